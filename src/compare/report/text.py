"""The report on a terminal: two columns where two articles fit side by side, else one passage under the other.

Everything that colour says is said in words or marks as well; the same words go to a pipe.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from compare.article import Article
from compare.judge import Verdict
from compare.report import inside, phrase, wording
from compare.report.collation import Cell, camps, cells, shown
from compare.report.columns import Column, Text, beside, columns_of, folded, indented, painted, rule, styled
from compare.report.order import asks, group, is_light
from compare.report.record import Passage, Report, Row
from compare.report.section import Section, parted, sections
from compare.report.summary import summary

TWO_COLUMNS = 80  # the narrowest terminal on which two quotes side by side can be read
# Okabe and Ito's pairs in the terminal's own sixteen colours: never red against green.
_COLOUR: dict[Verdict, str] = {
    "differ": "bold red", "update": "bold magenta", "unclear": "bold yellow", "compatible": "cyan", "agree": "blue",
    "single": "dim",
}  # fmt: skip
_INDENT = 2
_GAP = 3  # columns between two quotes side by side
_VALUES = 4  # values may take one column in so many
_LEAST = 24  # columns that a question keeps beside an id; where it has fewer, the id goes below, for it is copied whole
_NAMES = 16  # columns for the id of an article beside its words


def render(report: Report, width: int, colour: bool) -> str:
    """The text, `width` columns wide; escape sequences only where colour is wanted."""
    return "".join(f"{painted(line, colour).rstrip()}\n" for line in lines(report, width))


def lines(report: Report, width: int) -> Iterator[Text]:
    """What stands on the terminal, from top to bottom, no line wider than the terminal. Each text is folded once."""
    yield from folded(styled(summary(report), "bold"), width)
    yield ()
    yield from _articles(report, width)
    yield from _inside(report, width)
    part = None
    for section in sections(report):
        if parted(report) and section.part != part:
            yield ()
            yield from folded(styled(phrase.part(report, section.part).upper(), "bold underline"), width)
        part = section.part
        yield from _section(section, report, width)
    yield from _problems(report, width)


def _inside(report: Report, width: int) -> Iterator[Text]:
    """What one article tells in two ways, before the questions, since it bears on whatever it is asked."""
    if report.conflicts:
        yield ()
        yield from folded(styled(f"{inside.TITLE}: {len(report.conflicts)}", "bold"), width)
        yield from folded(styled(inside.LEAD, "dim"), width)
    for conflict in report.conflicts:
        yield from folded(styled(f"{phrase.line(conflict.article)}: {phrase.line(conflict.message)}"), width)


def _articles(report: Report, width: int) -> Iterator[Text]:
    names = {article.id: styled(phrase.line(article.id), "bold") for article in report.articles}
    room = min(max((columns_of(name) for name in names.values()), default=0), width // 2)
    for article in report.articles:
        yield from beside([_column(names[article.id], room), (_article(article, width - room - 2), width)], gap=2)


def _article(article: Article, width: int) -> list[Text]:
    about = [article.outlet, article.published, article.url or article.file]
    title = folded(styled(phrase.title(article)), width)
    known = " · ".join(phrase.line(item) for item in about if item)
    return title + folded(styled(known, "dim"), width) if known else title


def _column(text: Text, width: int) -> Column:
    return folded(text, max(1, width)), width


def _section(section: Section, report: Report, width: int) -> Iterator[Text]:
    word = wording.VERDICTS[section.group.verdict]
    title = f"{word.mark} {section.group.title.upper()}: {phrase.size(section)}"
    yield ()
    yield rule(title, _COLOUR[section.group.verdict], width)
    if section.group.name == "single" and not section.asks:
        yield from _alone(section, report, width)
        return
    if lead := wording.LEADS.get(section.group.name):
        yield from folded(styled(lead, "dim"), width)
    for row in section.rows:
        yield ()
        yield from _head(row, width)
        yield from indented(_body(row, report, width - _INDENT), _INDENT)


def _alone(section: Section, report: Report, width: int) -> Iterator[Text]:
    """What one article alone says, article by article, as it stands there."""
    for _, rows in groupby(section.rows, key=lambda row: row.passages[0].article):
        told = tuple(rows)
        name, silent = _article_of(told[0].passages[0]), phrase.silences(cells(told[0], report.articles))
        yield ()
        yield from folded(name + styled("  ") + styled(silent, "dim italic"), width)
        for row in told:
            yield from _lone(row, report, width)


def _lone(row: Row, report: Report, width: int) -> list[Text]:
    """A passage with its value, who says it, and the id; an id with no room beside the words is not folded."""
    passage = phrase.fullest(row)
    value = phrase.value_beside(passage, row)
    said = styled(value, "bold") + styled(" · ") if value else ()
    voice = () if passage.source is None and not passage.own_view else styled("  — ", "dim") + _voice(passage, row)
    words, name = (
        said + styled(phrase.in_context(passage, report.articles)) + voice,
        styled(f"[{phrase.line(row.id)}]", "dim"),
    )
    fits = columns_of(name) <= width - _INDENT - 2
    told = words + styled("  ") + name if fits else words
    lines = indented(beside([_column(styled("·", "dim"), 1), _column(told, width - _INDENT - 2)], gap=1), _INDENT)
    return lines if fits else [*lines, name]


def _head(row: Row, width: int) -> list[Text]:
    """The question, and at the right end its id, which the other commands take."""
    its = group(row)
    mark = styled(f"{wording.VERDICTS[its.verdict].mark} ", _COLOUR[its.verdict])
    style = "" if its.name == "worded" else "bold"
    question = mark + (styled(phrase.line(row.question), style) if asks(row) else styled(phrase.common(row), "dim"))
    name = styled(phrase.line(row.id), "dim")
    room = width - columns_of(question) - columns_of(name)
    if room > 1:
        return [question + styled(" " * room) + name]
    left = width - columns_of(name) - 2
    if left >= _LEAST:
        return beside([_column(question, left), _column(name, width - left - 2)], gap=2)
    return [*folded(question, width), *folded(styled("  ") + name, width)]


def _body(row: Row, report: Report, width: int) -> Iterator[Text]:
    said = cells(row, report.articles)
    paired = row.verdict != "single" and len(said) == 2 and width + _INDENT >= TWO_COLUMNS
    told = _side_by_side(said, row, width) if paired else _stacked(said, row, width)
    if row.verdict == "single":
        yield from told
    elif is_light(row):
        yield from told
        yield from folded(styled(" · ".join(phrase.ruling(row)), "dim"), width) if phrase.ruling(row) else ()
    else:
        yield from folded(_verdict(row), width)
        yield from told
        yield from folded(styled(phrase.because(row)), width)
    for note in _notes(row):
        yield from folded(note, width)


def _verdict(row: Row) -> Text:
    words = "".join(f" · {words}" for words in phrase.ruling(row))
    return styled(phrase.verdict(row), _COLOUR[row.verdict]) + styled(words, "dim")


def _side_by_side(said: tuple[Cell, ...], row: Row, width: int) -> list[Text]:
    half = (width - _GAP) // 2
    widths = (half, width - half - _GAP)
    return beside([(list(_answers(cell, row, half)), room) for cell, room in zip(said, widths, strict=True)], gap=_GAP)


def _answers(cell: Cell, row: Row, width: int) -> Iterator[Text]:
    """Each passage with its article, value and voice above the words."""
    if not cell.passages:
        yield from folded(styled(phrase.silence(cell), "dim italic"), width)
    told_of = shown(cell, row)
    room = _room(told_of)
    left = width - room - 2
    for passage in told_of:
        said = styled(phrase.words(passage, row))
        if is_light(row):
            told = folded(_value(passage, row) + said + _cited(passage, row), left)
        else:
            told = folded(_value(passage, row) + _voice(passage, row), left) + folded(said, left)
        yield from beside([_column(_article_of(passage), room), (told, left)], gap=2)


def _cited(passage: Passage, row: Row) -> Text:
    """Who says it, behind the words; nothing where the article does."""
    return styled("  — ", "dim") + _voice(passage, row) if passage.source or passage.own_view else ()


def _article_of(passage: Passage) -> Text:
    return styled(phrase.line(passage.article), "bold")


def _value(passage: Passage, row: Row) -> Text:
    value = phrase.value(passage, row)
    return styled(value, "bold") + styled(" · ") if value else ()


def _voice(passage: Passage, row: Row) -> Text:
    return styled(" · ".join(filter(None, [phrase.voice(passage), phrase.marks(passage, row)])), "dim")


def _stacked(said: tuple[Cell, ...], row: Row, width: int) -> Iterator[Text]:
    """A line for every passage; those that give the same value stand together, and the silent come last."""
    told = {passage for cell in said for passage in shown(cell, row)}
    passages = [passage for camp in camps(row) for passage in camp.passages if passage in told]
    yield from _listed(passages, row, width)
    if silences := phrase.silences(said):
        room = _room(passages) + 2
        yield from indented(folded(styled(silences, "dim italic"), width - room), room)


def _listed(passages: Sequence[Passage], row: Row, width: int) -> Iterator[Text]:
    """Article, value, words and voice of each passage in columns; where they are narrow, value before words."""
    room, values = _room(passages), _room_for_values([phrase.value(passage, row) for passage in passages], width)
    for passage in passages:
        cited = _cited(passage, row) if is_light(row) else styled("  — ", "dim") + _voice(passage, row)
        told = styled(phrase.words(passage, row)) + cited
        named = [_column(_article_of(passage), room)]
        if values:
            named.append(_column(styled(phrase.value(passage, row), "bold"), values))
        else:
            told = _value(passage, row) + told
        taken = sum(columns + 2 for _, columns in named)
        yield from beside([*named, _column(told, width - taken)], gap=2)


def _room_for_values(values: Sequence[str], width: int) -> int:
    """Columns for the values; 0 where nobody gives one, or where the longest leaves too little for the words."""
    longest = max((columns_of(styled(value)) for value in values), default=0)
    return longest if longest <= width // _VALUES else 0


def _room(passages: Sequence[Passage]) -> int:
    return min(_NAMES, max((columns_of(styled(phrase.line(passage.article))) for passage in passages), default=0))


def _notes(row: Row) -> Iterator[Text]:
    if row.note:
        yield styled(f"Note: {phrase.line(row.note)}", "italic")
    for passage in row.passages:
        if passage.note:
            yield styled(f"Note on {phrase.line(passage.article)}: {phrase.line(passage.note)}", "italic")


def _problems(report: Report, width: int) -> Iterator[Text]:
    if report.problems:
        yield ()
        yield styled("What to know about the input", "bold")
    for problem in report.problems:
        yield from folded(styled(f"{phrase.line(problem.where)}: {phrase.line(problem.message)}"), width)
