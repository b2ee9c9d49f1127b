"""Another count of what was counted before: "the army put the number at three", "the police said 15,000".

The phrase names nothing itself; it takes up what the figure before it counts, in its own sentence or the one before.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache

from compare.extract.figures import unit
from compare.extract.figures.amount import Amount
from compare.extract.figures.draft import Draft
from compare.extract.figures.elided import placed
from compare.extract.figures.group import Chain, Group
from compare.extract.figures.quantity import Quantity
from compare.extract.figures.stretch import clause
from compare.extract.figures.value import figure_of, unit_of
from compare.record import Record
from compare.span import Span

_PUTTING = "put puts putting placed places set sets gave gives estimate estimates estimated revised lowered raised cut"
_COUNTS = "number numbers figure figures total count tally estimate"
_REACH = 10  # groups before a number in which the phrase stands
_RECENT = 6  # figures before it among which it looks
_NEAR = 240  # characters between it and the figure that it takes up
_SOURCES = (
    "police organisers organizers authorities officials officers organiser organizer army military rebels government "
    "ministry residents activists witnesses opposition protesters demonstrators marchers unions union company "
    "coroner hospital doctors ambassador embassy spokesman spokeswoman mayor sheriff chief media monitors"
)
_PRONE = frozenset((*_COUNTS.split(), *_SOURCES.split(), "closer", "nearer", "like"))  # one of them must stand there
_ENDS = frozenset(".,;)")
_ALIKE = 10  # times: what a source counts again is of the order of what was counted before


class Retold(Record):
    """A number told of what the figure before counts: where it stands, the amount, the sentence.

    sourced: only its source stands before it ("the police said 15,000"): it must be of the order of that figure.
    since: where the things must have been counted that it counts at another place ("11 in Salmar"); None elsewhere.
    """

    span: Span
    amount: Amount
    sentence: int
    sourced: bool = False
    since: int | None = None


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


@cache
def _sourced() -> re.Pattern[str]:
    """A source right before such a number: "the police said 15,000", "organisers saw 100,000", ", police 90,000"."""
    source = rf"(?:{'|'.join(_SOURCES.split())})"
    verb = "(?:said|says|say|counted|claimed|claim|estimated|estimate|spoke of|reported|put it at|saw|at)"
    return re.compile(
        rf"\b{source}(?: , as (?:ever|usual|always) ,)? (?:{verb} )?(?:only |just )?$"
        rf"|[,;] (?:(?:the|and|but|while) ){{0,2}}{source} $"
    )


def retellings(text: str, links: Chain, taken: set[int], sentence: int) -> Iterator[Retold]:
    """The numbers of a sentence that count again what was counted before; the groups in `taken` are told already."""
    if "Ei" in links.letters and "Q" in links.letters:
        yield from _elsewhere(text, links, taken, sentence)
    if _PRONE.isdisjoint(links.outline.lows):
        return
    for place, group in enumerate(links.groups):
        amount = group.amount
        bare = group.letter == "E" and place not in taken and amount and amount.kind != "zero"
        if amount and bare and not unit_of(text, amount):
            before = " ".join(links.words(max(0, place - _REACH), place))
            opening = _phrase().search(before)
            sourced = None if opening or not _closes(links, place) else _sourced().search(f"{before} ")
            if opening or sourced:
                words = (opening["put"] or opening.group()).count(" ") + 1 if opening else _length(sourced)
                first = links.group_at(links.groups[place].first - words)
                yield Retold(links.span(first, place + 1), amount, sentence, sourced is not None)


def _elsewhere(text: str, links: Chain, taken: set[int], sentence: int) -> Iterator[Retold]:
    """The numbers of things at another place than those counted before: "six cases in Velt and 11 in Salmar"."""
    for place in placed(links):
        amount = links.groups[place].amount
        if amount is None or not taken.isdisjoint(range(place + 1)):
            return  # those killed are counted on, and not the bombings
        if amount.kind in ("digits", "words") and not unit_of(text, amount):
            yield Retold(links.span(place, clause(links, place)[1]), amount, sentence, since=links.outline.starts[0])


def _closes(links: Chain, place: int) -> bool:
    """Whether a number ends its clause, so that no noun after it says what it counts."""
    after = links.letters[place + 1 : place + 2]
    return not after or after in _ENDS or links.words(place + 1, place + 2) in (["and"], ["but"], ["while"])


def _length(found: re.Match[str] | None) -> int:
    """The words of a source and what it does, without the mark that parts it from what came before."""
    return len([word for word in found.group().split() if word not in ",;"]) if found else 0


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
    if one.since is not None and not _counts_things(before, one.since):
        return None
    if before is None or (one.sourced and not _of_one_order(one.amount, before)):
        return _crowd(text, one) if before is None else None
    if isinstance(before, Draft):
        printed = Span(one.amount.start, one.amount.end)
        return before._replace(
            span=one.span, counted=printed, sentence=one.sentence, group=_of(before.group, one.amount)
        )
    figure = before.figure
    again = figure_of(text, one.amount, figure.unit)
    return Quantity(one.span, again._replace(harm=figure.harm, victims=figure.victims, counted=figure.counted))


def _counts_things(told: Draft | Quantity | None, since: int) -> bool:
    """Whether it counts things by a noun, in the same sentence."""
    things = isinstance(told, Quantity) and told.figure.counted is not None and told.figure.victims is None
    return told is not None and things and told.span.start >= since


_OF_CROWDS = re.compile(r"(?:organi[sz]ers|marchers|protesters|demonstrators)\b", re.IGNORECASE)
_CROWD = 100  # people from which a number that those say who called a march is its size


def _crowd(text: str, one: Retold) -> Quantity | None:
    """What organisers count is a crowd, where nothing was counted before: "Organisers counted 100,000"."""
    if not (one.sourced and _OF_CROWDS.match(one.span.of(text)) and (one.amount.interval.low or 0) >= _CROWD):
        return None
    return Quantity(one.span, figure_of(text, one.amount, "people")._replace(harm="present", victims="people"))


def _of_one_order(amount: Amount, told: Draft | Quantity) -> bool:
    """Whether two counts may be of one thing by their size; a small number after a source is anything."""
    amounts = told.group.amount if isinstance(told, Draft) else told.figure
    one, other = amount.interval.low or 0, (amounts.interval.low or 0) if amounts else 0
    return min(one, other) > 1 and max(one, other) <= _ALIKE * min(one, other)


def _measures(told: Draft | Quantity) -> bool:
    """Whether it is money, hours, an age: "the number" is of what can be counted."""
    return isinstance(told, Quantity) and unit.is_continuous(told.figure.unit)


def _of(group: Group, amount: Amount) -> Group:
    return Group("G", group.first, group.last, amount, victims=group.victims)
