from hypothesis import given
from hypothesis import strategies as st

from compare.span import Span, trimmed


def test_a_span_names_a_stretch_of_text() -> None:
    assert Span(4, 9).of("two cases of it") == "cases"


def test_covering_includes_equality_and_overlap_needs_a_shared_character() -> None:
    assert Span(1, 5).covers(Span(1, 5))
    assert not Span(1, 5).covers(Span(0, 5))
    assert Span(1, 5).overlaps(Span(4, 9))
    assert not Span(1, 5).overlaps(Span(5, 9))


@given(st.text(" a\n\xa0"), st.data())
def test_trimming_removes_exactly_the_white_space_at_the_ends(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert trimmed(text, start, end).of(text) == text[start:end].strip()
