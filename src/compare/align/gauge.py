"""Things that news measures, and the words by which it tells them: turnout, a share of the vote, what a fire burned.

One row a thing: the verb or noun beside a number tells in which sense it is meant (won, fell, is worth, has burned).
"""

import re
from collections.abc import Iterator
from functools import cache

from compare.lexicon import any_of, words
from compare.record import Record

ANY = "any"  # whatever is counted
RESULT = "result"  # sales, profits: too many of them for two numbers to be of one, but no price of shares
APART = frozenset((RESULT, "noes"))  # known only to be told apart from others
PLACED = frozenset(("outage", "winds", "gusts", "rain", "surge"))  # elsewhere there are others
COUNTED = frozenset(("turnout", "vote", "seats"))  # foreseen first, and counted then
MAXIMA = frozenset(("winds", "gusts", "rain", "surge", "zone"))  # of which "up to" tells the highest
_NO_SHARE = r"(?:(?!%|per ?cent\b|while\b|but\b)[^;()]){0,70}?"
_NO_NUMBER = r"[^;()\d]{0,60}?"
_WORTH = r" (?:in|of|worth of) (?:[\w-]+ ){0,2}"
_VOTE = re.compile(r"\b(?:elections?|ballots?|referendum|voters|exit polls?)\b", re.IGNORECASE)
STOCK = re.compile(
    r"\b(?:shares|stocks?|index|currency|markets?|dollar|pound|euro|yen|investors|traders)\b", re.IGNORECASE
)
FIRE = re.compile(r"\b(?:fires?|wildfires?|blazes?|bushfires?|flames)\b", re.IGNORECASE)
_PRISON = re.compile(r"\b(?:sentenced|jailed|prison|imprisoned|convicted)\b", re.IGNORECASE)
_QUAKE = re.compile(r"\b(?:earth)?quake|\btemblor|\btremor", re.IGNORECASE)
_RECALL = re.compile(r"\brecall|\bcall(?:s|ed|ing)? back\b", re.IGNORECASE)
_GAME = re.compile(r"\b(?:match|game|final|stadium|concert|festival|players|fans|spectators)\b", re.IGNORECASE)
_THEFT = re.compile(r"\b(?:steal|stole|theft|thie(?:f|ves)|robb|burgl|heist|raid|loot)", re.IGNORECASE)
_CALLED_BACK = r"call(?:s|ed|ing)? back|recall (?:affects|covers|involves|applies to)"
_IN_THE_DARK = r"[^.;()\d]{0,40}\b(?:without|lost|no|cut off from) (?:power|electricity)\b"


class Gauge(Record):
    """A thing that news measures, and how it is told.

    group: what its unit measures (units.yaml), the unit of a count, or ANY. lead: what stands before the number,
    up to it; rest: what stands after it; one of both is enough. told: what the words around must speak of, if anything.
    bearer: whether there are several, told apart by names. runs: whether it changes by the hour, as a fire's size does.
    """

    name: str
    group: str
    lead: str
    rest: str | None = None
    told: re.Pattern[str] | None = None
    bearer: bool = False
    runs: bool = False


@cache
def gauges() -> tuple[tuple[Gauge, re.Pattern[str], re.Pattern[str]], ...]:
    """All gauges, each with the patterns of what stands before and after its number."""
    hedge = rf"(?:(?:{any_word('hedges')}) ){{0,2}}[$€£]?\Z"
    return tuple(
        (it, re.compile(rf"\b{it.lead}{hedge}", re.IGNORECASE), re.compile(it.rest or r"(?!)", re.IGNORECASE))
        for it in _table()
    )


def _table() -> tuple[Gauge, ...]:
    level, zone = rf"{_NO_SHARE}\b(?:{any_word('is')}) ", any_word("zone")
    shares = rf"(?:(?:shares|stock)\b[^;()]{{0,60}}?\b|(?:(?-i:[A-Z])[\w-]+(?:[’']s)?|{any_word('traded')}) )"
    moved = f"{any_word('up')}|{any_word('down')}"
    term = r"(?:an? (?:\w+ )?(?:term|sentence) of )?"
    pay, more = r"(?:pay|wage|salary)", r"(?:rise|raise|increase|hike)"
    rates = r"(?:benchmark|key|main|policy|base|bank|repo|cash|interest|lending) (?:\w+ )?rates?"
    return (
        Gauge("turnout", "share", rf"turnout\b{level}"),
        Gauge("inflation", "share", rf"(?:[\w-]+[’']s )?inflation\b{level}"),
        Gauge("unemployment", "share", rf"(?:[\w-]+[’']s )?(?:unemployment|jobless)(?: rate)?\b{level}"),
        Gauge("rate", "share", rf"(?:{rates}|(?:{any_word('set')}) (?:its |the )?rates?)\b{level}"),
        Gauge("vote", "share", rf"(?:{any_word('won')}) ", r"\W+of (?:\w+ )?(?:votes?|ballots)\b", _VOTE, bearer=True),
        Gauge("seats", "seats", rf"(?:{any_word('won')}) ", None, _VOTE, bearer=True),
        Gauge(RESULT, "share", rf"(?:{any_word('results')})\b{_NO_SHARE}\b(?:{moved}) (?:by )?", bearer=True),
        Gauge("rise", "share", rf"{shares}(?:{any_word('up')}) (?:by )?", r" (?:higher|up)\b", STOCK, True, True),
        Gauge("fall", "share", rf"{shares}(?:{any_word('down')}) (?:by )?", r" (?:lower|down)\b", STOCK, True, True),
        Gauge("deal", "currency", rf"(?:{any_word('deal')})\b{_NO_NUMBER}\b(?:worth|valued at|value of|price of) "),
        Gauge("contained", "share", rf"containment\b{level}", r" contained\b", FIRE, runs=True),
        Gauge("burned", "area", rf"(?:{any_word('burned')}) ", None, FIRE, runs=True),
        Gauge(
            "zone", "length", rf"(?:{zone}) (?:zone|area|perimeter)\b{_NO_NUMBER}\b(?:{any_word('is')}) ",
            rf"[ -](?:{zone}) zone\b", runs=True,
        ),
        Gauge("sentence", "duration", rf"(?:{any_word('sentenced')}) {term}", None, _PRISON, True),
        Gauge("raise", "share", rf"{pay} {more}s? of ", rf" {pay} {more}\b", runs=True),
        *_counts(),
        *_sums(),
        *_durations(),
        *_lasting(),
    )  # fmt: skip


def _counts() -> Iterator[Gauge]:
    """What is counted, or comes to a sum, once in a story: what is recalled, who voted for it, who sits in the dark."""
    yield Gauge("recall", ANY, rf"(?:recall(?:s|ed|ing|ing of| of)?|{_CALLED_BACK}) (?:a total of )?", None, _RECALL)
    yield Gauge("outage", ANY, r"(?:cut|knocked out|shut) (?:off )?(?:power|electricity) to ", _IN_THE_DARK, runs=True)
    yield Gauge("ayes", "votes", r"(?!)", r"[-–—]\d{1,3}\b", None, True)
    yield Gauge("noes", "minority votes", r"\d{1,3}[-–—]")
    yield Gauge(
        "crowd", ANY, r"(?:attendance(?: was| of|:)|crowd of|watched by(?: a crowd of)?|in front of) ", None, _GAME
    )
    yield Gauge("margin", "votes", r"(?:by|margin of|majority of) (?:a mere )?", None, _VOTE, bearer=True)


def _sums() -> Iterator[Gauge]:
    """Sums of money of which a story tells one: what was damaged or stolen, what is to be paid."""
    level = rf"{_NO_NUMBER}\b(?:{any_word('is')}|estimated|worth|valued)(?: at)? "
    yield Gauge("damage", "currency", rf"damage\b{level}", rf"{_WORTH}damage\b", runs=True)
    yield Gauge("haul", "currency", rf"(?:stole|stolen|theft|haul|loot|made off|got away)\b{level}", None, _THEFT)
    yield Gauge(
        "bribes", "currency", r"(?:bribes?|kickbacks) (?:of|worth|totall?ing) ", rf"{_WORTH}(?:bribes|kickbacks)\b"
    )
    yield Gauge(
        "award", "currency", r"(?:compensation|damages) (?:of|totall?ing) ", rf"{_WORTH}(?:damages|compensation)\b"
    )
    yield Gauge("reward", "currency", r"reward of ", r" reward\b")
    yield Gauge("fine", "currency", r"(?:fined|fines? of|penalty of|pay a fine of)(?: \w+){0,2} ")
    yield Gauge("ransom", "currency", r"ransom of ")


def _durations() -> Iterator[Gauge]:
    """How long, how fast: what one thing of a story has one of."""
    level = rf"{_NO_NUMBER}\b(?:{any_word('is')}) "
    yield Gauge("deliberation", "duration", r"deliberat\w+ (?:for |over )?", r" of deliberations?\b")
    yield Gauge("trial", "duration", rf"trial\b{_NO_NUMBER}\b(?:lasted|lasts|took) ", r"[ -](?:[a-z]+ )?trial\b")
    yield Gauge("winds", "speed", rf"winds\b{level}", r" (?:sustained )?winds\b", runs=True)
    yield Gauge("gusts", "speed", rf"gusts\b{level}", r" (?:wind )?gusts\b", runs=True)
    yield Gauge("surge", "length", rf"surge\b{level}", r" (?:storm )?surge\b", runs=True)
    yield Gauge("rain", "length", rf"rainfall\b{level}", r" of (?:rain|snow)\b")
    yield Gauge("depth", "length", r"depth of ", None, _QUAKE)


def _lasting() -> Iterator[Gauge]:
    """How long that went on of which a story has one: a siege, a strike, a raid."""
    for name, nouns in (
        ("siege", "siege|standoff|stand-off|hostage drama|hijacking"),
        ("walkout", "strike|walkout|stoppage"),
    ):
        lasted = rf"\b(?:{nouns})\b{_NO_NUMBER}\b(?:lasted|lasting|ended after|ends after|went on for|of) "
        yield Gauge(name, "duration", lasted, rf"[ -](?:{nouns})\b")
    left = r"(?:gone|left|away|escaped|fled|over|out)(?: again)? (?:in|within|inside) "
    yield Gauge("raid", "duration", left, r"[ -](?:raid|heist|robbery|burglary|break-in|theft)\b", _THEFT)


@cache
def any_word(key: str) -> str:
    """The words of a list of `lexicon/gauges.yaml`, as the alternatives of a pattern."""
    return any_of(words("gauges", key))


def is_running(name: str) -> bool:
    """Whether a gauge changes by the hour: its later reading is news."""
    return any(it.runs for it, _, _ in gauges() if it.name == name)
