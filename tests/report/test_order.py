from hypothesis import given
from hypothesis import strategies as st

from compare.report.order import group, ordered, sections
from compare.report.record import Row
from tests.report.stories import ferry, protest

ROWS = (*ferry().rows, *protest().rows)


@given(st.permutations(ROWS))
def test_the_order_of_the_input_does_not_matter(rows: list[Row]) -> None:
    assert ordered(rows) == ordered(ROWS)


def test_what_must_be_looked_at_stands_first() -> None:
    names = [group(row).name for row in ferry().rows]
    assert list(dict.fromkeys(names)) == [
        "conflict",
        "differ",
        "update",
        "unclear",
        "wide",
        "compatible",
        "agree",
        "single",
    ]


def test_major_before_notable_before_minor() -> None:
    differing = [ferry().rows[1]._replace(severity=severity) for severity in ("minor", "major", "notable")]
    assert [row.severity for row in ordered(differing)] == ["major", "notable", "minor"]


def test_list_then_more_then_suggestions() -> None:
    assert [section.part for section in sections(protest())] == ["list", "list", "list", "more", "suggested"]


def test_sections_hold_every_row_once() -> None:
    assert [row for section in sections(ferry()) for row in section.rows] == list(ferry().rows)
