"""Text of articles and lists, safe to show: what a terminal would obey or hide is spelled out instead.

An article can carry escape codes that rewrite the screen, and marks that turn the reading order around
(Boucher and Anderson 2021, "Trojan Source"). The joiners U+200C and U+200D stay: scripts and emoji need them.
"""

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but for tab and line feed
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # unseen, or turning
    "\ud800-\udfff\U000e0000-\U000e007f]"  # halves of a pair, and tags
)


def visible(text: str) -> str:
    """The text with every control, bidi or unseen character written as its code point (‹U+202E›)."""
    return _UNSAFE.sub(_named, text) if not text.isascii() or not text.isprintable() else text


def _named(match: re.Match[str]) -> str:
    return f"‹U+{ord(match[0]):04X}›"
