from hypothesis import given
from hypothesis import strategies as st

from compare.span import Span, covered, trimmed


def test_a_span_names_a_stretch_of_text() -> None:
    assert Span(4, 9).of("two cases of it") == "cases"


def test_covering_includes_equality_and_overlap_needs_a_shared_character() -> None:
    assert Span(1, 5).covers(Span(1, 5))
    assert not Span(1, 5).covers(Span(0, 5))
    assert Span(1, 5).overlaps(Span(4, 9))
    assert not Span(1, 5).overlaps(Span(5, 9))


def test_a_span_is_covered_by_the_one_stretch_around_it() -> None:
    stretches = [Span(0, 4), Span(4, 9), Span(12, 20)]
    assert [covered(Span(*it), stretches) for it in ((4, 9), (5, 9), (12, 13))] == [True] * 3
    assert [covered(Span(*it), stretches) for it in ((3, 5), (9, 12), (11, 13), (20, 21))] == [False] * 4
    assert not covered(Span(0, 1), [])


@given(st.text(" a\n\xa0"), st.data())
def test_trimming_removes_exactly_the_white_space_at_the_ends(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert trimmed(text, start, end).of(text) == text[start:end].strip()
