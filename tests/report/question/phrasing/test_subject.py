import pytest

from compare.report.question.phrasing.subject import is_many


@pytest.mark.parametrize(
    ("name", "many"),
    [
        ("natural gas", False),
        ("the consensus", False),
        ("a school bus", False),
        ("12 Somali", True),
        ("12 Somali and 11 Yemeni", True),
        ("12", True),
        ("1", False),
        ("911 call", False),  # near miss: the number is a name
        ("the roads", True),  # near miss: a plural
        ("150 yds", True),  # near miss: in no dictionary
        ("two men", True),
    ],
)
def test_a_name_is_of_several(name: str, many: bool) -> None:
    assert is_many(name) is many
