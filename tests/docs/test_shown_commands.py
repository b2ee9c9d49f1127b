"""Every command shown in the README and the docs is run, in page order, in a copy of the example story.

A page's ```console blocks hold `$ claimdiff ...` lines, each followed by the output that must come (`...` stands for
any lines). The folder has seeds/, claims.yaml, and copies of the seeds as one.txt, two.txt and three.txt. What needs a
browser, a terminal or the network is run with `--help` instead: the options at least must be real.
"""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.command import ROOT, SEEDS, claimdiff

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INTERACTIVE = {"--open", "review", "https://", "http://"}


class Shown(NamedTuple):
    command: str
    output: list[str]


def shown(page: Path) -> Iterator[Shown]:
    """The commands of a page with the output that it shows."""
    for block in _BLOCK.findall(page.read_text(encoding="utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, *output = part.rstrip().splitlines()
            yield Shown(command.split("  #")[0].strip(), output)


@pytest.fixture
def example(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "docs").mkdir()
    shutil.copy(ROOT / "claims.yaml", tmp_path)
    for name, seed in zip(("one.txt", "two.txt", "three.txt"), (*SEEDS, SEEDS[0]), strict=True):
        shutil.copy(seed, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_commands_of_a_page_do_what_it_shows(page: Path, example: Path) -> None:
    for command, output in shown(page):
        program, *arguments = shlex.split(command)
        assert program == "claimdiff", f"{command}: only claimdiff is run here"
        if any(word in command for word in _INTERACTIVE):
            arguments = [arguments[0], "--help"]
        if arguments[0] == "init":
            (example / "claims.yaml").unlink(missing_ok=True)
        done = claimdiff(*arguments, cwd=example, COLUMNS="100")
        assert done.returncode in (0, 1), f"{command}\n{done.stderr}"
        _assert_shown(output, done.stdout + done.stderr, command)


def _assert_shown(output: list[str], printed: str, command: str) -> None:
    """The lines shown are printed, in order; between two of them only where the page has `...`."""
    lines, at, gap = [line.rstrip() for line in printed.splitlines()], 0, True
    for line in output:
        if line.strip() in ("...", "…"):
            gap = True
            continue
        rest = lines[at:] if gap else lines[at : at + 1]
        assert line.rstrip() in rest, f"{command}: not printed: {line}\n{printed}"
        at += rest.index(line.rstrip()) + 1
        gap = False
