"""Whether words are a name, of a person or a body."""

import re
from functools import cache

from compare.abbreviation import before_names
from compare.extract.names.proper import words as listed
from compare.extract.roles import roles
from compare.grammar.parse import parses
from compare.report.question.phrasing.clause import Clause, alone
from compare.report.question.phrasing.noun import unnumbered

_NUMBERS = frozenset("two three four five six seven eight nine ten some many several most all".split())
_UNCOUNTED = frozenset("police staff media press everybody somebody nobody someone everyone anyone one".split())
_POSSESSED = re.compile(r"['’]s?\s|\d")
_JOINED = re.compile(r" (?:of|for) ")
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "esq"))
_INNER = frozenset("of the de la al el van von bin and for".split())
ARTICLES = frozenset("the a an his her its their our my".split())


@cache
def _titled() -> re.Pattern[str]:
    return re.compile(rf"(?:{before_names()})\. [A-Z]")


def is_name(name: str) -> bool:
    """Whether a name is a person's or a body's: all its words have capitals, and the last is no noun of people."""
    words = name.split()
    if _titled().match(name):
        return True
    if len(words) == 1 and _is_suffix(words[0]):
        return False
    proper = all(_capital(word) or (word.isdigit() and word != words[0]) for word in words if word not in _INNER)
    opens = bool(words) and words[0].casefold() not in ARTICLES
    described = bool(words) and words[-1].casefold() in roles() and not _is_given(words[0])  # Steve King is no king
    return opens and proper and not described and bool(unnumbered(name))


def surname(name: str) -> str:
    """The last word of a name, before Jr. and its like."""
    words = name.replace(",", " ").split()
    return next((word for word in reversed(words) if not _is_suffix(word)), "")


def is_surname(word: str, clause: Clause) -> bool:
    """Whether a noun with a capital is somebody's surname in its article: Foreman, after Ana Foreman; no lone Coach."""
    text = clause.article.text if clause.article else clause.parse.text
    if not word[:1].isupper() or " " in word or re.search(rf"\b(?:[Tt]he|[Aa]n?) {re.escape(word)}\b", text):
        return False
    full = re.search(
        rf"(?:^|(?<![.!?] ))\b(?!The |An? )[A-Z][a-z’'-]+ {re.escape(word)}\b(?! [A-Z])", text, re.MULTILINE
    )
    return full is not None


def articled(name: str, clause: Clause) -> str:
    """A name with "the" where its article prints it so as a whole phrase: the Treasury Department; BP, not the BP."""
    text = clause.article.text if clause.article else clause.parse.text
    if _is_one(name):
        return f"the {name}"  # ex-BP boss
    if name[:1].isupper() and re.search(rf"\b[Tt]he [A-Z][\w.]{{1,15}} {re.escape(name)}\b", text) and " " in name:
        return f"the {name}"  # the Italian Red Cross
    if not name[:1].isupper() or f"he {name}" not in text:
        return name
    every = parses(clause.article) if clause.article else (clause.parse,)
    wanted = (f"the {name}", f"The {name}")
    if _JOINED.search(name) and re.search(rf"\b[Tt]he {re.escape(name)}\b", text):
        return f"the {name}"  # the Institute for Supply Management
    whole = any(one.span(it.first, it.last).of(text) in wanted for one in every for it in one.phrases)
    return f"the {name}" if whole else name


def _is_one(name: str) -> bool:
    """Whether words are a common noun in the singular that lacks its article."""
    name = name.partition(" of ")[0]
    first, last = name.split()[0].lower(), name.split()[-1]
    if not last.islower() or first in ARTICLES | _NUMBERS or last in _UNCOUNTED or _POSSESSED.search(name):
        return False
    return alone(name).tokens[-1].tag == "NN"


def _is_suffix(word: str) -> bool:
    return word.rstrip(".").lower() in _SUFFIXES


def _is_given(word: str) -> bool:
    return any(word.casefold() in listed("given", gender) for gender in ("male", "female"))


def _capital(word: str) -> bool:
    """Whether a word is written as a name: "Brandt", "al-Amin"."""
    return word[:1].isupper() or ("-" in word and word.rpartition("-")[2][:1].isupper())
