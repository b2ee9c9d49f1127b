import pytest

from compare.judge.actor import one_office


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("LHPD Chief", "Lund Harbour Police Chief", True),
        ("Lund Harbour Police Chief", "LHPD chief", True),
        ("NHP Officer", "Highway Patrol Officer", True),
        ("LHPD Chief", "Lund Harbour Police Captain", False),
        ("LHPD Chief", "Marrow Harbour Police Chief", False),
        ("Police Chief", "Lund Harbour Police Chief", False),
        ("Chief", "Chief", False),
        ("the LHPD Chief", "Lund police Chief", False),
    ],
)
def test_a_body_by_its_initials_makes_no_other_office(one: str, other: str, same: bool) -> None:
    assert one_office(one, other) is same
