"""The state that a word before its noun says: the now-collapsed deal, the [now failed] truce, the stalled talks."""

from collections.abc import Iterator, Sequence

from compare.extract.ladders import bound, match, rungs
from compare.extract.states.predicate import Reading, named
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.token import Token

_DESCRIBING = frozenset(("JJ", "VBN", "VBD", "VBG", "RB"))
_OPENING = frozenset(("DT", "PRP$", "POS"))
_NONE = frozenset("no any every another".split())
_INDEFINITE = frozenset(("a", "an"))  # a broken truce may be one that there never was; a fragile truce holds
_NOW = "now-"
_FARTHEST = 6  # tokens before the noun


def attributed(parse: Parse) -> Iterator[tuple[int, int, Reading]]:
    """The states that participles and adjectives say of the noun after them, each with the stretch that says it."""
    for phrase in parse.phrases:
        first = _opening(parse.tokens, phrase)
        if first == phrase.head or parse.words[first] in _NONE:
            continue
        found = _reading(parse.tokens, phrase, first)
        if found:
            yield first, phrase.last, found


def _reading(tokens: Sequence[Token], phrase: Phrase, first: int) -> Reading | None:
    """The state that the first word to say one says of the noun of the phrase."""
    indefinite = tokens[first].low in _INDEFINITE
    for i in range(first, phrase.head):
        if tokens[i].tag not in _DESCRIBING or (indefinite and tokens[i].tag != "JJ"):
            continue
        word = tokens[i].low.removeprefix(_NOW)
        found = match(tokens, i, named(tokens, phrase) - {"people"}, (word, bound())) if word in rungs() else None
        if found and not found.rest:
            return Reading(found, phrase)
    return None


def _opening(tokens: Sequence[Token], phrase: Phrase) -> int:
    """Where the words before a noun begin, over an adverb or the brackets of an editor's aside."""
    first = phrase.first
    if first and tokens[first - 1].tag == ")":
        inside = range(first - 2, max(-1, phrase.head - _FARTHEST), -1)
        first = next((i for i in inside if tokens[i].tag == "("), first)
        return first - (first > 0 and tokens[first - 1].tag in _OPENING)
    adverb = first > 1 and tokens[first - 1].tag == "RB" and tokens[first - 2].tag in _OPENING
    return first - 2 if adverb else first
