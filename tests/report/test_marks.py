from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from compare.report.marks import segments
from compare.span import Span

SPANS = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: Span(min(ends), max(ends) + 1))


@given(SPANS, st.lists(SPANS, max_size=8))
def test_segments_are_the_whole_stretch_and_know_what_lies_over_them(within: Span, spans: list[Span]) -> None:
    found = segments(within, [(span, number) for number, span in enumerate(spans)])
    assert found[0].span.start == within.start
    assert found[-1].span.end == within.end
    for one, following in pairwise(found):
        assert one.span.end == following.span.start
    for segment in found:
        over = {number for number, span in enumerate(spans) if span.overlaps(segment.span)}
        assert set(segment.under) == over
        assert all(spans[number].covers(segment.span) or not within.covers(spans[number]) for number in over)


@given(SPANS, st.lists(SPANS, max_size=8))
def test_each_passage_ends_once_where_its_end_lies_inside(within: Span, spans: list[Span]) -> None:
    found = segments(within, [(span, number) for number, span in enumerate(spans)])
    ends = [number for segment in found for number in segment.ending]
    inside = [n for n, span in enumerate(spans) if span.overlaps(within) and span.end <= within.end]
    assert sorted(ends) == inside


def test_crossing_passages_are_cut_not_nested() -> None:
    found = segments(Span(0, 10), [(Span(0, 6), "a"), (Span(3, 9), "b")])
    assert [(segment.span, segment.under, segment.ending) for segment in found] == [
        (Span(0, 3), ("a",), ()),
        (Span(3, 6), ("a", "b"), ("a",)),
        (Span(6, 9), ("b",), ("b",)),
        (Span(9, 10), (), ()),
    ]
