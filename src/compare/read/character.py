"""The characters of an article as every later step sees them: composed letters, and none that nobody can see.

This happens once, while reading; from then on the text is never changed, and every offset counts on it.
"""

import re
import unicodedata

# Soft hyphen, zero-width space, word joiner, byte order mark inside a text. The joiners U+200C and U+200D stay:
# scripts and emoji need them; so do the bidi marks, which the report shows by name.
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_BROKEN = re.compile("[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–˜™š›œŸ]|â€[\u0080-\u00bf‚„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ¦]|ï»¿")


def settled(text: str) -> str:
    """The text in Unicode's composed form (NFC) without characters that have no width."""
    if text.isascii():
        return text
    text = _UNSEEN.sub("", text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def broken(text: str) -> str | None:
    """The first letters that were written as UTF-8 and read as Windows-1252 (mojibake: `donâ€™t`), if any.

    Two places are asked for where there are only two letters, since one such pair can be meant.
    """
    found = [match.group() for match in _BROKEN.finditer(text[:200_000]) if _mends(match.group())]
    return found[0] if len(found) > 1 or (found and len(found[0]) > 2) else None


def _mends(pair: str) -> bool:
    """Whether the letters become one character when read the other way."""
    try:
        return len(pair.encode("cp1252", errors="strict").decode("utf-8")) == 1
    except UnicodeError:
        return len(pair) > 2  # Windows-1252 has no byte for some of them; three such letters in a row are no accident
