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
from compare.align.person import names, other_person, same_person
from compare.align.sole import FEATURE
from compare.align.standing import ONE_STORY, everybody
from compare.align.weight import probability
from compare.claim import Actor, Claim, Event, Figure, Harm, State
from compare.extract.roles import roles
from compare.extract.unknown import OPEN, UNKNOWN, answering, is_unknown, leaves_open, topics

_BITS = 1.0  # what such a line-up is worth: twice as likely as not
_MOST = 2  # passages of an article in a line-up
_HEAD = 600  # characters of the head of an article
_LONG = 400  # characters of a passage that are read
_OPENLY = re.compile(  # an answer that is none
    r"\b(?:whether|if|may|might|could|would|possibl[ey]|potential(?:ly)?|perhaps|appears?|unless|not? (?:yet )?know|unclear|investigat\w+"
    r"|suspicion of|looking into|charged with|charges?|conviction|convicted|(?:accident|accidental|intentional|deliberate),? (?:\w+ )?or)\b|\?",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?:additional|further|more|other|another|federal|upgraded?|amended|others|second|third)\b", re.IGNORECASE)
_FARING = frozenset(("stable", "serious", "critical", "recovering"))
_HARMS: tuple[tuple[Harm, re.Pattern[str]], ...] = (
    ("killed", re.compile(r"\b(?:died|dead|killed|deaths?|fatalit\w+|casualt\w+)\b", re.IGNORECASE)),
    ("injured", re.compile(r"\b(?:injur\w+|hurt|wounded|casualt\w+)\b", re.IGNORECASE)),
)
_SUPPOSED = re.compile(r"\b(?:may|might|could|would|whether|if|possibly|not|n[’']t)\b(?: \w+)* ?\Z", re.IGNORECASE)
_NAMING = frozenset(
    "name names identity identities identification the his her their whose any all both two three four five and who full".split()
)
_SHORT = 3  # letters of what is no surname
_FULL_NAME = re.compile(r"(?:[A-Z][\w’'.-]+ ){1,3}[A-Z][\w’'-]+")
_SEVERAL = re.compile(r"\b(?:conditions|their|they|victims|men|women|wounded|injured)\b", re.IGNORECASE)
_SUSPECTED = re.compile(
    r"\b(?:suspects?|suspected|accused|charged|arrested|wanted|as the (?:shooter|gunman|killer|attacker))\b", re.IGNORECASE
)
_ACCUSED = re.compile(r"\b(?:suspected|accused) (?:of|in)\b", re.IGNORECASE)
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
    found = [it.claim for it in there if answer(gaps[0], it.claim, alone) and not supposed(story.before(it.claim))]
    if topic in _WORDED:
        found = [claim for claim in found if _of_the_story(claim, gaps[0], story)]
    if topic == "name":
        found = [claim for claim in found if _new(claim, gaps[0], story)]
        if _of_one(gaps[0]) and len({*map(_surname, found)}) > 1:
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
    """Whether a name that is not told may be a victim's: no noun says whose it is, or that of one who was hurt."""
    asked = gap.value.of if isinstance(gap.value, State) else ""
    whose = set(re.findall(r"[a-z]{3,}", asked.casefold())) - _NAMING
    harmed = {word for it in here if it.claim.kind == "casualties" for word in re.findall("[a-z]{3,}", it.claim.quote.casefold())}
    return bool(_part(asked)) or not whose or not whose.isdisjoint(harmed)


def _of_one(gap: Claim) -> bool:
    """Whether what is not known is asked of one person, as if there were no other."""
    return isinstance(gap.value, State) and _SINGLE.search(gap.value.of) is not None


def supposed(before: str) -> bool:
    """Whether what stands before a passage in its sentence leaves it open: it may, whether, could."""
    return _SUPPOSED.search(before) is not None


def _of_the_story(claim: Claim, gap: Claim, story: Story) -> bool:
    """Whether a passage names nobody, or somebody whom the head of the other article names too."""
    named = names(claim.quote)
    return not named or not named.isdisjoint(names(story.text(gap.article)[:_HEAD]))


def _new(claim: Claim, gap: Claim, story: Story) -> bool:
    """Whether a name that a claim tells stands nowhere in the other article."""
    return _surname(claim) not in story.text(gap.article).casefold()


def _surname(claim: Claim) -> str:
    """The surname of whom a claim names, without what follows a name: Jr., III."""
    words = [word for word in _named(claim).split() if len(word) > _SHORT]
    return words[-1].casefold() if words else ""


def _named(claim: Claim) -> str:
    """The full name that a claim gives somebody: of an actor, or of who is said to have been identified."""
    if isinstance(claim.value, Actor):
        found = _FULL_NAME.search(claim.value.name)
    else:
        found = _FULL_NAME.search(claim.quote[:_LONG].partition("identified as ")[2])
    return found.group() if found else ""


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
    who = claim.value
    part = (_part(gap.value.of) if isinstance(gap.value, State) else "") or ("victim" if alone else "")
    if part not in ("victim", "suspect") or not _named(claim):
        return False
    if isinstance(who, Actor) and part == who.role:
        return True
    suspected = part == "suspect" and isinstance(who, Actor) and _SUSPECTED.search(claim.quote) is not None
    return suspected or (isinstance(who, State) and who.ladder == "naming" and _part(who.of) == part)


def _doer(_gap: Claim, claim: Claim, _alone: bool) -> bool:
    """Who is held to have done it."""
    value, said = claim.value, claim.quote[:_LONG]
    if isinstance(value, State) and not _ELSEWHERE.search(said):
        return value.ladder == "custody" and value.state in _CAUGHT and not value.negated and value.modality == "actual"
    held = _SUSPECTED if isinstance(value, Actor) else _ACCUSED
    return isinstance(value, Actor | Event) and held.search(said) is not None


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
    return figure.harm in harms and bool(figure.interval.low) and figure.shape != "vague"


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
