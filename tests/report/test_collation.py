from compare.report.collation import camps, cells
from tests.report.stories import protest

ROWS = {row.id: row for row in protest().rows}


def test_silence_by_a_person_is_not_a_miss_of_the_tool() -> None:
    assert [cell.answer for cell in cells(ROWS["tear-gas"], protest().articles)] == ["silent", "says", "says"]
    assert [cell.answer for cell in cells(ROWS["arrests"], protest().articles)] == ["says", "says", "not-found"]


def test_articles_with_one_value_stand_together() -> None:
    assert [(camp.value, camp.articles) for camp in camps(ROWS["minister"])] == [("no", ("courier", "radio"))]


def test_words_without_a_value_stand_alone() -> None:
    from tests.report.stories import ferry

    lifeboats = next(row for row in ferry().rows if row.id == "lifeboats")
    assert [camp.value for camp in camps(lifeboats)] == [None, None]
