"""Files replaced as a whole or not at all."""

import os
from pathlib import Path

import pytest

from compare.disk import is_replaceable, swap


def test_a_new_file_gets_the_rights_that_any_new_file_gets(tmp_path: Path) -> None:
    plain, new = tmp_path / "plain", tmp_path / "new"
    plain.touch()
    swap(str(new), b"text")
    assert new.read_bytes() == b"text"
    assert new.stat().st_mode == plain.stat().st_mode


def test_a_file_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    file.write_bytes(b"old")
    file.chmod(0o640)
    swap(str(file), b"new")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_disk_that_fills_up_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kept"
    file.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        swap(str(file), b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert file.read_bytes() == b"old"


def test_only_ordinary_files_are_replaced(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert is_replaceable(str(file))
    assert not is_replaceable(str(tmp_path))
    assert not is_replaceable(os.devnull)
