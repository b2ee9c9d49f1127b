"""The whole way: extract, align, judge, report; the person's list joins where claims are lined up."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from compare.align.line_up import line_up
from compare.article import Article
from compare.claim import Claim
from compare.extract import extract
from compare.extract.dates.anchor import anchor
from compare.extract.figures.checks import ambiguous
from compare.judge import judge
from compare.judge.conflict import conflicts
from compare.judge.once import told_once
from compare.judge.tally import tally
from compare.problem import InputError, Problem
from compare.read.notice import copies, notices
from compare.report.among import one_of_several
from compare.report.elsewhere import untold
from compare.report.inside import marked
from compare.report.order import ordered
from compare.report.record import Report, Row
from compare.report.repeat import asked_once
from compare.report.row import Setting, named, row
from compare.report.twice import told_apart
from compare.visible import visible

if TYPE_CHECKING:
    from compare.ledger import ClaimList
    from compare.ledger.join import Joined


# What is told of the way: words for what is being done, and how much of all is done, from 0 to 1.
Step = Callable[[str, float], None]
_READING = 0.8  # the share of all work that reading the articles takes


def compare_articles(
    articles: Sequence[Article], claims: "ClaimList | None" = None, step: Step | None = None
) -> Report:
    """The report over two or more articles, with the person's list if one is given; step is told how far it is.

    Raises InputError where two articles share an id or there are fewer than two of them.
    """
    _must_be_distinct(articles)
    found = _found(articles, claims, step)
    listed = _joined(claims, articles, found) if claims else ()
    aliases, ladders = (claims.aliases, claims.ladders) if claims else ((), {})
    setting = Setting({article.id: article for article in articles}, {joined.entry.id: joined for joined in listed})
    times = {article.id: anchor(article) for article in articles}
    tallies = {article.id: tally(found[article.id], article) for article in articles}
    lone = [name for name, told in tallies.items() if told.one_victim]
    alone = {name: told.alone for name, told in tallies.items()}
    inside = {article.id: conflicts(article, found[article.id]) for article in articles}
    lined_up = line_up(articles, found, [joined.pin for joined in listed], aliases, lone, alone, inside)
    alignments = untold(lined_up, articles)
    judged = told_once((one, judge(one, times, aliases, ladders, tallies)) for one in alignments)
    put = ((one, row(one, judgement, setting)) for one, judgement in judged)
    apart = told_apart(asked_once(put, setting.articles), setting.articles)
    rows = named(one_of_several(apart, setting.articles))
    problems = (*_of_list(claims, articles), *_problems(articles, found))
    shown = ordered(_wanted(rows, articles, claims))
    every = tuple(conflict for some in inside.values() for conflict in some)
    return Report(tuple(articles), tuple(marked(row, every) for row in shown), problems, every)


def _found(articles: Sequence[Article], claims: "ClaimList | None", step: Step | None) -> dict[str, tuple[Claim, ...]]:
    """The claims of each article; the work of reading is as long as the texts."""
    whole, done = sum(len(article.text) for article in articles) or 1, 0
    found = {}
    for article in articles:
        if step:
            step(f"reading {visible(article.id)}", _READING * done / whole)
        found[article.id] = extract(article, claims.conventions if claims else None)
        done += len(article.text)
    if step:
        step("comparing", _READING)
    return found


def _wanted(rows: Sequence[Row], articles: Sequence[Article], claims: "ClaimList | None") -> tuple[Row, ...]:
    """All rows but those whose question the person has turned down, and those that only reword one of the list."""
    if claims is None:
        return tuple(rows)
    from compare.ledger.known import Known  # late, as above

    known = Known(claims, articles)
    kept = ("accepted", "suggested")  # of a question that was turned down another one may be right
    return tuple(row for row in rows if row.listed or not (known.turned_down(row) or known.told(row, kept)))


def _joined(
    claims: "ClaimList", articles: Sequence[Article], found: Mapping[str, Sequence[Claim]]
) -> tuple["Joined", ...]:
    from compare.ledger.join import join  # late: without a list the ledger is not needed

    return join(claims, articles, found)


def _of_list(claims: "ClaimList | None", articles: Sequence[Article]) -> tuple[Problem, ...]:
    if claims is None:
        return ()
    from compare.ledger.check import problems  # late, as above

    return problems(claims, articles)


def _problems(articles: Sequence[Article], found: Mapping[str, Sequence[Claim]]) -> tuple[Problem, ...]:
    problems = [problem for article in articles for problem in ambiguous(article, found[article.id])]
    silent = [article.id for article in articles if not found[article.id]]
    return (
        *(notice for article in articles for notice in notices(article)),
        *copies(articles),
        *problems,
        *(Problem(name, "nothing-found", "no claim was found in this text", "notice") for name in silent),
    )


def _must_be_distinct(articles: Sequence[Article]) -> None:
    ids = [article.id for article in articles]
    if len(ids) < 2:
        raise InputError(Problem("report", "one-article", "name at least two articles to compare"))
    twice = sorted({name for name in ids if ids.count(name) > 1})
    if twice:
        raise InputError(Problem(twice[0], "id-twice", "two articles have the same id"))
