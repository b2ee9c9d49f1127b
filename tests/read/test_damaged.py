"""Damaged files end in a clear message, within 20 seconds and 1 GB, whatever the damage."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import ROOT
from tests.read.damage import damaged

SECONDS, MEGABYTES = 20, 1000
NAMES = [name for name, _ in damaged() if name != "huge.html"] + ["huge.html"]
# Runs every file through the command line in one process, so that its greatest memory stands for each of them.
_RUN = """
import contextlib, io, json, resource, sys, time, traceback
from compare.cli import main
told = {}
for path in sys.argv[1:]:
    out, err, start = io.StringIO(), io.StringIO(), time.monotonic()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main(["extract", path])
        except BaseException:
            code = traceback.format_exc()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    told[path] = {"code": code, "err": err.getvalue(), "seconds": time.monotonic() - start, "memory": memory}
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("damaged")
    for name, data in damaged():
        (folder / name).write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", _RUN, *NAMES],
        cwd=folder, capture_output=True, text=True, timeout=300, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    (folder / "huge.html").unlink()
    said: dict[str, dict[str, Any]] = json.loads(done.stdout)
    return said


def test_there_are_sixty() -> None:
    assert len(set(NAMES)) == len(NAMES) >= 60


@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_file_ends_in_a_clear_message(name: str, told: dict[str, dict[str, Any]]) -> None:
    end = told[name]
    assert end["code"] == 2
    assert end["err"].startswith(f"claimdiff: {name}")
    assert "Traceback" not in end["err"]
    assert len(end["err"].splitlines()[0]) < 300
    assert end["seconds"] < SECONDS
    assert end["memory"] < MEGABYTES


def test_a_damaged_file_leaves_the_source_tree_alone(tmp_path: Path) -> None:
    path = tmp_path / "cut.pdf"
    path.write_bytes(b"%PDF-1.7\n")
    done = subprocess.run(
        [sys.executable, "-m", "compare", "report", str(path), str(path), "-o", str(tmp_path / "out.md")],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    assert done.returncode == 2
    assert not (tmp_path / "out.md").exists()
