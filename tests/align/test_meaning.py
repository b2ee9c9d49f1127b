import pytest

from compare.align.feature import Features, Story
from compare.align.meaning import meaning
from compare.align.weight import is_nearness
from compare.article import Article
from compare.extract import extract

_TOLD = "Forty wounded people were admitted to hospitals."


def _every(name: str, text: str) -> list[Features]:
    article = Article(name, text)
    return Story([article], ()).features(extract(article))


def _first(name: str, text: str) -> Features:
    return _every(name, text)[0]


def _level(one: str, other: str) -> str:
    return "".join(meaning(_first("A", one), _first("B", other)))


@pytest.mark.parametrize(
    ("near", "far"),
    [
        ("Forty patients were treated at a clinic.", "Forty trees were planted along the canal."),
        ("Forty of the injured were taken to a clinic.", "Forty shareholders voted for the merger."),
    ],
)
def test_other_words_of_one_matter_are_nearer_than_words_of_another(near: str, far: str) -> None:
    assert _level(_TOLD, near) > _level(_TOLD, far)


def test_the_same_words_are_nearest() -> None:
    assert _level(_TOLD, _TOLD) == "meaning 9"


def test_the_order_of_the_two_tells_nothing() -> None:
    other = "Forty trees were planted along the canal."
    assert _level(_TOLD, other) == _level(other, _TOLD)


def test_a_name_has_no_place() -> None:
    assert _level(_TOLD, "Mason Carpenter was wounded.") == _level(_TOLD, "Odvar Quillfen was wounded.")


def test_two_states_on_one_ladder_are_not_held_apart_by_their_words() -> None:
    one, other = (
        next(claim for claim in _every(name, text) if claim.claim.kind == "status")
        for name, text in (("A", "The ceasefire begins to crumble."), ("B", "The truce is over."))
    )
    assert one.slots.klass == other.slots.klass == "ceasefire"
    assert meaning(one, other) == []


def test_it_never_makes_a_finding() -> None:
    assert is_nearness(_level(_TOLD, _TOLD))
