"""The rows of a report as they are shown: cut into sections, without those that only repeat what stands above them."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from compare.article import Article
from compare.claim import Kind
from compare.record import Record
from compare.report.circumstance import repeated
from compare.report.introduction import is_bare, named_elsewhere
from compare.report.order import PARTS, Group, Part, answers, asks, group, is_light, part, place
from compare.report.pair import is_faint
from compare.report.presupposed import presupposed
from compare.report.record import Passage, Report, Row
from compare.span import Span

_ARTICLES = frozenset("the a an his her its their one two three four five six seven eight nine ten".split())
_SCRAP = 3  # words of a passage that two articles have in common, at least
_ADDRESS = re.compile(r"\w@\w|https?:|www\.|\b\d{3}\)?[-. ] ?\d{3}[-. ]\d{4}\b")
_DEED = 5  # words of a deed, at least
_MISSED: frozenset[Kind] = frozenset(("casualties", "status", "cause"))  # what a reader would miss first
Place = tuple[str, int]  # an article, and where a sentence of it starts
Asked = tuple[str, str, frozenset[str]]  # a question, its verdict and its answers
_BESIDE: frozenset[Kind] = frozenset(("date", "place"))  # told beside something else, they say little alone
_COUNTING: frozenset[Kind] = frozenset(("casualties", "quantity"))  # what stands in a time or place all the same
# Of these kinds a passage says no more than the passage around it; a figure or a date in it may be the article's own.
_REPEATING: frozenset[Kind] = frozenset(("event", "actor", "attribution", "cause"))
_STANDING: frozenset[Kind] = frozenset(("status", "cause"))
_TELLING: frozenset[Kind] = frozenset(("event", "attribution", "cause", "status"))  # in words, whatever they hold


class Section(Record):
    """The rows of one part of the report that belong to one group, in order."""

    part: Part
    group: Group
    rows: tuple[Row, ...]

    @property
    def in_brief(self) -> bool:
        """Whether the passages alone are shown: there is no verdict that is worth a line."""
        return self.group.name in ("worded", "loose", "single")

    @property
    def is_light(self) -> bool:
        """Whether its rows are told in a line or two each; the person's own questions are told in full."""
        return all(is_light(row) for row in self.rows)

    @property
    def at_a_glance(self) -> bool:
        """Whether its answers can be compared at a glance: questions whose answers are not in words alone."""
        return self.asks and self.group.name != "worded"

    @property
    def asks(self) -> bool:
        """Whether its rows are questions; else they are passages that stand for themselves."""
        return any(asks(row) for row in self.rows)

    @property
    def holds(self) -> str:
        """What its rows are called: question, pair or passage."""
        return "question" if self.asks else self.group.holds


def sections(report: Report) -> tuple[Section, ...]:
    """The rows of a report cut where the part or the group changes.

    Their order in a group is left as it is; but of what stands for itself in one article alone comes first what a
    reader would miss first (harm, states, causes), and statements last, each as the article tells it.
    """
    places = {article.id: place for place, article in enumerate(report.articles)}
    rows = sorted(shown(report), key=lambda row: (PARTS.index(part(row)), place(row)))
    cut = groupby(rows, key=lambda row: (part(row), group(row), row.verdict == "single" and not asks(row)))
    return tuple(
        Section(name, of, tuple(sorted(rows, key=lambda row: _in_text(places, row)) if alone else rows))
        for (name, of, alone), rows in cut
    )


def _in_text(places: Mapping[str, int], row: Row) -> tuple[int, int, Span, str]:
    first = row.passages[0]
    late = (row.kind == "attribution") - (row.kind in _MISSED)  # -1, 0 or 1
    return places[first.article], late, first.span, row.id


def parted(report: Report) -> bool:
    """Whether the report has more than one part, so that they need titles."""
    return len({part(row) for row in report.rows}) > 1


@lru_cache(maxsize=1)
def shown(report: Report) -> tuple[Row, ...]:
    """The rows that a reader should see: all questions, and of the passages those that say something new."""
    return tuple(_new(report))


def _new(report: Report) -> Iterator[Row]:
    asking = [row for row in report.rows if asks(row)]
    told, decided = _by_sentence(asking), _by_sentence(row for row in asking if not _by_words_alone(row))
    every = {article.id: article for article in report.articles}
    new = [row for row in report.rows if not (asks(row) or is_faint(row) or _is_slight(row) or _repeats(row, told))]
    new = [row for row in new if not _is_known(row, every)]
    kept = {id(row) for alone in (False, True) for row in _widest([r for r in new if (r.verdict == "single") is alone])}
    asked: set[Asked] = set()
    again = repeated(asking) | named_elsewhere(asking) | presupposed(asking)
    for row in report.rows:
        if id(row) in again or is_bare(row):
            continue
        if id(row) in kept or (asks(row) and (row.listed or not (_is_told(row, asked, decided) or _is_scrap(row)))):
            yield row
        asked.add(_asked(row))


def _is_told(row: Row, asked: Container[Asked], decided: Mapping[Place, Sequence[tuple[Row, Passage]]]) -> bool:
    """Whether another question gives the answers of a row, or is of the same words and decided by a value."""
    if _asked(row) in asked and (row.verdict == "agree" or (row.kind in _STANDING and _by_words_alone(row))):
        return True
    return _by_words_alone(row) and _repeats(row, decided)


def _widest(rows: Sequence[Row]) -> list[Row]:
    """The rows whose passages lie in no other row's, without bare times and places beside something else."""
    like = _by_sentence(rows)
    wide = [row for row in rows if not _is_in_another(row, like)]
    like = _by_sentence(row for row in wide if row.kind not in _BESIDE)
    return [row for row in wide if row.verdict != "single" or row.kind not in _BESIDE or not _stands_beside(row, like)]


def _stands_beside(row: Row, like: Mapping[Place, Sequence[tuple[Row, Passage]]]) -> bool:
    return all(passage.where in like for passage in row.passages)


def _by_sentence(rows: Iterable[Row]) -> Mapping[Place, Sequence[tuple[Row, Passage]]]:
    found: dict[Place, list[tuple[Row, Passage]]] = defaultdict(list)
    for row in rows:
        for passage in row.passages:
            found[passage.where].append((row, passage))
    return found


def _asked(row: Row) -> Asked:
    """What a row asks, and its answers: of a state or a reason the values, for words only tell two rows apart."""
    if row.kind not in _STANDING:
        return row.question.casefold(), row.verdict, answers(row)
    values = frozenset(passage.value or "" for passage in row.passages)
    return row.question.partition(" “")[0].casefold(), row.verdict, values


def _by_words_alone(row: Row) -> bool:
    """Whether words alone decide a row: a figure, date, place or state that the same words hold then tells more."""
    return not row.listed and row.kind in _TELLING and row.reason == "wording"


def _repeats(row: Row, told: Mapping[Place, Sequence[tuple[Row, Passage]]]) -> bool:
    """Whether one question above shows all passages of a row."""
    if row.verdict == "single" and row.kind not in _REPEATING:
        return False
    homes = [
        {id(other) for other, shown in told.get(one.where, ()) if one.lies_mostly_in(shown)} for one in row.passages
    ]
    return bool(homes) and bool(set.intersection(*homes))


def _is_in_another(row: Row, like: Mapping[Place, Sequence[tuple[Row, Passage]]]) -> bool:
    """Whether all passages of a row lie in those of another one of its sort."""
    homes = [
        {id(other) for other, shown in like.get(one.where, ()) if _outdone(row, one, other, shown)}
        for one in row.passages
    ]
    return set.intersection(*homes) != set() if homes else False


def _outdone(row: Row, one: Passage, other: Row, shown: Passage) -> bool:
    """Whether another row shows the same words and more; of two that show the same, the first by name stays."""
    if other is row or (row.kind in _COUNTING and other.kind in _BESIDE):
        return False
    spans = {passage.span for passage in row.passages} == {passage.span for passage in other.passages}
    return shown.span.covers(one.span) and (row.id > other.id or not spans)


def _is_known(row: Row, articles: Mapping[str, Article]) -> bool:
    """Whether a row only has a name, and the other articles have it as well."""
    if row.kind != "actor":
        return False
    names = {passage.value.split()[-1].rpartition("-")[2] for passage in row.passages if passage.value}
    own = {passage.article for passage in row.passages}
    others = [article.text for name, article in articles.items() if name not in own]
    return bool(names) and all(name[:1].isupper() and _has(text, name) for name in names for text in others)


def _is_scrap(row: Row) -> bool:
    """Whether all that articles have in common is a lone word or how to reach a desk: nothing of a story."""
    if row.kind not in ("event", "attribution") or row.verdict not in ("agree", "compatible"):
        return False
    quotes = [passage.quote for passage in row.passages]
    return all(len(quote.split()) < _SCRAP for quote in quotes) or all(map(_ADDRESS.search, quotes))


def _is_slight(row: Row) -> bool:
    """Whether what one article alone says is nothing to look for: a nameless party or place, a deed in three words."""
    if row.verdict != "single":
        return False
    if all(_tells_nothing(passage) for passage in row.passages):
        return True
    if row.kind in ("actor", "place"):
        return not any(_is_told_by_name(passage) for passage in row.passages)
    return row.kind in _REPEATING and all(len(passage.quote.split()) < _DEED for passage in row.passages)


def _tells_nothing(passage: Passage) -> bool:
    """Whether a passage gives a vague number of times or things, or only how to reach a desk."""
    vague = passage.numeric and passage.shape == "vague" and passage.unit != "people"
    return vague or _ADDRESS.search(passage.quote) is not None


def _is_told_by_name(passage: Passage) -> bool:
    """Whether the value has a name in it, and the words have that too."""
    value = passage.value or ""
    named = any(word[:1].isupper() and word.lower() not in _ARTICLES for word in value.split())
    return named and value.split()[-1] in passage.quote


def _has(text: str, name: str) -> bool:
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
