"""A statement while it is being read: source, cue and content as spans of the article."""

from compare.extract.attributions.cue import Cue
from compare.extract.attributions.group import Group
from compare.extract.attributions.view import Tokens, View
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


class Found(Record):
    """A statement with its place in the sentence, as token indices: the subject of its cue and where it ends.

    first: where it begins, if its content stands before the cue; what stands before that is read by itself.
    """

    statement: Statement
    subject: Tokens | None
    last: int
    first: int = 0


def stated(view: View, source: Tokens | None, group: Group, *parts: Span) -> Statement:
    """What the source says with a cue."""
    speaker = view.span(*source) if source else None
    return Statement(speaker, view.span(group.first, group.last), parts, group.entry, group.negated)


def handed_on(view: View, found: Statement, relay: Tokens | None) -> Statement:
    """The statement with one more who passed it on."""
    return found._replace(relays=(*found.relays, view.span(*relay))) if relay else found


def part_before(view: View, first: int, last: int) -> Span:
    """The words of the tokens first..last (exclusive), from the opening mark where they begin inside a quotation."""
    opening = view.quote(first)
    return Span(opening.span.start if opening else view.starts[first], view.ends[last - 1])


def part_after(view: View, first: int, last: int) -> Span:
    """The words of the tokens first..last (exclusive), to the end of the quotation in which they end."""
    span = view.span(first, last)
    held = view.quote(last - 1)
    return Span(span.start, max(span.end, held.span.end if held else 0))
