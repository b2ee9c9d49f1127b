"""The words that qualify a number: "at least", "up to", "nearly" before it, "or more" after it, from `bounds.yaml`.

What they make of the number: `amount`.
"""

import re
from functools import cache

from compare.extract.figures import unit
from compare.extract.figures.word import harm_words
from compare.extract.spacing import spaced
from compare.lexicon import any_of, table

REACH = 48  # characters before a number within which its qualifiers stand
_OVER = 4  # words before "over" among which an arrest stands
_PASSING = 4  # words before "passed" among which a count stands
_LONGEST = 5  # words in the longest qualifier
_PREPOSITIONS = frozenset(("about", "over", "up to"))
_MARK = re.compile(r"[\"“”‘(\[,;:]")
_HEAD = re.compile(r"\s{0,2}([A-Za-z]+|\S)")  # the first word or mark of what may follow a number
_WORD = re.compile(r"[^\s\"“”‘(\[,;:]+")


def before(text: str, floor: int, at: int) -> tuple[int, str]:
    """Where the qualifiers before a number begin, and what kind they are; the nearest bound counts, then a hedge."""
    kind = ""
    for turn in range(3):
        found = _qualifier_before(text, floor, at)
        if found:
            at, word = found
            kind = word if kind in ("", "exact") or (kind == "about" and word != "exact") else kind
        elif turn == 0 and (sign := unit.before(text, at)) and sign[1] >= floor:
            at = sign[1]
        else:
            break
    return at, kind


def _qualifier_before(text: str, floor: int, at: int) -> tuple[int, str] | None:
    """The longest qualifier that ends right before a number: its beginning and its kind."""
    kinds = _kinds("before")
    if text[at - 1 : at] in ("~", ".") and (kind := kinds.get(text[max(floor, at - 2) : at].lower().strip())):
        return at - (1 if text[at - 1] == "~" else 2), kind
    before = text[floor:at]
    if not before[-1:].isspace() or _last_word(before) not in _lengths():
        return None
    words = [match.span() for match in _WORD.finditer(text, floor, at)][-_LONGEST:]
    if not words or text[words[-1][1] : at].strip():
        return None
    lows = [text[start:end].lower() for start, end in words]
    for length in _lengths()[lows[-1]]:
        if length > len(words):
            continue
        first, phrase = words[-length][0], " ".join(lows[-length:])
        if phrase in _PREPOSITIONS and _is_preposition(text, first, phrase):
            return None
        if phrase in table("bounds")["only-after-counts"] and not _follows_a_count(text, first):
            return None
        if phrase in kinds and (first == floor or text[first - 1] != "-"):
            return first, kinds[phrase]
    return None


def _last_word(before: str) -> str:
    """The last word, without what marks stand before it; empty after a mark."""
    last = "".join(before.rsplit(None, 1)[-1:]).lower()
    return last if last.isalpha() else _MARK.split(last)[-1]


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """How many words the qualifiers have that end in a word, the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in _kinds("before"):
        words = phrase.split()
        found.setdefault(words[-1], set()).add(len(words))
    return {last: tuple(sorted(lengths, reverse=True)) for last, lengths in found.items()}


def _is_preposition(text: str, at: int, word: str) -> bool:
    """Whether a word before makes it a plain preposition: "spoke about 12 deaths", "arrested 30 over 3 murders"."""
    if word == "over" and _is_stretch_of_time(text, at):
        return True
    reach = _OVER if word == "over" else 1
    before = text[max(0, at - REACH) : at].lower().split()[-reach:]
    if harm_words().get(before[-1] if before else "", ("", ""))[1] in ("killed", "injured"):
        return False  # "the war killed over 200"
    return not set(before).isdisjoint(table("bounds")["no-bound-after"][word])


def _follows_a_count(text: str, at: int) -> bool:
    """Whether a count stands right before: "the toll has now passed 400", not "the house passed 400 bills"."""
    return not set(text[max(0, at - REACH) : at].lower().split()[-_PASSING:]).isdisjoint(table("bounds")["counts"])


_STRETCH = re.compile(
    spaced(
        r"over (?:[\w,.-]{1,16} ){1,3}(?:second|minute|hour|day|night|week|month|year|decade|centur)(?:s|y|ies)?\b"
        r"(?! (?:ago|later|earlier|old|before|after|on)\b)"
    ),
    re.IGNORECASE,
)


def _is_stretch_of_time(text: str, at: int) -> bool:
    """Whether "over" here means during: "carried out over two years", but not "for over two years"."""
    before = text[max(0, at - REACH) : at].lower().split()[-1:]
    return (
        _STRETCH.match(text, at) is not None and table("bounds")["takes-time"].count(before[0] if before else "") == 0
    )


def after(text: str, at: int) -> tuple[int, str]:
    """Where the qualifier after a number ends, and its kind; the number's own end and "" where none stands."""
    head = _HEAD.match(text, at)
    if not head or head[1].lower() not in _heads():
        return at, ""
    match = _trailing().match(text, at)
    return (match.end(), _kinds("after")[re.sub(r"\s+", " ", match[1].lower())]) if match else (at, "")


@cache
def _kinds(side: str) -> dict[str, str]:
    return {word.strip(): kind for kind, words in table("bounds")[side].items() for word in words}


@cache
def _trailing() -> re.Pattern[str]:
    phrases = any_of(re.escape(word).replace(r"\ ", r"\s{1,3}") for word in _kinds("after"))
    return re.compile(rf"\s{{0,2}}({phrases})(?!\w)", re.IGNORECASE)


@cache
def _heads() -> frozenset[str]:
    return frozenset(_HEAD.match(word)[1] for word in _kinds("after"))  # type: ignore[index]  # none is empty
