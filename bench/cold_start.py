"""How long whole commands take, against a process that does nothing but import rapidfuzz and yaml.

    python bench/cold_start.py [RUNS]

CPU time (user and system), the least of many runs in turn: other work on the machine disturbs it little. Where valgrind
is at hand, also how many instructions each takes, which no other work disturbs; the kernel's are not among them. A
first run, which keeps byte code, modules and the code of patterns as the first use of an installed package does, is
not counted. Where `claimdiff` is installed beside this Python, the command itself is measured, else `python -m compare`
on the source. The aim for `report` is a ratio of four at most.
"""

import os
import re
import resource
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SEEDS = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "seeds").glob("*.txt"))
BASE = "import rapidfuzz, yaml"
INSTALLED = Path(sys.executable).with_name("claimdiff")
CLAIMDIFF = (sys.executable, str(INSTALLED)) if INSTALLED.exists() else (sys.executable, "-m", "compare")
COMMANDS = {
    BASE: (sys.executable, "-c", BASE),
    "claimdiff report": (*CLAIMDIFF, "report"),
    "claimdiff report seeds/*.txt": (*CLAIMDIFF, "report", *SEEDS),
    "claimdiff extract": (*CLAIMDIFF, "extract", SEEDS[0]),
    "claimdiff check": (*CLAIMDIFF, "check"),
    "claimdiff --help": (*CLAIMDIFF, "--help"),
}


def environment() -> dict[str, str]:
    """Ours, but for what keeps Python from using its byte code or the same order of sets in each run."""
    ours = dict(os.environ) if INSTALLED.exists() else {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    ours.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**ours, "PYTHONHASHSEED": "0"}


def run(command: tuple[str, ...]) -> str:
    """What a command says beside its result."""
    done = subprocess.run(  # noqa: S603 - our own commands
        command, cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True
    )
    return done.stderr


def seconds(command: tuple[str, ...]) -> float:
    """CPU time of one process from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def instructions(command: tuple[str, ...]) -> float:
    """Millions of instructions of one process, as valgrind counts them."""
    said = run(("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", *command))
    counted = re.search(r"I +refs: +([\d,]+)", said)
    assert counted, said  # noqa: S101 - else valgrind says so in other words
    return int(counted[1].replace(",", "")) / 1e6


def main() -> None:
    """One line a command: milliseconds, instructions in millions, and how many times the base."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    for command in COMMANDS.values():
        run(command)
    times = [{name: seconds(command) for name, command in COMMANDS.items()} for _ in range(runs)]
    least = {name: min(time[name] for time in times) for name in COMMANDS}
    counts = {name: instructions(command) for name, command in COMMANDS.items()} if shutil.which("valgrind") else {}
    for name, time in least.items():
        counted = f"   {counts[name]:6.0f} M   x{counts[name] / counts[BASE]:.2f}" if counts else ""
        print(f"{name:30} {time * 1000:6.0f} ms   x{time / least[BASE]:.2f}{counted}")


if __name__ == "__main__":
    main()
