from compare.align.introduced import introduced
from tests.align.build import articles, ready


def _quotes(left: str, right: str) -> list[tuple[str, ...]]:
    rows = introduced(*ready(articles(left, right)), [])
    return [tuple(claim.quote for claim in row.claims) for row in rows]


def test_who_is_introduced_in_both_articles_by_one_name_is_lined_up() -> None:
    left = "Ivo Brandt, 44, of Lund was booked on suspicion of arson."
    assert _quotes(left, "Ivo Brandt, also known as Red, wept.") == [(left[:-1], "Ivo Brandt, also known as Red")]
    assert len(_quotes("The owner, Ida Lorn, wept.", "Ida Lorn, a Harwick clerk, wept.")) == 1


def test_two_names_and_a_name_in_one_article_are_not() -> None:
    left = "Ivo Brandt, 44, of Lund was booked on suspicion of arson."
    assert not _quotes(left, "Ida Lorn, also known as Red, wept.")
    assert not _quotes(left, "The owner wept.")
