"""The whole way: extract, align, judge, report; the person's list joins where claims are lined up."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from compare.align.line_up import line_up
from compare.article import Article
from compare.claim import Claim
from compare.extract import extract
from compare.extract.dates.anchor import anchor
from compare.extract.figures.checks import checks
from compare.judge import judge
from compare.problem import InputError, Problem
from compare.report.order import ordered
from compare.report.record import Report
from compare.report.row import Setting, named, row

if TYPE_CHECKING:
    from compare.ledger import ClaimList


def compare_articles(articles: Sequence[Article], claims: "ClaimList | None" = None) -> Report:
    """The report over two or more articles, with the person's list if one is given.

    Raises InputError where two articles share an id or there are fewer than two of them.
    """
    _must_be_distinct(articles)
    found = {article.id: extract(article, claims.conventions if claims else None) for article in articles}
    setting = _setting(articles, claims)
    alignments = line_up(articles, found, setting.pins, setting.aliases)
    rows = [row(alignment, judge(alignment, setting.times, setting.aliases, setting.ladders), setting)
            for alignment in alignments]  # fmt: skip
    return Report(tuple(articles), ordered(named(rows)), _problems(articles, found))


def _setting(articles: Sequence[Article], claims: "ClaimList | None") -> Setting:
    times = {article.id: anchor(article) for article in articles}
    by_id = {article.id: article for article in articles}
    if claims is None:
        return Setting(by_id, times)
    from compare.ledger.join import pins

    return Setting(by_id, times, pins(claims, articles), claims.aliases, claims.ladders, claims)


def _problems(articles: Sequence[Article], found: Mapping[str, Sequence[Claim]]) -> tuple[Problem, ...]:
    problems = [problem for article in articles for problem in checks(article, found[article.id])]
    silent = [article.id for article in articles if not found[article.id]]
    return (
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
