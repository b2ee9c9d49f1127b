"""The day of writing, on which every 'Saturday' and 'yesterday' of an article depends."""

import re
from collections.abc import Iterable
from datetime import datetime, time
from functools import lru_cache

from compare.article import Article
from compare.extract.dates.expression import Mention
from compare.extract.dates.mention import mentions
from compare.extract.dates.resolve import resolved

_YEAR = re.compile(r"\d\d")  # no shorter year is printed


@lru_cache(maxsize=64)
def anchor(article: Article) -> datetime | None:
    """When the article was written: its published time, else a stamp, dateline or signature in its text.

    A stamp with a day but no year does not do, unless it is the dateline's "SAN JOSE, 3 Jan 90 --".
    """
    said = article.imprint
    return _published(article.published or said.get("published") or said.get("updated")) or _filed(article)


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


def _filed(article: Article) -> datetime | None:
    """The date of the dateline, "CITY, 3 Jan 90 (AGENCY) --", with a year of two figures."""
    found = article.dateline.date if article.dateline else None
    return _moment(found.of(article.text)) if found else None
