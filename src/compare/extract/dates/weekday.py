"""A weekday printed with a date that falls on another: Saturday, Dec. 13, 2016 was a Tuesday."""

import re
from collections.abc import Iterator
from datetime import date

from compare.article import Article
from compare.claim import Evidence
from compare.conflict import Conflict
from compare.extract.dates.anchor import anchor
from compare.span import Span

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NAMES = "January February March April May June July August September October November December".split()
_MONTHS = [name[:3].casefold() for name in _NAMES]
_PRINTED = re.compile(
    rf"\b(?P<weekday>{'|'.join(_DAYS)}),?[ \u00a0](?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?[ \u00a0]"
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.]\d)(?:,?[ \u00a0](?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_NEAR = 60  # days from the day of writing within which a date without its year is of that time


def wrong_weekdays(article: Article) -> Iterator[Conflict]:
    """The dates whose weekday is not that of the calendar, each with the day that it was."""
    for match in _PRINTED.finditer(article.text):
        day = _day(match, article)
        if day is not None and _DAYS[day.weekday()] != match["weekday"].capitalize():
            span = Span(*match.span())
            said = span.of(article.text)
            message = f"it says “{said}”, but {day.day} {_NAMES[day.month - 1]} {day.year} is a {_DAYS[day.weekday()]}"
            yield Conflict(article.id, "weekday-differs", message, (Evidence(article.id, span, said),))


def _day(match: re.Match[str], article: Article) -> date | None:
    """The day that is meant; None where no year is printed and the article is not of that time."""
    month, day = _MONTHS.index(match["month"].casefold()) + 1, int(match["day"])
    if match["year"]:
        return _date(int(match["year"]), month, day)
    written = anchor(article)
    if written is None:
        return None
    found = (_date(year, month, day) for year in (written.year - 1, written.year, written.year + 1))
    return next((one for one in found if one and abs((one - written.date()).days) <= _NEAR), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # 31 April
        return None
