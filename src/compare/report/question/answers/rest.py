"""What stands behind the verb of a question, and whether a passage tells it: the party that they attended."""

from collections.abc import Sequence
from itertools import pairwise

from compare.align.words import Word, act_of, concepts, telling
from compare.grammar.phrase import NAMES, NOUNS
from compare.grammar.token import Token
from compare.report.question.phrasing.clause import alone
from compare.report.question.phrasing.verb import is_passive, main_verb

_PHRASE = NOUNS | {"DT", "PRP$", "CD", "JJ", "JJR", "JJS", "VBG", "VBN", "POS"}
_ANY = frozenset(("incident", "case", "matter"))  # of whatever is told
# go with the verb
_WAYS = frozenset("away past off out back down up over aside together apart forward".split())


def tells_rest(asked: str, told: Sequence[Word], deed: str | None) -> bool:
    """Whether some words tell what a turned clause says behind its verb.

    At least one word of it, not whose it is unless that is a name; of a verb that tells no deed (deed: None; go,
    take), one of its nouns. Of a deed that is told by no more than its class, the object must be told: who held a talk
    has not attended a party.
    """
    tokens = alone(asked).tokens
    verb = main_verb(tokens)
    if verb is None:
        return True
    every = concepts(told)
    acts = {act_of(word.concept) for word in told if word.deed} - {None}
    silent = {one.start for one, after in pairwise(tokens) if one.low in _WAYS or _is_owner(one, after)}
    behind = [word for word in telling(tokens) if word.start >= tokens[verb].end and word.start not in silent]
    some = [word for word in behind if word.head or deed is not None]
    if deed in every and all(word.concept in _ANY for word in some):
        return True
    thing = _object(tokens, verb, behind) if deed is not None and deed not in every else None
    if thing is not None and not _is_told(thing, every, acts):
        return False
    return not some or any(_is_told(word, every, acts) for word in some)


def _is_owner(token: Token, after: Token) -> bool:
    return after.tag == "POS" and token.tag not in NAMES


def _is_told(word: Word, every: frozenset[str], acts: set[str | None]) -> bool:
    return word.concept in every or act_of(word.concept) in acts


def _object(tokens: list[Token], verb: int, behind: Sequence[Word]) -> Word | None:
    """The noun of the phrase right behind an active verb."""
    last = verb + 1
    while last < len(tokens) and tokens[last].tag in _PHRASE:
        last += 1
    end = tokens[last - 1].end
    heads = [word for word in behind if word.head and word.end <= end]
    return heads[-1] if heads and not is_passive(tokens, verb) else None
