"""Words of a passage inside a question: shortened, without stray marks, with "…" where the answer stands."""

import re

from compare.extract.places.gazetteer import is_demonym
from compare.grammar.lexicon import lemma, table
from compare.report import context
from compare.report.question.phrasing.clause import Clause, alone, gapped, keeps_capital, uncapped
from compare.report.question.phrasing.proper import is_name

_LINE = 60  # characters of a phrase that a question may hold
_LEFT, _RIGHT = 34, 24  # the same of the sentence before and after an answer
_TELLING = re.compile(r"[^\W\d_]{3,}")
_LITTLE = frozenset("and for from the with that was were are has had his her its into near".split())
_MARK = re.compile('[“”"]')
_INNER_MARKS = str.maketrans("“”", "‘’")
# Names that aliases give without the article that a sentence wants.
_ARTICLED = ("United Nations", "United States", "United Kingdom", "United Arab", "European Union", "White House")
_DETERMINERS = frozenset("a an the his her its their some many several most two three four five".split())
PRONOUNS = frozenset(
    "he she they it him her them this that who which others both all everyone someone anyone nobody".split()
)


def of_words(asked: str, words: str) -> str:
    """A question with the words that it is asked of, where these make no question themselves."""
    return f"{asked}? {quoted(words)}"


def quoted(words: str) -> str:
    """Words in quotation marks, those inside made single."""
    return f"“{short(words).translate(_INNER_MARKS)}”"


def short(phrase: str, long: int = _LINE) -> str:
    """A phrase on one line, cut with a mark where it is long, without quotation marks that have no partner."""
    flat = " ".join(phrase.split()).strip(" .,;:“”\"'")
    if len(_MARK.findall(flat)) % 2:  # the partner stood at an end
        flat = " ".join(_MARK.sub("", flat).split())
    flat = flat.removesuffix(" due")
    return flat if len(flat) <= long else flat[:long].rsplit(" ", 1)[0] + " …"


def around(clause: Clause, answer: str) -> str:
    """A passage with "…" for the answer; where little else is in it, the words of the sentence on both sides."""
    words, found = gapped(clause, answer), clause.find(answer)
    telling = [word for word in _TELLING.findall(words) if word.lower() not in _LITTLE]
    return words if found is None or len(telling) > 1 else beside(clause, answer)


def beside(clause: Clause, answer: str) -> str:
    """The words of a sentence on both sides of an answer, "…" for it; empty where it does not stand there."""
    found = clause.find(answer)
    if found is None:
        return ""
    return " … ".join(context.beside(clause.parse.text, found, clause.parse.sentence.span, _LEFT, _RIGHT)).strip()


def is_common(word: str, clause: Clause) -> bool:
    """Whether a lone word at the head of a sentence has its capital for nothing else: Cameras, Tests."""
    tokens, low = alone(word.lower()).tokens, word.lower()
    known = bool(table()[low] or table()[lemma(low, "NNS")])
    plural = len(tokens) == 1 and tokens[0].tag == "NNS"
    return known and plural and not keeps_capital(alone(word).tokens, clause.parse.text)


def midway(words: str, clause: Clause) -> str:
    """A phrase in the middle of a sentence: without the capital that it has only for opening one."""
    if words.startswith(_ARTICLED):
        return f"the {words}"
    opening, _, rest = words.partition(" ")
    if opening.casefold() in _DETERMINERS and rest:
        return words[:1].lower() + words[1:]
    found = clause.find(words) if not rest else None
    if found and found.start == clause.parse.sentence.start and is_common(words, clause):
        return uncapped(words, clause)
    keeps = is_name(words) or is_demonym(opening) or opening[1:] != opening[1:].lower() or rest[:1].isupper()
    return words if keeps and words.casefold() not in PRONOUNS else uncapped(words, clause)
