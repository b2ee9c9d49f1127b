"""Tests on what two figures count: parts of a whole, sums by the year."""

import pytest

from compare import Article, extract
from compare.claim import Figure
from compare.judge import counting, part
from compare.judge.judgement import Case
from compare.judge.tally import tally


def _case(left: str, right: str, words: tuple[str, str]) -> tuple[Figure, Figure, Case]:
    """The figures of two articles whose passages hold the words, and the case of them."""
    figures, tallies = [], {}
    for name, text, word in (("A", left, words[0]), ("B", right, words[1])):
        article = Article(name, text)
        found = extract(article)
        tallies[name] = tally(found, article)
        told = [(it.value, it) for it in found if isinstance(it.value, Figure) and word in it.value.as_printed]
        figures.append(min(told, key=lambda it: len(it[0].as_printed)))
    (one, left_claim), (other, right_claim) = figures
    return one, other, Case(left_claim, right_claim, tallies=tallies)


@pytest.mark.parametrize(
    ("left", "right", "words", "other"),
    [
        ("It is worth $22 million per season.", "It is a $200 million offer.", ("22", "200"), True),
        ("It is worth $22 million a year.", "It is worth $25 million each year.", ("22", "25"), False),
        ("It is a $220 million offer.", "It is a $200 million offer.", ("220", "200"), False),
        ("The car drove at 60 miles per hour.", "The car went at 90 miles per hour.", ("60", "90"), False),
    ],
)
def test_a_sum_by_the_year_is_on_another_basis_than_a_sum(
    left: str, right: str, words: tuple[str, str], other: bool
) -> None:
    assert counting.other_basis(*_case(left, right, words)) is other
    assert counting.other_basis(*_case(right, left, (words[1], words[0]))) is other


@pytest.mark.parametrize(
    ("left", "right", "words", "group"),
    [
        ("Six children and two adults were shot dead.", "Seven relatives were shot dead.", ("two", "Seven"), True),
        ("Six children and two adults were shot dead.", "Nine adults were shot dead.", ("two", "Nine"), False),
        ("Two people were killed and six were hurt.", "Seven relatives were killed.", ("Two", "Seven"), False),
    ],
)
def test_one_of_two_groups_is_a_part_of_a_whole_by_another_noun(
    left: str, right: str, words: tuple[str, str], group: bool
) -> None:
    assert part.one_of_two_groups(*_case(left, right, words)) is group
    assert part.one_of_two_groups(*_case(right, left, (words[1], words[0]))) is group


def test_what_was_done_in_a_stretch_of_a_game_is_a_part_of_what_was_done_in_it() -> None:
    run = "During the deciding run, Brandt scored twice and blocked two shots."
    game = "Brandt scored twice and blocked six shots for Harwick."
    assert counting.of_a_stretch(*_case(run, game, ("two", "six")))
    assert not counting.of_a_stretch(*_case(game, game.replace("six", "nine"), ("six", "nine")))
