"""Text of articles and lists, safe to print: what a terminal would obey or hide is spelled out instead.

An article can carry escape codes that rewrite the screen, and marks that turn the reading order around
(Boucher and Anderson 2021, "Trojan Source"). The joiners U+200C and U+200D stay: scripts and emoji need them.
"""

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but for tab and line feed
    "\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # unseen, or turning
    "\ud800-\udfff\U000e0000-\U000e007f]"  # halves of a pair, and tags
)


def visible(text: str) -> str:
    r"""The text with every control, bidi or unseen character written as an escape: "\x1b", "\u202e"."""
    return _UNSAFE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
