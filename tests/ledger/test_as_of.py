"""A time that a person types decides which count is the later one, whatever the days of publication."""

import pytest

from compare.article import Article
from compare.ledger.file import ListFile
from compare.ledger.load import parse
from compare.pipeline import compare_articles
from compare.report.record import Row

EARLY = "Fire at the mill\n\nThe fire killed 12 people, officials said.\n"
LATE = "Mill fire toll\n\nThe fire killed 19 people, officials said.\n"
LIST = """articles:
  A:
    file: a.txt
    published: {a}
  B:
    file: b.txt
    published: {b}
claims:
  - id: dead
    asks: How many people did the fire kill?
    kind: casualties
    says:
      - A: The fire killed 12 people
{as_of_a}
      - B: The fire killed 19 people
{as_of_b}
"""

# published A, published B, as-of A, as-of B, verdict, why
CASES = [
    ("2024-03-02 08:00", "2024-03-02 20:00", "", "", "update", "nothing typed: the days of publication count"),
    ("2024-03-02 20:00", "2024-03-02 08:00", "", "", "differ", "the earlier article has the newer count"),
    ("2024-03-02 20:00", "2024-03-02 08:00", "2024-03-01", "", "update", "the later article gives an older count"),
    ("2024-03-04", "2024-03-04", "2 March 2024", "3 March 2024", "update", "a day each"),
    ("2024-03-04", "2024-03-04", "Saturday", "Sunday", "update", "weekdays count from the day of publication"),
    ("2024-03-02 08:00", "2024-03-02 20:00", "2024-03-02", "2024-03-02", "differ", "one day: neither is later"),
    ("2024-03-02 08:00", "2024-03-02 20:00", "2024-03-02", "", "differ", "the day holds the hour of the other"),
    ("2024-03-02 08:00", "2024-03-02 20:00", "2024-03-03", "", "differ", "the lower count is the later one"),
    ("2024-03-02 08:00", "2024-03-02 20:00", "whenever", "", "update", "what cannot be read decides nothing"),
    ("2024-03-02 08:00", "2024-03-02 20:00", "before 2024-03-01", "", "update", "an open end on the far side"),
    ("2024-03-02 08:00", "2024-03-02 20:00", "since 2024-03-01", "", "differ", "an open end on the near side"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "as_of_a", "as_of_b", "verdict", "_why"), CASES)
def test_the_later_count_is_the_update(a: str, b: str, as_of_a: str, as_of_b: str, verdict: str, _why: str) -> None:
    assert _row(a, b, as_of_a, as_of_b).tool_verdict == verdict


def test_the_sentence_names_the_time() -> None:
    because = _row("2024-03-04", "2024-03-04", "Saturday", "Sunday").because
    assert because == "A says “12” (as of Saturday), B says “19” (as of Sunday): the later report has the newer count."


def _row(a: str, b: str, as_of_a: str, as_of_b: str) -> Row:
    typed = LIST.format(a=a, b=b, as_of_a=_line(as_of_a), as_of_b=_line(as_of_b))
    claim_list = parse(ListFile("claims.yaml", typed.encode()))
    articles = [Article(id="A", text=EARLY, published=a), Article(id="B", text=LATE, published=b)]
    return next(row for row in compare_articles(articles, claim_list).rows if row.id == "dead")


def _line(as_of: str) -> str:
    return f"        as-of: {as_of}" if as_of else ""
