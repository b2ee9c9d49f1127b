"""Parts of harmed groups, which take over their harm: 12 people, including three children."""

import re
from collections.abc import Iterator, Mapping

from compare.extract.figures.casualty import Loss
from compare.extract.figures.group import Chain, Group, is_money
from compare.record import Record

# After a harmed group: "including", "among them", a dash, a bracket, or "eight of them".
_OPENS_PARTS = re.compile(r"[,D(-]{0,2}(?:eDo|e[RwD,]{0,2}|(?<=[(-])|(?<=,))")
_THEM = frozenset(("them", "whom", "those", "which"))
_AFTER_VERB = re.compile(r"(?:[iyo%r][^,;.()GEebhuKAYTI]{0,8}){0,3}(?:[,D(-]{0,2}(?:eDo|e[RwD,]{0,2})|,(?=G))")
_THOSE_OF = re.compile(r"(?P<part>E)bDo(?P<who>B)")  # "31 bodies, of which seven were those of children"


class Part(Record):
    """A part of a harmed group: its place as a loss, the part itself, and the whole."""

    loss: Loss
    group: Group
    whole: Loss


def opens_parts(words: list[str]) -> bool:
    """Whether words before a group make it a part of the one told before: not "among" alone ("was among the 14")."""
    return ("among" not in words and "amongst" not in words) or not _THEM.isdisjoint(words)


def inherited(chain: Chain, members: Mapping[int, list[Group]], found: list[Loss]) -> Iterator[Part]:
    """Parts of harmed groups: "12 people, including three children", "12 people (8 soldiers and 4 civilians)"."""
    harmed = {loss.victim for loss in found}
    for loss in found:
        opening = _OPENS_PARTS.match(chain.letters, loss.victim + 1)
        if not opening or not opening.group():
            opening = _AFTER_VERB.match(chain.letters, max(loss.last, loss.victim + 1))
        if not opening or not opening.group():
            continue
        if not opens_parts(chain.words(max(0, opening.start()), opening.end())):
            continue
        inside = opening.end()
        partitive = opening.group().endswith(",")
        if chain.letters[inside : inside + 1] in ("G", "E") and inside not in harmed and not _is_money(chain, inside):
            group = _of_class(chain, inside)
            if not partitive or (group.partitive and (opening.group() == "," or _is_of_them(chain, inside))):
                parts = [member for member in members.get(inside, []) if member.amount] or [group]
                yield from (Part(Loss(inside, inside, inside + 1, loss.harm, "part"), part, loss) for part in parts)
    yield from _bodies_of(chain, found) if "z" in chain.letters else ()


def _is_of_them(chain: Chain, place: int) -> bool:
    """Whether a part is one of those told of before: "three of them", not "three of the guests"."""
    return chain.outline.lows[chain.groups[place].last - 1] in _THEM or chain.letters[place + 1 : place + 2] == "B"


def _of_class(chain: Chain, place: int) -> Group:
    """A part with the class that is told right after it: "three of them children"."""
    group, last = chain.groups[place], chain.groups[place].last
    told = chain.letters[place + 1 : place + 2] == "B" and chain.outline.lows[last - 1] in _THEM
    after = chain.groups[place + 1] if told else group
    return group._replace(victims=after.victims, last=after.last)


def _is_money(chain: Chain, place: int) -> bool:
    return is_money(chain.outline.lows[chain.groups[place].first])


def _bodies_of(chain: Chain, found: list[Loss]) -> Iterator[Part]:
    """Those of the counted bodies of whom it is told later who they were."""
    bodies = [loss for loss in found if chain.letters[loss.victim] == "z"]
    for match in _THOSE_OF.finditer(chain.letters, bodies[0].victim if bodies else len(chain.letters)):
        at, who = match.start("part"), chain.groups[match.start("who")]
        group = chain.groups[at]._replace(victims=who.victims, last=who.last)
        yield Part(Loss(at, at, match.end(), bodies[0].harm, "part"), group, bodies[0])
