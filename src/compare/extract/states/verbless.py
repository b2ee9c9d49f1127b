"""The state that a headline says without a verb: truce over, suspect in custody, bridge still closed."""

from collections.abc import Iterator, Sequence

from compare.extract.ladders import match, openers
from compare.extract.roles import roles
from compare.extract.states.predicate import Reading, named
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.token import Token

_MARKS = frozenset((":", ".", ",", "``", "''"))
_GOES_ON = frozenset("after as amid in for over following since at on".split())
_WITH = "with"  # ended with the suspect in custody
_ADVERBS = 2


def verbless(parse: Parse) -> Iterator[tuple[int, int, Reading]]:
    """The states of stretches that hold a noun phrase, perhaps an adverb, and the words of a state, and no verb."""
    tokens = parse.tokens
    for phrase in (*parse.phrases, *_mistagged(parse)):
        if phrase.first and tokens[phrase.first - 1].tag not in _MARKS and parse.words[phrase.first - 1] != _WITH:
            continue
        found = _after(parse, phrase)
        if found and not any(phrase.last < group.last and group.first < found[0] for group in parse.groups):
            yield phrase.first, *found


def _mistagged(parse: Parse) -> Iterator[Phrase]:
    """A noun of role that opens a headline and looks like a bare verb: 'Suspect in custody'."""
    if parse.tokens and parse.tokens[0].tag in ("VB", "VBP") and parse.words[0] in roles():
        yield Phrase(0, 1, 0)


def _after(parse: Parse, phrase: Phrase) -> tuple[int, Reading] | None:
    """The state that stands behind a phrase and closes its stretch, and where it ends."""
    tokens = parse.tokens
    for i in range(phrase.last, min(phrase.last + _ADVERBS + 1, len(tokens))):
        rung = match(parse, i, named(tokens, phrase)) if parse.words[i] in openers() else None
        if rung:
            last = i + 1 + len(rung.rest)
            return (last, Reading(rung, phrase)) if _closed(tokens, last) else None
        if tokens[i].tag != "RB":
            return None
    return None


def _closed(tokens: Sequence[Token], i: int) -> bool:
    """Whether nothing follows, or a mark does, or a circumstance: 'suspect in custody after bank raid'."""
    return i >= len(tokens) or tokens[i].tag in _MARKS or tokens[i].low in _GOES_ON
