"""The report as CSV: a row per passage, and one per article that gives none, so that silence can be counted, too."""

import csv
import io
from collections.abc import Iterator

from compare.report.collation import Cell, cells
from compare.report.record import Passage, Report, Row
from compare.visible import visible

_ROW = ("id", "question", "kind", "verdict", "decided_by", "tool_verdict", "reason", "severity", "sourcing", "status")
_PASSAGE = (
    "value", "low", "high", "qualifier", "unit", "source", "via", "stance", "own_view", "found_by", "start", "end",
    "quote", "address",
)  # fmt: skip
COLUMNS = (*_ROW, "article", "answer", *_PASSAGE, "note", "because")
# A spreadsheet runs a cell that begins so (CWE-1236; OWASP ASVS 1.2.10); full-width forms count as well.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def render(report: Report, width: int, colour: bool) -> str:  # noqa: ARG001 - one signature for every form
    """The table, with a header line; line feeds end the lines."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_guarded(cell) for cell in line] for line in _lines(report))
    return out.getvalue()


def _lines(report: Report) -> Iterator[list[object]]:
    for row in report.rows:
        for cell in cells(row, report.articles):
            for passage in cell.passages or (None,):
                yield _line(row, cell, passage)


def _line(row: Row, cell: Cell, passage: Passage | None) -> list[object]:
    status = passage.status if passage and row.status == "accepted" else row.status
    head: list[object] = [getattr(row, name) for name in _ROW[:-1]]
    told = _told(passage) if passage else [None] * len(_PASSAGE)
    note = (passage and passage.note) or row.note
    return [*head, status, cell.article, cell.answer, *told, note, row.because]


def _told(passage: Passage) -> list[object]:
    return [
        passage.value, passage.low, passage.high, passage.shape, passage.unit, passage.source, "; ".join(passage.via),
        passage.stance, "yes" if passage.own_view else "no", passage.found_by, *passage.span, passage.quote,
        passage.address,
    ]  # fmt: skip


def _guarded(cell: object) -> object:
    """Numbers as they are; words with hidden characters visible and, where they would be run, an apostrophe first."""
    if not isinstance(cell, str):
        return cell
    text = visible(cell.replace("\r\n", "\n"))
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
