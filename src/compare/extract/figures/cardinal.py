"""Cardinal numbers in words: the words of which they are made, and what a run of them comes to."""

import re

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
UNITS = {word: value for value, word in enumerate(_ONES.split())}
TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALES = {"thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9, "trillion": 10**12}
GROUPS = {"dozen": 12, "score": 20}
DIGIT = "|".join(word for word, value in UNITS.items() if 0 < value < 10)
WORD = re.compile(rf"(?:{'|'.join(TENS)})(?={DIGIT})|[a-z]+")  # each word of a number, both of "thirtythree"


def value_of(words: list[str]) -> tuple[int | float, int]:
    """The value of the longest run of words from the first that make one number, and how many words that is."""
    total: int | float = 0
    used, below = 0, 10**15
    while True:
        start = used + (used > 0 and words[used : used + 1] == ["and"])
        group, after = _group(words, start)
        scale = _scale(words, after)
        if after == start or scale >= below:
            return whole(total), used
        total += group * scale
        used, below = after + (scale > 1), scale
        if scale == 1:
            return whole(total), used


def _scale(words: list[str], at: int) -> int:
    word = words[at] if at < len(words) else ""
    return SCALES.get(word) or GROUPS.get(word) or 1


def _group(words: list[str], at: int) -> tuple[int | float, int]:
    """A number below a thousand from words[at] on, and where it ends (at `at`, if there is none)."""
    base, after = _head(words, at)
    if words[after : after + 1] != ["hundred"]:
        return base, after
    base, after = (base or 1) * 100, after + 1
    rest, end = _below_hundred(words, after + (words[after : after + 1] == ["and"]))
    return (base + rest, end) if rest else (base, after)


def _head(words: list[str], at: int) -> tuple[int | float, int]:
    """What stands before a scale word: "two", "a", "half a", "one and a half"."""
    if words[at : at + 1] == ["half"]:
        return 0.5, at + 2
    if words[at : at + 1] == ["a"]:
        return 1, at + 1
    base, after = _below_hundred(words, at)
    if words[after : after + 3] == ["and", "a", "half"]:
        return base + 0.5, after + 3
    return base, after


def _below_hundred(words: list[str], at: int) -> tuple[int, int]:
    word = words[at] if at < len(words) else ""
    if word in UNITS:
        return UNITS[word], at + 1
    if word not in TENS:
        return 0, at
    unit = UNITS.get(words[at + 1], 0) if at + 1 < len(words) else 0
    return (TENS[word] + unit, at + 2) if 0 < unit < 10 else (TENS[word], at + 1)


def whole(value: float) -> int | float:
    """The same value, as an integer where it is one to within the printed precision (2.3 x 10^6 is 2300000)."""
    return round(value) if abs(value - round(value)) < 1e-9 * max(1.0, abs(value)) else value


def count_of(printed: str) -> int | None:
    """What a numeral or a number word below a hundred counts: 41 of "41" and "forty-one"; None where it is neither."""
    value, words = _below_hundred(printed.lower().split("-"), 0)
    return int(printed) if printed.isdecimal() else value if words else None
