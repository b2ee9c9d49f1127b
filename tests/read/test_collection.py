import io
import json
from pathlib import Path

import pytest

from compare.problem import InputError
from compare.read import read, read_all

ROWS = [
    {
        "id": "wire",
        "text": "Two died, they said.\u2028On Tuesday.",
        "title": "Two die",
        "outlet": "Post",
        "published": "2024-03-05",
    },
    {"text": "Three died.", "url": "https://example.org/3"},
]


def test_a_line_is_an_article(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in ROWS), encoding="utf-8")
    one, two = read_all(path, iter("AB"))
    assert (one.id, one.text, one.title, one.outlet, one.published) == tuple(
        ROWS[0][name] for name in ("id", "text", "title", "outlet", "published")
    )
    assert (two.id, two.text, two.url) == ("A", "Three died.", "https://example.org/3")


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_row_is_an_article_whatever_parts_the_cells(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "all.csv"
    path.write_text(f'ID{mark}Text\nx{mark}"Two died,\nthey; said."\n\ny{mark}Three died.\n', encoding="utf-8")
    assert [(a.id, a.text) for a in read_all(path)] == [("x", "Two died,\nthey; said."), ("y", "Three died.")]


def test_one_article_is_wanted_where_one_is_read(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text("\n".join(map(json.dumps, ROWS)))
    with pytest.raises(InputError, match="holds 2 articles"):
        read(path)


def test_every_bad_line_is_named_with_its_number(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text('{"text": "a"}\n\nnonsense\n{"title": "x"}\n')
    with pytest.raises(InputError) as caught:
        read_all(path)
    assert [problem.where for problem in caught.value.problems] == [f"{path}:3", f"{path}:4"]


def test_standard_input_is_read_and_a_page_on_it_known(monkeypatch: pytest.MonkeyPatch) -> None:
    page = (
        b"<!doctype html><title>x</title><h1>Two die in the mill</h1>"
        + b"<p>Two people died on Tuesday, they said.</p>" * 3
    )
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(page)))
    assert read("-").title == "Two die in the mill"
