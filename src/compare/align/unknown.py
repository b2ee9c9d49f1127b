"""What one article says is not known, and another tells: no word on the condition, stable; no motive, an unpaid debt.

The two share hardly a word. They answer one question if both articles tell of one event and the answer is of the topic
that is asked (lexicon/unknown.yaml), of the same part in the story: the victim's name is not the suspect's.
"""

import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from itertools import permutations

from compare.align.alignment import Alignment, Weight
from compare.align.anybody import one_event
from compare.align.feature import Features, Story
from compare.align.person import other_person, same_person
from compare.align.sole import FEATURE
from compare.align.standing import ONE_STORY, everybody
from compare.align.weight import probability
from compare.claim import Actor, Claim, Figure, Harm, State
from compare.extract.roles import roles
from compare.extract.unknown import OPEN, UNKNOWN, answering, is_unknown, leaves_open, topics

_BITS = 1.0  # what such a line-up is worth: twice as likely as not
_MOST = 2  # passages of an article in a line-up
_LONG = 400  # characters of a passage that are read
_OPENLY = re.compile(  # an answer that is none
    r"\b(?:whether|if|may|might|could|would|possibl[ey]|potential(?:ly)?|perhaps|appears?|unless|not? (?:yet )?know|unclear|investigat\w+"
    r"|suspicion of|looking into|charged with|charges?|conviction|convicted)\b|\?",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?:additional|further|more|other|another|federal|upgraded?|amended|others|second|third)\b", re.IGNORECASE)
_FARING = frozenset(("stable", "serious", "critical", "recovering", "dead"))
_HARMS: tuple[tuple[Harm, re.Pattern[str]], ...] = (
    ("killed", re.compile(r"\b(?:died|dead|killed|deaths?|fatalit\w+|casualt\w+)\b", re.IGNORECASE)),
    ("injured", re.compile(r"\b(?:injur\w+|hurt|wounded|casualt\w+)\b", re.IGNORECASE)),
)
_SUPPOSED = re.compile(r"\b(?:may|might|could|would|whether|if|possibly|not|n[’']t)\b(?: \w+)* ?\Z", re.IGNORECASE)
_PERSONS = frozenset("man woman boy girl child baby toddler teen teenager student infant men women boys girls children".split())
_SHORT = 3  # letters of what is no surname
_FULL_NAME = re.compile(r"(?:[A-Z][\w’'.-]+ ){1,3}[A-Z][\w’'-]+")
_SEVERAL = re.compile(r"\b(?:conditions|their|they|victims|men|women|wounded|injured)\b", re.IGNORECASE)
_SUSPECTED = re.compile(
    r"\b(?:suspects?|suspected|accused|charged|arrested|wanted|as the (?:shooter|gunman|killer|attacker))\b", re.IGNORECASE
)
_SINGLE = re.compile(r"\b(?:(?:the|a) (?:\w+ )?(?:victim|boy|girl|man|woman|child|teen|teenager|student|officer)|his|her|whose|[\w-]+-year-old)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\b(?:house arrest|previous(?:ly)?|prior|earlier|arrests|after being charged)\b", re.IGNORECASE)
_CAUGHT = frozenset(("in custody", "charged", "surrendered"))


def unknown(features: Mapping[str, Sequence[Features]], story: Story, lone: Container[str] = ()) -> Iterator[Alignment]:
    """The line-ups of what one article says is not known with what another tells. lone: those with one victim only."""
    taken: set[Claim] = set()
    for one, other in permutations(sorted(features), 2):
        for topic in _ANSWERS:
            gaps = [it.claim for it in features[one] if _asks(it.claim, topic)]
            alone = other in lone and (one in lone or any(map(_of_one, gaps)))
            told = _told(topic, gaps, features[one], features[other], story, alone)
            claims = sorted((*gaps[:_MOST], *told), key=lambda claim: (claim.article, claim.span))
            if told and taken.isdisjoint(claims):
                taken |= set(claims)
                why = Weight(f"{FEATURE}{UNKNOWN}", _BITS, "one says that it is not known, in articles on one event")
                yield Alignment("status", tuple(claims), (why,), probability(_BITS))


def answers(gap: Claim, claim: Claim, alone: bool) -> bool:
    """Whether a claim answers what another says is not known. alone: each article tells of one victim only."""
    return any(_asks(gap, topic) and answer(gap, claim, alone) for topic, answer in _ANSWERS.items())


def _told(
    topic: str, gaps: Sequence[Claim], here: Sequence[Features], there: Sequence[Features], story: Story, alone: bool
) -> list[Claim]:
    """What the other article tells, where it does not say itself that it is not known, nor the first that it is."""
    if topic == "name":
        gaps = [gap for gap in gaps if _of_the_hurt(gap, here)]
    if not gaps or any(_asks(it.claim, topic) for it in there):
        return []
    answer = _ANSWERS[topic]
    if any(answer(gaps[0], it.claim, alone) for it in here if it.claim not in gaps):
        return []
    found = [it.claim for it in there if answer(gaps[0], it.claim, alone) and _new(it.claim, gaps[0], story)]
    found = [claim for claim in found if not _SUPPOSED.search(story.before(claim))]
    if topic == "name" and _of_one(gaps[0]) and len({_last_name(claim) for claim in found}) > 1:
        return []
    found.sort(key=lambda claim: (len(claim.quote), claim.span))
    return [claim for claim in found[:_MOST] if one_event(story, gaps[0], claim, ONE_STORY)]


def _asks(claim: Claim, topic: str) -> bool:
    """Whether a claim says that something of a topic is not known."""
    state = claim.value
    if not isinstance(state, State):
        return False
    if topic == "health" and state.ladder == topic and UNKNOWN in state.state:
        return True
    if not is_unknown(claim) or state.ladder == OPEN:
        return False
    asked = (state.ladder, *topics(state.of))
    return topic in asked and not (topic == "cause" and "death" in asked)


def _of_the_hurt(gap: Claim, here: Sequence[Features]) -> bool:
    """Whether a name that is not told may be a victim's: no noun names whose it is, or one of those who were hurt."""
    asked = gap.value.of if isinstance(gap.value, State) else ""
    whose = set(re.findall(r"[a-z]+", asked.casefold())) & _PERSONS
    harmed = {word for it in here if it.claim.kind == "casualties" for word in re.findall("[a-z]+", it.claim.quote.casefold())}
    return bool(_part(asked)) or not whose or not whose.isdisjoint(harmed)


def _of_one(gap: Claim) -> bool:
    """Whether what is not known is asked of one person, as if there were no other."""
    return isinstance(gap.value, State) and _SINGLE.search(gap.value.of) is not None


def _new(claim: Claim, gap: Claim, story: Story) -> bool:
    """Whether a name that a claim tells stands nowhere in the other article."""
    if not isinstance(claim.value, Actor):
        return True
    return _last_name(claim) not in story.text(gap.article).casefold()


def _last_name(claim: Claim) -> str:
    """The surname of whom a claim tells, without what follows a name: Jr., III."""
    words = [word for word in claim.value.name.split() if len(word) > _SHORT] if isinstance(claim.value, Actor) else []
    return words[-1].casefold() if words else ""


def _part(words: str) -> str:
    """The part that a phrase names: victim, suspect, or another; "" where it names none."""
    found = [roles()[word] for word in re.findall(r"[\w-]+", words.casefold()) if word in roles()]
    return next((role for role in ("suspect", "victim", "force", "official") if role in found), "")


def _condition(gap: Claim, claim: Claim, alone: bool) -> bool:
    """How somebody is whose condition is not known."""
    state = claim.value
    if not isinstance(state, State) or state.ladder != "health" or state.state not in _FARING or state.negated:
        return False
    if state.modality != "actual" or is_unknown(claim) or not isinstance(gap.value, State):
        return False
    asked = gap.value.of
    if (_part(asked) == "suspect") != (_part(f"{state.of} {claim.quote}") == "suspect"):
        return False
    if other_person(gap.quote, claim.quote) or _MORE.search(claim.quote) or _MORE.search(asked):
        return False
    return everybody(claim) or alone or _SEVERAL.search(asked) is not None or same_person(gap.quote, claim.quote)


def _name(gap: Claim, claim: Claim, alone: bool) -> bool:
    """Who it is whose name is not told: the victim, or the suspect."""
    actor = claim.value
    if not isinstance(actor, Actor) or not isinstance(gap.value, State):
        return False
    part = _part(gap.value.of) or ("victim" if alone else "")
    named = part in ("victim", "suspect") and _FULL_NAME.search(actor.name) is not None
    return named and (part == actor.role or (part == "suspect" and _SUSPECTED.search(claim.quote) is not None))


def _doer(_gap: Claim, claim: Claim, _alone: bool) -> bool:
    """Who is held to have done it."""
    value = claim.value
    if isinstance(value, State) and not _ELSEWHERE.search(claim.quote):
        return value.ladder == "custody" and value.state in _CAUGHT and not value.negated and value.modality == "actual"
    return isinstance(value, Actor) and _SUSPECTED.search(claim.quote[:_LONG]) is not None


def _charge(gap: Claim, claim: Claim, _alone: bool) -> bool:
    """That somebody is charged, where it was not known whether anybody would be."""
    state = claim.value
    if not isinstance(state, State) or state.ladder != "custody" or state.state != "charged" or state.negated:
        return False
    return state.modality == "actual" and not _MORE.search(gap.quote)


def _number(gap: Claim, claim: Claim, _alone: bool) -> bool:
    """How many were killed or hurt."""
    figure, asked = claim.value, gap.quote[:_LONG]
    if not isinstance(figure, Figure) or claim.kind != "casualties" or figure.basis != "incident":
        return False
    harms = [harm for harm, words in _HARMS if words.search(asked)]
    return figure.harm in harms and bool(figure.interval.low)


def _by_words(topic: str) -> Callable[[Claim, Claim, bool], bool]:
    """A test whether the words of a claim answer a topic."""

    def answer(_gap: Claim, claim: Claim, _alone: bool) -> bool:
        said = claim.quote[:_LONG]
        found = not is_unknown(claim) and answering()[topic].search(said) is not None
        return found and not _OPENLY.search(said) and not leaves_open(said)

    return answer


def _relation(gap: Claim, claim: Claim, alone: bool) -> bool:
    """How suspect and victim stood to each other: the passage must name either, or whom the question names."""
    either = _part(claim.quote) in ("suspect", "victim") or same_person(gap.quote, claim.quote)
    return either and _by_words("relation")(gap, claim, alone)


_WORDED = ("doers", "intent", "target", "gang", "link", "motive", "death", "cause")
_ANSWERS: Mapping[str, Callable[[Claim, Claim, bool], bool]] = {
    "charges": _charge, "doer": _doer, "health": _condition, "name": _name, "number": _number, "relation": _relation,
    **{topic: _by_words(topic) for topic in _WORDED},
}  # fmt: skip
