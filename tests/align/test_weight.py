import pytest

from compare.align.bare import whole
from compare.align.feature import Features, Story
from compare.align.gloss import SENTENCES
from compare.align.weight import (
    THRESHOLD,
    levels,
    probability,
    sentence_bits,
    sentence_levels,
    summed,
    table,
    total,
    waterfall,
)
from compare.extract import extract
from compare.span import Span
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
    outcomes = {" ".join(level.split(" ")[-2:]) for level in table() if level.split(" ")[0] not in SENTENCES}
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


def _sentences(left: str, right: str) -> tuple[Features, Features]:
    some = articles(left, right)
    story = Story(some, ())
    one, other = (story.features([whole(article, Span(0, len(article.text)))])[0] for article in some)
    return one, other


def _bits(left: str, right: str) -> float:
    return summed(sentence_levels(*_sentences(left, right)))


@pytest.mark.parametrize(
    ("left", "right", "name"),
    [
        ("The mayor opened a school.", "A school was opened by the mayor.", "full"),
        ("The mayor opened a school.", "Mayor opens school", "bare"),
        ("Rain fell. Roads closed. The mayor opened a school.", "A school was opened by the mayor.", "whole"),
    ],
)
def test_whole_sentences_have_weights_of_their_own(left: str, right: str, name: str) -> None:
    found = sentence_levels(*_sentences(left, right))
    assert found[0] == name
    assert sentence_bits(*_sentences(left, right)) == pytest.approx(summed(found))
    assert all(level.startswith(f"{name} ") for level in found[1:])


def test_the_weight_of_two_sentences_does_not_depend_on_which_comes_first() -> None:
    pair = _sentences("Ines Duarte sold 40 boats.", "In Port Gale, Duarte bought 40 of the boats.")
    assert sorted(sentence_levels(*pair)) == sorted(sentence_levels(*reversed(pair)))


def test_a_common_deed_weighs_more_than_the_names_alone() -> None:
    told = "Ines Duarte bombed the market of Port Gale."
    assert _bits(told, "Ines Duarte of Port Gale bombed a bridge.") > _bits(
        told, "Ines Duarte of Port Gale saw a bridge."
    )


def test_the_common_deeds_are_named() -> None:
    pair = _sentences("Police arrested Ines Duarte.", "Ines Duarte was detained by the police.")
    reasons = [weight.because for weight in waterfall(*pair, sentence_levels(*pair))]
    assert "deeds that both tell: arrest" in reasons
    assert "classes of deeds that both tell: arrest" in reasons
    assert "things and people that both speak of: duart, polic" in reasons


def test_deeds_of_one_class_weigh_though_no_word_for_them_is_common() -> None:
    told = "Ines Duarte visited the market of Port Gale."
    assert _bits(told, "Ines Duarte met a trader of Port Gale.") > _bits(told, "Ines Duarte saw a trader of Port Gale.")
