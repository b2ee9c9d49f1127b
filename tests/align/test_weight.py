import pytest

from compare.align.feature import Features, Story
from compare.align.weight import THRESHOLD, levels, probability, table, total, waterfall
from compare.extract import extract
from tests.align.build import FERRY, HARBOUR, articles


def _pairs() -> list[tuple[Features, Features]]:
    some = articles(FERRY, HARBOUR)
    story = Story(some, ())
    left, right = (story.features(extract(article)) for article in some)
    return [(one, other) for one in left for other in right]


def test_the_waterfall_adds_up_to_the_total() -> None:
    for one, other in _pairs():
        assert sum(weight.weight for weight in waterfall(one, other)) == pytest.approx(total(one, other))


def test_the_weight_of_a_pair_does_not_depend_on_which_comes_first() -> None:
    for one, other in _pairs():
        assert sorted(levels(one, other)) == sorted(levels(other, one))


def test_another_value_never_speaks_against_comparing() -> None:
    outcomes = {" ".join(level.split(" ")[-2:]) for level in table() if not level.startswith("bare")}
    assert "answer other" not in outcomes
    assert "numbers other" not in outcomes
    assert not [level for level, weight in table().items() if level == "numbers same" and weight < 0]


def test_more_words_in_common_weigh_more() -> None:
    weights = [table().get(f"shared {grade}", 0.0) for grade in range(1, 8)]
    assert weights[-1] > weights[2] > 0
    crowd = [table()[f"crowd {grade}"] for grade in range(1, 5)]
    assert crowd == sorted(crowd, reverse=True)


def test_a_probability_is_the_odds_in_bits() -> None:
    assert probability(0) == 0.5
    assert probability(1) == pytest.approx(2 / 3)
    assert 0 < probability(-1000) < probability(THRESHOLD) < 0.5 < probability(1000) <= 1


def test_each_piece_of_evidence_says_why() -> None:
    one, other = max(_pairs(), key=lambda pair: total(*pair))
    for weight in waterfall(one, other):
        assert weight.because
        assert "{" not in weight.because
