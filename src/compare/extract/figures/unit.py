"""Units of measure and money around a number."""

import re
from collections.abc import Sequence
from functools import cache

from compare.extract.spacing import SPACE, spaced
from compare.lexicon import any_of, table

# "Of magnitude", "magnitude-", "the magnitude of the quake was revised to", "put its magnitude at".
_MAGNITUDE = re.compile(
    spaced(
        r"\bmagnitude(?:[ -]| of (?:a )?| (?:of the \w{3,12} )?(?:(?:has been|had been|was|is) )?(?:\w{2,12}ed )?"
        r"(?:from [\d.]{1,4} )?(?:to|at|as|was|is) )$"
    ),
    re.IGNORECASE,
)
_RICHTER = re.compile(spaced(r"[ -]magnitude\b| (?:on|in) the Richter\b"), re.IGNORECASE)
_SIGN = 5  # characters of the longest sign of money, with a blank
_NEAR = 60  # characters before a number in which "magnitude" is looked for
_IRREGULAR = {"foot": "feet", "square foot": "square feet", "inch": "inches", "century": "centuries"}
COUNT = ""  # the unit of a bare number


@cache
def units() -> dict[str, str]:
    """Every printed form to its unit: "kilometres" to "km"."""
    return {form: unit for group in table("units").values() for unit, forms in group.items() for form in forms}


@cache
def group_of(unit: str) -> str:
    """What a unit measures: currency, share, length, duration, ...; empty for counted things."""
    return next((name for name, group in table("units").items() if unit in group), "")


def plural(unit: str) -> str:
    """A unit as it is written after any number but one: "metres", "feet"; abbreviations stay as they are."""
    base = _IRREGULAR.get(unit, f"{unit}s")
    return base if len(unit) > 2 and units().get(base) == unit else unit


def is_continuous(unit: str) -> bool:
    """Whether fractions of the unit make sense (percent, dollars, hours, but not people or boats)."""
    return bool(group_of(unit))


_GAP = re.compile(rf"{SPACE}?-?{SPACE}?")
_SPACE = re.compile(SPACE)
_LETTER = re.compile(rf"{SPACE}|.", re.DOTALL)
_WORDLIKE = re.compile(r"[\w$]")


_HEAD = re.compile(r"[A-Za-z]+|.", re.DOTALL)  # the first word of a form, or its first mark


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """How long the printed forms are that begin with a word or a mark, the longest first."""
    found: dict[str, set[int]] = {}
    for form in units():
        found.setdefault(_HEAD.match(form)[0], set()).add(len(form))  # type: ignore[index]  # it matches everywhere
    return {head: tuple(sorted(lengths, reverse=True)) for head, lengths in found.items()}


@cache
def _longest() -> int:
    return max(map(len, units()))


@cache
def _signs() -> tuple[str, ...]:
    forms = (form for unit, forms in table("units")["currency"].items() for form in forms)
    return tuple(form for form in forms if not form.isalpha() or form in ("rs", "usd"))


@cache
def _sign_ends() -> frozenset[str]:
    return frozenset(form[-1] for form in _signs())


@cache
def _preceding() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w$])({any_of(map(re.escape, _signs()))})[^\S\n]?\Z",
        re.IGNORECASE,
    )


def after(text: str, at: int) -> tuple[str, int] | None:
    """The unit that follows, and where it ends: ("percent", end of "per cent")."""
    start = _GAP.match(text, at).end()  # type: ignore[union-attr]  # it matches everywhere
    head = _HEAD.match(text, start)
    lengths = _lengths().get(head[0].lower()) if head else None
    return _printed(text, start, lengths) if lengths else None


def _printed(text: str, start: int, lengths: Sequence[int]) -> tuple[str, int] | None:
    """The longest printed form of a unit that stands here as a whole word."""
    window = text[start : start + _longest() + 4].lower()
    low = _SPACE.sub(" ", window)
    for length in lengths:
        unit = units().get(low[:length])
        if unit is not None and len(low) >= length and not _WORDLIKE.match(low, length):
            return unit, start + _printed_length(low, window, length)
    return None


def _printed_length(low: str, window: str, length: int) -> int:
    """How long the first characters of the folded words are as printed, where a line's end may be two."""
    return length if low == window else [m.end() for m in _LETTER.finditer(window)][length - 1]


def before(text: str, at: int) -> tuple[str, int] | None:
    """The currency sign right before, and where it begins."""
    if text[max(0, at - 3) : at].rstrip()[-1:].lower() not in _sign_ends():
        return None
    match = _preceding().search(text, max(0, at - _SIGN), at)
    return (units()[match[1].lower()], match.start(1)) if match else None


def magnitude(text: str, start: int, end: int) -> int | None:
    """Where the words begin that make the number start..end a quake's magnitude; None where nothing does."""
    near = max(0, start - _NEAR)
    named = _MAGNITUDE.search(text[near:start]) if text.find("agnitude", near, start) >= 0 else None
    if named:
        return near + named.start()
    return start if _RICHTER.match(text, end) else None
