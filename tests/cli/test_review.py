"""`claimdiff review` at a real terminal (a pseudo-terminal), key by key."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.command import ROOT
from tests.cli.test_list_commands import LIST
from tests.ledger.story import folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals there")
ENDING = '        after: "#9"\n'


class Sitting:
    """A review that is under way."""

    def __init__(self, story: Path) -> None:
        import pty

        self.path = story / "claims.yaml"
        self.ours, theirs = pty.openpty()
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "NO_COLOR": "1", "EDITOR": "true"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "compare", "review", "-q"],
            stdin=theirs, stdout=theirs, stderr=theirs, cwd=story, env=environment, close_fds=True,
        )  # fmt: skip
        os.close(theirs)
        self.screen = ""

    def until(self, words: str, seconds: float = 30) -> str:
        """Wait for words on the screen; what was shown up to them."""
        end = time.monotonic() + seconds
        while words not in self.screen:
            assert time.monotonic() < end, f"waited for {words!r}, saw:\n{self.screen}"
            if select.select([self.ours], [], [], 0.1)[0]:
                try:
                    self.screen += os.read(self.ours, 65536).decode("utf-8", errors="replace")
                except OSError:  # the other end is closed
                    break
        shown, _, self.screen = self.screen.partition(words)
        return shown

    def type(self, keys: str) -> None:
        os.write(self.ours, keys.encode())

    @property
    def list(self) -> str:
        return self.path.read_text(encoding="utf-8")


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[Sitting]:
    story = folder(tmp_path)
    (story / "claims.yaml").write_text(LIST.replace(ENDING, ""), encoding="utf-8")
    sitting = Sitting(story)
    yield sitting
    sitting.process.kill()
    sitting.process.wait()
    os.close(sitting.ours)


def test_each_key_is_written_at_once(sitting: Sitting) -> None:
    card = sitting.until("? help")
    assert "[1/2]  dead/B1 - How many people died?" in card
    assert "have  A" in card
    assert "NEW   B" in card
    assert ">14 people were killed<" in card
    assert "if kept:" in card
    before = sitting.list
    sitting.type("y")
    sitting.until("[2/2]  cabin")
    assert sitting.list == before.replace("        status: suggested\n", "")
    sitting.until("? help")
    sitting.type("n")
    sitting.until("left: 0")
    assert "  - id: cabin\n    status: rejected\n" in sitting.list
    assert sitting.process.wait(timeout=20) == 0


def test_enter_escape_and_space_decide_nothing(sitting: Sitting) -> None:
    sitting.until("? help")
    before = sitting.list
    sitting.type("\n\r x\x1b")
    time.sleep(0.3)
    sitting.type("q")
    sitting.until("left: 2")
    assert sitting.list == before


def test_back_takes_a_decision_back(sitting: Sitting) -> None:
    sitting.until("? help")
    before = sitting.list
    sitting.type("n")
    sitting.until("[2/2]")
    sitting.until("? help")
    sitting.type("b")
    sitting.until("[1/2]")
    assert sitting.list == before
    sitting.until("? help")
    sitting.type("q")
    sitting.until("left: 2")


def test_a_value_is_typed_in_place(sitting: Sitting) -> None:
    sitting.until("? help")
    sitting.type("v")
    sitting.until("(now: 14): ")
    sitting.type("14-15\n")
    sitting.until("[1/2]")
    assert "        value: 14-15\n        status: suggested\n" in sitting.list


def test_a_list_that_was_edited_meanwhile_is_read_again(sitting: Sitting) -> None:
    sitting.until("? help")
    sitting.path.write_text("# mine\n" + sitting.list, encoding="utf-8")
    sitting.type("y")
    sitting.until("changed by another program")
    sitting.until("[1/2]")
    sitting.until("? help")
    sitting.type("y")
    sitting.until("[2/2]")
    assert sitting.list.startswith("# mine\n")
    assert "value: 14\n\n" in sitting.list


def test_skip_help_and_the_editor_leave_the_list_alone(sitting: Sitting) -> None:
    sitting.until("? help")
    before = sitting.list
    sitting.type("?")
    sitting.until("Enter, Esc and Space decide nothing.")
    sitting.until("? help")
    sitting.type("e")
    sitting.until("? help")
    sitting.type("s")
    sitting.until("[2/2]")
    sitting.until("? help")
    sitting.type("s")
    sitting.until("left: 2")
    assert sitting.list == before


def test_a_sitting_that_is_broken_off_says_what_was_decided(sitting: Sitting) -> None:
    sitting.until("? help")
    sitting.type("y")
    sitting.until("? help")
    sitting.process.send_signal(signal.SIGINT)
    sitting.until("kept: dead/B1")
    sitting.until("stopped")
    assert sitting.process.wait(10) == 130


def test_a_list_broken_in_the_editor_is_told_with_what_was_decided(sitting: Sitting) -> None:
    sitting.until("? help")
    sitting.type("y")
    sitting.until("? help")
    sitting.path.write_text(sitting.list + "oops: [\n", encoding="utf-8")
    sitting.type("e")
    sitting.until("kept: dead/B1")
    sitting.until("error[open-bracket]")
    assert sitting.process.wait(10) == 2
