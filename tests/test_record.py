"""Records are named tuples in every respect that is used."""

import copy
import pickle
from typing import Generic, TypeVar

import pytest

from compare.record import Record

T = TypeVar("T")


class Ship(Record):
    """A ship."""

    name: str
    masts: int = 3
    crew: int | None = None

    @property
    def shown(self) -> str:
        return f"{self.name} ({self.masts})"


class Pair(Record, Generic[T]):
    low: T
    high: T


class Fleet(Ship):
    """A child of a record has room for more."""


def test_positions_names_and_defaults() -> None:
    assert Ship("Anna") == ("Anna", 3, None) == Ship(name="Anna", masts=3)
    assert Ship("Anna", 2).shown == "Anna (2)"
    name, *rest = Ship("Anna", crew=9)
    assert (name, rest) == ("Anna", [3, 9])


@pytest.mark.parametrize("given", [(), ("Anna", 1, 2, 3)])
def test_too_few_and_too_many_are_errors(given: tuple[object, ...]) -> None:
    with pytest.raises(TypeError):
        Ship(*given)  # type: ignore[arg-type]  # the mistake that is tested


def test_replacing() -> None:
    assert Ship("Anna")._replace(masts=2) == Ship("Anna", 2)
    with pytest.raises(TypeError, match="Ship has no sails"):
        Ship("Anna")._replace(sails=2)  # type: ignore[call-arg]  # the mistake that is tested


def test_as_a_mapping() -> None:
    assert Ship("Anna")._asdict() == {"name": "Anna", "masts": 3, "crew": None}
    assert Ship._fields == ("name", "masts", "crew")
    assert Ship._field_defaults == {"masts": 3, "crew": None}
    assert Ship._make(["Anna", 2, 5]) == Ship("Anna", 2, 5)


def test_shown() -> None:
    assert repr(Pair(1, 2)) == "Pair(low=1, high=2)"
    assert repr(Fleet("Anna")) == "Fleet(name='Anna', masts=3, crew=None)"


def test_matched_by_position() -> None:
    match Ship("Anna", 2):
        case Ship(name, masts):
            assert (name, masts) == ("Anna", 2)


def test_nothing_changes_and_nothing_is_added() -> None:
    with pytest.raises(AttributeError):
        Ship("Anna").masts = 2  # type: ignore[misc]  # the mistake that is tested
    with pytest.raises(AttributeError):
        Ship("Anna").sails = 2  # type: ignore[attr-defined]  # the mistake that is tested


def test_a_child_has_room() -> None:
    fleet = Fleet("Anna")
    fleet.__dict__["worked_out"] = 1
    assert fleet == Ship("Anna")
    assert isinstance(fleet, Ship)


def test_copied_and_pickled() -> None:
    ship = Ship("Anna", crew=4)
    assert pickle.loads(pickle.dumps(ship)) == ship  # noqa: S301 - our own bytes
    assert type(pickle.loads(pickle.dumps(ship))) is Ship  # noqa: S301 - our own bytes
    assert copy.deepcopy(ship) == copy.copy(ship) == ship


def test_records_of_one_length_keep_their_names() -> None:
    class Other(Record):
        left: int
        right: int

    assert (Other(1, right=2).right, Pair(low=3, high=4).low) == (2, 3)
    assert Other.__new__.__code__.co_varnames == ("_cls", "left", "right")
