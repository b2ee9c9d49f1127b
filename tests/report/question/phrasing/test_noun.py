import pytest

from compare.report.question.phrasing.noun import plural


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("man", "men"), ("rifleman", "riflemen"), ("schoolchild", "schoolchildren"), ("salesperson", "salespeople"),
        ("sheriff's deputy", "sheriff's deputies"), ("attorney", "attorneys"), ("police officer", "police officers"),
        ("gunmen", "gunmen"), ("teachers", "teachers"),
    ],
)  # fmt: skip
def test_those_who_are_counted_stand_in_the_plural(one: str, several: str) -> None:
    assert plural(one) == several
