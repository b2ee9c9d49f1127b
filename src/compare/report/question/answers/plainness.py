"""Which claim of a row asks its question: the one that makes the plainest."""

import re
from collections.abc import Mapping

from compare.align.alignment import Alignment
from compare.align.count import is_one
from compare.align.person import names
from compare.align.standing import everybody, nobody
from compare.article import Article
from compare.claim import Claim, Figure
from compare.report.question.answers.deed_told import is_told
from compare.report.question.phrasing.clause import clause_of
from compare.report.question.phrasing.determiner import lacks_one

_DEEDS = ("event", "attribution")
_WORD = re.compile(r"[a-z0-9]+")
_UNKNOWN = re.compile(
    r"\b(?:he|she|they|it|him|them|this person)\b"
    r"|\bthe (?:person|child|teenager) (?:who|shot|grazed|hit|stabbed|struck|wounded)\b"
    r"|\b(?:this|these|those)\b(?! (?:\w+ ){0,2}(?:day|night|morning|week|weekend|month|year|season|cycle)\b)",
    re.IGNORECASE,
)
# What is asked where the clause makes no question: true of the row, and telling little or nothing of it.
_GENERAL = re.compile(
    r"(?:When|Where) (?:is|are|was|were) the (?:[\w-]+ ){0,2}[\w-]+\?|How many .{1,40} were there\?"
    r"|What is (?:said|told) of .{1,80}|When did .{1,80} this\?"
)
# What somebody is called where the passage has no noun for him, by his years or his lot (amounts/age.py, standing.py).
_STAND_IN = re.compile(r"(?:How old is|What is the condition of|What became of) the (child|teenager|victim)\?")
EMPTY = re.compile(
    r"(?:When|Where|Why) did it happen\?|How many (?:people )?were there\?|(?:How|What) .{1,20} was it\?|What is said\?"
    r"|Who (?:did it|was involved|was the victim|is suspected)\?|Which (?:forces|official|witness)\?"
)
CHARGES = "What are the charges?"
# Of which nothing is told that was done with it.
_VERBLESS = "What was the percentage of "
# Verbs that tell nothing without what follows: did the board agree.
_BARE_VERB = re.compile(r" (?:agree|refuse|decide|ask|claim|allow|order|request|offer|respond|support)\?\Z")
_VAGUE = 3  # words of a question that does not say of what: How many people? How long? What percentage?
_NEAR = 600  # characters before a passage in which a name stands near it
_COMMON = 0.34  # of the telling words of a question that the other articles have as well
_SMALL = "the a an of in on at to and or for by with was were is are be it that this his her their who"
LITTLE = frozenset(_SMALL.split())


def telling(claim: Claim, alignment: Alignment) -> tuple[bool, bool, bool, int, str]:
    """An order of claims by how well they name what is asked.

    Of the row's kind, with a value, of nobody or of all, the shortest first.
    """
    single = not (nobody(claim) or everybody(claim))
    return (claim.kind != alignment.kind, claim.value is None, single, len(claim.quote), claim.quote)


def plainness(claim: Claim, question: str, alignment: Alignment, articles: Mapping[str, Article]) -> tuple[bool, ...]:
    """An order of questions, the plainest first.

    Whole ones before those with a gap, those that ask something of their own before short ones that fit any row, then
    those that say what is counted, that name their subject, that ask for what the other articles tell as well, that
    have their articles, that ask of people at large, that no headline makes, that are not cut.
    """
    asked, *quoted = question.split("“", 1)
    headed = not quoted and in_headline(claim, articles.get(claim.article))
    clipped = headed and lacks_one(question)
    stand_in = _STAND_IN.fullmatch(question)
    called = bool(stand_in and stand_in[1] not in claim.quote.casefold())
    unknown, is_cut = called or bool(_UNKNOWN.search(asked)), "…" in asked
    words = [word for word in _WORD.findall(asked.lower()) if word not in LITTLE]
    others = [other for other in alignment.claims if other.article != claim.article]
    elsewhere = {word for other in others for word in _WORD.findall(other.quote.lower())}
    common = sum(word in elsewhere for word in words)
    apart = claim.kind == "event" and common < _COMMON * len(words)
    asks = bool(others) and not quoted and claim.kind in _DEEDS
    untold = asks and not is_told(asked, claim, others, articles)
    vague = question.startswith(("How ", "What ")) and len(question.split()) <= _VAGUE
    vague = vague or question.startswith(_VERBLESS) or bool(_BARE_VERB.search(question))
    meant = claim.quote.startswith(("he ", "He ", "she ", "She "))  # whose name was found elsewhere, if it was
    guessed = meant and claim.kind not in ("quantity", "casualties")
    general = called or bool(_GENERAL.fullmatch(question))
    empty = bool(EMPTY.fullmatch(question))
    narrow = claim.kind == "casualties" and question.startswith("How many ") and "people" not in question
    narrow = narrow or _asks_beside(claim, alignment)
    nameless = _is_nameless(question, alignment, articles)
    return (
        bool(quoted) or (unknown and is_cut), empty, vague, unknown, nameless, guessed, apart, general, untold, clipped,
        narrow, headed, is_cut,
    )  # fmt: skip


def _is_nameless(question: str, alignment: Alignment, articles: Mapping[str, Article]) -> bool:
    """Whether a question asks for the age of the woman, where a passage has a name that every article knows."""
    if not question.startswith("How old is the "):
        return False
    texts = [articles[name].text.casefold() for name in alignment.articles if name in articles]
    told = (name for claim in alignment.claims for name in names(claim.quote))
    return bool(texts) and any(all(name in text for text in texts) for name in told)


def _asks_beside(claim: Claim, alignment: Alignment) -> bool:
    """Whether a claim asks how many where another passage tells who, or who where another tells how many.

    One victim is asked for by who he was ("one dead", "a boy was killed"), several by how many they were.
    """
    figure = claim.value
    if not isinstance(figure, Figure) or not figure.toll or is_one(figure) != bool(figure.printed):
        return False
    others = (other.value for other in alignment.claims)
    told = (it for it in others if isinstance(it, Figure) and it.toll == figure.toll and is_one(it) == is_one(figure))
    return any(bool(it.printed) != bool(figure.printed) for it in told)


def in_headline(claim: Claim, article: Article | None) -> bool:
    """Whether a passage stands in a headline of its article."""
    return article is not None and clause_of(claim, article).headed


def beside(claim: Claim, alignment: Alignment, articles: Mapping[str, Article]) -> tuple[str, ...]:
    """What stands around the passages of the other articles, up to the end of each."""
    others = [other for other in alignment.claims if other.article != claim.article and other.article in articles]
    return tuple(articles[o.article].text[max(0, o.span.start - _NEAR) : o.span.end] for o in others)
