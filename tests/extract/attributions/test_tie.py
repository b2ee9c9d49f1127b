"""Which claims a statement holds, and which are the writer's own view."""

from typing import Any

import pytest

from compare import extract
from compare.article import Article
from compare.attribution import Attribution
from compare.claim import Cause, Claim, Evidence, Figure
from compare.extract.attributions import said
from compare.extract.attributions.tie import tied
from compare.mention import Mention
from compare.span import Span
from tests.cases import cases


def claim(text: str, words: str, relation: str | None = None) -> Claim:
    start = text.index(words)
    span = Span(start, start + len(words))
    value = Cause("aim", Mention(span, words)) if relation == "aim" else None
    return Claim("cause" if value else "event", Evidence("A", span, words), value)


def tie(text: str, words: str, relation: str | None = None) -> Claim:
    (found,) = tied([claim(text, words, relation)], held(text))
    return found


def held(text: str) -> list[Attribution]:
    """All attributions of a text, the nested ones too."""
    statements, nested = said(Article("A", text))
    return [*(found.attribution for found in statements if found.attribution), *nested]


@pytest.mark.parametrize("case", cases("attributions", "chains"))
def test_the_chain_is_kept(case: dict[str, Any]) -> None:
    found = tie(case["text"], case["words"]).attribution
    source = found.speaker or (found.source and found.source.text) if found else None
    assert (source, list(found.relays) if found else []) == (case["source"], case["via"]), case["why"]


def test_a_claim_inside_the_content_is_the_sources() -> None:
    found = tie("Police said twelve men were killed in the raid.", "twelve men were killed")
    assert found.attribution is not None
    assert found.attribution.source is not None
    assert found.attribution.source.text == "Police"


def test_a_claim_of_the_writer_has_no_attribution() -> None:
    text = "Twelve men were killed in the raid. Police said it was over."
    assert tie(text, "Twelve men were killed").attribution is None


def test_a_relative_clause_of_the_writer_stays_out() -> None:
    text = "Velt blamed the council for the war, which has killed 270 people."
    assert tie(text, "has killed 270 people").attribution is None


def test_who_speaks_and_when_is_the_writers() -> None:
    text = "“We lost twelve men,” Velt said in the hall on Monday. “Nobody came.”"
    assert tie(text, "in the hall on Monday").attribution is None
    assert tie(text, "We lost twelve men").attribution is not None


def test_a_motive_in_the_articles_own_voice_is_the_writers() -> None:
    text = "The army shelled the dam to punish the town."
    assert tie(text, "to punish the town", "aim").own_view


def test_a_motive_that_somebody_tells_is_not() -> None:
    text = "Velt said the army shelled the dam to punish the town."
    found = tie(text, "to punish the town", "aim")
    assert found.attribution is not None
    assert not found.own_view


def test_an_opinion_in_the_articles_own_voice_is_the_writers() -> None:
    assert tie("The army clearly lost the town.", "The army clearly lost the town").own_view
    assert not tie("The army lost the town.", "The army lost the town").own_view


def test_an_attribution_that_stands_is_kept() -> None:
    text = "Police said the road was closed."
    (statement,) = said(Article("A", text)).statements
    assert tied([statement], held(text)) == (statement,)


def figures_said(text: str) -> list[tuple[str, bool]]:
    """The quotes of the figures of a text, and whether somebody is their source."""
    return [(claim.quote, claim.attribution is not None) for claim in extract(Article("A", text)) if _counts(claim)]


def _counts(claim: Claim) -> bool:
    return isinstance(claim.value, Figure)


def test_the_toll_of_what_is_blamed_is_the_writers() -> None:
    assert figures_said("She condemned the bombing that killed 12 people.") == [("killed 12 people", False)]
    assert figures_said("He accused the army of the raid which has killed 40 villagers.") == [
        ("killed 40 villagers", False)
    ]


def test_the_toll_in_what_is_said_is_the_sources() -> None:
    assert figures_said("She said the bombing that killed 12 people was a crime.") == [("killed 12 people", True)]
    assert figures_said("“I condemn the bombing that killed 12 people,” she said.") == [("killed 12 people", True)]
