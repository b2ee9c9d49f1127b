"""Passages that are perhaps about the same: the words that they share, where these stand, which are worth a look."""

import re
from collections.abc import Sequence
from itertools import accumulate, permutations

from compare.report.order import group, is_wordy, mixed
from compare.report.record import Passage, Row

_WORD = re.compile(r"[^\W\d_][\w’'-]{2,}")
_NAME = re.compile(r"[A-Z]\w{3,}")
_GENITIVE = re.compile(r"[’']s?$")
_LITTLE = frozenset(
    "the and for that with was were are has had have been his her its their they from said says say who which this "
    "these those but not all also after before when while into over about more than one two will would could can may "
    "him she them our your you out there where what than then some any other such only just told according".split()
)
# From so likely on about half of the pairs are one question; whole sentences and statements share words more easily.
# So are those that share two telling words or more, and with them so much of the shorter side.
_LIKELY, _LIKELY_WORDS = 0.25, 0.6
_ENOUGH, _SHARE = 2, 0.4
_EVENS = 0.5
WHOLE, _WINDOW, _BACK = 28, 22, 6  # words of a passage that is left whole, of its part, back to where that begins
_ENDS = tuple(',.;:?!–—”"')


def shared(row: Row) -> tuple[str, ...]:
    """The telling words that the passages of all articles have, as the first prints them, in its order."""
    first, *others = _sides(row)
    return tuple(word for low, word in first.items() if all(low in other for other in others))


def common(row: Row) -> frozenset[str]:
    """The same words, small and without the s of a plural."""
    first, *others = map(frozenset, _sides(row))
    return first.intersection(*others)


def forms(words: str) -> list[str]:
    """Each word of a text between spaces in the form in which words are held in common."""
    found = (_WORD.search(word) for word in words.split())
    return [_form(match.group()) if match else "" for match in found]


def window(words: str, marked: Sequence[bool]) -> str:
    """The stretch of a long passage with most of the marked words in it; "…" for what is left out on a side.

    marked: for each word between spaces whether it tells something. A short passage is left whole.
    """
    every = words.split()
    if len(every) <= WHOLE:
        return words
    sums = [0, *accumulate(marked)]
    start = max(range(len(every) - _WINDOW + 1), key=lambda at: sums[at + _WINDOW] - sums[at])
    start = next(
        (at for at in range(start, max(-1, start - _BACK), -1) if at == 0 or every[at - 1].endswith(_ENDS)), start
    )
    end = start + _WINDOW
    return " ".join([*(["…"] if start else []), *every[start:end], *(["…"] if end < len(every) else [])])


def is_faint(row: Row) -> bool:
    """Whether a pair is so unlikely to be one question that it only costs a reader time."""
    if group(row).name != "loose" or row.listed:
        return False
    if row.kind == "attribution" and _same_speaker(row):
        return False
    words = _beside_the_day(row)
    close = len(words) >= _ENOUGH and len(words) >= _SHARE * min(map(len, _sides(row)))
    likely = row.score >= (_LIKELY_WORDS if is_wordy(row) else _LIKELY) and not mixed(row)
    lone = len(words) == 1 and row.score < _EVENS  # one word that any story of the sort has
    return not words or lone or not (close or likely)


def _beside_the_day(row: Row) -> tuple[str, ...]:
    """What the passages share beside the day that they answer with: much happens on Friday."""
    if row.kind != "date":
        return shared(row)
    answers = {word.lower() for one in row.passages for word in _WORD.findall(one.told or one.value or "")}
    return tuple(word for word in shared(row) if word.lower() not in answers)


def _sides(row: Row) -> list[dict[str, str]]:
    names = dict.fromkeys(passage.article for passage in row.passages)
    return [_words([passage for passage in row.passages if passage.article == name]) for name in names]


def _words(passages: Sequence[Passage]) -> dict[str, str]:
    """The words that tell something, small and without the s of a plural, with what is printed."""
    found = [_GENITIVE.sub("", word) for passage in passages for word in _WORD.findall(passage.quote)]
    told = {_form(word): word for word in reversed(found) if word.lower() not in _LITTLE}
    return dict(reversed(told.items()))


def _form(word: str) -> str:
    return _GENITIVE.sub("", word).lower().removesuffix("s")


def _same_speaker(row: Row) -> bool:
    """Whether both sides cite somebody, and who is cited on one side is named on the other: Russian officials."""
    cited = [passage for passage in row.passages if passage.source]
    return any(
        not set(_NAME.findall(one.source or "")).isdisjoint(_NAME.findall(f"{other.source} {other.quote}"))
        for one, other in permutations(cited, 2)
        if one.article != other.article
    )
