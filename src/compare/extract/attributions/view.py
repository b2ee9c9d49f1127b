"""A sentence as the rules of attribution see it: words, tags, and which of them stand inside quotation marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from compare.extract.attributions.cue import cues
from compare.extract.attributions.quotation import Quotation
from compare.extract.look import standing
from compare.grammar.parse import Wording
from compare.grammar.phrase import FINITE
from compare.span import Span

EDGE = "<s>"
Tokens = tuple[int, int]  # first and last (exclusive)
LONGEST = 250  # tokens; no sentence of a newspaper is as long
_PAD = 32  # tokens; no rule looks as far beyond either end
_EDGES = (EDGE,) * _PAD
_SPEAKING = frozenset(("VBD", "VBZ"))
_UNQUOTED = (None,) * _PAD


class View:
    """Some tokens of a sentence: letters, lower-case words, tags, and for each the quotation that holds it.

    quoted: whether any word stands in quotation marks. places: the tokens at which a cue may stand. word(i), tag(i) and
    quote(i) look beyond either end too, where there are edge marks and no quotation: the padding serves both ends, as
    an index below 0 counts from the end of a list.
    """

    def __init__(
        self, wording: Wording, first: int, last: int, quotations: Sequence[Quotation], starts: Sequence[int]
    ) -> None:
        self._wording = wording
        self._first = first
        self.text = wording.text
        tagged = wording.tagged
        self.starts, self.ends = tagged.starts[first:last], tagged.ends[first:last]
        self.texts, self.tags, self.low = tagged.texts[first:last], tagged.tags[first:last], tagged.low[first:last]
        self.size = len(self.low)
        self.role = wording.sentence.role
        self.quotes = _holding(self.starts, self.ends, quotations, starts)
        self.quoted = self.quotes.count(None) < self.size
        self.places = _places(self.low, self.tags, self.quoted)
        self.word: Callable[[int], str] = [*self.low, *_EDGES].__getitem__
        self.tag: Callable[[int], str] = [*self.tags, *_EDGES].__getitem__
        self.quote: Callable[[int], Quotation | None] = [*self.quotes, *_UNQUOTED].__getitem__
        self._quotations = quotations
        self._starts = starts

    def span(self, first: int, last: int) -> Span:
        """Where the tokens first..last (exclusive) stand in the article."""
        return Span(self.starts[first], self.ends[last - 1])

    def inside(self, span: Span) -> Tokens:
        """The tokens that stand in a stretch of the article, as far as it lies in this view."""
        return bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)

    def part(self, first: int, last: int) -> "View":
        """The tokens first..last (exclusive) as a view of their own."""
        return View(self._wording, self._first + first, self._first + last, self._quotations, self._starts)

    def finite(self, first: int, last: int) -> bool:
        """Whether a finite verb stands among the tokens first..last (exclusive), so that they may be a clause."""
        return not FINITE.isdisjoint(self.tags[first:last])

    def past_quote(self, i: int) -> int:
        """The first token after the quotation that holds token i."""
        held = self.quotes[i]
        while i < self.size and self.quotes[i] is held:
            i += 1
        return i

    def before_quote(self, i: int) -> int:
        """The first token of the quotation that holds token i, as far as it stands in this sentence."""
        held = self.quotes[i]
        while i > 0 and self.quotes[i - 1] is held:
            i -= 1
        return i

    def quotation_after(self) -> Quotation | None:
        """The quotation that follows this sentence, perhaps in a paragraph of its own."""
        end = self.ends[-1]
        k = bisect_right(self._starts, end)
        if k == len(self._quotations) or self.text[end : self._quotations[k].span.start].strip():
            return None
        return self._quotations[k]

    def quotation_before(self) -> Quotation | None:
        """The quotation that ends right before this sentence, in the same paragraph."""
        start = self.starts[0]
        k = bisect_right(self._starts, start - 1) - 1
        if k < 0:
            return None
        gap = self.text[self._quotations[k].span.end : start]
        return self._quotations[k] if len(gap) < 3 and gap.isspace() and "\n" not in gap else None


def views(wording: Wording, quotations: Sequence[Quotation], starts: Sequence[int]) -> Iterator[View]:
    """The sentence as one view; a monstrous one cut into stretches, since the rules look at all of a view at once."""
    for first in range(0, len(wording.tagged.low), LONGEST):
        yield View(wording, first, first + LONGEST, quotations, starts)


def _places(low: list[str], tags: list[str], quoted: bool) -> list[int]:
    """The tokens at which a cue may stand: words of the lexicon, and beside a quotation any verb."""
    triggers = standing(low, cues().triggers)
    return sorted({*triggers, *standing(tags, _SPEAKING)}) if quoted else list(triggers)


def _holding(
    places: list[int], ends: list[int], quotations: Sequence[Quotation], starts: Sequence[int]
) -> list[Quotation | None]:
    """The quotation that holds each token, by where the tokens begin and end."""
    held: list[Quotation | None] = [None] * len(places)
    k = max(0, bisect_right(starts, places[0]) - 1) if places else len(quotations)
    while k < len(quotations) and quotations[k].span.start < ends[-1]:
        first, last = (bisect_left(places, place) for place in quotations[k].span)
        held[first:last] = [quotations[k]] * (last - first)
        k += 1
    return held
