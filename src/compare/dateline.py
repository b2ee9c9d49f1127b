"""The place and day of filing before an article's first sentence: 'HARAR, Ethiopia, March 3 (AP) --'.

It is the desk's, no part of the sentence: whoever said that did not say where the report was filed (AP Stylebook).
"""

import re
from collections.abc import Iterable
from itertools import takewhile

from compare.letter import CAPITAL
from compare.record import Record
from compare.span import Span, trimmed
from compare.stamp import MONTH_OPENS

_WITHIN = 1500  # characters from the top in which the first sentence of the body stands
_LONGEST = 400  # characters: more than a dateline can have
_DASHES = ("--", "- ", "–", "—", "―")  # of which one closes every dateline
_DATE = (
    rf"(?i:(?:\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH_OPENS}[a-z]{{0,6}}\.?"
    r"(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{2,4})?|\d{4}-\d\d-\d\d)"
)
_LINE = re.compile(
    rf"(?P<city>[{CAPITAL}][\w.'’-]{{1,20}}(?:[ /][{CAPITAL}][\w.'’-]{{0,20}}){{0,3}})"
    rf"(?: \((?P<country>[{CAPITAL}][\w.'’-]{{1,20}}(?: [\w.'’-]{{1,20}}){{0,2}})\)(?=, {_DATE}\b)"
    rf"|, (?!{_DATE}\b)(?P<rest>[{CAPITAL}][\w.'’-]{{1,20}}(?: [\w.'’-]{{1,20}}){{0,2}}))?"
    rf"(?:,? (?P<date>{_DATE}))?"
    r"(?P<agency>(?:,? ?[(\[][^()\[\]\n]{2,40}[)\]]){0,3})"
    r"(?: ?(?:--|–|—|―)-? ?| ?- )"
)
_DAY = re.compile(r"\d")
_AGENCY = re.compile(r"\((?:[A-Z][\w.&/-]{1,20})(?: [A-Z][\w.&/-]{1,20}){0,2}\)(?: ?(?:--|–|—|―) ?| - )")


class Dateline(Record):
    """Where a report was filed: the whole stretch with its dash; the city's, and the state or country behind it."""

    span: Span
    city: Span | None = None
    rest: Span | None = None
    date: Span | None = None


def first_dateline(text: str, paragraphs: Iterable[Span]) -> Dateline | None:
    """The first dateline with which a paragraph of a text opens."""
    near = takewhile(lambda paragraph: paragraph.start <= _WITHIN, paragraphs)
    return next((found for paragraph in near if (found := dateline(text, paragraph))), None)


def dateline(text: str, paragraph: Span) -> Dateline | None:
    """The dateline with which a paragraph near the top of a text opens: a city in capitals, or one with an agency."""
    if paragraph.start > _WITHIN or not _has_dash(text[paragraph.start : paragraph.start + _LONGEST]):
        return None
    found = _LINE.match(text, paragraph.start, paragraph.end)
    if found and found.end() < paragraph.end and _is_filed(text, paragraph, found):
        city, country, rest, date = (_group(text, found, name) for name in ("city", "country", "rest", "date"))
        return Dateline(Span(*found.span()), city, country or rest, date)
    named = _AGENCY.match(text, paragraph.start, paragraph.end)
    return Dateline(Span(*named.span())) if named and named.end() < paragraph.end else None


def _has_dash(opening: str) -> bool:
    return any(map(opening.__contains__, _DASHES))


def _is_filed(text: str, paragraph: Span, found: re.Match[str]) -> bool:
    """Whether the opening words are a place of filing: a city in small letters needs an agency behind it.

    So does any in a text all in capitals, unless a day stands there.
    """
    if found["agency"] or (found["date"] and _DAY.search(found["date"]) and found["city"].isupper()):
        return len(found["city"]) > 2
    body = text[found.end() : min(paragraph.end, found.end() + 200)]
    return found["city"].isupper() and len(found["city"]) > 2 and not body.isupper()


def _group(text: str, found: re.Match[str], name: str) -> Span | None:
    return trimmed(text, *found.span(name)) if found[name] else None
