"""A change as the lines that go and the lines that come, read off its splices."""

from collections.abc import Iterator

from compare.ledger.change import Change
from compare.ledger.file import ListFile
from compare.ledger.splice import Splice, spliced
from compare.visible import visible


def diff(change: Change) -> str:
    """A unified diff without context: the line number and the question, then the lines with - and +."""
    return "\n".join(line for first, last, parts in _hunks(change) for line in _hunk(change, first, last, parts))


def _hunks(change: Change) -> Iterator[tuple[int, int, list[Splice]]]:
    """Whole lines, from the first to the last offset, with the splices that touch them."""
    open_: tuple[int, int, list[Splice]] | None = None
    for splice in change.splices:
        start, end = _lines(change.file, splice)
        if open_ is not None and start < open_[1]:
            open_ = (open_[0], max(end, open_[1]), [*open_[2], splice])
        else:
            if open_ is not None:
                yield open_
            open_ = (start, end, [splice])
    if open_ is not None:
        yield open_


def _lines(file: ListFile, splice: Splice) -> tuple[int, int]:
    """The whole lines that a splice touches: none, where it inserts whole lines between two."""
    if splice.start == splice.end and (splice.start == 0 or file.text[splice.start - 1] in "\r\n"):
        return splice.start, splice.start
    if splice.start == splice.end == len(file.text):
        return splice.start, splice.start
    start = file.line_start(splice.start)
    is_whole = splice.start == start and splice.end > start and file.text[splice.end - 1] in "\r\n"
    return start, splice.end if is_whole else file.line_end(splice.end)


def _hunk(change: Change, first: int, last: int, parts: list[Splice]) -> list[str]:
    file = change.file
    old = file.text[first:last]
    new = spliced(old, [Splice(s.start - first, s.end - first, s.new) for s in parts])
    number = file.position(first)[0]
    gone = [f"-{visible(line)}" for line in old.splitlines()]
    come = [f"+{visible(line)}" for line in (new if old else new.lstrip("\r\n")).splitlines()]
    question = _question(change, first, (old or new).lstrip("\r\n"))
    return [f"@@ line {number}{question} @@", *gone, *come]


def _question(change: Change, at: int, lines: str) -> str:
    """The id of the question that holds the lines; none for a new question, which is not indented beyond another."""
    place = max(at, change.file.line_end(at))
    entry = next((one for one in reversed(change.before.entries) if one.node.start < place), None)
    indent = len(lines) - len(lines.lstrip(" "))
    return f", {entry.id}" if entry and indent >= change.file.position(entry.node.start)[1] - 1 else ""
