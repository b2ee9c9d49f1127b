"""Two rows never ask one question of one passage."""

from compare.align.alignment import Alignment
from compare.article import Article
from compare.claim import Claim, Evidence
from compare.judge import Verdict
from compare.report.record import Passage, Row
from compare.report.repeat import asked_once
from compare.span import Span

A = Article("A", "The mayor opened the bridge. The choir sang.")
B = Article("B", "The bridge was opened by the mayor. A choir was singing.")
ARTICLES = {"A": A, "B": B}


def _row(name: str, left: str, right: str, score: float, verdict: Verdict = "agree") -> tuple[Alignment, Row]:
    claims, passages = [], []
    for article, words in ((A, left), (B, right)):
        start = article.text.index(words)
        span = Span(start, start + len(words))
        sentence = next(one.span for one in article.sentences if one.span.covers(span))
        claims.append(Claim("event", Evidence(article.id, span, words)))
        passages.append(Passage(article.id, span, words, sentence))
    row = Row(name, "event", "Did the mayor open the bridge?", tuple(passages), "agree", "same", "", "agree")
    return Alignment("event", tuple(claims)), row._replace(score=score, verdict=verdict)


LIKELY = _row("a", "The mayor opened the bridge", "The bridge was opened by the mayor", 0.9)
LESS = _row("b", "The mayor opened the bridge", "A choir was singing", 0.4)


def test_the_less_likely_row_asks_what_its_other_passage_answers() -> None:
    kept = asked_once([LESS, LIKELY], ARTICLES)
    assert [row.id for row in kept] == ["b", "a"]
    assert kept[0].question != kept[1].question == "Did the mayor open the bridge?"


def test_where_all_has_been_asked_nothing_is_added() -> None:
    assert [row.id for row in asked_once([LIKELY, LIKELY], ARTICLES)] == ["a"]


def test_a_finding_is_never_left_out() -> None:
    found = _row("c", "The mayor opened the bridge", "The bridge was opened by the mayor", 0.1, "differ")
    assert {row.id for row in asked_once([LIKELY, found], ARTICLES)} >= {"c"}


def test_a_finding_is_made_once_on_a_sentence() -> None:
    likely = _row("c", "The mayor opened the bridge", "The bridge was opened by the mayor", 0.9, "differ")
    less = _row("d", "The mayor opened the bridge.", "A choir was singing", 0.4, "differ")
    other = _row("e", "The choir sang", "A choir was singing", 0.4, "differ")
    assert [row.id for row in asked_once([less, likely, other], ARTICLES)] == ["c", "e"]
