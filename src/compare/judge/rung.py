"""Rungs: where two states stand on the ladder that holds both, the person's own ladders before the built-in ones."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from compare import lexicon
from compare.claim import State
from compare.extract.ladders import rung_words
from compare.judge.judgement import Case


def distance(one: State, other: State, case: Case) -> int | None:
    """How many rungs the second stands above the first; None where no ladder holds both."""
    for rungs in _ladders(one, other, case):
        left, right = _rung(one.state, rungs), _rung(other.state, rungs)
        if left is not None and right is not None:
            return right - left
    return None


def _ladders(one: State, other: State, case: Case) -> list[Sequence[Sequence[str]]]:
    """The scales to try: the person's own first, then the built-in one that the reader of states named."""
    own = [rungs for name, rungs in case.ladders.items() if name in (one.ladder, other.ladder, one.of, other.of)]
    built: Sequence[Sequence[str]] = scale(one, other).get("rungs", ())
    return [*own, *(rungs for rungs in case.ladders.values() if rungs not in own), built]


def scale(one: State, other: State) -> Mapping[str, Any]:
    """The built-in ladder of two states; empty where they stand on none."""
    named = one.ladder or other.ladder
    found: Mapping[str, Any] = lexicon.table("ladders").get(named, {}) if named else {}
    return found


def name(of: State, beside: State) -> str:
    """The name of the rung on which a word stands."""
    return next(iter(rung_words(of.state, of.ladder or beside.ladder)), of.state)


def tells(quote: str, state: State, beside: State) -> bool:
    """Whether a passage has a word of the rung on which a state stands."""
    said = " ".join(["", *re.findall(r"[\w’'-]+", quote.casefold()), ""])
    for phrase in sorted(rung_words(beside.state, beside.ladder or state.ladder), key=len, reverse=True):
        said = said.replace(f" {phrase} ", "  ")  # out of control: the fire is not out
    return any(f" {phrase} " in said for phrase in rung_words(state.state, state.ladder or beside.ladder))


def _rung(word: str, rungs: Sequence[Sequence[str]]) -> int | None:
    return next((i for i, words in enumerate(rungs) if word.casefold() in words or word in words), None)
