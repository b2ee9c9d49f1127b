"""What one article says is not known, and another tells: no word on the condition, stable; no motive, an unpaid debt.

The two share hardly a word. They answer one question if both articles tell of one event and the answer is of the topic
that is asked (lexicon/unknown.yaml), of the same part in the story: the victim's name is not the suspect's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from compare.align.alignment import Alignment, brevity
from compare.align.answer import ANSWERS, PLAIN, WORDED, asks, part_of, surname
from compare.align.central import one_event, one_story, tells_of_crime
from compare.align.feature import Features, Story
from compare.align.person import names
from compare.align.rule import by_rule
from compare.claim import Actor, Claim, State
from compare.extract.roles import roles
from compare.extract.unknown import UNKNOWN

_MOST = 2  # passages of an article in a line-up
_STORY = 14.0  # bits that the heads of two articles must have in common where no crime is
_HEAD = 600  # characters of the head of an article
_SUPPOSED = re.compile(
    r"\b(?:may|might|could|would|whether|if|possibly|not|n[’']t|rumou?rs?|unconfirmed|reports that)\b"
    r"(?: [\w’'-]+){0,12} ?\Z",
    re.IGNORECASE,
)
_NAMING = frozenset(
    "name names identity identities identification the his her their whose any all both two three four five and who "
    "full".split()
)
_SINGLE = re.compile(
    r"\b(?:(?:the|a) (?:\w+ )?(?:victim|boy|girl|man|woman|child|teen|teenager|student|officer)|his|her|whose"
    r"|[\w-]+-year-old)\b",
    re.IGNORECASE,
)
_POINTING = frozenset("the this that he she him her they them his their".split())
_EARLIER = re.compile(r"\bhad (?:said|reported|believed|thought)\b")  # what is not known any more
_SAID = re.compile(r",? (?:also |later )?(?:said|says|told|confirmed|announced|added|stated)\b")
_PRONOUN = re.compile(r"(?:his|her|their|whose)\b", re.IGNORECASE)


def unknown(features: Mapping[str, Sequence[Features]], story: Story) -> Iterator[Alignment]:
    """The line-ups of what one article says is not known with what another tells."""
    taken: set[Claim] = set()
    for one, other in permutations(sorted(features), 2):
        for topic in ANSWERS:
            gaps = [it.claim for it in features[one] if asks(it.claim, topic)]
            alone = story.of_one("victim", other) and (story.of_one("victim", one) or any(map(_of_one, gaps)))
            told = _told(topic, gaps, features[one], features[other], story, alone)
            claims = (*gaps[:_MOST], *told)
            if told and taken.isdisjoint(claims):
                taken |= set(claims)
                why = "one says that it is not known, in articles on one event"
                yield by_rule("status", claims, "sole", why, UNKNOWN)


def _told(
    topic: str, gaps: Sequence[Claim], here: Sequence[Features], there: Sequence[Features], story: Story, alone: bool
) -> list[Claim]:
    """What the other article tells, where it does not say itself that it is not known, nor the first that it is."""
    if topic == "name":
        gaps = [_resolved(gap, story) for gap in gaps if _of_the_hurt(gap, here)]
    if not gaps or any(asks(it.claim, topic) for it in there):
        return []
    answer = ANSWERS[topic]
    known = (it.claim for it in here if not asks(it.claim, topic) and not _EARLIER.search(story.before(it.claim)))
    if any(answer(gaps[0], claim, alone) for claim in known):
        return []
    found = [it.claim for it in there if answer(gaps[0], it.claim, alone) and not supposed(story.before(it.claim))]
    if topic in WORDED:
        found = [claim for claim in found if _of_the_story(claim, gaps[0], story)]
    if topic == "doer":
        found = [claim for claim in found if _known(claim) or tells_of_crime(story, claim, gaps[0].article)]
    if topic == "name":
        found = [claim for claim in found if _new(claim, gaps[0], story) and not _speaks(claim, story)]
        if _of_one(gaps[0]) and len({*map(surname, found)}) > 1:
            return []
    return [claim for claim in sorted(found, key=brevity)[:_MOST] if _of_one_event(topic, gaps[0], claim, story)]


def _of_one_event(topic: str, gap: Claim, claim: Claim, story: Story) -> bool:
    """Whether two articles tell of one event: a crime or disaster, or any where the topic is of any story."""
    return one_event(story, gap, claim) or (topic in PLAIN and one_story(story, gap, claim, _STORY))


def _of_the_hurt(gap: Claim, here: Sequence[Features]) -> bool:
    """Whether a name that is not told may be a victim's: no noun says whose it is, or that of one who was hurt."""
    asked = gap.value.of if isinstance(gap.value, State) else ""
    whose = set(re.findall(r"[a-z]{3,}", asked.casefold())) - _NAMING
    told = " ".join(it.claim.quote for it in here if it.claim.kind == "casualties")
    harmed = set(re.findall("[a-z]{3,}", told.casefold()))
    return bool(part_of(asked)) or not whose or not whose.isdisjoint(harmed)


def _resolved(gap: Claim, story: Story) -> Claim:
    """The same, with the suspect for a pronoun where its sentence speaks of no other: "his name cannot be released"."""
    state = gap.value
    if not isinstance(state, State) or not _PRONOUN.match(state.of) or part_of(story.before(gap)) != "suspect":
        return gap
    return gap._replace(value=state._replace(of=_PRONOUN.sub("the suspect's", state.of, count=1)))


def _of_one(gap: Claim) -> bool:
    """Whether what is not known is asked of one person, as if there were no other."""
    return isinstance(gap.value, State) and _SINGLE.search(gap.value.of) is not None


def supposed(before: str) -> bool:
    """Whether what stands before a passage in its sentence leaves it open: it may, whether, could."""
    return _SUPPOSED.search(before) is not None


def _of_the_story(claim: Claim, gap: Claim, story: Story) -> bool:
    """Whether a passage names nobody, or somebody whom the head of the other article names too."""
    named = names(claim.quote)
    return not named or not named.isdisjoint(names(story.article(gap.article).text[:_HEAD]))


def _speaks(claim: Claim, story: Story) -> bool:
    """Whether what follows a name tells that its bearer spoke: no victim, but the chief who told of him."""
    return _SAID.match(story.article(claim.article).text, claim.span.end) is not None


def _known(claim: Claim) -> bool:
    """Whether a claim is of somebody whom its article has spoken of: the man, Kovac; not a woman, Harwick man."""
    value = claim.value
    whom = value.of if isinstance(value, State) else value.name if isinstance(value, Actor) else claim.quote
    words = whom.split() or [""]
    return words[0].casefold() in _POINTING or (words[-1] not in roles() and len(names(whom)) > 1)


def _new(claim: Claim, gap: Claim, story: Story) -> bool:
    """Whether a name that a claim tells stands nowhere in the other article."""
    return surname(claim) not in story.article(gap.article).text.casefold()
