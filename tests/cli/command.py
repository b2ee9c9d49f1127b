"""Run the command line as a user does, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SEEDS = tuple(str(path) for path in sorted((ROOT / "seeds").glob("*.txt")))


def claimdiff(*arguments: str, cwd: Path = ROOT, **environment: str) -> "subprocess.CompletedProcess[str]":
    """The finished process: returncode, stdout, stderr."""
    return subprocess.run(
        [sys.executable, "-m", "compare", *arguments],
        cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"} | environment,
    )  # fmt: skip
