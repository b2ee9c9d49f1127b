"""The names of one article by where they stand."""

from bisect import bisect_left
from functools import lru_cache

from compare.article import Article
from compare.extract.names import Name, antecedent, names
from compare.grammar.parse import Parse
from compare.grammar.phrase import NAMES, Phrase
from compare.record import Record

_WHERE = frozenset("in near outside In Near Outside".split())
_BEFORE = 12  # characters before a name in which such a word stands
_OFTEN = 4  # one mention of so many
_TIMES = frozenset("time day night week month year moment".split())


class Roster(Record):
    """All mentions of people and groups in text order: where each begins, and whose it is."""

    starts: tuple[int, ...]
    bearers: tuple[Name, ...]
    everyone: tuple[Name, ...]

    def within(self, start: int, end: int) -> list[tuple[int, Name]]:
        """The mentions that begin in [start, end)."""
        starts, bearers, _ = self
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return []
        return [(starts[k], bearers[k]) for k in range(first, bisect_left(starts, end, first))]


@lru_cache(maxsize=64)
def roster(article: Article) -> Roster:
    """The mentions of an article; those of places are left out."""
    everyone = names(article)
    people = (name for name in everyone if name.kind != "place" and not _is_town(article, name))
    pairs = sorted(((m.span.start, name) for name in people for m in name.mentions), key=lambda p: p[0])
    return Roster(tuple(start for start, _ in pairs), tuple(name for _, name in pairs), everyone)


def _is_town(article: Article, name: Name) -> bool:
    """Whether a name of one word of which nothing tells what it is often stands where something happens: in Harwick."""
    if name.kind != "unknown" or name.title or " " in name.full:
        return False
    inside = sum(_in_place(article.text, m.span.start, m.span.end) for m in name.mentions)
    return inside * _OFTEN >= len(name.mentions)


def _in_place(text: str, start: int, end: int) -> bool:
    """Whether a name that owns nothing follows on a word for where something is."""
    before = text[max(0, start - _BEFORE) : start].split()[-1:]
    return not _WHERE.isdisjoint(before) and text[end : end + 1] not in ("’", "'")


def bearer(article: Article, parse: Parse, phrase: Phrase) -> str:
    """Who a phrase is: the full name that it holds, whom its pronoun means, or the phrase as printed."""
    times = (i + 1 for i in range(phrase.head - 1, phrase.first - 1, -1) if parse.words[i] in _TIMES)
    span = parse.span(next(times, phrase.first), phrase.last)  # the second time | island forces
    held = roster(article).within(span.start, span.end)
    if held and parse.tags[phrase.head] in NAMES:
        return held[-1][1].full
    if parse.tags[phrase.head] == "PRP":
        meant = antecedent(
            roster(article).everyone, span.of(article.text), span.start, max(0, parse.sentence.start - 600)
        )
        return meant.full if meant else span.of(article.text)
    return span.of(article.text)
