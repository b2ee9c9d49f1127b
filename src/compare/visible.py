"""Characters that hide or reorder text, made visible: articles are hostile input to a terminal and to a page."""

import re

# C0 and C1 controls but tab and line ends; soft hyphen; bidi marks, embeddings and isolates; zero-width characters;
# line and paragraph separators; byte-order mark; interlinear marks; tag characters; lone surrogates.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)


def visible(text: str) -> str:
    """The text with every such character written as its code point (‹U+202E›); tab and line feed stay."""
    return _HIDDEN.sub(_named, text) if not text.isascii() or not text.isprintable() else text


def _named(match: re.Match[str]) -> str:
    return f"‹U+{ord(match[0]):04X}›"
