"""Where the words that a person typed stand in the article."""

from compare.ledger.fold import Folded, fold, folded
from compare.span import Span


def places(quote: str, text: str) -> tuple[Span, ...]:
    """Every place in the text where the words stand as whole words, whatever their spaces, marks and case."""
    copy = folded(text)
    return tuple(copy.span(*found) for found in _found(fold(quote), copy))


def anchor(quote: str, text: str, before: str | None = None, after: str | None = None) -> Span | None:
    """The one place of a quote; None where it stands nowhere, or more than once and `before`, `after` do not tell."""
    copy = folded(text)
    words = fold(quote)
    found = _found(words, copy, enough=0 if before or after else 2)
    if before or after:
        found = [place for place in found if _between(copy.text, place, fold(before or ""), fold(after or ""))]
    return copy.span(*found[0]) if len(found) == 1 else None


def nearest(quote: str, text: str) -> Span | None:
    """The words of the text that are most like the quote, as whole words; None where nothing is like it."""
    from rapidfuzz import fuzz  # late: only a quote that is not found needs it

    copy = folded(text)
    best = fuzz.partial_ratio_alignment(fold(quote), copy.text, score_cutoff=60)
    if best is None or best.dest_end <= best.dest_start:
        return None
    start, end = best.dest_start, best.dest_end
    while start > 0 and _inside_word(copy.text, start):
        start -= 1
    while end < len(copy.text) and _inside_word(copy.text, end):
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


def _found(words: str, copy: Folded, enough: int = 0) -> list[tuple[int, int]]:
    """Places in the folded text; at most `enough` of them, unless that is 0."""
    found: list[tuple[int, int]] = []
    place = copy.text.find(words) if words else -1
    while place >= 0 and not (enough and len(found) >= enough):
        end = place + len(words)
        if not _inside_word(copy.text, place) and not _inside_word(copy.text, end):
            found.append((place, end))
        place = copy.text.find(words, place + 1)
    return found


def _inside_word(text: str, place: int) -> bool:
    """Whether a cut at this place would cut a word or a number in two."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


def _between(text: str, place: tuple[int, int], before: str, after: str) -> bool:
    start, end = place
    return text[:start].rstrip().endswith(before) and text[end:].lstrip().startswith(after)
