"""Sums that a sentence itself makes: the parts of one list, a killer's own death, those who survived a shooting."""

import re
from collections.abc import Iterator

from compare.extract.figures.basis import ADDED, WHOLE
from compare.extract.figures.casualty import Loss
from compare.extract.figures.draft import Draft
from compare.extract.figures.group import Chain, Group
from compare.span import Span

_AGES_AND_SEXES = frozenset(
    "man men woman women male males female females adult adults child children boy boys girl girls juvenile juveniles "
    "teen teens teenager teenagers minor minors infant infants baby babies youth youths".split()
)


def adds_up(links: Chain, members: list[Group], at: int) -> bool:
    """Whether a list divides one group by age and sex, or the group named before it, so that its sum is what happened.

    "Six priests and two women" names two kinds of victims and stays two figures; "the priests, five Spaniards and a
    Greek," does not. at: the place of the list.
    """
    outline = links.outline
    if links.letters[max(0, at - 2) : at + 2] == "B,G,":
        return True
    heads = [
        next((outline.lows[i] for i in range(member.last - 1, member.first - 1, -1) if outline.letters[i] in "Pp"), "")
        for member in members
    ]
    return set(heads) <= _AGES_AND_SEXES


_ITSELF = frozenset(("himself", "herself", "own life"))


def own_death(links: Chain, found: list[Loss]) -> Loss | None:
    """The killing before a killer's own death in a sentence: "killed his wife and two children before killing himself".

    The recorders of shootings count both: all who died. None where the sentence tells of no such thing.
    """
    deaths = [loss for loss in found if loss.harm == "killed" and not loss.possible]
    selves = [loss for loss in deaths if links.words(loss.victim, loss.victim + 1)[-1] in _ITSELF]
    if not selves:
        return None
    if {"tried", "attempted", "trying", "attempting"} & set(links.words(max(0, selves[0].first - 4), selves[0].first)):
        return None
    others = [loss for loss in deaths if loss.last <= selves[0].first and links.groups[loss.victim].least]
    return Loss(others[-1].victim, others[-1].first, selves[0].last, "killed", "own death") if others else None


def with_killer(links: Chain, both: Loss) -> Group:
    """The victims of a killing and the killer, as one group."""
    victims = links.groups[both.victim]
    return victims._replace(amount=None, persons=int(victims.least) + 1, victims="people", partitive=False)


_ORDINAL = re.compile(
    r"an?\s(?:(second)|(third)|(fourth)|(fifth)|(sixth)|(seventh)|(eighth)|(ninth)|(tenth))\b", re.IGNORECASE
)
_CLOSE = 2  # sentences between those counted and the next one
_QUOTED = 300  # characters from the first of them to the last


def counted_on(text: str, drafts: list[Draft]) -> list[Draft]:
    """The drafts with those whom a writer counts on: "three men were shot", then "a fourth was wounded", are four.

    Not where the article prints their number elsewhere.
    """
    last: dict[str, int] = {}
    most: dict[str, int | float] = {}
    found = sorted(drafts, key=lambda one: one.span)
    for draft in found:
        most[draft.harm] = max(draft.group.least, most.get(draft.harm, 0))
    for place, draft in enumerate(tuple(found)):
        ordinal = _ORDINAL.match(draft.counted.of(text)) if draft.group.least == 1 else None
        at = last.get(draft.harm)
        if ordinal is None:
            if _is_exact(draft.group) and draft.basis in ADDED:
                last[draft.harm] = place
        elif at is not None and most[draft.harm] < (ordinal.lastindex or 0) + 1 == _next(found[at], draft):
            span = Span(found[at].span.start, draft.span.end)
            persons = int(found[at].group.least) + 1
            group = draft.group._replace(amount=None, persons=persons, victims="people", partitive=False)
            if not _ORDINAL.match(found[at].counted.of(text)):
                found[at] = found[at]._replace(basis="nested", parent=span)
            last[draft.harm] = len(found)
            found.append(draft._replace(span=span, counted=span, group=group, basis="incident", parent=None))
    return found


def _next(before: Draft, draft: Draft) -> int:
    """The number of those told before with one more, where the one more is told close by; else 0."""
    near = draft.sentence - before.sentence <= _CLOSE and draft.span.end - before.span.start <= _QUOTED
    return int(before.group.least) + 1 if near and draft.basis in ADDED else 0


_MOST = 20  # deaths of one sentence that are looked at for each of those hit


def survivors(drafts: list[Draft]) -> Iterator[Draft]:
    """The wounded of a shooting that some did not survive: "four men were shot, one fatally" leaves three wounded."""
    deaths = _deaths(drafts)
    for hit in drafts:
        if hit.harm != "struck" or hit.basis not in WHOLE or not _is_exact(hit.group):
            continue
        near = (one for number in (hit.sentence, hit.sentence + 1) for one in deaths.get(number, ()))
        dead = next((one for one in near if _are_among(one, hit)), None)
        if dead and (left := int(hit.group.least - dead.group.least)) > 0:
            group = hit.group._replace(amount=None, persons=left, others=True)
            yield hit._replace(span=Span(hit.span.start, dead.span.end), group=group, harm="injured")


def spared(drafts: list[Draft]) -> list[Draft]:
    """The drafts with the "four others" of "he and four others were shot" as the wounded, where he is who died."""
    wholes = {draft.span: draft.group.least for draft in drafts if draft.harm == "killed-or-injured"}
    dead = {draft.group.least for draft in drafts if draft.harm == "killed" and draft.basis in ADDED}
    return [
        draft._replace(basis="incident", parent=None)
        if draft.parent and draft.harm == "injured" and draft.group.others
        and wholes.get(draft.parent, 0) - draft.group.least in dead
        else draft
        for draft in drafts
    ]  # fmt: skip


def _deaths(drafts: list[Draft]) -> dict[int, list[Draft]]:
    """The deaths told by a bare number or "one of them", by sentence: a bounded number of each."""
    found: dict[int, list[Draft]] = {}
    for one in drafts:
        group = one.group
        told = one.harm == "killed" and one.basis in ("incident", "nested") and _is_exact(group)
        if told and (group.partitive or group.letter == "E" or group.of_some):
            inside = found.setdefault(one.sentence, [])
            if len(inside) < _MOST:
                inside.append(one)
    return found


def _is_exact(group: Group) -> bool:
    return group.amount is None or group.amount.shape == "exact"


def _are_among(dead: Draft, hit: Draft) -> bool:
    """Whether those who died are some of those hit: told after them, and fewer."""
    return dead.span.start > hit.span.start and not hit.group.others and 0 < dead.group.least < hit.group.least
