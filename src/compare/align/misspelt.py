"""One bearer of a name, spelled in two ways by one article: Kemontay Dorr and Kamontay Dorr, Robert Herrell and Herell.

News gives everybody a full name first and the surname alone after it. So a surname under which nobody was introduced,
one letter from one that was, is a slip; and so is a full name of which one word is one letter from its twin's. Two
people of nearly one name are told apart by their ages, or stand side by side.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from os.path import commonprefix

from compare.align.name import plain
from compare.article import Article
from compare.claim import Claim, Evidence
from compare.conflict import Pair
from compare.extract.aged import aged
from compare.extract.names import Name, names
from compare.extract.names.proper import words
from compare.extract.places.gazetteer import country_of, province_of
from compare.grammar.tag import given
from compare.mention import Mention

_SHORTEST = 4  # letters of a word in which one letter tells nothing apart
_LONE = 5  # letters of a lone surname
_PAIR = 2
_MOST = 80  # names of an article that are compared with one another
_KUNYA = frozenset(("abu", "abo", "umm", "um"))  # father of, mother of: what follows is no surname
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_NEAR = 60  # characters between two people who are named side by side
_STOP = re.compile(r"[.!?]\s")
_NO_PERSON = re.compile(r"\b(?:the|of|in|at|from|near) \Z", re.IGNORECASE)
_PLACE = re.compile(r",? [A-Z]|-[A-Z]")


def misspelt(article: Article, _claims: Sequence[Claim] = ()) -> Iterator[Pair]:
    """The two spellings of a name, where each stands first."""
    for one, other in _pairs(article):
        yield _evidence(one, article), _evidence(other, article)


def _evidence(mention: Mention, article: Article) -> Evidence:
    return Evidence(article.id, mention.span, mention.text)


def _pairs(article: Article) -> Iterator[tuple[Mention, Mention]]:
    """Full names that are nearly one, then surnames that are nearly somebody's."""
    every = names(article)[:_MOST]
    full = [name for name in every if len(_words(name)) > 1 and _is_nobody_else(name)]
    for one, other in combinations(full, 2):
        alone = _is_pair(one, other, full) or len(_years(one, other, article)) == 1
        if alone and _one_slip(_words(one), _words(other)) and not _two_people(one, other, article):
            yield _in_full(one), _in_full(other)
    introduced = {word for name in every if " " in name.full for word in plain(name.full).split()}
    for name in every:
        surname = plain(name.full)
        if len(surname) < _LONE or surname in introduced or _is_other_word(surname):
            continue
        bearers = [one for one in full if _is_person(one, article) and _slip(_words(one)[-1], surname)]
        mention = next((it for it in name.mentions if _is_somebody(it, article.text)), None)
        if len(bearers) == 1 and mention:
            yield _in_full(bearers[0]), mention


def _in_full(name: Name) -> Mention:
    """Where a name stands first in its longest form."""
    return next((mention for mention in name.mentions if mention.text == name.full), name.mentions[0])


def _is_other_word(word: str) -> bool:
    """Whether a lone word is no surname: two words, a given name, a place, a country or a state."""
    return (
        not word.isalpha() or word in given() or word in words("places") or bool(country_of(word) or province_of(word))
    )


def _words(name: Name) -> list[str]:
    """The words of a name as they are compared, without initials and without what tells father from son."""
    return [word for word in plain(name.full).split() if len(word) > 1 and word not in _SUFFIXES]


def _is_nobody_else(name: Name) -> bool:
    """Whether a name may be a person's: none of an organisation, a place or a street."""
    return name.kind in ("person", "unknown") and words("places").isdisjoint(_words(name))


def _is_person(name: Name, article: Article) -> bool:
    """Whether something shows that a full name is a person's and ends with a surname: a title, an age."""
    if _words(name)[0] in _KUNYA:
        return False
    return name.kind == "person" or _words(name)[0] in given() or name.full in _ages(article)


def _one_slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names are one but for a letter of the given name or of the surname."""
    (first, *between, last), (given_name, *middle, surname) = one, other
    if first in _KUNYA or not (set(between) <= set(middle) or set(middle) <= set(between)):
        return False
    return (last == surname and _slip(first, given_name)) or (first == given_name and _slip(last, surname))


def _is_pair(one: Name, other: Name, full: Sequence[Name]) -> bool:
    """Whether nobody else shares what two names have in common: of a family two may have nearly one given name."""
    ends = [(words[0], words[-1]) for words in map(_words, full)]
    mine, other_ends = _words(one), _words(other)
    at = 0 if mine[0] == other_ends[0] else -1
    return sum(end[at] == mine[at] for end in ends) == _PAIR


def _slip(one: str, other: str) -> bool:
    """Whether two words are one but for a letter that is left out, doubled, exchanged or in another place."""
    if min(len(one), len(other)) < _SHORTEST or one[0] != other[0] or not (one + other).isalpha():
        return False  # the first letter is the last to be wrong: Kaine, Maine
    if one == other or one.rstrip("s") == other.rstrip("s"):  # the Dorrs, the Williams' house
        return False
    return _is_edit(*_core(one, other))


def _core(one: str, other: str) -> tuple[str, str]:
    """Two words without what they have in common at both ends."""
    start = len(commonprefix((one, other)))  # noqa: RUF071 - letter by letter is what is meant
    end = len(commonprefix((one[start:][::-1], other[start:][::-1])))  # noqa: RUF071 - as above
    return one[start : len(one) - end], other[start : len(other) - end]


def _is_edit(left: str, right: str) -> bool:
    """Whether one letter is too many, too few or another one, or two letters changed places (Damerau 1964)."""
    return max(len(left), len(right)) == 1 or (len(left) == len(right) == _PAIR and left == right[::-1])


def _ages(article: Article) -> dict[str, int]:
    return {one.name: one.years for one in aged(article)}


def _years(one: Name, other: Name, article: Article) -> set[int]:
    """The ages that both names have, where both have one."""
    ages = _ages(article)
    return {ages[name.full] for name in (one, other)} if {one.full, other.full} <= ages.keys() else set()


def _two_people(one: Name, other: Name, article: Article) -> bool:
    """Whether two names that are nearly one are two people's: of two ages, or named side by side."""
    years = _years(one, other, article)
    sexes = {name.gender for name in (one, other) if name.gender}
    if len(years) > 1 or len(sexes) > 1 or not (_is_person(one, article) or _is_person(other, article)):
        return True
    return any(_beside(a, b, article.text) for a in one.mentions for b in other.mentions)


def _beside(one: Mention, other: Mention, text: str) -> bool:
    """Whether two names stand in one sentence, near each other."""
    first, second = sorted((one, other), key=lambda mention: mention.span)
    return second.span.start - first.span.end <= _NEAR and not _STOP.search(text[first.span.end : second.span.start])


def _is_somebody(mention: Mention, text: str) -> bool:
    """Whether a lone name stands where a person's may, and not a place's or a body's."""
    before, after = text[max(0, mention.span.start - 15) : mention.span.start], text[mention.span.end :][:25]
    return not _NO_PERSON.search(before) and not _PLACE.match(after)
