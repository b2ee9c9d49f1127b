"""Another count of what was counted before: "the army put the number at three", "the ministry's figure is 45".

The phrase names nothing itself; it takes up what the figure before it counts, in its own sentence or the one before.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache

from compare.extract.figures import unit
from compare.extract.figures.amount import Amount
from compare.extract.figures.draft import Draft
from compare.extract.figures.group import Chain, Group
from compare.extract.figures.quantity import Quantity
from compare.extract.figures.value import figure_of, unit_of
from compare.record import Record
from compare.span import Span

_PUTTING = "put puts putting placed places set sets gave gives estimate estimates estimated revised lowered raised cut"
_COUNTS = "number numbers figure figures total count tally estimate"
_REACH = 10  # groups before a number in which the phrase stands
_RECENT = 6  # figures before it among which it looks
_NEAR = 240  # characters between it and the figure that it takes up
_PRONE = frozenset((*_COUNTS.split(), "closer", "nearer", "like"))  # one of them must stand there


class Retold(Record):
    """A number told of what the figure before counts: where it stands, the amount, the sentence."""

    span: Span
    amount: Amount
    sentence: int


@cache
def _phrase() -> re.Pattern[str]:
    """What ends right before such a number: "put the number at", "the official figure was", "it was closer to".

    put: the words after a verb by which a source gives it; the verb is the source's, not the figure's.
    """
    putting, counts = ("|".join(words.split()) for words in (_PUTTING, _COUNTS))
    noun = rf"(?:(?:the|that|its|their|his|her) )?(?:[\w-]{{2,12}} )?(?:{counts})"
    put = rf"\b(?:{putting}) (?P<put>{noun} (?:at|to|as))"
    stands = "(?:is|was|stood at|stands at|could be|may be|might be)"
    own = rf"(?:the|its|their|'s|’s) (?:(?:official|government|actual|real|true|final|right) )?(?:{counts}) {stands}"
    near = "(?:closer to|nearer to|more like)"
    said = rf"\b(?:it|that|they|there) (?:is|was|were) (?:really |actually |probably )?{near}"
    return re.compile(rf"(?:{put}|{own}(?: {near})?|{said})$")


def retellings(text: str, links: Chain, taken: set[int], sentence: int) -> Iterator[Retold]:
    """The numbers of a sentence that count again what was counted before; the groups in `taken` are told already."""
    if _PRONE.isdisjoint(links.outline.lows):
        return
    for place, group in enumerate(links.groups):
        amount = group.amount
        if (
            group.letter == "E"
            and place not in taken
            and amount
            and amount.kind != "zero"
            and not unit_of(text, amount)
        ):
            opening = _phrase().search(" ".join(links.words(max(0, place - _REACH), place)))
            if opening:
                words = (opening["put"] or opening.group()).count(" ") + 1
                first = links.group_at(links.groups[place].first - words)
                yield Retold(links.span(first, place + 1), amount, sentence)


def taken_up(text: str, found: Iterable[Draft | Quantity | Retold]) -> Iterator[Draft | Quantity]:
    """The figures as they come, each retold number as a figure of what the one before it counts."""
    recent: deque[Draft | Quantity] = deque(maxlen=_RECENT)
    for one in found:
        told = _counted_again(text, one, recent) if isinstance(one, Retold) else one
        if told:
            recent.append(told)
            yield told


def _counted_again(text: str, one: Retold, recent: Iterable[Draft | Quantity]) -> Draft | Quantity | None:
    near = (told for told in recent if 0 <= one.span.start - told.span.end <= _NEAR and not _measures(told))
    before = max(near, key=lambda told: told.span.end, default=None)
    if before is None:
        return None
    if isinstance(before, Draft):
        printed = Span(one.amount.start, one.amount.end)
        return before._replace(
            span=one.span, counted=printed, sentence=one.sentence, group=_of(before.group, one.amount)
        )
    figure = before.figure
    again = figure_of(text, one.amount, figure.unit)
    return Quantity(one.span, again._replace(harm=figure.harm, victims=figure.victims, counted=figure.counted))


def _measures(told: Draft | Quantity) -> bool:
    """Whether it is money, hours, an age: "the number" is of what can be counted."""
    return isinstance(told, Quantity) and unit.is_continuous(told.figure.unit)


def _of(group: Group, amount: Amount) -> Group:
    return Group("G", group.first, group.last, amount, victims=group.victims)
