"""Where a question ends: with the clause of its verb, and with a whole phrase, wherever the passage was cut."""

from compare.extract.passage import token_range
from compare.grammar.clause import SUBORDINATORS
from compare.grammar.phrase import FINITE, NOUNS
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token
from compare.report.question.phrasing.clause import TENSED, Clause, is_relative
from compare.report.question.phrasing.complement import EQUATING, completed, is_active
from compare.report.question.phrasing.participle import INTRANSITIVE, is_participle
from compare.report.question.phrasing.saying import HOLDING
from compare.span import Span

_JOINING = frozenset(("and", "but"))  # before another subject with its verb
_BEGINNING = NOUNS | {"DT", "CD", "PRP", "PRP$", "EX", "JJ"}  # a noun phrase
_WITHIN = _BEGINNING | {"POS", "RB", "IN", "JJS", "JJR"}
_UNENDED = frozenset(("DT", "PRP$", "IN", "JJ"))  # with which no noun phrase ends
_PRONOMINAL = frozenset("another both all some each".split())  # and another has been treated
_PLACED = frozenset("inside outside aboard nearby".split())
_SUBJECT = 8  # tokens of a subject and what hangs on it
_STOPS = frozenset((".", ",", ":", "''", "``", "(", ")", "CC"))
# Verbs that tie an adjective to their subject, as "be" does: fell ill, stood empty, ran dry (Quirk et al. 1985, 16.21).
_LINKING = frozenset("come fall grow lie prove run sit smell sound stand taste".split())
# What no clause ends with: it wants a noun, a verb or a clause after it.
_OPEN = frozenset(("DT", "PRP$", "CC", "TO", "WDT", "WP", "WP$", "WRB", "MD", "POS", ",", ":", "``", "(", "$"))
_CLAUSAL = frozenset("that because if while when where who whom whose which whether although though".split())
_EITHER = frozenset("after before as since until".split())  # open a clause or a phrase
_VERBAL = FINITE | {"VBN", "VBG"}
_DESCRIBING = frozenset(("JJ", "JJR", "CD"))
_STATED = frozenset(("DT", "PRP$", "POS", "VBD", "VBZ", "VBP", "VB"))  # before an adjective that wants its noun
_TIMELY = frozenset("dead alive guilty free open safe unharmed unhurt".split())
_WANTING = frozenset("due according prior owing thanks".split())  # to what
# Verbs that are nothing without an object: nobody asks when he gave.
_TRANSITIVE = frozenset(
    "give issue detect determine describe empty urge find make bring put get hit use contain include cause hear name "
    "own send take tell reveal receive mean provide prevent recall".split()
)
_ASKING = frozenset("if whether that how what why which who".split())
_OPENERS = frozenset(("PRP", "WRB", "WP", "WDT", "EX"))  # of a clause that an infinitive takes: to show they care


def through(clause: Clause, one: Proposition) -> int:
    """Where the clause of a question ends: with the passage, or with the object of its verb that was cut off; a
    participle's before the verb that goes on."""
    end, tokens = clause.span.end, clause.tokens
    ends = [at for at in (_going_on(clause, one), _joined(clause, one)) if at is not None]
    if (after := min(ends, default=None)) is not None:
        end = max(tokens[one.group.head].end, min(end, tokens[after].start))
    return with_object(clause, one, end)


def with_object(clause: Clause, one: Proposition, end: int) -> int:
    """An end, or that of the object that begins at once after the verb and is cut off."""
    cut_off = one.patient and one.patient.first == one.group.last and not one.group.passive
    return max(end, clause.tokens[one.patient.last - 1].end) if one.patient and cut_off else end


def _going_on(clause: Clause, one: Proposition) -> int | None:
    """The token at which another finite verb takes the clause on: "and fled"; after a participle, the main verb."""
    tokens, partial = clause.tokens, is_participle(clause, one)
    for other in clause.parse.propositions:
        first = other.group.first
        if first < one.group.last or other.group.tense not in TENSED:
            continue
        joint = first - 1 - (tokens[first - 1].tag == "RB")
        if partial or tokens[joint].tag == "CC" or (joint > one.group.last and tokens[joint].tag == ","):
            return first if partial else joint
        doer = other.patient if other.group.passive else other.agent
        if is_relative(clause, one) and doer is not None and doer in (one.agent, one.patient):
            return first  # a panel that looked into the leak blames the owner
        if doer and doer.last == first and tokens[doer.first - 1].low in _JOINING:
            return doer.first - 1 - (tokens[doer.first - 2].tag == ",")
    return None


def _joined(clause: Clause, one: Proposition) -> int | None:
    """The "and" or "but" before another clause, with a subject of its own, or begun by a subordinator.

    As its words and tags have it, where no proposition tells it: and another boy was injured, and at least one person
    inside opened fire, and there was a fight, and while handling it. After a verb of saying that is still what is said.
    """
    tokens, described = clause.tokens, is_relative(clause, one)
    for i in range(one.group.last, len(tokens) - 2):
        if tokens[i].tag in ("WDT", "WP", "WP$"):
            return _joint_before(tokens, one.group.last, i) if described else None  # the two who fled
        if tokens[i].low not in _JOINING:
            continue
        if tokens[i + 1].low in _CLAUSAL and tokens[i + 1].tag != "WP":
            return i
        free = one.verb == "be" or one.verb not in HOLDING | EQUATING  # left two women hurt and one man injured
        if free and not _is_first_of_two(tokens, i) and _has_own_verb(tokens, i + 1):
            return i
    return None


def _joint_before(tokens: list[Token], verb: int, relative: int) -> int | None:
    """The "and" before another of those who are described: who was hurt in the leg *and* a man who was not."""
    at = _before_phrase(tokens, relative, verb)
    return at if verb < at < relative - 1 and tokens[at].low in _JOINING else None


def _is_first_of_two(tokens: list[Token], joint: int) -> bool:
    """Whether what stands before an "and" is one of two subjects of a clause: fled after he *and* two others shot."""
    return tokens[_before_phrase(tokens, joint)].low in SUBORDINATORS


def _before_phrase(tokens: list[Token], end: int, least: int = 0) -> int:
    """The token before the words of a noun phrase that ends before another token."""
    at = end - 1
    while at > least and tokens[at].tag in _BEGINNING:
        at -= 1
    return at


def _has_own_verb(tokens: list[Token], first: int) -> bool:
    """Whether a noun phrase begins at a token and a finite verb follows it with nothing but its own words between."""
    at = first + 2 if tokens[first].low == "at" and tokens[first + 1].low == "least" else first
    if tokens[at].tag not in _BEGINNING:
        return False
    while at < min(len(tokens) - 1, first + _SUBJECT) and (tokens[at].tag in _WITHIN or _is_going(tokens, at)):
        at += 1
    at = _after_apposition(tokens, at)
    joined = tokens[at - 1].tag not in _UNENDED or tokens[at - 1].low in _PLACED | _PRONOMINAL
    verb = tokens[at].tag
    if verb == "VBN":  # the tagger's mistake for a past with its object; not a girl found in the park
        return joined and at + 1 < len(tokens) and tokens[at + 1].tag in _BEGINNING
    return joined and verb in FINITE


def _is_going(tokens: list[Token], at: int) -> bool:
    """Whether a participle describes the noun after it: the remaining victim."""
    return tokens[at].tag == "VBG" and tokens[at - 1].tag in ("DT", "PRP$") and tokens[at + 1].tag in NOUNS


def _after_apposition(tokens: list[Token], at: int) -> int:
    """The token after an apposition between commas: the other, a girl, was taken away."""
    if tokens[at].tag != ",":
        return at
    close = next((i for i in range(at + 1, min(len(tokens) - 1, at + _SUBJECT)) if tokens[i].tag == ","), None)
    apposed = close is not None and all(token.tag in _WITHIN for token in tokens[at + 1 : close])
    return close + 1 if close is not None and apposed and tokens[close + 1].tag in FINITE else at


def whole(clause: Clause, one: Proposition, end: int, is_free: bool) -> int | None:
    """The offset near `end` at which the clause of a verb is whole; None where it can be told only in part.

    is_free: what follows in the text is no answer that the question leaves out, so that a phrase may be completed.
    """
    tokens, verb = clause.tokens, one.group.last
    _, last = token_range(clause.parse, Span(end - 1, end))
    if is_free:
        last = completed(clause, one, last)
    if last <= verb:
        return None if _lacks_an_object(clause, one) else end
    before = None
    while last > verb and last != before:
        before, last = last, _trimmed(clause, one, last, is_free)
    if last <= verb or _wants_a_noun(clause, one, last, is_free):
        return None
    return end if tokens[last - 1].start < end <= tokens[last - 1].end else tokens[last - 1].end


def coupled(clause: Clause, one: Proposition) -> Proposition | None:
    """The verb that "and" joins at once to a lone past form, with an object for both: struck and killed the man."""
    tokens, at = clause.tokens, one.group.last
    lone = at == one.group.first + 1 and tokens[one.group.head].tag == "VBD" and one.verb not in INTRANSITIVE
    if not lone or at >= len(tokens) or tokens[at].low != "and":
        return None
    second = next((other for other in clause.parse.propositions if other.group.first == at + 1), None)
    shared = second is not None and second.patient is not None and second.patient.first == second.group.last
    return second if shared and second is not None and tokens[second.group.head].tag == "VBD" else None


def _lacks_an_object(clause: Clause, one: Proposition) -> bool:
    """Whether a verb that is nothing without an object has none: the interview that he gave; not took off."""
    lone = one.group.last == one.group.head + 1 and is_active(clause, one)
    return lone and one.verb in _TRANSITIVE and (one.patient is None or one.patient.first < one.group.first)


def _trimmed(clause: Clause, one: Proposition, last: int, is_free: bool) -> int:
    """The end without a word that is left open there, a participle that goes on, or a clause that lost its verb."""
    tokens, verb = clause.tokens, one.group.last
    final = tokens[last - 1]
    if final.tag in _OPEN or final.low in _WANTING or (final.tag == "IN" and final.low != "in"):
        return last - 1
    after = tokens[last] if is_free and last < len(tokens) else None
    goes_on = after is not None and after.tag not in _STOPS - {"``"}
    held = tokens[last - 2].tag == "RB" or tokens[last - 2].low in ("be", "been", "being")  # were to be freed by May
    if goes_on and final.tag in ("VBN", "VBD", "VBG") and last - 1 > verb and not held:
        return last - 1
    if goes_on and final.tag == "JJ" and tokens[last - 2].tag in NOUNS and final.low not in _TIMELY:
        return last - 1  # a post critical of the mayor
    open_ = last - 2 > verb and (tokens[last - 2].tag, final.tag) == ("TO", "VB") and after is not None
    if open_ and after is not None and after.low in _ASKING:
        return last - 2  # to establish whether
    if after is not None and after.tag in _OPENERS and (to := _infinitive(clause, verb, last)):
        return to
    opened = _opened(clause, verb, last, after)
    if opened is not None:
        return opened
    if after is None or after.tag not in ("IN", "CC", "TO", "WDT", "WP") or after.low in ("of", "in", "at"):
        return last
    comma = next((i for i in range(last - 1, verb - 1, -1) if tokens[i].tag == ","), last)
    return last if any(token.tag in _VERBAL for token in tokens[comma:last]) else comma


def _infinitive(clause: Clause, verb: int, last: int) -> int | None:
    """Where an infinitive begins with which a clause ends, its particle or not: to show, to find out."""
    tokens = clause.tokens
    at = last - 1 - (tokens[last - 1].tag in ("RP", "IN"))
    return at - 1 if at - 1 > verb and (tokens[at - 1].tag, tokens[at].tag) == ("TO", "VB") else None


def _opened(clause: Clause, verb: int, last: int, after: Token | None) -> int | None:
    """Where a clause begins that has no verb before the end: his belief that marriage, when Ivo Brandt, 20."""
    tokens = clause.tokens
    for i in range(last - 1, verb - 1, -1):
        low = tokens[i].low
        if tokens[i].tag in _VERBAL or tokens[i].tag == "VB":
            return None
        if low in _CLAUSAL and not (low == "that" and tokens[i].tag == "DT"):
            return i
        if low in _EITHER and after is not None and after.tag in _VERBAL:
            return i
        if low == "as" and after is not None and after.tag == "WP" and tokens[i + 1].tag != "DT":
            return i  # as investors who believe
    return None


def _wants_a_noun(clause: Clause, one: Proposition, last: int, is_free: bool) -> bool:
    """Whether the clause ends with an adjective or a number whose noun is missing: found five unsecured."""
    tokens = clause.tokens
    final = tokens[last - 1]
    after = tokens[last] if is_free and last < len(tokens) else None
    if final.tag not in _DESCRIBING or one.verb in EQUATING or final.low in _TIMELY:
        return False
    if one.verb in _LINKING and final.tag == "JJ" and last - 1 == one.group.last:
        return False
    first = last - 1
    while first > one.group.last and tokens[first - 1].tag in _DESCRIBING:
        first -= 1
    told = tokens[first - 1].tag in _STATED
    counted = final.tag == "CD" and after is not None and (after.tag in NOUNS | _DESCRIBING or after.text == "-")
    return counted or (told and final.tag != "CD" and (after is None or after.tag in _STOPS | NOUNS))
