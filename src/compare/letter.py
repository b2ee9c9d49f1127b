"""Latin letters beyond A to Z: which of them are capitals, and how they are printed where a desk has none of them.

A sentence can begin with Šimek, Ólafur or Żaneta, and a report can be filed from ŁÓDŹ.
"""

import unicodedata

_LATIN = (range(0x41, 0x250), range(0x1E00, 0x1F00))  # all that languages in Latin letters write with
# The inside of a class of a regular expression: `re` has no name for capitals.
CAPITAL = "".join(chr(code) for block in _LATIN for code in block if chr(code).isupper())
# Letters with a stroke through them, and those made of two: Unicode takes none of them apart.
_WHOLE = str.maketrans({
    "đ": "d", "ð": "d", "ħ": "h", "ł": "l", "ø": "o", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th",
    "Đ": "D", "Ð": "D", "Ħ": "H", "Ł": "L", "Ø": "O", "Ŧ": "T", "Æ": "AE", "Œ": "OE", "Þ": "TH", "ı": "i",
})  # fmt: skip


def unaccented(text: str) -> str:
    """The text in letters without accents and strokes, as another outlet may print it: Łęczna is Leczna."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_WHOLE)
