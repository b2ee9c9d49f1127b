"""What is asked of a whole story: whether anybody has been caught, whether anybody is in danger.

"No arrests have been made" shares no word with "Marcus Bell turned himself in", and answers the same question all the
same if both articles tell of one crime: who has no name is known by the part that he plays.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations

from compare import lexicon
from compare.align.alignment import Alignment
from compare.align.feature import Features, Story
from compare.align.group import MOST
from compare.align.rule import by_rule
from compare.align.standing import OF_ONE_VICTIM, QUESTIONS, Question, Test
from compare.align.words import concepts
from compare.claim import Claim, State

_CASE = frozenset(("case", "incident", "death", "die"))  # words that refer to the crime


def anybody(features: Mapping[str, Sequence[Features]], story: Story) -> Iterator[Alignment]:
    """The line-ups of what one article says of nobody, or of all, with what another says of somebody.

    The only victim of both is the same in both: critical in one, dead in the other.
    """
    taken: set[Claim] = set()
    for one, other in permutations(sorted(features), 2):
        of_one = OF_ONE_VICTIM if story.of_one("victim", one, other) else ()
        for question in (*QUESTIONS, *of_one):
            every, single = _answers(features[one], features[other], question)
            fit = [it for it in single if every and _fits(every[0], it, question, story)]
            claims = [it.claim for it in sorted((*every, *fit), key=lambda it: it.key)]
            if fit and taken.isdisjoint(claims):
                taken |= set(claims)
                yield _row(claims, question)


def _answers(
    one: Sequence[Features], other: Sequence[Features], question: Question
) -> tuple[list[Features], list[Features]]:
    """The tellings of both, if the one says nothing of somebody, and the other nothing of all."""
    if any(question.single(it.claim) for it in one) or any(question.every(it.claim) for it in other):
        return [], []
    return _states(one, question.every), _states(other, question.single)


def _states(found: Iterable[Features], test: Test) -> list[Features]:
    """The first states told, each stretch of words once."""
    told: dict[object, Features] = {}  # by span
    for it in found:
        if isinstance(it.claim.value, State) and test(it.claim):
            told.setdefault(it.claim.span, it)
    return list(told.values())[:MOST]


def _row(claims: Sequence[Claim], question: Question) -> Alignment:
    return by_rule("status", claims, "anybody", f"{question.why}, in articles on one event")


def _fits(every: Features, single: Features, question: Question, story: Story) -> bool:
    """Whether two articles tell of one event: their heads share words and a crime, and the sentence is of it."""
    crimes = lexicon.words("contrasts", "offences")
    head, other_head = (concepts(story.head(it.claim.article)) for it in (every, single))
    telling, said = (concepts(story.said(it.claim)) for it in (every, single))
    common = (head | telling) & (other_head | said)
    together = not common.isdisjoint(crimes) and sum(story.bits[word] for word in common) >= question.least
    of_it = (_of_crime(said, common & crimes), _of_crime(telling, head & crimes))
    return together and all(of_it[: question.of_crime])


def _of_crime(said: frozenset[str], crime: frozenset[str]) -> bool:
    """Whether a sentence tells of the crime that both articles tell of, or of no crime but of "the incident"."""
    crimes = lexicon.words("contrasts", "offences")
    return not said.isdisjoint(crime) or (said.isdisjoint(crimes) and not said.isdisjoint(_CASE))
