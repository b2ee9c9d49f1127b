"""What the lines around an article say about it: headline, outlet, byline, wire credit, published and updated time."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from compare.article import Article
from compare.imprint import house
from compare.lexicon import table
from compare.role import FRONT_MATTER
from compare.stamp import iso

_FIELDS = {
    "title": "title", "outlet": "outlet", "site": "outlet", "url": "url", "source": "url", "author": "byline",
    "byline": "byline", "agency": "agency", "published": "published", "date": "published", "updated": "updated",
}  # fmt: skip
_WROTE = re.compile(r"(?:by|written by|reported by|words by):? (.{3,160})", re.IGNORECASE)
_AFTER_NAMES = re.compile(r"\s*(?:[|/(·•–—]|, (?!and\b)| - | in [A-Z]|(?:updated|published)\b)", re.IGNORECASE)
_OWNER = re.compile(
    r"\(?(?:©|copyright\b)(?: ?\(c\)| ?©)? ?(?:\d{4}(?:-\d{2,4})?)? ?(?:by )?([^\n.,;|©()]{2,50})", re.IGNORECASE
)
_SIGNED = re.compile(r"\d|\breporting\b|\bcontributed\b|\bago\b", re.IGNORECASE)
_FILED = re.compile(r"\(([A-Za-z][\w /-]{1,40})\)\s{0,2}(?:--|[-–—:])")
_HEAD, _TAIL = 12, 5  # paragraphs at the two ends of a page in which it speaks of itself
_LONGEST_TITLE = 300


def described(article: Article) -> Article:
    """The article with what its text says about it, wherever that was not known before."""
    said = {"title": _title(article), **article.imprint, **_told(article), **_front_matter(article.text)}
    fresh: dict[str, Any] = {name: text for name, text in said.items() if text and not getattr(article, name)}
    return article._replace(**fresh)


def front_matter(known: Mapping[str, str | None]) -> str:
    """The lines at the top of a Markdown file that say what is known of it; `described` reads them back."""
    import json  # late: few articles have front matter

    lines = [f"{name}: {json.dumps(said, ensure_ascii=False)}" for name, said in known.items() if said]
    return "\n".join(["---", *lines, "---", ""]) if lines else ""


def agency(name: str) -> str | None:
    """The wire service of this name, as it signs: 'Thomson Reuters' is Reuters."""
    return _agencies().get(name.strip().lower().removesuffix(".com"))


def _title(article: Article) -> str | None:
    if article.headline is None:
        return None
    words = " ".join(article.headline.of(article.text).lstrip("#* ").rstrip("*").split())
    return words if len(words) <= _LONGEST_TITLE else None


def _told(article: Article) -> dict[str, str]:
    """What the lines of both ends say, first come first."""
    found: dict[str, str] = {}
    for role, words in _ends(article):
        if role == "byline":
            wrote = _WROTE.match(words)
            _keep(found, _writer(wrote[1]) if wrote else _imprint(words) if _SIGNED.search(words) else _paper(words))
        elif owner := _OWNER.match(words):
            _keep(found, _paper(owner[1]))
        elif role != "furniture" and (filed := _FILED.search(words, 0, 200)) and (service := agency(filed[1])):
            _keep(found, {"agency": service})
    return found


def _keep(found: dict[str, str], more: Mapping[str, str]) -> None:
    for name, said in more.items():
        found.setdefault(name, said)


def _ends(article: Article) -> Iterator[tuple[str, str]]:
    page = article.paragraphs
    numbers = sorted({*range(min(_HEAD, len(page))), *range(max(0, len(page) - _TAIL), len(page))})
    for number in numbers:
        yield page[number].role, page[number].span.of(article.text)[:400]


def _writer(names: str) -> dict[str, str]:
    """The names of a byline, without office, paper and hour; a wire service is no person."""
    end = _AFTER_NAMES.search(names)
    people = " ".join((names[: end.start()] if end else names).split()).rstrip(".,")
    services = [service for part in re.split(r"[,|/()·•–—]", names) if (service := agency(part))]
    found = {"agency": services[0]} if services else {}
    return found if agency(people) or not people else {**found, "byline": people}


def _imprint(line: str) -> dict[str, str]:
    paper = house(line)
    return {"outlet": paper} if paper else {}


def _paper(line: str) -> dict[str, str]:
    """A line that is nothing but the name of a wire service or of a paper."""
    name = re.split(r"\ball rights\b", line, maxsplit=1, flags=re.IGNORECASE)[0].strip(" .")
    if service := agency(name.removeprefix("(").removesuffix(")")):
        return {"agency": service}
    return {"outlet": name} if 2 < len(name) < 50 and name[0].isupper() and not re.search(r"\d{2}", name) else {}


def _front_matter(text: str) -> dict[str, str]:
    """The fields of a Markdown file's front matter (`---`, `title: ...`, `---`), quoted or not."""
    block = FRONT_MATTER.match(text)
    found: dict[str, str] = {}
    for line in block.group().splitlines() if block else ():
        key, _, said = line.partition(":")
        name = _FIELDS.get(key.strip().lower())
        if name and said.strip():
            found[name] = _unquoted(said.strip())
    return found | {name: iso(found[name]) or found[name] for name in ("published", "updated") if name in found}


def _unquoted(said: str) -> str:
    if said[0] == '"':
        import json  # late, as above

        try:
            return str(json.loads(said))
        except ValueError:
            return said.strip('"')
    return said.strip("'")


@cache
def _agencies() -> dict[str, str]:
    return {name: service for service, names in table("page")["agencies"].items() for name in names}
