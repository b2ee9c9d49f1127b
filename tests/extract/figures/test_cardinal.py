import pytest

from compare.extract.figures.cardinal import count_of


@pytest.mark.parametrize(
    ("printed", "count"), [("41", 41), ("Forty-one", 41), ("forty", 40), ("five", 5), ("teen", None), ("", None)]
)
def test_a_numeral_and_a_number_word_count_alike(printed: str, count: int | None) -> None:
    assert count_of(printed) == count
