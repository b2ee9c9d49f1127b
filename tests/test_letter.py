import re

import pytest

from compare.letter import CAPITAL, unaccented


@pytest.mark.parametrize("letter", "AZÀÞŁĐŞŽİŐẞ")
def test_a_capital_of_any_language_in_latin_letters_is_one(letter: str) -> None:
    assert re.fullmatch(f"[{CAPITAL}]", letter)


@pytest.mark.parametrize("letter", "azßłđşı×ªʰ1 -]^\\")
def test_nothing_else_is(letter: str) -> None:
    assert not re.fullmatch(f"[{CAPITAL}]", letter)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Łęczna", "Leczna"), ("Çağla Şimşek", "Cagla Simsek"), ("ÆRØ", "AERO"), ("Iğdır", "Igdir"), ("plain", "plain")],
)
def test_letters_without_accents_and_strokes(text: str, plain: str) -> None:
    assert unaccented(text) == plain
