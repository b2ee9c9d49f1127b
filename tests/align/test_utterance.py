"""What two articles quote is lined up sentence by sentence; the table is tests/cases/quotes.yaml."""

from typing import Any

import pytest

from compare.align.line_up import line_up
from compare.align.utterance import uttered
from compare.pipeline import compare_articles
from tests.align.build import articles, read, ready
from tests.cases import table

CASES = {case["id"]: case for case in table("quotes")["quotes"]}
Rows = list[tuple[str, str, str, str | None]]


def _quoted(left: str, right: str) -> Rows:
    """The line-ups of statements: the words of either side, the verdict, the reason."""
    rows = compare_articles(articles(left, right)).to_dict()["rows"]
    return [
        (_words(row, "A"), _words(row, "B"), row["verdict"], row["reason"])
        for row in rows
        if row["kind"] == "attribution" and len(row["says"]) > 1
    ]


def _words(row: dict[str, Any], article: str) -> str:
    return " | ".join(said["quote"] for said in row["says"][article])


@pytest.mark.parametrize("name", CASES)
def test_two_articles_quote_one_speech(name: str) -> None:
    case = CASES[name]
    found = _quoted(case["left"], case["right"])
    for row in case.get("rows", ()):
        assert any(_is(row, one) for one in found), found
    for words in case.get("none", ()):
        assert not [one for one in found if words in one[0] and words in one[1]]
    assert not [one for one in found if one[2] == case.get("never")]


def _is(row: dict[str, Any], found: tuple[str, str, str, str | None]) -> bool:
    one, other, verdict, reason = found
    met = row["left"] in one and row["right"] in other and row["verdict"] == verdict
    return met and row.get("reason", reason) == reason


def test_the_side_does_not_matter() -> None:
    case = CASES["each-in-a-row"]
    there, back = _quoted(case["left"], case["right"]), _quoted(case["right"], case["left"])
    assert {(a, b) for a, b, *_ in there} == {(b, a) for a, b, *_ in back}


def test_what_is_quoted_by_one_alone_stays_a_statement() -> None:
    case = CASES["each-in-a-row"]
    some = articles(case["left"], case["right"])
    alone = [claim.quote for row in line_up(some, read(some)) if len(row.articles) == 1 for claim in row.claims]
    assert any("knows nothing of boats" in quote for quote in alone)


def test_a_sentence_keeps_its_speaker_and_its_place() -> None:
    some = articles(CASES["one-of-two-sentences"]["left"], CASES["one-of-two-sentences"]["right"])
    row = next(row for row in line_up(some, read(some)) if row.kind == "attribution" and len(row.articles) > 1)
    for claim, article in zip(row.claims, some, strict=True):
        assert claim.quote == claim.span.of(article.text)
        assert claim.attribution
        assert claim.attribution.speaker == "Anna Velt"


@pytest.mark.parametrize("text", ["“No. ” said she. " * 800, "“a b c d e. " * 2000, "““““" * 3000])
def test_hostile_quotations_end(text: str) -> None:
    some = articles(text, text)
    assert len(uttered(*ready(some)).rows) <= len(text)
