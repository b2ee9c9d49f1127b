"""A sentence as the rules of attribution see it: words, tags, and which of them stand inside quotation marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

from compare.extract.attributions.cue import cues
from compare.extract.attributions.quotation import Quotation
from compare.grammar.parse import Parse
from compare.grammar.token import Token
from compare.span import Span

EDGE = "<s>"
LONGEST = 250  # tokens; no sentence of a newspaper is as long


class View:
    """Tokens of a sentence with lower-case words and tags, and for each token the quotation that holds it.

    quoted: whether any word stands in quotation marks. places: the tokens at which a cue may stand. groups: what
    `group.cue_group` has found there.
    """

    def __init__(
        self, parse: Parse, tokens: list[Token], quotations: Sequence[Quotation], starts: Sequence[int]
    ) -> None:
        self._parse = parse
        self.text = parse.text
        self.tokens = tokens
        self.low = [token.low for token in self.tokens]
        self.tags = [token.tag for token in self.tokens]
        self.size = len(self.tokens)
        self.paragraph = parse.sentence.paragraph
        self.role = parse.sentence.role
        self.quotes = _holding(self.tokens, quotations, starts)
        self.quoted = self.quotes.count(None) < self.size
        self.places = _places(self.low, self.tags, self.quoted)
        self.groups: dict[int, Any] = {}
        self._quotations = quotations
        self._starts = starts

    def word(self, i: int) -> str:
        """The lower-case word at i; an edge mark outside the sentence."""
        return self.low[i] if 0 <= i < self.size else EDGE

    def tag(self, i: int) -> str:
        """The tag at i; an edge mark outside the sentence."""
        return self.tags[i] if 0 <= i < self.size else EDGE

    def quote(self, i: int) -> Quotation | None:
        """The quotation in which token i stands, its marks included."""
        return self.quotes[i] if 0 <= i < self.size else None

    def span(self, first: int, last: int) -> Span:
        """Where the tokens first..last (exclusive) stand in the article."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def inside(self, span: Span) -> tuple[int, int]:
        """The tokens that stand in a stretch of the article, as far as it lies in this view."""
        places = [token.start for token in self.tokens]
        return bisect_left(places, span.start), bisect_left(places, span.end)

    def part(self, first: int, last: int) -> "View":
        """The tokens first..last (exclusive) as a view of their own."""
        return View(self._parse, self.tokens[first:last], self._quotations, self._starts)

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
        end = self.tokens[-1].end
        k = bisect_right(self._starts, end)
        if k == len(self._quotations) or self.text[end : self._quotations[k].span.start].strip():
            return None
        return self._quotations[k]

    def quotation_before(self) -> Quotation | None:
        """The quotation that ends right before this sentence, in the same paragraph."""
        start = self.tokens[0].start
        k = bisect_right(self._starts, start - 1) - 1
        if k < 0:
            return None
        gap = self.text[self._quotations[k].span.end : start]
        return self._quotations[k] if len(gap) < 3 and gap.isspace() and "\n" not in gap else None


def views(parse: Parse, quotations: Sequence[Quotation], starts: Sequence[int]) -> Iterator[View]:
    """The sentence as one view; a monstrous one cut into stretches, since the rules look at all of a view at once."""
    tokens = parse.tokens
    for first in range(0, len(tokens), LONGEST):
        yield View(parse, tokens[first : first + LONGEST], quotations, starts)


def _places(low: list[str], tags: list[str], quoted: bool) -> list[int]:
    """The tokens at which a cue may stand: words of the lexicon, and beside a quotation any verb."""
    triggers = cues().triggers
    return [i for i, word in enumerate(low) if word in triggers or (quoted and tags[i] in ("VBD", "VBZ"))]


def _holding(tokens: list[Token], quotations: Sequence[Quotation], starts: Sequence[int]) -> list[Quotation | None]:
    if not tokens:
        return []
    k = max(0, bisect_right(starts, tokens[0].start) - 1)
    held: list[Quotation | None] = [None] * len(tokens)
    places = [token.start for token in tokens]
    while k < len(quotations) and quotations[k].span.start < tokens[-1].end:
        first, last = (bisect_left(places, place) for place in quotations[k].span)
        held[first:last] = [quotations[k]] * (last - first)
        k += 1
    return held
