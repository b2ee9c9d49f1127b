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
_READ = 20_000  # characters of a text in which other paragraphs may open with a name and a colon
_LONGEST = 400  # characters: more than a dateline can have
_MARKS = ("--", "- ", "–", "—", "―", ": ")  # of which one closes every dateline
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
    r"(?: ?(?:--|–|—|―)-? ?| ?- |: (?=[“\"]?[^\W_a-z]))"
)
# A colon is the mark of papers from Karachi to Port Moresby; but it opens what a speaker says and what a desk notes.
_COLON = re.compile(rf"^[{CAPITAL}][{CAPITAL}.'’ -]{{2,60}}(?:, {_DATE})?: ", re.MULTILINE)
_NOTES = frozenset(
    "alert analysis announcement answer breaking caption clarification comment correction developing disclaimer editor "
    "editorial exclusive explainer gallery heads host interview just latest listen live location map more narrator "
    "note now opinion photo photos poll quiz question read related review source sources spoiler story summary "
    "tip news trending update updated video warning watch where who why when what how".split()
)
_SPEAKING = re.compile(r"[^“\"‘]{0,160}\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|Well|Yes|Thanks?)\b")
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
    if paragraph.start > _WITHIN or not _has_mark(text[paragraph.start : paragraph.start + _LONGEST]):
        return None
    found = _LINE.match(text, paragraph.start, paragraph.end)
    if found and found.end() < paragraph.end and _is_filed(text, paragraph, found):
        city, country, rest, date = (_group(text, found, name) for name in ("city", "country", "rest", "date"))
        return Dateline(Span(*found.span()), city, country or rest, date)
    named = _AGENCY.match(text, paragraph.start, paragraph.end)
    return Dateline(Span(*named.span())) if named and named.end() < paragraph.end else None


def _has_mark(opening: str) -> bool:
    return any(map(opening.__contains__, _MARKS))


def _is_filed(text: str, paragraph: Span, found: re.Match[str]) -> bool:
    """Whether the opening words are a place of filing: a city in small letters needs an agency behind it.

    So does any in a text all in capitals, unless a day stands there.
    """
    if found.group().endswith(": ") and not _is_before_report(text, paragraph, found):
        return False
    if found["agency"] or (found["date"] and _DAY.search(found["date"]) and found["city"].isupper()):
        return len(found["city"]) > 2
    body = text[found.end() : min(paragraph.end, found.end() + 200)]
    return found["city"].isupper() and len(found["city"]) > 2 and not body.isupper()


def _is_before_report(text: str, paragraph: Span, found: re.Match[str]) -> bool:
    """Whether what a colon closes is a place: a sentence of a report follows, and no other paragraph opens so."""
    words = re.findall(r"[^\W\d_]+", found["city"].lower())
    if not found["city"].isupper() or not _NOTES.isdisjoint(words) or len(_COLON.findall(text, 0, _READ)) > 1:
        return False
    return not _SPEAKING.match(text, found.end(), paragraph.end)


def _group(text: str, found: re.Match[str], name: str) -> Span | None:
    return trimmed(text, *found.span(name)) if found[name] else None
