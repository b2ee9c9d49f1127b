"""Casualties: which group of people suffered which harm, by the rules of `rule`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from compare.extract.figures.group import Chain, Group
from compare.extract.figures.outline import Outline
from compare.extract.figures.rule import Rule, compiled


class Loss(NamedTuple):
    """One harm to one group: indices into the chain, the outcome, the rule that found it."""

    victim: int
    first: int
    last: int
    harm: str
    rule: str
    possible: bool = False


_TELLING = frozenset("KITAYFWZOUkl")


def losses(outline: Outline, chain: Chain) -> list[Loss]:
    """All losses of a sentence, the first rule's word for each victim and outcome, in text order."""
    found: dict[tuple[int, str], Loss] = {}
    if _TELLING.isdisjoint(outline.letters):
        return []
    for loss in _matches(outline, chain):
        found.setdefault((loss.victim, _outcome(loss.harm)), loss)
    return sorted(found.values())


def _outcome(harm: str) -> str:
    return "injured" if harm == "struck" else harm


def _matches(outline: Outline, chain: Chain) -> Iterator[Loss]:
    for rule, pattern in compiled():
        for match in pattern.finditer(chain.letters):
            harm = _harm(outline, chain, rule, *match.span("k"))
            if match["v"] == "Q" and not _may_be_people(outline, chain.groups[match.start("v")], harm, _is_burnt(outline, chain, match.start("k"))):
                continue
            if rule.name == "did not survive" and chain.groups[match.start("k")].harm != "rescued":
                continue
            negated = "!" in chain.letters[max(match.start(), match.start("k") - 4) : match.end("k")]
            if harm and (not negated or rule.name == "did not survive"):
                first, last = min(match.start("v"), match.start("k")), max(match.end("v"), match.end("k"))
                yield Loss(match.start("v"), first, last, harm, rule.name, _possible(chain.letters, first, last))


_AIMED = frozenset(("shot", "shoot", "shooting", "shoots"))
_ANIMALS = frozenset("dog cat horse cow sheep goat pig chicken bird fish animal whale elephant camel calf turkey".split())


def _may_be_people(outline: Outline, group: Group, harm: str, burnt: bool) -> bool:
    """Whether a counted noun that no list knows is people: what is killed or wounded is, unless it is an animal."""
    head = outline.units[group.last - 1].low
    return harm in ("killed", "injured") and not burnt and head.rstrip("s") not in _ANIMALS and group.amount is not None


def _is_burnt(outline: Outline, chain: Chain, place: int) -> bool:
    """Whether the word of harm is burn or graze, which befalls things as well."""
    return outline.units[chain.groups[place].first].low.startswith(("burn", "graz", "gas"))


def _possible(letters: str, first: int, last: int) -> bool:
    """Whether a modal verb makes the harm only possible: "up to 40 may have died", "could kill 12"."""
    return "u" in letters[first:last] or re.search(r"u[hbr!]{0,3}$", letters[max(0, first - 4) : first]) is not None


def _harm(outline: Outline, chain: Chain, rule: Rule, first: int, last: int) -> str:
    """The outcome of the words of harm: the gravest of two for one verb phrase, both where they are alternatives."""
    if rule.harm:
        return rule.harm
    after = chain.groups[last].first if last < len(chain.groups) else len(outline.units)
    if outline.units[after : after + 1] and outline.units[after].low == "at" and outline.units[after - 1].low in _AIMED:
        return ""  # shot at is not hit
    told = [group.harm for group in chain.groups[first:last] if group.harm]
    words = [outline.units[i].low for group in chain.groups[max(0, first - 1) : last] for i in range(group.first, group.last)]
    if "or" in words and {"killed", "injured"} <= set(told):
        return "killed-or-injured"
    if "killed" in told or ("struck" in told and "fatally" in words):
        return "killed"
    return told[-1] if told else ""


def inherited(chain: Chain, found: list[Loss]) -> Iterator[tuple[Loss, Group]]:
    """Parts of a harmed group: "12 people, including three children"; with the group of which they are a part."""
    harmed = {loss.victim for loss in found}
    for loss in found:
        position = loss.victim + 1
        stop = min(len(chain.letters), position + 6)
        for i in range(position, stop):
            if chain.letters[i] == "e":
                parts = [j for j in range(i + 1, min(len(chain.letters), i + 8)) if chain.letters[j] in "GE" and j not in harmed]
                yield from ((Loss(j, j, j + 1, loss.harm, "part"), chain.groups[loss.victim]) for j in parts)
                break
            if chain.letters[i] in ";.GE":
                break
