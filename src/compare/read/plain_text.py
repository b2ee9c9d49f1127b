"""Text and Markdown: the text as it stands, front matter and all."""

import re

from compare.article import Article
from compare.read.character import settled
from compare.read.encoding import decoded
from compare.read.raw import Raw

_ADDRESSES = re.compile(r"\s{0,200}(?:https?://\S{1,2000}\s{1,200}){1,1000}\Z", re.IGNORECASE)


def articles(raw: Raw) -> tuple[Article, ...]:
    """The one article of a text file. Raises InputError where it is empty, binary, wrongly encoded, or mere links."""
    text, notices = decoded(raw.data, raw.name, raw.charset)
    text = settled(text)
    if not text.strip():
        raise raw.empty()
    if _ADDRESSES.match(f"{text}\n"):
        raise raw.refused("addresses", f"holds nothing but addresses; name them instead: $(cat {raw.name})")
    return (Article(id="", text=text, url=raw.url, file=None if raw.url else raw.name, notices=notices),)
