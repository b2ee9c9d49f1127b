"""PDF: the text of a printed or saved article, by pypdf; running heads out, words cut at line ends made whole.

The text is made here, so offsets count on what the report shows. A PDF of pictures has no text, and that is said.
"""

import io
import logging
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from compare.article import Article
from compare.problem import InputError, Problem
from compare.read.character import settled
from compare.read.raw import Raw
from compare.record import Record

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_MOST_PAGES = 200
_MOST_TEXT = 2_000_000  # characters; a damaged file can repeat itself without end
_SECONDS = 12.0
_EDGE = 3  # lines at the top and bottom of a page among which running heads and feet stand
_PAGE_NUMBER = re.compile(  # and what browsers print around a page: the address, the day and hour of printing
    r"(?:(?:page |seite |p\. ?)?[-–— ]*\d{1,4}[-–— ]*(?:(?:of|/) ?\d{1,4})?|.{0,60}\b(?:https?|file)://.{0,300}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d.{0,200})\Z",
    re.IGNORECASE,
)
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_CUT = re.compile(r"(\w*[^\W\d_A-Z])-\Z")
_ENDED = re.compile(r"[.!?:…][\"'”’)\]]{0,3}\Z")
_GAP = 1.25  # of the usual way from line to line: more is a gap between paragraphs
_SAME_HEIGHT = 2.0  # points within which words stand on one line
_OTHER_SIZE = 1.0  # points by which a headline or a caption is set larger or smaller
_SHORT = 0.75  # of a full line: a shorter one ends its paragraph
_BY_A_PROGRAM = re.compile(
    r"\.(?:docx?|pdf|html?|indd|qxd|txt)\b|^(?:microsoft word|untitled|about:blank|https?:)", re.IGNORECASE
)


class Line(Record):
    """A printed line. height: of its foot above the page's, size: of its letters; both in points."""

    text: str
    height: float
    size: float


def articles(raw: Raw) -> tuple[Article, ...]:
    """The one article of a PDF. Raises InputError for one without text, locked, damaged, or of too many pages."""
    if not find_spec("pypdf"):
        message = "PDF files need an extra: pip install 'claimdiff[pdf]'. Or save the article as plain text (.txt)"
        raise InputError(Problem(raw.name, "needs-extra", message))
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # a person cannot act on what it logs
    title, pages = _read(raw)
    paragraphs = _paragraphs(_without_heads(pages))
    text = settled("\n\n".join(paragraphs))
    if sum(map(str.isalpha, text[:10_000])) < 20:
        raise raw.refused(
            "no-text", "there is no text in this PDF, only pictures of it; copy the article into a .txt file"
        )
    return (Article(id="", text=text + "\n", title=title, url=raw.url, file=None if raw.url else raw.name),)


def _read(raw: Raw) -> tuple[str | None, list[list[Line]]]:
    """The title and the lines of each page."""
    from pypdf import PdfReader

    try:
        reader = PdfReader(io.BytesIO(raw.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise raw.refused("locked", "this PDF asks for a password; save it without one")
        if len(reader.pages) > _MOST_PAGES:
            raise raw.refused("too-large", f"over {_MOST_PAGES} pages are no article; save the pages that you need")
        return _title(reader), list(_pages(reader, raw))
    except InputError:
        raise
    except (Exception, RecursionError) as error:  # damaged files raise whatever the damage happens to hit
        what = " ".join(str(error).split())[:100] or type(error).__name__
        message = f"this PDF is damaged ({what}); save it again, or copy the article into a .txt file"
        raise raw.refused("damaged", message) from None


def _pages(reader: "PdfReader", raw: Raw) -> Iterator[list[Line]]:
    until, length = time.monotonic() + _SECONDS, 0
    for page in reader.pages:
        found = _lines(page)
        length += sum(len(line.text) for line in found)
        if length > _MOST_TEXT or time.monotonic() > until:
            raise raw.refused("too-large", "this PDF holds too much to be an article; save the pages that you need")
        yield found


def _lines(page: "PageObject") -> list[Line]:
    """The lines of a page: what stands at one height, one after the other."""
    found: list[Line] = []

    def visit(text: str, outer: list[float], inner: list[float], _font: object, size: float) -> None:
        height = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
        if found and (not text.strip() or abs(found[-1].height - height) < _SAME_HEIGHT):
            found[-1] = found[-1]._replace(text=found[-1].text + text)
        elif text.strip():
            found.append(Line(text, height, size * abs(inner[3] * outer[3])))

    page.extract_text(visitor_text=visit)
    return [line._replace(text=" ".join(line.text.translate(_LIGATURES).split())) for line in found]


def _title(reader: "PdfReader") -> str | None:
    title = " ".join(str((reader.metadata and reader.metadata.title) or "").split())
    return title if 8 < len(title) < 300 and " " in title and not _BY_A_PROGRAM.search(title) else None


def _without_heads(pages: Sequence[list[Line]]) -> list[Line]:
    """All lines, without page numbers and what stands at the same place near the edge of most pages."""
    heads = Counter(place for lines in pages for place in _edge(lines).values())
    often = max(2, (len(pages) + 1) // 2)
    found: list[Line] = []
    for lines in pages:
        edge = _edge(lines)
        found += [
            line
            for number, line in enumerate(lines)
            if number not in edge or not (_is_number(line.text) or heads[edge[number]] >= often)
        ]
    return found


def _edge(lines: list[Line]) -> dict[int, tuple[int, str]]:
    """The lines near the top and the bottom, by number: how far from the edge (the bottom's below 0), and the shape."""
    top = {number: (number, _shape(lines[number].text)) for number in range(min(_EDGE, len(lines)))}
    rest = range(max(len(top), len(lines) - _EDGE), len(lines))
    return top | {number: (number - len(lines), _shape(lines[number].text)) for number in rest}


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line)


def _is_number(line: str) -> bool:
    return _PAGE_NUMBER.match(line) is not None


def _paragraphs(lines: Sequence[Line]) -> list[str]:
    """The lines joined to paragraphs: a new one begins after a gap, in another size, or below a line not full."""
    texts = [line.text for line in lines]
    whole = set(re.findall(r"\w+-\w+", " ".join(texts)))
    width = sorted(map(len, texts))[len(texts) * 9 // 10] if texts else 0
    gaps = [gap for one, two in pairwise(lines) if (gap := one.height - two.height) > 0]
    usual = median(gaps) if gaps else 0.0
    found = texts[:1]
    for before, line in pairwise(lines):
        if _goes_on(before, line, width, usual):
            found[-1] = _joined(found[-1], line.text, whole)
        else:
            found.append(line.text)
    return found


def _goes_on(before: Line, line: Line, width: int, usual: float) -> bool:
    """Whether a line belongs to the paragraph of the line before; a cut word or sentence goes on over a page's end."""
    if abs(before.size - line.size) > _OTHER_SIZE:
        return False
    if before.text[-1] == "-" or (line.text[0].islower() and not _ENDED.search(before.text)):
        return True
    if before.height - line.height > _GAP * max(usual, line.size):
        return False
    full = len(before.text) / width if width else 0.0
    return full >= (0.9 if _ENDED.search(before.text) else _SHORT)


def _joined(before: str, line: str, whole: set[str]) -> str:
    """Two lines as one; a hyphen at the cut stays where the text has the word with it elsewhere."""
    cut = _CUT.search(before)
    if cut is None or not line[0].islower():
        return f"{before} {line}"
    second = re.match(r"\w+", line)
    both = f"{cut[1]}-{second.group() if second else ''}"
    return before + line if both in whole else before[:-1] + line
