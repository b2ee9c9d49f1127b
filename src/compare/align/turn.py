"""What a passage tells of a thing that is cut or goes on: that it is away or on, that it is back or over.

The things and their words stand in `lexicon/courses.yaml`. What is only expected back, or is not, is away still.
"""

import re
from functools import cache, lru_cache
from itertools import takewhile

from compare import lexicon
from compare.align.interruption import interrupted
from compare.align.synonym import concept
from compare.claim import Claim, State
from compare.grammar.lexicon import lemma
from compare.grammar.tag import tag
from compare.record import Record

_LONG = 400  # characters of a passage that are read
_GAP = r"(?:[ ,][^.;:()]{0,70}?)? "  # a few words of one clause
_WHAT = r"(?P<what>(?:(?:an?|the) )?(?:[a-z-]{3,20} ){0,2}[a-z-]{4,20})\b"  # a noun with what stands before it
_NOMINAL = frozenset(("DT", "JJ", "NN", "NNS", "NNP", "VBG", "VBN", "CD", "PRP$"))
_NEAR = 45  # characters before a return in which it is told to be one to come, or denied
_ENABLED = re.compile(r"\b(?:allowed|able|cleared|free|permitted|began|begun|started) to\b", re.IGNORECASE)  # and do it
_NOT = re.compile(r"\b(?:not|no|never|nor|cannot|neither|yet to)\b|n[’']t\b", re.IGNORECASE)
_NO_PLAN = re.compile(r"\b(?:will|would|shall|is|are|was|were) not\b|n[’']t\b|\bno longer\b", re.IGNORECASE)
_UNTIL = re.compile(r"[^.;:()]{0,40}\buntil\b", re.IGNORECASE)  # not until Tuesday: on Tuesday it was
_LONG_AGO = re.compile(
    r"\b(?:in|since|until|during) (?:19|20)\d\d\b"
    r"|\b(?:last (?:year|month|week)|years? ago|months? ago|earlier this year)\b",
    re.IGNORECASE,
)
_LISTS = ("endings", "shared")


class Turn(Record):
    """A passage on a course: over: it tells the last stage. name: by what its thing is called, if by any.

    said: the same as it is printed. coming: the last stage is told as one to come.
    """

    claim: Claim
    course: str
    over: bool
    name: str = ""
    said: str = ""
    coming: bool = False


class _Course(Record):
    """keys: what a passage must have one of. first, last: the patterns of either stage. meant: the last may be told as
    a plan too. plan: the first is one, which may be denied. dropped: to deny it is its end.
    """

    keys: tuple[str, ...]
    first: tuple[str, ...]
    last: tuple[str, ...]
    meant: bool
    plan: bool
    dropped: bool


def asks(course: str) -> str | None:
    """The question of a course, with {} for the name of its thing; None where there is no such course."""
    listed = lexicon.table("courses")
    found = (listed[part][course]["asks"] for part in ("interruptions", *_LISTS) if course in listed[part])
    return next(found, None)


def is_named(course: str) -> bool:
    """Whether both passages must call the thing of a course alike."""
    listed = lexicon.table("courses")
    return course in listed["shared"] or course in listed["named"]


def is_known(course: str) -> bool:
    """Whether the later passage must tell of the thing as known: the painting, not a painting."""
    return bool(lexicon.table("courses")["shared"].get(course, {}).get("known"))


def turns(claim: Claim) -> tuple[Turn, ...]:
    """What a passage tells of any course."""
    return tuple(Turn(claim, *told) for told in _told(_text(claim)))


def is_no_end(before: str) -> bool:
    """Whether what stands before an end in its sentence makes it one to come, of long ago, or denies it."""
    near = before[-_NEAR:].rpartition(",")[2]
    return bool(_LONG_AGO.search(before) or _NOT.search(near) or _coming().search(near))


def is_old(claim: Claim) -> bool:
    """Whether a passage tells of another time, long before."""
    return _LONG_AGO.search(claim.quote[:_LONG]) is not None


def _text(claim: Claim) -> str:
    """A passage with its subject, which may stand before it."""
    of = claim.value.of if isinstance(claim.value, State) else ""
    return claim.quote[:_LONG] if of in claim.quote else f"{of} {claim.quote}"[:_LONG]


@lru_cache(maxsize=2048)
def _told(text: str) -> tuple[tuple[str, bool, str, str, bool], ...]:
    found = []
    for it in interrupted(text):
        over = it.over and not _is_to_come(text, it.start, it.end)
        found.append((it.course, over, it.name, it.name, it.over and not over))
    low = text.casefold()
    for name, course in _courses().items():
        if not any(key in low for key in course.keys):
            continue
        last = _search(course.last, text)
        told = last or _search(course.first, text)
        if told is None or (last is None and _is_no_plan(told, course) and not course.dropped):
            continue
        over = _is_over(text, last, course) if last else _is_no_plan(told, course)
        found.append((name, over, *_name(text, name, told), last is not None and not over))
    return tuple(found)


@cache
def _courses() -> dict[str, _Course]:
    listed = lexicon.table("courses")
    return {
        name: _Course(
            tuple(str(it["keys"]).split()),
            _sources(it["first"]),
            _sources(it["last"]),
            it.get("meant", False),
            "TO" in it["first"],
            it.get("dropped", False),
        )
        for part in _LISTS
        for name, it in listed[part].items()
    }


def _sources(listed: str | list[str]) -> tuple[str, ...]:
    return (listed,) if isinstance(listed, str) else tuple(listed)


def _search(sources: tuple[str, ...], text: str) -> re.Match[str] | None:
    return next(filter(None, (_pattern(it).search(text) for it in sources)), None)


@cache
def _pattern(source: str) -> re.Pattern[str]:
    """A pattern of the list, where three dots are a few words of one clause. Made when it is first needed."""
    plain = source.replace(" |", "|").replace(" ... ", _GAP).replace("WHAT", _WHAT)
    to_come = lexicon.table("courses")["to come"].replace(" |", "|")
    plain = re.sub(r"\bTO\b", f"(?:{to_come})", plain)
    return re.compile(rf"(?<![\w’'-])(?:{plain})", re.IGNORECASE)


@cache
def _coming() -> re.Pattern[str]:
    listed = lexicon.any_of(lexicon.words("courses", "coming"))
    return re.compile(rf"\b(?:{listed})\b", re.IGNORECASE)


def _is_over(text: str, last: re.Match[str], course: _Course) -> bool:
    """Whether the last stage of a course, where a text speaks of it, is told as reached."""
    near = max(0, last.start() - _NEAR)
    if course.meant:
        return _NOT.search(text, near, last.end()) is None
    if "what" in last.re.groupindex:  # a denial may itself be the end of a suspicion
        return _coming().search(text, near, last.start()) is None
    return not _is_to_come(text, *last.span())


def _is_no_plan(first: re.Match[str], course: _Course) -> bool:
    """Whether a plan is denied: it would not take place."""
    return course.plan and _NO_PLAN.search(first.group()) is not None


def _is_to_come(text: str, start: int, end: int) -> bool:
    """Whether an end that stands there is yet to come, or denied."""
    said = _ENABLED.sub("", text[max(0, start - _NEAR) : end])
    if denied := _NOT.search(said):
        return _UNTIL.match(text, end) is None and _UNTIL.match(said, denied.end()) is None
    return _coming().search(said) is not None


def _name(text: str, course: str, told: re.Match[str]) -> tuple[str, str]:
    """By what the thing of a course is called, and as it is printed."""
    if "what" in told.re.groupindex:
        said = _phrase(text, *told.span("what"))
        return (concept(lemma(said.split()[-1].casefold(), "NNS")), said) if said else ("", "")
    if course not in lexicon.table("courses")["named"]:
        return "", ""
    named = next((name for pattern, name in _classes(course) if pattern.search(told.group())), "")
    return named, named


@cache
def _classes(course: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    listed: dict[str, str] = lexicon.table("courses")["named"][course]
    return tuple(
        (re.compile(rf"\b(?:{words.replace(', ', '|')})\b", re.IGNORECASE), name) for name, words in listed.items()
    )


def _phrase(text: str, start: int, end: int) -> str:
    """The noun phrase with which a stretch of a text begins."""
    tokens = [token for token in tag(text, 0, len(text)) if start <= token.start < end]
    run = list(takewhile(lambda token: token.tag in _NOMINAL, tokens))
    if not run or not run[-1].tag.startswith("NN"):
        return ""
    said = text[start : run[-1].end]
    return said if run[0].tag == "NNP" else said[0].casefold() + said[1:]
