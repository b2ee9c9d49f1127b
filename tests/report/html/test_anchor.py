import re

from hypothesis import given
from hypothesis import strategies as st

from compare.report.html.anchor import anchors


@given(st.lists(st.text(max_size=8), unique=True))
def test_anchors_are_plain_and_all_different(names: list[str]) -> None:
    made = anchors("q", names)
    assert len(set(made.values())) == len(names)
    assert all(re.fullmatch(r"q-[A-Za-z0-9-]+", anchor) for anchor in made.values())


def test_a_plain_name_is_kept() -> None:
    assert anchors("q", ["people-killed", '"><script>', "12"]) == {
        "people-killed": "q-people-killed",
        '"><script>': "q-2",
        "12": "q-3",
    }
