"""What a clause says is under way, is to come or goes on being so."""

from compare.extract.acts import spoken, static
from compare.extract.ladders import Rung, acts, going
from compare.extract.look import awaited, noted
from compare.extract.roles import roles
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.record import Record

_STILL = awaited("still".__eq__)
_GUESSING = frozenset(
    "probably eventually likely perhaps surely inevitably undoubtedly certainly never always ever".split()
)
_MANY_DOERS = "ers"  # divers
_REMAINING = frozenset(("remain", "stay"))
_BEING = _REMAINING | {"be"}
_COMPLEMENTS = (["JJ"], ["VBN"], ["IN"], ["VBG"])
_UNSEEN = frozenset(("anonymous", "unnamed", "committed", "to"))  # how sources wish to be cited, and what they vow
_NAMING = 3  # words that name a state that no ladder names: high, in the dark
_WORKERS = frozenset(("force", "official", "work", "lawyer", "suspect", "person"))  # whose doings are under way
_STATIC = frozenset("be have need want know take get continue do like remain stay feel seem mean".split())
_UNDER_WAY = Rung((), "under way", "course")
_TO_COME = Rung((), "planned", "course")


class Reading(Record):
    """A state and whom it is said of."""

    rung: Rung
    of: Phrase | None


def subject_of(proposition: Proposition) -> Phrase | None:
    """Of whom a clause tells: to whom it is done, or who does it."""
    return proposition.patient if proposition.group.passive else proposition.agent


def going_on(parse: Parse, proposition: Proposition, act: str | None) -> Reading | None:
    """Detectives are searching the house; crews continue to fight the fire."""
    if act not in going() and (proposition.verb in static() or act in spoken() or act in acts()):
        return None
    group = proposition.group
    progressive = parse.tags[group.head] == "VBG" and group.tense == "present" and group.modal is None
    ongoing = progressive or proposition.governor == "continue"
    who = proposition.agent
    worker = who is not None and _works(parse, who.head)
    return Reading(_UNDER_WAY, who) if ongoing and worker else None


def to_come(parse: Parse, proposition: Proposition) -> Reading | None:
    """What is to come: the ship will return to port, the talks are to resume."""
    subject = subject_of(proposition)
    guess = not _GUESSING.isdisjoint(parse.words[proposition.group.first : proposition.group.last])
    if subject is None or guess or proposition.verb in _STATIC:
        return None
    return None if parse.tags[subject.head] in ("EX", "WP") else Reading(_TO_COME, subject)


def lasting(parse: Parse, proposition: Proposition) -> Reading | None:
    """What goes on being so, in whatever words: tensions remained high, they are still in shock, it was still leaking.

    "Still" and "remain" tell of a phase of something that may end, so of a state (Löbner 1989).
    """
    if proposition.verb == "continue":
        return _continuing(parse, proposition)
    still = _still(parse, proposition)
    if not (still or proposition.verb in _REMAINING):
        return None
    group, subject = proposition.group, subject_of(proposition)
    if subject is None or group.tense not in ("present", "past"):
        return None
    progressive = parse.tags[group.head] == "VBG" or "being" in parse.words[group.first : group.head]
    if progressive and proposition.verb not in _BEING:
        return Reading(_UNDER_WAY, subject) if still else None
    start = group.last + (parse.word(group.last) == "still")
    if proposition.verb not in _BEING or parse.tags[start : start + 1] not in _COMPLEMENTS:
        return None
    if parse.words[start] in _UNSEEN or (proposition.verb == "stay" and not still and parse.tags[start] == "IN"):
        return None
    words = parse.words[start : min(proposition.last, start + _NAMING)]
    return Reading(Rung((), " ".join(words), None), subject) if words else None


def _continuing(parse: Parse, proposition: Proposition) -> Reading | None:
    """The search continues: not that somebody continues to search, or continues a search."""
    group, subject = proposition.group, subject_of(proposition)
    to = parse.word(group.last) == "to"
    told = group.tense in ("present", "past") and not (group.passive or proposition.patient or to)
    return Reading(_UNDER_WAY, subject) if subject and told else None


def _still(parse: Parse, proposition: Proposition) -> bool:
    group, places = proposition.group, noted(parse, _STILL)
    return bool(places) and any(group.first <= i + 1 and i <= group.last for i in places)


def _works(parse: Parse, i: int) -> bool:
    word, tag = parse.words[i], parse.tags[i]
    role = roles().get(word) or roles().get(lemma(parse.texts[i], tag))
    return role in _WORKERS or (tag == "NNS" and word.endswith(_MANY_DOERS))
