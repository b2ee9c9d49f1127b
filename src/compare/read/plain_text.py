"""Text and Markdown: the text as it stands, front matter and all."""

from compare.article import Article
from compare.read.character import settled
from compare.read.encoding import decoded
from compare.read.raw import Raw


def articles(raw: Raw) -> tuple[Article, ...]:
    """The one article of a text file. Raises InputError for an empty, binary or wrongly encoded one."""
    text, notices = decoded(raw.data, raw.name, raw.charset)
    text = settled(text)
    if not text.strip():
        raise raw.refused("empty", "the file is empty; put the text of the article in it")
    return (Article(id="", text=text, url=raw.url, file=None if raw.url else raw.name, notices=notices),)
