"""When a page says that it was published or updated: the full dates of a stamp, as ISO text.

Only dates that can be read in one way count: a month by name, ISO 8601, figures of which one is over 12, figures with
full stops (the day first), or figures beside an hour with a.m. or p.m. (the month first, as in the United States).
"""

import re
from datetime import date, time

from compare.record import Record
from compare.span import Span

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
SHORT_MONTHS = tuple(name[:3] for name in MONTHS)
MONTH_OPENS = f"(?:{'|'.join(SHORT_MONTHS)})"  # the first letters of any month
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_NAME = rf"(?P<{{}}>{MONTH})"
_DATE = re.compile(
    r"\b(?:(?P<y>\d{4})[-/](?P<m>\d\d)[-/](?P<d>\d\d)"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?{_NAME.format('m2')},? (?P<y2>\d{{4}})"
    rf"|{_NAME.format('m3')} (?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y3>\d{{4}})"
    r"|(?P<n1>\d{1,2})(?P<mark>[/.])(?P<n2>\d{1,2})(?P=mark)(?P<y4>\d{4}))(?!\d)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\d:])(?P<h>\d{1,2})(?:[:.h](?P<m>\d\d)(?::\d\d(?:\.\d+)?)?)? ?(?P<half>[ap]\.?m\b)?", re.IGNORECASE
)  # fmt: skip
_HALF = re.compile(r"\d ?[ap]\.?m\b", re.IGNORECASE)
_NEXT_STAMP = re.compile(r"updated|modified|published|posted", re.IGNORECASE)
_NEAR = 30  # characters between a date and its hour


class Stamp(Record):
    """A full date of a line: where it stands, with its hour if it has one as ISO text, and the words before it."""

    span: Span
    moment: str
    lead: str


def stamps(line: str) -> list[Stamp]:
    """Each full date of a line, in order."""
    found: list[Stamp] = []
    dates = [(match, day) for match in _DATE.finditer(line) if (day := _day(match, line)) is not None]
    ends = [0, *(match.end() for match, _ in dates)]
    starts = [*(match.start() for match, _ in dates), len(line)]
    before = True  # whether hours stand before their dates on this line: once so, always so
    for number, (match, day) in enumerate(dates):
        lead, rest = line[ends[number] : match.start()], line[match.end() : starts[number + 1]]
        before = before and _hour(lead[-_NEAR:]) != ""
        hour = _hour(lead[-_NEAR:]) if before else _hour(_NEXT_STAMP.split(rest)[0][:_NEAR])
        found.append(Stamp(Span(*match.span()), day.isoformat() + hour, lead))
    return found


def iso(text: str | None) -> str | None:
    """The first full date of a text as ISO text, None where there is none."""
    return next((stamp.moment for stamp in stamps(text[:200])), None) if text else None


def _day(match: re.Match[str], line: str) -> date | None:
    if match["n1"]:
        month, day = _figures(match, line)
        year = match["y4"]
    else:
        number = "2" if match["y2"] else "3" if match["y3"] else ""
        year, named, day = match[f"y{number}"], match[f"m{number}"], int(match[f"d{number}"])
        month = SHORT_MONTHS.index(named[:3].lower()) + 1 if number else int(named)
    try:
        return date(int(year), month, day)
    except ValueError:
        return None


def _figures(match: re.Match[str], line: str) -> tuple[int, int]:
    """Month and day of a date in figures; no month where either order is possible."""
    one, two = int(match["n1"]), int(match["n2"])
    if one > 12 or match["mark"] == ".":
        return two, one
    return (one, two) if two > 12 or one == two or _HALF.search(line) else (0, 0)


def _hour(text: str) -> str:
    """` 18:39` as the page's own clock shows it; nothing where no clock stands there."""
    clocks = (match for match in _CLOCK.finditer(text) if match["m"] or match["half"])
    return next((_clock(match) for match in clocks), "")


def _clock(match: re.Match[str]) -> str:
    hour = int(match["h"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    try:
        return time(hour, int(match["m"] or 0)).strftime(" %H:%M")
    except ValueError:
        return ""
