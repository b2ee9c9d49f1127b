"""One suggestion on the screen: the question, every passage in its sentence, and what follows if it is kept."""

import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from compare.visible import visible

if TYPE_CHECKING:
    from compare.ledger.address import Target
    from compare.report.record import Passage, Report, Row

KEYS = "y keep   n turn down   v value   e editor   s skip   b back   q quit   ? help"
HELP = """\
y  keep it: its status line goes, and it is yours
n  turn it down: it stays in the list as rejected, and is never offered again
v  type another value for it (62-100, 60+, about 40, 2016-09-17); then decide
e  open the list at its line in $VISUAL or $EDITOR; then decide
s  skip it for now        b  back to the one before, undecided again        q  quit
Each decision is written at once. Enter, Esc and Space decide nothing."""


def card(target: "Target", number: int, of: int, report: "Report", width: int, doubts: Sequence[str] = ()) -> str:
    """The screen for one suggestion. doubts: what `check` says of its values, those typed a moment ago, too."""
    row = next((row for row in report.rows if row.id == target.entry.id), None)
    title = f"[{number}/{of}]  {target.address} - {target.entry.asks}"
    lines = ["", _filled(title, width, "       ")]
    if row is None:
        lines.append("  Its words are not found in the articles any more: claimdiff check")
        return "\n".join(lines)
    for passage in row.passages:
        lines += _passage(passage, _mark(passage, target), report, width)
    lines.append(_filled(f"  if kept:  {_kept(row)}", width, "            "))
    lines += [_filled(f"  check:    {doubt}", width, "            ") for doubt in doubts]
    return "\n".join(lines)


def _filled(text: str, width: int, indent: str) -> str:
    """A line of the card, folded at the width; the lines after the first are indented."""
    start = len(text) - len(text.lstrip())
    return textwrap.fill(visible(text[start:]), width, initial_indent=text[:start], subsequent_indent=indent)


def _mark(passage: "Passage", target: "Target") -> str:
    """Whether a passage is what is decided on. Words, never colour alone."""
    return "have" if target.reading and passage.address != target.address else "NEW "


def _passage(passage: "Passage", mark: str, report: "Report", width: int) -> Iterator[str]:
    article = next(article for article in report.articles if article.id == passage.article)
    name = article.outlet or article.title or article.file or ""
    head = f"  {mark}  {passage.article}  {textwrap.shorten(name, 40, placeholder='...')}"
    said = f"  {passage.value}" if passage.value else ""
    by = f"  ({passage.source})" if passage.source else ""
    yield visible(f"{head}{said}{by}")
    start, end = passage.sentence
    text = article.text
    context = f"{text[start : passage.span.start]}>{passage.quote}<{text[passage.span.end : end]}"
    yield textwrap.fill(
        visible(" ".join(context.split())), width, initial_indent="        ", subsequent_indent="        "
    )


def _kept(row: "Row") -> str:
    names = sorted({passage.article for passage in row.passages})
    verdict = {"agree": "agree", "differ": "DIFFER", "single": "is the only one that says so"}.get(row.tool_verdict)
    who = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return f"{who} {verdict}: {row.because}" if verdict else f"{who}: {row.tool_verdict}: {row.because}"
