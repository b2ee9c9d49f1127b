"""A mistake in a claim list: where it is, what is wrong, and what to type instead."""

import json
from collections.abc import Sequence

from compare.problem import Level, Problem
from compare.record import Record
from compare.visible import visible

__all__ = ["Finding", "Level", "as_github", "as_json", "as_text", "counted"]

_LONG = 240  # characters of a line: of a longer one the stretch around the mistake is shown


class Finding(Record):
    """One mistake, or one thing worth a look.

    line, col: counted from 1, in characters. source: the line as typed. width: of the caret, in characters.
    message: what is wrong, in one line. advice: why, and what to type, one or more lines; may be empty.
    """

    file: str
    line: int
    col: int
    level: Level
    code: str
    message: str
    source: str
    width: int = 1
    advice: str = ""

    def __str__(self) -> str:
        """As `claimdiff check` prints it: the message, the line as typed, a caret, and what to do."""
        before, marked, after = (visible(part) for part in self._parts())
        caret = "".join("\t" if mark == "\t" else " " for mark in before) + "^" * max(1, len(marked))
        lines = [f"{self.where}: {self.level}[{self.code}]: {visible(self.message)}"]
        lines += [f"{self.line:>5} | {before}{marked}{after}", f"{'':>5} | {caret}"]
        lines += [f"        {visible(line)}".rstrip() for line in self.advice.splitlines()]
        return "\n".join(lines)

    def _parts(self) -> tuple[str, str, str]:
        """The line as typed: before the mark, under it and behind it; of a long one no more than anybody reads."""
        start, end = self.col - 1, self.col - 1 + self.width
        first = max(0, start - _LONG // 2) if len(self.source) > _LONG else 0
        last = first + _LONG
        before, after = self.source[first:start], self.source[end:last]
        more = "…" if last < len(self.source) else ""
        return f"…{before}" if first else before, self.source[start : min(end, last)], f"{after}{more}"

    @property
    def where(self) -> str:
        """File, line and column, as editors jump to it."""
        return f"{self.file}:{self.line}:{self.col}"

    @property
    def problem(self) -> Problem:
        """The same, for the problems of a report."""
        message = f"{self.message}\n{self.advice}" if self.advice else self.message
        return Problem(self.where, self.code, message, self.level)


def as_text(findings: Sequence[Finding]) -> str:
    """All findings, a blank line between them."""
    return "\n\n".join(str(finding) for finding in findings)


def as_json(findings: Sequence[Finding]) -> str:
    """The findings as a JSON list of objects."""
    return json.dumps([finding._asdict() for finding in findings], ensure_ascii=False, indent=2)


def as_github(findings: Sequence[Finding]) -> str:
    """The findings as workflow commands, which GitHub shows beside the lines of a pull request."""
    return "\n".join(
        f"::{finding.level} file={_property(finding.file)},line={finding.line},col={finding.col},"
        f"title={_property(finding.code)}::{_data(finding.problem.message)}"
        for finding in findings
    )


def counted(findings: Sequence[Finding], file: str) -> str:
    """How many there are, in one line."""
    counts = [(level, sum(finding.level == level for finding in findings)) for level in ("error", "warning", "notice")]
    parts = [f"{count} {level}{'s' if count > 1 else ''}" for level, count in counts if count]
    return f"{', '.join(parts) or 'no mistakes'} in {file}"


def _data(text: str) -> str:
    """Escaped as the workflow commands of GitHub Actions want it."""
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
