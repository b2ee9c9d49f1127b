"""Bare digits that count nothing where no word of harm and no unit stands by: they name, number, date or score.

What a number is wherever it stands (an age, a road, a year) is told by `numeral`, before any figure is read.
"""

import re
from functools import cache

from compare.extract.figures.amount import Amount
from compare.gallery import PICTURE
from compare.lexicon import any_of, listed

_SCORE = re.compile(r"[-–]\d{1,3}\b(?! ?%)")
_LINE = re.compile(r"[- ]yard line\b")
_BEFORE = 24  # characters before a number in which "Image 1 of" stands


def is_label(text: str, amount: Amount) -> bool:
    """Whether bare digits are an address, a channel, a clock's time, a picture's or a day's number, or a score."""
    if not text[amount.start : amount.end].isdigit():
        return False
    if _naming().match(text, amount.end) or _SCORE.match(text, amount.end):
        return True
    return _numbering().search(text, max(0, amount.start - _BEFORE), amount.start) is not None


def is_line(text: str, amount: Amount) -> bool:
    """Whether it names a line of a pitch, and no length: the 20-yard line."""
    return _LINE.match(text, amount.end) is not None


def is_torn(text: str, amount: Amount) -> bool:
    """Whether it is a piece of a number whose point stands between spaces, as some archives print it: "7 . 7"."""
    return (text[amount.end : amount.end + 3] == " . " and text[amount.end + 3 : amount.end + 4].isdigit()) or (
        text[amount.start - 3 : amount.start] == " . " and text[amount.start - 4 : amount.start - 3].isdigit()
    )  # fmt: skip


@cache
def _numbering() -> re.Pattern[str]:
    """What stands before a number that counts nothing: "Image 1 of 44", "the Sept. 11 hijackers"."""
    months = any_of(map(str.capitalize, listed("abbreviations", "months")))
    return re.compile(rf"(?:\b(?:{months})\.\s|(?i:{PICTURE}|photos|caption)\s(?:\d{{1,4}}\sof\s{{1,3}}(?:/\s)?)?)\Z")


@cache
def _naming() -> re.Pattern[str]:
    """What follows a number that counts nothing: "438 E. Main Street", "10 News", "1530 UTC", "called 911 himself"."""
    streets = "Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Lane|Highway|Court|Way|Place"
    return re.compile(
        r"\s(?:(?:him|her|it|my)self\b|themselves\b|(?:UTC|GMT|BST|CES?T|[ECMP][SD]?T)\b|News\b"
        rf"|(?:[NSEW]\.? )?[A-Z][a-z]{{1,20}} (?:{streets})\b)"
    )
