import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("\x1b[2J", "\\x1b[2J", id="an escape code that clears the screen"),
        pytest.param("12\u202e34", "12\\u202e34", id="an override of the reading order"),
        pytest.param("a\rb", "a\\x0db", id="a carriage return that overwrites the line"),
        pytest.param("\x9b31m", "\\x9b31m", id="an escape code of one byte"),
        pytest.param("tag\U000e0041", "tag\\U000e0041", id="an unseen tag"),
        pytest.param("a\tb\nc", "a\tb\nc", id="tabs and line ends stay"),
        pytest.param("“Deir ez-Zor” – 12…", "“Deir ez-Zor” – 12…", id="printed marks stay"),
    ],
)
def test_what_a_terminal_would_obey_is_spelled_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_what_is_visible_stays_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)
