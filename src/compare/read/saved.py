"""Keeping what was fetched: the text with what is known of it, as a Markdown file that reads back as that article."""

import re
from collections.abc import Collection
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from compare.article import Article
from compare.letter import unaccented
from compare.read.heading import front_matter

_FIELDS = ("title", "outlet", "byline", "agency", "published", "updated", "url")
_LONGEST = 60  # characters of a file's name


def to_save(article: Article, folder: Path, taken: Collection[Path] = ()) -> Article:
    """The article as it will stand in its own file in a folder, under a name made of its title; nothing is written.

    taken: files that are to be written as well. An old file is never taken for another text.
    """
    top = front_matter({name: getattr(article, name) for name in _FIELDS})
    text = f"{top}\n{article.text}" if top else article.text
    return article._replace(text=text, file=str(_free(folder, _slug(article), text.encode(), taken)))


def _free(folder: Path, name: str, data: bytes, taken: Collection[Path]) -> Path:
    """The first name that no other text has."""
    paths = (folder / (f"{name}.md" if number == 1 else f"{name}-{number}.md") for number in count(1))
    return next(path for path in paths if path not in taken and (not path.exists() or _holds(path, data)))


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False


def _slug(article: Article) -> str:
    """Letters and digits of the title, or of the site's name, that every file system takes."""
    known = article.title or urlsplit(article.url or "").hostname or article.id
    plain = unaccented(known).encode("ascii", errors="ignore").decode().lower()
    words: list[str] = re.findall(r"[a-z0-9]+", plain) or ["article"]
    name = words[0][:_LONGEST]
    for word in words[1:]:
        if len(name) + len(word) >= _LONGEST:
            break
        name = f"{name}-{word}"
    return name
