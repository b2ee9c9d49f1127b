"""Where the words that a person typed stand in the article."""

from collections.abc import Iterator, Sequence
from itertools import islice

from compare.ledger.fold import OPENING, WORD, Folded, fold, folded
from compare.ledger.record import Reading
from compare.span import Span, inside_word

_FEW = 3  # places of an opening that are soon looked at


def places(quote: str, text: str) -> tuple[Span, ...]:
    """Every place in the text where the words stand as whole words, whatever their spaces, marks and case."""
    copy = folded(text)
    return tuple(copy.span(*found) for found in _found(fold(quote), copy))


def anchor(quote: str, text: str, before: str | None = None, after: str | None = None) -> Span | None:
    """The one place of a quote; None where it stands nowhere, or more than once and `before`, `after` do not tell."""
    copy = folded(text)
    found = _beside(fold(quote), copy, before, after)
    return copy.span(*found[0]) if len(found) == 1 else None


def placed(reading: Reading, text: str) -> Span | None:
    """The one place of a reading in the text of its article."""
    return anchor(reading.quote, text, reading.before, reading.after)


def nearest(quote: str, text: str) -> Span | None:
    """The words of the text that are most like the quote, as whole words; None where nothing is like it."""
    from rapidfuzz import fuzz  # late: only a quote that is not found needs it

    copy = folded(text)
    best = fuzz.partial_ratio_alignment(fold(quote), copy.text, score_cutoff=60)
    if best is None or best.dest_end <= best.dest_start:
        return None
    start, end = best.dest_start, best.dest_end
    while start > 0 and inside_word(copy.text, start):
        start -= 1
    while end < len(copy.text) and inside_word(copy.text, end):
        end += 1
    words = copy.text[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    if start >= end:
        return None
    widths = [(first, last) for first in _back(copy.text, start) for last in _on(copy.text, end)]
    typed = fold(quote)

    def likeness(width: tuple[int, int]) -> float:
        """Words that begin and end alike look like a quote to a person; a few points for each."""
        there = copy.text[slice(*width)]
        alike = (there.split()[:1] == typed.split()[:1]) + (there.split()[-1:] == typed.split()[-1:])
        return float(fuzz.ratio(typed, there)) + 3 * alike

    return copy.span(*max(widths, key=likeness))


def _back(text: str, start: int) -> list[int]:
    """The place, and the beginnings of the two words before it."""
    before = text[max(0, start - 60) : start].split(" ")[:-1][-2:]
    words = [" ".join(before[number:]) for number in range(len(before))]
    return [start, *(start - len(word.lstrip("\"'([")) - 1 for word in words)]


def _on(text: str, end: int) -> list[int]:
    """The place, and the ends of the two words after it."""
    after = text[end : end + 60].split(" ")[1:3]
    return [end, *(end + len(" ".join(after[: number + 1])) + 1 for number in range(len(after)))]


def _beside(words: str, copy: Folded, before: str | None, after: str | None) -> list[tuple[int, int]]:
    """The places of a quote beside its neighbours; two are as many as anybody needs, where it has none."""
    if not before and not after:
        return _found(words, copy, enough=2)
    one, other = fold(before or ""), fold(after or "")
    return [place for place in _found(words, copy) if _between(copy.text, place, one, other)]


def _found(words: str, copy: Folded, enough: int = 0) -> list[tuple[int, int]]:
    """Places in the folded text; at most `enough` of them, unless that is 0."""
    ends = ((place, place + len(words)) for place in _candidates(words, copy))
    whole = (p for p in ends if not inside_word(copy.text, p[0]) and not inside_word(copy.text, p[1]))
    return list(islice(whole, enough or None))


def _candidates(words: str, copy: Folded) -> Iterator[int]:
    """Where the words stand, perhaps inside other words: looked up by the rarest opening of a word in them."""
    rarest = _rarest(words, copy)
    if rarest is None:
        place = copy.text.find(words) if words else -1
        while place >= 0:
            yield place
            place = copy.text.find(words, place + 1)
        return
    inside, starts = rarest
    for start in starts:
        if start >= inside and copy.text.startswith(words, start - inside):
            yield start - inside


def _rarest(words: str, copy: Folded) -> tuple[int, Sequence[int]] | None:
    """A place in the words, and all places of the text where it may be; None where the words are too few to tell."""
    best: tuple[int, Sequence[int]] | None = None
    for match in WORD.finditer(words, 0, max(0, len(words) - OPENING + len(" "))):
        inside = match.start()
        starts = copy.openings.get(words[inside : inside + OPENING], ())
        if best is None or len(starts) < len(best[1]):
            best = (inside, starts)
        if len(starts) < _FEW:
            break
    return best


def _between(text: str, place: tuple[int, int], before: str, after: str) -> bool:
    start, end = place
    return text[:start].rstrip().endswith(before) and text[end:].lstrip().startswith(after)
