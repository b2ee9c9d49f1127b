"""The report on a terminal: two columns where two articles fit side by side, else one passage under the other.

Everything that colour says is said in words or marks as well; the same words go to a pipe.
"""

import io
from collections.abc import Iterator
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from compare.article import Article
from compare.judge import Verdict
from compare.report import phrase, wording
from compare.report.collation import Cell, camps, cells
from compare.report.order import Section, parted, sections
from compare.report.phrase import counted
from compare.report.record import Passage, Report, Row
from compare.report.summary import summary

TWO_COLUMNS = 80  # the narrowest terminal on which two quotes side by side can be read
# Okabe and Ito's pairs in the terminal's own sixteen colours: never red against green.
_COLOUR: dict[Verdict, str] = {
    "differ": "bold red", "update": "bold magenta", "unclear": "bold yellow", "compatible": "cyan", "agree": "blue",
    "single": "dim",
}  # fmt: skip
_INDENT = 2


def render(report: Report, width: int, colour: bool) -> str:
    """The text, `width` columns wide; escape sequences only where colour is wanted."""
    out = io.StringIO()
    console = console_for(out, width, colour)
    for block in blocks(report, width):
        console.print(block)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def console_for(out: TextIO, width: int, colour: bool, record: bool = False) -> Console:
    """A console that knows all it needs: no markup, no emoji, no guessing about the terminal or the environment."""
    return Console(
        file=out, width=width, height=25, force_terminal=colour, color_system="standard" if colour else None,
        no_color=not colour, legacy_windows=False, highlight=False, markup=False, emoji=False, record=record,
        _environ={},
    )  # fmt: skip


def blocks(report: Report, width: int) -> Iterator[RenderableType]:
    """What stands on the terminal, from top to bottom."""
    yield Text(summary(report), style="bold")
    yield Text()
    yield _articles(report)
    part = None
    for section in sections(report):
        if parted(report) and section.part != part:
            yield Text(f"\n{phrase.part(report, section.part).upper()}", style="bold underline")
        part = section.part
        yield from _section(section, report, width)
    yield from _problems(report)


def _articles(report: Report) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="bold", no_wrap=len(max((a.id for a in report.articles), key=len, default="")) < 12)
    table.add_column(overflow="fold")
    for article in report.articles:
        table.add_row(Text(phrase.line(article.id)), _article(article))
    return table


def _article(article: Article) -> Text:
    about = [article.outlet, article.published, article.url or article.file]
    title = Text(phrase.title(article))
    known = " · ".join(phrase.line(item) for item in about if item)
    return title.append(f"\n{known}", style="dim") if known else title


def _section(section: Section, report: Report, width: int) -> Iterator[RenderableType]:
    word = wording.VERDICTS[section.group.verdict]
    title = f"{word.mark} {section.group.title.upper()}: {counted(len(section.rows), 'question')}"
    style = _COLOUR[section.group.verdict]
    yield Text()
    yield Rule(Text(title, style=style), characters="─", align="left", style="dim")
    for row in section.rows:
        yield Text()
        yield _head(row, width)
        yield Padding(Group(*_body(row, report, width)), (0, 0, 0, _INDENT))


def _head(row: Row, width: int) -> RenderableType:
    """The question, and at the right end its id, which the other commands take."""
    mark = (f"{wording.VERDICTS[row.verdict].mark} ", _COLOUR[row.verdict])
    question = Text.assemble(mark, (phrase.line(row.question), "bold"))
    name = Text(phrase.line(row.id), style="dim")
    room = width - question.cell_len - name.cell_len
    return question.append(" " * room).append_text(name) if room > 1 else _wrapped(question, name)


def _wrapped(question: Text, name: Text) -> Table:
    table = Table.grid(expand=True, padding=(0, 2, 0, 0))
    table.add_column(ratio=1, overflow="fold")
    table.add_column(justify="right", overflow="fold", max_width=32)
    table.add_row(question, name)
    return table


def _body(row: Row, report: Report, width: int) -> Iterator[RenderableType]:
    said = cells(row, report.articles)
    if row.verdict == "single":
        yield from _alone(said, row)
    else:
        yield _verdict(row)
        yield _side_by_side(said, row) if len(said) == 2 and width >= TWO_COLUMNS else _stacked(said, row)
        yield Text(phrase.because(row))
    yield from _notes(row)


def _verdict(row: Row) -> Text:
    said = [phrase.whose(row), phrase.reason(row), phrase.sourcing(row)]
    words = "".join(f" · {words}" for words in said if words)
    return Text.assemble((phrase.verdict(row), _COLOUR[row.verdict]), (words, "dim"))


def _side_by_side(said: tuple[Cell, ...], row: Row) -> Table:
    table = Table.grid(expand=True, padding=(0, 3, 0, 0))
    for _ in said:
        table.add_column(ratio=1, overflow="fold")
    table.add_row(*(_answers(cell, row) for cell in said))
    return table


def _answers(cell: Cell, row: Row) -> Text:
    if not cell.passages:
        return Text(phrase.silence(cell), style="dim italic")
    lines = [(_named(passage), _words(passage), _voice(passage, row)) for passage in cell.passages]
    return Text("\n").join(line for passage in lines for line in passage)


def _named(passage: Passage) -> Text:
    """The article and the value: 'A  62-100'."""
    return Text(f"{phrase.line(passage.article)}  {phrase.line(passage.value or '')}", style="bold")


def _words(passage: Passage) -> Text:
    return Text(phrase.quoted(passage))


def _voice(passage: Passage, row: Row) -> Text:
    said = " · ".join(filter(None, [phrase.voice(passage), phrase.marks(passage, row)]))
    return Text(f"— {said}", style="dim")


def _stacked(said: tuple[Cell, ...], row: Row) -> Table:
    """Article and words, one under the other; those that give the same value stand together."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="bold", overflow="fold", max_width=16)
    table.add_column(overflow="fold", ratio=1)
    for passage in (passage for camp in camps(row) for passage in camp.passages):
        value = [Text(phrase.line(passage.value), style="bold")] if passage.value else []
        told = Text("\n").join([*value, _words(passage), _voice(passage, row)])
        table.add_row(Text(phrase.line(passage.article)), told)
    if silent := [phrase.silence(cell) for cell in said if not cell.passages]:
        table.add_row(Text(), Text(", ".join(silent), style="dim italic"))
    return table


def _alone(said: tuple[Cell, ...], row: Row) -> Iterator[RenderableType]:
    """A question that one article answers, in as few lines as it takes."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="bold", overflow="fold", max_width=16)
    table.add_column(overflow="fold", ratio=1)
    for passage in row.passages:
        value = [Text(phrase.line(passage.value), style="bold")] if passage.value else []
        table.add_row(phrase.line(passage.article), Text("  ").join([*value, _words(passage), _voice(passage, row)]))
    yield table
    yield Text(", ".join(phrase.silence(cell) for cell in said if not cell.passages), style="dim italic")


def _notes(row: Row) -> Iterator[Text]:
    if row.note:
        yield Text(f"Note: {phrase.line(row.note)}", style="italic")
    for passage in row.passages:
        if passage.note:
            yield Text(f"Note on {phrase.line(passage.article)}: {phrase.line(passage.note)}", style="italic")


def _problems(report: Report) -> Iterator[RenderableType]:
    if report.problems:
        yield Text("\nWhat to know about the input", style="bold")
    for problem in report.problems:
        yield Text(f"{phrase.line(problem.where)}: {phrase.line(problem.message)}")
