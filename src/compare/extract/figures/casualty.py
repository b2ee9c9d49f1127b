"""Casualties: which group of people suffered which harm, by the rules of `rule`."""

import re
from collections.abc import Iterator
from functools import cache

from compare.extract.figures.denial import is_denied
from compare.extract.figures.group import Chain
from compare.extract.figures.rule import Rule, applicable
from compare.extract.figures.unit import units as measures
from compare.lexicon import members, table
from compare.record import Record


class Loss(Record):
    """One harm to one group: indices into the chain, the outcome, the rule that found it."""

    victim: int
    first: int
    last: int
    harm: str
    rule: str
    possible: bool = False


_TELLING = frozenset("KITAYFWZOUVkl0=")


def losses(chain: Chain) -> list[Loss]:
    """All losses of a sentence, the first rule's word for each victim and outcome, in text order."""
    if _TELLING.isdisjoint(chain.outline.letters):
        return []
    found: dict[tuple[int, str], Loss] = {}
    for loss in _matches(chain):
        found.setdefault((loss.victim, "injured" if loss.harm == "struck" else loss.harm), loss)
    return sorted(loss for loss in found.values() if loss.harm != "struck" or (loss.victim, "killed") not in found)


def _matches(chain: Chain) -> Iterator[Loss]:
    for rule, pattern in applicable(chain.letters):
        for match in pattern.finditer(chain.letters):
            first, last = match.span("k")
            victim = _agreeing(chain, _counted(chain, match.start("v")), first)
            harm = _harm(chain, rule, victim, first, last)
            if not harm or harm == "materiel":
                continue
            negated = "!" in chain.letters[max(match.start(), first - 4) : last] and not rule.words
            dead = harm == "injured" and chain.groups[victim].harm == "killed"  # the dead are taken to hospital too
            denied = negated or dead or is_denied(chain, rule, victim, first, last)
            if (
                not denied
                and (match["v"] != "Q" or _may_be_people(chain, victim, first, harm))
                and not (match["v"] == "H" and chain.letters[first] == "k" and _may_be_a_thing(chain, victim, first))
            ):
                start, end = min(victim, first), max(match.end("v"), match.end() if rule.name in _TO_ITS_END else last)
                possible = _is_feared(chain, harm, start, end) or _possible(chain.letters, start, end)
                yield Loss(victim, start, end, harm, rule.name, possible)


_TO_ITS_END = ("sent to hospital", "treats")  # rules whose last words are part of the answer


_APPOSED = re.compile(r"B[,(-]D?G[,)-]")


def _counted(chain: Chain, victim: int) -> int:
    """The group that counts the victims: of "the victims, two men and a boy, were shot" the one in apposition."""
    apposed = chain.groups[victim].amount is None and _APPOSED.match(chain.letters, victim)
    return apposed.end() - 2 if apposed else victim


_OF_MANY = frozenset(("were", "are"))
_BETWEEN = frozenset("gitoryaDjnMvspA%#'x")  # what may stand between a subject and the noun right before its verb
_SUBJECT_WITHIN = 12  # groups


def _agreeing(chain: Chain, victim: int, told: int) -> int:
    """The subject that agrees with its verb: the men, in "men who came to honour a friend were shot"."""
    group = chain.groups[victim]
    if group.amount and group.least > 1 and (who := _relative_subject(chain, victim, told)) is not None:
        return who
    one = group.letter == "p" and group.persons == 1 and group.head not in _PRONOUNS
    if not one or _OF_MANY.isdisjoint(chain.words(victim + 1, victim + 2)):
        return victim
    for at in range(victim - 1, max(-1, victim - _SUBJECT_WITHIN), -1):
        if chain.letters[at] in "GEB":
            return at
        if chain.letters[at] not in _BETWEEN:
            break
    return victim


_OF_ONE = frozenset(("is", "was"))
_RELATIVE = re.compile(r"[pH](?=w)")


def _relative_subject(chain: Chain, victim: int, told: int) -> int | None:
    """The one whom a relative clause with the counted ones tells of: the teen, in "a teen who shot four is dead"."""
    verb = chain.letters.find("b", victim + 1, told)
    if verb < 0 or _OF_ONE.isdisjoint(chain.words(verb, verb + 1)):
        return None
    floor = max(0, victim - 6)
    found = _RELATIVE.search(chain.letters[floor:victim])
    return floor + found.start() if found else None


_PRONOUNS = frozenset(("he", "she", "him", "her"))
_DEADLY = frozenset(("fatally", "mortally", "fatal", "deadly"))
_FIRED = frozenset(("fired", "rang", "heard"))
_AIMED = frozenset(("shot", "shoot", "shooting", "shoots"))
_THINGS_TOO = ("burn", "graz", "gas", "slash", "trampl")  # befalls things as well


@cache
def _lifeless() -> frozenset[str]:
    """Nouns, without their plural s, for what can be killed or hurt but is nobody: dogs, bills, hopes."""
    return frozenset(table("victims")["animals"]) | frozenset(table("victims")["things"])


def _may_be_people(chain: Chain, victim: int, told: int, harm: str) -> bool:
    """Whether a counted noun that no list knows is people: what is killed or wounded is, unless it is an animal."""
    group = chain.groups[victim]
    head = chain.outline.lows[group.last - 1].rstrip("s")
    burnt = chain.words(told, told + 1)[0].startswith(_THINGS_TOO)
    measured = chain.outline.lows[group.last - 1] in measures()
    lifeless = burnt or measured or head in _lifeless()
    return harm in ("killed", "injured") and not lifeless and group.amount is not None


_OF_A_PERSON = frozenset(
    "bullet bullets gunfire shrapnel pellet pellets car vehicle truck train bus van taxi his her he she".split()
)
_WITHIN = 8  # words after the verb


def _may_be_a_thing(chain: Chain, victim: int, told: int) -> bool:
    """Whether a bare name that was hit may be a town, a ship, a mosque: nothing tells of a person."""
    group = chain.groups[victim]
    aged = "#" in chain.outline.letters[group.first : group.last]
    after = chain.outline.lows[chain.groups[told].last :][:_WITHIN]
    return not aged and _OF_A_PERSON.isdisjoint(after) and _body().isdisjoint(after)


@cache
def _body() -> frozenset[str]:
    """The parts of a body that no ship and no house has."""
    return frozenset(members("contrasts", "body")) - {"side"}


def _is_feared(chain: Chain, harm: str, first: int, last: int) -> bool:
    """Whether the harm is only feared; who is "feared missing" is missing, for nobody knows more of them."""
    return harm != "missing" and "feared" in chain.words(first, last)


def _possible(letters: str, first: int, last: int) -> bool:
    """Whether a modal verb makes the harm only possible: "up to 40 may have died", "could kill 12"."""
    return "u" in letters[first:last] or re.search(r"u[hbr!]{0,3}$", letters[max(0, first - 4) : first]) is not None


_CONTESTS = frozenset("vote votes motion ballot challenge impeachment recall referendum runoff primary".split())


def _harm(chain: Chain, rule: Rule, victim: int, first: int, last: int) -> str:
    """The outcome of the words of harm: the gravest of two for one verb phrase, both where they are alternatives."""
    words = chain.words(max(0, first - 1), last)
    if rule.words and not any(phrase in " ".join(words) for phrase in rule.words):
        return ""
    if rule.name == "reported wounds" and chain.groups[victim].amount is None:
        return ""
    if words[-1].startswith("surviv") and not _CONTESTS.isdisjoint(chain.outline.lows):
        return ""  # a government survives a vote
    told = [group.harm for group in chain.groups[first:last] if group.harm]
    if rule.name == "treats" and _TREATED_AT.isdisjoint(chain.words(victim + 1, victim + 2)):
        return ""
    if rule.harm:
        if rule.name == "toll" and told:
            return told[-1]
        return "" if rule.harm == "injured" and told[-1:] == ["killed"] else rule.harm
    if words[-1] == "shot" and not _FIRED.isdisjoint(chain.words(last, last + 3)):
        return ""  # "one shot was fired"
    if words[-1] in _AIMED and chain.words(last, last + 1)[:1] == ["at"] and _aimed(chain, victim, first, last):
        return ""  # shot at is not hit
    if words[-1] in _AIMED and not _INTO.isdisjoint(chain.words(last, last + 1)) and not _is_passive(chain, first):
        return ""  # a man shot into a van
    verbs = {group.harm for group in chain.groups[first:last] if group.letter in "KTI"}
    several = chain.groups[victim].least != 1  # one person who was wounded and killed is dead
    if {"killed", "injured"} <= (set(told) if "or" in words else verbs if several else set()):
        return "killed-or-injured"
    if "killed" in told or ("struck" in told and not _DEADLY.isdisjoint(words)):
        return "killed"
    return told[-1] if told else ""


_TREATED_AT = frozenset(("at", "for", "on"))


_ANYBODY = frozenset("people persons others victims teens women children".split())


_INTO = frozenset(("into", "toward", "towards"))


def _is_passive(chain: Chain, first: int) -> bool:
    return "b" in chain.letters[max(0, first - 4) : first]


def _aimed(chain: Chain, victim: int, first: int, last: int) -> bool:
    """Whether "shot at" goes on to a target ("shot at officers", "was shot at by two men"), not to a place.

    "10 people shot at Velt bar", "4 shot at Velt Mall": a name there is where it happened to those who are counted.
    """
    after = chain.letters[last + 1 : last + 3]
    target = after.removeprefix("D")[:1]
    group = chain.groups[victim]
    hit = victim < first and group.amount is not None and (group.letter == "E" or group.head in _ANYBODY)
    if target == "H" and hit:
        return False
    if _is_passive(chain, first):
        return target in ("", *"yi,.;)c-")
    return target in ("", *"GEBpHR,.;)")
