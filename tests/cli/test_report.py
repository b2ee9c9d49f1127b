import shutil
from pathlib import Path

import pytest

from compare.cli import main
from tests.cli.command import claimdiff

STORY = [str(path) for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))]
STORY_NAMES = [f"seeds/{Path(path).name}" for path in STORY]


def test_a_csv_file_begins_with_a_mark_for_spreadsheets_and_a_pipe_does_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["report", *STORY, "-o", str(tmp_path / "report.csv")])
    main(["report", *STORY, "--format", "csv"])
    written = (tmp_path / "report.csv").read_text(encoding="utf-8")
    assert written == "\ufeff" + capsys.readouterr().out


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The seeds and their list in a folder of their own, which is the current one."""
    root = Path(STORY[0]).parents[1]
    shutil.copytree(root / "seeds", tmp_path / "seeds")
    shutil.copy(root / "claims.yaml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


INPUTS = {
    "an article": [*STORY_NAMES, "-o", STORY_NAMES[0]],
    "an article by another path": [*STORY_NAMES, "-o", f"./seeds/../{STORY_NAMES[1]}"],
    "an article of the list": ["-o", STORY_NAMES[0]],
    "the list": ["--format", "md", "-o", "claims.yaml"],
}


@pytest.mark.parametrize("arguments", INPUTS.values(), ids=INPUTS.keys())
def test_what_is_read_is_never_written_over(
    seeds: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in seeds.rglob("*") if path.is_file()}
    assert main(["report", *arguments]) == 2
    assert "would be written over; name another file" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in seeds.rglob("*") if path.is_file()} == before


UNWRITABLE = {
    "a folder": ("seeds", "this is a folder; name a file in it"),
    "no folder": ("new/report.md", "there is no folder new"),
    "a name that ends as a folder's": ("new/", "there is no folder new"),
    "no such form": ("report.docx", "no report ends in .docx; name its form: --format text, html, md, json or csv"),
}


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(("path", "reason"), UNWRITABLE.values(), ids=UNWRITABLE.keys())
def test_what_cannot_be_written_is_said(path: str, reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", *STORY_NAMES, "-o", path]) == 2
    assert capsys.readouterr().err.endswith(f"{reason}\n")
    assert not Path(path).is_file()


def test_a_hyphen_is_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", *STORY, "-o", "-"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Two articles, ")
    assert said.err == ""


def test_a_terminal_without_typographic_marks_gets_plain_ones() -> None:
    text = claimdiff("report", *STORY, PYTHONIOENCODING="ascii").stdout
    assert "! DIFFER: 2 questions ---" in text
    assert "\\u" not in text


@pytest.mark.parametrize("form", ["json", "html", "csv", "md"])
def test_a_form_for_programs_is_utf_8_whatever_the_terminal(form: str) -> None:
    arguments = ["report", *STORY, "--format", form]
    assert claimdiff(*arguments, PYTHONIOENCODING="ascii").stdout == claimdiff(*arguments).stdout
