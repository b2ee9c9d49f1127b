"""When a page says that it was published or updated: the full dates of a stamp, as ISO text.

Only dates that can be read in one way count: a month by name, ISO 8601, or figures of which one is over 12.
"""

import re
from datetime import date, time

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = rf"(?P<{{}}>{'|'.join(_MONTHS)})[a-z]{{{{0,6}}}}\.?"
_DATE = re.compile(
    r"\b(?:(?P<y>\d{4})[-/](?P<m>\d\d)[-/](?P<d>\d\d)"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? {_NAME.format('m2')},? (?P<y2>\d{{4}})"
    rf"|{_NAME.format('m3')} (?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y3>\d{{4}})"
    r"|(?P<n1>\d{1,2})[/.](?P<n2>\d{1,2})[/.](?P<y4>\d{4}))(?!\d)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?<![\d:])(?P<h>\d{1,2})(?:[:.h](?P<m>\d\d)(?::\d\d(?:\.\d+)?)?)? ?(?P<half>[ap]\.?m\b)?", re.IGNORECASE
)  # fmt: skip
_NEAR = 30  # characters between a date and its hour


def stamps(line: str) -> list[tuple[str, str]]:
    """Each full date of a line, with its hour if it has one, as ISO text; before it, the words that lead to it."""
    found, end = [], 0
    for match in _DATE.finditer(line):
        day = _day(match)
        if day is not None:
            lead = line[end : match.start()]
            found.append((lead, day.isoformat() + _hour(lead[-_NEAR:], line[match.end() : match.end() + _NEAR])))
            end = match.end()
    return found


def iso(text: str | None) -> str | None:
    """The first full date of a text as ISO text, None where there is none."""
    return next((moment for _, moment in stamps(text[:200])), None) if text else None


def _day(match: re.Match[str]) -> date | None:
    if match["n1"]:
        one, two = int(match["n1"]), int(match["n2"])
        year, (month, day) = match["y4"], (one, two) if two > 12 else (two, one)
        if one <= 12 and two <= 12 and one != two:
            return None
    else:
        number = "2" if match["y2"] else "3" if match["y3"] else ""
        year, named, day = match[f"y{number}"], match[f"m{number}"], int(match[f"d{number}"])
        month = _MONTHS.index(named[:3].lower()) + 1 if number else int(named)
    try:
        return date(int(year), month, day)
    except ValueError:
        return None


def _hour(before: str, after: str) -> str:
    """` 18:39` as the page's own clock shows it; the hour stands after the date, else before it."""
    for text in (after, before):
        for match in _CLOCK.finditer(text):
            if match["m"] or match["half"]:
                return _clock(match)
    return ""


def _clock(match: re.Match[str]) -> str:
    hour = int(match["h"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    try:
        return time(hour, int(match["m"] or 0)).strftime(" %H:%M")
    except ValueError:
        return ""
