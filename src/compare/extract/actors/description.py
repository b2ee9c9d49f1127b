"""What stands beside a name and says who its bearer is: title, age, apposition, home, party."""

import re

from compare.extract.names.proper import titles
from compare.extract.roles import participants, roles
from compare.grammar.parse import Parse
from compare.grammar.phrase import FINITE, NAMES, Phrase
from compare.record import Record

CRAFT = "craft"  # the frigate Lindholm
_BREAKS = frozenset((",", ".", ":", "``", "''", "(", ")", "CC"))
_CLOSES = _BREAKS | {"WP", "WDT", "WP$", "VBN"}  # a lawyer elected in May, a baker who fled
_PARTY = re.compile(r"[RDI]-[A-Z]")  # R-Texas: party and state of an American politician
_HONORIFICS = frozenset("mr mrs ms miss mx dr sir dame lord lady madame st hon rev".split())
_ASIDE = 5  # tokens in brackets that still describe: (R-Tenn.)
_APPOSED = 16  # tokens of an apposition


class Description(Record):
    """Token ranges: everything that describes a name together with it; `title` and `age` alone, or None."""

    first: int
    last: int
    title: tuple[int, int] | None
    age: int | None


def described(parse: Parse, at: int, name: int, *, person: bool) -> Description | None:
    """The description around the name that begins at token `name` in the phrase `at`; None where nothing describes it.

    person: whether the name is known to be a person's, whose apposition may be any noun (a Texan, the author).
    """
    phrase = parse.phrases[at]
    if name == phrase.first and not _between_marks(parse, phrase):
        return None
    title = _before(parse, at, name)
    age = next((i for i in range(phrase.first, name) if _years(parse, i)), None)
    last = _aside(parse, phrase.last)
    if last > phrase.last and parse.tags[phrase.last + 1] == "CD":
        age = phrase.last + 1
    told = last + 1 if parse.word(last + 1) in ("aged", "age") else last
    if parse.word(last) == "," and _aged(parse, told):
        age, last = told + 1, told + 2
        if parse.word(last) == "," and parse.word(last + 1) in ("of", "from"):
            last = _apposition_end(parse, last + 1)
    if parse.word(last) == "," and (end := _apposition(parse, at, last + 1, person=person)):
        title, last = title or (last + 1, end), end
    ahead = _ahead(parse, at)
    title = title or (None if ahead is None else (ahead, phrase.first - 1))
    telling = title or age is not None or last > phrase.last
    first = title[0] if title and title[0] < phrase.first else phrase.first
    return Description(first, last, title, age) if telling else None


def _between_marks(parse: Parse, phrase: Phrase) -> bool:
    """Whether a comma or a bracket parts a phrase from what may describe it."""
    return parse.word(phrase.last) in (",", "(") or parse.words[phrase.first - 1 : phrase.first] == [","]


def _years(parse: Parse, i: int) -> bool:
    """Whether an age begins at i: 34-year-old, 34 year old."""
    return "year-old" in parse.texts[i] or (parse.tags[i] == "CD" and parse.word(i + 1) in ("year", "years"))


def _aged(parse: Parse, i: int) -> bool:
    """Whether an age and nothing else stands after the comma or 'aged' at i: ', 34,' but not ', 34 rifles'."""
    if i + 1 >= len(parse.words):
        return False
    years = parse.texts[i + 1]
    after = parse.tags[i + 2] if i + 2 < len(parse.words) else "."
    return years.isdigit() and len(years) < 4 and (after in _BREAKS or after[:2] == "VB" or after == "MD")


def _before(parse: Parse, at: int, name: int) -> tuple[int, int] | None:
    """The words before the name, if they end in a noun of role: 'the bank clerk', 'former mayor and show host'."""
    phrase = parse.phrases[at]
    last = parse.words[name - 1].rstrip(".")
    known = last in roles() or last in titles() or participants().get(last) == CRAFT
    if name == phrase.first or last in _HONORIFICS or not known:
        return None
    joined = at and parse.phrases[at - 1].last == phrase.first - 1 and parse.tags[phrase.first - 1] == "CC"
    if joined and parse.words[parse.phrases[at - 1].head] in roles() and parse.tags[parse.phrases[at - 1].head] == "NN":
        return parse.phrases[at - 1].first, name
    return phrase.first, name


def _apposition(parse: Parse, at: int, start: int, *, person: bool) -> int | None:
    """Where the apposition that begins at start ends: 'the governor of Qeshm', 'a bank clerk', 'R-Texas'."""
    if start < len(parse.words) and _PARTY.match(parse.texts[start]):
        return start + 1
    phrase = next((phrase for phrase in parse.phrases[at + 1 : at + 3] if phrase.first == start), None)
    if phrase is None or parse.tags[phrase.head] == "CD":
        return None
    owned = parse.tags[start] == "DT" or any(parse.tags[i] == "POS" for i in range(start, phrase.head))
    if parse.tags[phrase.head] in NAMES and not (owned and parse.words[phrase.head] in roles()):
        return None  # another name of a list, but: the CEO, Tom's Great Aunt
    opened = parse.tags[start] in ("DT", "PRP$") and person
    end = _apposition_end(parse, phrase.last)
    closed = end >= len(parse.words) or parse.tags[end] in _CLOSES
    return end if closed and (opened or parse.words[phrase.head] in roles()) else None


def _apposition_end(parse: Parse, i: int) -> int:
    """Past nouns and their links, up to a comma or a verb."""
    limit = min(len(parse.words), i + _APPOSED)
    while i < limit and parse.tags[i] not in _BREAKS and parse.tags[i][:1] not in "VMW":
        i += 1
    while parse.tags[i - 1] in ("IN", "DT", "TO", "RB"):
        i -= 1
    return i


def _aside(parse: Parse, i: int) -> int:
    """Past a party or an age in brackets."""
    if parse.word(i) != "(" or i + 1 >= len(parse.words):
        return i
    inside = parse.texts[i + 1]
    if not _PARTY.match(inside) and not (inside.isdigit() and len(inside) < 4):
        return i
    return next((j + 1 for j in range(i + 1, min(len(parse.words), i + _ASIDE)) if parse.tags[j] == ")"), i)


def _ahead(parse: Parse, at: int) -> int | None:
    """Where an apposition before the name begins: 'his former aide, Jane Roe'."""
    first = parse.phrases[at].first
    if not at or parse.word(first - 1) != "," or parse.phrases[at - 1].last != first - 1:
        return None
    before = parse.phrases[at - 1]
    after = parse.tags[parse.phrases[at].last : parse.phrases[at].last + 1]
    if before.first and parse.tags[before.first - 1] in ("IN", "TO") and after and after[0] in FINITE:
        return None  # according to the sheriff, Ada Rook said
    one = (
        parse.tags[before.head] == "NN"
        and parse.words[before.head] in roles()
        and parse.tags[before.first] in ("DT", "PRP$", "NNP", "NNPS")
    )
    return before.first if one else None
