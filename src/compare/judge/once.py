"""One contradiction, one row: what a row of whole words repeats of a typed row is told by the typed row alone."""

from collections.abc import Iterable

from compare.align.alignment import Alignment
from compare.align.rule import question_of
from compare.claim import Kind
from compare.judge.judgement import FOUND, Judgement

Judged = tuple[Alignment, Judgement]

# The kinds whose claims have no value that decides; of two of them the first stays.
_UNTYPED: tuple[Kind, ...] = ("event", "attribution", "cause")
_COUNTED: Kind = "quantity"  # that no arrests became two is told by the state
_COUNTS: tuple[Kind, ...] = ("quantity", "casualties")
_STEPS = frozenset(("status", "polarity", "later-status", "later-figure"))


def told_once(rows: Iterable[Judged]) -> list[Judged]:
    """The rows without what repeats or blurs a finding of the same passages; a person's own rows all stay."""
    every = list(rows)
    found = [row for row in every if row[1].verdict in FOUND]
    return [row for row in every if not any((_repeats if row in found else _blurs)(row, other) for other in found)]


def _repeats(row: Judged, other: Judged) -> bool:
    (one, said), (kept, also) = row, other
    counted = one.kind == "actor" and kept.kind == _COUNTED and said.reason == "later-figure"  # two people, four people
    less = _less_telling(one.kind, kept.kind) or counted
    if one.entry is not None or one is kept or not (less or _asked_by_rule(kept, one)):
        return False
    alike = said.reason == also.reason or {said.reason, also.reason} <= _STEPS
    return alike and all(_overlap(one, kept, article) for article in one.articles)


def _blurs(row: Judged, other: Judged) -> bool:
    """Whether a row on which nothing decides holds the very passages that differ in another."""
    (one, said), (kept, _) = row, other
    counted = one.kind == "actor" and kept.kind in _COUNTS and said.reason == "detail"  # two people, four people
    undecided = said.verdict in ("compatible", "agree") and (said.reason == "wording" or counted)
    if one.entry is not None or not undecided:
        return False
    return set(one.articles) == set(kept.articles) and all(_overlap(one, kept, article) for article in one.articles)


def _less_telling(kind: Kind, other: Kind) -> bool:
    if kind == _COUNTED:
        return other == "status"
    return kind in _UNTYPED and (other not in _UNTYPED or _UNTYPED.index(kind) > _UNTYPED.index(other))


def _asked_by_rule(kept: Alignment, one: Alignment) -> bool:
    """Whether of two rows of one kind only the first asks what a story has one of: how the case against him stands."""
    return kept.kind == one.kind and bool(question_of(kept, "sole")) and not question_of(one, "sole")


def _overlap(one: Alignment, other: Alignment, article: str) -> bool:
    left, right = one.of(article), other.of(article)
    return any(a.span.overlaps(b.span) for a in left for b in right)
