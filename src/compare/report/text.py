"""The report on a terminal: two columns where two articles fit side by side, else one passage under the other.

Everything that colour says is said in words or marks as well; the same words go to a pipe.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from compare.article import Article
from compare.judge import Verdict
from compare.report import phrase, wording
from compare.report.collation import Cell, camps, cells
from compare.report.columns import NEWLINE, Text, beside, columns_of, folded, indented, joined, painted, rule, styled
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
    return "".join(f"{painted(line, colour).rstrip()}\n" for line in lines(report, width))


def lines(report: Report, width: int) -> Iterator[Text]:
    """What stands on the terminal, from top to bottom, no line wider than the terminal."""
    for block in _blocks(report, width):
        yield from folded(block, width)


def _blocks(report: Report, width: int) -> Iterator[Text]:
    yield styled(summary(report), "bold")
    yield ()
    yield from _articles(report, width)
    part = None
    for section in sections(report):
        if parted(report) and section.part != part:
            yield styled(f"\n{phrase.part(report, section.part).upper()}", "bold underline")
        part = section.part
        yield from _section(section, report, width)
    yield from _problems(report)


def _articles(report: Report, width: int) -> Iterator[Text]:
    names = {article.id: styled(phrase.line(article.id), "bold") for article in report.articles}
    room = min(max((columns_of(name) for name in names.values()), default=0), width // 2)
    for article in report.articles:
        yield from beside([(names[article.id], room), (_article(article), width - room - 2)], gap=2)


def _article(article: Article) -> Text:
    about = [article.outlet, article.published, article.url or article.file]
    title = styled(phrase.title(article))
    known = " · ".join(phrase.line(item) for item in about if item)
    return title + styled(f"\n{known}", "dim") if known else title


def _section(section: Section, report: Report, width: int) -> Iterator[Text]:
    word = wording.VERDICTS[section.group.verdict]
    title = f"{word.mark} {section.group.title.upper()}: {counted(len(section.rows), 'question')}"
    yield ()
    yield rule(title, _COLOUR[section.group.verdict], width)
    for row in section.rows:
        yield ()
        yield from _head(row, width)
        yield from indented(_body(row, report, width - _INDENT), _INDENT)


def _head(row: Row, width: int) -> list[Text]:
    """The question, and at the right end its id, which the other commands take."""
    mark = styled(f"{wording.VERDICTS[row.verdict].mark} ", _COLOUR[row.verdict])
    question = mark + styled(phrase.line(row.question), "bold")
    name = styled(phrase.line(row.id), "dim")
    room = width - columns_of(question) - columns_of(name)
    if room > 1:
        return [question + styled(" " * room) + name]
    taken = min(columns_of(name), _LONGEST)
    return beside([(question, width - taken - 2), (name, taken)], gap=2)


def _body(row: Row, report: Report, width: int) -> Iterator[Text]:
    said = cells(row, report.articles)
    if row.verdict == "single":
        blocks = _alone(said, row, width)
    else:
        paired = len(said) == 2 and width + _INDENT >= TWO_COLUMNS
        told = _side_by_side(said, row, width) if paired else _stacked(said, row, width)
        blocks = chain([_verdict(row)], told, [styled(phrase.because(row))])
    for block in chain(blocks, _notes(row)):
        yield from folded(block, width)


def _verdict(row: Row) -> Text:
    said = [phrase.whose(row), phrase.reason(row), phrase.sourcing(row)]
    words = "".join(f" · {words}" for words in said if words)
    return styled(phrase.verdict(row), _COLOUR[row.verdict]) + styled(words, "dim")


def _side_by_side(said: tuple[Cell, ...], row: Row, width: int) -> list[Text]:
    left, right = (_answers(cell, row) for cell in said)
    half = (width + 1) // 2
    return beside([(left, half - 3), (right, width - half)], gap=3)


def _answers(cell: Cell, row: Row) -> Text:
    if not cell.passages:
        return styled(phrase.silence(cell), "dim italic")
    lines = [(_named(passage), _words(passage), _voice(passage, row)) for passage in cell.passages]
    return joined((line for passage in lines for line in passage), NEWLINE)


def _named(passage: Passage) -> Text:
    """The article and the value: 'A  62-100'."""
    return styled(f"{phrase.line(passage.article)}  {phrase.line(passage.value or '')}", "bold")


def _words(passage: Passage) -> Text:
    return styled(phrase.quoted(passage))


def _voice(passage: Passage, row: Row) -> Text:
    said = " · ".join(filter(None, [phrase.voice(passage), phrase.marks(passage, row)]))
    return styled(f"— {said}", "dim")


def _stacked(said: tuple[Cell, ...], row: Row, width: int) -> Iterator[Text]:
    """Article and words, one under the other; those that give the same value stand together."""
    passages = [passage for camp in camps(row) for passage in camp.passages]
    yield from _listed(passages, row, NEWLINE, width)
    if silent := [phrase.silence(cell) for cell in said if not cell.passages]:
        room = _room(passages)
        yield from beside([((), room), (styled(", ".join(silent), "dim italic"), width - room - 2)], gap=2)


def _alone(said: tuple[Cell, ...], row: Row, width: int) -> Iterator[Text]:
    """A question that one article answers, in as few lines as it takes."""
    yield from _listed(row.passages, row, styled("  "), width)
    yield styled(", ".join(phrase.silence(cell) for cell in said if not cell.passages), "dim italic")


def _listed(passages: Sequence[Passage], row: Row, between: Text, width: int) -> Iterator[Text]:
    """Each passage beside the id of its article: value, words and who says so."""
    room = _room(passages)
    for passage in passages:
        value = [styled(phrase.line(passage.value), "bold")] if passage.value else []
        told = joined([*value, _words(passage), _voice(passage, row)], between)
        yield from beside([(styled(phrase.line(passage.article), "bold"), room), (told, width - room - 2)], gap=2)


def _room(passages: Sequence[Passage]) -> int:
    return min(_NAMES, max((columns_of(styled(phrase.line(passage.article))) for passage in passages), default=0))


def _notes(row: Row) -> Iterator[Text]:
    if row.note:
        yield styled(f"Note: {phrase.line(row.note)}", "italic")
    for passage in row.passages:
        if passage.note:
            yield styled(f"Note on {phrase.line(passage.article)}: {phrase.line(passage.note)}", "italic")


def _problems(report: Report) -> Iterator[Text]:
    if report.problems:
        yield styled("\nWhat to know about the input", "bold")
    for problem in report.problems:
        yield styled(f"{phrase.line(problem.where)}: {phrase.line(problem.message)}")
