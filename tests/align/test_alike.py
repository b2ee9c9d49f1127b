"""One answer told as a state here and as a deed there."""

import pytest

from compare.align.alignment import Alignment
from compare.align.alike import alike
from compare.claim import Claim, Event, Figure, State
from compare.interval import Interval
from tests.align.build import articles, claim

DEAD = "A 12-year-old girl was found dead in Harwick."
KILLED = "A girl was shot and killed in Harwick while her brother was hurt."


def _row(left: str, right: str, state: State, figure: Figure, counted: str) -> Alignment:
    one, other = articles(left, right)
    asked = claim(one, left, "status", state)
    deed = claim(other, right, "event", Event("shoot", "shoot"))
    told = claim(other, counted, "casualties", figure)
    row = Alignment("status", (asked, deed), score=0.9)
    return alike(row, {"A": (asked,), "B": (deed, told)})


def _killed(number: int, counted: str) -> Figure:
    return Figure(Interval(number, number), "exact", counted, "people", harm="killed", counted=counted)


def test_who_was_killed_is_dead() -> None:
    row = _row(DEAD, KILLED, State("A 12-year-old girl", "found dead", "health"), _killed(1, "A girl"), "A girl")
    (read,) = row.of("B")
    assert isinstance(read.value, State)
    assert (read.value.state, read.value.of, read.quote) == ("dead", "A girl", KILLED)


@pytest.mark.parametrize(
    ("state", "figure"),
    [
        pytest.param(State("A 12-year-old girl", "stable", "health"), _killed(1, "A girl"), id="another state"),
        pytest.param(State("A 12-year-old girl", "dead", "health", negated=True), _killed(1, "A girl"), id="denied"),
        pytest.param(State("A man", "dead", "health"), _killed(1, "A girl"), id="another person"),
        pytest.param(State("A 12-year-old girl", "dead", "health"), _killed(3, "A girl"), id="of three any one"),
    ],
)
def test_nothing_else_is_read_into_a_passage(state: State, figure: Figure) -> None:
    row = _row(DEAD, KILLED, state, figure, "A girl")
    assert [type(one.value) for one in row.of("B")] == [Event]


def test_a_number_is_read_from_a_deed_that_prints_it() -> None:
    left, right = "Two guns were found.", "Police say they found two guns in a house."
    one, other = articles(left, right)
    guns = Figure(Interval(2, 2), "exact", "Two", "guns", printed=(2,), counted="guns")
    asked, told = claim(one, "Two guns", "quantity", guns), claim(other, "two guns", "quantity", guns)
    deed = claim(other, "they found two guns in a house", "event", Event("find", "find"))
    row = alike(Alignment("quantity", (asked, deed)), {"A": (asked,), "B": (told, deed)})
    assert [read.value for read in row.of("B")] == [guns]


def test_a_row_of_one_kind_stays_as_it_is() -> None:
    one, other = articles(DEAD, DEAD)
    claims: tuple[Claim, ...] = tuple(claim(it, DEAD, "status", State("girl", "dead", "health")) for it in (one, other))
    row = Alignment("status", claims)
    assert alike(row, {"A": claims[:1], "B": claims[1:]}) is row
