"""A casualty figure on its way from the words of one sentence to a claim."""

import re
from collections.abc import Iterator
from typing import cast

from compare.article import Article
from compare.claim import Basis, Claim, Evidence, Figure, Harm, Kind, Shape
from compare.extract.figures.casualty import Loss
from compare.extract.figures.group import Chain, Group, span_of
from compare.extract.figures.inherited import opens_parts
from compare.extract.figures.listing import are_nations, interval_of
from compare.extract.figures.portion import Portion, portion
from compare.extract.figures.value import figure_of
from compare.extract.figures.word import people
from compare.interval import Interval
from compare.lexicon import table
from compare.record import Record
from compare.span import Span

# The dead, wounded, missing and captured are casualties (the armed forces' sense); others are quantities of people.
CASUALTIES = ("killed", "injured", "killed-or-injured", "missing", "captured")


class Draft(Record):
    """Where the clause stands, what is counted, which outcome ("struck" is not decided yet).

    portion: whether the wording tells of all the victims. parent: where the whole stands, for basis "nested".
    added: the wording adds to a figure told before ("another three", "two more").
    initial: what was known at first ("initial reports said"). plural: of some whom nobody counted ("soldiers").
    """

    span: Span
    counted: Span
    group: Group
    harm: str
    basis: Basis
    sentence: int
    parent: Span | None = None
    portion: Portion = Portion()
    added: bool = False
    initial: bool = False
    plural: bool = False


def draft(links: Chain, loss: Loss, basis: Basis, sentence: int) -> Draft:
    """The draft of one loss."""
    victim = links.groups[loss.victim]
    counted = links.span(loss.victim, loss.victim + 1)
    if loss.victim and links.letters[loss.victim - 1] == "x":
        victim = victim._replace(others=True)  # "the other five": those who are not among the ones told before
    if victim.partitive and links.letters[loss.victim + 1 : loss.victim + 3] in ("bB", "bG"):
        victim = victim._replace(victims=links.groups[loss.victim + 2].victims)  # "five of the dead were children"
    victim = _of_sufferer(links, loss, victim) if victim.letter == "f" else _denied(links, loss, victim)
    if loss.rule in ("number of", "toll", "brought to") and victim.letter == "E":
        victim = victim._replace(victims=_counted_class(links, loss))
    victim = _inner(links, loss, victim) if victim.partitive else victim
    victim = _all_of(links, loss, victim) if victim.victims == "people" and "B" in links.letters else victim
    is_part = victim.partitive or (victim.amount is not None and _opens_part(links, loss.victim))
    among = loss.rule in ("among", "included") or (
        loss.rule == "named dead" and links.letters[max(0, loss.first - 2)] == "e"
    )
    basis = "nested" if is_part or among else basis
    span = links.span(loss.first, _phrase_end(links, loss))
    added = any(_ADDING.match(word) for word in links.words(loss.victim, loss.victim + 1)[:2])
    return Draft(span, counted, victim, loss.harm, basis, sentence, None, portion(links, loss), added)


_WOUNDS = re.compile(r"(?<=W)(?:[jn]?[WF])|(?<=[jg])[jng]{0,2}[WF]|(?<=[at])D?[jnM]{0,2}U")


def _phrase_end(links: Chain, loss: Loss) -> int:
    """Where the words of harm end, with the noun that they begin: "with gunshot wounds", not "with gunshot"."""
    rest = _WOUNDS.match(links.letters, loss.last) if loss.harm == "injured" else None
    return rest.end() if rest else loss.last


_ADDING = re.compile(r"more$|(?:an?\s)?(?:another|additional|further)\b")  # not "more than 40"


_ALL = re.compile(r"[^,;.(-]{0,8}[,(-](?P<who>(?:Do[Rw]b?)?B)")


def _all_of(links: Chain, loss: Loss, victim: Group) -> Group:
    """Victims with the class that is told of all of them: "nine people died, all of them fighters"."""
    for after in (loss.victim + 1, loss.last):
        told = _ALL.match(links.letters, after)
        if told and links.words(*told.span("who"))[:1] == ["all"]:
            return victim._replace(victims=links.groups[told.end() - 1].victims)
    return victim


def _inner(links: Chain, loss: Loss, victim: Group) -> Group:
    """The larger number of a part, where the harm is told of all: "one of four people shot", "who were shot"."""
    amounts = [*filter(None, links.outline.amounts[victim.first : victim.last])]
    told_of_all = loss.rule in ("reduced", "hit by") or links.letters[loss.victim + 1 : loss.victim + 2] == "w"
    if len(amounts) < 2 or not told_of_all:
        return victim
    return victim._replace(amount=amounts[1], partitive=False, of_some=False)


def _counted_class(links: Chain, loss: Loss) -> str:
    """Whom "the number of children killed" counts."""
    known = people()
    at = loss.last - 1 if loss.rule == "brought to" else loss.first
    classes = (known[word][1] for word in links.words(at, at + 1)[0].split() if word in known)
    return next((found for found in classes if found != "people"), "people")


_BODIES = {"armies": "military", "militias": "fighter"}
_TAKES = frozenset("take takes took taken taking".split())


def _of_sufferer(links: Chain, loss: Loss, victim: Group) -> Group:
    """Counted deaths or casualties with the class of whoever suffered them: "the army suffered 100 casualties"."""
    verb = loss.victim - 1
    if verb < 1 or not (links.letters[verb] == "S" or _TAKES & set(links.words(verb, verb + 1))):
        return victim
    subject = next(
        (group for group in reversed(links.groups[max(0, verb - 4) : verb]) if group.letter in "nMBGHp"), None
    )
    if subject is None:
        return victim
    lows = {low.rstrip("s") for low in links.outline.lows[subject.first : subject.last]}
    body = next((found for name, found in _BODIES.items() if lows & set(table("victims")[name])), subject.victims)
    return victim._replace(victims=body)


_ANY = frozenset(("any", "anyone", "anybody"))
_DENIALS = frozenset("deny denies denied denying".split())
_DENIED_WITHIN = 8  # groups between a denial and the victims it is about


def _denied(links: Chain, loss: Loss, victim: Group) -> Group:
    """Nobody, where a killing of anyone is denied: "denied that any civilians were killed"."""
    if victim.amount or _ANY.isdisjoint(links.words(loss.victim, loss.victim + 1)[:1]):
        return victim
    before = links.words(max(0, min(loss.victim, loss.first) - _DENIED_WITHIN), loss.victim)
    return victim if _DENIALS.isdisjoint(before) else victim._replace(persons=0)


def _opens_part(links: Chain, victim: int) -> bool:
    """Whether a group stands right after "including" or "among them": "including six who were badly hurt"."""
    opening = re.search(r"e([DRw,]{0,2})$", links.letters[max(0, victim - 3) : victim])
    if opening is None:
        return False
    return opens_parts(links.words(victim - len(opening.group()), victim))


_MEMBER = Portion(some=True)
_OF_ONE_GROUP = ("people", "child", "woman", "elderly")  # "his wife and three sons" are one family


def with_members(links: Chain, whole: Draft, members: list[Group], sums: bool) -> Iterator[Draft]:
    """A list of victims: each printed number of it, and the sum where a member has none ("two men and a woman").

    "Six priests and two women" states six and two; that eight died is the reader's sum, and so is not a claim. "Five
    policemen and a farmer" states five, and that six died. Where the list divides one group (`sums`), its sum is the
    figure and the numbers are its parts.
    """
    summed = len(members) > 2 and members[0].least == sum(member.least for member in members[1:])
    if summed and not are_nations(members):
        members, sums = members[1:], True  # "four people, two women and two men,"
    printed = [member for member in members if member.amount]
    apart = len(printed) == len(members) and not sums
    if not apart:
        yield whole
    for member in printed:
        counted = span_of(links.outline, member.first, member.last)
        if apart or not (sums or member.victims in _OF_ONE_GROUP):
            yield whole._replace(counted=counted, group=member, portion=whole.portion if apart else _MEMBER)
        else:
            yield part(member, whole.harm, whole.sentence, counted, whole.span)


def part(group: Group, harm: str, sentence: int, counted: Span, whole: Span) -> Draft:
    """A figure that is a part of another ("including three children")."""
    return Draft(counted, counted, group, harm, "nested", sentence, whole)


def claim_of(article: Article, found: Draft) -> Claim | None:
    """The claim of a draft whose outcome is decided; None where it holds no count of people."""
    figure = _figure(article.text, found)
    if figure is None:
        return None
    kind: Kind = "casualties" if found.harm in CASUALTIES else "quantity"
    return Claim(kind, Evidence(article.id, found.span, found.span.of(article.text)), figure)


def _figure(text: str, found: Draft) -> Figure | None:
    group, counted, harm = found.group, found.counted.of(text), cast(Harm, found.harm)
    if group.amount and any(value != int(value) for value in group.amount.printed):
        return None  # a rate, not a count of people
    if group.amount and not group.families:
        read = figure_of(text, group.amount, "people")
        if found.basis == "projection" and read.shape == "ceiling":
            read = read._replace(interval=Interval(0, read.interval.high))
        return Figure(
            read.interval, read.shape, read.as_printed, "people", harm, group.victims, found.basis, read.approximate,
            read.widest, read.printed, counted, found.parent,
        )  # fmt: skip
    interval = _persons(group)
    if interval is None:
        return None
    return Figure(
        interval, _shape(interval), counted, "people", harm, group.victims, found.basis,
        counted=counted, parent=found.parent,
    )  # fmt: skip


def _shape(interval: Interval[int | float]) -> Shape:
    """The shape of a count that no number states: nobody, so many, or at least so many."""
    return "none" if interval.high == 0 else "floor" if interval.high is None else "exact"


def _persons(group: Group) -> Interval[int | float] | None:
    """The persons of a group that no amount counts one by one: a list, one person, families (of two or more each)."""
    if group.amount:
        return Interval(2 * group.least, None)
    return interval_of(group)
