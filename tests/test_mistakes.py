"""The mistakes that users of other tools complain of; each has its cases, here or in pairs.yaml."""

import csv
import io
import json
from typing import Any

import pytest
from evals.story import Story, stories

from compare import Article, Claim, Figure, Report, Row, compare_articles, extract
from compare.claim import When
from compare.report import render
from tests.cases import cases


def _report(case: dict[str, Any]) -> Report:
    sides = {"A": "left", "B": "right"}
    return compare_articles(
        [Article(name, case[side], published=case.get(f"{side}_published")) for name, side in sides.items()]
    )


def _both(row: Row, words: list[str]) -> bool:
    return all(any(w in p.quote or p.quote in w for p in row.of(name)) for name, w in zip("AB", words, strict=True))


def _read(text: str, published: str | None = None) -> tuple[Claim, ...]:
    return tuple(extract(Article("A", text, published=published)))


@pytest.mark.parametrize("case", cases("mistakes", "pairs"))
def test_passages_meet_or_stay_apart(case: dict[str, Any]) -> None:
    rows = _report(case).rows
    told = [(row.kind, row.verdict, row.reason, [passage.quote for passage in row.passages]) for row in rows]
    if "apart" in case:
        assert not [row for row in rows if _both(row, case["apart"])], (case["why"], told)
        return
    met = [row for row in rows if _both(row, case["meet"])]
    assert case["verdict"] in {row.verdict for row in met}, (case["why"], told)
    if case.get("clash") is False:
        assert not {row.verdict for row in rows} & {"differ", "update"}, (case["why"], told)


def _fits(figure: Figure, wanted: dict[str, Any]) -> bool:
    given = {"low": figure.interval.low, "high": figure.interval.high, "shape": figure.shape}
    return all(given[name] == value for name, value in wanted.items())


@pytest.mark.parametrize("case", cases("mistakes", "numbers"))
def test_numbers_are_read(case: dict[str, Any]) -> None:
    found = [claim.value for claim in _read(case["text"]) if isinstance(claim.value, Figure)]
    assert all(any(_fits(figure, one) for figure in found) for one in case.get("expect", [])), (case["why"], found)
    assert not any(_fits(figure, one) for figure in found for one in case.get("never", [])), (case["why"], found)


@pytest.mark.parametrize("case", cases("mistakes", "spans"))
def test_spans_point_at_the_right_mention(case: dict[str, Any]) -> None:
    found = [claim for claim in _read(case["text"]) if isinstance(claim.value, Figure)]
    at = {claim.span.start for claim in found if claim.quote.startswith(case["of"])}
    assert len(at) == case["times"], (case["why"], found)
    assert all(case["text"].startswith(case["of"], start) for start in at)


@pytest.mark.parametrize("case", cases("mistakes", "speakers"))
def test_the_speaker_is_known(case: dict[str, Any]) -> None:
    found = [claim.attribution for claim in _read(case["text"])]
    held = [said for said in found if said and case["says"] in said.content.text]
    who = [f"{said.speaker} {said.source and said.source.text}" for said in held]
    assert any(case["who"] in name for name in who), (case["why"], found)


@pytest.mark.parametrize("case", cases("mistakes", "dates"))
def test_the_weekday_is_the_right_one(case: dict[str, Any]) -> None:
    found = [claim.value for claim in _read(case["text"], case["published"]) if isinstance(claim.value, When)]
    first = [when.to_dict()["first"] for when in found if case["words"] in when.as_printed]
    assert first == [case["first"]], (case["why"], found)


@pytest.mark.parametrize("story", stories(), ids=lambda story: story.name)
def test_two_views_of_one_result_agree(story: Story) -> None:
    report = compare_articles(story.articles)
    rows = [row for row in json.loads(render(report, "json", width=100))["rows"] if row["verdict"] != "single"]
    table = list(csv.DictReader(io.StringIO(render(report, "csv", width=100))))
    printed = {(line["id"], line["verdict"]) for line in table if line["verdict"] != "single"}
    assert printed == {(row["id"], row["verdict"]) for row in rows}
