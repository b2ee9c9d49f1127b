"""Tests on two states of one thing: ladders give a difference its direction and its distance."""

import re

from compare import lexicon
from compare.align.person import common_name, other_names
from compare.align.standing import service
from compare.align.synonym import concept
from compare.claim import Claim, Event, State
from compare.grammar.lexicon import lemma
from compare.judge import wording
from compare.judge.around import before, doubted
from compare.judge.judgement import Case, Severity
from compare.judge.rung import distance, name, scale, tells

_HOPE = re.compile(r"\b(?:expected|likely|going) to (?:survive|live|recover|make (?:it|a))", re.IGNORECASE)
_WOUNDED = re.compile(r"\b(?:injur|wound|hurt)\w*", re.IGNORECASE)
_FAILED = re.compile(r"\b(?:fail|refus|declin)\w* to\b", re.IGNORECASE)
_WAS_HURT = re.compile(r"\b(?:was|were|been) (?:\w+ly )?(?:injur|wound|hurt)\w*", re.IGNORECASE)  # who has died since
_HAD_BEEN = re.compile(r"\bhad (?:\w+ )?(?:been|spent|lain|undergone)\b")  # before the news
_WARD = re.compile(r"\b(?:hospital|ward|clinic|rehab)\b", re.IGNORECASE)  # who is released from it was not held
_DIES = re.compile(r"\b(?:dies|died|dead|killed|passed away)\b", re.IGNORECASE)
_WISHED = re.compile(
    r"\b(?:needs? (?:not )?(?:only |just )?to|ought to|deserves?)\b"
    r"|(?:n[’']t|\b(?:not|will|would|can|could|may|might))$",
    re.IGNORECASE,
)
_LAST_DAY = re.compile(r"\b(?:final|last) (?:day|week|month|year)s? (?:in|on)\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"\bhad\b|\b(?:previously|earlier|once|last (?:year|month))\b", re.IGNORECASE
)  # how it stood before
_REGARDS = ("with ", "for ", "of ", "over ", "in ")
_DEFINITE = frozenset(("the", "his", "her", "their"))
_TO_COME = re.compile(r"\b(?:will|would|shall|to|won[’']t)\b", re.IGNORECASE)  # before what is planned
_BEHIND = 60  # characters in which a name stands that is set beside a noun
_LITTLE = 3  # letters of a word that tells nothing
_BELIEVED = re.compile(
    r"\b(?:feared|thought|believed|presumed|understood|suspected|assumed) (?:to be |dead\b)", re.IGNORECASE
)
_LASTING = re.compile(r"\b(?:still|remain\w*|stay\w*|continu\w*)\b", re.IGNORECASE)  # it was so all along


def one_dead(one: State, other: State, case: Case) -> bool:
    """Both say that somebody is dead, and each article tells of one dead only, whatever it calls them."""
    dead = all(name(it, it) == "dead" and not it.negated and it.modality == "actual" for it in (one, other))
    return dead and case.lone("killed") and not case.two_people


def begun(one: State, other: State, case: Case) -> bool:
    """What the earlier article denies or only expects, the later one tells: nobody was arrested, two are arrested."""
    early, late = case.in_order(one, other)
    if (
        case.later is None
        or (one.ladder == "hold" and not early.negated)  # to announce that one will resign is to resign
        or "health" in (one.ladder, other.ladder)
        or late.negated
        or late.modality != "actual"
        or any(_WISHED.search(claim.quote) for claim in (case.left, case.right))
        or not _rungs(one, other, case, {0})
    ):
        return False
    return _one_subject(one, other, case) and (early.negated or early.modality == "planned")


def opposite(one: State, other: State, case: Case) -> bool:
    """The same state, once with and once without "not", and in the same regard: not charged with the murder."""
    if _other_regard(one, other, case):
        return False
    alike = one.modality == other.modality and _one_subject(one, other, case)
    affirming = case.right.quote if one.negated else case.left.quote
    if wording.denies(wording.words(affirming)) or _FAILED.search(
        affirming
    ):  # never an Oscar nominee, but nominated for another prize
        return False
    if "health" in (one.ladder, other.ladder) and _subject(one) != _subject(other):
        return False
    if any(_WISHED.search(claim.quote) for claim in (case.left, case.right)):
        return False
    if doubted(case.left, case) or doubted(case.right, case):
        return False
    return alike and one.negated != other.negated and _rungs(one, other, case, {0})


def denied(one: State, other: State, case: Case) -> bool:
    """The same state, once told and once only as what somebody denies: rescued; they dispute that they were rescued."""
    if not same(one, other, case) or one.negated or one.modality != "actual":
        return False
    return _is_denied(case.left) != _is_denied(case.right)


def _is_denied(claim: Claim) -> bool:
    return claim.attribution is not None and claim.attribution.stance == "denial"


def refuted(one: State, other: State, case: Case) -> bool:
    """So denied by another source than tells it, where the line-up is sure."""
    if not case.sure or not denied(one, other, case) or doubted(case.left, case) or doubted(case.right, case):
        return False
    left, right = ((claim.attribution and claim.attribution.speaker) for claim in (case.left, case.right))
    return left != right and not _other_regard(one, other, case)


def _other_regard(one: State, other: State, case: Case) -> bool:
    """Whether what follows the state in both passages has no telling word in common."""
    quotes = (case.left.quote, case.right.quote)
    if "planned" in (one.state, other.state):
        todo = [frozenset(wording.words(_TO_COME.split(quote, maxsplit=1)[-1])) for quote in quotes]
        return not any(len(word) > _LITTLE for word in todo[0] & todo[1])  # will not buy, will lend
    if "under way" in (one.state, other.state):  # what is under way stands in no word: looking for a man, a vote
        common = set(wording.words(quotes[0])) & set(wording.words(quotes[1])) - set(_words(one.of))
        return not any(len(word) > _LITTLE for word in common)
    left, right = (_after(state, claim.quote) for state, claim in ((one, case.left), (other, case.right)))
    return bool(left) and bool(right) and left.isdisjoint(right)


def _after(state: State, quote: str) -> frozenset[str]:
    """The telling words that follow a state, where they tell in what regard it holds: with murder, for theft."""
    rest = quote.casefold().partition(state.state)[2].lstrip()
    found = wording.words(rest) if rest.startswith(_REGARDS) else ()
    return frozenset(word for word in found if len(word) > _LITTLE)


def doubtful(one: State, other: State, case: Case) -> bool:
    """Two rungs, but not clearly of one subject."""
    return not _one_subject(one, other, case) and bool(distance(one, other, case))


def _one_subject(one: State, other: State, case: Case) -> bool:
    """Whether both are said of one thing. A scale that any noun may stand on tells nothing of what it is said of.

    Two arrests need not be one, nor two men: where the line-up is not sure only a name makes them so, a scale that
    few nouns stand on (a story has one truce), or what they are to the others of the story (the father, their father).
    """
    if _apposed(one, case.left, other) or _apposed(other, case.right, one):
        return case.sure
    if _subject(one) == _subject(other):
        few = isinstance(scale(one, other).get("of"), list)
        return case.sure or few or common_name(one.of, other.of) or (_one_relative(one.of) and _one_relative(other.of))
    return case.sure and (scale(one, other).get("of") != "any" or bool(case.ladders))


def _apposed(state: State, claim: Claim, named: State) -> bool:
    """Whether a passage names right behind its subject whom the other state is of: the captain, Ivo Brandt."""
    name = named.of.rpartition(" ")[2]
    behind = claim.quote.partition(f"{state.of}, ")[2][:_BEHIND]
    return name[:1].isupper() and re.match(rf"(?:[A-Z][\w’'.-]+ ){{0,3}}{re.escape(name)}\b", behind) is not None


def _one_relative(of: str) -> bool:
    """Whether a subject is the one who is something to somebody: the father, her boyfriend; not a father, his sons."""
    *opening, kin = _words(of) or [""]
    return kin in lexicon.members("kin", "kin") and (not opening or opening[0] in _DEFINITE)


def same(one: State, other: State, case: Case) -> bool:
    """The same rung, the same polarity, the same reality."""
    alike = one.negated == other.negated and one.modality == other.modality
    return alike and (_word(one) == _word(other) or distance(one, other, case) == 0)


def other_modality(one: State, other: State, case: Case) -> bool:
    """What may be is no denial of what is; but what is to come stands on the ladder of its course itself."""
    if one.ladder == other.ladder == "course" and "planned" in (name(one, other), name(other, one)):
        return one.negated != other.negated
    if any(_BELIEVED.search(claim.quote) for claim in (case.left, case.right)):  # to be held to be is no plan
        return one.negated != other.negated
    return one.modality != other.modality or one.negated != other.negated


def later_higher(one: State, other: State, case: Case) -> bool:
    """Further up its ladder in the later article, or moved at all on a ladder that leads both ways: things moved on."""
    steps = distance(one, other, case)
    if case.later is None or not steps or _only_vaguer(one, other):
        return False
    if any(_LAST_DAY.search(claim.quote) for claim in (case.left, case.right)):
        return False
    unmoved = "dead" in (name(one, other), name(other, one)) or _LASTING.search(_later_quote(case))
    return (steps > 0) == (case.later == "right") or (bool(scale(one, other).get("back")) and not unmoved)


def _later_quote(case: Case) -> str:
    return case.in_order(case.left, case.right)[1].quote


def together(one: State, other: State, case: Case) -> bool:
    """Two rungs on which a thing may stand at one time: charged and in custody, critical and expected to survive."""
    if _inquiry(case.left, case) and _inquiry(case.right, case):  # who is to lead it says nothing of whether it began
        return True
    hopeful = [_HOPE.search(quote) is not None for quote in (case.left.quote, case.right.quote)]
    pairs = scale(one, other).get("together", ())
    names = {name(one, other), name(other, one)}
    if "dead" in names:  # who was badly hurt may have died of it
        alive = "right" if name(one, other) == "dead" else "left"
        quote = getattr(case, alive).quote
        if _DIES.search(before(getattr(case, alive), case)):  # passed away after lingering in a coma
            return True
        earlier = _WAS_HURT.search(quote) is not None or _HAD_BEEN.search(quote) is not None
        return earlier or (case.later != alive and _WOUNDED.search(quote) is not None)
    same = bool(distance(one, other, case)) or _one_subject(one, other, case)
    return any(hopeful) or (same and any(names <= set(group) for group in pairs))


def _inquiry(claim: Claim, case: Case) -> bool:
    """Whether a passage tells of an investigation or a search, under way or to come."""
    state = claim.value
    beside = (it.value for it in case.tally(claim.article).claims if it.span.overlaps(claim.span))
    course = isinstance(state, State) and state.ladder == "course" and not state.negated
    return course and any(isinstance(it, Event) and it.act == "search" for it in beside)


def restored(one: State, other: State, case: Case) -> bool:
    """One says that it was gone, or came back, the other that it was never away: power was restored, not affected."""
    shared = set(_words(one.of)) & set(_words(other.of))
    told = {service(case.left), service(case.right)}
    elsewhere = other_names(case.left.quote, case.right.quote)
    return bool(shared) and not elsewhere and "never" in told and len(told - {None}) > 1


def _only_vaguer(one: State, other: State) -> bool:
    """Whether one word leaves open what the other says: a man in hospital may be in any condition."""
    names = {name(one, other), name(other, one)}
    vague = not names.isdisjoint(("hurt", "badly hurt"))
    return {one.ladder, other.ladder} == {"health"} and vague and names.isdisjoint(("dead", "unhurt"))


def against(one: State, other: State, case: Case) -> bool:
    """Two states that exclude each other, though no ladder holds both: in custody, released on bail."""
    pairs = [frozenset(pair) for pair in scale(one, other).get("against", ())]
    course = one.ladder == other.ladder == "course"  # what is planned is not called off
    actual = {one.modality, other.modality} <= ({"actual", "planned"} if course else {"actual"})
    plain = actual and not (one.negated or other.negated)
    if "dead" in (one.state, other.state) and _DIES.search(_living_quote(one, case)):
        return False  # was pulled out alive, but died
    before = any(_BEFORE.search(claim.quote) or _WARD.search(claim.quote) for claim in (case.left, case.right))
    named = _subject(one) == _subject(other) or common_name(one.of, other.of)
    return case.sure and plain and named and not before and frozenset((one.state, other.state)) in pairs


def _living_quote(one: State, case: Case) -> str:
    return case.right.quote if one.state == "dead" else case.left.quote


def moved_on(one: State, other: State, case: Case) -> bool:
    """The same, in articles of two times: whoever was held is released."""
    return case.later is not None and against(one, other, case)


def also_said(one: State, other: State, case: Case) -> bool:
    """One of the passages tells the other's state as well, of somebody else or of another time."""
    left, right = case.left.quote, case.right.quote
    if one.ladder == other.ladder == "health" and _DIES.search(left) and _DIES.search(right):
        return True
    if _told_elsewhere(one, case.right, case) or _told_elsewhere(other, case.left, case):
        return True
    return bool(distance(one, other, case)) and (tells(left, other, one) or tells(right, one, other))


def _told_elsewhere(state: State, beside: Claim, case: Case) -> bool:
    """Whether the other article says the same elsewhere: Duarte is wanted; Duarte is in custody."""
    return any(
        isinstance(it.value, State)
        and (it.value.ladder, it.value.state, it.value.negated) == (state.ladder, state.state, state.negated)
        and state.ladder == "custody"
        and (common_name(it.value.of, state.of) or state.state == "in custody")
        for it in case.tally(beside.article).claims
    )


def apart(one: State, other: State, case: Case) -> bool:
    """Two rungs of one ladder."""
    return bool(distance(one, other, case))


def severity(one: State, other: State, case: Case) -> Severity:
    """One rung apart is minor, two notable, more (or the opposite, or life and death) major."""
    if "dead" in (name(one, other), name(other, one)):
        return "major"
    steps = abs(distance(one, other, case) or 3) if one.negated == other.negated else 3
    return "minor" if steps == 1 else "notable" if steps == 2 else "major"


def _rungs(one: State, other: State, case: Case, allowed: set[int]) -> bool:
    return _word(one) == _word(other) or distance(one, other, case) in allowed


def _subject(state: State) -> str:
    words = _words(state.of)
    return concept(lemma(words[-1], "NNS")) if words else ""


def _words(of: str) -> list[str]:
    return of.casefold().split()


def _word(state: State) -> str:
    return concept(state.state.casefold())
