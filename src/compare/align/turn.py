"""What a passage tells of a thing that is cut or goes on: that it is away or on, that it is back or over.

The things and their words stand in `lexicon/courses.yaml`. What is only expected back, or is not, is away still.
"""

import re
from functools import cache, lru_cache

from compare import lexicon
from compare.claim import Claim, State
from compare.record import Record

_LONG = 400  # characters of a passage that are read
_GAP = r"(?:[ ,][^.;:()]{0,70}?)? "  # a few words of one clause
_NEAR = 45  # characters before a return in which it is told to be one to come, or denied
_NAMED = r"\b(?:[A-Z][\w’'-]{1,20} ){1,3}"  # the words of a name before its noun
_NOTHING = re.compile(r"(?!)")
_ENABLED = re.compile(r"\b(?:allowed|able|cleared|free|permitted|began|begun|started) to\b", re.IGNORECASE)  # and do it
_NOT = re.compile(r"\b(?:not|no|never|nor|cannot|neither|yet to)\b|n[’']t\b", re.IGNORECASE)
_UNTIL = re.compile(r"[^.;:()]{0,40}\buntil\b", re.IGNORECASE)  # not until Tuesday: on Tuesday it was
_LONG_AGO = re.compile(
    r"\b(?:in|since|until|during) (?:19|20)\d\d\b|\b(?:last (?:year|month|week)|years? ago|months? ago|earlier this year)\b",
    re.IGNORECASE,
)


class Course(Record):
    """A thing with two stages: what it asks, the patterns of the first stage and of the second.

    named: what tells things of one course apart: the noun of a measure, or the name of a road.
    """

    asks: str
    on: re.Pattern[str]
    off: re.Pattern[str]
    named: re.Pattern[str]


class Turn(Record):
    """A passage on a course: over tells whether it tells the second stage; name: by what its thing is called, if by any."""

    claim: Claim
    course: str
    over: bool
    name: str = ""


@cache
def courses() -> dict[str, Course]:
    """All courses by name."""
    listed = lexicon.table("courses")
    cut = {name: _interruption(it["asks"], it["nouns"]) for name, it in listed["interruptions"].items()}
    named = {name: _pattern(_words(",".join(classes.values()))) for name, classes in listed["named"].items()}
    ended = {
        name: Course(it["asks"], _pattern(it["first"]), _pattern(it["last"]), named.get(name, _NOTHING))
        for name, it in listed["endings"].items()
    }
    return cut | ended


def _interruption(asks: str, nouns: str) -> Course:
    away, being, gone, cutting, back, restoring = (
        _words(lexicon.table("courses")[key]) for key in ("away", "being", "gone", "cutting", "back", "restoring")
    )
    noun = rf"(?:{_words(nouns)})\b(?! (?-i:(?!Mon|Tues|Wed|Thurs|Fri|Sat|Sun)[A-Z]))"
    gap = r"[^.;:()]{0,50}?"
    cut = rf"{noun}{gap}\b(?:{away}|(?:{being}) (?:\w+ )?(?:{gone}))\b|\b(?:{cutting}) (?:[\w’'-]+ ){{0,4}}{noun}"
    kept = rf"{noun}[^.;:()]{{0,70}}?\b(?:{back})\b|\b(?:{restoring}) (?:[\w’'-]+ ){{0,4}}{noun}"
    return Course(asks, _pattern(cut), _pattern(kept), re.compile(rf"{_NAMED}(?:(?i:{_words(nouns)}))\b(?: \d+)?"))


def _words(listed: str) -> str:
    return lexicon.any_of(word.strip() for word in listed.split(","))


def _pattern(source: str) -> re.Pattern[str]:
    """A pattern of the list, where three dots are a few words of one clause."""
    return re.compile(rf"\b(?:{source.replace(' |', '|').replace(' ... ', _GAP)})", re.IGNORECASE)


@cache
def _coming() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words(lexicon.table('courses')['coming'])})\b", re.IGNORECASE)


def turns(claim: Claim) -> tuple[Turn, ...]:
    """What a passage tells of any course."""
    return tuple(Turn(claim, *told) for told in _told(_text(claim)))


def _text(claim: Claim) -> str:
    """A passage with its subject, which may stand before it."""
    of = claim.value.of if isinstance(claim.value, State) else ""
    return claim.quote[:_LONG] if of in claim.quote else f"{of} {claim.quote}"[:_LONG]


@lru_cache(maxsize=2048)
def _told(text: str) -> tuple[tuple[str, bool, str], ...]:
    found = ((name, _stage(text, it)) for name, it in courses().items())
    return tuple((name, over, _name(text, name)) for name, over in found if over is not None)


def _stage(text: str, course: Course) -> bool | None:
    """Whether a text tells the second stage of a course; None where it tells neither."""
    off = course.off.search(text)
    if off is None:
        return False if course.on.search(text) else None
    return not _is_to_come(text, off)


def _is_to_come(text: str, off: re.Match[str]) -> bool:
    """Whether an end is yet to come, or denied."""
    said = _ENABLED.sub("", text[max(0, off.start() - _NEAR) : off.end()])
    if denied := _NOT.search(said):
        return _UNTIL.match(text, off.end()) is None and _UNTIL.match(said, denied.end()) is None
    return _coming().search(said) is not None


def supposed(before: str) -> bool:
    """Whether what stands before a passage in its sentence makes it one to come, of long ago, or denies it."""
    near = before[-_NEAR:].rpartition(",")[2]
    return bool(_LONG_AGO.search(before) or _NOT.search(near) or _coming().search(near))


def is_old(claim: Claim) -> bool:
    """Whether a passage tells of another time, long before."""
    return _LONG_AGO.search(claim.quote[:_LONG]) is not None


def _name(text: str, course: str) -> str:
    """The class of the noun by which a text calls what a course is of, or its name."""
    match = courses()[course].named.search(text)
    if match and match.start() == 0 and match.group().split()[-1].islower():
        match = None  # the capital with which a sentence begins
    said = match.group().casefold().removeprefix("the ").rstrip("s") if match else ""
    of_class = course in lexicon.table("courses")["named"]
    return said if not of_class else next((it for word, it in _classes(course) if word.rstrip("s?") == said), "")


@cache
def _classes(course: str) -> tuple[tuple[str, str], ...]:
    listed: dict[str, str] = lexicon.table("courses")["named"][course]
    return tuple((word.strip(), name) for name, words in listed.items() for word in words.split(","))
