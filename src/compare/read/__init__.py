"""Reading an article from a file: one module per form, one interface; the text is kept exactly as it stands."""

from pathlib import Path

from compare.article import Article
from compare.problem import InputError, Problem
from compare.read.encoding import decoded

_MOST_BYTES = 20_000_000  # a news article is a few thousand; a whole book fits


def read(path: str | Path, id: str = "A") -> Article:  # noqa: A002 - the word of the data shape (`Article.id`)
    """The article in a file (.txt, .md), under a short name.

    Raises InputError where there is no text to read: a missing, empty, binary or wrongly encoded file.
    """
    name = str(path)
    text = decoded(_bytes(name), name)
    if not text.strip():
        raise InputError(Problem(name, "empty", "the file is empty; put the text of the article in it"))
    return Article(id=id, text=text, file=name)


def _bytes(name: str) -> bytes:
    path = Path(name)
    try:
        if path.is_dir():
            raise InputError(Problem(name, "folder", "this is a folder; name the file of one article"))
        if path.stat().st_size > _MOST_BYTES:
            raise InputError(Problem(name, "too-large", f"over {_MOST_BYTES // 1_000_000} MB is no article"))
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(Problem(name, "missing", "there is no such file")) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(Problem(name, "unreadable", f"cannot be read: {reason}")) from error
