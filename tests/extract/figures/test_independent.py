"""Figures as a casualty recorder would code them: the table was written without sight of the rules."""

from typing import Any

import pytest

from compare import Article, extract
from compare.claim import Claim, Figure
from tests.cases import cases

PEOPLE = set("killed injured killed-or-injured missing captured detained displaced evacuated rescued".split())
OWN = ("harm", "shape", "victims", "basis", "unit", "approximate", "counted")


def _figures(text: str) -> list[Claim]:
    return [claim for claim in extract(Article(id="A", text=text)) if isinstance(claim.value, Figure)]


def _fits(claim: Claim, wanted: dict[str, Any]) -> bool:
    figure = claim.value
    assert isinstance(figure, Figure)
    given = {name: getattr(figure, name) for name in OWN}
    given |= {"low": figure.interval.low, "high": figure.interval.high}
    given["stance"] = claim.attribution and claim.attribution.stance
    plain = {name: value for name, value in wanted.items() if name != "source"}
    return all(given[name] == value for name, value in plain.items()) and _said(claim, wanted)


def _said(claim: Claim, wanted: dict[str, Any]) -> bool:
    if "source" not in wanted:
        return True
    said = claim.attribution
    if said is None or wanted["source"] is None:
        return said is wanted["source"]
    if said.source is None:
        return bool(wanted["source"] == "unnamed")
    return wanted["source"].lower() in f"{said.source.text} {said.speaker}".lower()


def _told(claims: list[Claim]) -> list[tuple[str, Any, str | None]]:
    return [(claim.quote, claim.value, _source(claim)) for claim in claims]


def _source(claim: Claim) -> str | None:
    said = claim.attribution
    if said is None:
        return None
    return said.source.text if said.source else "unnamed"


@pytest.mark.parametrize("case", [*cases("figures_independent"), *cases("figures_agency")])
def test_read_as_a_recorder_would(case: dict[str, Any]) -> None:
    found = _figures(case["text"])
    if case.get("none"):
        assert not found, (case["why"], _told(found))
        return
    wanted = case.get("expect", [])
    missed = [one for one in wanted if not any(_fits(claim, one) for claim in found)]
    assert not missed, (case["why"], missed, _told(found))
    banned = [claim for claim in found if any(_fits(claim, one) for one in case.get("never", []))]
    assert not banned, (case["why"], _told(banned))
    if wanted and not case.get("more"):
        extra = [claim for claim in found if _of_people(claim) and not any(_fits(claim, one) for one in wanted)]
        assert not extra, (case["why"], _told(extra))


def _of_people(claim: Claim) -> bool:
    return isinstance(claim.value, Figure) and claim.value.harm in PEOPLE
