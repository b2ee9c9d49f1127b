"""From an article to its figures: its sentences one by one, then what their figures make of each other."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from compare.article import Article
from compare.claim import Basis, Claim, Evidence
from compare.extract.figures.addition import adds_up, counted_on, own_death, spared, survivors, with_killer
from compare.extract.figures.age import ages
from compare.extract.figures.amount import amounts
from compare.extract.figures.basis import is_initial, is_planned, scope
from compare.extract.figures.casualty import Loss, losses
from compare.extract.figures.compound import compounded
from compare.extract.figures.convention import Convention, convention
from compare.extract.figures.draft import Draft, claim_of, draft, part, with_members
from compare.extract.figures.elided import at_places
from compare.extract.figures.event import own_event, superseded, titled
from compare.extract.figures.group import Chain, chain, span_of
from compare.extract.figures.inherited import inherited
from compare.extract.figures.listing import Listing, listed
from compare.extract.figures.numeral import numerals
from compare.extract.figures.outline import outline
from compare.extract.figures.plural import is_bare, unsaid, with_others
from compare.extract.figures.quantity import Quantity, children, listed_quantities, quantities
from compare.extract.figures.retold import Retold, retellings, taken_up
from compare.extract.figures.roll import rolls
from compare.extract.figures.season import seasons
from compare.extract.figures.trigger import Glimpse, glimpses, is_worth
from compare.extract.figures.vote import VOTING, in_two, sides, votes
from compare.extract.figures.whole import added, decided, parted
from compare.grammar.parse import wordings
from compare.layout import Sentence
from compare.record import Record
from compare.unit import AGE

_BEFORE = 60  # characters before a clause within which a plan or a threat makes it one


def claims(article: Article, conventions: Mapping[str, str] | None = None) -> tuple[Claim, ...]:
    """All figures of an article, in text order."""
    words = convention(conventions)
    drafts: list[Draft] = []
    others: list[Quantity] = []
    seen = glimpses(article.text, article.sentences)
    read = _read(article, seen, words)
    told = (one for number, look in seen.items() for one in _told(article, number, look, read.get(number)))
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


def _read(article: Article, seen: Mapping[int, Glimpse], words: Convention) -> dict[int, _Read]:
    """The sentences that may hold a figure, by their numbers.

    They are read step by step and not one by one: the work of one step in a row is done faster.
    """
    text, every, sentences = article.text, wordings(article), article.sentences
    counted = [
        amounts(text, sentences[number].start, sentences[number].end, words) if look.numbered else []
        for number, look in seen.items()
    ]
    every_numeral = [numerals(text, found) for found in counted]
    worth = {
        number: found
        for (number, look), found in zip(seen.items(), every_numeral, strict=True)
        if is_worth(look, found)
    }
    tags = [every[number].tagged for number in worth]
    outlines = [outline(text, tagged, found) for tagged, found in zip(tags, worth.values(), strict=True)]
    chains = [*map(chain, outlines)]
    lists = [*map(listed, chains)]
    found = [at_places(links, told) if (told := losses(links)) else told for links, _ in lists]
    return dict(zip(worth, map(_Read, chains, lists, found), strict=True))


def _told(article: Article, number: int, look: Glimpse, read: _Read | None) -> Iterator[Draft | Quantity | Retold]:
    """What one sentence tells: those that count again what was counted before last, which comes before them mostly."""
    text, sentence = article.text, article.sentences[number]
    start, end = sentence.start, sentence.end
    two = look.numbered and in_two(text, start, end)
    cast = [*votes(text, start, end)] or [*seasons(text, start, end)] if two else []
    yield from cast
    if read is None:
        yield from compounded(text, sentence.span, look.words)
        return
    plain, lists, found = read
    if not VOTING.isdisjoint(plain.outline.lows):
        told_apart = [*sides(text, start, end)]
        yield from told_apart
        cast += told_apart
    links, members = lists
    yield from _harms(article, sentence, look.words, read, number)
    parts = list(inherited(links, members, found))
    taken = {loss.victim for loss in [*found, *(one.loss for one in parts)]}
    if cast:
        taken.update(_sides(links, cast))
    yield from compounded(text, sentence.span, look.words, list(quantities(text, links, taken)))
    others = (*listed_quantities(text, plain, lists, taken), *ages(text, plain))
    yield from (one for one in others if not any(side.span.overlaps(one.span) for side in cast))
    yield from children(text, plain)
    yield from retellings(text, links, taken, number)
    for loss, group, whole in parts:
        counted = span_of(links.outline, group.first, group.last)
        yield part(group, loss.harm, number, counted, links.span(whole.first, whole.last))


def _harms(article: Article, sentence: Sentence, words: list[bytes], read: _Read, number: int) -> Iterator[Draft]:
    """Whom a sentence tells to be harmed, with the members of a list and a killer who died by his own hand."""
    links, members = read.lists
    both = own_death(links, read.losses)
    last: Draft | None = None
    for loss, basis in _based(article, sentence, words, links, read.losses):
        last = told = _of_last_class(links, loss, draft(links, loss, basis, number), last)
        if is_initial(article.text, sentence.start, told.span.end):
            told = told._replace(initial=True)
        if is_bare(links, loss):
            told = with_others(links, loss, told)._replace(plural=True)
        inside = members.get(loss.victim)
        yield from with_members(links, told, inside, adds_up(links, inside, loss.victim)) if inside else (told,)
        if both and loss.victim == both.victim and loss.harm == "killed":
            yield draft(links, both, basis, number)._replace(
                group=with_killer(links, both), counted=links.span(both.first, both.last)
            )
            both = None


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
    for place, group in enumerate(links.groups):
        before = bisect_right(starts, group.amount.core) if group.amount else 0
        if before and group.amount and group.amount.core < ends[starts[before - 1]]:
            yield place


def _based(
    article: Article, sentence: Sentence, words: list[bytes], links: Chain, found: list[Loss]
) -> Iterator[tuple[Loss, Basis]]:
    """Each loss with its basis, by the cues around it."""
    if not found:
        return
    start = sentence.start
    around = scope(article.text, start, sentence.end, words, _year(article))
    for loss in found:
        at = links.span(loss.first, loss.last).start
        planned = loss.harm != "missing" and is_planned(article.text[max(start, at - _BEFORE) : at])  # fears for them
        possible = loss.possible or planned
        yield loss, "projection" if possible else around.basis_at(at)


def _year(article: Article) -> int | None:
    published = article.published or ""
    return int(published[:4]) if published[:4].isdecimal() else None
