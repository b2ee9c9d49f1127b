import pytest

from compare.report.question.occasion import noun_of


@pytest.mark.parametrize(
    ("verb", "noun"),
    [("explode", "explosion"), ("shoot", "shooting"), ("stab", "stabbing"), ("die", "death"), ("arrest", "arrest"),
     ("elect", "election"), ("collapse", "collapse"), ("take", None), ("be", None), ("treat", "treatment")],
)  # fmt: skip
def test_a_deed_has_a_noun_where_english_has_one(verb: str, noun: str | None) -> None:
    assert noun_of(verb) == noun
