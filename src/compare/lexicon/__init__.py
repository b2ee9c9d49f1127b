"""Word lists as data, apart from code: YAML written by hand, TSV where a script made the table.

Each file says in its first lines where it comes from and under which licence. Lists are read when first asked for
and kept; nothing here is ever changed after reading.
"""

from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> Any:
    """The data of `lexicon/NAME.yaml`, as the YAML core types; the caller knows the shape of its own list."""
    import yaml  # late: `claimdiff --help` and `check` must not pay for it

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(_read(f"{name}.yaml"), Loader=loader)  # noqa: S506 - a safe loader, and our own file


@cache
def words(name: str, key: str) -> frozenset[str]:
    """A list of `lexicon/NAME.yaml` that is written as one text, its words parted by commas."""
    return frozenset(word.strip() for word in table(name)[key].split(","))


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `lexicon/NAME.tsv`, comment lines left out."""
    lines = _read(f"{name}.tsv").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


def _read(name: str) -> str:
    return files(__name__).joinpath(name).read_text(encoding="utf-8")
