"""Patterns kept between runs: made once, the same as before, and never in the way."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import ROOT

RUN = """
import re, sys
from compare.cli.patterns import keep
made = []
import re._parser
parse = re._parser.parse
re._parser.parse = lambda text, flags=0, *more: made.append(text) or parse(text, flags, *more)
end = keep(sys.argv[1] or None)
pattern = re.compile(r"(?P<day>\\d{1,2}) (?i:may|june)|x", re.ASCII)
print(len(made), pattern.search("on 9 MAY").groupdict(), pattern.flags == re.compile(pattern.pattern, re.A).flags)
end()
"""
WORDS = "{'day': '9'} True"


def run(cached: Path | str, **environment: str) -> str:
    variables = {**os.environ, "PYTHONPATH": str(ROOT / "src"), **environment}
    if not environment:
        variables.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(cached)], env=variables, capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.strip()


def kept(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.name.startswith("patterns"))


def test_a_second_run_takes_up_what_the_first_made(tmp_path: Path) -> None:
    assert run(tmp_path / "patterns.pyc") == f"1 {WORDS}"
    assert len(kept(tmp_path)) == 1
    assert run(tmp_path / "patterns.pyc") == f"0 {WORDS}"


@pytest.mark.parametrize("content", [b"", b"rubbish", b"\xe9\x00\x00\x00\x00"])
def test_a_broken_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    run(tmp_path / "patterns.pyc")
    (file,) = kept(tmp_path)
    file.write_bytes(content)
    assert run(tmp_path / "patterns.pyc") == f"1 {WORDS}"
    assert run(tmp_path / "patterns.pyc") == f"0 {WORDS}"


@pytest.mark.parametrize("cached", ["", "missing/folder/patterns.pyc"])
def test_where_nothing_can_be_kept_patterns_work_as_ever(tmp_path: Path, cached: str) -> None:
    assert run(tmp_path / cached if cached else "") == f"1 {WORDS}"
    assert not kept(tmp_path)


def test_nothing_is_written_where_python_writes_no_byte_code(tmp_path: Path) -> None:
    run(tmp_path / "patterns.pyc", PYTHONDONTWRITEBYTECODE="1")
    assert not kept(tmp_path)


def test_the_patterns_of_a_report_are_the_same_in_every_run(tmp_path: Path) -> None:
    code = (
        "import sys; from compare.cli.patterns import keep; end = keep(sys.argv[1])\n"
        "from compare.cli import main; main(['report', '-o', sys.argv[2]]); end()"
    )
    sizes = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": seed}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        arguments = [str(tmp_path / "patterns.pyc"), str(tmp_path / "report.txt")]
        subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, env=environment, check=True, timeout=120)
        (file,) = kept(tmp_path)
        sizes.append(file.stat().st_size)
    assert sizes[0] == sizes[1], "a pattern made of words in no fixed order is made anew in every run: sort them"


def test_the_library_leaves_re_alone() -> None:
    code = "import re._compiler as c; before = c.compile; import compare.pipeline; assert c.compile is before"
    subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, check=True)
    assert re.compile("a")
