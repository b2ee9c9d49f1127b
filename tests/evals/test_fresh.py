import json
from pathlib import Path
from zlib import crc32

import pytest
from evals.fresh import pairs

KINDS = {"casualties", "quantity", "attribution", "date", "place", "actor", "status", "cause", "event"}
TEXTS = {"one": "Two hurt\n\nTwo people were hurt on Sunday.", "other": "Three people were hurt, police said."}


@pytest.fixture
def collections(tmp_path: Path) -> Path:
    """Copies of the three collections with one invented event."""
    for file in pairs.COLLECTIONS.values():
        (tmp_path / file).write_text("", encoding="utf-8")
    told = [
        {"id": "one", "title": "Two hurt", "date": "2026-11-01", "text": "Two people were hurt on Sunday."},
        {"id": "other", "text": TEXTS["other"]},
    ]
    (tmp_path / "ecb_events.jsonl").write_text(json.dumps({"docs": told}), encoding="utf-8")
    return tmp_path


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> pairs.Row:
    row: pairs.Row = {
        "name": "invented",
        "set": "ecb",
        "held": False,
        "articles": ["one", "other"],
        "check": [crc32(text.encode()) for text in TEXTS.values()],
        "rows": [{"question": "How many?", "relation": "differ", "a": [[10, 30], [0, 8]], "b": [[0, 22]]}],
        "only": {"a": [{"kind": "date", "at": [31, 40]}], "b": []},
    }
    monkeypatch.setattr(pairs, "tables", lambda: [row])
    return row


@pytest.mark.parametrize("table", pairs.tables(), ids=lambda row: str(row["name"]))
def test_a_table_is_well_formed(table: pairs.Row) -> None:
    passages = [at for row in table["rows"] for side in pairs.SIDES for at in row[side]]
    passages += [one["at"] for some in table["only"].values() for one in some]
    assert all(0 <= start < end for start, end in passages)
    assert {row["relation"] for row in table["rows"]} <= {"agree", "compatible", "differ"}
    assert {row["kind"] for row in table["rows"]} <= KINDS


def test_the_held_pairs_share_no_event_with_the_others() -> None:
    held = {one for table in pairs.tables() if table["held"] for one in table["articles"]}
    read = {one for table in pairs.tables() if not table["held"] for one in table["articles"]}
    assert held.isdisjoint(read)
    assert (len(held), len(read)) == (48, 144)


def test_passages_come_back_word_for_word(
    collections: Path, table: pairs.Row, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["pairs.py", str(collections), str(tmp_path / "out")])
    assert pairs.main() == 0
    found = json.loads((tmp_path / "out" / "story_pairs.jsonl").read_text(encoding="utf-8"))
    assert (found["name"], found["date_a"], found["date_b"]) == (table["name"], "2026-11-01", None)
    row = found["gold"]["rows"][0]
    assert (row["a"], row["a_more"], row["b"]) == ("Two people were hurt", ["Two hurt"], "Three people were hurt")
    assert found["gold"]["only_a"][0]["quote"] == "on Sunday"


def test_another_text_under_the_same_name_is_refused(
    collections: Path,
    table: pairs.Row,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    table["check"] = [0, 0]
    monkeypatch.setattr("sys.argv", ["pairs.py", str(collections), str(tmp_path / "out")])
    assert pairs.main() == 2
    assert "another text" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
