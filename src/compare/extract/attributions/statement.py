"""A statement while it is being read: source, cue and content as spans of the article."""

from compare.extract.attributions.cue import Cue
from compare.extract.attributions.view import View
from compare.record import Record
from compare.span import Span


class Statement(Record):
    """Who says what. parts: the content in text order, more than one where source and cue interrupt it.

    addressees: to whom it was said by name ("told Reuters"). relays: who passed it on, in that order ("Tass quoted Velt
    as saying"). nested: the statements inside its content ("the ministry said that *witnesses had seen ...*").
    """

    source: Span | None
    cue: Span
    parts: tuple[Span, ...]
    entry: Cue
    negated: bool = False
    addressees: tuple[Span, ...] = ()
    relays: tuple[Span, ...] = ()
    nested: tuple["Statement", ...] = ()


def reach(view: View, first: int, last: int) -> Span:
    """The words of the tokens first..last (exclusive), to the end of the quotation in which they end."""
    span = view.span(first, last)
    held = view.quote(last - 1)
    return Span(span.start, max(span.end, held.span.end if held else 0))


class Found(Record):
    """A statement with its place in the sentence, as token indices: where it begins and ends, and its subject."""

    statement: Statement
    first: int
    last: int
    subject: tuple[int, int] | None
