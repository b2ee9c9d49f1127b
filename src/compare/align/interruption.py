"""What a passage tells of a thing that may be cut or closed: that it is away, or that it is back.

The things are nouns (`interruptions` of lexicon/courses.yaml), all with the same verbs behind or before them.
"""

import re
from collections.abc import Iterator
from functools import cache

from compare import lexicon
from compare.record import Record

_BEHIND = 75  # characters between a noun and what is told of it
_BEFORE = re.compile(r" (?:[\w’'-]+ ){0,4}\Z")  # what may stand between a verb and its noun
_REACH = 60  # characters of it
_BREAK = re.compile(r"[.;:()]")
_NAME = re.compile(r"(?:\b[A-Z][\w’'-]{1,20} ){1,3}\Z")  # the words of a name before its noun
_NUMBER = re.compile(r" \d{1,4}\b")
_OF_A_NAME = re.compile(r" (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun)[A-Z]")  # Harbor Road, Park Avenue


class Interruption(Record):
    """A thing and whether it is told to be back; where that stands; name: of the road or school, if it has one."""

    course: str
    over: bool
    start: int
    end: int
    name: str


def interrupted(text: str) -> Iterator[Interruption]:
    """What a text tells of each thing that may be cut, the return before the cut."""
    told: dict[str, Interruption] = {}
    for noun in _nouns().finditer(text):
        if noun.lastgroup is None or _OF_A_NAME.match(text, noun.end()):
            continue
        course = _names()[int(noun.lastgroup[1:])]
        span = _around(text, noun, "back", "restoring")
        over = span is not None
        span = span or _around(text, noun, "away", "cutting")
        if span and (course not in told or (over and not told[course].over)):
            told[course] = Interruption(course, over, *span, _name(text, noun))
    yield from told.values()


def _around(text: str, noun: re.Match[str], behind: str, before: str) -> tuple[int, int] | None:
    """Where a verb stands behind a noun in its clause, or before it as its object; from the first word to the last."""
    verb = _verbs(behind).search(text, noun.end(), noun.end() + _BEHIND)
    if verb and not _BREAK.search(text, noun.end(), verb.start()):
        return noun.start(), verb.end()
    start = max(0, noun.start() - _REACH)
    for found in _verbs(before).finditer(text, start, noun.start()):
        if _BEFORE.match(text[found.end() : noun.start()]):
            return found.start(), noun.end()
    return None


def _name(text: str, noun: re.Match[str]) -> str:
    """The name of the thing that a noun is of: Harbor Road, Highway 5; "" where it has none."""
    number = _NUMBER.match(text, noun.end())
    before = _NAME.search(text[: noun.start()])
    if before and before.start() == 0 and noun.group().islower():
        before = None  # the capital with which a sentence begins
    if not before and not number:
        return ""
    said = f"{before.group() if before else ''}{noun.group()}{number.group() if number else ''}"
    return said.casefold().removeprefix("the ")


@cache
def _names() -> tuple[str, ...]:
    return tuple(lexicon.table("courses")["interruptions"])


@cache
def _nouns() -> re.Pattern[str]:
    listed = lexicon.table("courses")["interruptions"].values()
    groups = (f"(?P<c{i}>{'|'.join(it['nouns'].split(', '))})" for i, it in enumerate(listed))
    return re.compile(rf"\b(?:{'|'.join(groups)})\b", re.IGNORECASE)


@cache
def _verbs(kind: str) -> re.Pattern[str]:
    listed = lexicon.any_of(lexicon.words("courses", kind))
    if kind == "away":
        being, gone = (lexicon.any_of(lexicon.words("courses", key)) for key in ("being", "gone"))
        listed = rf"{listed}|(?:{being}) (?:\w+ )?(?:{gone})"
    return re.compile(rf"\b(?:{listed})\b", re.IGNORECASE)
