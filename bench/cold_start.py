"""How long whole commands take, against a process that does nothing but import rapidfuzz and yaml.

    python bench/cold_start.py [RUNS]

CPU time (user and system), the least of many runs in turn: other work on the machine disturbs it little. A first run
writes byte code and the code of patterns, as the first use of an installed package does; it is not counted. Where
`claimdiff` is installed beside this Python, the command itself is measured, else `python -m compare` on the source.
The aim for `report` is a ratio of four at most.
"""

import os
import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SEEDS = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "seeds").glob("*.txt"))
BASE = "import rapidfuzz, yaml"
INSTALLED = Path(sys.executable).with_name("claimdiff")
CLAIMDIFF = (str(INSTALLED),) if INSTALLED.exists() else (sys.executable, "-m", "compare")
COMMANDS = {
    BASE: (sys.executable, "-c", BASE),
    "claimdiff report": (*CLAIMDIFF, "report"),
    "claimdiff report seeds/*.txt": (*CLAIMDIFF, "report", *SEEDS),
    "claimdiff extract": (*CLAIMDIFF, "extract", SEEDS[0]),
    "claimdiff check": (*CLAIMDIFF, "check"),
    "claimdiff --help": (*CLAIMDIFF, "--help"),
}


def seconds(command: tuple[str, ...]) -> float:
    """CPU time of one process from its start to its end."""
    environment = dict(os.environ) if INSTALLED.exists() else {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)  # noqa: S603 - our own commands
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """One line a command: milliseconds, and how many times the base."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    for command in COMMANDS.values():
        seconds(command)
    times = [{name: seconds(command) for name, command in COMMANDS.items()} for _ in range(runs)]
    least = {name: min(time[name] for time in times) for name in COMMANDS}
    for name, time in least.items():
        print(f"{name:30} {time * 1000:6.0f} ms   x{time / least[BASE]:.2f}")


if __name__ == "__main__":
    main()
