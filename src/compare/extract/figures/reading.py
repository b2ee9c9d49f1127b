"""From an article to its figures: its sentences one by one, then what their figures make of each other."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from compare.article import Article
from compare.claim import Basis, Claim, Evidence
from compare.extract.figures.addition import adds_up, counted_on, own_death, spared, survivors, with_killer
from compare.extract.figures.age import ages
from compare.extract.figures.basis import is_initial, is_planned, scope
from compare.extract.figures.casualty import Loss, inherited, losses
from compare.extract.figures.compound import compounded
from compare.extract.figures.convention import Convention, convention
from compare.extract.figures.draft import Draft, claim_of, draft, part, with_members
from compare.extract.figures.event import own_event, superseded, titled
from compare.extract.figures.group import Chain, chain, span_of
from compare.extract.figures.listing import Listing, listed
from compare.extract.figures.outline import outline
from compare.extract.figures.plural import is_bare, unsaid, with_others
from compare.extract.figures.quantity import Quantity, children, listed_quantities, quantities
from compare.extract.figures.retold import Retold, retellings, taken_up
from compare.extract.figures.roll import rolls
from compare.extract.figures.trigger import numerals_of
from compare.extract.figures.vote import votes
from compare.extract.figures.whole import added, decided, parted
from compare.grammar.parse import Wording, wordings
from compare.record import Record
from compare.unit import AGE

_BEFORE = 60  # characters before a clause within which a plan or a threat makes it one


def claims(article: Article, conventions: Mapping[str, str] | None = None) -> tuple[Claim, ...]:
    """All figures of an article, in text order."""
    words = convention(conventions)
    drafts: list[Draft] = []
    others: list[Quantity] = []
    read = _read(article, words)
    told = (one for number, wording in enumerate(wordings(article)) for one in _told(article, number, wording, read))
    for found in taken_up(article.text, told):
        if isinstance(found, Draft):
            drafts.append(found)
        else:
            others.append(found)
    drafts = superseded(drafts)
    drafts = own_event(drafts, len(article.sentences))
    every = added([*spared(decided(drafts)), *survivors(drafts)])
    every = counted_on(article.text, every)
    every = titled(every) if article.headline is not None else every
    every += rolls(article.text, every, article.headline is not None)
    parts = parted(every)
    claimed = [claim for one in parts if (claim := claim_of(article, one))]
    claimed += unsaid(article, parts, tuple(claimed), words)
    claimed += [
        Claim("quantity", Evidence(article.id, span, span.of(article.text)), figure) for span, figure in _once(others)
    ]
    return tuple(sorted(dict.fromkeys(claimed), key=lambda claim: claim.span))


def _once(found: list[Quantity]) -> Iterator[Quantity]:
    """Each age of a person only where it is first told."""
    seen: set[tuple[str | None, int | float | None]] = set()
    for quantity in found:
        figure = quantity.figure
        key = figure.counted, figure.interval.low
        if figure.unit != AGE or key not in seen:
            seen.add(key)
            yield quantity


class _Read(Record):
    """A sentence that may hold a figure: its groups, the same with each list as one, and the harm that it tells of."""

    plain: Chain
    lists: Listing
    losses: list[Loss]


def _read(article: Article, words: Convention) -> dict[int, _Read]:
    """The sentences that may hold a figure, by their numbers.

    They are read step by step and not one by one: the work of one step in a row is done faster.
    """
    text, every = article.text, wordings(article)
    numerals = [numerals_of(text, one.sentence.start, one.sentence.end, words) for one in every]
    worth = {number: found for number, found in enumerate(numerals) if found is not None}
    tags = [every[number].tagged for number in worth]
    outlines = [outline(text, tagged, found) for tagged, found in zip(tags, worth.values(), strict=True)]
    chains = [*map(chain, outlines)]
    lists = [*map(listed, chains)]
    found = [losses(links) for links, _ in lists]
    return dict(zip(worth, map(_Read, chains, lists, found), strict=True))


def _told(
    article: Article, number: int, wording: Wording, read: Mapping[int, _Read]
) -> Iterator[Draft | Quantity | Retold]:
    """What one sentence tells: those that count again what was counted before last, which comes before them mostly."""
    cast = list(votes(article.text, wording.sentence.start, wording.sentence.end))
    yield from cast
    if number not in read:
        yield from compounded(article.text, wording.sentence.span, ())
        return
    plain, lists, found = read[number]
    links, members = lists
    both = own_death(links, found)
    last: Draft | None = None
    for loss, basis in _based(article, wording, links, found):
        inside = members.get(loss.victim, [])
        told = _of_last_class(links, loss, draft(links, loss, basis, number), last)
        last = told
        told = told._replace(initial=is_initial(article.text, wording.sentence.start, told.span.end))
        if is_bare(links, loss):
            told = with_others(links, loss, told)._replace(plural=True)
        yield from with_members(links, told, inside, adds_up(links, inside, loss.victim))
        if both and loss.victim == both.victim and loss.harm == "killed":
            yield draft(links, both, basis, number)._replace(
                group=with_killer(links, both), counted=links.span(both.first, both.last)
            )
            both = None
    parts = list(inherited(links, members, found))
    taken = {loss.victim for loss in [*found, *(one.loss for one in parts)]}
    taken.update(_sides(links, cast))
    yield from compounded(article.text, wording.sentence.span, list(quantities(article.text, links, taken)))
    for one in listed_quantities(article.text, plain, lists, taken):
        if not any(side.span.overlaps(one.span) for side in cast):
            yield one
    yield from ages(article.text, plain)
    yield from children(article.text, plain)
    yield from retellings(article.text, links, taken, number)
    for loss, group, whole in parts:
        counted = span_of(links.outline, group.first, group.last)
        yield part(group, loss.harm, number, counted, links.span(whole.first, whole.last))


_FORCES = ("military", "police", "fighter")
_NEXT = 80  # characters between two counts of which the second names nobody


def _of_last_class(links: Chain, loss: Loss, told: Draft, last: Draft | None) -> Draft:
    """A bare number with the class that was counted right before it: "killing eight soldiers and wounding 11"."""
    bare = links.letters[loss.victim] == "E" and told.group.victims == "people" and not told.group.others
    if not bare or last is None or last.group.victims not in _FORCES or last.group.amount is None:
        return told
    if last.group.head.rstrip("s") == "officer":
        return told  # of an army or of the police
    near = 0 < told.counted.start - last.counted.end <= _NEXT
    return told._replace(group=told.group._replace(victims=last.group.victims)) if near else told


def _sides(links: Chain, cast: list[Quantity]) -> Iterator[int]:
    """The groups whose amounts are sides of a vote that is told already."""
    ends = {one.span.start: one.span.end for one in cast}
    starts = sorted(ends)
    for place, group in enumerate(links.groups if cast else ()):
        before = bisect_right(starts, group.amount.core) if group.amount else 0
        if before and group.amount and group.amount.core < ends[starts[before - 1]]:
            yield place


def _based(article: Article, wording: Wording, links: Chain, found: list[Loss]) -> Iterator[tuple[Loss, Basis]]:
    """Each loss with its basis, by the cues around it."""
    if not found:
        return
    start, end = wording.sentence.start, wording.sentence.end
    around = scope(article.text, start, end, _year(article))
    for loss in found:
        at = links.span(loss.first, loss.last).start
        planned = loss.harm != "missing" and is_planned(article.text[max(start, at - _BEFORE) : at])  # fears for them
        possible = loss.possible or planned
        yield loss, "projection" if possible else around.basis_at(at)


def _year(article: Article) -> int | None:
    published = article.published or ""
    return int(published[:4]) if published[:4].isdecimal() else None
