"""What a passage cut off at its end: what its verb takes, what is said of its object, the rest of a phrase."""

from compare.extract.passage import phrase_at
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import FINITE, NOUNS, TIMES
from compare.grammar.proposition import OBJECT_CONTROL, Proposition
from compare.report.question.phrasing.clause import Clause
from compare.report.question.phrasing.participle import is_participle

EQUATING = frozenset(
    "be become remain stay seem look feel appear get go turn keep find make leave declare test".split()
)
# What a verb takes with a phrase of its own, unlike a place or a time: jumped into the race, is treated as suspicious.
_DIRECTED = frozenset("into onto upon as".split())
_PARTITIVE = frozenset("all some most many several one two three half none each both few part".split())  # of them
_GIVING = frozenset("give offer hand grant award owe deny lend pay".split())
_PARTICLES = frozenset("aside down out up back away off".split())
_CUT = 3  # tokens of a noun phrase that may be missing
_OF = 7  # tokens of what hangs on a noun with "of"


def is_active(clause: Clause, one: Proposition) -> bool:
    """Whether a verb tells what its subject did, and not what was done to it."""
    return not (one.group.passive or is_participle(clause, one))


def completed(clause: Clause, one: Proposition, last: int) -> int:
    """The token at which a passage that ends before `last` is whole."""
    for through in (_through_verb, _through_object, _through_phrase):
        if last < len(clause.tokens):
            last = through(clause, one, last)
    return last


def _through_verb(clause: Clause, one: Proposition, last: int) -> int:
    """With what a verb at the end takes: an infinitive (also after whom it urges), else what stands there at once."""
    tokens = clause.tokens
    ends = last == one.group.last
    urged = one.verb in OBJECT_CONTROL and one.patient is not None and last == one.patient.last
    if (ends or urged) and tokens[last].tag == "TO":
        other = next((other for other in clause.parse.propositions if other.group.first == last), None)
        last = max(other.group.last, other.patient.last if other.patient else 0) if other else last
        return last + (last < len(tokens) and tokens[last].low in _PARTICLES)
    takes = (ends and is_active(clause, one)) or tokens[last - 1].tag in ("VB", "VBG")
    return _taken(clause, last) if takes else last


def _taken(clause: Clause, at: int) -> int:
    """The end of what a verb before a token takes at once: a noun, "into" or "as" with one, an adjective, a gerund."""
    tokens = clause.tokens
    first = at + (tokens[at].low in _DIRECTED)
    if phrase := phrase_at(clause.parse, first):
        goes_on = phrase.last < len(tokens) and tokens[phrase.last].tag in FINITE
        timely = tokens[phrase.head].low in TIMES
        return at if goes_on or timely or phrase.last - at > _OF else phrase.last
    equated = lemma(tokens[at - 1].text, tokens[at - 1].tag) in EQUATING and tokens[at].tag in ("JJ", "VBN", "VBD")
    if first > at or not (equated or tokens[at].tag == "VBG"):
        return at
    return at + 2 if tokens[at].low == "being" else at + 1


def _through_object(clause: Clause, one: Proposition, last: int) -> int:
    """With what is said of an object at the end, or is given to it: found two boys dead, gave the party a chance."""
    tokens = clause.tokens
    if one.patient is None or last != one.patient.last:
        return last
    if one.verb in EQUATING and tokens[last].tag in ("JJ", "VBN", "VBD"):
        return last + 1
    given = phrase_at(clause.parse, last) if one.verb in _GIVING else None
    return given.last if given and tokens[given.head].low not in TIMES else last


def _through_phrase(clause: Clause, _: Proposition, last: int) -> int:
    """With the rest of a noun phrase that is cut, and with what hangs on it by "of"."""
    tokens, phrase = clause.tokens, clause.around(last - 1)
    if phrase and last < phrase.last <= last + _CUT:
        last = phrase.last
    if [token.low for token in tokens[last - 1 : last + 2]] == ["hit", "and", "run"]:
        last += 2
    of = phrase_at(clause.parse, last + 1) if last < len(tokens) and tokens[last].low == "of" else None
    counted = tokens[last - 1].tag in NOUNS or tokens[last - 1].low in _PARTITIVE or tokens[last - 1].tag == "JJS"
    return of.last if of and of.last - last <= _OF and counted else last
