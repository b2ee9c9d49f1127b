import pytest

from compare.align.toponym import place_name, road, same_place, same_road


@pytest.mark.parametrize(
    ("name", "proper"),
    [
        ("the eastern province of Harar", "Harar"),
        ("Harar province", "Harar"),
        ("the Harar province", "Harar"),
        ("the\u00a0province of Harar", "Harar"),
        ("Harar", "Harar"),
        ("the province", "province"),
        ("the hill", "hill"),
        ("the bank of Marrow", "bank of Marrow"),
        ("Kansas City", "Kansas City"),
        ("North Harar", "North Harar"),
        ("", ""),
    ],
)
def test_the_noun_of_its_kind_is_no_part_of_a_name(name: str, proper: str) -> None:
    assert place_name(name) == proper


def test_a_province_under_two_spellings_is_one_place_and_two_compass_points_are_not() -> None:
    assert same_place("the eastern province of Dayr az-Zawr", "Deir Ezzor")
    assert not same_place("North Harar", "South Harar")
    assert not same_place("the province of Harar", "the province of Marrow")


def test_a_street_is_one_written_out_or_short() -> None:
    assert road("Elm St.")
    assert not road("Elm")
    assert same_road("Elm Ave.", "Elm Avenue")
    assert not same_road("Elm Ave.", "Elm Street")
