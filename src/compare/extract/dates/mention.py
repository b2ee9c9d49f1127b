"""Find the dates of a text: written forms with the words before them, neighbours joined, pairs read as ranges."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from compare.extract.dates.atom import read
from compare.extract.dates.expression import Mention, merged
from compare.extract.dates.modifier import modified, modifiers
from compare.extract.dates.pattern import lexicon, written
from compare.extract.spacing import spaced
from compare.lexicon import words
from compare.record import Record
from compare.span import Span

_APART = re.compile(r"[\s,(–—-]{0,4}")
_RANGE = re.compile(spaced(r"[\s,]{0,3}(?:-|–|—|\bto|\band|\buntil|\btill|\bthrough|\bthru)\s{0,3}(?:the\s)?$"))
_AMBIGUOUS = re.compile(r"(?:may|mar|march|sat|wed|dec|sun)\b")
_OPEN, _CLOSE = frozenset("\"“‘'"), frozenset("\"”’'")
_NEAR = 24  # characters beside a year, a holiday or a part of the day
_NAME_GOES_ON = re.compile(r" ([A-Z]\w+)")
_WHERE = re.compile(r"\b(?:in|at|on|of|near|to|from|through|outside|inside) (?:the )?$")
_LIKENED = re.compile(r"\blike (?:the )?$")
_DESCRIBED = 2  # words within which the make stands
_BLOCK = re.compile(r"[ -]blocks?\b")
_ATTACKS = re.compile(spaced(r"sept(?:ember|\.)? 11\b"))
_NAMED_EVENT = re.compile(
    spaced(r"\s(?:terror(?:ist)? |suicide )?(?:attacks?|hijack\w+|commission|memorial|museum|victims fund)\b")
)


@cache
def _noun_follows() -> re.Pattern[str]:
    """A word that goes on the noun phrase of the date before it: "Friday's vote", "the July 4 shooting"."""
    return re.compile(rf"(?:['’]s?)?\s{{1,3}}(?!(?:{'|'.join(sorted(words('dates', 'closing')))})\b)[a-z]")


def lowered(text: str) -> str:
    """The text in lower case, letter for letter at the same offsets."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


class _Page(Record):
    """A text, its lower-case copy, whether it tells names by capitals, and whether bare words count as dates."""

    text: str
    low: str
    mixed: bool
    bare: bool


def mentions(text: str, bare: bool = False) -> list[Mention]:
    """All dates of a text, in order. bare: also the words that alone are rarely dates ("2010", "May", "03:00")."""
    low = lowered(text)
    page = _Page(text, low, not (text == low or text.isupper()), bare)
    return [*_ranges(low, _joined(low, _atoms(page)))]


def _atoms(page: _Page) -> Iterator[tuple[Mention, bool]]:
    """Each written form with the modifiers before it, and whether it is weak and stands without support."""
    floor = 0
    for form, at, fields in written(page.low):
        expression = read(form.name, fields)
        if expression is None or _is_something_else(page, form.name, at):
            continue
        before = modifiers(page.low, floor, at.start)
        if before.compared:
            continue
        attributive = _noun_follows().match(page.low, at.end) is not None
        unsupported = form.weak and not page.bare and not before.supports(form.name, attributive)
        inside = attributive and (before.determined or page.low[at.end] in "'’")
        meaning = modified(expression, before, inside)
        yield Mention(Span(before.start, at.end), at, meaning, attributive=attributive), unsupported
        floor = at.end


def _is_something_else(page: _Page, name: str, at: Span) -> bool:
    """The verbs may and march, the sun and what sat; the attacks that go by their date; the 2000 block of a street."""
    if at.of(page.low).isdigit() and (_BLOCK.match(page.low, at.end) or _is_model(page.low, at)):
        return True
    if _is_title(page.text, at):
        return True
    if name in ("part", "moment"):
        return page.mixed and _names_a_place(page, at)
    if name == "holiday":
        return _is_no_day(page.low, at)
    if "month" in name or name == "weekday":
        if page.mixed and not page.bare and _AMBIGUOUS.match(at.of(page.low)) and page.text[at.start].islower():
            return True
        if name == "weekday" and _named_weekday(page, at):
            return True
        return bool(_ATTACKS.match(at.of(page.low))) and bool(_NAMED_EVENT.match(page.low, at.end))
    return False


def _is_model(low: str, at: Span) -> bool:
    """Whether a year is that of a vehicle's model: his 2008 Bentley, a 2009 silver Honda; but: in 2016 Toyota sold."""
    after = low[at.end : at.end + _NEAR].split(maxsplit=_DESCRIBED)[:_DESCRIBED]
    if words("dates", "makes").isdisjoint(word.strip(",.;") for word in after):
        return False
    before = low[max(0, at.start - _NEAR) : at.start].split()
    return not before or before[-1] not in words("dates", "year-after")


def _is_title(text: str, at: Span) -> bool:
    """Whether the words are a name in quotation marks of their own: a guest of "This Week"."""
    before, after = text[max(0, at.start - 3) : at.start], text[at.end : at.end + 2].lstrip(",.")
    inside_sentence = before[:1].isalnum() and before[1:2] == " "
    return inside_sentence and before[2:] in _OPEN and after[:1] in _CLOSE and text[at.start].isupper()


def _names_a_place(page: _Page, at: Span) -> bool:
    """Whether a part of the day belongs to the name of a place: in Sunset Park, but: at Midnight Tuesday."""
    after = _NAME_GOES_ON.match(page.text, at.end)
    if after is None or page.text[at.start].islower() or after[1].lower() in lexicon("weekdays"):
        return False
    return _WHERE.search(page.low, max(0, at.start - _NEAR), at.start) is not None


def _is_no_day(low: str, at: Span) -> bool:
    """Whether a holiday tells of what kind a thing is (a Halloween party) or what it is like (like Christmas)."""
    after = low[at.end : at.end + _NEAR].split(maxsplit=_DESCRIBED)[:_DESCRIBED]  # a Halloween house party
    kind = any(word.strip(',.;:!?"”') in words("dates", "holiday-things") for word in after)
    return kind or _LIKENED.search(low, max(0, at.start - _NEAR), at.start) is not None


def _named_weekday(page: _Page, at: Span) -> bool:
    """Whether the weekday is part of a name: Black Friday, the Sunday Times."""
    before = page.low[max(0, at.start - 12) : at.start].split()
    after = page.low[at.end : at.end + 20].lstrip()
    named = any(after.startswith(word) for word in words("dates", "named-after"))
    capital = page.text[at.end + 1 : at.end + 2].isupper()
    return (named and capital) or (bool(before) and before[-1] in words("dates", "named-before"))


def _joined(low: str, atoms: Iterable[tuple[Mention, bool]]) -> Iterator[Mention]:
    """Neighbouring forms that speak of one date as one mention; weak ones without a neighbour are dropped."""
    held: Mention | None = None
    held_weak = False
    for mention, weak in atoms:
        joint = _joint(low, held, mention)
        if joint is not None:
            held, held_weak = joint, False
            continue
        if held is not None and not held_weak:
            yield held
        held, held_weak = mention, weak
    if held is not None and not held_weak:
        yield held


def _joint(low: str, one: Mention | None, other: Mention) -> Mention | None:
    if one is None or not _APART.fullmatch(low, one.span.end, other.span.start):
        return None
    both = merged(one.expression, other.expression)
    if both is None:
        return None
    return Mention(
        Span(one.span.start, other.span.end), Span(one.core.start, other.core.end), both, attributive=other.attributive
    )


def _ranges(low: str, found: Iterable[Mention]) -> Iterator[Mention]:
    """Two neighbours joined by 'and' after 'between', 'to' after 'from', or a dash, as one range."""
    held: Mention | None = None
    for mention in found:
        if held is not None and _is_range(low, held, mention):
            span = Span(held.span.start, mention.span.end)
            held = Mention(
                span, Span(held.core.start, mention.core.end), held.expression._replace(side=None), mention.expression
            )
            continue
        if held is not None:
            yield held
        held = mention
    if held is not None:
        yield held


def _is_range(low: str, one: Mention, other: Mention) -> bool:
    if one.end is not None or other.core.start - one.core.end > 14:
        return False
    joint = _RANGE.fullmatch(low, one.core.end, other.core.start) or _RANGE.match(low[one.core.end : other.core.start])
    if joint is None:
        return False
    word = joint.group().split()
    opener = low[one.span.start : one.core.start]
    if "and" in word:
        return "between" in opener
    return "from" in opener or word == ["to"] or not word or word[0] in "-–—"
