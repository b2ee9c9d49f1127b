"""Which module reads which form: by the ending, and by the first bytes where those leave no doubt."""

import re
from importlib import import_module

from compare.article import Article
from compare.read.raw import Raw

FORMS = {  # a module beside this one, with `articles(raw)`; any other ending is read as text
    ".txt": "plain_text", ".text": "plain_text", ".md": "plain_text", ".markdown": "plain_text",
    ".html": "web_page", ".htm": "web_page", ".xhtml": "web_page",
    ".pdf": "portable_document",
    ".jsonl": "collection", ".ndjson": "collection", ".csv": "collection", ".tsv": "collection",
}  # fmt: skip
_NOT_TEXT = {
    (b"PK\x03\x04", b"\xd0\xcf\x11\xe0"): "a word processor's or a zip file; save the article as plain text (.txt)",
    (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF"): "a picture; type the article's text into a .txt file",
    (b"\x1f\x8b", b"BZh", b"\xfd7zXZ"): "a compressed file; unpack it first",
    (b"{\\rtf",): "a rich text file; save the article as plain text (.txt)",
}
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,50})?(?:<!--.{0,500}?-->\s{0,50})?"
    rb"<(?:!doctype html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def articles(raw: Raw) -> tuple[Article, ...]:
    """Everything that the input holds, read by the module for its form; ids are set by the caller."""
    module = import_module(f"compare.read.{_module(raw)}")
    found: tuple[Article, ...] = module.articles(raw)
    return found


def _module(raw: Raw) -> str:
    if not raw.data.strip():
        raise raw.empty()
    for starts, what in _NOT_TEXT.items():
        if raw.data.startswith(starts):
            raise raw.refused("binary", f"this is {what}")
    if raw.data.startswith(b"%PDF-"):
        return "portable_document"
    if FORMS.get(raw.form, "plain_text") == "plain_text" and _PAGE.match(raw.data):
        return "web_page"
    return FORMS.get(raw.form, "plain_text")
