"""The state that a headline says without a verb: truce over, suspect in custody, bridge still closed."""

from collections.abc import Iterator

from compare.extract.ladders import begins, match
from compare.extract.roles import roles
from compare.extract.states.course import Reading
from compare.extract.states.subject import named
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase, placed

_MARKS = frozenset((":", ".", ",", "``", "''"))
_GOES_ON = frozenset("after as amid in for over following since at on".split())
_WITH = "with"  # ended with the suspect in custody
_ADVERBS = 2
_BARE = (["VB"], ["VBP"])


def verbless(parse: Parse) -> Iterator[tuple[int, int, Reading]]:
    """The states of stretches that hold a noun phrase, perhaps an adverb, and the words of a state, and no verb."""
    words, tags = parse.words, parse.tags
    for phrase in (*parse.phrases, *_mistagged(parse)):
        before = phrase.first - 1
        if before >= 0 and tags[before] not in _MARKS and words[before] != _WITH:
            continue
        found = _after(parse, phrase)
        if found and not any(phrase.last < group.last and group.first < found[0] for group in parse.groups):
            yield phrase.first, *found


def _mistagged(parse: Parse) -> tuple[Phrase, ...]:
    """A noun of role that opens a headline and looks like a bare verb: 'Suspect in custody'."""
    opening = parse.tags[:1] in _BARE and parse.words[0] in roles()
    return (placed((0, 1, 0)),) if opening else ()


def _after(parse: Parse, phrase: Phrase) -> tuple[int, Reading] | None:
    """The state that stands behind a phrase and closes its stretch, and where it ends."""
    words = parse.words
    for i in range(phrase.last, min(phrase.last + _ADVERBS + 1, len(words))):
        rung = match(parse, i, named(parse, phrase)) if begins(words, i) else None
        if rung:
            last = i + 1 + len(rung.rest)
            guilty = rung.name == "convicted" and words[last : last + 1] == ["of"]
            return (last, Reading(rung, phrase)) if guilty or _closed(parse, last) else None
        if parse.tags[i] != "RB":
            return None
    return None


def _closed(parse: Parse, i: int) -> bool:
    """Whether nothing follows, or a mark does, or a circumstance: 'suspect in custody after bank raid'."""
    return i >= len(parse.words) or parse.tags[i] in _MARKS or parse.words[i] in _GOES_ON
