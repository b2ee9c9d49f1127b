from compare.align.post import two_holders
from tests.align.build import articles, ready


def _rows(left: str, right: str) -> int:
    return len([*two_holders(*ready(articles(left, right)))])


def test_one_post_with_one_given_name_and_two_surnames_is_one_row() -> None:
    assert _rows("Rovers head coach Ana Rusk left.", "Head coach Ana Pell has left.") == 1


def test_two_towns_a_slip_of_spelling_and_no_post_are_none() -> None:
    assert _rows("Selby mayor Ana Rusk left.", "Lund mayor Ana Pell has left.") == 0
    assert _rows("Head coach Ana Rusk left.", "Head coach Ana Ruske has left.") == 0
    assert _rows("Resident Ana Rusk left.", "Resident Ana Pell has left.") == 0
    assert _rows("Head coach Ana Rusk left.", "Head coach Ana Pell left for Ana Rusk.") == 0
