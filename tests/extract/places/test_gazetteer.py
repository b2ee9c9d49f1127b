"""What is known of places beforehand."""

import pytest

from compare.extract.places.gazetteer import country_of, is_demonym, kind_of, kind_of_name, province_of


@pytest.mark.parametrize(
    ("name", "country"),
    [("Syria", "Syria"), ("Damascus", "Syria"), ("Syrian", "Syria"), ("U.S.", "United States"),
     ("the Netherlands", "Netherlands"), ("Harwick", None)],
)  # fmt: skip
def test_country_of(name: str, country: str | None) -> None:
    assert country_of(name) == country


@pytest.mark.parametrize(("name", "state"), [("Ore.", "Oregon"), ("OR", "Oregon"), ("Oregon", "Oregon"), ("Or.", None)])
def test_province_of(name: str, state: str | None) -> None:
    assert province_of(name) == state


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Egypt", "country"), ("Cairo", "capital"), ("Texas", "state"), ("TX", "state"),
     ("in", None), ("Me", None), ("West Bank", "region")],
)  # fmt: skip
def test_kind_of_name(name: str, kind: str | None) -> None:
    assert kind_of_name(name) == kind


@pytest.mark.parametrize(
    ("noun", "kind"), [("churches", "building"), ("Ave.", "road"), ("cities", "settlement"), ("idea", None)]
)
def test_kind_of(noun: str, kind: str | None) -> None:
    assert kind_of(noun) == kind


def test_a_demonym_is_no_country() -> None:
    assert is_demonym("Syrian")
    assert not is_demonym("Syria")
