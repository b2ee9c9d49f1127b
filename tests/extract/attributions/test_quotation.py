"""Quotation marks: which belong together, and what an odd one may not do."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.extract.attributions.quotation import quotations
from compare.layout import paragraphs


def quoted(text: str) -> list[str]:
    return [quotation.span.of(text) for quotation in quotations(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "no" and "yes".', ['"no"', '"yes"']),
        ("He said “no” and left.", ["“no”"]),
        ("He said ''no'' and left.", ["''no''"]),
        ("He said «no» and left.", ["«no»"]),
        ("The troops' advance and the rebels' retreat.", []),
        ("It's what she'd call 'odd'.", ["'odd'"]),
        ("“He cried ‘fire’ and ran,” she said.", ["“He cried ‘fire’ and ran,”"]),
        ("“Never,“ she said.", ["“Never,“"]),
        ("A 6'2\" man said it.", []),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“One.\n\n“Two.”"
    assert [each.continues for each in quotations(text, paragraphs(text))] == [True, False]


def test_an_odd_mark_ends_with_its_paragraph() -> None:
    text = "“One is open.\n\nTwo is not.\n\nHe said “three”."
    assert quoted(text) == ["“One is open.", "“three”"]


@given(st.text(alphabet="ab .,\n\"'“”‘’«»`-"))
def test_quotations_stand_apart_and_in_order(text: str) -> None:
    spans = [quotation.span for quotation in quotations(text, paragraphs(text))]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.start < span.end for span in spans)
