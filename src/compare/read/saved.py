"""Keeping what was fetched: the text with what is known of it, as a Markdown file that reads back as that article."""

import re
import unicodedata
from dataclasses import replace
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from compare.article import Article
from compare.problem import InputError, Problem
from compare.read.heading import front_matter

_FIELDS = ("title", "outlet", "byline", "agency", "published", "updated", "url")
_LONGEST = 60  # characters of a file's name


def saved(article: Article, folder: Path, write: bool = True) -> Article:
    """The article as it stands in its own file in a folder, under a name made of its title; never over another file.

    write: False only says where it would stand. Raises InputError where nothing can be written.
    """
    top = front_matter({name: getattr(article, name) for name in _FIELDS})
    text = f"{top}\n{article.text}" if top else article.text
    path = _free(folder, _slug(article), text.encode())
    if write:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise InputError(Problem(str(path), "not-written", f"cannot be written: {error.strerror}")) from error
    return replace(article, text=text, file=str(path))


def _free(folder: Path, name: str, data: bytes) -> Path:
    """The first name that no other text has."""
    paths = (folder / (f"{name}.md" if number == 1 else f"{name}-{number}.md") for number in count(1))
    return next(path for path in paths if not path.exists() or _holds(path, data))


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False


def _slug(article: Article) -> str:
    """Letters and digits of the title, or of the site's name, that every file system takes."""
    known = article.title or urlsplit(article.url or "").hostname or article.id
    plain = unicodedata.normalize("NFKD", known).encode("ascii", errors="ignore").decode().lower()
    words: list[str] = re.findall(r"[a-z0-9]+", plain) or ["article"]
    name = words[0][:_LONGEST]
    for word in words[1:]:
        if len(name) + len(word) >= _LONGEST:
            break
        name = f"{name}-{word}"
    return name
