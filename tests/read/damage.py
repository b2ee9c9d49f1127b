"""Sixty damaged or hostile files, made on the fly: each as a name and its bytes."""

import io
import json
import random
from collections.abc import Iterator

from pypdf import PdfWriter

from tests.read.page import pages

_PAGE = next(page.data for page in pages() if page.name == "news_site")
_LINE = {"text": "Two people died on Tuesday."}


def damaged() -> Iterator[tuple[str, bytes]]:
    """Every one of them holds nothing that could be compared."""
    yield from _noise()
    yield from _documents()
    yield from _web()
    yield from _collections()
    yield from _texts()


def _noise() -> Iterator[tuple[str, bytes]]:
    dice = random.Random(7)  # noqa: S311 - noise that is the same in every run
    for ending in ("txt", "md", "html", "htm", "pdf", "jsonl", "csv", "tsv", "xyz"):
        yield f"noise-{ending}.{ending}", dice.randbytes(50_000)
    yield "noise-after-mark.pdf", b"%PDF-1.7\n" + dice.randbytes(200_000)
    yield "noise-after-doctype.html", b"<!DOCTYPE html><html>" + dice.randbytes(200_000)


def _documents() -> Iterator[tuple[str, bytes]]:
    whole = _pdf(3)
    for share in (1, 5, 10, 30, 50, 80, 99):
        yield f"cut-{share}.pdf", whole[: len(whole) * share // 100]
    yield "without-text.pdf", whole
    yield "no-pages.pdf", _pdf(0)
    yield "many-pages.pdf", _pdf(300)
    yield "locked.pdf", _pdf(1, "secret")
    yield "wrong-offsets.pdf", whole.replace(b"obj", b"  obj")
    yield "loop.pdf", _loop()
    yield "only-mark.pdf", b"%PDF-1.4\n%%EOF"
    yield "deep-arrays.pdf", b"%PDF-1.4\n1 0 obj\n" + b"[" * 100_000 + b"\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF"


def _pdf(count: int, password: str | None = None) -> bytes:
    writer, made = PdfWriter(), io.BytesIO()
    for _ in range(count):
        writer.add_blank_page(width=200, height=200)
    if password:
        writer.encrypt(password)
    writer.write(made)
    return made.getvalue()


def _loop() -> bytes:
    """A tree of pages that is its own child."""
    return (
        b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj\n"
        b"trailer <</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF"
    )


def _web() -> Iterator[tuple[str, bytes]]:
    body = _PAGE.index(b"<body")
    yield "cut-in-head.html", _PAGE[: body // 2]
    yield "cut-before-body.html", _PAGE[:body]
    for tag in (b"div", b"b", b"table", b"ul", b"blockquote", b"span"):
        yield f"deep-{tag.decode()}.html", b"<html><body>" + b"<%s>" % tag * 100_000 + b"12 killed"
    yield "huge.html", b"<html><body>" + b"<p>12 were killed.</p>" * 9_600_000
    yield "many-tags.html", b"<html><body>" + b"<p><a href=x>x</a>" * 300_000
    yield "one-word.html", b"<html><body><p>" + b"x" * 3_000_000
    yield "open-quote.html", b'<html><body><p title="' + b"12 killed " * 100_000
    yield "open-comment.html", b"<html><body><!--" + b"12 killed " * 100_000
    yield "only-scripts.html", b"<html><body><script>" + b"var a = 1;" * 10_000 + b"</script></body></html>"
    yield "only-links.html", b"<html><body><nav>" + b"<a href=x>World</a>" * 100 + b"</nav></body></html>"
    yield "cookies-only.html", b"<html><body><h1>We value your privacy</h1><p>We use cookies.</p></body></html>"
    yield "empty-page.html", b"<!DOCTYPE html>"
    yield "entities.html", b"<html><body><p>" + b"&#0;&#xFFFFFFFF;&bogus;"
    yield "wrong-charset.html", b"<html><meta charset=utf-16><body><p>12 \xff\xfe\x80 killed</p>"


def _collections() -> Iterator[tuple[str, bytes]]:
    line = json.dumps(_LINE).encode()
    yield "cut.jsonl", line + b"\n" + line[:-5]
    yield "list.jsonl", b"[1, 2]\n"
    yield "deep.jsonl", b'{"text": ' + b"[" * 200_000
    yield "no-text.jsonl", b'{"title": "x"}\n'
    yield "number.jsonl", b'{"text": ' + b"9" * 10_000 + b"}\n"
    yield "twice.jsonl", b'{"id": "x", "text": "a b"}\n' * 2
    yield "bad-id.jsonl", b'{"id": "a b", "text": "a b"}\n'
    yield "every-line.jsonl", b"nonsense\n" * 10_000
    yield "no-column.csv", b"title,body\na,b\n"
    yield "open-quote.csv", b'id,text\na,"12 killed' + b" and" * 100_000
    yield "many-cells.csv", b"id,text\na,12 killed, they said, on Monday\n"
    yield "empty-rows.csv", b"id,text\n,\n,\n"
    yield "nul.csv", b"id,text\na,12 \0 killed\n"


def _texts() -> Iterator[tuple[str, bytes]]:
    yield "empty.txt", b""
    yield "only-mark.txt", b"\xef\xbb\xbf \n"
    yield "half-utf-16.txt", b"\xff\xfea\x00b"
    yield "picture.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 100
    yield "letter.docx", b"PK\x03\x04" + b"\0" * 100
    yield "packed.html", b"\x1f\x8b\x08" + b"\0" * 100
    yield "rich.rtf", b"{\\rtf1 twelve killed}"
