"""What every command owes its user: quick help, clear errors, right exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from compare.cli import VERBS
from tests.cli.command import ROOT, SEEDS, claimdiff

LIST = """\
articles:
  A: {file: a.txt}
  B: {file: b.txt}
claims:
  - id: dead
    asks: How many people died?
    says:
      - A: two people died
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("A mill burned on Monday and two people died.\n")
    (tmp_path / "b.txt").write_text("Three people died when a mill burned on Monday.\n")
    (tmp_path / "claims.yaml").write_text(LIST)
    return tmp_path


LIBRARIES = {"rapidfuzz", "yaml", "rich", "jinja2", "numpy"}
SLOW = {"pathlib", "shutil", "urllib", "dataclasses", "inspect", "tempfile", "subprocess", "email", "http"}


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["--help"], LIBRARIES | {"compare.extract", "compare.pipeline"}),
        (["report", *SEEDS], LIBRARIES | SLOW | {"compare.ledger"}),
        (["report"], LIBRARIES - {"yaml"} | SLOW | {"compare.ledger.suggest"}),
        (["extract", SEEDS[0]], LIBRARIES | SLOW | {"compare.ledger", "compare.align", "compare.report"}),
    ],
    ids=["help", "report of files", "report of a list", "extract"],
)
def test_a_command_loads_nothing_heavy_that_it_does_not_need(arguments: list[str], unwanted: set[str]) -> None:
    code = (
        "import sys; before = set(sys.modules); from compare.cli import main\n"
        f"try: main({arguments!r})\n"
        "except SystemExit: pass\n"
        f"print(sorted({unwanted!r} & (set(sys.modules) - before)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stderr.strip() == "[]"
    assert done.stdout


@pytest.mark.parametrize("verb", VERBS)
def test_every_command_explains_itself(verb: str) -> None:
    done = claimdiff(verb, "--help")
    assert done.returncode == 0
    assert "usage: claimdiff" in done.stdout


def test_the_whole_help_names_the_commands_and_nothing_else() -> None:
    head, _, commands = claimdiff("--help").stdout.partition("commands:\n")
    assert "--version" in head
    assert commands.split()[:2] == ["COMMAND", "report"]


WRONG_USAGE = {
    "a slip in the command": (["reprot"], 'did you mean "report"?'),
    "no such command": (["qqqq"], "claimdiff --help"),
    "a file for a command": (["a.txt", "b.txt"], "did you mean: claimdiff report a.txt ..."),
    "no such option": (["report", "--fromat", "md"], "--fromat means nothing here; claimdiff report --help"),
    "an option before the command": (["-q", "report"], "-q means nothing here; claimdiff report --help"),
    "nothing at all": ([], "claimdiff report one.txt two.txt"),
    "a value that is none": (["report", "--format", "docx"], "invalid choice: 'docx'"),
}


@pytest.mark.parametrize(("arguments", "advice"), WRONG_USAGE.values(), ids=WRONG_USAGE.keys())
def test_wrong_usage_is_trouble_and_the_message_says_what_to_type(
    story: Path, arguments: list[str], advice: str
) -> None:
    done = claimdiff(*arguments, cwd=story)
    assert (done.returncode, done.stdout) == (2, "")
    assert advice in done.stderr


def test_two_files_are_compared_with_no_list(story: Path) -> None:
    done = claimdiff("report", "a.txt", "b.txt", "--format", "json", cwd=story)
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)["rows"]
    assert not any(row["listed"] for row in rows)
    assert any(row["kind"] == "casualties" and set(row["says"]) == {"A", "B"} for row in rows)


def test_the_list_beside_the_reader_is_used_when_no_file_is_named(story: Path) -> None:
    done = claimdiff("report", "--format", "json", cwd=story)
    assert done.returncode == 0, done.stderr
    assert [row["id"] for row in json.loads(done.stdout)["rows"] if row["listed"]] == ["dead"]


def test_differences_are_an_exit_code_only_when_asked_for(story: Path) -> None:
    (story / "claims.yaml").write_text(LIST + "    verdict: differ\n")
    assert claimdiff("report", cwd=story).returncode == 0
    assert claimdiff("report", "--exit-code", cwd=story).returncode == 1


def test_output_goes_to_the_file_and_its_ending_says_the_form(story: Path) -> None:
    done = claimdiff("report", "a.txt", "b.txt", "-o", "out.json", cwd=story)
    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads((story / "out.json").read_text())["version"] == 1


def test_an_article_in_which_nothing_is_found_is_a_notice(story: Path) -> None:
    (story / "c.txt").write_text("Oh well.\n")
    done = claimdiff("report", "a.txt", "c.txt", "--format", "json", cwd=story)
    assert done.returncode == 0, done.stderr
    assert {"where": "B", "code": "nothing-found"}.items() <= json.loads(done.stdout)["problems"][0].items()


BAD_FILES = {
    "missing": None,
    "empty": b"",
    "blank": b"\n \n",
    "binary": b"\x7fELF\x00\x01",
    "wrong encoding": b"one\n\x81\x8d\xff\xc3( two",
}


@pytest.mark.parametrize("content", BAD_FILES.values(), ids=BAD_FILES.keys())
@pytest.mark.parametrize("verb", ["report", "extract"])
def test_a_bad_article_is_said_and_nothing_is_written(story: Path, verb: str, content: bytes | None) -> None:
    if content is not None:
        (story / "bad.txt").write_bytes(content)
    before = sorted(story.iterdir())
    files = ["bad.txt"] if verb == "extract" else ["a.txt", "bad.txt"]
    done = claimdiff(verb, *files, "-o", "out.txt", cwd=story)
    assert done.returncode == 2
    assert "bad.txt" in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(story.iterdir()) == before


def test_a_missing_article_is_named_with_the_nearest_name_and_the_folder(story: Path) -> None:
    done = claimdiff("report", "a.tx", "nowhere/b.txt", cwd=story)
    assert f'a.tx: there is no such file in {story}; did you mean "a.txt"?' in done.stderr
    assert "nowhere/b.txt: there is no such file: there is no folder nowhere" in done.stderr


@pytest.mark.parametrize("arguments", [["report"], ["suggest"], ["explain", "dead"]], ids=lambda words: words[0])
def test_an_article_of_the_list_that_moved_is_named_with_its_line(story: Path, arguments: list[str]) -> None:
    (story / "b.txt").rename(story / "c.txt")
    done = claimdiff(*arguments, cwd=story)
    assert (done.returncode, done.stdout) == (2, "")
    assert "claims.yaml:3:13: error[no-article-file]: there is no file b.txt" in done.stderr


def test_a_list_that_is_not_utf_8_is_named_with_line_and_column(story: Path) -> None:
    (story / "claims.yaml").write_bytes(LIST.replace("How many", "Wie viele, \xe4h").encode("latin-1"))
    done = claimdiff("report", cwd=story)
    assert done.returncode == 2
    assert "claims.yaml:6:22: the byte 0xe4 is not UTF-8; save the file as UTF-8" in done.stderr


BAD_LISTS = {
    "syntax": (LIST.replace("asks: How", "asks: [How"), 6),
    "unknown key": (LIST.replace("    asks:", "    ask:"), 6),
    "quote not there": (LIST.replace("two people", "ten people"), 8),
}


@pytest.mark.parametrize(("text", "line"), BAD_LISTS.values(), ids=BAD_LISTS.keys())
def test_a_report_refuses_a_list_with_mistakes_and_names_the_line(story: Path, text: str, line: int) -> None:
    (story / "claims.yaml").write_text(text)
    done = claimdiff("report", "-o", "out.txt", cwd=story)
    assert done.returncode == 2
    assert f"claims.yaml:{line}:" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (story / "out.txt").exists()


@pytest.mark.parametrize(("text", "line"), BAD_LISTS.values(), ids=BAD_LISTS.keys())
def test_check_names_the_line(story: Path, text: str, line: int) -> None:
    (story / "claims.yaml").write_text(text)
    done = claimdiff("check", cwd=story)
    assert done.returncode == 1
    assert f"claims.yaml:{line}:" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_no_list_and_no_files_says_what_to_do(tmp_path: Path) -> None:
    done = claimdiff("report", cwd=tmp_path)
    assert done.returncode == 2
    assert "claimdiff init" in done.stderr


def test_explain_replays_a_row_and_an_unknown_id_gets_a_hint(story: Path) -> None:
    assert "Why this verdict" in claimdiff("explain", "dead", cwd=story).stdout
    done = claimdiff("explain", "daed", cwd=story)
    assert done.returncode == 2
    assert 'did you mean "dead"' in done.stderr


def test_a_pipe_that_closes_early_is_no_crash() -> None:
    command = f'"{sys.executable}" -m compare report {" ".join(SEEDS)} | head -n 1'
    done = subprocess.run(["/bin/sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_said() -> None:
    command = f'"{sys.executable}" -m compare report {" ".join(SEEDS)} > /dev/full'
    done = subprocess.run(["/bin/sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr == "claimdiff: standard output: cannot be written: No space left on device\n"


def test_output_that_was_closed_is_no_crash() -> None:
    command = f'"{sys.executable}" -m compare extract {SEEDS[0]} >&-'
    done = subprocess.run(["/bin/sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
