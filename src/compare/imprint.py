"""Lines in which a page says who brought it out and when: 'The Harbour Herald, 5 March 2024', 'Aired May 5, 7 p.m.'.

Such a line holds a date and, beside it, nothing but names, hours and the words of the trade (lexicon/page.yaml). A line
that tells anything else is prose: the day in it is that of what it tells.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from compare.letter import CAPITAL
from compare.lexicon import table
from compare.stamp import MONTH, SHORT_MONTHS, Stamp, stamps

if TYPE_CHECKING:
    from compare.line import Role
    from compare.span import Span

_LINE = 160  # characters: no imprint is longer
_SEVERAL = 400  # characters of a paragraph of such lines
_HEAD, _TAIL = 12, 5  # paragraphs at the two ends of a page in which it speaks of itself
_OPENINGS = 2  # paragraphs that may open with a dateline
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DIGIT = re.compile(r"\d")  # every date has one
_IN_DIGITS = re.compile(r"\d[-/.]\d")
_DAY = re.compile(
    rf"(?<!\w)(?:{_NTH} (?:of )?{MONTH}(?:,? \d{{4}}\b)?|{MONTH} {_NTH}\b(?:,? \d{{4}}\b)?"
    r"|\d{4}[-/]\d\d[-/]\d\d(?:T[\d:.]{4,14}Z?)?|\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d\d)\b)",
    re.IGNORECASE,
)
_WHEN = re.compile(  # weekdays, hours and zones, of which a date has as many as it likes
    r"\b(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:day)?\b\.?|\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?"
    r"|\d{1,2} ?[ap]\.?m\b\.?|[A-Z]{1,3}[SD]?T\b|UTC|[+-]\d\d:?\d\d)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_][\w.'’&@-]*")
_DATED = "\x00"  # stands for a date while the rest of a line is looked at
_PARTED = re.compile(rf"[,|/()\[\]·•–—\n-][\s,]{{0,4}}{_DATED}|{_DATED}[\s,]{{0,4}}(?:[,|/()\[\]·•–—\n;-])")
_BY = re.compile(rf"\A(?:\w+ )?by:? |{_DATED}\W{{0,3}}by ", re.IGNORECASE)
_OPENING = re.compile(rf"\s?(?:--|–|—|―|(?<=\)))-?\s?(?=[\"“‘'{CAPITAL}])")  # what parts a dateline from its sentence
_NO_WORD = re.compile(r"\d{1,4}\Z|c\Z|[\w.-]{1,40}@")  # the number of a page or channel, a copyright sign, an address
_FEW = 3  # words of a name that no word of the trade explains


def imprint(line: str) -> tuple[Stamp, ...] | None:
    """The full dates of a line that only says by whom and when a page was brought out; None where it is no such line.

    An empty tuple where its date has no year.
    """
    if len(line) > _LINE or not _DIGIT.search(line):
        return None
    low = line.lower()
    if not (any(map(low.__contains__, SHORT_MONTHS)) or _IN_DIGITS.search(line)) or not _DAY.search(line):
        return None
    dated = tuple(stamps(line))
    return dated if _is_imprint(_WHEN.sub(" ", _DAY.sub(_DATED, line)), bool(dated)) else None


def house(line: str) -> str | None:
    """The paper that an imprint names: 'The Harbour Herald' of 'The Harbour Herald, 5 March 2024'."""
    if imprint(line) is None:
        return None
    parts = (part.strip() for part in re.split(rf"[,|/()\[\]·•–—\n{_DATED}]| - ", _DAY.sub(_DATED, line)))
    return next((part for part in parts if part and _is_house(part.lower().split())), None)


def _is_house(words: list[str]) -> bool:
    trade = _trade()
    return words[-1] in trade["outlets"] and (trade["desks"] | trade["stamps"]).isdisjoint(words[:-1])


def filed(paragraph: str) -> tuple[Stamp, ...]:
    """The full dates of a dateline with which a paragraph opens: 'PORT SELBY, 21 November 2023 (WNA) — Two died'."""
    head = paragraph[:_LINE]
    ends = (match.start() for match in _OPENING.finditer(head))
    return next((found for end in ends if (found := imprint(head[:end]))), ())


def brought_out(text: str, page: Sequence["tuple[Span, Role]"]) -> dict[str, str]:
    """When an article says that it was 'published' and 'updated', as ISO text. page: its paragraphs with their roles.

    The lines at the top go first, then a dateline, then the lines at the end.
    """
    found: dict[str, str] = {}
    top, end = page[:_HEAD], page[max(_HEAD, len(page) - _TAIL) :]
    body = [span for span, role in top if role == "body"][:_OPENINGS]
    opened = (filed(text[span.start : min(span.end, span.start + _LINE)]) for span in body)
    for stamp in chain(_printed(text, top), chain.from_iterable(opened), _printed(text, end)):
        later = re.search(r"updated|modified|amended|revised", stamp.lead, re.IGNORECASE)
        found.setdefault("updated" if later else "published", stamp.moment)
    return found


def _printed(text: str, page: Sequence["tuple[Span, Role]"]) -> Iterator[Stamp]:
    """The full dates of the imprints among some paragraphs; one of several lines may be an imprint in one of them."""
    short = (span for span, role in page if role != "headline" and span.end - span.start <= _SEVERAL)
    return (stamp for span in short for line in span.of(text).splitlines() for stamp in imprint(line.strip()) or ())


def _is_imprint(bare: str, full: bool) -> bool:
    """Whether a line, its dates and hours taken out, is nothing but names and words of the trade."""
    trade = _trade()
    words = [word.rstrip(".'’-") for word in _WORD.findall(bare)]
    known = trade["little"] | trade["stamps"] | trade["desks"]
    if not all(word[0].isupper() or word.lower() in known or _NO_WORD.match(word) for word in words):
        return False
    names = [word for word in words if word.lower() not in known and not _NO_WORD.match(word)]
    if not names or _stamped().search(bare) or (full and _BY.search(bare)):
        return True
    house = not trade["outlets"].isdisjoint(word.lower() for word in names) or "@" in bare
    return _PARTED.search(bare) is not None and (house or (full and len(names) <= _FEW))


@cache
def _stamped() -> re.Pattern[str]:
    """A word like 'published' right beside the date."""
    words, little = ("|".join(sorted(_trade()[name])) for name in ("stamps", "little"))
    between = rf"(?:[\s:,|·–—-]|\b(?:{little})\b){{0,12}}"
    return re.compile(rf"\b(?:{words})\b{between}{_DATED}|{_DATED}{between}\b(?:{words})\b", re.IGNORECASE)


@cache
def _trade() -> dict[str, frozenset[str]]:
    """The words of an imprint: of publishing, of desks, little ones between them, and those that end a paper's name."""
    page = table("page")
    told = {**page["imprint"], "outlets": page["outlets"]}
    return {name: frozenset(word.strip() for word in words.split("|")) for name, words in told.items()}
