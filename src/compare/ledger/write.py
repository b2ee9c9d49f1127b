"""Texts as YAML that every reader takes for the same text: plain if harmless, in double quotes if short, else `>-`."""

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from compare.ledger.node import Plain

WIDEST = 110  # columns; longer texts are folded over several lines
_SHORT = 70

Said: TypeAlias = "str | tuple[str, ...] | Sequence[Block] | Block"
Block: TypeAlias = Mapping[str, Said]

# Harmless in YAML 1.1 and 1.2: begins with a letter, a digit or a mark that means nothing; holds no `: ` and no ` #`.
_OPENS = re.compile(r"[^\W_]|[$€£“‘(]")
_MEANS = re.compile(r": |:\Z| #|[\x00-\x1f\x7f-\xa0]")
# Words that some reader takes for a truth value, a base-8, base-16 or base-60 number, or no value at all.
_GUESSED = re.compile(
    r"(?:y|n|yes|no|on|off|true|false|null)|0[xob]?[\d_a-f]+|[\d.,]*_[\d_.,]*|[\d.]+e[+-]?\d+|\d+(?::\d+)+(?:\.\d*)?",
    re.IGNORECASE,
)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)


def spaced(text: str) -> str:
    """The text as we write it: runs of white space and line breaks are one space, as in every folded YAML text."""
    return " ".join(text.split())


def scalar(text: str, indent: str = "", line_break: str = "\n") -> str:
    """The text as it stands after `key: `. indent: of the lines below it; without one it stays on its line."""
    text = spaced(text)
    if not _UNSEEN.search(text):
        if len(text) <= WIDEST - len(indent) and _is_harmless(text):
            return text
        if indent and (len(text) > _SHORT or '"' in text or "\\" in text):
            return line_break.join([">-", *(indent + line for line in _wrapped(text, WIDEST - len(indent)))])
    return quoted(text)


def in_flow(text: str) -> str:
    """The text as it stands inside `[...]` or `{...}`."""
    text = spaced(text)
    return text if _is_harmless(text) and not re.search(r"[,\[\]{}?:]", text) else quoted(text)


def quoted(text: str) -> str:
    """The text in double quotes; what an editor would hide or obey is escaped."""
    return '"' + _UNSEEN.sub(_escape, text.replace("\\", "\\\\").replace('"', '\\"')) + '"'


def block_lines(block: Block, indent: int, nested: int = 2, gap: int = 2) -> list[str]:
    """The lines of a mapping whose keys begin in column `indent`.

    nested: how far the dashes of a list stand to the right of its key; gap: from a dash to what follows it.
    """
    lines = []
    for key, value in block.items():
        if isinstance(value, str):
            text = scalar(value, " " * (indent + 2))
            lines += f"{' ' * indent}{key}: {text}".split("\n")
        elif isinstance(value, tuple):
            lines.append(f"{' ' * indent}{key}: [{', '.join(in_flow(text) for text in value)}]")
        elif isinstance(value, Mapping):
            lines += [f"{' ' * indent}{key}:", *block_lines(value, indent + 2)]
        else:
            items = (item_lines(item, indent + nested, nested, gap) for item in value)
            lines += [f"{' ' * indent}{key}:", *(line for item in items for line in item)]
    return lines


def item_lines(block: Block, dash: int, nested: int = 2, gap: int = 2) -> list[str]:
    """The lines of a mapping that is a list item; its dash stands in column `dash`."""
    first, *rest = block_lines(block, dash + gap, nested, gap)
    return [f"{' ' * dash}-{' ' * (gap - 1)}{first.lstrip(' ')}", *rest]


def plain_block(block: Block) -> Plain:
    """What `plain` says of the same block once it is written and read again."""
    return ("map", *((key, _plain(value)) for key, value in block.items()))


def _plain(value: Said) -> Plain:
    if isinstance(value, str):
        return spaced(value)
    if isinstance(value, tuple):
        return ("list", *(spaced(text) for text in value))
    if isinstance(value, Mapping):
        return plain_block(value)
    return ("list", *(plain_block(item) for item in value))


def _is_harmless(text: str) -> bool:
    return bool(_OPENS.match(text)) and not _MEANS.search(text) and not _GUESSED.fullmatch(text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _wrapped(text: str, width: int) -> list[str]:
    """Lines no wider than `width` where words allow; joined by spaces they are the text again."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]
