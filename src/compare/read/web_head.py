"""What a web page says of itself: JSON-LD (schema.org), meta tags (Open Graph, Dublin Core, Parse.ly), h1, stamps.

Publishers fill these in for search engines and readers' apps; where several speak, the one that editors see counts.
"""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from compare.lexicon import table
from compare.record import Record
from compare.stamp import iso

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE = re.compile(r"Article|BlogPosting|Report\b|LiveBlog")
_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish-date",
    "date", "dc.date.issued", "dc.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "article.published",
)  # fmt: skip
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "lastmod")
_AUTHOR = ("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "og:article:author")
_OUTLET = ("og:site_name", "application-name", "publisher", "dc.publisher", "apple-mobile-web-app-title")
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(https?://\S{3,500})")
_SITE = re.compile(r"\s+(?:[|–—»·]|-)\s+[^|–—»·]{2,40}$")
_MOST_NODES = 5000  # of JSON-LD that is looked through


class Head(Record):
    """What is known of a page; each may be missing. free: False where it says that only subscribers can read it."""

    title: str | None
    outlet: str | None
    byline: str | None
    published: str | None
    updated: str | None
    url: str | None
    free: bool


def head(tree: "HtmlElement") -> Head:
    """What the page says of itself, from its whole tree."""
    data, meta = _linked_data(tree), _meta(tree)
    return Head(
        title=_title(tree, data, meta),
        outlet=_name(data.get("publisher")) or _first(meta, _OUTLET),
        byline=_byline(_name(data.get("author")) or _first(meta, _AUTHOR)),
        published=iso(_text(data.get("datePublished"))) or _date(meta, _PUBLISHED) or _shown(tree),
        updated=iso(_text(data.get("dateModified"))) or _date(meta, _UPDATED),
        url=_url(tree, meta),
        free=str(data.get("isAccessibleForFree", True)).lower() != "false",
    )


def _linked_data(tree: "HtmlElement") -> dict[str, Any]:
    """The first object of the page's JSON-LD that describes an article."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for node in _objects(data):
            if _ARTICLE.search(str(node.get("@type", ""))) and ("headline" in node or "datePublished" in node):
                return node
    return {}


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """Every object inside, outermost first."""
    waiting = [data]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node


def _meta(tree: "HtmlElement") -> dict[str, str]:
    """The meta tags by name, property or itemprop, in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        said = " ".join((tag.get("content") or "").split())
        if name and said:
            found.setdefault(name.strip().lower(), said)
    return found


def _title(tree: "HtmlElement", data: dict[str, Any], meta: dict[str, str]) -> str | None:
    """The h1 that the page's own title repeats; else the headline it declares; else its only h1; else its title."""
    declared = (_text(data.get("headline")), meta.get("og:title"), meta.get("twitter:title"))
    known = [title for title in (*declared, _text_of(tree.find(".//title"))) if title]
    shown = [words for tag in tree.iter("h1") if (words := _text_of(tag))]
    for words in shown:
        if any(_repeats(title.lower(), words.lower()) for title in known):
            return words
    fallback = shown[0] if len(shown) == 1 and len(shown[0].split()) > 2 else None
    return _text(data.get("headline")) or fallback or (_without_site(known[0]) if known else None)


def _repeats(title: str, shown: str) -> bool:
    """Whether a page's title is its h1, with or without the name of the site; the name alone is no headline."""
    own = _without_site(title)
    return own in shown or (shown in title and len(shown) > 0.5 * len(own))


def _without_site(title: str) -> str:
    return _SITE.sub("", title)


def _shown(tree: "HtmlElement") -> str | None:
    """The date in the first <time>, or in the first short element whose class speaks of a date."""
    for tag in tree.iter("time"):
        if moment := iso(tag.get("datetime")) or iso(_text_of(tag)):
            return moment
    named = set(table("page")["web"]["stamps"])
    for tag in tree.iter("p", "span", "div", "li", "small", "td", "font"):
        said = {part for part in re.split(r"[\s_-]+", f"{tag.get('class', '')} {tag.get('id', '')}".lower()) if part}
        if said & named and (moment := iso(_text_of(tag))):
            return moment
    return None


def _url(tree: "HtmlElement", meta: dict[str, str]) -> str | None:
    from lxml import etree

    canonical = next((tag.get("href") for tag in tree.iter("link") if tag.get("rel") == "canonical"), None)
    notes = chain(tree.itersiblings(etree.Comment, preceding=True), tree.iter(etree.Comment))
    saved = (match[1] for note in notes if (match := _SAVED_FROM.search(note.text or "")))
    url = canonical or meta.get("og:url") or next(saved, None)
    return url if url and re.match(r"https?://\S+$", url) and len(url) < 2000 else None


def _byline(author: str | None) -> str | None:
    """Names, not the address of a profile."""
    if not author or author.startswith(("http:", "https:", "/")):
        return None
    return re.sub(r"^by ", "", author, flags=re.IGNORECASE)[:200]


def _name(node: Any) -> str | None:
    """The name or names of a person or an organisation, however JSON-LD gives them."""
    nodes = node if isinstance(node, list) else [node]
    names = [_text(one.get("name")) if isinstance(one, dict) else _text(one) for one in nodes[:10]]
    return ", ".join(name for name in names if name) or None


def _text(node: Any) -> str | None:
    return " ".join(node.split())[:500] or None if isinstance(node, str) else None


def _text_of(tag: "HtmlElement | None") -> str:
    return " ".join(tag.text_content().split())[:500] if tag is not None else ""


def _first(meta: dict[str, str], names: Sequence[str]) -> str | None:
    return next((meta[name] for name in names if meta.get(name)), None)


def _date(meta: dict[str, str], names: Sequence[str]) -> str | None:
    return next((moment for name in names if (moment := iso(meta.get(name)))), None)
