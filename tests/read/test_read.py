from pathlib import Path

import pytest

from compare.problem import InputError
from compare.read import read


def _problem(path: Path) -> tuple[str, str]:
    with pytest.raises(InputError) as caught:
        read(path)
    (problem,) = caught.value.problems
    return problem.where, problem.code


def test_the_text_is_kept_byte_for_byte(tmp_path: Path) -> None:
    text = "Zwölf “dead”\xa0\r\n\r\nin the harbour\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    assert read(tmp_path / "a.txt", id="X").text == text


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufefftwo dead".encode("utf-16-le"))
    (tmp_path / "b.txt").write_bytes("\ufefftwo dead".encode())
    assert read(tmp_path / "a.txt").text == read(tmp_path / "b.txt").text == "two dead"


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    assert _problem(tmp_path / "none.txt") == (str(tmp_path / "none.txt"), "missing")


def test_a_folder_is_said(tmp_path: Path) -> None:
    assert _problem(tmp_path)[1] == "folder"


@pytest.mark.parametrize("ending", ["txt", "html", "pdf", "jsonl", "csv"])
def test_an_empty_file_is_said_whatever_it_was_to_be(tmp_path: Path, ending: str) -> None:
    (tmp_path / f"a.{ending}").write_bytes(b"\n")
    assert _problem(tmp_path / f"a.{ending}")[1] == "empty"


def test_an_empty_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(" \n\n")
    assert _problem(tmp_path / "a.txt")[1] == "empty"


@pytest.mark.parametrize("ends", ["", "\n", "\r\n\r\n"])
def test_a_list_of_links_is_no_article(tmp_path: Path, ends: str) -> None:
    (tmp_path / "a.txt").write_text(f"https://wire.example/1\r\nhttps://post.example/2?a=b{ends}", newline="")
    assert _problem(tmp_path / "a.txt")[1] == "addresses"


def test_a_link_above_an_article_is_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("https://wire.example/1\n\nTwo ferries met in fog.\n")
    assert read(str(tmp_path / "a.txt")).text.startswith("https")


def test_a_binary_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x00\x00")
    assert _problem(tmp_path / "a.txt")[1] == "binary"


def test_a_wrong_encoding_is_said_with_line_and_column(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("one\nzwölf".encode("latin-1"))
    assert _problem(tmp_path / "a.txt") == (f"{tmp_path / 'a.txt'}:2:3", "encoding")
