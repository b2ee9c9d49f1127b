"""What stands beside a name and says who its bearer is: title, age, apposition, home, party."""

import re
from collections.abc import Sequence

from compare.extract.names.proper import titles
from compare.extract.roles import roles
from compare.grammar.phrase import Phrase
from compare.grammar.token import Token
from compare.record import Record

_NAMES = frozenset(("NNP", "NNPS"))
_BREAKS = frozenset((",", ".", ":", "``", "''", "(", ")", "CC"))
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


def described(
    tokens: Sequence[Token], phrases: Sequence[Phrase], at: int, name: int, *, person: bool
) -> Description | None:
    """The description around the name that begins at token `name` in phrases[at]; None where nothing describes it.

    person: whether the name is known to be a person's, whose apposition may be any noun (a Texan, the author).
    """
    phrase = phrases[at]
    title = _before(tokens, phrases, at, name)
    age = next((i for i in range(phrase.first, name) if _years(tokens, i)), None)
    last = _aside(tokens, phrase.last)
    if last > phrase.last and tokens[phrase.last + 1].tag == "CD":
        age = phrase.last + 1
    if _aged(tokens, last):
        age, last = last + 1, last + 2
        if _at(tokens, last, ",") and _at(tokens, last + 1, "of", "from"):
            last = _apposition_end(tokens, last + 1)
    if _at(tokens, last, ",") and (end := _apposition(tokens, phrases, at, last + 1, person=person)):
        title, last = title or (last + 1, end), end
    ahead = _ahead(tokens, phrases, at)
    title = title or (None if ahead is None else (ahead, phrase.first - 1))
    telling = title or age is not None or last > phrase.last
    first = title[0] if title and title[0] < phrase.first else phrase.first
    return Description(first, last, title, age) if telling else None


def _years(tokens: Sequence[Token], i: int) -> bool:
    """Whether an age begins at i: 34-year-old, 34 year old."""
    return "year-old" in tokens[i].text or (tokens[i].tag == "CD" and _at(tokens, i + 1, "year", "years"))


def _at(tokens: Sequence[Token], i: int, *words: str) -> bool:
    return i < len(tokens) and tokens[i].low in words


def _aged(tokens: Sequence[Token], i: int) -> bool:
    """Whether an age and nothing else stands after the comma at i: ', 34,' but not ', 34 rifles'."""
    if not _at(tokens, i, ",") or i + 1 >= len(tokens):
        return False
    years = tokens[i + 1].text
    after = tokens[i + 2].tag if i + 2 < len(tokens) else "."
    return years.isdigit() and len(years) < 4 and (after in _BREAKS or after[:2] == "VB" or after == "MD")


def _before(tokens: Sequence[Token], phrases: Sequence[Phrase], at: int, name: int) -> tuple[int, int] | None:
    """The words before the name, if they end in a noun of role: 'the bank clerk', 'former mayor and show host'."""
    phrase = phrases[at]
    last = tokens[name - 1].low.rstrip(".")
    if name == phrase.first or last in _HONORIFICS or (last not in roles() and last not in titles()):
        return None
    joined = at and phrases[at - 1].last == phrase.first - 1 and tokens[phrase.first - 1].tag == "CC"
    if joined and tokens[phrases[at - 1].head].low in roles() and tokens[phrases[at - 1].head].tag == "NN":
        return phrases[at - 1].first, name
    return phrase.first, name


def _apposition(tokens: Sequence[Token], phrases: Sequence[Phrase], at: int, start: int, *, person: bool) -> int | None:
    """Where the apposition that begins at start ends: 'the governor of Qeshm', 'a bank clerk', 'R-Texas'."""
    if start < len(tokens) and _PARTY.match(tokens[start].text):
        return start + 1
    phrase = next((phrase for phrase in phrases[at + 1 : at + 3] if phrase.first == start), None)
    if phrase is None or tokens[phrase.head].tag == "CD":
        return None
    owned = tokens[start].tag == "DT" or any(tokens[i].tag == "POS" for i in range(start, phrase.head))
    if tokens[phrase.head].tag in _NAMES and not (owned and tokens[phrase.head].low in roles()):
        return None  # another name of a list, but: the CEO, Tom's Great Aunt
    opened = tokens[start].tag in ("DT", "PRP$") and person
    end = _apposition_end(tokens, phrase.last)
    closed = end >= len(tokens) or tokens[end].tag in _BREAKS
    return end if closed and (opened or tokens[phrase.head].low in roles()) else None


def _apposition_end(tokens: Sequence[Token], i: int) -> int:
    """Past nouns and their links, up to a comma or a verb."""
    limit = min(len(tokens), i + _APPOSED)
    while i < limit and tokens[i].tag not in _BREAKS and tokens[i].tag[:1] not in "VMW":
        i += 1
    while tokens[i - 1].tag in ("IN", "DT", "TO", "RB"):
        i -= 1
    return i


def _aside(tokens: Sequence[Token], i: int) -> int:
    """Past a party or an age in brackets."""
    if not _at(tokens, i, "(") or i + 1 >= len(tokens):
        return i
    inside = tokens[i + 1].text
    if not _PARTY.match(inside) and not (inside.isdigit() and len(inside) < 4):
        return i
    return next((j + 1 for j in range(i + 1, min(len(tokens), i + _ASIDE)) if tokens[j].tag == ")"), i)


def _ahead(tokens: Sequence[Token], phrases: Sequence[Phrase], at: int) -> int | None:
    """Where an apposition before the name begins: 'his former aide, Jane Roe'."""
    first = phrases[at].first
    if not at or not _at(tokens, first - 1, ",") or phrases[at - 1].last != first - 1:
        return None
    before = phrases[at - 1]
    head = tokens[before.head]
    one = head.tag == "NN" and head.low in roles() and tokens[before.first].tag in ("DT", "PRP$", "NNP", "NNPS")
    return before.first if one else None
