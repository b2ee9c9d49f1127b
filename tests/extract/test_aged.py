import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare import Article
from compare.extract.aged import aged, bare
from compare.span import Span

READ = [
    ("Ines Duarte, 34, was hurt.", [("Ines Duarte", 34)]),
    (
        "The owner, 42-year-old Stephen Orr, and a guest, Richard Lund, 32, died.",
        [("Stephen Orr", 42), ("Richard Lund", 32)],
    ),
    ("He shot a 72-year-old customer, Richard Lund.", [("Richard Lund", 72)]),
    ("The death of Mark “Corn” Vane, 54, was reported.", [("Mark Vane", 54)]),
    ("Police arrested 26-year-old Otto Brill Friday.", [("Otto Brill", 26)]),
    ("Ann Roe (31) and Moe Roe, a retired 70-year-old, ate.", [("Ann Roe", 31), ("Moe Roe", 70)]),
    ("17-year-old Yates High School student Ned Terry died.", [("Ned Terry", 17)]),
    ("Sgt. Bob Lee Jr., 44, fell.", [("Bob Lee Jr.", 44)]),
    ("Ivo Brandt was hurt. Brandt, 40, is a clerk.", [("Ivo Brandt", 40)]),
    ("The dead man is 17-year-old Marco Lund.", [("Marco Lund", 17)]),
]
UNREAD = [
    "Explorer Nine 10, a browser, is out.",
    "On Friday, Jan. 8, he left.",
    "Brandt, 40, is a clerk.",  # whose first name is nowhere
    "Ann Brandt and Ivo Brandt were hurt. Brandt, 40, is a clerk.",
    "A 12-year-old shot Ann Roe.",
    "A 12-year-old boy and Ann Roe ate.",
    "Ann Roe, 340, was a ship.",
]


@pytest.mark.parametrize(("text", "people"), READ)
def test_who_has_an_age_beside_the_name(text: str, people: list[tuple[str, int]]) -> None:
    assert [(it.name, it.years) for it in aged(Article("a", text))] == people


@pytest.mark.parametrize("text", UNREAD)
def test_no_age_of_nobody_in_particular(text: str) -> None:
    assert not aged(Article("a", text))


@given(st.text(alphabet="Ab ,.()“”-13yearold\n", max_size=120))
def test_any_text_is_read_and_an_age_stands_in_its_span(text: str) -> None:
    for it in aged(Article("a", text)):
        assert isinstance(it.span, Span)
        assert f"{it.years}" in it.span.of(text).replace("0", "") or f"{it.years}" in it.span.of(text)


def test_a_bare_name_has_no_title_no_nickname_and_no_day() -> None:
    assert bare("Police Chief Ana “Red” Lund Friday") == "Police Chief Ana Lund"
    assert bare("Sgt. Ana Lund") == "Ana Lund"
