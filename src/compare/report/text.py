"""The report on a terminal: two columns where two articles fit side by side, else one passage under the other.

Everything that colour says is said in words or marks as well; the same words go to a pipe.
"""

import io
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TextIO

from rich.console import Console
from rich.text import Text

from compare.article import Article
from compare.judge import Verdict
from compare.report import phrase, wording
from compare.report.collation import Cell, camps, cells
from compare.report.columns import NEWLINE, beside, folded, indented, rule
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
_LONGEST = 32  # columns for the id of a row that does not fit beside its question
_NAMES = 16  # columns for the id of an article beside its words


def render(report: Report, width: int, colour: bool) -> str:
    """The text, `width` columns wide; escape sequences only where colour is wanted."""
    out = io.StringIO()
    console_for(out, width, colour).print(NEWLINE.join(lines(report, width)), soft_wrap=True)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def console_for(out: TextIO, width: int, colour: bool, record: bool = False) -> Console:
    """A console that knows all it needs: no markup, no emoji, no guessing about the terminal or the environment."""
    return Console(
        file=out, width=width, height=25, force_terminal=colour, color_system="standard" if colour else None,
        no_color=not colour, legacy_windows=False, highlight=False, markup=False, emoji=False, record=record,
        _environ={},
    )  # fmt: skip


def lines(report: Report, width: int) -> Iterator[Text]:
    """What stands on the terminal, from top to bottom, no line wider than the terminal."""
    for block in _blocks(report, width):
        yield from folded(block, width)


def _blocks(report: Report, width: int) -> Iterator[Text]:
    yield Text(summary(report), style="bold")
    yield Text()
    yield from _articles(report, width)
    part = None
    for section in sections(report):
        if parted(report) and section.part != part:
            yield Text(f"\n{phrase.part(report, section.part).upper()}", style="bold underline")
        part = section.part
        yield from _section(section, report, width)
    yield from _problems(report)


def _articles(report: Report, width: int) -> Iterator[Text]:
    names = {article.id: Text(phrase.line(article.id), style="bold") for article in report.articles}
    room = min(max((name.cell_len for name in names.values()), default=0), width // 2)
    for article in report.articles:
        yield from beside([(names[article.id], room), (_article(article), width - room - 2)], gap=2)


def _article(article: Article) -> Text:
    about = [article.outlet, article.published, article.url or article.file]
    title = Text(phrase.title(article))
    known = " · ".join(phrase.line(item) for item in about if item)
    return title.append(f"\n{known}", style="dim") if known else title


def _section(section: Section, report: Report, width: int) -> Iterator[Text]:
    word = wording.VERDICTS[section.group.verdict]
    title = f"{word.mark} {section.group.title.upper()}: {counted(len(section.rows), 'question')}"
    yield Text()
    yield rule(Text(title, style=_COLOUR[section.group.verdict]), width, "dim")
    for row in section.rows:
        yield Text()
        yield from _head(row, width)
        yield from indented(_body(row, report, width - _INDENT), _INDENT)


def _head(row: Row, width: int) -> list[Text]:
    """The question, and at the right end its id, which the other commands take."""
    mark = (f"{wording.VERDICTS[row.verdict].mark} ", _COLOUR[row.verdict])
    question = Text.assemble(mark, (phrase.line(row.question), "bold"))
    name = Text(phrase.line(row.id), style="dim")
    room = width - question.cell_len - name.cell_len
    if room > 1:
        return [question.append(" " * room).append_text(name)]
    taken = min(name.cell_len, _LONGEST)
    return beside([(question, width - taken - 2), (name, taken)], gap=2)


def _body(row: Row, report: Report, width: int) -> Iterator[Text]:
    said = cells(row, report.articles)
    if row.verdict == "single":
        blocks = _alone(said, row, width)
    else:
        paired = len(said) == 2 and width + _INDENT >= TWO_COLUMNS
        told = _side_by_side(said, row, width) if paired else _stacked(said, row, width)
        blocks = chain([_verdict(row)], told, [Text(phrase.because(row))])
    for block in chain(blocks, _notes(row)):
        yield from folded(block, width)


def _verdict(row: Row) -> Text:
    said = [phrase.whose(row), phrase.reason(row), phrase.sourcing(row)]
    words = "".join(f" · {words}" for words in said if words)
    return Text.assemble((phrase.verdict(row), _COLOUR[row.verdict]), (words, "dim"))


def _side_by_side(said: tuple[Cell, ...], row: Row, width: int) -> list[Text]:
    left, right = (_answers(cell, row) for cell in said)
    half = (width + 1) // 2
    return beside([(left, half - 3), (right, width - half)], gap=3)


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


def _stacked(said: tuple[Cell, ...], row: Row, width: int) -> Iterator[Text]:
    """Article and words, one under the other; those that give the same value stand together."""
    passages = [passage for camp in camps(row) for passage in camp.passages]
    yield from _listed(passages, row, NEWLINE, width)
    if silent := [phrase.silence(cell) for cell in said if not cell.passages]:
        room = _room(passages)
        yield from beside([(Text(), room), (Text(", ".join(silent), style="dim italic"), width - room - 2)], gap=2)


def _alone(said: tuple[Cell, ...], row: Row, width: int) -> Iterator[Text]:
    """A question that one article answers, in as few lines as it takes."""
    yield from _listed(row.passages, row, Text("  "), width)
    yield Text(", ".join(phrase.silence(cell) for cell in said if not cell.passages), style="dim italic")


def _listed(passages: Sequence[Passage], row: Row, between: Text, width: int) -> Iterator[Text]:
    """Each passage beside the id of its article: value, words and who says so."""
    room = _room(passages)
    for passage in passages:
        value = [Text(phrase.line(passage.value), style="bold")] if passage.value else []
        told = between.join([*value, _words(passage), _voice(passage, row)])
        yield from beside([(Text(phrase.line(passage.article), style="bold"), room), (told, width - room - 2)], gap=2)


def _room(passages: Sequence[Passage]) -> int:
    return min(_NAMES, max((Text(phrase.line(passage.article)).cell_len for passage in passages), default=0))


def _notes(row: Row) -> Iterator[Text]:
    if row.note:
        yield Text(f"Note: {phrase.line(row.note)}", style="italic")
    for passage in row.passages:
        if passage.note:
            yield Text(f"Note on {phrase.line(passage.article)}: {phrase.line(passage.note)}", style="italic")


def _problems(report: Report) -> Iterator[Text]:
    if report.problems:
        yield Text("\nWhat to know about the input", style="bold")
    for problem in report.problems:
        yield Text(f"{phrase.line(problem.where)}: {phrase.line(problem.message)}")
