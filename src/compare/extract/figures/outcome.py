"""What a count that is no toll tells besides: that the things were destroyed, that the people were there.

These are the codes "materiel" and "present" (docs/reference/figures.md): the size of a crowd is never compared with the
number of its dead, nor houses with people.
"""

import re
from functools import cache

from compare.claim import Harm
from compare.extract.figures.amount import Amount
from compare.extract.figures.group import Chain, Group
from compare.extract.figures.word import harm_words
from compare.lexicon import table
from compare.record import Record

_REACH = 9  # groups before a count within which the verb of its list stands
_POST = r"(?:[,c&]{1,2}[aD]?[jnsMQ]{1,4}){0,6}(?:[io][^,;.bhuwKAYTI]{1,7}){0,2}"  # the rest of a list, phrases
# From the verb to the count: straight, or over the members of a list before it ("the pier, a crane and 12 boats").
_TO_OBJECT = re.compile(r"[KTIvgYF]D?(?P<list>(?:[aD]?[jnsMQ'p]{1,4},?[,c&]){0,6})[aDr]?$")
_TO_SUBJECT = re.compile(r"[bhuvKY]")  # the last member of a list before a verb is that verb's subject
_PASSIVE = re.compile(rf"{_POST}(?:,?w)?(?:[hr]{{0,3}}b[bhr]{{0,3}}|r?)(?P<k>[KvIg])(?![GEBHpaDRQ])")
_ALONE = re.compile(rf"{_POST}w?[hr]{{0,3}}(?P<k>[vKYsn])")
_NOUN = re.compile(r"[aD]?j?(?P<k>[nFgI])[ot]D?$")
_WAS = re.compile(r"[b!u][bhr!]{0,3}$")
_GATHERED = re.compile(r"(?:[io][DajnsM%]{1,4}){0,2}w?[hrb]{0,3}(?P<k>[vgKVnsC][ri]?)")
_STANDING = re.compile(r"(?:w?b[rx]{0,2}g?)?(?P<k>[irjVn])")
_WITHIN = re.compile(r"w?b[rx]{0,2}g?i[aD]?[jnM#]{0,3}?(?P<k>n)(?![nsM])")


class Outcome(Record):
    """The code, and the groups first..last (exclusive) whose words tell it."""

    harm: Harm
    first: int
    last: int


def outcome(text: str, links: Chain, place: int) -> Outcome | None:
    """The code of a counted group that no rule of harm has taken; None for most."""
    group = links.groups[place]
    if group.amount and _is_size(text, group.amount):
        return Outcome("present", place, place + 1)
    if group.letter in "GE" and (met := gathered(links, place)):
        return Outcome("present", *met)
    if group.letter in "QE" and (found := _destroyed(links, place)) and not _may_be_people(links, found, group):
        return Outcome("materiel", *found)
    return None


def _may_be_people(links: Chain, found: tuple[int, int], group: Group) -> bool:
    """Whether a number alone may be of people, whom some of these verbs befall too: "hundreds were crushed"."""
    return group.letter == "E" and not _words("destroyed", "also").isdisjoint(links.words(*found))


@cache
def _words(part: str, name: str) -> frozenset[str]:
    return frozenset(table("counts")[part][name])


@cache
def _destroying() -> frozenset[str]:
    """The forms of the verbs by which things are destroyed or damaged."""
    listed = (word for word, entry in harm_words().items() if entry.harm == "materiel")
    return _words("destroyed", "also").union(listed)


def _destroyed(links: Chain, place: int) -> tuple[int, int] | None:
    """Where it is told that counted things were destroyed: "destroyed 12 tanks", "12 tanks, which were hit"."""
    head = links.outline.lows[links.groups[place].last - 1]
    if head.removesuffix("s") in _words("destroyed", "never"):
        return None
    return _as_object(links, place) or _as_subject(links, place)


def _as_object(links: Chain, place: int) -> tuple[int, int] | None:
    floor = max(0, place - _REACH)
    before = links.letters[floor:place]
    noun = _NOUN.search(before)
    if noun and links.words(floor + noun.start("k"), place)[0] in _words("destroyed", "nouns"):
        return floor + noun.start(), place + 1
    verb = _TO_OBJECT.search(before)
    if verb is None or _WAS.search(before[: verb.start()]) or not _destroys(links, floor + verb.start()):
        return None
    ends = verb["list"] and _TO_SUBJECT.match(links.letters, place + 1)
    return None if ends else (floor + verb.start(), place + 1)


def _as_subject(links: Chain, place: int) -> tuple[int, int] | None:
    passive = _PASSIVE.match(links.letters, place + 1)
    if passive and _destroys(links, passive.start("k")):
        return place, passive.end()
    alone = _ALONE.match(links.letters, place + 1)
    return (place, alone.end()) if alone and _has(links, alone.start("k"), "destroyed", "alone") else None


def _destroys(links: Chain, verb: int) -> bool:
    """Whether a verb, with its particle, destroys things: "wrecked", "burnt down"."""
    words = links.words(verb, verb + 2)
    return words[0] in _destroying() or (words[1:] == ["down"] and words[0] in _words("destroyed", "down"))


def _has(links: Chain, at: int, part: str, name: str) -> bool:
    """Whether a word or phrase of a list stands at a place."""
    words = links.words(at, at + 3)
    return any(" ".join(words[:length]) in _words(part, name) for length in (1, 2, 3))


def _is_size(text: str, amount: Amount) -> bool:
    """Whether the number is the size of a body of people: a 300-strong garrison, a 12-member jury."""
    word = re.match(r"-([a-z]+)", text[amount.end : amount.end + 10])
    return word is not None and word[1] in _words("present", "strong")


def gathered(links: Chain, place: int) -> tuple[int, int] | None:
    """Where it is told that counted people were somewhere: aboard, in a crowd, at a march."""
    before, letters = links.words(max(0, place - 2), place), links.letters
    if before[1:] in (["of"], ["at"]) and before[0] in _words("present", "crowds"):
        return place - 2, place + 1
    if links.groups[place].letter == "G" and not _words("present", "drew").isdisjoint((*before[1:], " ".join(before))):
        return place - 1, place + 1
    standing = _STANDING.match(letters, place + 1)
    if standing and _has(links, standing.start("k"), "present", "there"):
        return place, standing.end()
    came = _GATHERED.match(letters, place + 1)
    if came and _has(links, came.start("k"), "present", "verbs"):
        return place, came.end()
    within = _WITHIN.match(letters, place + 1)
    if within and links.words(within.start("k"), within.end("k"))[-1] in _words("present", "in"):
        return place, within.end()
    return None
