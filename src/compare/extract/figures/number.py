"""Numbers as they are printed: digits with separators, words, mixed forms, and vague number words.

A number is found with its exact place and its value; bounds and ranges around it are read in `amount`.
Every repetition is bounded, so a hostile text (50,000 digits, 50,000 'and's) costs linear time.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

from compare.extract.figures.cardinal import DIGIT, GROUPS, SCALES, TENS, UNITS, WORD, value_of, whole
from compare.extract.spacing import spaced
from compare.lexicon import any_of
from compare.record import Record

Kind = Literal["digits", "words", "vague", "zero", "ordinal", "share"]


class Number(Record):
    """One printed number.

    value: what it means; for a vague word the bare word in its table form ("dozens") stands in `word` and value is 0.
    ambiguous: the other reading of "1.200", which is a thousand or one and a fifth by the writer's habit.
    """

    start: int
    end: int
    value: int | float
    kind: Kind = "digits"
    word: str = ""
    ambiguous: float | None = None


SUFFIXES = {"k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12} | SCALES
SUFFIXES |= {"lakhs": 10**5, "crores": 10**7, "lakh crore": 10**12}  # of the South Asian desks
PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}

_SP = "\u00a0\u2009\u202f "  # the spaces that stand between groups of three digits
# The number that is called in need, before what it names: "50 911 calls", "a 999 operator".
EMERGENCY = r"(?:911|999|112)[ -](?:call|dispatch|operator|cent|tape|record|hang|text|system|emergenc)"
_DIGITS = (
    r"(?<![\w.,/])(?:(?P<grouped>\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?)(?![\d,]\d)"
    rf"|(?P<spaced>\d{{1,3}}(?:[{_SP}](?!{EMERGENCY})\d{{3}}){{1,6}})(?![\d,.]*\d)"
    r"|(?P<dotted>[1-9]\d{0,2}(?:\.\d{3}){1,6})(?![\d.]\d|\d)"
    r"|(?P<plain>\d{1,15}(?:\.\d{1,9})?))(?!\d)"
    r"(?:(?P<ordinal>(?:st|nd|rd|th|d)(?:\b|(?=(?-i:[A-Z]))))"
    rf"|(?:[{_SP}-]|\r?\n|\r)?(?P<scale>lakh crore|lakhs?|crores?|thousand|million|billion|trillion|mln|mn|bn|tn"
    r"|[kmb](?!-))\b)?(?!['’]?s\b)"
)
_ALONE = any_of(UNITS)
_SMALL = f"{_ALONE}|(?:{'|'.join(TENS)})(?:{DIGIT})?"  # "thirty", and "thirtythree" as some print it
_LARGE = "hundred|thousand|lakh|crore|million|billion|trillion"
_PART = rf"(?:{_SMALL}|{_LARGE})"
_ONWARD = rf"(?:(?:-|\s{{1,3}}|,?\s{{1,3}}and\s{{1,3}}|,\s{{1,3}}(?=(?:{_SMALL})\s{{1,3}}hundred)){_PART}\b)"
_WORDS = (
    rf"\b(?P<words>(?:(?:half\s+an?|(?:{_SMALL})\s+and\s+a\s+half|a)\s+(?=(?:{_LARGE})\b))?{_PART}\b{_ONWARD}{{0,15}}"
    r"(?:[\s-]dozen\b)?)(?!-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)s?\b)"
)
_VAGUE = (
    r"\b(?P<vague>(?:several|a few|many|a couple(?: of)?) (?:dozen|hundred|thousand|million)"
    r"|(?:ten|hundred)s of (?:thousand|million|billion)s"
    r"|half[ -]a[ -]dozen|(?:a )?half[- ]dozen|a (?:couple|few|handful|dozen|score(?= of)|number(?= of))"
    r"|dozens|(?<!test )(?<!exam )(?<!math )(?<!reading )scores(?= of)|hundreds|thousands|millions|billions|tens(?= of)"
    r"|several|numerous|countless|multiple|(?<!as )(?<!how )many|dozen)\b"
)
_NONE = (
    r"\b(?P<none>no[ -]one|nobody|none|no(?! (?:more|fewer|less|longer|doubt|matter)\b)(?= [a-z])"
    r"|not (?:one|a single|any)|neither|without(?: any)?(?= (?:casualt|injur|fatalit|death|loss)))\b"
)
_MULTIPLE = (
    r"\b(?P<multiple>double|triple|quadruple)"
    r"(?= (?:fatal |deadly )?(?:homicide|murder|killing|slaying|shooting|stabbing|fatality|drowning)s?\b(?!-))"
)
_BOTH = r"\b(?P<both>both)(?! (?:[\w'’-]+ ){1,4}and\b)(?= (?:of |the |his |her |their )?[a-z])"
_MULTIPLES = {"double": 2, "triple": 3, "quadruple": 4}
_OUT_OF = rf"(?: (?:in|out of)(?: every)? |/(?=\d of\b))(?P<all>{_SMALL}|\d{{1,6}})\b(?![-.,]?\d)"
_SHARES = (
    r"\b(?P<share>(?P<upper>one|two|three|four|five|six|seven|nine|a)[ -]"
    r"(?P<lower>half|third|quarter|fifth|sixth|eighth|tenth)s?(?= of\b)"
    r"|(?P<several>two|three|four|five|seven|nine)[ -](?P<parts>third|quarter|fifth|sixth|eighth|tenth)s\b"
    r"|half(?= (?:of|the|its|their|all)\b|\Z)"
    rf"|(?P<few>{_SMALL}){_OUT_OF})"
)
_SHARES_IN_DIGITS = rf"\b(?P<share>(?P<few>\d{{1,3}}){_OUT_OF})"
_OPENERS = (
    "no half dozen dozens tens scores hundreds thousands millions billions several numerous countless multiple many "
    "nobody none not neither without both double triple quadruple"
).split()
_COUNTING = [*UNITS, *TENS, *_LARGE.split("|")]
_AFTER_A = [*GROUPS, *PARTS, *_LARGE.split("|"), "few", "couple", "handful", "number"]
_RUN = re.compile(r"\d+")
_SEPARATOR = re.compile(rf"[,{_SP}]")


@cache
def _printed() -> re.Pattern[str]:
    """The numbers that begin with a digit."""
    return re.compile(f"{spaced(_SHARES_IN_DIGITS)}|{_DIGITS}", re.IGNORECASE)


@cache
def _spelled() -> re.Pattern[str]:
    """The numbers that begin with a number word."""
    return re.compile("|".join(map(spaced, (_SHARES, _WORDS))), re.IGNORECASE)


@cache
def _phrased() -> re.Pattern[str]:
    """The numbers that begin with any other word: no, half, several."""
    return re.compile("|".join(map(spaced, (_NONE, _MULTIPLE, _BOTH, _SHARES, _VAGUE, _WORDS))), re.IGNORECASE)


@cache
def _openings() -> re.Pattern[str]:
    """Where a number can begin (groups 1 to 3: a digit; a number word, another word after what is no letter).

    A cheap scan, so that little else is tried; it opens with a set of signs, over which it passes quickly.
    """
    return re.compile(rf"[\W\d](?:(?<=(\d))|(?=[{_first_letters()}]){_opening_words()})")


@cache
def _first_opening() -> re.Pattern[str]:
    """The same right where a stretch begins."""
    return re.compile(rf"(\d)|\b{_opening_words()}")


def _opening_words() -> str:
    article = rf"[aA](?=(?:\s+|-)(?:{_in_any_case(_AFTER_A)}))"
    return rf"(?:((?:{_in_any_case(_COUNTING)})(?i:{DIGIT})?)|({_in_any_case(_OPENERS)}|{article}))\b"


def _first_letters() -> str:
    """The letters with which a number in words begins, to pass over most other words at once."""
    letters = "".join(sorted({word[0] for word in (*_COUNTING, *_OPENERS, "a")}))
    return letters + letters.upper()


def _in_any_case(words: Iterable[str]) -> str:
    """Words as an alternation by first letter, which a scan can pass over quickly, unlike one that ignores case."""
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        found.setdefault(_either(word[0]), []).append("".join(map(_either, word[1:])))
    return "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in found.items())


def _either(letter: str) -> str:
    return f"[{letter}{letter.upper()}]"


def numbers(text: str, start: int = 0, end: int | None = None) -> Iterator[Number]:
    """All numbers of a stretch of text, in order."""
    end = len(text) if end is None else end
    search = _openings().search
    opening = _first_opening().match(text, start, end) or search(text, start, end)
    while opening:
        at = opening.start(kind := opening.lastindex or 0)
        if kind == 1:
            match = _printed().match(text, at, end)
            found = _figured(match) if match else None
            position = found.end if found else _RUN.match(text, at, end).end()  # type: ignore[union-attr]
        else:
            match = (_spelled() if kind == 2 else _phrased()).match(text, at, end)
            found = _read(match) if match else None
            position = max(opening.end(), found.end) if found else opening.end()
        if found:
            yield found
        opening = search(text, position, end)


def _read(match: re.Match[str]) -> Number | None:
    if match["words"]:
        return _worded(match)
    if match["share"]:
        return _share(match)
    if match["none"]:
        return Number(*match.span(), 0, "zero")
    if match["multiple"]:
        return Number(*match.span(), _MULTIPLES[match["multiple"].lower()], "words")
    return Number(*match.span(), 2, "words") if match["both"] else _vague(match)


def _figured(match: re.Match[str]) -> Number:
    if match.lastgroup == "plain":  # most are; what comes after would be a group of its own
        value = _plain(match["plain"])
        return Number(*match.span(), value, "zero" if value == 0 else "digits")
    if match["share"]:
        return _share(match)
    if match["ordinal"]:
        return Number(*match.span(), int(re.sub(r"\D", "", match.group())), "ordinal")
    printed = match["grouped"] or match["spaced"] or match["dotted"] or match["plain"]
    ambiguous = None
    if match["dotted"]:
        ambiguous = float(printed) if printed.count(".") == 1 else None
        printed = printed.replace(".", "")
    value = _plain(printed if match["plain"] else _SEPARATOR.sub("", printed))
    if _is_letter_apart(match):
        return Number(match.start(), match.start("scale") - 1, value, "zero" if value == 0 else "digits", "", ambiguous)
    if match["scale"]:
        value, ambiguous = whole((ambiguous or value) * SUFFIXES[match["scale"].lower()]), None
    return Number(*match.span(), value, "zero" if value == 0 else "digits", "", ambiguous)


def _is_letter_apart(match: re.Match[str]) -> bool:
    """Whether the scale is one letter apart from a number that is no money: 3 M stands for nothing, $3.5 B does."""
    scale, text = match["scale"], match.string
    apart = scale is not None and len(scale) == 1 and not text[match.start("scale") - 1].isdigit()
    return apart and text[match.start() - 1 : match.start()] not in tuple("$€£¥")


def _plain(digits: str) -> int | float:
    return float(digits) if "." in digits else int(digits)


def _vague(match: re.Match[str]) -> Number:
    word = re.sub(r"[\s-]+", " ", match["vague"].lower())
    if word.split()[-1] in ("dozen", "hundred", "thousand", "million") and word.startswith(
        ("several", "a few", "many", "a couple")
    ):
        return Number(*match.span(), 0, "vague", word.split()[-1] + "s")
    word = {"half dozen": "half a dozen", "a half dozen": "half a dozen", "dozen": "a dozen"}.get(word, word)
    exact = {"a dozen": 12, "half a dozen": 6, "a score": 20, "a couple": 2}.get(word, 0)
    return Number(*match.span(), exact, "vague", word)


def _share(match: re.Match[str]) -> Number:
    """Two thirds, half of them, one in three: a part of a whole, as a value from 0 to 1."""
    if match["few"]:
        few, every = _small(match["few"]), _small(match["all"])
        if few >= every:  # "shot at 3 in two attacks" is no share
            return Number(*match.span("few"), few, "digits" if match["few"].isdigit() else "words")
        return Number(*match.span(), few / every, "share")
    upper, lower = match["upper"] or match["several"], match["lower"] or match["parts"]
    value = _small(upper) / PARTS[lower.lower()] if upper and lower else 0.5
    return Number(*match.span(), value, "share")


def _small(word: str) -> int:
    low = word.lower()
    return int(low) if low.isdigit() else int(value_of(WORD.findall(low))[0]) or 1


def _worded(match: re.Match[str]) -> Number | None:
    """The longest run of words that make one number: "two hundred and six", but "one" of "one and two"."""
    start = match.start("words")
    alone = UNITS.get(match["words"].lower())
    if alone is not None:
        return Number(start, match.end("words"), alone, "words" if alone else "zero")
    parts = list(WORD.finditer(match["words"].lower()))
    value, used = value_of([part.group() for part in parts])
    if not used:
        return None
    return Number(start, start + parts[used - 1].end(), value, "zero" if value == 0 else "words")
