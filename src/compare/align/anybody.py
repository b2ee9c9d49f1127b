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
from compare.align.words import Word, distinctive
from compare.claim import Claim, State

_LEAD = 3  # sentences that tell what an article is about
_CASE = frozenset(("case", "incident", "death", "die"))  # words that refer to the crime
_HARMED, _KILLED = frozenset("shoot stab beat attack assault".split()), frozenset(("kill",))


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
    head, other_head = (_concepts(story, it.claim.article, range(_LEAD)) for it in (every, single))
    telling, said = (_concepts(story, it.claim.article, (it.sentence,)) for it in (every, single))
    common = (head | telling) & (other_head | said)
    together = not common.isdisjoint(crimes) and sum(story.bits[word] for word in common) >= question.least
    of_it = (_of_crime(said, common & crimes), _of_crime(telling, head & crimes))
    return together and all(of_it[: question.of_crime])


def _of_crime(said: frozenset[str], crime: frozenset[str]) -> bool:
    """Whether a sentence tells of the crime that both articles tell of, or of no crime but of "the incident"."""
    crimes = lexicon.words("contrasts", "offences")
    return not said.isdisjoint(crime) or (said.isdisjoint(crimes) and not said.isdisjoint(_CASE))


def one_event(story: Story, one: Claim, other: Claim, least: float) -> bool:
    """Whether the heads of two articles, with the claims' sentences, share so many bits, a crime and a name."""
    heads = [
        [word for i in (*range(_LEAD), *story.around(it)) for word in _words(story, it.article, i)]
        for it in (one, other)
    ]
    left, right = ({word.concept for word in head} for head in heads)
    names = distinctive(word for head in heads for word in head)
    common = left & right
    crime = not common.isdisjoint(lexicon.words("contrasts", "offences") | lexicon.words("contrasts", "disasters"))
    return crime and not common.isdisjoint(names) and sum(story.bits[word] for word in common) >= least


def one_crime(story: Story, one: Claim, other: Claim) -> bool:
    """Whether neither sentence tells of a crime of which the other article's head, with its sentence, tells nothing."""
    said = [_offences(story, it, ()) for it in (one, other)]
    told = [_offences(story, it, range(_LEAD)) for it in (one, other)]
    return all(not crimes or not crimes.isdisjoint(head) for crimes, head in zip(said, reversed(told), strict=True))


def _offences(story: Story, claim: Claim, head: Iterable[int]) -> frozenset[str]:
    """The crimes that some sentences and that of a claim tell; who is shot or stabbed may have been killed."""
    told = _concepts(story, claim.article, (*head, *story.around(claim)))
    return (told | (_KILLED if told & _HARMED else frozenset())) & lexicon.words("contrasts", "offences")


def _words(story: Story, article: str, sentence: int) -> Sequence[Word]:
    every = story.sentences[article]
    return every[sentence] if sentence < len(every) else ()


def _concepts(story: Story, article: str, sentences: Iterable[int]) -> frozenset[str]:
    every = story.sentences[article]
    return frozenset(word.concept for i in sentences if i < len(every) for word in every[i])
