"""Numbers that only one thing of a story has: a quake's magnitude, the length of the boat, how many live on the island,
what the company is sold for; and the entries of a situation report: how many were moved out, how many homes were lost.

Two such numbers answer one question even where hardly a word around them is common.
"""

import re
from functools import cache

from compare import lexicon
from compare.align.count import counts_people
from compare.align.synonym import concept
from compare.claim import Claim, Figure
from compare.extract.figures.unit import group_of
from compare.grammar.lexicon import lemma
from compare.unit import MAGNITUDE

_POPULATION = re.compile(
    r"\b(?:residents|inhabitants|population|home to|lived? (?:there|here|in|on))\b"
    r"|\b(?:city|town|village|island|province|country|nation) of (?:\w+ )?[\d,.]+ (?:million )?people\b",
    re.IGNORECASE,
)
# What somebody buys or is sold for, at once: "agreed to buy it for $2 billion", "was sold to a rival for $2 billion".
_TRADE = re.compile(
    r"\b(?:buy|buys|bought|buying|acquire[sd]?|acquiring|purchase[sd]?|sold|sell|sells|selling|sale|takeover|acquisition)\b"
    r"[^.;,]{0,60}\b(?:for|of|at) (?:about |some |nearly |around |more than )?\W?\d",
    re.IGNORECASE,
)
_OFFSPRING = re.compile(
    r"\b(?:mother|father|mom|mum|dad|parent) of\b|\b(?:her|his|their) (?:own )?\S+ (?:children|kids)\b", re.IGNORECASE
)
_DEEDS = frozenset(  # a game has many passes, a story many falls
    "touchdown touchdowns pass passes run runs goal goals kick kicks walk race races drive drives trip fall "
    "drop jump march swim flight lead win return returns punt punts shot shots ride hike climb gain loss".split()
)
_LONG = 400  # characters of a passage that are read
# Of some of them, or of more of them: three of the homes, another 200 people.
_NOT_ALL = re.compile(
    r"\b(?:another|others?|more|additional|further|remaining|some of|most of|first|last|nearly all|per|each"
    r"|every|could|may|might|would|not|never|n[’']t)\b(?! than\b)",
    re.IGNORECASE,
)
_OF_THE = re.compile(r"\bof (?:the|its|their|those|these) \Z", re.IGNORECASE)
_SIZES = frozenset(("length", "weight", "area"))


def measured(claim: Claim) -> str | None:
    """What the number of a claim measures, if a story has one thing of the sort: "population", "size of boat"."""
    figure = claim.value
    if not isinstance(figure, Figure) or figure.toll:
        return None
    if figure.unit == MAGNITUDE:
        return MAGNITUDE
    entry = reported(claim)
    if entry:
        return entry
    if group_of(figure.unit) == "currency":
        return "price" if _TRADE.search(claim.quote) else None
    if figure.unit == "people":
        offspring = figure.victims == "child" and _OFFSPRING.search(claim.quote)
        return "population" if _POPULATION.search(claim.quote) else "offspring" if offspring else None
    noun = _size_of(figure)
    return f"size of {noun}" if noun else None


def reported(claim: Claim) -> str | None:
    """Which entry of a situation report a number is, as its passage says; None where it is none of them."""
    figure = claim.value
    if not isinstance(figure, Figure) or figure.toll:
        return None
    quote = _of_whole(claim.quote[:_LONG].replace("\n", " "), figure)
    if (figure.counted or "").startswith("of ") or _NOT_ALL.search(quote):
        return None
    return next((name for name, counts, said in _entries() if _counts(figure, counts) and said.search(quote)), None)


def _of_whole(quote: str, figure: Figure) -> str:
    """A passage without what stands before "of the eight derailed carriages": the eight are all of them."""
    at = quote.find(figure.as_printed)
    return quote[at:] if at > 0 and _OF_THE.search(quote, 0, at) else quote


def _counts(figure: Figure, counts: frozenset[str]) -> bool:
    """Whether a figure counts one of some nouns, or people; a measure counts nothing."""
    if group_of(figure.unit):
        return False
    if "people" in counts and (figure.unit == "people" or counts_people(figure)):
        return True
    words = (figure.counted or figure.unit).casefold().split()
    return bool(words) and lemma(words[-1], "NNS") in counts


@cache
def _entries() -> tuple[tuple[str, frozenset[str], re.Pattern[str]], ...]:
    """The entries of lexicon/indicators.yaml: name, what is counted, what is said of it."""
    table = lexicon.table("indicators")
    return tuple(
        (name, frozenset(it["counts"].split()), re.compile(rf"\b(?:{it['said'].replace(' |', '|')})", re.IGNORECASE))
        for name, it in table.items()
    )


def one_measure(left: Claim, right: Claim) -> bool:
    """Whether two claims measure the one thing of its kind."""
    one = measured(left)
    return one is not None and one == measured(right)


def one_entry(left: Claim, right: Claim) -> bool:
    """Whether two claims give one entry of a situation report, both in numbers: "dozens of homes" tells none."""
    name = reported(left)
    return name is not None and name == reported(right) and not (_is_vague(left) or _is_vague(right))


def _is_vague(claim: Claim) -> bool:
    return isinstance(claim.value, Figure) and claim.value.shape == "vague"


def _size_of(figure: Figure) -> str | None:
    """The noun that a measure describes: "a 24-foot boat" is the boat's; None where it stands alone ("24 feet")."""
    if group_of(figure.unit) not in _SIZES or not figure.counted:
        return None
    measure, _, noun = figure.counted.partition(" ")
    words = noun.split()
    if not _DEEDS.isdisjoint(words):
        return None
    return concept(lemma(words[-1], "NNS").casefold()) if words and measure and " of " not in f" {noun} " else None
