"""The state that a word before its noun says: the now-collapsed deal, the [now failed] truce, the stalled talks."""

from collections.abc import Iterator, Sequence

from compare.extract.ladders import before, bound, describing, match
from compare.extract.look import awaited
from compare.extract.states.course import Reading
from compare.extract.states.subject import named
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase

_DESCRIBING = frozenset(("JJ", "VBN", "VBD", "VBG", "RB"))
_OPENING = frozenset(("DT", "PRP$", "POS"))
_NONE = frozenset("no any every another".split())
_INDEFINITE = frozenset(("a", "an"))  # a broken truce may be one that there never was; a fragile truce holds
_RESTORING = ("restor", "resum", "return")
_BESIDE = 5  # tokens
_NOW = "now-"
_FARTHEST = 6  # tokens before the noun
DESCRIBERS = awaited(lambda word: word in describing())


def attributed(parse: Parse) -> Iterator[tuple[int, int, Reading]]:
    """The states that participles and adjectives say of the noun after them, each with the stretch that says it."""
    wanted, words = describing(), parse.words
    for phrase in parse.phrases:
        if wanted.isdisjoint(words[max(0, phrase.first - _FARTHEST) : phrase.head]):
            continue
        first = _opening(parse.tags, phrase)
        if first == phrase.head or words[first] in _NONE:
            continue
        found = next(_readings(parse, phrase, first), None)
        if found:
            yield first, phrase.last, found


def _readings(parse: Parse, phrase: Phrase, first: int) -> Iterator[Reading]:
    """What the words before the noun of the phrase say of it."""
    indefinite = parse.words[first] in _INDEFINITE
    for i in range(first, phrase.head):
        if parse.words[i] not in describing():
            continue
        word = parse.words[i].removeprefix(_NOW)
        nouns, people = named(parse, phrase) - {"people"}, frozenset(("people",)) & named(parse, phrase)
        described = parse.tags[i] in _DESCRIBING and (parse.tags[i] == "JJ" or not indefinite)
        if described and (found := match(parse, i, nouns, (word, bound()))) and not found.rest:
            if not (_kinds(parse, phrase, found.ladder) or _wanted(parse, phrase)):
                yield Reading(found, phrase)
        elif people and word in before() and (rung := match(parse, i, people, (word, frozenset((before()[word],))))):
            yield Reading(rung, phrase)


def _kinds(parse: Parse, phrase: Phrase, ladder: str | None) -> bool:
    """Whether a plural without an article is of kinds, and says nothing new of any: a law on endangered animals."""
    many = parse.tags[phrase.head] == "NNS" or parse.words[phrase.head] == "species"
    return ladder == "species" and many and parse.tags[phrase.first] not in _OPENING


def _wanted(parse: Parse, phrase: Phrase) -> bool:
    """Whether a verb beside it tells how things came or may come to stand so: may restore normal service."""
    beside = parse.words[max(0, phrase.first - _BESIDE) : phrase.last + _BESIDE]
    return any(word.startswith(_RESTORING) for word in beside)


def _opening(tags: Sequence[str], phrase: Phrase) -> int:
    """Where the words before a noun begin, over an adverb or the brackets of an editor's aside."""
    first = phrase.first
    if first and tags[first - 1] == ")":
        inside = range(first - 2, max(-1, phrase.head - _FARTHEST), -1)
        first = next((i for i in inside if tags[i] == "("), first)
        return first - (first > 0 and tags[first - 1] in _OPENING)
    adverb = first > 1 and tags[first - 1] == "RB" and tags[first - 2] in _OPENING
    return first - 2 if adverb else first
