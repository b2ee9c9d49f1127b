"""Tests on who one person is to another, and what he works as: closed classes of which one can be true.

A passage that names several members of a class, or none, says nothing (lexicon/kin.yaml).
"""

import re
from functools import cache, lru_cache
from typing import Any

from compare import lexicon
from compare.claim import Actor, Event
from compare.judge.judgement import Case

_LONG = 600  # characters of a passage that are read
_WHOSE = r"(?:his|her|their|(?:the |a )?[\w-]{2,20}[’']s)"
_DETAIL = r"(?:own|older|younger|elder|little|big|teenage|twin|former|late|\d{1,2}-year-old|[a-z]+-year-old)"
_NO_LONGER = re.compile(r"\b(?:not|never|no|nor|without|n[’']t|former|formerly|retired|ex|off-duty)\b", re.IGNORECASE)


def other_kin(one: Any, _other: Any, case: Case) -> bool:
    """One deed by somebody of the household: shot by his cousin, by his brother."""
    if not case.sure or not isinstance(one, Actor | Event | None):
        return False
    left, right = (by_whom(claim.quote) for claim in (case.left, case.right))
    same_deed = {verb for verb, _ in left} == {verb for verb, _ in right}
    return len(left) == len(right) == 1 and same_deed and left != right


@lru_cache(maxsize=2048)
def by_whom(quote: str) -> frozenset[tuple[str, str]]:
    """By whose kin a passage says that something was done, each with the verb: ("shot", "cousin")."""
    kin = lexicon.members("kin", "kin")
    return frozenset(
        (match["verb"].casefold(), kin[match["kin"].casefold()]) for match in _by_kin().finditer(quote[:_LONG])
    )


@cache
def _by_kin() -> re.Pattern[str]:
    kin = lexicon.any_of(lexicon.members("kin", "kin"))
    return re.compile(
        rf"\b(?P<verb>\w{{2,20}}(?:ed|en)|shot|hit|struck|slain|found)(?: and \w+)? by {_WHOSE} "
        rf"(?:{_DETAIL} ){{0,2}}(?P<kin>{kin})\b(?![’'-])",
        re.IGNORECASE,
    )


def other_trade(one: Actor, other: Actor, case: Case) -> bool:
    """One person by name with two trades that nobody has at once: a firefighter, a paramedic."""
    if not (one.name[:1].isupper() and case.named_alike(one.name, other.name)):
        return False
    left, right = trades(case.left.quote), trades(case.right.quote)
    return len(left) == len(right) == 1 and left != right


@lru_cache(maxsize=2048)
def trades(quote: str) -> frozenset[str]:
    """The trades of a passage, those given up or denied apart."""
    text = quote[:_LONG]
    if _NO_LONGER.search(text):
        return frozenset()
    listed = lexicon.members("kin", "trades")
    return frozenset(listed[word] for word in _of_trade().findall(text.casefold()))


@cache
def _of_trade() -> re.Pattern[str]:
    trades = lexicon.any_of(lexicon.members("kin", "trades"))
    return re.compile(rf"\b(?:{trades})\b(?! (?:chief|union|department|station|said)\b)")
