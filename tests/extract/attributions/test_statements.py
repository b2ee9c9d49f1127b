"""Statements: the table of cases, and what holds of any text."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.article import Article
from compare.attribution import Attribution
from compare.claim import Claim
from compare.extract.attributions import attributions
from tests.cases import cases

WORDS = [
    "Velt", "Mayor Anna Velt", "he", "she", "police", "the ministry", "said", "told", "denied", "according to", "that",
    "the road was closed", "reportedly", "was quoted by", "as saying", "urged", "claim", "“", "”", '"', "‘", "'", "''",
    ",", ".", ":", ";", "—", "(", ")", "[", "?", "and", "but", "which fell", "to leave", "12 people", "\n", "\n\n",
]  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
LINE = st.lists(st.sampled_from([word for word in WORDS if "\n" not in word]), min_size=1).map(" ".join)
PARAGRAPHS = st.lists(LINE, min_size=2)


def statements(text: str) -> list[Attribution]:
    return [found.attribution for found in attributions(Article("A", text)) if found.attribution]


def shown(found: Attribution, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a statement that a case names, as the case writes them."""
    mentions = {name: getattr(found, name) for name in ("source", "cue", "content")}
    plain = {name: mention.text if mention else None for name, mention in mentions.items()}
    plain |= {"form": found.form, "stance": found.stance, "speaker": found.speaker, "relays": list(found.relays)}
    plain |= {"negated": found.negated, "opinion": found.opinion}
    return {name: plain[name] for name in fields}


@pytest.mark.parametrize("case", cases("attributions", "statements"))
def test_statements(case: dict[str, Any]) -> None:
    found = statements(case["text"])
    wanted = case["expect"]
    assert [shown(one, fields) for one, fields in zip(found, wanted, strict=False)] == wanted, case["why"]
    assert len(found) == len(wanted), case["why"]


@given(TEXTS)
def test_every_span_is_verbatim(text: str) -> None:
    for claim in attributions(Article("A", text)):
        assert claim.span.of(text) == claim.quote
        assert claim.attribution is not None
        for mention in (claim.attribution.source, claim.attribution.cue, claim.attribution.content):
            assert mention is None or (mention.text and mention.span.of(text) == mention.text)


@given(TEXTS)
def test_content_and_source_never_overlap(text: str) -> None:
    for found in statements(text):
        parts = found.parts or (found.content.span,)
        assert found.source is None or not any(part.overlaps(found.source.span) for part in parts)


@given(TEXTS)
def test_parts_make_up_the_content(text: str) -> None:
    for found in statements(text):
        assert not found.parts or (found.parts[0].start, found.parts[-1].end) == found.content.span
        assert list(found.parts) == sorted(found.parts)


@given(PARAGRAPHS)
@settings(max_examples=200)
def test_the_last_paragraph_changes_no_earlier_statement(written: list[str]) -> None:
    whole, shorter = "\n\n".join(written), "\n\n".join(written[:-1])
    end = len("\n\n".join(written[:-2])) if len(written) > 2 else 0

    def early(text: str) -> list[Claim]:
        found = attributions(Article("A", text))
        return [claim for claim in found if claim.attribution and claim.attribution.content.span.end < end]

    assert [claim.span for claim in early(whole)] == [claim.span for claim in early(shorter)]


@pytest.mark.parametrize(
    "text",
    ["“" * 4000, '"' * 4001, "said " * 5000, "“No,” he said. " * 500, "''" * 2000, "he said that " * 2000, "[" * 3000],
    ids=["opening", "straight", "said", "sentences", "doubled", "nested", "brackets"],
)
def test_hostile_text_is_read(text: str) -> None:
    assert all(claim.span.of(text) == claim.quote for claim in attributions(Article("A", text)))


def test_an_unclosed_mark_swallows_no_other_paragraph() -> None:
    text = "“We lost the ferry, Velt said.\n\nThe harbour opened on Monday.\n\nPolice said the road was closed."
    found = statements(text)
    assert found[-1].content.text == "the road was closed"
    assert all("\n" not in one.content.text for one in found)


def test_parts_leave_out_who_speaks() -> None:
    text = "“We knew,” Velt said, “that it was late.”"
    (found,) = statements(text)
    assert [part.of(text) for part in found.parts] == ["“We knew,”", "“that it was late.”"]
