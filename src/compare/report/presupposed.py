"""One finding, told once: rows that say no more than another one, which counts or dates what they only affirm.

"How many trains were cancelled?" already says that trains were; "When did she declare an emergency?" that she did.
Beside these the question whether it was so, answered by the same passages, costs a reader time and tells nothing.
"""

import re
from collections.abc import Iterable, Sequence

from compare.claim import Kind
from compare.report.order import is_worded
from compare.report.pair import forms
from compare.report.question.answers.plainness import LITTLE
from compare.report.record import Passage, Row

_COUNTS: frozenset[Kind] = frozenset(("casualties", "quantity"))
_MEASURES: frozenset[Kind] = _COUNTS | {"date", "place"}
_WHETHER = re.compile(
    r"(?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Will|Would|Can|Could|May|Might|Should|Must)\b(?! it known\b)"
)
_AGED = re.compile(r"\b[\w-]{1,20}-years?-old\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_SPELLED = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen dozens".split()
)
_WORD = re.compile(r"[a-z]+")
_CONDITION = "What is the condition of "  # critical or stable: more than that he was hurt


def presupposed(rows: Iterable[Row]) -> frozenset[int]:
    """The rows (by `id()`) that another one tells: no findings, and none of the person's own."""
    every = [row for row in rows if row.verdict != "single"]
    measures = [row for row in every if row.kind in _MEASURES]
    told = {id(row) for row in every if _is_plain(row) and any(_tells(other, row) for other in measures)}
    states = [row for row in every if row.kind == "status" and _is_plain(row) and id(row) not in told]
    return frozenset(told | {id(row) for at, row in enumerate(states) if any(_is_same(it, row) for it in states[:at])})


def _is_plain(row: Row) -> bool:
    """Whether a row is neither a finding nor the person's own question."""
    return not row.listed and row.verdict in ("agree", "compatible")


def _tells(other: Row, row: Row) -> bool:
    """Whether a row that gives a number, a day or a place says what another one only affirms."""
    if other is row or is_worded(other):
        return False
    if row.kind == "status" and other.kind in _COUNTS and not row.question.startswith(_CONDITION):
        return _shows(other, row)
    if not _WHETHER.match(row.question) or row.kind == other.kind:
        return False
    if _shows(other, row):
        return _is_asked_by(other, row)
    return other.kind in _COUNTS and is_worded(row) and _has_its_number(other, row)


def _shows(other: Row, row: Row) -> bool:
    """Whether all passages of a row are mostly the words of passages of another one."""
    return all(any(one.lies_mostly_in(it) for it in other.of(one.article)) for one in row.passages)


def _is_asked_by(other: Row, row: Row) -> bool:
    """Whether another row has all telling words of a question, in its own or in its passages."""
    told = set(forms(" ".join((other.question, *(one.quote for one in other.passages)))))
    return {word for word in forms(row.question) if word and word not in LITTLE} <= told


def _has_its_number(other: Row, row: Row) -> bool:
    """Whether a question repeats the number that another row compares, in passages that hold it."""
    held = [it for it in other.passages if any(_overlaps(it, one) for one in row.passages)]
    names = {one.article for one in row.passages}
    asked = _numbers(row.question)
    return {it.article for it in held} == names and any(not asked.isdisjoint(_numbers(it.quote)) for it in held)


def _overlaps(one: Passage, other: Passage) -> bool:
    return one.article == other.article and one.span.overlaps(other.span)


def _numbers(words: str) -> set[str]:
    """The numbers in some words, but ages: by these somebody is called."""
    plain = _AGED.sub(" ", words)
    spelled = set(_WORD.findall(plain.lower())) & _SPELLED
    return spelled | {found.replace(",", "") for found in _NUMBER.findall(plain)}


def _is_same(kept: Row, row: Row) -> bool:
    """Whether two states have one value each, the same, and it stands in the same words: the houses, the homes."""
    return _values(kept) == _values(row) and _shows(kept, row)


def _values(row: Row) -> Sequence[frozenset[str | None]]:
    names = sorted({one.article for one in row.passages})
    return [frozenset(one.value for one in row.of(name)) for name in names]
