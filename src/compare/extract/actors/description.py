"""What stands beside a name and says who its bearer is: title, age, apposition, home, party."""

from collections.abc import Sequence
from typing import NamedTuple

from compare.extract.actors.roles import roles
from compare.grammar.phrase import NOUNS, Phrase
from compare.grammar.token import Token

_NAMED = frozenset(("NNP", "NNPS"))
_LINKS = frozenset(("of", "from", "for", "at", "with", "in", "to", "on"))
_BREAKS = frozenset((",", ".", ":", "``", "''", "(", ")", "CC"))
_ASIDE = 9  # tokens in brackets that still describe: (R-Tenn.)
_APPOSED = 16  # tokens of an apposition


class Description(NamedTuple):
    """Token ranges: the name in its phrase, and everything that describes it; `title` and `age` as ranges or None."""

    first: int
    last: int
    title: tuple[int, int] | None
    age: tuple[int, int] | None


def described(tokens: Sequence[Token], phrases: Sequence[Phrase], at: int, name: tuple[int, int]) -> Description | None:
    """The description around a name (token range) that stands in phrases[at]; None where nothing describes it."""
    phrase = phrases[at]
    title = _before(tokens, phrase, name)
    age = next(((i, i + 1) for i in range(phrase.first, name[0]) if "year-old" in tokens[i].text), None)
    last = phrase.last
    first = phrase.first
    if last < len(tokens) - 1 and tokens[last].text == ",":
        if tokens[last + 1].tag == "CD" and tokens[last + 1].text.isdigit() and len(tokens[last + 1].text) < 4:
            age = (last + 1, last + 2)
            last += 2
            if last < len(tokens) - 1 and tokens[last].text == "," and tokens[last + 1].text.lower() in ("of", "from"):
                last = _apposition_end(tokens, last + 1)
        if last < len(tokens) - 1 and tokens[last].text == "," and (end := _apposition(tokens, phrases, at, last + 1)):
            title = title or (last + 1, end)
            last = end
    elif last < len(tokens) and tokens[last].text == "(":
        last = _aside(tokens, last)
    if (kin := _ahead(tokens, phrases, at)) is not None:
        title = title or (kin, phrase.first - 1)
        first = kin
    return Description(first, last, title, age) if title or age or last > phrase.last else None


def _before(tokens: Sequence[Token], phrase: Phrase, name: tuple[int, int]) -> tuple[int, int] | None:
    """The words before the name inside its phrase, if a noun of role is among them."""
    told = any(tokens[i].text.lower() in roles() for i in range(phrase.first, name[0]))
    return (phrase.first, name[0]) if told else None


def _apposition(tokens: Sequence[Token], phrases: Sequence[Phrase], at: int, start: int) -> int | None:
    """Where the apposition that begins at start ends: 'the governor of Qeshm', 'a bank clerk'."""
    for phrase in phrases[at + 1 : at + 3]:
        if phrase.first == start:
            head = tokens[phrase.head]
            telling = head.text.lower() in roles() or tokens[start].tag in ("DT", "PRP$") and head.tag in ("NN", "NNS")
            end = _apposition_end(tokens, phrase.last)
            closed = end >= len(tokens) or tokens[end].tag in _BREAKS
            return end if telling and closed and head.tag not in ("CD",) else None
    return None


def _apposition_end(tokens: Sequence[Token], i: int) -> int:
    """Past nouns and their links, up to a comma or a verb."""
    limit = min(len(tokens), i + _APPOSED)
    while i < limit and tokens[i].tag not in _BREAKS and tokens[i].tag[:1] not in "VMW":
        i += 1
    while tokens[i - 1].tag in ("IN", "DT", "TO", "RB"):
        i -= 1
    return i


def _aside(tokens: Sequence[Token], i: int) -> int:
    """Past a short aside in brackets; i itself where it is long or never closed."""
    for j in range(i + 1, min(len(tokens), i + _ASIDE)):
        if tokens[j].tag == ")":
            return j + 1
    return i


def _ahead(tokens: Sequence[Token], phrases: Sequence[Phrase], at: int) -> int | None:
    """Where an apposition before the name begins: 'his former aide, Jane Roe'."""
    if not at or phrases[at].first < 2 or tokens[phrases[at].first - 1].text != ",":
        return None
    before = phrases[at - 1]
    kin = before.last == phrases[at].first - 1 and tokens[before.head].text.lower() in roles()
    return before.first if kin and tokens[before.head].tag in NOUNS and tokens[before.head].tag not in _NAMED else None
