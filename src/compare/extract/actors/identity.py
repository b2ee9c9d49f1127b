"""Who somebody is, by what a clause says of him: post, trade, kin, age, name, clothes, record, work."""

from functools import cache

from compare.extract.actors.culprit import behind, blamed
from compare.extract.acts import noun_class
from compare.extract.roles import participants, roles
from compare.grammar.parse import Parse
from compare.grammar.phrase import NAMES, REFLEXIVE, Phrase
from compare.grammar.proposition import Proposition
from compare.lexicon import words

_IDENTIFYING = ("identify", "name")
_LAW = frozenset(("sentence", "charge"))  # a term or a warrant is served, and no office held by it
_TAKING = frozenset((("take", "over"), ("run", "for"), ("stand", "for"), ("serve", "as"), ("step", "in")))
_COMING = frozenset((("come", "from"), ("hail", "from")))
_BORN = "bear"
_HOUSEHOLD = 6  # tokens in which the kin of a verb of family stands: leaves behind two sons
_AS = frozenset(("as", "only", "by", "better", "simply", "locally", "the", "police", "officials", "authorities"))
_OWNING = frozenset(("have", "file"))
_POINTING = frozenset(("PRP", "WP"))
_BEING = frozenset(("be", "become", "remain"))
_OLDEST = 110
_NEAR = 5  # tokens after a verb in which its object's noun stands: two prior convictions
_LONGEST_NAME = 5  # tokens between a verb of calling and the name


@cache
def listed(name: str) -> frozenset[str]:
    """A list of `lexicon/identity.yaml`."""
    return words("identity", name)


@cache
def telling() -> frozenset[str]:
    """The verbs by which a clause tells who somebody is."""
    lists = ("posts", "identifying", "homes", "family", "raised", "calling", "worn", "making", "blaming")
    pairs = {verb for verb, _ in _TAKING | _COMING}
    return _OWNING | _BEING | pairs | {"work", "act", "go", "grow", "attend", "claim", _BORN}.union(*map(listed, lists))


def told(parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    """Who a clause tells of, with the role: she works for the mayor, he was identified as a clerk; None for no one."""
    if p.verb in _IDENTIFYING and p.patient and (found := _identified(parse, p, p.patient)):
        return found
    if p.verb in listed("blaming"):
        return blamed(parse, p)
    who = p.agent
    if p.verb == "be" and who and p.patient and somebody(parse, who) and parse.tags[p.patient.head] == "NNP":
        return p.patient, roles().get(parse.words[who.head], "named")
    return (
        (_raised(parse, p) if p.verb in listed("raised") else None)
        or (_called(parse, p) if p.verb in listed("calling") else None)
        or (_by_subject(parse, p, who) if who else None)
        or _kept(parse, p)
        or (_born(parse, p) if p.verb == _BORN else None)
    )


def _by_subject(parse: Parse, p: Proposition, who: Phrase) -> tuple[Phrase, str] | None:
    """What a clause says of its subject: a person by name, a pronoun or any noun for people."""
    tag = parse.tags[who.head]
    if tag not in NAMES and tag not in _POINTING and not somebody(parse, who) and not _one_of(parse, who):
        return None
    if p.verb == "claim":
        return (who, "suspect") if p.patient and parse.words[p.patient.head] in listed("claims") else None
    if p.verb in _BEING:
        if _among(parse, p):
            return who, roles().get(parse.words[who.head], "named")
        if behind(parse, p):
            return who, "suspect"
        if parse.words[who.head] == "it":
            return (p.patient, "person") if p.patient and somebody(parse, p.patient) else None
        role = _role_after(parse, p) or ("named" if _aged(parse, p.group.last) else None)
        return (who, role) if role else None
    pronoun = tag == "PRP"
    from_ = (p.verb, parse.word(p.group.last)) in _COMING and parse.tags[p.group.last + 1 :][:1] == ["NNP"]
    home = not pronoun and (p.verb in listed("homes") or _schooled(parse, p) or from_)
    if home or p.verb in listed("worn") or _alone(parse, p) or _goes_by(parse, p):
        return who, "named" if tag in NAMES else roles().get(parse.words[who.head], "named")
    if _made(parse, p, tag) or _recorded(parse, p):
        return who, "named"
    post = "work" if p.verb == "work" else "official"
    return (who, post) if _holds(parse, p) and (tag in NAMES or tag in _POINTING or p.verb == "run") else None


def _among(parse: Parse, p: Proposition) -> bool:
    """Whether a clause counts somebody among those with whom he shares a lot: is among the injured."""
    after = parse.words[p.group.last : p.group.last + _NEAR]
    return after[:1] == ["among"] and not listed("lot").isdisjoint(after)


def _one_of(parse: Parse, who: Phrase) -> bool:
    """Whether a number stands for people that were told of: one of the suspects, two of the miners."""
    whole = parse.words[who.last + 1 : who.last + 3]
    return parse.word(who.last) == "of" and any(word in roles() for word in whole)


def _holds(parse: Parse, p: Proposition) -> bool:
    """Whether a clause tells of a post: leads the council, works for the mayor, runs for governor."""
    after = parse.word(p.group.last)
    return bool(
        (p.verb in listed("posts") and p.verb != "run" and p.patient and not _serves_time(parse, p.patient))
        or (p.verb == "run" and p.patient and _runs(parse, p, p.patient))
        or (p.verb == "work" and after in ("for", "as", "at", "in", "with"))
        or (p.verb, after) in _TAKING
    )


def _runs(parse: Parse, p: Proposition, run: Phrase) -> bool:
    """Whether somebody is at the head of what he runs: runs the company; Moe, who runs the clinic."""
    told = parse.words[p.group.first - 1] == "who" and parse.tags[run.first] in ("DT", "PRP$")
    return told or parse.words[run.head] in participants()


def _serves_time(parse: Parse, served: Phrase) -> bool:
    """Whether what somebody serves is a term, a warrant or a tour rather than an office."""
    return noun_class(parse, served.head) in _LAW or parse.words[served.head] in listed("terms")


def _made(parse: Parse, p: Proposition, tag: str) -> bool:
    """Whether somebody by name made or gave something: Moe wrote the letter."""
    if p.verb == "sue":
        return True
    return p.verb in listed("making") and tag in NAMES and p.patient is not None and parse.tags[p.patient.head] != "PRP"


def _recorded(parse: Parse, p: Proposition) -> bool:
    """What law and medicine have on record of somebody, and whom he sues: has two prior convictions, filed a suit."""
    if p.patient is None:
        return False
    wanted = listed("records") if p.verb == "have" else listed("complaints") if p.verb == "file" else frozenset()
    near = parse.words[p.group.last : p.group.last + _NEAR]
    return not wanted.isdisjoint(near[1:])


def _schooled(parse: Parse, p: Proposition) -> bool:
    """Whether a clause tells where somebody grew up or went to school."""
    grown = p.verb == "grow" and "up" in parse.words[p.group.head : p.group.last + 1]
    return grown or (p.verb == "attend" and p.patient is not None and parse.words[p.patient.head] in listed("schools"))


def _goes_by(parse: Parse, p: Proposition) -> bool:
    after = p.group.last
    named = not NAMES.isdisjoint(parse.tags[after : after + _NEAR])
    return p.verb == "go" and parse.word(after) == "by" and named


def _alone(parse: Parse, p: Proposition) -> bool:
    return p.verb == "act" and parse.word(p.group.last) == "alone"


def _raised(parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    """Who got a post: the board appointed Moe treasurer, Roos was elected mayor."""
    whom = p.patient
    if whom is None:
        return None
    named = not NAMES.isdisjoint(parse.tags[whom.first : whom.last])
    if not named and parse.tags[whom.head] != "PRP":
        return None
    start = p.group.last if p.group.passive else whom.first
    post = any(roles().get(parse.words[i]) in listed("ranks") for i in range(start, p.last))
    return (whom, "official") if post else None


def _called(parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    """Who bears another name: nicknamed Red, known as the Fox, identified only as John Roe."""
    whom = p.patient if p.group.passive else p.agent
    if whom and p.verb == "call" and parse.word(p.group.last) in REFLEXIVE:
        return (whom, "named") if parse.tags[p.group.last + 1 : p.group.last + 2] in (["NNP"], ["NNPS"]) else None
    reduced = p.group.first > 0 and parse.words[p.group.first - 1] == ","  # the tag of the past: Roos, nicknamed Red
    if whom is None or not (p.group.passive or reduced):
        return None
    known = p.verb == "know" and parse.word(p.group.last) == "to" and parse.word(p.group.last + 1) in listed("police")
    if known:
        return whom, "suspect"
    for i in range(p.group.last, min(p.group.last + _LONGEST_NAME, p.last)):
        if parse.tags[i] in NAMES and (i == p.group.last or p.verb not in ("describe", "know") or _as(parse, p)):
            return whom, roles().get(parse.words[whom.head], "named")
        if parse.words[i] not in _AS and parse.tags[i] != "``":
            break
    described = p.verb == "describe" and _as(parse, p) and somebody(parse, whom)
    return (whom, roles().get(parse.words[whom.head], "named")) if described and _role_behind(parse, p) else None


def _as(parse: Parse, p: Proposition) -> bool:
    return "as" in parse.words[p.group.last : p.group.last + 2]


def _role_behind(parse: Parse, p: Proposition) -> bool:
    """Whether a noun for people follows: was described as a heavyset woman."""
    return any(parse.words[i] in roles() for i in range(p.group.last, p.last) if parse.tags[i] == "NN")


def _born(parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    whom = p.patient
    return (whom, "named") if whom and p.group.passive and parse.word(p.group.last) == "in" else None


def _identified(parse: Parse, p: Proposition, whom: Phrase) -> tuple[Phrase, str] | None:
    """Who is named for the unnamed: police identified the victim as Ada Rook, who was named on Friday as a clerk."""
    start = p.group.last if p.group.passive else whom.last
    at = next((i for i in range(start, p.last) if parse.words[i] == "as"), 0)
    if not at:
        return None
    known = parse.tags[whom.head] in NAMES
    named = parse.by_first.get(at + 1)
    if named and not known and (at == p.group.last or parse.tags[named.head] == "NNP"):
        return named, roles().get(parse.words[whom.head], "named")
    return (whom, "named") if known else None


def _role_after(parse: Parse, p: Proposition) -> str | None:
    """The role that a predicate noun gives: is a teacher, is one of the candidates, is in charge of the inquiry."""
    if parse.word(p.group.last) == "in" and parse.word(p.group.last + 1) in ("charge", "command"):
        return "official"
    if p.patient is None:
        return None
    if parse.words[p.patient.head] == "one" and parse.word(p.patient.last) == "of":
        following = parse.by_first.get(p.patient.last + 1)
        return roles().get(parse.words[following.head]) if following else None
    return roles().get(parse.words[p.patient.head])


def _aged(parse: Parse, i: int) -> bool:
    """Whether an age and nothing else follows a copula: who is 52 and lives in Holm; she was 84."""
    age = parse.word(i)
    if not (age.isdecimal() and 0 < int(age[:4]) < _OLDEST):
        return False
    return i + 1 >= len(parse.words) or parse.tags[i + 1] in (".", ",", "CC") or parse.word(i + 1) == "years"


def _kept(parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    """What family someone has: leaves behind two sons, lived with her mother."""
    if p.verb not in listed("family"):
        return None
    near = p.group.last + _HOUSEHOLD
    family = any(roles().get(word) == "kin" for word in parse.words[p.group.last : min(near, p.last)])
    who = p.agent or p.patient
    return (who, "named") if family and who else None


def somebody(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase is somebody by a noun for people or by an age."""
    head = parse.words[phrase.head]
    return head in roles() or head.endswith("-year-old")
