"""The map of the tree in CONTRIBUTING.md, and every file that a page names, are held against the tree."""

import re
from pathlib import Path

import pytest
from docs.map import SOURCE, main, modules, packages

from tests.cli.command import ROOT

_PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
_FLOORS = _PAGE.partition("| floor | holds |")[2].partition("\n\n")[0]
_PATHS = sorted(set(re.findall(r"`([\w./-]+(?:/|\.py|\.ya?ml))`", _PAGE)))
_PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "evals").glob("*.md")]
_FILE = re.compile(r"`(?:python )?([\w-]+/[\w./-]+\.(?:py|ya?ml|tsv|txt|jsonl?))(?=[ `])")


def test_every_package_stands_on_its_floor() -> None:
    assert {path for path, _ in packages()} <= _named()


def test_every_module_above_the_packages_stands_on_its_floor() -> None:
    above = {path for path, _ in modules("")} - {"__main__.py"}
    assert above <= _named()


def _named() -> set[str]:
    return set(re.findall(r"`([\w./]+)`", _FLOORS))


@pytest.mark.parametrize("path", _PATHS)
def test_every_path_that_the_page_names_is_there(path: str) -> None:
    assert (ROOT / path).exists() or (SOURCE / path).exists()


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = _FILE.findall(page.read_text(encoding="utf-8"))
    assert [path for path in named if not any((base / path).exists() for base in (ROOT, SOURCE, page.parent))] == []


@pytest.mark.parametrize("package", ["", *(path for path, _ in packages())])
def test_every_module_says_in_a_sentence_what_it_holds(package: str) -> None:
    for path, holds in modules(package):
        assert len(holds.split()) > 2, f"{path} says nothing"


def test_the_modules_of_a_package_are_told_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    main(["extract/figures"])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len([*Path(SOURCE, "extract", "figures").glob("*.py")]) - 1
    assert "extract/figures/amount.py" in {line.split()[0] for line in lines}
