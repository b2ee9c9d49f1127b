"""Whether a lone past form tells what was done to its subject: the truce signed in Geneva, two boys found dead."""

from compare.extract.passage import phrase_at
from compare.extract.roles import roles
from compare.grammar.lexicon import irregular, lemma
from compare.grammar.phrase import FINITE, NAMES, NOMINATIVE, TIMES, Phrase
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token
from compare.report.question.phrasing.clause import Clause
from compare.report.question.phrasing.saying import HOLDING

_BE = frozenset("is are was were be been being".split())
# Verbs whose past is no participle: what happens or arrives is done by nobody.
INTRANSITIVE = frozenset(
    "depart resign arrive march walk collapse erupt occur happen die appear emerge disappear vanish crash explode "
    "arise surrender escape travel last remain stay live work protest rally vote retire testify appeal survive fail "
    "surface begin start go come fall rise return land speak side spread agree plead flee".split()
)
_LASTING = frozenset("spend wait last".split())  # whose object is a stretch of time
# What is done to people: without an object these are no deeds of their subject.
_DONE_TO = frozenset(
    "abducted accused arrested captured charged convicted detained displaced elected evacuated found held "
    "hospitalised hospitalized identified indicted injured jailed kidnapped killed murdered named rescued sentenced "
    "shot slain stabbed trapped wounded sent taken rushed transported brought flown airlifted hurt treated".split()
)
_OFFICES = frozenset("leader speaker chief chairman chairwoman chair head champion captain coach president".split())
_ENDS = frozenset(("end", "start", "beginning", "height", "party", "range"))  # when, or where, somebody is fired
_SPANS = TIMES | {"hour", "minute", "time", "century"}
_HOW = frozenset(("dead", "alive", "guilty", "safe"))
_OPENING = frozenset("of that because if while as when since".split())  # before a clause, or a part of a phrase
_AIMING = frozenset("into at on upon toward towards".split())
_SHOTS = frozenset("shot shots bullet bullets round rounds gun guns gunshot gunshots rocket rockets".split())
_VEHICLES = frozenset("car van truck bus vehicle suv cruiser taxi train boat ship plane helicopter".split())
_JOINTS = frozenset(("CC", ",", ":", "WDT", "WP", "WRB", "PRP", "``"))
# Who is chosen or told to do something, and who is made something, where nobody is said to do so.
_CHOSEN = frozenset("pick choose tap select name order tell urge force ask allow clear".split())
_MADE = frozenset("elect re-elect reelect appoint reappoint re-appoint name crown".split())
_RAISED = _MADE | {"promote", "confirm"}
_CLOSING = frozenset((".", ",", ":", "RB"))
_ADVERBIAL = frozenset(
    "to in on by near with during inside outside after before while when dead alive guilty safe unharmed monday "
    "tuesday wednesday thursday friday saturday sunday yesterday overnight".split()
)


def is_participle(clause: Clause, one: Proposition) -> bool:
    """Whether a lone past form tells what was done to its subject: "the truce signed", "the bank, founded in 1954,"."""
    group, tokens = one.group, clause.tokens
    if one.agent is not None and tokens[one.agent.head].low in NOMINATIVE and one.agent.last == group.first:
        return False  # after she refused
    if one.verb == "be":
        return False  # reports that ten were on board were wrong
    if _is_raised(clause, one) or _is_of_a_headline(clause, one):
        return True
    if one.agent is not None and _object(clause, one):
        return False  # police arrested two men
    if not _is_after_be(tokens, one) and _has_object(clause, one):
        return False  # a strike killed at least 27 people
    if one.verb == "call" and group.last < len(tokens) and tokens[group.last].low in ("on", "for", "upon"):
        return False
    if is_aimed(clause, one) or _is_lasting(clause, one) or _shares_object(clause, one):
        return False  # after she fired into a home; spent five hours in surgery; damaged or destroyed homes
    if tokens[group.head].low in irregular().past and tokens[group.head].low not in irregular().participle:
        return False  # gave, sank
    if one.verb in INTRANSITIVE and not _is_after_be(tokens, one):
        return False
    if group.tense == "participle" or (group.tense == "gerund" and group.passive):
        return True
    if group.last - group.first > 1 or tokens[group.first].tag != "VBD":
        return False
    shared = _shares(clause, one) and (tokens[max(0, group.first - 1)].tag == "," or _is_passed_over(clause, one))
    return shared or _hangs(tokens, one) or _wants(clause, one)


def _is_raised(clause: Clause, one: Proposition) -> bool:
    """Whether a headline tells of somebody raised to an office that stands behind the verb: Kovac re-elected mayor."""
    tokens, at = clause.tokens, one.group.last
    if not clause.headed or one.verb not in _RAISED or one.group.last - one.group.first > 1 or at >= len(tokens):
        return False
    office = phrase_at(clause.parse, at)
    if office is None or tokens[office.first].tag in ("DT", "PRP$", "CD"):
        return False
    who = one.agent or one.patient
    named = who is not None and who.last == one.group.first and tokens[who.head].tag == "NNP"
    return named and _is_office(clause, office)


def _is_office(clause: Clause, office: Phrase) -> bool:
    """Whether a phrase ends in a noun for an office or a rank, and not in a name: minority leader; not Ana Kovac."""
    noun = clause.tokens[office.last - 1].low
    return roles().get(noun) in ("official", "work", "force", "lawyer") or noun in _OFFICES


def _is_of_a_headline(clause: Clause, one: Proposition) -> bool:
    """Whether a lone past form of a headline, which tells in the present what somebody did, is passive by what follows:
    shop hit by heist, singer picked to host show, Kovac re-elected party leader."""
    tokens, group = clause.tokens, one.group
    if not clause.headed or group.last - group.first > 1 or tokens[group.head].tag not in ("VBD", "VBN"):
        return False
    after = tokens[group.last].low if group.last < len(tokens) - 1 else ""
    if after == "by":
        doer = phrase_at(clause.parse, group.last + 1)
        return doer is not None and one.verb not in INTRANSITIVE and tokens[doer.head].low not in _SPANS
    if after == "to":
        return one.verb in _CHOSEN and tokens[group.last + 1].tag == "VB"
    made = one.patient if one.verb in _MADE else None
    if made is None or made.first != group.last or tokens[made.first].tag == "DT":
        return False
    return roles().get(tokens[made.head].low) == "official"


def _is_lasting(clause: Clause, one: Proposition) -> bool:
    """Whether a verb has a stretch of time as its object: spent five hours."""
    lasting = one.verb in _LASTING and not _is_after_be(clause.tokens, one)
    return lasting and phrase_at(clause.parse, one.group.last) is not None


def _shares_object(clause: Clause, one: Proposition) -> bool:
    """Whether "and" or "or" joins another past form with an object for both."""
    tokens, at = clause.tokens, one.group.last
    joined = at + 1 < len(tokens) and tokens[at].low in ("and", "or") and tokens[at + 1].tag in ("VBD", "VBN")
    object_ = phrase_at(clause.parse, at + 2) if joined and not _is_after_be(tokens, one) else None
    return object_ is not None and not _is_span(tokens[object_.head])


def is_aimed(clause: Clause, one: Proposition) -> bool:
    """Whether somebody shoots or fires at something: fired into a home, shot at her neighbor; not fired on Monday, shot
    at a party, shots fired into a home."""
    tokens, at = clause.tokens, one.group.last
    if one.verb not in ("fire", "shoot") or at >= len(tokens) or tokens[at].low not in _AIMING:
        return False
    who, aim = one.agent or one.patient, phrase_at(clause.parse, at + 1)
    if who is None or aim is None or tokens[who.head].low in _SHOTS or _is_after_be(tokens, one):
        return False
    target = tokens[aim.head]
    if target.tag == "PRP" or target.low.removesuffix("s") in roles() or target.low in _VEHICLES:
        return True
    if target.low in _SPANS or target.low in _ENDS or tokens[aim.first].tag == "CD":
        return False
    return tokens[at].low not in ("at", "on") or (one.verb == "fire" and target.tag not in NAMES)


def _is_after_be(tokens: list[Token], one: Proposition) -> bool:
    return any(token.low in _BE for token in tokens[one.group.first : one.group.head])


def _has_object(clause: Clause, one: Proposition) -> bool:
    """Whether a noun that is no time follows a verb at once: sunk a trawler; not shot this morning."""
    after = phrase_at(clause.parse, one.group.last)
    return after is not None and not _is_span(clause.tokens[after.head])


def _object(clause: Clause, one: Proposition) -> bool:
    """Whether a verb has an object after it, which no time is: injured two guards; not injured Sunday morning."""
    after = one.patient is not None and one.patient.first >= one.group.last
    return after and one.patient is not None and not _is_span(clause.tokens[one.patient.head])


def _is_span(noun: Token) -> bool:
    """Whether a noun tells when or how often: this morning, seven times."""
    return noun.low.removesuffix("s") in _SPANS


def _wants(clause: Clause, one: Proposition) -> bool:
    """Whether a verb that is done to people has no object after it: two boys found dead, a man shot in Lund."""
    tokens = clause.tokens
    after = tokens[one.group.last] if one.group.last < len(tokens) else None
    found = after is not None and after.low in _HOW
    if tokens[one.group.head].low not in _DONE_TO or (_object(clause, one) and not found):
        return False
    often = after is not None and after.tag == "CD" and _is_often(tokens, one.group.last)
    return after is None or after.tag in _CLOSING or after.low in _ADVERBIAL or often


def _is_often(tokens: list[Token], at: int) -> bool:
    """Whether a number of times stands at a token, and no aim behind it: shot seven times in Lund."""
    told = [token.low for token in tokens[at + 1 : at + 3]]
    return told[:1] == ["times"] and (len(told) == 1 or told[1] not in _AIMING - {"on"})


def _hangs(tokens: list[Token], one: Proposition) -> bool:
    """Whether a form without an object follows a noun that is an object itself: showing a man wanted in Lund."""
    noun = one.agent
    bare = noun is not None and noun.last == one.group.first and one.patient is None
    before = tokens[noun.first - 1] if noun and noun.first else None
    if before is not None and lemma(before.text, before.tag) in HOLDING:
        return False  # said Ivo Brandt stopped
    return (
        bare
        and before is not None
        and (before.tag.startswith("VB") or (before.tag == "IN" and before.low not in _OPENING))
    )


def _is_passed_over(clause: Clause, one: Proposition) -> bool:
    """Whether the next verb has the same subject with no joint between: the letter addressed to the mayor says."""
    later = [other for other in clause.parse.propositions if other.group.first >= one.group.last]
    following = next((o for o in later if clause.tokens[o.group.first].tag in FINITE), None)
    between = clause.tokens[one.group.last : following.group.first] if following else []
    who = one.agent or one.patient
    return bool(
        following
        and following == later[0]
        and who in (following.agent, following.patient)
        and all(token.tag not in _JOINTS for token in between)
    )


def _shares(clause: Clause, one: Proposition) -> bool:
    """Whether a later finite verb has the same subject, which this one hangs on."""
    subject = one.agent or one.patient
    later = (other for other in clause.parse.propositions if other.group.first > one.group.first)
    return any(subject in (o.agent, o.patient) and clause.tokens[o.group.first].tag in FINITE for o in later)
