"""The report as Markdown (CommonMark with GitHub's tables), for a pull request, a mail or a CMS."""

import re
from collections.abc import Iterator
from itertools import groupby

from compare.article import Article
from compare.report import inside, phrase, wording
from compare.report.collation import Cell, camps, cells, shown
from compare.report.order import asks, is_light
from compare.report.record import Passage, Report, Row
from compare.report.section import Section, parted, sections
from compare.report.summary import summary

# CommonMark lets a backslash stand before any ASCII punctuation; these are the ones that could begin markup anywhere.
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~&$]|(?<=:)//|(?<=www)\.|^[-+=]|^(?:\d{1,9})[.)]", re.IGNORECASE)


def render(report: Report, width: int, colour: bool) -> str:  # noqa: ARG001 - one signature for every form
    """One heading per question under one heading per group."""
    parts = ["# Side-by-side report", f"**{summary(report)}**", _articles(report), *_inside(report), *_glance(report)]
    part = None
    for section in sections(report):
        if section.part != part and parted(report):
            parts.append(f"## {phrase.part(report, section.part)}")
        part = section.part
        lead = wording.LEADS.get(section.group.name)
        brief = section.is_light or section.in_brief
        told = _in_brief(section, report) if brief else [_question(row, report) for row in section.rows]
        parts += [f"## {_title(section)}", *([lead] if lead else []), *told]
    return "\n\n".join([*parts, *_problems(report), _reading()]) + "\n"


def escaped(text: str) -> str:
    """Any text on one line, as Markdown that shows exactly these characters: no markup, no link, no HTML."""
    return _SPECIAL.sub(_escape, phrase.line(text))


def _escape(match: re.Match[str]) -> str:
    found = match[0]
    if found == "//":
        return "\\/\\/"
    if found[0].isdigit():
        return f"{found[:-1]}\\{found[-1]}"
    return {"&": "&amp;", "<": "&lt;", ">": "&gt;"}.get(found, f"\\{found}")


def _title(section: Section) -> str:
    word = wording.VERDICTS[section.group.verdict]
    return f"{word.mark} {section.group.title} ({phrase.size(section)})"


def _in_brief(section: Section, report: Report) -> list[str]:
    """The rows of a section as a list; what one article alone says stands article by article."""
    if section.group.name != "single" or section.asks:
        return ["\n".join(_item(row, report) for row in section.rows)]
    told = []
    for name, rows in groupby(section.rows, key=lambda row: row.passages[0].article):
        some = list(rows)
        told.append(f"**{escaped(name)}** *{escaped(phrase.silences(cells(some[0], report.articles)))}*")
        told.append("\n".join(f"- {_lone(row, report)} {_name(row)}" for row in some))
    return told


def _lone(row: Row, report: Report) -> str:
    passage = phrase.fullest(row)
    value = phrase.value_beside(passage, row)
    said = f"**{escaped(value)}** · " if value else ""
    return f"{said}{escaped(phrase.in_context(passage, report.articles))} — {_voice(passage, row)}"


def _articles(report: Report) -> str:
    lines = [_line("", "article", "outlet", "published", "file or link"), _line(*["---"] * 5)]
    return "\n".join([*lines, *(_article(article) for article in report.articles)])


def _article(article: Article) -> str:
    cells = (phrase.title(article), article.outlet, article.published, article.file or article.url)
    return _line(f"**{escaped(article.id)}**", *(escaped(cell or "") for cell in cells))


def _glance(report: Report) -> Iterator[str]:
    """The answers that can be compared, in a table: who gives which value, and the verdict."""
    every = (
        row for section in sections(report) if section.at_a_glance and not section.in_brief for row in section.rows
    )
    rows = [row for row in every if row.status == "accepted"]
    if rows:
        table = [_line("", "question", "answers", "verdict"), _line(*["---"] * 4)]
        table += [_line(wording.VERDICTS[row.verdict].mark, *_seen(row)) for row in rows]
        yield "## At a glance"
        yield "\n".join(table)


def _seen(row: Row) -> tuple[str, str, str]:
    """The question, who answers what, and the verdict: 'A and C: 7; B: 6'; words without a value are in the details."""
    valued = [(phrase.listing(camp.articles, "and"), camp.value) for camp in camps(row) if camp.value]
    told = "; ".join(f"**{escaped(who)}**: {escaped(value)}" for who, value in valued)
    return escaped(row.question), told or "in words", escaped(phrase.verdict(row))


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _question(row: Row, report: Report) -> str:
    table = [_line("article", "value", "words", "who says it"), _line(*["---"] * 4)]
    table += [line for cell in cells(row, report.articles) for line in _cell(cell, row)]
    heading = f"### {escaped(row.question)}\n\n{_verdict(row)}"
    return "\n\n".join([heading, "\n".join(table), *_remarks(row)])


def _item(row: Row, report: Report) -> str:
    """A question without a verdict, as an item of a list."""
    said = [_answer(passage, row) for cell in cells(row, report.articles) for passage in shown(cell, row)]
    said += [f"*{escaped(words)}*" for words in phrase.ruling(row)] if is_light(row) else []
    if silences := escaped(phrase.silences(cells(row, report.articles))):
        said.append(f"*{silences}*")
    said += [f"Note: {escaped(note)}" for note in (row.note, *(p.note for p in row.passages)) if note]
    asked = f"**{escaped(row.question)}** " if asks(row) else f"*{escaped(phrase.common(row))}* "
    return "\n".join([f"- {asked}{_name(row)}", *(f"  - {line}" for line in said)])


def _answer(passage: Passage, row: Row) -> str:
    value = f" {escaped(value)} ·" if (value := phrase.value(passage, row)) else ""
    cited = f" — {_voice(passage, row)}" if row.listed or passage.source or passage.own_view else ""
    return f"**{escaped(passage.article)}**{value} {escaped(phrase.words(passage, row))}{cited}"


def _name(row: Row) -> str:
    return f"`{phrase.line(row.id).replace('`', '')}`"


def _verdict(row: Row) -> str:
    return " · ".join([f"**{phrase.verdict(row)}**", *phrase.ruling(row), _name(row)])


def _cell(cell: Cell, row: Row) -> Iterator[str]:
    if not cell.passages:
        yield _line(f"**{escaped(cell.article)}**", f"*{escaped(phrase.silence(cell))}*", "", "")
    for passage in cell.passages:
        said = (escaped(phrase.value(passage, row)), escaped(phrase.quoted(passage)), _voice(passage, row))
        yield _line(f"**{escaped(cell.article)}**", *said)


def _voice(passage: Passage, row: Row) -> str:
    mark = phrase.marks(passage, row)
    return escaped(phrase.voice(passage)) + (f" *({mark})*" if mark else "")


def _remarks(row: Row) -> Iterator[str]:
    if row.because:
        yield escaped(phrase.because(row))
    notes = [("", row.note), *((f"{p.article}: ", p.note) for p in row.passages)]
    lines = [f"> Note: {escaped(who + note)}" for who, note in notes if note]
    if lines:
        yield "\n>\n".join(lines)


def _inside(report: Report) -> Iterator[str]:
    if report.conflicts:
        yield f"## {inside.TITLE} ({len(report.conflicts)})"
        yield inside.LEAD
        yield "\n".join(f"- {escaped(it.article)}: {escaped(it.message)}" for it in report.conflicts)


def _problems(report: Report) -> Iterator[str]:
    if report.problems:
        yield "## What to know about the input"
        yield "\n".join(f"- {escaped(problem.where)}: {escaped(problem.message)}" for problem in report.problems)


def _reading() -> str:
    words = [f"- **{word.label}** ({word.mark}): {word.meaning}" for word in wording.VERDICTS.values()]
    words += [f"- **{term}**: {meaning}" for term, meaning in wording.READING]
    return "\n".join(["## How to read this", "", *words, *(f"- {limit}" for limit in wording.LIMITS)])
