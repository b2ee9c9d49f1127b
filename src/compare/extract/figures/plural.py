"""Bare plurals: "Soldiers were killed" says that two or more were, and no more.

How much that is, the conventions tell ("plural"). Only a deed that has happened counts anybody: "soldiers are killed in
wars" and "to avoid killing civilians" count nobody. An article that gives a number of the same harm says nothing new by
a plural, so that it is kept for articles that give none.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import cast

from compare.article import Article
from compare.claim import Claim, Evidence, Figure, Harm
from compare.extract.figures.basis import WHOLE
from compare.extract.figures.casualty import Loss
from compare.extract.figures.convention import Convention
from compare.extract.figures.draft import Draft
from compare.extract.figures.group import Chain, Group
from compare.extract.figures.word import people
from compare.span import Span

_HARMS = frozenset(("killed", "injured", "killed-or-injured", "missing", "captured"))
_FINITE = frozenset(("were", "been"))
_ING = re.compile(r"(?:,r?|[,;]cr?)$")  # a participle of its own clause: "shelled the town, killing civilians"
_NO_OBJECT = re.compile(r"[ut]r?$|b[hr!]{0,3}$|[io]$")
_SUPPOSED = frozenset(
    "if unless whether whenever often usually always never sometimes how denied denies deny avoid prevent".split()
)
_PARTICLES = frozenset(("out", "away", "down", "off"))
_BEFORE = 8  # groups before the victims within which a supposition or a habit stands
_OPENINGS = frozenset(
    "the his her its their our my your this these those all each every any no such which whose what".split()
)


def is_bare(links: Chain, loss: Loss) -> bool:
    """Whether a loss befell some whom nobody counted, in a deed told as done."""
    victim = links.groups[loss.victim]
    if victim.letter != "B" or victim.amount or victim.persons or loss.possible or loss.harm not in (*_HARMS, "struck"):
        return False
    said_of_others = links.letters[max(0, loss.victim - 1) : loss.victim] == "b"  # "who were friends"
    return not said_of_others and _is_some(links, victim) and _is_told(links, loss)


def _is_some(links: Chain, group: Group) -> bool:
    """Whether a group is an indefinite plural: "soldiers", "some rebels", "others"; not "the soldiers"."""
    head = links.outline.lows[group.last - 1]
    many = head == "others" or people().get(head, ("",))[0] == "P"
    return many and links.outline.lows[group.first] not in _OPENINGS


def _is_told(links: Chain, loss: Loss) -> bool:
    letters = links.letters
    if not _SUPPOSED.isdisjoint(links.words(max(0, loss.first - _BEFORE), loss.first)):
        return False
    if loss.victim > loss.first:
        before = letters[max(0, loss.first - 4) : loss.first]
        if letters[loss.first] == "I":
            return _ING.search(before) is not None
        return letters[loss.first] == "K" and _NO_OBJECT.search(before) is None
    words = links.words(max(loss.victim + 1, loss.last - 6), loss.last)
    if letters[loss.victim + 1 : loss.victim + 2] == "w":
        return False  # "others who were killed" are some that the reader knows
    if letters[loss.last - 1] == "Y" and words[-1].endswith("ed"):
        return _PARTICLES.isdisjoint(links.words(loss.last, loss.last + 1))  # protesters drown speakers out
    return letters[loss.last - 1] in "KA" and not _FINITE.isdisjoint(words)


def with_others(links: Chain, loss: Loss, found: Draft) -> Draft:
    """The draft of a bare plural, with the one joined to it: "women and children were killed"."""
    first = loss.victim - 2
    if first < 0 or links.letters[first : first + 2] != "Bc" or not _is_some(links, links.groups[first]):
        return found
    classes = {links.groups[first].victims, found.group.victims}
    group = found.group._replace(victims=classes.pop() if len(classes) == 1 else "people")
    span = Span(min(links.span(first, first + 1).start, found.span.start), found.span.end)
    return found._replace(span=span, counted=links.span(first, loss.victim + 1), group=group)


def unsaid(article: Article, drafts: Iterable[Draft], told: Iterable[Claim], words: Convention) -> Iterator[Claim]:
    """The claims of the bare plurals of whose harm the article tells no number, each class of victims once."""
    figures = (claim.value for claim in told if isinstance(claim.value, Figure))
    known = {(figure.harm, figure.victims) for figure in figures if _counts(figure)}
    for draft in drafts:
        harm, victims = cast(Harm, draft.harm), draft.group.victims
        if draft.plural and draft.basis in WHOLE and harm in _HARMS and not _known(harm, victims, known):
            known.add((harm, victims))
            counted = draft.counted.of(article.text)
            figure = Figure(
                words.of("plural"), "vague", counted, "people", harm, victims, draft.basis, True,
                words.widest_of("plural"), counted=counted,
            )  # fmt: skip
            yield Claim("casualties", Evidence(article.id, draft.span, draft.span.of(article.text)), figure)


def _counts(figure: Figure) -> bool:
    """Whether a figure says how many of this event's victims there were: more than one, or at least so many."""
    return figure.basis not in ("background", "projection") and bool(figure.interval.low) and figure.interval.high != 1


def _known(harm: Harm, victims: str, known: Collection[tuple[Harm | None, str | None]]) -> bool:
    if victims == "people":
        return any(told == harm for told, _ in known)
    return (harm, victims) in known or (harm, "people") in known
