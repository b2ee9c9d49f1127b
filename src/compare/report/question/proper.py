"""Whether words are a name, and of what: a person is asked for with "who", a body, a ship or a place with "what"."""

import re

from compare.extract.names import names
from compare.extract.names.proper import words as listed
from compare.extract.roles import roles
from compare.report.question.clause import Clause
from compare.report.question.noun import unnumbered

_TITLED = re.compile(r"(?:Rep|Sen|Gov|Dr|Mr|Mrs|Ms|Sgt|Lt|Capt|Gen|Col)\. [A-Z]")
_INNER = frozenset("of the de la al el van von bin and for".split())
ARTICLES = frozenset("the a an his her its their our my".split())
_BEFORE = re.compile(r"\b(?:[Tt]he|[Aa]n?) (?:[\w-]{1,20} ){0,3}\Z")


def is_name(name: str) -> bool:
    """Whether a name is a person's or a body's: all its words have capitals, and the last is no noun of people."""
    words = name.split()
    if _TITLED.match(name):
        return True
    proper = all(_capital(word) or (word.isdigit() and word != words[0]) for word in words if word not in _INNER)
    opens = bool(words) and words[0].casefold() not in ARTICLES
    described = bool(words) and words[-1].casefold() in roles() and not _is_given(words[0])  # Steve King is no king
    return opens and proper and not described and bool(unnumbered(name))


def _is_given(word: str) -> bool:
    return any(word.casefold() in listed("given", gender) for gender in ("male", "female"))


def _capital(word: str) -> bool:
    """Whether a word is written as a name: "Brandt", "al-Amin"."""
    return word[:1].isupper() or ("-" in word and word.rpartition("-")[2][:1].isupper())


def is_thing(name: str, clause: Clause) -> bool:
    """Whether a name is of no person: known as a body's or a place's, or told with an article: "the frigate Tabar"."""
    words = name.split()
    if any(map(_is_given, words[-3:-1])) and words[-1].casefold() not in listed("organisations"):
        return False
    if clause.article is not None:
        kinds = {one.kind for one in names(clause.article) if name.endswith(tuple(m.text for m in one.mentions))}
        if kinds & {"person", "organisation", "place"}:
            return "person" not in kinds
    found = clause.find(name)
    before = _BEFORE.search(clause.parse.text, clause.parse.sentence.start, found.start) if found else None
    return before is not None and not roles().keys() & set(before.group().lower().split())
