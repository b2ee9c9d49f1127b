"""Web pages, saved or fetched: the article inside, by trafilatura, after furniture, captions and comments are out.

The text is made here (headline, then the paragraphs, a blank line between), so offsets count on what the report shows.
"""

import copy
import re
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from compare.article import Article
from compare.lexicon import table
from compare.problem import InputError, Problem
from compare.read.character import settled
from compare.read.encoding import Decoded, decoded
from compare.read.notice import STUB, wall
from compare.read.raw import Raw
from compare.read.web_furniture import cleared
from compare.read.web_head import Head, head

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,40})", re.IGNORECASE)
_DECLARED = re.compile(r"^\s{0,200}<\?xml[^>]{0,200}\?>")
_MOST_PAGE = 6_000_000  # bytes, scripts and all
_MOST_TEXT = 300_000  # characters of words
_MOST_ELEMENTS = 30_000  # real pages have a few thousand
_DEEPEST = 200  # elements inside one another; real pages have 30
_LEAST = 60  # characters: less is no article


def articles(raw: Raw) -> tuple[Article, ...]:
    """The one article of a page. Raises InputError where none is found in it, or the extra is not installed."""
    _need_library(raw.name)
    if len(raw.data) > _MOST_PAGE:
        raise raw.refused("too-large", f"over {_MOST_PAGE // 1_000_000} MB is no article page; save its text as .txt")
    page = decoded(raw.data, raw.name, raw.charset or _charset(raw.data))
    tree = _tree(page.text, raw)
    said = head(tree)
    words = tree.text_content()
    cleared(tree)
    text = _text(tree, said, raw)
    return (_article(text, said, raw, page, wall(words) if len(text) < STUB else None),)


def _need_library(name: str) -> None:
    if not all(find_spec(library) for library in ("lxml", "lxml_html_clean", "trafilatura")):
        message = "web pages need an extra: pip install 'claimdiff[html]'. Or save the article as plain text (.txt)"
        raise InputError(Problem(name, "needs-extra", message))


def _charset(data: bytes) -> str | None:
    found = _CHARSET.search(data[:4096])
    return found[1].decode("ascii") if found else None


def _tree(text: str, raw: Raw) -> "HtmlElement":
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    try:
        tree = document_fromstring(_DECLARED.sub("", text), parser=HTMLParser(remove_pis=True))
    except (etree.LxmlError, ValueError, AssertionError):
        raise raw.refused("no-article", "this is no web page; save the page again, or its text as .txt") from None
    depth, count = _size(tree)
    if count > _MOST_ELEMENTS:
        raise raw.refused("too-large", f"over {_MOST_ELEMENTS:,} elements are no article page; save its text as .txt")
    if depth > _DEEPEST:
        raise raw.refused("too-deep", f"elements more than {_DEEPEST} deep are no article page; save its text as .txt")
    for tag in list(tree.iter("script", "style")):
        if tag.get("type") != "application/ld+json":
            tag.drop_tree()
    if sum(map(len, tree.itertext())) > _MOST_TEXT:
        raise raw.refused("too-large", f"over {_MOST_TEXT:,} characters of text are no article; save its text as .txt")
    return tree


def _size(tree: "HtmlElement") -> tuple[int, int]:
    """How deep the elements stand in one another, and how many there are (counted no further than matters)."""
    from lxml.etree import iterwalk

    deepest = depth = count = 0
    for event, _ in iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        deepest = max(deepest, depth)
        if count > _MOST_ELEMENTS:
            break
    return deepest, count


def _text(tree: "HtmlElement", said: Head, raw: Raw) -> str:
    """The headline and the paragraphs; raises where no article stands in the page."""
    body = [line for line in _body(tree) if line != said.title]
    prose = " ".join(body)
    if len(prose) < _LEAST or _is_consent(prose):
        message = (
            "no article was found in this page (a cookie wall, a list of links, or a page that scripts fill in); "
            "open it in a browser and save its text as .txt"
        )
        raise raw.refused("no-article", message)
    return settled("\n\n".join([said.title, *body] if said.title else body) + "\n")


def _body(tree: "HtmlElement") -> list[str]:
    """The paragraphs that trafilatura takes for the article; the headline may come first among them."""
    import logging

    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # a person cannot act on what it logs
    try:
        found: Any = trafilatura.bare_extraction(
            copy.deepcopy(tree), include_comments=False, include_tables=True, with_metadata=False, favor_precision=False
        )
    except (ValueError, TypeError, AttributeError, RecursionError):  # a page that it cannot take
        found = None
    lines = (found.text if found is not None and found.text else "").splitlines()
    return [" ".join(line.split()) for line in lines if line.strip()]


def _is_consent(prose: str) -> bool:
    low = prose.lower()
    return len(prose) < 2000 and sum(words in low for words in table("page")["consents"]) >= 2


def _article(text: str, said: Head, raw: Raw, page: Decoded, walled: str | None) -> Article:
    notices = page.notices
    if not said.free or walled:
        why = f"the page says “{walled}”" if walled else "the page declares it is not free"
        notices += (Problem(raw.name, "paywall", f"perhaps only the beginning of the article: {why}", "notice"),)
    return Article(
        id="", text=text, title=said.title, outlet=said.outlet, url=raw.url or said.url, published=said.published,
        file=None if raw.url else raw.name, byline=said.byline, updated=said.updated, notices=notices,
    )  # fmt: skip
