"""The order of a report: what a reader must look at first stands first."""

from collections.abc import Iterable
from itertools import groupby
from typing import Literal, get_args

from compare.claim import Kind
from compare.judge import Severity, Verdict
from compare.record import Record
from compare.report.record import Report, Row

Part = Literal["list", "more", "suggested"]
PARTS: tuple[Part, ...] = get_args(Part)
# What a reader of news wants to know first: who came to harm, how things stand, who did it, why; then when and where.
_IMPORTANCE: tuple[Kind, ...] = (
    "casualties", "status", "actor", "event", "cause", "quantity", "place", "date", "attribution",
)  # fmt: skip
_EVENS = 0.5
_THREE_TO_ONE = 0.75  # asked of whole sentences, for which no claim of one kind vouches; evens is their threshold
Severities = dict[Severity | None, int]
# A person's `differ` carries no severity of the tool's: it stands with the notable ones.
_SEVERITY: Severities = {"major": 0, "notable": 1, None: 1, "minor": 2}


class Group(Record):
    """Rows that a reader takes together. look: they are findings, something to look at."""

    name: str
    title: str
    verdict: Verdict
    look: bool


GROUPS = (
    Group("conflict", "The same source, told differently", "differ", look=True),
    Group("differ", "Differ", "differ", look=True),
    Group("update", "Updates", "update", look=True),
    Group("unclear", "Unclear", "unclear", look=True),
    Group("wide", "Compatible, but far apart", "compatible", look=True),
    Group("compatible", "Compatible", "compatible", look=False),
    Group("agree", "Agree", "agree", look=False),
    Group("loose", "Perhaps about the same", "compatible", look=False),
    Group("single", "In one article only", "single", look=False),
)
_UNDECIDED = ("wording", "detail")  # nothing typed speaks for one question or against it
_EVENS = 0.5
_THREE_TO_ONE = 0.75  # asked of whole sentences, for which no claim of one kind vouches; evens is their threshold
_BY_NAME = {group.name: (place, group) for place, group in enumerate(GROUPS)}


class Section(Record):
    """The rows of one part of the report that belong to one group, in order."""

    part: Part
    group: Group
    rows: tuple[Row, ...]

    @property
    def in_brief(self) -> bool:
        """Whether the passages alone are shown: there is no verdict that is worth a line."""
        return self.group.name in ("loose", "single")


def part(row: Row) -> Part:
    """Suggestions stand apart; the person's own list comes before what the tool has beyond it."""
    if row.status == "suggested":
        return "suggested"
    return "list" if row.listed else "more"


def group(row: Row) -> Group:
    """The group of a row, by the verdict that is shown.

    Passages that are likelier not to answer one question, and of which nothing typed says that they do, come after
    those that agree: a look at them costs time and seldom shows anything.
    """
    if row.verdict == "differ" and row.sourcing == "same-source":
        return _BY_NAME["conflict"][1]
    if row.verdict == "compatible" and row.reason == "wide":
        return _BY_NAME["wide"][1]
    if row.verdict == "compatible" and row.reason in _UNDECIDED and row.weights and not _likely(row):
        return _BY_NAME["loose"][1]
    return _BY_NAME[row.verdict][1]


def _likely(row: Row) -> bool:
    return row.score >= (_THREE_TO_ONE if row.threshold >= 0 else _EVENS)


def ordered(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows as a report shows them; total, so repeatable.

    By part, group and severity; then those of which it is likelier than not that they are one question; then by what
    matters to a reader of news; then by place in the text.
    """
    return tuple(sorted(rows, key=_key))


def _key(row: Row) -> tuple[int, int, int, bool, int, str, int, str]:
    first = row.passages[0] if row.passages else None
    return (
        PARTS.index(part(row)), _BY_NAME[group(row).name][0], _SEVERITY[row.severity],
        group(row).look and not row.listed and row.score < _EVENS, _IMPORTANCE.index(row.kind),
        first.article if first else "", first.span.start if first else 0, row.id,
    )  # fmt: skip


def sections(report: Report) -> tuple[Section, ...]:
    """The rows of a report cut where the part or the group changes; their order is left as it is."""
    cut = groupby(report.rows, key=lambda row: (part(row), group(row)))
    return tuple(Section(*key, tuple(rows)) for key, rows in cut)


def parted(report: Report) -> bool:
    """Whether the report has more than one part, so that they need titles."""
    return len({part(row) for row in report.rows}) > 1
