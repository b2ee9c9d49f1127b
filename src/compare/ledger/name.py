"""Which names articles and questions may have."""

import re

from compare.ledger.key import OWN, RESERVED
from compare.ledger.node import Node, Scalar
from compare.ledger.notes import Notes

_NAME = re.compile(r"\w[\w.-]*\Z")


def is_name(text: str) -> bool:
    """Whether a text can be a name at all."""
    return _NAME.match(text) is not None


def article_name(notes: Notes, key: Scalar) -> None:
    """Say what is wrong with the name of an article, if anything is."""
    if key.text.startswith(OWN):
        message = f"an article cannot be called `{key.text}`: names that begin with {OWN} are for keys of your own"
        notes.error(key, "article-name", message, "Choose another, such as A.")
    elif key.text in RESERVED:
        message = f"an article cannot be called `{key.text}`: a reading has a key of that name"
        notes.error(key, "article-name", message, "Choose another, such as A.")
    elif not is_name(key.text):
        message = f'an article cannot be called "{key.text}"'
        notes.error(key, "article-name", message, "A name is letters, digits, - . and _, without spaces.")


def entry_name(notes: Notes, node: Node, name: str) -> bool:
    """Whether a question may have this id; says why not. node: where it stands."""
    if is_name(name):
        return True
    message = f'a question cannot have the id "{name}"'
    advice = f"An id is letters, digits, - . and _, without spaces: {_slug(name)}"
    notes.error(node, "bad-id", message, advice)
    return False


def _slug(text: str) -> str:
    return "-".join(re.findall(r"\w+", text.lower())[:6]) or "my-question"
