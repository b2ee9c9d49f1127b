"""One question, asked once: of two rows that would ask it of one passage, the one that values decide, or the likelier.

The other asks what its other passage answers; where that is the same again, it has nothing to add and is left out. So
is one of deeds or statements where a likelier one asks its question of the same sentences, whatever their words, and a
finding that a likelier one makes on a sentence of its own.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from compare.align.alignment import Alignment
from compare.article import Article
from compare.claim import Kind
from compare.judge.judgement import FOUND
from compare.report.order import WHO_IS, is_worded
from compare.report.question import question
from compare.report.question.answers.answered import TESTED, answered, deed_of
from compare.report.question.answers.deed_told import WORDED
from compare.report.question.answers.naming import is_of_name
from compare.report.question.answers.shared import shared
from compare.report.question.answers.topic import is_of_topic
from compare.report.question.phrasing.proper import is_name
from compare.report.record import Row

_SAID_ONCE: frozenset[Kind] = WORDED - {"status"}  # of other kinds one sentence may tell two values
_STAY = (*FOUND, "single")
Told = tuple[str, frozenset[str]]  # a matter, and what answers it
Sentence = tuple[str, int]  # an article and where a sentence of it begins
Finding = tuple[str, str, str | None]  # a question, a verdict and its reason
Asked = tuple[str, str, int]  # a question, an article and where a passage of it begins


def asked_once(rows: Iterable[tuple[Alignment, Row]], articles: Mapping[str, Article]) -> tuple[Row, ...]:
    """The rows, none with the question that a likelier one asks of a passage of its own; findings stay as they are."""
    every, so_far = tuple(rows), _AskedSoFar(articles)
    likeliest = sorted(enumerate(every), key=lambda one: (*_rank(one[1][1]), one[0]))
    found = {place: kept for place, (alignment, row) in likeliest if (kept := so_far.anew(row, alignment))}
    return tuple(_without_details(((every[place][0], found[place]) for place in sorted(found)), articles))


class _AskedSoFar:
    """What the rows so far ask, of which passages and sentences, and what they find."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self._articles = articles
        self._passages: set[Asked] = set()
        self._matters: set[Told] = set()
        self._sentences: dict[str, list[frozenset[Sentence]]] = defaultdict(list)
        self._findings: dict[Finding, set[Sentence]] = defaultdict(set)

    def anew(self, row: Row, alignment: Alignment) -> Row | None:
        """A row with the question that is left for it; None where nothing is left to ask."""
        kept = (None if self._is_found(row) else row) if _stays(row) else self._left(row, alignment)
        if kept and kept.verdict != "single":
            self._passages |= _asked(kept)
            if kept.answered:
                self._sentences[kept.question].append(frozenset(one.where for one in kept.passages))
        return kept

    def _is_found(self, row: Row) -> bool:
        """Whether a row repeats a finding of another, to its question, on a sentence of its own."""
        if row.listed or row.verdict not in FOUND:
            return False
        where = {one.where for one in row.passages}
        before = self._findings[row.question, row.verdict, row.reason]
        if where.isdisjoint(before):
            before |= where
            return False
        return True

    def _left(self, row: Row, alignment: Alignment) -> Row | None:
        """A row that is no finding, with a question that nobody has asked of its passages."""
        if row.kind in _SAID_ONCE and any(_within(row, some) for some in self._sentences[row.question]):
            self._passages |= _asked(row)
            return None
        matter = _matter(row) if row.answered else None
        if matter in self._matters:
            row = row._replace(answered=False)
        elif not self._passages.isdisjoint(_asked(row)):
            asked = _otherwise(alignment, row, self._passages, self._articles)
            row = row._replace(question=asked, answered=answered(asked, alignment, self._articles))
            if not self._passages.isdisjoint(_asked(row)):
                return None
        self._matters |= {matter} if matter else set()
        return row


def _without_details(rows: Iterable[tuple[Alignment, Row]], articles: Mapping[str, Article]) -> Iterator[Row]:
    """The rows, of deeds and states without what one article alone tells, where no other row asks the same."""
    rows = tuple(rows)
    taken = {row.question for _, row in rows}
    for alignment, row in rows:
        asked = shared(row.question, alignment, articles) if row.kind in WORDED and row.answered else row.question
        if asked not in taken and not row.listed:
            taken.add(asked)
            row = row._replace(question=asked, answered=answered(asked, alignment, articles))
        yield row


def _matter(row: Row) -> Told | None:
    """What a report asks once, of the likeliest passages: a topic, who somebody is, who did or suffered one deed."""
    if is_of_topic(row.question) or row.question.startswith(WHO_IS):
        return row.question, frozenset()
    if row.kind == "actor" and is_of_name(row.question):
        return f"{WHO_IS}{max((one.value or '' for one in row.passages), key=len)}?", frozenset()
    return (deed_of(row.question), _named(row)) if row.kind == "actor" else None


def _named(row: Row) -> frozenset[str]:
    """Who answers a row: those with a name by the surname, others by the words that tell of them."""
    told = [passage.value or passage.quote for passage in row.passages]
    return frozenset(words.split()[-1] if is_name(words) else words.casefold() for words in told)


def _rank(row: Row) -> tuple[bool, bool, bool, float]:
    asks_little = not row.answered or is_of_name(row.question)
    return (not _stays(row), row.kind in TESTED and asks_little, is_worded(row), -row.score)


def _stays(row: Row) -> bool:
    return row.listed or row.verdict in _STAY


def _within(row: Row, sentences: Collection[Sentence]) -> bool:
    """Whether every article of a row has a passage in some sentences."""
    articles = {one.article for one in row.passages}
    return articles == {one.article for one in row.passages if one.where in sentences}


def _asked(row: Row) -> set[Asked]:
    return {(row.question, one.article, one.span.start) for one in row.passages}


def _otherwise(alignment: Alignment, row: Row, seen: set[Asked], articles: Mapping[str, Article]) -> str:
    """The question of the claims of which nobody has asked this one yet; the same where all have been asked."""
    free = [claim for claim in alignment.claims if (row.question, claim.article, claim.span.start) not in seen]
    return question(alignment._replace(claims=tuple(free)), articles) if free else row.question
