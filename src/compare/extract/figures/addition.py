"""Sums that a sentence itself makes: the parts of one list, a killer's own death, those who survived a shooting."""

from collections.abc import Iterator

from compare.extract.figures.casualty import Loss
from compare.extract.figures.draft import Draft
from compare.extract.figures.group import Chain, Group
from compare.span import Span

_AGES_AND_SEXES = frozenset(
    "man men woman women male males female females adult adults child children boy boys girl girls juvenile juveniles "
    "teen teens teenager teenagers minor minors infant infants baby babies youth youths".split()
)


def adds_up(links: Chain, members: list[Group]) -> bool:
    """Whether a list divides one group by age and sex, so that its sum is what happened.

    "Six priests and two women" names two kinds of victims and stays two figures.
    """
    units = links.outline.units
    heads = [
        next((unit.low for unit in reversed(units[member.first : member.last]) if unit.letter in "Pp"), "")
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


_MOST = 20  # deaths of one sentence that are looked at for each of those hit


def survivors(drafts: list[Draft]) -> Iterator[Draft]:
    """The wounded of a shooting that some did not survive: "four men were shot, one fatally" leaves three wounded."""
    deaths = _deaths(drafts)
    for hit in drafts:
        if hit.harm != "struck" or hit.basis not in ("incident", "cumulative") or not _is_exact(hit.group):
            continue
        near = (one for number in (hit.sentence, hit.sentence + 1) for one in deaths.get(number, ()))
        dead = next((one for one in near if _are_among(one, hit)), None)
        if dead and (left := int(hit.group.least - dead.group.least)) > 0:
            group = hit.group._replace(amount=None, persons=left, others=True)
            yield hit._replace(span=Span(hit.span.start, dead.span.end), group=group, harm="injured")


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
