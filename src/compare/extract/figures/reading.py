"""From an article to its figures: sentences with a trigger, their outlines, the losses and quantities in them."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple, cast

from compare.article import Article
from compare.claim import Basis, Claim, Evidence, Figure, Harm, Kind
from compare.extract.figures.basis import is_planned, scope
from compare.extract.figures.casualty import Loss, inherited, losses
from compare.extract.figures.convention import Convention, convention
from compare.extract.figures.group import Chain, Group, chain, span_of
from compare.extract.figures.listing import interval_of, listed
from compare.extract.figures.number import SCALES, TENS, UNITS
from compare.extract.figures.numeral import Numeral, numerals
from compare.extract.figures.outline import Outline, outline
from compare.extract.figures.quantifier import amounts
from compare.extract.figures.quantity import Quantity, quantities
from compare.extract.figures.value import figure_of
from compare.extract.figures.word import harm_nouns, harm_words
from compare.grammar.parse import Parse, parses
from compare.interval import Interval
from compare.span import Span

NEAR = 1  # sentences within which those who died are among those said to be shot
_CASUALTIES = ("killed", "injured", "killed-or-injured", "missing", "captured")


class Draft(NamedTuple):
    """A figure on its way: where its clause stands, what is counted, which outcome ("struck" is not decided yet)."""

    span: Span
    counted: Span
    group: Group
    harm: str
    basis: Basis
    sentence: int
    parent: Span | None = None
    partial: bool = False


def claims(article: Article, conventions: Mapping[str, str] | None = None) -> tuple[Claim, ...]:
    """All figures of an article, in text order."""
    words = convention(conventions)
    drafts: list[Draft] = []
    other: list[Quantity] = []
    for number, parse in enumerate(parses(article)):
        for found in _of_sentence(article, number, parse, words):
            if isinstance(found, Draft):
                drafts.append(found)
            else:
                other.append(found)
    read = [claim for draft in parted(decided(drafts)) if (claim := _claim(article, draft))]
    read += [Claim("quantity", Evidence(article.id, span, span.of(article.text)), figure) for span, figure in _once(other)]
    return tuple(sorted(dict.fromkeys(read), key=lambda claim: claim.span))


def _once(found: list[Quantity]) -> Iterator[Quantity]:
    """Each age of a person only where it is first told."""
    seen: set[tuple[str, int | float | None]] = set()
    for quantity in found:
        figure = quantity.figure
        key = (figure.counted or "", figure.interval.low)
        if figure.unit != "years of age" or key not in seen:
            seen.add(key)
            yield quantity


@cache
def _harm_triggers() -> frozenset[str]:
    """Words that tell of harm to someone even where no number stands by ("a man was shot")."""
    harm = {word for word, entry in harm_words().items() if entry.letter in "KITAYFWUZk" and entry.harm not in _UNCOUNTED}
    return frozenset(harm | set(harm_nouns()))


@cache
def _number_triggers() -> frozenset[str]:
    vague = "hundred dozen dozens scores hundreds thousands several nobody none no half couple"
    return frozenset({*"0123456789", *UNITS, *TENS, *SCALES, *vague.split()})


_UNCOUNTED = ("materiel", "affected")  # of interest only with a number


_WORDS = re.compile(r"[a-z]+|[0-9]")


def _numerals_of(text: str, start: int, end: int, words: Convention) -> list[Numeral] | None:
    """The numbers of a sentence, or None where it can hold no figure: neither a word of harm nor a number that counts."""
    found = _WORDS.findall(text[start:end].lower())
    harmful = not _harm_triggers().isdisjoint(found)
    if _number_triggers().isdisjoint(found):
        return [] if harmful else None
    read = numerals(text, amounts(text, start, end, words))
    return read if harmful or any(_is_worth(numeral) for numeral in read) else None


def _is_worth(numeral: Numeral) -> bool:
    """Whether a number is reason enough to look at a sentence without a word of harm."""
    amount = numeral.amount
    return numeral.letter == "#" or (numeral.letter == "N" and amount.kind != "zero" and (amount.printed != (1,) or amount.qualifier != ""))


def _of_sentence(article: Article, number: int, parse: Parse, words: Convention) -> Iterator[Draft | Quantity]:
    start, end = parse.sentence.start, parse.sentence.end
    numbers = _numerals_of(article.text, start, end, words)
    if numbers is None:
        return
    line = outline(article.text, parse.tokens, numbers)
    links, members = listed(chain(line))
    found = losses(line, links)
    around = scope(article.text, start, end, _year(article)) if found else None
    for loss in found:
        at = line.units[links.groups[loss.first].first].start
        possible = loss.possible or is_planned(article.text[max(start, at - 60) : at])
        basis: Basis = "projection" if possible or around is None else around.basis_at(at)
        whole = _draft(line, links, loss, number, basis)
        yield from _with_members(line, whole, members.get(loss.victim, []))
    parts = list(inherited(links, found))
    taken = {loss.victim for loss in [*found, *(loss for loss, _ in parts)]}
    yield from quantities(article.text, line, links, taken)
    for loss, parent_group in parts:
        yield _draft(line, links, loss, number, "nested")._replace(parent=span_of(line, parent_group.first, parent_group.last))


def _year(article: Article) -> int | None:
    published = article.published or ""
    return int(published[:4]) if published[:4].isdecimal() else None


def _with_members(line: Outline, whole: Draft, members: list[Group]) -> Iterator[Draft]:
    """A list of victims: each printed number of it, and the sum where a member has none ("two men and a woman").

    "Six priests and two women" states six and two; that eight died is the reader's sum, and so is not a claim.
    """
    printed = [member for member in members if member.amount]
    if not members or len(printed) < len(members):
        yield whole
    for member in printed:
        counted = span_of(line, member.first, member.last)
        if len(printed) == len(members):
            yield whole._replace(counted=counted, group=member)
        else:
            yield Draft(counted, counted, member, whole.harm, "nested", whole.sentence, whole.counted)


def _draft(line: Outline, links: Chain, loss: Loss, number: int, basis: Basis) -> Draft:
    victim = links.groups[loss.victim]
    span = span_of(line, links.groups[loss.first].first, links.groups[loss.last - 1].last)
    basis = "nested" if victim.partitive else basis
    counted = span_of(line, victim.first, victim.last)
    return Draft(span, counted, victim, loss.harm, basis, number, partial=_is_partial(line, links, loss))


_SEVERITY = frozenset("critically seriously severely gravely badly slightly lightly".split())
_TREATED = ("in hospital", "sent to hospital", "with wounds", "suffered")


def _is_partial(line: Outline, links: Chain, loss: Loss) -> bool:
    """Whether the wording tells of some of the victims: the other two, two others, critically hurt, taken to hospital."""
    victim = links.groups[loss.victim]
    words = {unit.low for unit in line.units[links.groups[loss.first].first : links.groups[loss.last - 1].last]}
    definite = loss.victim > 0 and links.letters[loss.victim - 1] == "D"
    fatally = victim.letter == "E" and loss.rule == "predicate" and "fatally" in words
    return definite or fatally or victim.others or loss.rule in _TREATED or not _SEVERITY.isdisjoint(words)


_TOLLS = ("incident", "cumulative")
_OF_THIS_EVENT = ("incident", "nested", "cumulative")


def decided(drafts: list[Draft]) -> list[Draft]:
    """The drafts with every "struck" decided: wounded, unless a sentence near by says that people died.

    Where some died, "four people were shot" counts the dead and the wounded; "four others were shot" only the wounded.
    """
    deadly = {draft.sentence for draft in drafts if draft.harm == "killed" and draft.basis in _OF_THIS_EVENT}
    near = {sentence + step for sentence in deadly for step in range(-NEAR, NEAR + 1)}
    sums = _sums(drafts)
    return [_decided(draft, draft.sentence in near or _least(draft) in sums) for draft in drafts]


def _sums(drafts: list[Draft]) -> set[float]:
    """What the dead and the wounded of one article make together: whoever were shot, if as many, are both."""
    killed = {_least(draft) for draft in drafts if draft.harm == "killed" and draft.basis in _OF_THIS_EVENT}
    injured = {_least(draft) for draft in drafts if draft.harm == "injured" and draft.basis in _OF_THIS_EVENT}
    return {dead + hurt for dead in killed for hurt in injured if dead and hurt} if len(killed) * len(injured) < 400 else set()


def _decided(draft: Draft, deadly: bool) -> Draft:
    if draft.harm != "struck":
        return draft
    mixed = deadly and _is_several(draft) and not draft.group.others
    return draft._replace(harm="killed-or-injured" if mixed else "injured")


def _is_several(draft: Draft) -> bool:
    amount = draft.group.amount
    return (draft.group.count or 0) > 1 or (amount is not None and amount.interval.low != 1)


def parted(drafts: list[Draft]) -> list[Draft]:
    """Which figures are parts of a larger one that the article prints: their basis becomes nested, with the whole's place.

    Such are sums of lists, children or women beside all victims, "the other two", those taken to hospital, "one fatally".
    """
    totals = [draft for draft in drafts if draft.group.amount and draft.basis in _TOLLS and not draft.partial]
    largest: dict[tuple[str, bool], Draft] = {}
    for total in totals:
        for key in _keys(total):
            if key not in largest or _least(total) > _least(largest[key]):
                largest[key] = total
    return [_part_of(draft, largest) for draft in drafts]


def _keys(total: Draft) -> Iterator[tuple[str, bool]]:
    """Under what a whole is looked up: its harm, and whether it has to count all kinds of people."""
    yield total.harm, False
    if total.group.victims == "people":
        yield total.harm, True


def _part_of(draft: Draft, largest: Mapping[tuple[str, bool], Draft]) -> Draft:
    if draft.basis != "incident":
        return draft
    for key in _wholes(draft):
        total = largest.get(key)
        if total and total.span != draft.span and _least(total) > _least(draft):
            return draft._replace(basis="nested", parent=total.counted)
    return draft


def _wholes(draft: Draft) -> Iterator[tuple[str, bool]]:
    """Of which wholes a draft can be a part, by its wording."""
    derived = draft.group.amount is None and (draft.group.count or 0) > 1
    subclass = draft.group.victims in ("child", "woman", "elderly")
    if derived or subclass or draft.partial:
        yield draft.harm, subclass
        if not draft.group.others:
            yield "killed-or-injured", subclass


def _least(draft: Draft) -> float:
    """The smallest number of persons that a draft can stand for."""
    if draft.group.amount:
        return draft.group.amount.interval.low or 0
    return draft.group.count or 0


def _is_several(draft: Draft) -> bool:
    amount = draft.group.amount
    return (draft.group.count or 0) > 1 or (amount is not None and amount.interval.low != 1)


def _claim(article: Article, draft: Draft) -> Claim | None:
    figure = _figure(article.text, draft)
    if figure is None:
        return None
    kind: Kind = "casualties" if draft.harm in _CASUALTIES else "quantity"
    return Claim(kind, Evidence(article.id, draft.span, draft.span.of(article.text)), figure)


def _figure(text: str, draft: Draft) -> Figure | None:
    group, counted = draft.group, draft.counted.of(text)
    harm = cast(Harm, draft.harm)
    if group.amount and any(value != int(value) for value in group.amount.printed):
        return None  # a rate, not a count of people
    if group.amount and group.families and (families := group.amount.interval.low) is not None:
        return Figure(
            Interval(2 * families, None), "vague", counted, "people", harm, "people", draft.basis, True, counted=counted, parent=draft.parent
        )  # fmt: skip
    if group.amount:
        read = figure_of(text, group.amount, "people")
        return Figure(
            read.interval, read.shape, read.as_printed, "people", harm, group.victims, draft.basis, read.approximate,
            read.widest, read.printed, counted, draft.parent,
        )  # fmt: skip
    interval = interval_of(group)
    if interval is None:
        return None
    shape = "floor" if interval.high is None else "exact"
    return Figure(interval, shape, counted, "people", harm, group.victims, draft.basis, counted=counted, printed=(), parent=draft.parent)
