"""How the parts in a story stand, whoever plays them: nobody is caught, somebody is held; all live, one is dead."""

import re
from collections.abc import Callable
from functools import partial

from compare.claim import Claim, Figure, State
from compare.extract.roles import roles
from compare.record import Record

_NOBODY = re.compile(r"(?:no|none|nobody|any|anyone|anybody|neither)\b", re.IGNORECASE)
_ANY = re.compile(
    r"(?:an? (?:suspect|arrest|person|man|woman|gunman|shooter)|suspects|arrests)$", re.IGNORECASE
)  # denied
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
_WELL = frozenset(("stable", "unhurt"))
_BADLY_HURT = frozenset(("stable", "serious", "critical"))
_BACK = re.compile(r"\b(?:restor|resum|reopen|reconnect|reinstat)\w*|\bback (?:on|to normal)\b", re.IGNORECASE)
_NEVER_AWAY = re.compile(
    r"\b(?:not|never|n[’']t)(?: \w+){0,2} (?:affected|interrupted|disrupted|hit|damaged|closed)\b"
    r"|\bun(?:affected|interrupted|disrupted)\b|\bremained? (?:open|in operation)\b",
    re.IGNORECASE,
)
_SERVED = ("service", "doors", "course")  # scales on which services stand: cut, reopened, resumed
_AWAY = frozenset("down out cut severed lost cancelled canceled interrupted halted paralysed paralyzed".split())
Test = Callable[[Claim], bool]


class Question(Record):
    """What one article may say of nobody or of all, and another of somebody; or of the deed, and another otherwise.

    least: the bits that the heads of the two articles must have in common. of_crime: how many of the two sentences must
    tell of the crime as well: many are arrested in a town. why: what the articles say, in words.
    """

    every: Test
    single: Test
    of_crime: int = 0
    why: str = "one says of nobody or of all what the other says of somebody"
    least: float = 11.0


def service(claim: Claim) -> str | None:
    """Whether a service was "never" away, is "back", or is "away"; None where a claim tells none of it for certain."""
    state = claim.value
    if not isinstance(state, State) or state.ladder not in _SERVED or state.modality != "actual":
        return None
    if _NEVER_AWAY.search(claim.quote):
        return "never"
    if _BACK.search(claim.quote):
        return None if state.negated else "back"
    return "away" if state.state.split()[-1] in _AWAY and not state.negated else None


def nobody(claim: Claim) -> bool:
    """Whether a state is denied of everybody: no arrests, none of the victims, nobody."""
    state = claim.value
    if not isinstance(state, State) or _REST.search(claim.quote):
        return False
    of_any = _NOBODY.match(state.of) or _NOBODY.match(claim.quote)
    return (state.negated and bool(of_any or _ANY.match(state.of))) or (state.state == "none" and bool(of_any))


def everybody(claim: Claim) -> bool:
    """Whether a state is said of all whom something befell: all of them, the victims, their injuries."""
    state = claim.value
    if not isinstance(state, State) or state.negated or _REST.search(claim.quote):
        return False
    return _EVERYBODY.match(state.of) is not None


def general(one: Claim, other: Claim) -> Claim | None:
    """The one of two claims that says of nobody, or of all, what the other contradicts of somebody, if one does."""
    for question in QUESTIONS:
        for this, that in ((one, other), (other, one)):
            if question.every(this) and question.single(that):
                return this
    return None


def _part(word: str) -> str | None:
    return roles().get(word.casefold())


def _calm(claim: Claim) -> bool:
    """Nobody has life-threatening injuries; all are in stable condition."""
    every = everybody(claim) and not _HOPE.search(claim.quote)
    return (every and _stands(claim) in _WELL) or (nobody(claim) and _stands(claim) == "critical")


def _critical(claim: Claim) -> bool:
    """Somebody is in critical condition."""
    return _stands(claim) == "critical" and _is_so(claim)


def _badly_hurt(claim: Claim) -> bool:
    """Somebody is hurt and lives."""
    return _stands(claim) in _BADLY_HURT and _is_so(claim) and not _REST.search(claim.quote)


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
    if not isinstance(state, State) or state.negated or state.modality != "actual":
        return False
    return all(_part(word) != "suspect" for word in state.of.split())


def _meant(claim: Claim, *, meant: bool) -> bool:
    """Whether the deed was done on purpose, or by mistake."""
    state = claim.value
    if not isinstance(state, State) or state.ladder != "intent" or state.modality != "actual":
        return False
    if _ELSEWHERE.search(claim.quote):
        return False
    return (
        (state.state == "deliberate") != state.negated if meant else state.state == "accidental" and not state.negated
    )


QUESTIONS = (
    Question(_calm, _critical),
    Question(
        partial(_meant, meant=False), partial(_meant, meant=True), 2, "one says that it was meant, the other a mistake"
    ),
)
OF_ONE_VICTIM = (Question(_badly_hurt, _dead),)  # where each article tells of one victim only
