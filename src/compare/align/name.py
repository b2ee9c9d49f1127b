"""Whether two names mean one thing: alias table first, then spelling, with guards against look-alikes.

Order: the person's own aliases, the built-in table (`lexicon/aliases.yaml`), acronyms, a shorter form of the same
name, the consonant skeleton of a transliterated name, and at last rapidfuzz for a slip of spelling. North is never
south, and a shared first name or a shared "department" makes nobody the same.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from compare import lexicon
from compare.abbreviation import shortened
from compare.letter import unaccented

Aliases = tuple[tuple[str, ...], ...]

_PUNCTUATION = re.compile(r"[^\w\s]|_")
_DOTTED = re.compile(r"\b(?:\w\.){2,}")
_POSSESSIVE = re.compile(r"['’]s?\b")
_ARTICLE = re.compile(r"\b(?:al|el|ez|az|as|ad|ash|ar|an|at|ul|ur|us|ud)[-\s]+(?=\w)")
_ABBREVIATED = re.compile(r"(?P<letters>[A-Z]\.? ?(?:[A-Z]\.? ?){0,2}) (?P<last>[A-Z][\w'’-]+)")
_NO_POINTS = str.maketrans("", "", ". ")
_NOT_CONSONANT = re.compile(r"[aeiouwy\W\d_]+")
_LEADING = frozenset(("the", "a", "an", "this", "that", "his", "her", "their", "its", "our"))
_SMALL = frozenset(("of", "the", "for", "and", "in", "on", "to", "de", "du", "des"))
# Words that make a name another one when only one of two names has them (measured: North / South Korea scores 82).
_APART = (
    "north south east west northern southern eastern western northeast northwest southeast southwest northeastern "
    "northwestern southeastern southwestern upper lower inner outer new old first second third fourth fifth sixth "
    "seventh eighth ninth tenth junior jr"
)
_TELLING = frozenset(_APART.split())
_SPELLING = 86.0  # rapidfuzz ratio from which two whole names of one length class are one name misspelt
_WORD_SPELLING = 70.0  # and each word against its fellow


def frozen(aliases: Sequence[Sequence[str]]) -> Aliases:
    """The person's alias lists in a form that can be kept and compared."""
    return tuple(tuple(group) for group in aliases)


def plain(name: str) -> str:
    """A name for comparing: lower case, no accents, dots, hyphens, possessives or leading article."""
    text = unaccented(name.replace("‑", "-")).casefold()
    if not text.replace(" ", "").isalnum():  # most names are words and spaces
        text = _DOTTED.sub(lambda match: match[0].replace(".", ""), text)
        text = _PUNCTUATION.sub(" ", _POSSESSIVE.sub("", text))
    words = text.split()
    while len(words) > 1 and words[0] in _LEADING:
        words = words[1:]
    return " ".join(words)


@lru_cache(maxsize=16384)
def canonical(name: str, aliases: Aliases = (), metonyms: bool = False) -> str:
    """The one key of a name under the aliases; a name that no list has is its own key."""
    key = plain(name)
    own = _index(aliases).get(key)
    if own:
        return own
    if metonyms and key in _metonyms():
        key = _metonyms()[key]
    return _builtin().get(key, key)


@lru_cache(maxsize=65536)
def same_name(one: str, other: str, aliases: Aliases = (), metonyms: bool = False) -> bool:
    """Whether two names mean one thing inside one story."""
    left, right = canonical(one, aliases, metonyms), canonical(other, aliases, metonyms)
    if left == right:
        return bool(left)
    first, second = _core(left), _core(right)
    if not first or not second or _told_apart(first, second) or frozenset((left, right)) in _distinct():
        return False
    return (
        first == second or _shorter_form(first, second)
        or _initials(one, right) or _initials(other, left) or _abbreviated(one, other) or _abbreviated(other, one)
        or _same_sound(first, second) or _misspelt(first, second)
    )  # fmt: skip


@cache
def _names() -> dict[str, list[str] | str]:
    found: dict[str, list[str] | str] = lexicon.table("aliases")
    return found


@cache
def _builtin() -> dict[str, str]:
    return _keyed(_split(_names()["names"]))


@cache
def _metonyms() -> dict[str, str]:
    return _keyed(_split(_names()["metonyms"]))


@cache
def _distinct() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(map(plain, pair)) for pair in _split(_names()["apart"]))


@cache
def _first_names() -> dict[str, str]:
    return _keyed(_split(_names()["first"]))


@lru_cache(maxsize=64)
def _index(aliases: Aliases) -> dict[str, str]:
    return _keyed(aliases)


def _split(lines: Iterable[str]) -> Iterable[list[str]]:
    return (line.split(", ") for line in lines)


def _keyed(groups: Iterable[Sequence[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for group in groups:
        key = plain(group[0]) if group else ""
        for name in group:
            found.setdefault(plain(name), key)
    return found


@cache
def _set(name: str) -> frozenset[str]:
    listed = frozenset(str(_names()[name]).split())
    return listed | shortened(listed) if name == "titles" else listed


@lru_cache(maxsize=16384)
def _core(name: str) -> tuple[str, ...]:
    """The words of a name without titles before it, a first name in its long form."""
    words = name.split()
    while len(words) > 1 and words[0] in _set("titles"):
        words = words[1:]
    if len(words) > 1:
        words[0] = _first_names().get(words[0], words[0])
    return tuple(words)


def told_apart(one: str, other: str) -> bool:
    """Whether two names are alike but for their compass points, ordinals or numbers."""
    first, second = _core(plain(one)), _core(plain(other))
    if not (_marks(first) and _marks(second)):
        return False
    rest = [tuple(word for word in words if word not in _marks(words)) for words in (first, second)]
    return bool(rest[0]) and rest[0] == rest[1] and _told_apart(first, second)


def _told_apart(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether a compass point, an ordinal or a number stands in one name only."""
    return _marks(first) != _marks(second)


def _marks(words: tuple[str, ...]) -> set[str]:
    """The points and numbers of a name; eastern is east."""
    return {word.removesuffix("ern") for word in words if word in _TELLING or any(map(str.isdigit, word))}


def _shorter_form(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """A name for a longer one: the last name, first and last, a body without its generic end (Marrow [Hospital])."""
    short, long = sorted((first, second), key=len)
    if len(short) == len(long):
        return False
    if len(short) == 2 and (short[0], short[1]) == (long[0], long[-1]):  # without a middle name or initial
        return short[1] not in _set("generic")
    if short == long[-len(short) :]:
        return not set(short) <= _set("generic")
    return short == long[: len(short)] and set(long[len(short) :]) <= _set("generic") and len(short[-1]) > 2


def _initials(name: str, other: str) -> bool:
    """Whether one name, in capitals, is made of the first letters of the other."""
    letters = name.replace(".", "")
    if not (letters.isupper() and 2 < len(letters) <= 6 and letters.isalpha()):
        return False
    words = other.split()
    made = ("".join(w[0] for w in words), "".join(w[0] for w in words if w not in _SMALL))
    return letters.casefold() in made


def _abbreviated(name: str, other: str) -> bool:
    """Whether one name has but the initials of the other's first names: D.K. Daniels, DeKaylen Kaine Daniels."""
    short = _ABBREVIATED.fullmatch(name)
    *given, last = other.split() or [""]
    if not short or not given or short["last"] != last or plain(last) in _set("generic"):
        return False
    letters, made = short["letters"].translate(_NO_POINTS), "".join(word[0] for word in given)
    return letters.startswith(made) or made.startswith(letters)


@lru_cache(maxsize=16384)
def skeleton(name: str) -> str:
    """The consonants of a transliterated name: Khan Younis, Khan Yunis and Khaan Yunus are all khnns.

    Accents, apostrophes and the Arabic article go, doubled letters are one, vowels and the half-vowels w, y go.
    """
    text = "".join(letter for letter in unaccented(name).casefold() if letter not in "'’‘`ʿʾ")
    return _NOT_CONSONANT.sub("", re.sub(r"(.)\1+", r"\1", _ARTICLE.sub("", text)))


def _same_sound(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    bones = skeleton(" ".join(first))
    if len(bones) < 4 or bones != skeleton(" ".join(second)):
        return False
    return first[0][0] == second[0][0] or not {first[0][0], second[0][0]} - set("aeiou")


def _misspelt(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """One name with a slip of spelling: as many words, each near its fellow, the whole nearer still."""
    if len(first) != len(second) or first[0][0] != second[0][0] or min(map(len, map("".join, (first, second)))) < 7:
        return False
    one, other = " ".join(first), " ".join(second)
    if _at_most(one, other) < _SPELLING:
        return False
    from rapidfuzz.fuzz import ratio  # late: it takes longer to load than a short comparison lasts

    if not ratio(one, other, score_cutoff=_SPELLING):
        return False
    pairs = zip(first, second, strict=True)
    return all(a == b or (ratio(a, b) >= _WORD_SPELLING and min(len(a), len(b)) > 3) for a, b in pairs)


def _at_most(one: str, other: str) -> float:
    """No ratio of the two is higher: their letters in common, in whatever order, of all their letters."""
    rest = list(other)
    for letter in one:
        if letter in rest:
            rest.remove(letter)
    return 200 * (len(other) - len(rest)) / (len(one) + len(other))
