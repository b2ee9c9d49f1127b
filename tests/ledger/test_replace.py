import os
import random
import signal
import sys
import time
from pathlib import Path

import pytest

from compare.ledger.address import target
from compare.ledger.change import Change
from compare.ledger.decide import accept, suggest_again
from compare.ledger.load import load
from compare.ledger.replace import create, replace
from compare.problem import InputError
from tests.ledger.story import HEAD

LIST = HEAD + "  - id: dead\n    asks: How many died?\n    status: suggested\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "claims.yaml"
    path.write_text(LIST, encoding="utf-8")
    return path


def _accepted(path: Path) -> Change:
    claim_list = load(str(path))
    return accept(claim_list, [target(claim_list, "dead")])


def test_a_change_is_written(path: Path) -> None:
    replace(_accepted(path))
    assert path.read_text(encoding="utf-8") == LIST.replace("    status: suggested\n", "")


def test_nothing_is_left_beside_the_list(path: Path) -> None:
    replace(_accepted(path))
    assert [file.name for file in path.parent.iterdir()] == ["claims.yaml"]


def test_a_file_changed_meanwhile_is_left_alone(path: Path) -> None:
    change = _accepted(path)
    path.write_text(LIST + "# mine\n", encoding="utf-8")
    with pytest.raises(InputError, match="changed by another program"):
        replace(change)
    assert path.read_text(encoding="utf-8") == LIST + "# mine\n"


def test_a_file_that_is_gone_is_not_brought_back(path: Path) -> None:
    change = _accepted(path)
    path.unlink()
    with pytest.raises(InputError):
        replace(change)
    assert not path.exists()


def test_the_mode_stays(path: Path) -> None:
    path.chmod(0o640)
    replace(_accepted(path))
    assert path.stat().st_mode & 0o7777 == 0o640


def test_a_symlink_stays_one(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    replace(_accepted(link))
    assert link.is_symlink()
    assert "status" not in path.read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anything")
def test_a_read_only_file_is_left_alone(path: Path) -> None:
    change = _accepted(path)
    path.chmod(0o444)
    with pytest.raises(InputError, match="read-only"):
        replace(change)


def test_a_full_disk_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change = _accepted(path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="No space left"):
        replace(change)
    assert [file.name for file in path.parent.iterdir()] == ["claims.yaml"]
    assert path.read_text(encoding="utf-8") == LIST


def test_a_new_file_never_overwrites(path: Path) -> None:
    with pytest.raises(InputError, match="is there already"):
        create(str(path), "")
    assert path.read_text(encoding="utf-8") == LIST


@pytest.mark.skipif(sys.platform == "win32", reason="fork and SIGKILL")
def test_kill_9_leaves_the_old_list_or_the_new_one(path: Path) -> None:
    """Fifty times a process that writes and writes again is killed at a random moment."""
    padding = "".join(f"# line {number}\n" for number in range(4000))  # a write long enough to be cut in the middle
    old = LIST + padding
    path.write_text(old, encoding="utf-8")
    there = _accepted(path)
    new = there.text
    path.write_text(new, encoding="utf-8")
    claim_list = load(str(path))
    back = suggest_again(claim_list, target(claim_list, "dead"))
    again = back.text
    chance = random.Random(9)  # noqa: S311 - a test that can be run again
    seen = set()
    for attempt in range(50):
        path.write_text(old, encoding="utf-8")
        ready, done = os.pipe()
        process = os.fork()
        if process == 0:
            _write_for_ever(path, done)
        os.read(ready, 1)  # the first write is done, the next is under way
        os.close(ready)
        os.close(done)
        time.sleep(chance.uniform(0.0, 0.02 * (1 + attempt // 5)))  # a busy machine writes more slowly
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        found = path.read_text(encoding="utf-8")
        assert found in (old, new, again)
        seen.add(found)
    assert len(seen) > 1, "every kill found the same file: the moments prove nothing"


def _write_for_ever(path: Path, done: int) -> None:
    try:
        while True:
            claim_list = load(str(path))
            meant = target(claim_list, "dead")
            replace(accept(claim_list, [meant]) if meant.status == "suggested" else suggest_again(claim_list, meant))
            os.write(done, b".")
    finally:
        os._exit(1)
