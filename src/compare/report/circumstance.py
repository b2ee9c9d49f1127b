"""When and where it was, asked once: of rows that give one answer from one passage, the one of the event itself stays.

"On what day was it?" beside "At what hour was it?" of the same two passages, "Where were children shot?" beside "In
which town was it?": a reader wants one row for the day, one for the town.
"""

import re
from collections.abc import Iterable, Sequence

from compare.report.question.answers.setting import SETTINGS
from compare.report.record import Passage, Row

_RULE = "occasion "
_WORD = re.compile(r"\w+")
_LITTLE = frozenset("the a an of in on at near neighborhood neighbourhood area".split())


def repeated(rows: Iterable[Row]) -> frozenset[int]:
    """The rows (by `id()`) that only ask again when or where it was, as another row of the same passages does."""
    every = [row for row in rows if row.kind in SETTINGS and row.verdict != "single"]
    kept: list[Row] = []
    told: set[int] = set()
    for row in sorted(every, key=_rank):
        stays = row.listed or row.verdict not in ("agree", "compatible")
        if not stays and any(_tells(other, row) for other in kept):
            told.add(id(row))
        else:
            kept.append(row)
    return frozenset(told)


def _rank(row: Row) -> tuple[bool, bool, bool, float, int]:
    """The person's own first; then what is asked of the event, its hour before its day; then the likelier one."""
    slot, words = _slot(row), sum(len(one.quote) for one in row.passages)
    return not row.listed, not slot, slot == "day", -round(row.score, 1), -words


def _slot(row: Row) -> str:
    """Which question of the event a row asks; empty where it asks something else."""
    return next((it.feature.removeprefix(_RULE) for it in row.weights if it.feature.startswith(_RULE)), "")


def _tells(kept: Row, row: Row) -> bool:
    """Whether a row gives what another asks: from the same passages, or from one of them and with the same answer."""
    if kept.kind != row.kind:
        return False
    names = dict.fromkeys(one.article for one in row.passages)
    same = [_same_passage(row.of(name), kept.of(name)) for name in names]
    if _slot(row) and not kept.listed:
        return {_slot(kept), _slot(row)} == {"hour", "day"} and all(same)
    return any(same) and all(
        one or _same_answer(row.of(name), kept.of(name)) for one, name in zip(same, names, strict=True)
    )


def _same_passage(some: Sequence[Passage], others: Sequence[Passage]) -> bool:
    return any(one.span.covers(other.span) or other.span.covers(one.span) for one in some for other in others)


def _same_answer(some: Sequence[Passage], others: Sequence[Passage]) -> bool:
    """Whether an answer is one of those, or a part of one in words: Harwick, Elm Street in Harwick."""
    if any(one.value == other.value for one in some for other in others if one.value):
        return True
    told = [_words(one) for one in others]
    inside = ((words, other) for one in some for other in told if (words := _words(one)))
    return any(words <= other and not any(word[0].isdecimal() for word in words) for words, other in inside)


def _words(passage: Passage) -> frozenset[str]:
    return frozenset(_WORD.findall((passage.value or "").casefold())) - _LITTLE
