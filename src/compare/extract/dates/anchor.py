"""The day of writing, on which every 'Saturday' and 'yesterday' of an article depends."""

import re
from collections.abc import Iterable
from datetime import datetime, time
from functools import lru_cache

from compare.article import Article
from compare.extract.dates.expression import Mention
from compare.extract.dates.mention import mentions
from compare.extract.dates.resolve import resolved
from compare.span import Span

_STAMPED = re.compile(
    r"\b(?:first |last |originally )?(?:published|updated|posted|modified|created|filed|issued|date[d:])\b",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"\s{0,20}[^\W\d_a-z][^\n]{0,80}?\s?(?:--|–|—|-|:|\))\s", re.UNICODE)
_YEAR = re.compile(r"\d\d")  # no shorter year is printed
_HEAD, _TAIL = 600, 400  # characters at the two ends in which a page carries its stamp
_STAMP = 160  # a line longer than this is prose
_NEAR = 40  # characters between 'Updated' and its date


@lru_cache(maxsize=64)
def anchor(article: Article) -> datetime | None:
    """When the article was written: its published time, else a stamp, dateline or signature in its text.

    A stamp with a day but no year or no hour does not do, unless it is the dateline's "SAN JOSE, 3 Jan 90 --".
    """
    return _published(article.published) or _stamped(article) or _filed(article)


def _published(iso: str | None) -> datetime | None:
    if not iso:
        return None
    try:
        return datetime.fromisoformat(iso.strip().replace("Z", "")[:19]).replace(tzinfo=None)
    except ValueError:
        return _moment(iso)


def _moment(text: str) -> datetime | None:
    """The first full date of a short text, with its hour if it has one."""
    return _first(mentions(text), text) if _YEAR.search(text) else None


def _first(found: Iterable[Mention], text: str) -> datetime | None:
    return next((moment for mention in found if (moment := _full(mention, text))), None)


def _full(mention: Mention, text: str) -> datetime | None:
    """The moment of a mention with day, month and year; dates that bound something are not the day of writing."""
    e = mention.expression
    if mention.end is not None or e.year is None or e.day is None or e.side is not None:
        return None
    low = resolved(mention, mention.span.of(text), None).interval.low
    return low if low is None or e.exact else datetime.combine(low.date(), time())


def _stamped(article: Article) -> datetime | None:
    """A short line at either end that says when it was published, or that is a full date and little else."""
    text = article.text
    ends = [Span(0, min(_HEAD, len(text)))]
    if len(text) > _HEAD:
        ends.append(Span(max(_HEAD, len(text) - _TAIL), len(text)))
    return next((moment for end in ends for line in _lines(text, end) if (moment := _stamp(line))), None)


def _lines(text: str, within: Span) -> list[str]:
    """The lines of a stretch; one that the stretch cuts through is left as cut."""
    return [line for line in re.split(r"[\n\r\u2028\u2029]+", within.of(text)) if line.strip()]


def _stamp(line: str) -> datetime | None:
    if not _YEAR.search(line):
        return None
    said = _STAMPED.search(line)
    if said:
        return _moment(line[said.end() : said.end() + _NEAR + 40])
    if len(line) > _STAMP:
        return None
    found = mentions(line)
    if not found or len(line) - sum(m.span.end - m.span.start for m in found) > _NEAR:
        return None
    return _first(found, line)


def _filed(article: Article) -> datetime | None:
    """The date of the dateline, "CITY, 3 Jan 90 (AGENCY) --"; the first paragraph may hold one in another dress."""
    found = article.dateline.date if article.dateline else None
    line = _DATELINE.match(article.text[:_HEAD].lstrip())
    return _moment(found.of(article.text)) if found else _moment(line.group()) if line else None
