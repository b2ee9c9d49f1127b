"""What answers a question that another article leaves open, by its topic: how somebody fares, who he is, why."""

import re
from collections.abc import Callable, Mapping

from compare.align.person import other_person, same_person
from compare.align.standing import everybody
from compare.claim import Actor, Claim, Event, Figure, Harm, State
from compare.extract.roles import roles
from compare.extract.unknown import OPEN, UNKNOWN, is_unknown
from compare.extract.unknown.cue import leaves_open
from compare.extract.unknown.topic import answering, topics
from compare.letter import CAPITAL

_LONG = 400  # characters of a passage that are read
_OPENLY = re.compile(  # an answer that is none
    r"\b(?:whether|if|may|might|could|would|possibl[ey]|potential(?:ly)?|perhaps|appears?|unless|unclear|speculat\w+"
    r"|investigat\w+|suspicion of|looking into|charged with|charges?|conviction|convicted"
    r"|(?:accident|accidental|intentional|deliberate),? (?:\w+ )?or)\b|\?",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\b(?:when|whether|if|how)\b", re.IGNORECASE)  # what would be answered is asked once more
_FEARED = re.compile(r"\b(?:at risk|in doubt|under threat|threatened|in danger|fear\w*)\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:additional|further|more|other|another|federal|upgraded?|amended|others|second|third)\b", re.IGNORECASE
)
_FARING = frozenset(("stable", "serious", "critical", "recovering"))
_HARMS: tuple[tuple[Harm, re.Pattern[str]], ...] = (
    ("killed", re.compile(r"\b(?:died|dead|killed|deaths?|fatalit\w+|casualt\w+)\b", re.IGNORECASE)),
    ("injured", re.compile(r"\b(?:injur\w+|hurt|wounded|casualt\w+)\b", re.IGNORECASE)),
)
_FULL_NAME = re.compile(rf"(?:[{CAPITAL}][\w’'.-]+ ){{1,3}}[{CAPITAL}][\w’'-]+")
_SEVERAL = re.compile(r"\b(?:conditions|their|they|victims|men|women|wounded|injured)\b", re.IGNORECASE)
_EACH_OTHER = re.compile(r"\b(?:each other|one another|acquaint(?:ed|ances)|strangers|dated|dating)\b", re.IGNORECASE)
_SUSPECTED = re.compile(
    r"\b(?:suspects?|suspected|accused|charged|arrested|wanted|as the (?:shooter|gunman|killer|attacker))\b",
    re.IGNORECASE,
)
_ACCUSED = re.compile(r"\b(?:suspected|accused) (?:of|in)\b", re.IGNORECASE)
_OWNED = re.compile(  # whom a deed is put down to, or who takes it upon himself
    r"\b(?:claim(?:s|ed|ing) (?:responsibility"
    r"|the (?:\w+ )?(?:attack|hack|bombing|blast|raid|breach|assault|killing|strike))"
    r"|took responsibility|(?:was|were|is|are) (?:behind|responsible for) (?:the|an?|this|that)"
    r"|(?:attributed|traced) (?:it |the (?:\w+ )?(?:attack|hack|breach) )?to (?=[A-Z]|an? |the ))",
    re.IGNORECASE,
)
_HEARSAY = re.compile(r"\b(?:reports?|rumou?rs?|speculation|suggestions?) (?:that|of)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:house arrest|previous(?:ly)?|prior|earlier|arrests|after being charged)\b", re.IGNORECASE
)
_CAUGHT = frozenset(("in custody", "charged", "surrendered"))
_OWNING = frozenset(("claimed responsibility", "admitted responsibility"))
_COUNTS = frozenset("One Two Three Four Five Six Seven Eight Nine Ten".split())  # Related: One person killed
_SHORT = 3  # letters of what is no surname


def answers(gap: Claim, claim: Claim, alone: bool) -> bool:
    """Whether a claim answers what another says is not known. alone: each article tells of one victim only."""
    return any(asks(gap, topic) and answer(gap, claim, alone) for topic, answer in ANSWERS.items())


def asks(claim: Claim, topic: str) -> bool:
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


def surname(claim: Claim) -> str:
    """The surname of whom a claim names, without what follows a name: Jr., III."""
    words = [word for word in _named(claim).split() if len(word) > _SHORT]
    return words[-1].casefold() if words else ""


def _named(claim: Claim) -> str:
    """The full name that a claim gives somebody: of an actor, or of who is said to have been identified.

    A description in capitals is no name: a Little Rock Boy.
    """
    who = claim.value
    told = who.name if isinstance(who, Actor) else claim.quote[:_LONG].partition("identified as ")[2]
    found = _FULL_NAME.search(told)
    words = found.group().split() if found else []
    if not words or (isinstance(who, Actor) and (who.role == "force" or words[-1] not in claim.quote)):
        return ""  # a force, or whom a pronoun is read to mean
    return "" if any(word.casefold() in roles() or word in _COUNTS for word in words) else " ".join(words)


def part_of(words: str) -> str:
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
    if (part_of(asked) == "suspect") != (part_of(f"{state.of} {claim.quote}") == "suspect"):
        return False
    if other_person(gap.quote, claim.quote) or _MORE.search(claim.quote):
        return False
    if everybody(claim):
        return True
    return not _MORE.search(asked) and (
        alone or _SEVERAL.search(asked) is not None or same_person(gap.quote, claim.quote)
    )


def _name(gap: Claim, claim: Claim, alone: bool) -> bool:
    """Who it is whose name is not told: the victim, or the suspect."""
    who = claim.value
    part = (part_of(gap.value.of) if isinstance(gap.value, State) else "") or ("victim" if alone else "")
    if part not in ("victim", "suspect") or not _named(claim):
        return False
    if isinstance(who, Actor) and part == who.role:
        return True
    suspected = part == "suspect" and isinstance(who, Actor) and _SUSPECTED.search(claim.quote) is not None
    return suspected or (isinstance(who, State) and who.ladder == "naming" and part_of(who.of) == part)


def _doer(_gap: Claim, claim: Claim, _alone: bool) -> bool:
    """Who is held to have done it."""
    value, said = claim.value, claim.quote[:_LONG]
    if isinstance(value, State) and value.state in _OWNING:
        return not value.negated
    if isinstance(value, State) and not _ELSEWHERE.search(said):
        return value.ladder == "custody" and value.state in _CAUGHT and not value.negated and value.modality == "actual"
    if not isinstance(value, Actor | Event):
        open_still = _OPENLY.search(said) or _HEARSAY.search(said) or leaves_open(said)
        return _OWNED.search(said) is not None and not open_still
    held = _SUSPECTED if isinstance(value, Actor) else _ACCUSED
    return held.search(said) is not None


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
        said, state = claim.quote[:_LONG], claim.value
        if is_unknown(claim) or (isinstance(state, State | Event) and state.modality != "actual"):
            return False
        found = answering()[topic].search(said)
        if found is None or (topic in PLAIN and (_ASKED.search(said, 0, found.end()) or _FEARED.search(said))):
            return False
        return not _OPENLY.search(said) and not leaves_open(said)

    return answer


def _relation(gap: Claim, claim: Claim, alone: bool) -> bool:
    """How suspect and victim stood to each other: the passage must name the suspect, both, or whom the question names.

    A neighbour who knew the victim is another matter.
    """
    both = part_of(claim.quote) == "victim" and _EACH_OTHER.search(claim.quote) is not None
    either = both or part_of(claim.quote) == "suspect" or same_person(gap.quote, claim.quote)
    return either and _by_words("relation")(gap, claim, alone)


# Topics of any story, crime or none.
PLAIN = ("ransom", "taken", "jobs", "terms", "successor", "reopening", "damage", "source")
WORDED = ("doers", "intent", "target", "gang", "link", "motive", "death", "cause")
ANSWERS: Mapping[str, Callable[[Claim, Claim, bool], bool]] = {
    "charges": _charge, "doer": _doer, "health": _condition, "name": _name, "number": _number, "relation": _relation,
    **{topic: _by_words(topic) for topic in (*WORDED, *PLAIN)},
}  # fmt: skip
