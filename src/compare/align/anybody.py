"""What is asked of a whole story: whether anybody has been caught, whether anybody is in danger.

"No arrests have been made" shares no word with "Marcus Bell turned himself in", and answers the same question all the
same if both articles tell of one crime: who has no name is known by the part that he plays.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import permutations

from compare import lexicon
from compare.align.alignment import Alignment, Weight
from compare.align.feature import Features, Story
from compare.align.group import MOST
from compare.align.weight import probability
from compare.claim import Claim, Figure, State
from compare.extract.roles import roles

_NOBODY = re.compile(r"(?:no|none|nobody|any|anyone|anybody|neither)\b", re.IGNORECASE)
_EVERYBODY = re.compile(
    r"(?:all|everyone|everybody|(?:the|their) (?:\w+ )?(?:injuries|wounds|victims))\b", re.IGNORECASE
)
_REST = re.compile(
    r"\b(?:others?|another|further|more|additional|second|third|rest|remaining|surviving)\b", re.IGNORECASE
)
_ELSEWHERE = re.compile(  # another time or another case
    r"\bhad (?:been|previously)\b|\b(?:previous(?:ly)?|prior|earlier|once|last (?:year|month)|years? ago)\b"
    r"|\b(?:unrelated|separate|warrants?|house arrest|going to|failing to)\b",
    re.IGNORECASE,
)
_HOPE = re.compile(r"\b(?:expected|likely|going) to\b", re.IGNORECASE)
_SEARCH = re.compile(r"\b(?:search|look|hunt)\w*\b(?: \w+)? for\b(?P<whom>.{3,60})", re.IGNORECASE)
_ARREST = re.compile(r"(?:an |any |more )?arrests?$", re.IGNORECASE)
_CAUGHT = frozenset(("in custody", "charged", "surrendered"))
_WELL = frozenset(("stable", "unhurt"))
_LONG = 600  # characters of a passage that are read
_LEAD = 3  # sentences that tell what an article is about
_ONE_EVENT = 12.0  # bits that the heads of two articles on one event have in common at least
_CASE = frozenset(("case", "incident", "death", "die"))  # words that refer to the crime
_BITS = 1.0  # what such a line-up is worth: twice as likely as not
Test = Callable[[Claim], bool]


def anybody(features: Mapping[str, Sequence[Features]], story: Story) -> Iterator[Alignment]:
    """The line-ups of what one article says of nobody, or of all, with what another says of somebody."""
    taken: set[str] = set()
    for one, other in permutations(sorted(features), 2):
        for number, question in enumerate(_QUESTIONS):
            if f"{number} {one}" in taken or f"{number} {other}" in taken:
                continue
            row = _row(*_answers(features[one], features[other], *question), story)
            if row:
                taken |= {f"{number} {one}", f"{number} {other}"}
                yield row


def nobody(claim: Claim) -> bool:
    """Whether a state is denied of everybody: no arrests, none of the victims, nobody."""
    state = claim.value
    if not isinstance(state, State) or _REST.search(claim.quote):
        return False
    denied = state.negated or state.state == "none"
    return denied and (_NOBODY.match(state.of) or _NOBODY.match(claim.quote)) is not None


def everybody(claim: Claim) -> bool:
    """Whether a state is said of all whom something befell: all of them, the victims, their injuries."""
    state = claim.value
    plain = isinstance(state, State) and not state.negated and not _REST.search(claim.quote)
    return plain and isinstance(state, State) and _EVERYBODY.match(state.of) is not None


def general(one: Claim, other: Claim) -> Claim | None:
    """The one of two claims that says of nobody, or of all, what the other contradicts of somebody, if one does."""
    for every, single in _QUESTIONS:
        for this, that in ((one, other), (other, one)):
            if every(this) and single(that) and not _uncharged(this, that):
                return this
    return None


def _uncharged(*claims: Claim) -> bool:
    """Whether nobody is charged yet, and somebody in custody: both can be."""
    return [it.value.state for it in claims if isinstance(it.value, State)] == ["charged", "in custody"]


def _answers(
    one: Sequence[Features], other: Sequence[Features], every: Test, single: Test
) -> tuple[list[Features], list[Features]]:
    """The tellings of both, if the one says nothing of somebody, and the other nothing of all."""
    if any(single(f.claim) for f in one) or any(every(f.claim) for f in other):
        return [], []
    return _first(f for f in one if every(f.claim)), _first(f for f in other if single(f.claim))


def _first(found: Iterable[Features]) -> list[Features]:
    """The first tellings, each stretch of words once."""
    return list({one.claim.span: one for one in found}.values())[:MOST]


def _uncaught(claim: Claim) -> bool:
    """No arrests, no suspects, nobody in custody, an arrest to come; the gunman is at large, or searched for."""
    state = claim.value
    if not isinstance(state, State) or _REST.search(claim.quote):
        return False
    if state.ladder == "custody" and state.state in _CAUGHT:
        return nobody(claim) or (state.modality != "actual" and _ARREST.match(state.of) is not None)
    unnamed = state.of == state.of.casefold() or state.of[1:] == state.of[1:].casefold()
    at_large = state.state == "at large" and not state.negated and unnamed
    none = state.state == "none" and state.of.casefold().rstrip("s") in ("arrest", "suspect")
    return state.modality == "actual" and (at_large or none or _searched_for(claim))


def _searched_for(claim: Claim) -> bool:
    """Police are looking for the gunman."""
    found = _SEARCH.search(claim.quote[:_LONG])
    return found is not None and any(_part(word) == "suspect" for word in re.findall(r"[\w-]+", found["whom"]))


def _part(word: str) -> str | None:
    return roles().get(word.casefold())


def _caught(claim: Claim) -> bool:
    """Somebody is in custody, or charged, now and for this."""
    state = claim.value
    if not isinstance(state, State) or state.ladder != "custody" or state.state not in _CAUGHT:
        return False
    return state.modality == "actual" and not state.negated and not _ELSEWHERE.search(claim.quote)


def _calm(claim: Claim) -> bool:
    """Nobody has life-threatening injuries; all are in stable condition."""
    every = everybody(claim) and not _HOPE.search(claim.quote)
    return (every and _stands(claim) in _WELL) or (nobody(claim) and _stands(claim) == "critical")


def _alive(claim: Claim) -> bool:
    """The same, or all are expected to survive."""
    return _calm(claim) or (everybody(claim) and _stands(claim) in _WELL)


def _critical(claim: Claim) -> bool:
    """Somebody is in critical condition."""
    return _stands(claim) == "critical" and _is_so(claim)


def _dead(claim: Claim) -> bool:
    """Somebody has died."""
    if isinstance(claim.value, Figure):
        return claim.value.harm == "killed" and bool(claim.value.interval.low)
    return _stands(claim) == "dead" and _is_so(claim)


def _stands(claim: Claim) -> str:
    """The name of the rung of health, if a claim tells one."""
    return claim.value.state if isinstance(claim.value, State) and claim.value.ladder == "health" else ""


def _is_so(claim: Claim) -> bool:
    """Whether a state is affirmed, and not of a suspect."""
    state = claim.value
    plain = isinstance(state, State) and not state.negated and state.modality == "actual"
    return plain and isinstance(state, State) and all(_part(word) != "suspect" for word in state.of.split())


_QUESTIONS: tuple[tuple[Test, Test], ...] = ((_uncaught, _caught), (_calm, _critical), (_alive, _dead))


def _row(every: Sequence[Features], single: Sequence[Features], story: Story) -> Alignment | None:
    """The row, if both tell of one event; of somebody the tellings that are of it."""
    fit = [one for one in single if isinstance(one.claim.value, State) and _of_one(every, one, story)]
    if not fit:
        return None
    claims = sorted((*every, *fit), key=lambda one: one.key)
    why = Weight("anybody", _BITS, "one says it of nobody or of all, the other of somebody: one event")
    return Alignment("status", tuple(one.claim for one in claims), (why,), probability(_BITS))


def _of_one(every: Sequence[Features], single: Features, story: Story) -> bool:
    said = [one for one in every if general(one.claim, single.claim)]
    return bool(said) and _one_event(said[0], single, story)


def _one_event(every: Features, single: Features, story: Story) -> bool:
    """Whether two articles tell of one event: their heads share telling words and a crime, and the sentence is of it."""
    head = _concepts(story, every.claim.article, (*range(_LEAD), every.sentence))
    lead = _concepts(story, single.claim.article, range(_LEAD)) & head
    said = _concepts(story, single.claim.article, (single.sentence,))
    common, crimes = lead | (said & head), lexicon.words("contrasts", "offences")
    of_it = not said.isdisjoint(common & crimes) or (said.isdisjoint(crimes) and not said.isdisjoint(_CASE))
    return (
        (of_it or single.slots.klass == "health")
        and not common.isdisjoint(crimes)
        and _worth(common, story) >= _ONE_EVENT
    )


def _worth(words: Iterable[str], story: Story) -> float:
    return sum(story.bits[word] for word in words)


def _concepts(story: Story, article: str, sentences: Iterable[int]) -> frozenset[str]:
    every = story.sentences[article]
    return frozenset(word.concept for i in sentences if i < len(every) for word in every[i])
