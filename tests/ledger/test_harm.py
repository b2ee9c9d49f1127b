import pytest

from compare.claim import Figure
from compare.ledger.file import ListFile
from compare.ledger.join import join
from compare.ledger.load import parse
from tests.ledger.story import HEAD, articles

LIST = """  - id: dead
    asks: {asks}
    kind: casualties
    says:
      - A: {first}
        value: 12
      - B: We have lost 14 of our neighbours
        value: 14
"""


@pytest.mark.parametrize(
    ("asks", "first", "harms"),
    [
        pytest.param("What was the toll?", "At least 12 people died", ["killed", "killed"], id="the other one says it"),
        pytest.param("How many died?", "people jumped from the deck", ["killed", "killed"], id="the question says it"),
        pytest.param("How many were hurt?", "people jumped from the deck", ["injured", "injured"], id="the same"),
        pytest.param("What was the toll?", "people jumped from the deck", [None, None], id="nobody says it"),
    ],
)
def test_a_number_whose_words_do_not_say_what_it_counts(asks: str, first: str, harms: list[str | None]) -> None:
    claim_list = parse(ListFile("claims.yaml", (HEAD + LIST.format(asks=asks, first=first)).encode()))
    [joined] = join(claim_list, articles())
    values = [claim.value for claim in joined.pin.claims]
    assert [value.harm for value in values if isinstance(value, Figure)] == harms
