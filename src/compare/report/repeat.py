"""One question, asked once: of two rows that would ask it of one passage, the likelier does.

The other asks what its other passage answers; where that is the same again, it has nothing to add and is left out.
"""

from collections.abc import Iterable, Mapping

from compare.align.alignment import Alignment
from compare.article import Article
from compare.judge.judgement import FOUND
from compare.report.question import question
from compare.report.question.answered import answered
from compare.report.question.topic import topic_of
from compare.report.record import Row

_STAY = (*FOUND, "single")
Asked = tuple[str, str, int]  # a question, an article and where a passage of it begins


def asked_once(rows: Iterable[tuple[Alignment, Row]], articles: Mapping[str, Article]) -> tuple[Row, ...]:
    """The rows, none with the question that a likelier one asks of a passage of its own; findings stay as they are."""
    every = tuple(rows)
    found: dict[int, Row] = {}
    seen: set[Asked] = set()
    lone: set[str] = set()
    for place, (alignment, row) in sorted(enumerate(every), key=lambda one: (*_rank(one[1][1]), one[0])):
        if not _stays(row) and not seen.isdisjoint(_asked(row)):
            asked = _otherwise(alignment, row, seen, articles)
            row = row._replace(question=asked, answered=row.listed or answered(asked, alignment, articles))
            if not seen.isdisjoint(_asked(row)):
                continue
        if not _stays(row) and row.answered and _is_lone(row):
            row = row._replace(answered=row.question not in lone)
            lone.add(row.question)
        found[place] = row
        if row.verdict != "single":
            seen |= _asked(row)
    return tuple(found[place] for place in sorted(found))


def _is_lone(row: Row) -> bool:
    """Whether a report asks a question once: who somebody is, or of a topic. The likeliest passages answer it."""
    return topic_of(row.question) or (row.kind == "actor" and row.question.startswith("Who is "))


def _rank(row: Row) -> tuple[bool, bool, float]:
    return (not _stays(row), not row.answered, -row.score)


def _stays(row: Row) -> bool:
    return row.listed or row.verdict in _STAY


def _asked(row: Row) -> set[Asked]:
    return {(row.question, one.article, one.span.start) for one in row.passages}


def _otherwise(alignment: Alignment, row: Row, seen: set[Asked], articles: Mapping[str, Article]) -> str:
    """The question of the claims of which nobody has asked this one yet; the same where all have been asked."""
    free = [claim for claim in alignment.claims if (row.question, claim.article, claim.span.start) not in seen]
    return question(alignment._replace(claims=tuple(free)), articles) if free else row.question
