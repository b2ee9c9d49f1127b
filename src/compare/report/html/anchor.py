"""Anchors: the names by which a question, a passage or a paragraph is linked to."""

import re
from collections.abc import Iterable

_SAFE = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}")


def anchors(prefix: str, names: Iterable[str]) -> dict[str, str]:
    """An anchor for each name: the name itself behind the prefix where it is fit for one, else its number.

    The prefix keeps names apart from the page's own, and from the properties of a document.
    """
    return {
        name: f"{prefix}-{name if _SAFE.fullmatch(name) else place}"
        for place, name in enumerate(dict.fromkeys(names), start=1)
    }
