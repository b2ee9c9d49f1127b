"""What of a web page is no article, taken out of its tree: scripts, forms, captions, boxes, links, comments.

Templates name these parts in tags, classes, ids and ARIA roles (lexicon/page.yaml). What holds the headline, or most of
the prose, is never taken out, whatever it is called.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from compare.lexicon import table
from compare.record import Record

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TAGS = (
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "form", "button", "input",
    "select", "textarea", "dialog", "nav", "aside", "figure", "figcaption", "picture", "video", "audio", "amp-ad",
    "amp-sidebar", "amp-consent", "amp-img", "amp-video", "amp-iframe", "amp-embed", "amp-social-share", "menu",
    "footer",
)  # fmt: skip
_ROLES = {"navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "form"}
_KEPT = {"html", "body", "main", "article", "head", "h1"}
_NEVER = re.compile(r"(?:has|with|no|without|is|not|enable|show|js|page)[-_]")
_TABLE = ("table", "tbody", "thead", "tfoot", "tr", "td", "center", "font")
_SENTENCE = 40  # characters: a list of shorter items is no prose
_MOST = 0.5  # of a page's prose: more than that is the article


class _Names(Record):
    furniture: re.Pattern[str]
    comments: frozenset[str]


def cleared(tree: "HtmlElement") -> None:
    """Take out of the tree, in place, what is no article; layout tables become plain blocks."""
    for tag in list(tree.iter(*_TAGS)):
        if tag.getparent() is not None and tag.find(".//h1") is None:
            tag.drop_tree()
    prose = _prose(tree)
    for tag in [tag for tag in tree.iter() if isinstance(tag.tag, str) and _is_furniture(tag)]:
        if tag.getparent() is not None and not _holds_article(tag, prose):
            tag.drop_tree()
    for table_ in list(tree.iter("table")):
        if _is_layout(table_):
            _unwrap(table_)
    for listing in list(tree.iter("ul", "ol")):
        if _is_summary(listing):
            _as_paragraphs(listing)


def _is_furniture(tag: "HtmlElement") -> bool:
    if tag.tag in _KEPT:
        return _is_comment(tag) and tag.tag == "article"
    if tag.get("role") in _ROLES or tag.get("aria-hidden") == "true" or tag.get("hidden") is not None:
        return True
    return (
        "display:none" in (tag.get("style") or "").replace(" ", "")
        or _is_comment(tag)
        or any(_names().furniture.search(name) for name in _classes(tag))
    )


def _is_comment(tag: "HtmlElement") -> bool:
    return any(name in _names().comments for name in _classes(tag))


def _classes(tag: "HtmlElement") -> list[str]:
    named = f"{tag.get('class') or ''} {tag.get('id') or ''}".lower()[:500].replace("__", " ")
    return [name for name in named.split() if not _NEVER.match(name)]


def _holds_article(tag: "HtmlElement", prose: int) -> bool:
    """Whether the headline or most of the page's prose stands inside; readers may write more than the paper did."""
    if tag.find(".//h1") is not None or tag.find(".//main") is not None:
        return True
    return not _is_comment(tag) and prose > 0 and _prose(tag) > _MOST * prose


def _prose(tag: "HtmlElement") -> int:
    """Characters inside paragraphs that are not mere links."""
    return sum(len(p.text_content()) for p in tag.iter("p") if p.find("a") is None or len(p.text_content()) > 120)


def _is_layout(table_: "HtmlElement") -> bool:
    """Whether a table places blocks on a page rather than figures in cells."""
    if table_.find(".//th") is not None:
        return False
    cells = list(table_.iter("td"))
    return any(cell.find(".//p") is not None or len(cell.text_content()) > 200 for cell in cells)


def _unwrap(table_: "HtmlElement") -> None:
    for tag in list(table_.iter(*_TABLE)):
        tag.tag = "div"


def _is_summary(listing: "HtmlElement") -> bool:
    """Whether a list is the points of an article, sentences without links, as tabloids put them at the top."""
    items = listing.findall("li")
    return bool(items) and all(item.find(".//a") is None and len(item.text_content()) > _SENTENCE for item in items)


def _as_paragraphs(listing: "HtmlElement") -> None:
    listing.tag = "div"
    for item in listing.findall("li"):
        item.tag = "p"


@cache
def _names() -> _Names:
    data = table("page")["web"]
    words = "|".join(re.escape(word.strip()) for word in data["furniture"].split("|"))
    return _Names(re.compile(rf"(?:^|[-_])(?:{words})(?:[-_]|$)"), frozenset(data["comments"]))
