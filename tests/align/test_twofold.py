from compare import Article, compare_articles
from compare.align.twofold import twofold

HEADLINE = "Nine killed in Harwick bakery fire\n\n"
BODY = "HARWICK - Two people were killed on Friday when fire swept through a bakery on Mill Street, police said."


def test_without_a_conflict_the_groups_stay_as_they_are() -> None:
    assert twofold([], ()) == []


def test_both_tellings_of_one_article_stand_in_one_row_which_says_so() -> None:
    report = compare_articles([Article("A", HEADLINE + BODY), Article("B", BODY)])
    row = next(row for row in report.rows if row.kind == "casualties" and len(row.of("A")) > 1)
    assert [passage.quote for passage in row.of("A")] == ["Nine killed", "Two people were killed"]
    assert row.because.endswith("Inside A: its headline says “Nine killed”, its text “Two people were killed”.")
    assert [conflict.code for conflict in report.conflicts] == ["headline-differs"]


def test_an_article_without_a_conflict_agrees_with_itself() -> None:
    report = compare_articles([Article("A", BODY), Article("B", BODY)])
    assert {row.verdict for row in report.rows} == {"agree"}
    assert report.conflicts == ()
