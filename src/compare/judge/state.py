"""Tests on two states of one thing: ladders give a difference its direction and its distance."""

from collections.abc import Sequence

from compare import lexicon
from compare.align.synonym import concept
from compare.claim import State
from compare.grammar.lexicon import lemma
from compare.judge.judgement import Case, Severity


def other_subject(one: State, other: State, _case: Case) -> bool:
    """Two scales: how the suspect stands says nothing of how the truce stands."""
    return one.ladder is not None and other.ladder is not None and one.ladder != other.ladder


def opposite(one: State, other: State, case: Case) -> bool:
    """The same state, once with and once without "not"."""
    alike = one.modality == other.modality and (case.sure or _subject(one) == _subject(other))
    return alike and one.negated != other.negated and _rungs(one, other, case, {0})


def doubtful(one: State, other: State, case: Case) -> bool:
    """Two rungs, but not clearly of one subject."""
    return not case.sure and _subject(one) != _subject(other) and bool(distance(one, other, case))


def same(one: State, other: State, case: Case) -> bool:
    """The same rung, the same polarity, the same reality."""
    alike = one.negated == other.negated and one.modality == other.modality
    return alike and (_word(one) == _word(other) or distance(one, other, case) == 0)


def other_modality(one: State, other: State, _case: Case) -> bool:
    """What may be is no denial of what is."""
    return one.modality != other.modality or one.negated != other.negated


def later_higher(one: State, other: State, case: Case) -> bool:
    """Further up its ladder in the later article: things moved on."""
    steps = distance(one, other, case)
    if case.later is None or steps is None:
        return False
    return steps > 0 if case.later == "right" else steps < 0


def apart(one: State, other: State, case: Case) -> bool:
    """Two rungs of one ladder."""
    return bool(distance(one, other, case))


def severity(one: State, other: State, case: Case) -> Severity:
    """One rung apart is minor, two notable, more (or the opposite) major."""
    steps = abs(distance(one, other, case) or 3)
    return "minor" if steps == 1 else "notable" if steps == 2 else "major"


def distance(one: State, other: State, case: Case) -> int | None:
    """How many rungs the second stands above the first; None where no ladder holds both."""
    for rungs in _ladders(one, other, case):
        left, right = _rung(one.state, rungs), _rung(other.state, rungs)
        if left is not None and right is not None:
            return right - left
    return None


def _rungs(one: State, other: State, case: Case, allowed: set[int]) -> bool:
    return _word(one) == _word(other) or distance(one, other, case) in allowed


def _ladders(one: State, other: State, case: Case) -> list[Sequence[Sequence[str]]]:
    """The scales to try: the person's own first, then the built-in one that the reader of states named."""
    own = [rungs for name, rungs in case.ladders.items() if name in (one.ladder, other.ladder, one.of, other.of)]
    named = one.ladder or other.ladder
    built: Sequence[Sequence[str]] = lexicon.table("ladders").get(named, {}).get("rungs", ()) if named else ()
    return [*own, *(rungs for rungs in case.ladders.values() if rungs not in own), built]


def _rung(word: str, rungs: Sequence[Sequence[str]]) -> int | None:
    return next((i for i, words in enumerate(rungs) if word.casefold() in words or word in words), None)


def _subject(state: State) -> str:
    words = state.of.casefold().split()
    return concept(lemma(words[-1], "NNS")) if words else ""


def _word(state: State) -> str:
    return concept(state.state.casefold())
