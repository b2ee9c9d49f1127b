"""Whose age is asked where every article tells of several who are called so: "Is one of the men 21?"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from compare.article import Article
from compare.report.record import Row

_PLURAL = {
    "man": "men", "woman": "women", "boy": "boys", "girl": "girls", "teenager": "teenagers", "child": "children",
    "victim": "victims", "student": "students",
}  # fmt: skip
_ASKED = re.compile(rf"How old is the (?:younger |older )?({'|'.join(_PLURAL)})\?")
_CHILD, _TEENS, _GROWN = 12, range(13, 20), 18  # the oldest who is called so; teenagers; the youngest man
_SEX = {
    **dict.fromkeys("male males man men boy boys brother son father".split(), ("boy", "man")),
    **dict.fromkeys("female females woman women girl girls sister daughter mother".split(), ("girl", "woman")),
}
_OTHERS = {"victim": "victim", "victims": "victim", "student": "student", "students": "student"}
_NOUN = rf"(?P<noun>{'|'.join((*_SEX, *_OTHERS))})"
_BEFORE = re.compile(rf"\b(?P<years>\d{{1,2}})-year-old(?:(?: [\w-]{{2,16}}){{0,2}}? {_NOUN}\b)?", re.IGNORECASE)
_BEHIND = re.compile(
    rf"\b{_NOUN}(?:,? ages?|,? aged|,| [–—-]+)(?: both| aged?)? "
    r"(?P<years>\d{1,2}(?:,? \d{1,2}){0,4}(?:,? and \d{1,2})?)"
    r"(?=[,.;)]| [–—-]|$| (?:was|were|is|are|and|who|from|has)\b)",
    re.IGNORECASE,
)


def one_of_several(rows: Iterable[Row], articles: Mapping[str, Article]) -> tuple[Row, ...]:
    """The rows; of the ages on which articles agree, each of one of several with the question after one of them."""
    return tuple(_asked(row, articles) for row in rows)


def _asked(row: Row, articles: Mapping[str, Article]) -> Row:
    ages = {passage.low if passage.low == passage.high else None for passage in row.passages}
    years = ages.pop() if len(ages) == 1 and not row.listed else None
    if not years or int(years) != years:
        return row
    named = sorted({passage.article for passage in row.passages})
    return row._replace(question=among(row.question, int(years), [articles[name].text for name in named]))


def among(question: str, years: int, texts: Sequence[str]) -> str:
    """The question after an age in years, of one of several where each of some texts tells of several."""
    match = _ASKED.fullmatch(question)
    if match is None:
        return question
    two = 2 if "er " in match.group().partition(match[1])[0] else 1  # the younger of two is no riddle yet
    several = all(len(_ages(text, match[1]) - {years}) >= two for text in texts)
    return f"Is one of the {_PLURAL[match[1]]} {years}?" if several else question


@lru_cache(maxsize=64)
def _ages(text: str, noun: str) -> frozenset[int]:
    """The ages of all whom a text calls so, or could."""
    return frozenset(years for years, called in _aged(text) if noun in _names(years, called))


def _aged(text: str) -> Iterator[tuple[int, str]]:
    for pattern in (_BEFORE, _BEHIND):
        for match in pattern.finditer(text):
            for years in re.findall(r"\d+", match["years"]):
                yield int(years), (match["noun"] or "").lower()


def _names(years: int, called: str) -> tuple[str, ...]:
    """By which of the nouns somebody of an age goes: a male of sixteen is a boy, and a teenager."""
    young = "child" if years <= _CHILD else "teenager" if years in _TEENS else ""
    young_or_grown = _SEX.get(called)
    one = young_or_grown[years >= _GROWN] if young_or_grown else _OTHERS.get(called, "")
    return (young, one)
