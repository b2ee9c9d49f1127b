"""What a passage tells of a thing that is cut or goes on: that it is away or on, that it is back or over.

The things and their words stand in `lexicon/courses.yaml`. What is only expected back, or is not, is away still.
"""

import re
from functools import cache, lru_cache
from itertools import takewhile

from compare import lexicon
from compare.align.synonym import concept
from compare.claim import Claim, State
from compare.grammar.lexicon import lemma
from compare.grammar.tag import tag
from compare.record import Record

_LONG = 400  # characters of a passage that are read
_GAP = r"(?:[ ,][^.;:()]{0,70}?)? "  # a few words of one clause
_WHAT = r"(?P<what>(?:(?:an?|the) )?(?:[a-z-]{3,20} ){0,2}[a-z-]{4,20})\b"  # a noun with what stands before it
_NEAR = 45  # characters before a return in which it is told to be one to come, or denied
_NAMED = r"\b(?:[A-Z][\w’'-]{1,20} ){1,3}"  # the words of a name before its noun
_NOTHING = re.compile(r"(?!)")
_ENABLED = re.compile(r"\b(?:allowed|able|cleared|free|permitted|began|begun|started) to\b", re.IGNORECASE)  # and do it
_NOMINAL = frozenset(("DT", "JJ", "NN", "NNS", "NNP", "VBG", "VBN", "CD", "PRP$"))
_NOT = re.compile(r"\b(?:not|no|never|nor|cannot|neither|yet to)\b|n[’']t\b", re.IGNORECASE)
_UNTIL = re.compile(r"[^.;:()]{0,40}\buntil\b", re.IGNORECASE)  # not until Tuesday: on Tuesday it was
_LONG_AGO = re.compile(
    r"\b(?:in|since|until|during) (?:19|20)\d\d\b|\b(?:last (?:year|month|week)|years? ago|months? ago|earlier this year)\b",
    re.IGNORECASE,
)


class Course(Record):
    """A thing with two stages: what it asks, the patterns of the first stage and of the second.

    named: what tells things of one course apart: the noun of a measure, or the name of a road. alike: whether both
    passages must call it alike. known: the later one must tell of it as known.
    """

    asks: str
    on: tuple[re.Pattern[str], ...]
    off: tuple[re.Pattern[str], ...]
    named: re.Pattern[str]
    alike: bool = False
    known: bool = False


class Turn(Record):
    """A passage on a course: over tells whether it tells the second stage; name: by what its thing is called, if by any.

    said: the same as it is printed.
    """

    claim: Claim
    course: str
    over: bool
    name: str = ""
    said: str = ""


@cache
def courses() -> dict[str, Course]:
    """All courses by name."""
    listed = lexicon.table("courses")
    cut = {name: _interruption(it["asks"], it["nouns"]) for name, it in listed["interruptions"].items()}
    named = {name: _pattern(_words(",".join(classes.values()))) for name, classes in listed["named"].items()}
    ended = {
        name: Course(
            it["asks"], (_pattern(it["first"]),), (_pattern(it["last"]),), named.get(name, _NOTHING), name in named
        )
        for name, it in listed["endings"].items()
    }
    shared = {
        name: Course(
            it["asks"], tuple(map(_pattern, it["first"])), tuple(map(_pattern, it["last"])), _NOTHING, True,
            it.get("known", False),
        )
        for name, it in listed["shared"].items()
    }
    return cut | ended | shared


def _interruption(asks: str, nouns: str) -> Course:
    away, being, gone, cutting, back, restoring = (
        _words(lexicon.table("courses")[key]) for key in ("away", "being", "gone", "cutting", "back", "restoring")
    )
    noun = rf"(?:{_words(nouns)})\b(?! (?-i:(?!Mon|Tues|Wed|Thurs|Fri|Sat|Sun)[A-Z]))"
    gap = r"[^.;:()]{0,50}?"
    cut = rf"{noun}{gap}\b(?:{away}|(?:{being}) (?:\w+ )?(?:{gone}))\b|\b(?:{cutting}) (?:[\w’'-]+ ){{0,4}}{noun}"
    kept = rf"{noun}[^.;:()]{{0,70}}?\b(?:{back})\b|\b(?:{restoring}) (?:[\w’'-]+ ){{0,4}}{noun}"
    return Course(asks, (_pattern(cut),), (_pattern(kept),), re.compile(rf"{_NAMED}(?:(?i:{_words(nouns)}))\b(?: \d+)?"))


def _words(listed: str) -> str:
    return lexicon.any_of(word.strip() for word in listed.split(","))


def _pattern(source: str) -> re.Pattern[str]:
    """A pattern of the list, where three dots are a few words of one clause."""
    plain = source.replace(" |", "|").replace(" ... ", _GAP).replace("WHAT", _WHAT)
    plain = re.sub(r"\bTO\b", f"(?:{lexicon.table('courses')['to come'].replace(' |', '|')})", plain)
    return re.compile(rf"(?<![\w’'-])(?:{plain})", re.IGNORECASE)


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
def _told(text: str) -> tuple[tuple[str, bool, str, str], ...]:
    found = ((name, it, _stage(text, it)) for name, it in courses().items())
    return tuple((name, told[0], *_name(text, name, it, told[1])) for name, it, told in found if told)


def _stage(text: str, course: Course) -> tuple[bool, re.Match[str]] | None:
    """Whether a text tells the second stage of a course, and where it tells it; None where it tells neither."""
    off = next(filter(None, (it.search(text) for it in course.off)), None)
    if off is not None:
        return not _is_to_come(text, off), off
    on = next(filter(None, (it.search(text) for it in course.on)), None)
    return (False, on) if on else None


def _is_to_come(text: str, off: re.Match[str]) -> bool:
    """Whether an end is yet to come, or denied; a denial may be the end of a suspicion."""
    if "what" in off.re.groupindex:
        return _coming().search(text, max(0, off.start() - _NEAR), off.start()) is not None
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


def _name(text: str, course: str, of: Course, told: re.Match[str]) -> tuple[str, str]:
    """By what the thing of a course is called, and as it is printed."""
    if "what" in told.re.groupindex:
        said = _phrase(text, *told.span("what"))
        return (concept(lemma(said.split()[-1].casefold(), "NNS")), said) if said else ("", "")
    match = of.named.search(text)
    if match and match.start() == 0 and match.group().split()[-1].islower() and not of.alike:
        match = None  # the capital with which a sentence begins
    said = match.group().casefold().removeprefix("the ").rstrip("s") if match else ""
    if of.alike:
        said = next((it for word, it in _classes(course) if word.rstrip("s?") == said), "")
    return said, said


def _phrase(text: str, start: int, end: int) -> str:
    """The noun phrase with which a stretch of a text begins."""
    tokens = [token for token in tag(text, 0, len(text)) if start <= token.start < end]
    run = list(takewhile(lambda token: token.tag in _NOMINAL, tokens))
    if not run or not run[-1].tag.startswith("NN"):
        return ""
    said = text[start : run[-1].end]
    return said if run[0].tag == "NNP" else said[0].casefold() + said[1:]


@cache
def _classes(course: str) -> tuple[tuple[str, str], ...]:
    listed: dict[str, str] = lexicon.table("courses")["named"][course]
    return tuple((word.strip(), name) for name, words in listed.items() for word in words.split(","))
