"""A casualty figure on its way from the words of one sentence to a claim."""

from collections.abc import Iterator
from typing import NamedTuple, cast

from compare.article import Article
from compare.claim import Basis, Claim, Evidence, Figure, Harm, Kind
from compare.extract.figures.casualty import Loss
from compare.extract.figures.group import Chain, Group, span_of
from compare.extract.figures.listing import interval_of
from compare.extract.figures.value import figure_of
from compare.interval import Interval
from compare.span import Span

# The dead, wounded, missing and captured are casualties (the armed forces' sense); others are quantities of people.
CASUALTIES = ("killed", "injured", "killed-or-injured", "missing", "captured")


class Draft(NamedTuple):
    """Where the clause stands, what is counted, which outcome ("struck" is not decided yet).

    partial: the wording tells of some of the victims only. parent: where the whole stands, for basis "nested".
    added: the wording adds to a figure told before ("another three", "two more"). of_struck: "one fatally".
    initial: what was known at first ("initial reports said").
    """

    span: Span
    counted: Span
    group: Group
    harm: str
    basis: Basis
    sentence: int
    parent: Span | None = None
    partial: bool = False
    added: bool = False
    of_struck: bool = False
    initial: bool = False


def draft(links: Chain, loss: Loss, basis: Basis, sentence: int) -> Draft:
    """The draft of one loss."""
    victim = links.groups[loss.victim]
    counted = links.span(loss.victim, loss.victim + 1)
    if loss.victim and links.letters[loss.victim - 1] == "x":
        victim = victim._replace(others=True)  # "the other five": those who are not among the ones told before
    basis = "nested" if victim.partitive else basis
    span = links.span(loss.first, loss.last)
    added = not _ADDING.isdisjoint(" ".join(links.words(loss.victim, loss.victim + 1)).split())
    fatally = victim.letter == "E" and loss.rule == "predicate" and "fatally" in links.words(loss.first, loss.last)
    partial = fatally or _partial(links, loss)
    return Draft(span, counted, victim, loss.harm, basis, sentence, None, partial, added, fatally)


_ADDING = frozenset(("another", "additional", "further"))
_SEVERITY = frozenset("critically seriously severely gravely badly slightly lightly".split())
_TREATED = ("in hospital", "sent to hospital", "with wounds", "suffered", "treated", "along with")


def _partial(links: Chain, loss: Loss) -> bool:
    """Whether the wording tells of some of the victims: the other two, two others, critically hurt, one fatally."""
    victim = links.groups[loss.victim]
    words = links.words(loss.first, loss.last)
    definite = loss.victim > 0 and links.letters[loss.victim - 1] == "D"
    other = victim.others or (loss.victim > 0 and links.letters[loss.victim - 1] == "x")
    definite = definite or words[:1] == ["both"]
    found = loss.rule in _FOUND or _then_and_there(links, loss.last)
    return definite or other or found or loss.rule in _TREATED or not _SEVERITY.isdisjoint(words)


_FOUND = ("found", "bodies", "bodies of")
_SPOTS = frozenset("scene hospital there instantly outside inside nearby".split())


def _then_and_there(links: Chain, at: int) -> bool:
    """Whether a clause goes on to where some of the dead were: "died at the scene", "were pronounced dead inside"."""
    words = links.words(at, at + 3)
    return words[:1] != ["in"] and not _SPOTS.isdisjoint(words)


_OF_ONE_GROUP = ("people", "child", "woman", "elderly")  # "his wife and three sons" are one family


def with_members(links: Chain, whole: Draft, members: list[Group], sums: bool) -> Iterator[Draft]:
    """A list of victims: each printed number of it, and the sum where a member has none ("two men and a woman").

    "Six priests and two women" states six and two; that eight died is the reader's sum, and so is not a claim. "Five
    policemen and a farmer" states five, and that six died. Where the list divides one group (`sums`), its sum is the
    figure and the numbers are its parts.
    """
    printed = [member for member in members if member.amount]
    apart = len(printed) == len(members) and not sums
    if not members or not apart:
        yield whole
    for member in printed:
        counted = span_of(links.outline, member.first, member.last)
        if apart or not (sums or member.victims in _OF_ONE_GROUP):
            yield whole._replace(counted=counted, group=member, partial=whole.partial or not apart)
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
        return Figure(
            read.interval, read.shape, read.as_printed, "people", harm, group.victims, found.basis, read.approximate,
            read.widest, read.printed, counted, found.parent,
        )  # fmt: skip
    interval = _persons(group)
    if interval is None:
        return None
    return Figure(
        interval, "floor" if interval.high is None else "exact", counted, "people", harm, group.victims, found.basis,
        counted=counted, parent=found.parent,
    )  # fmt: skip


def _persons(group: Group) -> Interval[int | float] | None:
    """The persons of a group that no amount counts one by one: a list, one person, families (of two or more each)."""
    if group.amount:
        return Interval(2 * group.least, None)
    return interval_of(group)
