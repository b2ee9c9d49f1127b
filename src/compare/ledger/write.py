"""Texts as YAML that every reader takes for the same text: plain if harmless, in double quotes if short, else `>-`."""

import re

WIDEST = 110  # columns; longer texts are folded over several lines
_SHORT = 70

# Harmless in YAML 1.1 and 1.2: begins with a letter, a digit or a currency sign; no mark that could mean anything.
_HARMLESS = re.compile(r"[^\W_][^\x00-\x1f:#\x7f-\xa0]*|[$€£][\d.,]+[^\x00-\x1f:#\x7f-\xa0]*|\d{4}-\d\d-\d\d \d\d:\d\d")
_GUESSED = re.compile(
    r"(?:y|n|yes|no|on|off|true|false|null|nan|inf)|0[xob]?[\d_a-f]+|[\d_]+e[\d_]+|.*[\d_]_[\d_].*|[\d.]+e[+-]?\d+",
    re.IGNORECASE,
)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe\uffff]"
)


def scalar(text: str, indent: str = "", break_: str = "\n") -> str:
    """The text as it stands after `key: `. indent: of the lines below it, should it need any."""
    text = " ".join(text.split())
    if _UNSEEN.search(text):
        return _escaped(text)
    if len(text) <= WIDEST - len(indent) and _is_harmless(text):
        return text
    if (len(text) <= _SHORT and '"' not in text and "\\" not in text) or not text or not indent:
        return _escaped(text)
    return break_.join([">-", *(indent + line for line in _wrapped(text, WIDEST - len(indent)))])


def flow(texts: tuple[str, ...]) -> str:
    """A list on one line."""
    return f"[{', '.join(text if _in_flow(text) else _escaped(text) for text in texts)}]"


def _is_harmless(text: str) -> bool:
    if not _HARMLESS.fullmatch(text.replace(": ", "\0").replace(" #", "\0").replace(":", "").replace("#", "")):
        return re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", text) is not None
    return not text.endswith(":") and not _GUESSED.fullmatch(text) and not re.search(r"\d:\d", text)


def _in_flow(text: str) -> bool:
    return _is_harmless(text) and not re.search(r"[,\[\]{}]", text)


def _escaped(text: str) -> str:
    body = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _UNSEEN.sub(_escape, body) + '"'


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


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
