"""How far the clause around an amount reaches: from its subject or verb to the phrase that goes on from it."""

import re
from functools import cache

from compare.extract.figures.group import Chain
from compare.grammar.phrase import NOMINATIVE

# Verbs after which a count is the subject of what was said, never their object.
_SAID = frozenset(
    "say says said think thinks thought insist insists insisted argue argues argued count counts counted estimate "
    "estimates estimated report reports reported confirm confirms confirmed acknowledge acknowledged admit "
    "admitted".split()
)
_MAKING = frozenset(  # verbs after whose object an infinitive tells what it is made or let to do
    "force forces forced forcing order orders ordered ordering ask asks asked asking tell tells told telling urge "
    "urged urging allow allows allowed allowing cause causes caused causing require requires required requiring".split()
)
_CLOSED = ("", ".", ";")  # after an object that ends its sentence
_SAID_OF = tuple("jvKAYW")
_SUBJECT_WITHIN = 12  # groups
_FINITE = frozenset("vbKTV")
# What those counted are to do, or are made to: forcing 6,000 people to flee, were under orders to leave.
_TO_DO = r"(?:t(?:h?b?[vKVLYSTk]|hb)r?(?:[io]?[DajnsMHRpGEQB'%]{1,4})?)?"
_NO_DEED = "t(?!h?b?[vKVLYSTk]|hb)"  # "to" before a place


def clause(links: Chain, place: int) -> tuple[int, int]:
    """The shortest clause around a group: with the verb before it or after it and a phrase that goes on from it."""
    letters = links.letters
    before = _verb_before().search(letters[max(0, place - 6) : place])
    if before and letters[place + 1 : place + 2] not in _CLOSED and not _SAID.isdisjoint(links.words(place - 1, place)):
        before = None  # "said 73 people had left" is no answer, "73 people had left" is; "reports three cases" is one
    first = max(0, place - 6) + before.start() if before else place
    made = before is not None and not _MAKING.isdisjoint(links.words(first, place))
    onward = (_made_to() if made else _phrase_after() if before else _verb_after()).match(letters, place + 1)
    last = onward.end() if onward else place + 1
    if last > place + 1 and not NOMINATIVE.isdisjoint(links.words(last - 1, last)):
        last = place + 1  # the subject of another clause: "all four reported they heard shots"
    return first, max(last, place + 1, _measured_noun(links, place))


def _measured_noun(links: Chain, place: int) -> int:
    """Where the noun ends that an amount after "a" measures, whatever its form: a 12 percent raise, a $3 cut.

    After "is" it is what the share is said of: 15 percent complete, 40 percent burned.
    """
    before = links.letters[max(0, place - 1) : place]
    if before == "b" and links.words(place, place + 1)[-1:] in (["percent"], ["%"], ["cent"]):
        return place + 1 + (links.letters[place + 1 : place + 2] in _SAID_OF)
    after = _noun_after().match(links.letters, place + 1) if before == "a" else None
    return after.end() if after else place + 1


def with_subject(links: Chain, first: int) -> int:
    """Where the noun begins of which a verb tells a measure: turnout was 58 percent, the zone was widened to 9 km."""
    floor = max(0, first - _SUBJECT_WITHIN)
    found = _subject_before().search(links.letters[floor:first])
    finite = links.letters[first] in _FINITE
    return floor + found.start("noun") if found and finite else first


@cache
def _subject_before() -> re.Pattern[str]:
    """A noun that opens its clause, perhaps with a phrase: shares in a bank; no pronoun."""
    noun = "[Da]?[jnsMH']{0,5}[nsMH]"
    return re.compile(rf"(?:^|[,;.(qcwv-])(?P<noun>{noun}(?:[io]{noun})?)[h]?[b]?r?$")


@cache
def _noun_after() -> re.Pattern[str]:
    return re.compile(r"j{0,2}[nsvKI]{1,3}(?=[.,;:)&iotwD]|$)")


@cache
def _verb_before() -> re.Pattern[str]:
    return re.compile(r"[vgbKIT][rijoatDn'VH]{0,4}$")


@cache
def _phrase_after() -> re.Pattern[str]:
    return re.compile(r"(?:[ior][DajnrspHM#GBE%']{1,5}){0,2}")


@cache
def _made_to() -> re.Pattern[str]:
    return re.compile(rf"{_phrase_after().pattern}{_TO_DO}")


@cache
def _verb_after() -> re.Pattern[str]:
    return re.compile(
        r"(?:[io][DajnspHM#GB%']{1,5}){0,2}(?:w?[uhbr!]{0,4}[vKgbVYACSLTk][rn]?(?:[vKV])?"
        rf"(?:[ior]|{_NO_DEED}){{0,2}}[DajnspHM#GBE%RUQ]{{0,4}}{_TO_DO})?"
    )
