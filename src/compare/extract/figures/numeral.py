"""What a number in a text is: a figure, or an age, a date, a clock time, a road, a model, a piece of a name.

Only figures count something; the others are marked with the letter that they bear in an outline.
"""

import re
from collections.abc import Sequence

from compare.extract.figures import unit
from compare.extract.figures.amount import Amount
from compare.extract.figures.number import EMERGENCY
from compare.extract.figures.word import people
from compare.extract.spacing import spaced
from compare.record import Record
from compare.stamp import MONTHS, SHORT_MONTHS


class Numeral(Record):
    """An amount, its letter (N figure, # age, % date, time or label, j piece of a name), and its full end."""

    amount: Amount
    letter: str
    end: int


def numerals(text: str, amounts: Sequence[Amount]) -> list[Numeral]:
    """Each amount with what it is."""
    return [_numeral(text, amount) for amount in amounts]


def _numeral(text: str, amount: Amount) -> Numeral:
    what = not_a_figure(text, amount)
    old = _OLD.match(text, amount.end) if what == "#" else None
    return Numeral(amount, what or "N", old.end() if old else amount.end)


def not_a_figure(text: str, amount: Amount) -> str:
    """The letter of a number that counts nothing (see `Numeral`); empty for a figure."""
    before, after = text[max(0, amount.start - 40) : amount.start], text[amount.end : amount.end + 24]
    words = before.lower().split()
    if _is_past(text, amount, words) or _is_label(before, words, after) or _is_address(text, amount):
        return "%"
    aged = _is_age(before, words, after) and not _has_verb_of_many(amount, before, after)
    if aged and (_OLD.match(after) or _may_be_years(text, amount)):
        return "#"
    if _is_of_service(text, amount.end) or _CALLED.match(text, amount.core):
        return "j"
    if amount.kind != "digits" or unit.magnitude(text, amount.core, amount.end) is not None:
        return ""
    if _is_glued(text, amount):
        return "j"
    return "%" if _is_date(text, amount, words, after) else ""


_OLDEST = 130


def _may_be_years(text: str, amount: Amount) -> bool:
    """Whether a number can be someone's age: 1,200 can not, nor can $90."""
    money = text[amount.core - 1 : amount.core] in tuple("$€£¥")
    return not money and all(printed <= _OLDEST for printed in amount.printed)


# "A six-year veteran", "a 15-year girl": the number measures time and does not count the persons.
_SERVICE = re.compile(r"-(?:year|month|week|day|hour|time|term|star)[- ](\w{2,16})(?: (\w{2,16}))?", re.IGNORECASE)


def _is_of_service(text: str, at: int) -> bool:
    """Whether a person follows a compound with a unit of time: "six-year veteran"."""
    compound = _SERVICE.match(text, at) if text[at : at + 1] == "-" else None
    return compound is not None and any(word and word.lower() in people() for word in compound.groups())


_CALLED = re.compile(EMERGENCY, re.IGNORECASE)
_MOVES = (
    "revis|ris|rose|increas|rais|climb|jump|fell|fall|drop|lower|chang|correct|up|down|lift|cut|reduc|boost|expand|grow|grew"
    "|shr[aiu]nk|slash|trim"
)
_FROM = re.compile(
    spaced(rf"\b(?:{_MOVES})\w*\b[^.;]{{0,40}}\bfrom\s(?:(?!to\b)[a-z]{{1,12}}\s){{0,2}}[$€£¥]?$"), re.IGNORECASE
)


def _is_past(text: str, amount: Amount, words: list[str]) -> bool:
    """Whether the figure no longer holds: "83, revised from 62", "rose from 12 to 15"."""
    return "from" in words and _FROM.search(text[max(0, amount.start - 70) : amount.start]) is not None


_TIME = re.compile(
    spaced(
        r"\s?(?:[ap]\.?m\b|o['’]clock|hours? (?:gmt|local)|gmt\b|edt\b|est\b|noon\b|midnight\b|block\b)"
        r"|:\d\d|-\d{3,}|-\d+-\d|(?:st|nd|rd|th)\b|\sof\s[\d,]{1,7}(?![\d,]|\s[a-z]{3})|\s(?:\w+\s){0,2}per\s\d"
    ),
    re.IGNORECASE,
)
_SCORE = re.compile(
    r"[-–]\d{1,3}\s(?:[\w-]{1,12}\s){0,2}(?:loss|win|victory|defeat|draw|tie|rout|triumph)\b", re.IGNORECASE
)
_NAMED = frozenset(
    "no. number article highway route interstate road flight channel chapter section page phase day grade fox news "
    "district precinct unit apartment apt. room lot building studio level version windows volume act g top under "
    "exit mile i # i-".split()
)


_NUMBERED = frozenset(
    "cafe club area gate pier engine troop platform zone bus train truck ladder squad company camp car".split()
)
_BLOCK = re.compile(spaced(r"(?:\s(?:and|to|or|through)\s\d{3,5})?[\s-]?blocks?\b"), re.IGNORECASE)


def _is_address(text: str, amount: Amount) -> bool:
    """Whether a round number names blocks of a street: the 2200 and 2300 blocks, not twelve blocks."""
    printed = amount.printed
    named = bool(printed) and min(printed) >= 100 and not any(number % 100 for number in printed)
    return named and _BLOCK.match(text, amount.end) is not None


_MODEL = re.compile(r"\b(?:[Aa]n?|[Tt]he)\s[A-Z][a-z]{2,15}\s$")  # "a Boeing 737"
_TITLED = re.compile(r"-(?:Hour|Day|Minute|Second|Year|Mile|Star) [A-Z]")  # of a programme, a shop, a campaign
_PARTICLE = 3  # letters of a word that is small in a headline, too
_FURNITURE = re.compile(r"\b(?:comments?|shares?|photos?|videos?|views|likes|replies|tweets?)\s?\($", re.IGNORECASE)


def _is_label(before: str, words: list[str], after: str) -> bool:
    """Whether it names, times or scores: No. 5, Highway 60, page 3, 12:30, image 3 of 11, a 3-1 loss, 5 per 100."""
    last = words[-1] if words else ""
    mark = last[-1:]
    if last.isalpha() and len(last) > _PARTICLE and _TITLED.match(after) and before.split()[-1].islower():
        return True  # told 24-Hour News; in a headline every word is large
    if mark == "[" and after[:1] == "]":
        return True  # a note's number
    if last in _NUMBERED and before.split()[-1][0].isupper():
        return True  # "Cafe 54"
    if len(words) > 1 and words[-2].endswith(("a", "an", "the")) and _MODEL.search(before):
        return True
    if mark == "(" and _FURNITURE.search(before):
        return True
    if last == "top" and not _MODALS.isdisjoint(words[-2:-1]):
        return False  # "could top 10 million"
    if _TIME.match(after) or _SCORE.match(after) or (last in _SERIES and _OF.match(after)):
        return True
    if last in _NAMED or words[-2:] in (["at", "about"], ["at", "around"]):
        return True
    return mark == "#" or (last == "of" and before[-1:].isspace() and _is_in_series(words, after))


_MODALS = frozenset("can could may might must shall should to will would".split())
_SERIES = frozenset("image photo picture slide page part chapter step item result video story day week episode".split())


def _is_in_series(words: list[str], after: str) -> bool:
    """Whether "12 of 30" numbers a page or a picture; "12 of 30 passengers" counts."""
    numbered = len(words) > 1 and words[-2].isdigit()
    return numbered and (not _COUNTED.match(after) or not _SERIES.isdisjoint(words[-3:-2]))


_OF = re.compile(r"\sof\s\d")
_COUNTED = re.compile(r"\s[a-z]{3}")
_OLD = re.compile(
    spaced(
        r"[- ]?(?:year|month|week|day|yr)s?[- ](?:olds?\b|of age)|-(?=,? (?:and|or|to) \d{1,2}-(?:year|month))"
        r"|[- ]?y/?o\b|-y(?:ea?r?)?(?=\s?(?:-|–|—|\.\.|…|\Z))"  # a headline cut off
    ),
    re.IGNORECASE,
)
_AGE_BEFORE = re.compile(
    spaced(
        r"(?:\bage[sd]?(?: of)?\s(?:\d{1,2},? )?(?:and )?|[\w.],\s(?:who was |both |both aged |all )?|\w \("
        r"|\w, \d{1,2}(?:, |,? and ))$"
    ),
    re.IGNORECASE,
)
_AGE_AFTER = re.compile(spaced(r"\s?[,.;)–—]|\s-\s|\s?\Z|\s(?:of|and) [A-Z]|\sand \d|\s(?:was|were|died|is)\b"))
_TIME_AFTER = re.compile(spaced(r"[\s-](?:years|months?|weeks?|days?)\b"), re.IGNORECASE)
_TOLL = re.compile(spaced(r"\b(?:toll|count|number|total|figure|tally|dead|killed|wounded|injured),\s$"), re.IGNORECASE)


_IN_PLACE = re.compile(
    spaced(r"(?:^|[.;!?\n(])\s{0,3}(?:in|at|near|on|across|outside|by)\s(?:[\w'’-]+\s){0,3}[\w'’-]+,\s$"), re.IGNORECASE
)


_AGED = frozenset("age aged ages of and who was both all".split())  # one of these stands last, or a mark or digits


def _is_age(before: str, words: list[str], after: str) -> bool:
    """Whether it is an age: 34-year-old, aged 34, "John Roe, 34, was"; not "the toll, 83, was", "In Adun, 12 died"."""
    if _OLD.match(after):
        return True
    last = words[-1] if words else ""
    if last.isalpha() and last not in _AGED:
        return False
    if last == "aged":
        return not _TIME_AFTER.match(after)
    if after[:1] not in ",);." and before.rstrip().endswith(",") and _IN_PLACE.search(before):
        return False
    return bool(_AGE_AFTER.match(after) and _AGE_BEFORE.search(before) and not _TOLL.search(before))


_AGED_BEFORE = re.compile(r"(?<!\w)(?:age|\d{1,2}(?:[,)]|\s{1,3}and\b|-year))", re.IGNORECASE)
_OF_MANY = re.compile(spaced(r"\s(?:were|(?P<words>died|are|have|remain))\b"))


def _has_verb_of_many(amount: Amount, before: str, after: str) -> bool:
    """Whether a number is the subject of "were", as no age of one person is: "the bus turned over, seven were hurt"."""
    many = _OF_MANY.match(after)
    if many is None or (many["words"] and amount.kind != "words"):
        return False
    aged = _AGED_BEFORE.search(before) is not None
    bounded = amount.qualifier in ("floor", "floor-strict", "ceiling", "ceiling-strict")
    return not aged and (bounded or amount.kind == "words" or before.split()[-1][:1].islower())


_MAKE = re.compile(r"\b(?:AK|AR|MP|RPG|MiG|Boeing|Airbus) \Z")  # makes that a number completes: AK 47


_LETTERS = re.compile(r"[^\W\d_]{1,12}")


def _is_glued(text: str, amount: Amount) -> bool:
    """Whether the number is a piece of a longer word: AK-47, 12:30, 3/4, 555-1234, 9/11, 76ers."""
    left, right = text[amount.core - 1 : amount.core], text[amount.end : amount.end + 1]
    if left and left in "/:#@_":
        return True
    if _MAKE.search(text, max(0, amount.core - 8), amount.core):
        return True
    if left == "-" and text[amount.core - 2 : amount.core - 1].isalnum():
        return True
    if right.isalpha() and amount.kind == "digits":
        word = _LETTERS.match(text, amount.end)
        return word is not None and word[0].lower() not in unit.units()  # "76ers" is a name, "20km" a measure
    return right in ("/", ":") and text[amount.end + 1 : amount.end + 2].isdigit()


_MONTHS = frozenset((*MONTHS, *SHORT_MONTHS, "sept"))
_WORD = re.compile(spaced(r"\s([a-z]+)"), re.IGNORECASE)


def _is_date(text: str, amount: Amount, words: list[str], after: str) -> bool:
    """Whether it is a day of a month or a year: a year counts only before a noun for people ("2000 soldiers")."""
    value = amount.printed[0] if amount.printed else 0
    digits = text[amount.core : amount.end]
    year = 1800 <= value <= 2100 and digits.isdigit() and len(digits) == 4
    following = _WORD.match(after)
    next_word = following[1] if following else ""
    if (value <= 31 or year) and (_after_month(words) or next_word.lower() in _MONTHS):
        return True
    return year and not amount.qualifier and people().get(next_word, ("",))[0] != "P"


def _after_month(words: list[str]) -> bool:
    """Whether a month, or a month with its day ("June 5,"), comes right before; not "on 23 September 28 bodies"."""
    if not words:
        return False
    if words[-1].rstrip(".") in _MONTHS:
        return not (len(words) > 1 and words[-2].isdigit())
    return len(words) > 1 and words[-1].rstrip(",").isdigit() and words[-2].rstrip(".") in _MONTHS
