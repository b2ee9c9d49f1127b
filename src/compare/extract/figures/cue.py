"""The cue phrases by which a figure has its basis: a table, and the scan of a sentence for what stands in it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby
from operator import itemgetter

from compare.claim import Basis
from compare.extract.spacing import spaced
from compare.grammar.phrase import DAYS
from compare.record import Record
from compare.stamp import MONTHS

_NUMBER = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|a few|few|a couple of|many)"
_SPAN = r"(?:hours?|days?|weeks?|months?|years?|decades?|weekends?)"
_EVENT = (
    r"(?:(?:attack|bombing|shooting|massacre|war|quake|earthquake|temblor|siege|blast|explosion|disaster|incident|raid|strike|riot"
    r"|hurricane|killing|hijacking|landslide|mudslide|avalanche|flood|cyclone|typhoon|storm|eruption|collapse|stampede"
    r"|wildfire|blaze|derailment|outbreak|epidemic|accident)s?|crash(?:es)?|genocide|invasion|offensive|tsunami|rampage)"
)
MONTH = rf"(?:{'|'.join(MONTHS)}|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.)"
_BEGINNING = rf"(?:\d{{4}}|{MONTH}|beginning|start|year|uprising|war|conflict|invasion)"
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SITES = "(?:shootings|stabbings|incidents|crashes|accidents|scenes)"
_CRIMES = f"(?:{_SITES}|murders|killings|homicides|slayings|fires|violence)"
_ALONG = "(?:(?:less|fewer|more) than |under |about |just |nearly |almost |over |the span of )?"
_TOLD = "(?:said|reported|stated|believed|thought|put|announced)"
_SITES_NAMED = "shootings stabbings incidents crashes accidents scenes"
_CRIMES_NAMED = _SITES_NAMED + " murders killings homicides slayings fires violence"
FOUR_DIGITS = b"0000"  # stands for any among the words of a sentence
_YEARS = FOUR_DIGITS.decode()
_DAYS = " ".join(sorted(DAYS))


class Form(Record):
    """One form of a cue. needs: words of which a sentence must have one for the shape to be looked for."""

    needs: str
    shape: str


CUES: Mapping[Basis, tuple[Form, ...]] = {
    "background": (
        Form(
            _YEARS,
            rf"\b(?:in|from|of|after|the|during) (?:(?:a|the|an|early|late|mid|{MONTH})[ -]?){{0,3}}(?:19|20)\d\d\b",
        ),
        Form(_YEARS, rf"\b(?:19|20)\d\d,? (?:\S{{1,20}} ){{0,3}}{_EVENT}\b"),
        Form(_YEARS, rf"(?<!\d )\b{MONTH} (?:19|20)\d\d\b"),
        Form("ago earlier", rf"\b(?:{_NUMBER}|a) (?:weeks?|months?|years?|decades?) (?:ago|earlier)\b"),
        Form(
            "previous earlier similar unrelated",
            rf"\b(?:previous|earlier|similar|unrelated) (?:\S{{1,20}} ){{0,2}}{_EVENT}\b",
        ),
        Form(
            "since",
            r"\b(?:deadliest|worst|bloodiest|biggest|first) (?:\S{1,20} ){0,4}since\b"
            r"(?! (?:\S{1,20} ){1,4}(?:began|started|erupted) when\b)",  # what came to pass then is this event
        ),
        Form(
            "came comes coming occurred happened follow follows followed",
            rf"\b(?:came|comes|coming|occurred|happened|follows?|followed) (?:just |only |less than |barely |about )?"
            rf"(?:{_NUMBER}|a) {_SPAN} after\b",
        ),
        Form(
            "since",  # a year since the landslide that killed 600: their anniversary is the news, not they
            rf"\b(?:{_NUMBER}|a) (?:weeks?|months?|years?|decades?) since (?:an?|the|that) (?:\S{{1,20}} ){{0,3}}"
            rf"{_EVENT}\b",
        ),
        Form("last", rf"\blast (?:{MONTH}|summer|winter|spring|fall|month|year)\b"),
        Form(
            "initially originally first",
            rf"\b(?:initially|originally|at first) (?:(?:had|were|was|been) ){{0,2}}{_TOLD}\b",
        ),
        Form(
            "initially originally earlier previously",
            rf"\bhad (?:initially|originally|earlier|previously) (?:been )?{_TOLD}\b",
        ),
        Form(
            "convicted sentenced serving pleaded pled",
            r"\b(?:convicted|sentenced|serving|pleaded guilty|pled guilty) (?:of|for|to|in)\b",
        ),
    ),
    "period": (
        Form(
            "year month season decade century",
            r"\b(?:so far |already |earlier )?this (?:year|month|season|decade|century)\b",
        ),
        Form(
            "past last previous preceding",
            rf"\b(?:in|over|during|for|within) (?:the )?(?:past|last|previous|preceding) (?:{_NUMBER} )?{_SPAN}\b",
        ),
        Form(
            "months years decades",
            rf"\b(?:in|over|during) (?:more than |nearly |about |almost )?{_NUMBER} (?:months|years|decades)\b",
        ),
        Form("since", rf"\bsince (?:(?:early|late|mid|the|last|at least)[ -]){{0,2}}{_BEGINNING}\b"),
        Form(
            "day week month year",
            r"\b(?:every|each|per) (?:day|week|month|year)\b(?!-)"
            r"|(?<!than )(?<!in )(?<!for )(?<!within )(?<!under )(?<!over )(?<!about )(?<!almost )(?<!after )"
            r"\ba (?:day|week|month|year)(?=[,;]|$| on average)",
        ),
        Form("annually yearly year", r"\b(?:annually|yearly|last year|year-to-date|year so far|of the year)\b"),
        Form(
            "days weeks",
            r"(?<!attack )(?<!time )(?<!shooting )(?<!incident )"
            rf"\b(?:in|over|within) {_ALONG}(?:{_NUMBER}|\d\d) (?:days|weeks)\b",
        ),
        Form(
            "first last",
            rf"\b(?:through|in|during|of) the (?:first|last) (?:{_NUMBER} )?(?:months?|weeks?|days|quarter|half) of\b",
        ),
        Form(
            "separate unrelated weekend overnight",
            rf"\b(?:separate|unrelated|weekend|overnight) (?:\S{{1,20}} ){{0,3}}(?:{_CRIMES}|attacks)\b",
        ),
        Form(_SITES_NAMED, rf"(?<!\bone )\b{_NUMBER} (?:different |other )?{_SITES}\b"),
        Form(_CRIMES_NAMED, rf"\b{_CRIMES} (?:across|around|throughout|between|from)\b"),
        Form(
            _DAYS,
            rf"\b(?:between|from) [^.;]{{0,16}}\b{_DAY}\b[^.;]{{0,12}} "
            rf"(?:and|to|through|until) [^.;]{{0,20}}\b{_DAY}\b",
        ),
        Form(
            "throughout across", r"\b(?:throughout|across) (?:the )?(?:city|county|country|state|nation|war|conflict)\b"
        ),
        Form(
            "war conflict struggle",
            r"\b(?:in|during) (?:the|its|this|that) (?:\S{1,20} ){0,2}(?:war|conflict|struggle)\b(?!['’]s)(?! zone)",
        ),
        Form("war conflict", r"\b(?:civil |decade-long |year-long |long-running )(?:war|conflict)\b"),
    ),
    "cumulative": (
        Form("toll", r"\b(?:death |casualty )?toll\b"),
        Form("far", r"\bso far\b"),
        Form("all", r"\bin all\b"),
        Form("altogether", r"\baltogether\b"),
        Form(
            "bring brings brought bringing raise raises raised raising taking pushing",
            r"\b(?:bring|brings|brought|bringing|raise|raises|raised|raising|taking|pushing)\b"
            r".{1,40}\b(?:to|number|total)\b",
        ),
        Form(
            "number total",
            r"\b(?:number|total) of (?:(?:people|persons|those|the|civilians) )?"
            r"(?:(?:who|have|had|known|confirmed|believed|reported|to|been) ){0,5}"
            r"(?:dead|deaths|died|killed|injured|wounded|missing|fatalities|victims|casualties)\b",
        ),
    ),
}


@cache
def _needing() -> Mapping[bytes, tuple[tuple[int, int], ...]]:
    """Each needed word to the forms that need it, as their places in the table."""
    found: dict[bytes, list[tuple[int, int]]] = {}
    for rank, forms in enumerate(CUES.values()):
        for place, form in enumerate(forms):
            for word in form.needs.split():
                found.setdefault(word.encode(), []).append((rank, place))
    return {word: tuple(places) for word, places in found.items()}


@cache
def _shape(rank: int, place: int) -> re.Pattern[str]:
    return re.compile(spaced(tuple(CUES.values())[rank][place].shape), re.IGNORECASE | re.DOTALL)


def told(text: str, start: int, end: int, words: Iterable[bytes]) -> Iterator[tuple[int, re.Match[str]]]:
    """The cues in a sentence with their ranks: for each basis what one scan for any of its forms would find.

    words: those of the sentence, as `trigger.Glimpse` has them.
    """
    needing = _needing()
    live = sorted({place for word in needing.keys() & words for place in needing[word]})
    for rank, forms in groupby(live, key=itemgetter(0)):
        shapes = [_shape(*form) for form in forms]
        next_ones = [shape.search(text, start, end) for shape in shapes]
        while first := min(filter(None, next_ones), key=_beginning, default=None):
            yield rank, first
            at = first.end()
            next_ones = [
                shape.search(text, at, end) if match and match.start() < at else match
                for shape, match in zip(shapes, next_ones, strict=True)
            ]


def _beginning(match: re.Match[str]) -> int:
    return match.start()
