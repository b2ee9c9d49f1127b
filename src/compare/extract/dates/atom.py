"""Read one written form of a date: the fields of its match as an expression."""

import re
from collections.abc import Callable, Mapping

from compare.extract.dates.expression import Expression, Shift, Which
from compare.extract.dates.pattern import lexicon

Fields = Mapping[str, str | None]
_DEICTIC = {
    "the day before yesterday": Expression(shift=Shift("day", -2, -2)),
    "yesterday": Expression(shift=Shift("day", -1, -1)),
    "today": Expression(shift=Shift("day", 0, 0)),
    "tonight": Expression(shift=Shift("day", 0, 0), clock=(1080, 1799)),
    "overnight": Expression(shift=Shift("day", -1, -1), clock=(1080, 2039)),
    "tomorrow": Expression(shift=Shift("day", 1, 1)),
    "the day after tomorrow": Expression(shift=Shift("day", 2, 2)),
}
_STEP = {"last": -1, "this": 0, "next": 1}


def read(name: str, fields: Fields) -> Expression | None:
    """The expression of a match of the form `name`; None where the numbers make no date."""
    return _READERS.get(name, _date)(fields)


def _date(f: Fields) -> Expression | None:
    """A form made of year, month and day."""
    return Expression(
        year=_year(f), month=_month(f.get("month")), day=_number(f.get("day")), last=_number(f.get("last")),
        which=_which(f.get("which")), portion="mid" if f.get("portion") else None,
    )  # fmt: skip


def _slashed(f: Fields) -> Expression | None:
    """9/19/16: month first, as in the United States, unless the first number cannot be a month."""
    first, second = int(f["first"] or 0), int(f["second"] or 0)
    month, day = (first, second) if first <= 12 else (second, first)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Expression(year=_long(f["long"] or ""), month=month, day=day)


def _holiday(f: Fields) -> Expression | None:
    match lexicon("holidays")[f["holiday"]]:
        case [month, day]:
            return Expression(year=_year(f), month=month, day=day)
        case [month, weekday, which]:
            return Expression(year=_year(f), rule=(month, weekday, which))
    return None


def _weekday(f: Fields) -> Expression | None:
    return Expression(weekday=lexicon("weekdays")[(f["weekday"] or "").rstrip(".")], which=_which(f.get("which")))


def _deictic(f: Fields) -> Expression | None:
    return _DEICTIC[f["deictic"] or ""]


def _relative(f: Fields) -> Expression | None:
    """Last week, this morning, next month, last summer."""
    which = _which(f["which"]) or "this"
    step, thing = _STEP[which], f["thing"] or ""
    if thing in lexicon("parts"):
        low, high = lexicon("parts")[thing]
        return Expression(shift=Shift("day", step, step), clock=(low, high))
    if thing in lexicon("seasons"):
        first, last = lexicon("seasons")[thing]
        return Expression(season=(first, last), which=which)
    return Expression(shift=Shift(thing, step, step), which=which, approximate=(f["which"] or "").startswith("the "))  # type: ignore[arg-type]  # the pattern admits only units


def _ago(f: Fields) -> Expression | None:
    words = (f["count"] or "").removesuffix(" and a half")
    low, high = (int(words[:2].rstrip("½ ") or 0),) * 2 if words[0].isdigit() else lexicon("counts")[words]
    if f["direction"] != "ago":
        return Expression(floating=True)
    vague = not words[0].isdigit() and low != high
    return Expression(shift=Shift(f["unit"], -high, -low), approximate=vague)  # type: ignore[arg-type]  # the pattern admits only units


def _clock(f: Fields) -> Expression | None:
    hour, minute = int(f["hour"] or 0), int(f.get("minute") or 0)
    half = f.get("half")
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    at = 60 * hour + minute
    zone = f.get("zone") or f.get("zone2")
    return Expression(clock=(at, at), exact=True, minutes=bool(f.get("minute")), zone=zone.upper() if zone else None)


def _oclock(f: Fields) -> Expression | None:
    spelt = f["spelt"] or ""
    at = 60 * (int(spelt) if spelt.isdigit() else lexicon("counts")[spelt][0])
    return Expression(clock=(at, at), exact=True)


def _part(f: Fields) -> Expression | None:
    name = f.get("moment") or f.get("part") or ""
    low, high = lexicon("parts")[name]
    return Expression(clock=(low, high), exact=low == high)


def _floating(f: Fields) -> Expression | None:
    words = re.findall(r"[\w-]+", f["floating"] or "")
    part = next((word for word in words if word in lexicon("parts")), None)
    return Expression(floating=True, clock=tuple(lexicon("parts")[part]) if part else None)


def _decade(f: Fields) -> Expression | None:
    return Expression(year=int(f["decade"] or 0), span_years=10, portion="mid" if f.get("portion") else None)


def _years(f: Fields) -> Expression | None:
    first = int(f["year"] or 0)
    until = f["until"] or ""
    last = int(until) if len(until) == 4 else first // 100 * 100 + int(until)
    return Expression(year=first, span_years=last - first + 1) if last > first else None


def _season(f: Fields) -> Expression | None:
    first, last = lexicon("seasons")[f["season"]]
    return Expression(year=_year(f), season=(first, last))


_READERS: dict[str, Callable[[Fields], Expression | None]] = {
    "slashed": _slashed, "dotted": _slashed, "holiday": _holiday, "weekday": _weekday, "deictic": _deictic,
    "which": _relative, "weekend": lambda _: Expression(shift=Shift("weekend", 0, 0)), "floating": _floating,
    "ago": _ago,
    "ampm": _clock, "hours": _clock, "military": _clock, "clock": _clock, "oclock": _oclock, "moment": _part,
    "part": _part, "decade": _decade, "years": _years, "season": _season,
}  # fmt: skip


def _which(words: str | None) -> Which | None:
    """Last, this or next; 'this past' is last, 'this coming' next."""
    if words is None:
        return None
    if words.endswith(("past", "last")):
        return "last"
    return "next" if words.endswith(("next", "coming", "following")) else "this"


def _month(word: str | None) -> int | None:
    if word is None:
        return None
    return int(word) if word[0].isdigit() else lexicon("months")[word.rstrip(".")]


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _year(f: Fields) -> int | None:
    short = f.get("short")
    return _long(short) if short else _number(f.get("year") or f.get("alone"))


def _long(digits: str) -> int:
    """A year of two digits lies within 1950 to 2049."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= 50 else 2000)
