"""Quotations: which marks belong together, told robustly, paragraph by paragraph.

An unpaired mark can never swallow more than its own paragraph. A quotation that runs over several paragraphs opens
each of them anew and is closed once, as English newspapers print it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from compare.article import Article
from compare.layout import Paragraph
from compare.record import Record
from compare.span import Span

_MARK = re.compile(r"[\"“”„«»'‘’`](?:(?<=')'|(?<=`)`)?")
_CAN_OPEN = re.compile(r"(?<!\w)[‘'](?=[\w“\"])")
_CAN_CLOSE = re.compile(r"(?<=[\w.,!?…])[’'](?!\w)")
_OPENS = frozenset(("“", "„", "«", "``"))
_CLOSES = frozenset(("”", "»"))
_SINGLE = frozenset(("‘", "’", "'"))
_BEFORE_OPENING = frozenset(" \t\n\r\u00a0([{—–-/:")


class Quotation(Record):
    """A quotation with its marks. continues: it is not closed here but goes on in the next paragraph."""

    span: Span
    continues: bool = False


@lru_cache(maxsize=64)
def quoted(article: Article) -> list[Quotation]:
    """The quotations of an article; kept, since all readers ask for them."""
    return quotations(article.text, article.paragraphs)


def quotations(text: str, paragraphs: tuple[Paragraph, ...]) -> list[Quotation]:
    """All quotations of a text, in order; nested ones are part of the outer one."""
    found: list[Quotation] = []
    for number, paragraph in enumerate(paragraphs):
        after = paragraphs[number + 1].span.start if number + 1 < len(paragraphs) else len(text)
        found.extend(_of_paragraph(text, paragraph.span, text[after : after + 2]))
    return found


def _of_paragraph(text: str, within: Span, following: str) -> Iterator[Quotation]:
    """The quotations of a paragraph; `following` is how the next one begins."""
    start, opened = -1, ""
    for mark in _MARK.finditer(text, within.start, within.end):
        sign = mark.group()
        if sign == "`" or (sign in _SINGLE and not _stands(text, mark.start())):
            continue
        opening = _opening(text, within.start, mark)
        if start < 0:
            if opening:
                start, opened = mark.start(), sign
        elif _closes(sign, opened, opening) or _wrongly_set(text, mark) or _set_off(text, mark):
            yield Quotation(Span(start, mark.end()))
            start = -1
        elif sign in _OPENS and opened in _SINGLE:
            start, opened = mark.start(), sign  # the single one was an apostrophe
    if start >= 0 and opened not in _SINGLE:
        continues = following[:1] in ("“", '"', "«") or following in ("''", "``")
        if continues or start == within.start:
            yield Quotation(Span(start, within.end), continues)


def _opening(text: str, start: int, mark: re.Match[str]) -> bool:
    sign = mark.group()
    if sign in _OPENS or sign == "‘":
        return True
    if sign in _CLOSES or sign == "’":
        return False
    before = text[mark.start() - 1] if mark.start() > start else " "
    return before in _BEFORE_OPENING and not text[mark.end() : mark.end() + 1].isspace()


def _stands(text: str, at: int) -> bool:
    """Whether a single mark can be a quotation mark at all: the apostrophe of don't cannot."""
    return _CAN_OPEN.match(text, at) is not None or _CAN_CLOSE.match(text, at) is not None


def _wrongly_set(text: str, mark: re.Match[str]) -> bool:
    """An opening mark printed where only a closing one can stand: 'Never,“ she said'."""
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    return mark.group() in _OPENS and before in ",.!?…" and (not after or after.isspace())


def _set_off(text: str, mark: re.Match[str]) -> bool:
    """A closing mark with the space on its wrong side: '"We knew, "she said', '"We knew, "Velt said'."""
    before, after = text[max(0, mark.start() - 2) : mark.start()], text[mark.end() : mark.end() + 1]
    if mark.group() != '"' or not before[1:].isspace():
        return False
    return (before[:1] in ",.!?…" and after.islower()) or (before[:1] == "," and after.isupper())


def _closes(sign: str, opened: str, opening: bool) -> bool:
    """Whether a mark closes the quotation that `opened` began: singles close singles, doubles doubles."""
    if (sign in _SINGLE) != (opened in _SINGLE):
        return False
    return sign in _CLOSES or sign == "’" or (not opening and sign not in _OPENS)
