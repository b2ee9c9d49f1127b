import json
from pathlib import Path

import pytest

from compare.lexicon import READY, parsed, table
from compare.lexicon.ready import FOLDER, made

LISTS = sorted(path.stem for path in FOLDER.glob("*.yaml"))


def test_the_ready_made_lists_are_those_of_the_yaml() -> None:
    remedy = "a list was edited: run `python -m compare.lexicon.ready`"
    assert json.loads(Path(READY).read_text(encoding="utf-8")) == made(), remedy


@pytest.mark.parametrize("name", LISTS)
def test_a_list_loads_as_its_yaml_says(name: str) -> None:
    assert table(name) == parsed((FOLDER / f"{name}.yaml").read_bytes())


@pytest.mark.parametrize("path", sorted((*FOLDER.glob("*.yaml"), *FOLDER.glob("*.tsv"))), ids=lambda p: p.name)
def test_every_list_says_where_it_comes_from_and_its_licence(path: Path) -> None:
    head = "\n".join(path.read_text(encoding="utf-8").splitlines()[:12]).lower()
    assert any(word in head for word in ("origin", "written by hand", "made by"))
    assert "licen" in head or "cc0" in head or "public domain" in head
