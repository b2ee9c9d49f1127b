import pytest

from compare.claim import Claim, Figure, State
from compare.ledger.file import ListFile
from compare.ledger.join import Joined, join, pins
from compare.ledger.load import parse
from tests.ledger.story import HEAD, articles

LIST = (
    HEAD.replace("claims:", "ladders:\n  fire: [burning, contained, [out, over]]\nclaims:")
    + """\
  - id: dead
    asks: How many people died?
    kind: casualties
    says:
      - A: At least 12 people died
        value: 12-13
      - B: we have lost 14 of our neighbours
        value: 14
        source: the mayor
        via: [Tass]
        stance: doubtful
      - B: 14 people were killed
        status: rejected
    different-from: fire
  - id: fire
    asks: What became of the fire?
    ladder: fire
    says:
      - A: the fire was burning
        value: not out
        source: own voice
    silent: [B]
  - id: lost
    asks: Where are the words?
    says:
      - A: words that nobody wrote
  - id: ghost
    asks: Who?
    status: rejected
    says:
      - A: Ines Duarte
  - id: untyped
    asks: How many?
    says:
      - A: At least 12 people died
        value: 12+
"""
)


@pytest.fixture(scope="module")
def joined() -> dict[str, Joined]:
    found = join(parse(ListFile("claims.yaml", LIST.encode())), articles())
    return {one.entry.id: one for one in found}


def _first(joined: dict[str, Joined], name: str) -> Claim:
    return joined[name].pin.claims[0]


def test_a_question_that_was_turned_down_is_no_pin(joined: dict[str, Joined]) -> None:
    assert list(joined) == ["dead", "fire", "lost", "untyped"]


def test_evidence_is_the_articles_own_words(joined: dict[str, Joined]) -> None:
    quotes = [claim.quote for claim in joined["dead"].pin.claims]
    assert quotes == ["At least 12 people died", "We have lost 14 of our neighbours"]
    for one in articles():
        for claim in joined["dead"].pin.claims:
            assert claim.article != one.id or claim.span.of(one.text) == claim.quote


def test_the_typed_value_counts_and_the_words_say_of_whom(joined: dict[str, Joined]) -> None:
    value = _first(joined, "dead").value
    assert isinstance(value, Figure)
    assert (value.interval.low, value.interval.high, value.unit, value.harm) == (12, 13, "people", "killed")


def test_a_state_stands_on_its_ladder(joined: dict[str, Joined]) -> None:
    claim = _first(joined, "fire")
    assert claim.kind == "status"
    assert isinstance(claim.value, State)
    assert (claim.value.state, claim.value.negated, claim.value.ladder) == ("out", True, "fire")
    assert claim.attribution is None


def test_who_says_it_is_as_the_person_typed_it(joined: dict[str, Joined]) -> None:
    said = joined["dead"].pin.claims[1].attribution
    assert said is not None
    assert (said.speaker, said.relays, said.stance) == ("the mayor", ("Tass",), "doubtful")
    assert said.source is not None
    assert said.source.text == "the mayor"


def test_closed_are_articles_that_answer_or_are_silent(joined: dict[str, Joined]) -> None:
    assert joined["dead"].pin.closed == ("A", "B")
    assert joined["fire"].pin.closed == ("A", "B")
    assert joined["untyped"].pin.closed == ("A",)


def test_told_apart_is_told_apart_both_ways(joined: dict[str, Joined]) -> None:
    assert joined["dead"].pin.apart == ("fire",)
    assert joined["fire"].pin.apart == ("dead",)


def test_what_was_turned_down_is_said_to_the_aligner(joined: dict[str, Joined]) -> None:
    assert [evidence.quote for evidence in joined["dead"].pin.refused] == ["14 people were killed"]


def test_words_that_are_not_found_are_left_out(joined: dict[str, Joined]) -> None:
    assert joined["lost"].pin.claims == ()


def test_without_a_kind_the_values_and_the_words_decide(joined: dict[str, Joined]) -> None:
    assert joined["untyped"].pin.kind in ("casualties", "quantity")


def test_a_claim_leads_back_to_its_reading(joined: dict[str, Joined]) -> None:
    one = joined["dead"]
    assert [one.reading(claim) for claim in one.pin.claims] == list(one.entry.says[:2])
    assert one.reading(_first(joined, "fire")) is None


def test_pins_are_the_pins_of_the_questions(joined: dict[str, Joined]) -> None:
    found = pins(parse(ListFile("claims.yaml", LIST.encode())), articles())
    assert [pin.entry for pin in found] == list(joined)
