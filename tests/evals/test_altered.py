import random
import re

import pytest
from evals.altered import stage
from evals.edit import NUMBER, Edit, edits, other_number, shared, value

from compare import Article, Span
from evals import altered

TEXT = "Fire in Velby\n\nA fire in Velby on Sunday, May 4 killed 14 people at 3 a.m., police said. The mill was old."


@pytest.mark.parametrize("article", altered.made_up(), ids=lambda one: one.text[:20])
def test_a_copy_differs_in_one_place_alone_and_the_same_text_gives_the_same_copies(article: Article) -> None:
    made = list(edits(article.text))
    assert made == list(edits(article.text))
    for edit in made:
        copy = edit.applied(article.text)
        assert copy != article.text
        assert copy.removeprefix(article.text[: edit.span.start]).startswith(edit.new)
        assert copy.endswith(article.text[edit.span.end :])


def test_a_text_gives_one_change_of_each_kind_that_it_has_room_for() -> None:
    assert [edit.kind for edit in edits(TEXT)] == "number weekday month hour place source denial word".split()


@pytest.mark.parametrize(
    ("printed", "form"), [("six", r"[a-z]+"), ("14", r"\d+"), ("1,400", r"\d,?\d{3}|\d{3}"), ("4.5", r"\d+\.\d")]
)
def test_another_number_is_printed_as_the_first_was_and_far_off(printed: str, form: str) -> None:
    match = NUMBER.search(printed)
    assert match
    new = other_number(match, printed, random.Random(1))  # noqa: S311 - a test, no secret
    assert new
    assert re.fullmatch(form, new)
    assert abs(value(new) - value(printed)) >= 0.3 * value(printed)


def test_a_year_is_no_number() -> None:
    match = NUMBER.search("1987")
    assert match
    assert other_number(match, "1987", random.Random(1)) is None  # noqa: S311 - a test, no secret


def test_a_number_that_two_texts_share_is_changed_in_the_second() -> None:
    found = shared("The ferry carried 212 men.", "There were 212 aboard, and 30 boats.")
    assert found
    assert (found[0], found[1].span) == (Span(18, 21), Span(11, 14))
    assert shared("The ferry carried 212 men.", "There were 30 boats.") is None


def test_a_place_is_said_where_a_row_holds_it_and_elsewhere_where_another_does() -> None:
    at = Span(TEXT.index("14"), TEXT.index("14") + 2)
    left, right = Article("A", TEXT), Article("B", Edit("number", at, "41").applied(TEXT))
    mill = Span(TEXT.index("mill"), TEXT.index("mill") + 4)
    assert stage(left, at, right, at) == "said"
    assert stage(left, mill, right, mill) == "elsewhere"
    assert stage(left, at, left._replace(id="B"), at) == "in a row"


def test_the_table_counts_by_kind_and_in_all() -> None:
    lines = altered.table([("number", "said"), ("number", "in a row"), ("name", "said")]).splitlines()
    assert [line.split()[:3] for line in lines[1:]] == [["number", "2", "1"], ["name", "1", "1"], ["all", "3", "2"]]
