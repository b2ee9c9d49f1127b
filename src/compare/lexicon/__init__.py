"""Word lists as data, apart from code: YAML written by hand, TSV or text where a script made the table.

Each file says in its first lines where it comes from and under which licence. Lists are read when first asked for
and kept; nothing here is ever changed after reading.

Parsing YAML takes longer than comparing two articles, so `ready.json` holds the same data ready-made, each list beside
the checksum of the YAML that it was made from; a list edited since then is read from its YAML. Run
`python -m compare.lexicon.ready` after an edit.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any
from zlib import crc32

from compare.disk import beside, content
from compare.wordbook import Wordbook

READY = beside(__file__, "ready.json")


@cache
def table(name: str) -> Any:
    """The data of `lexicon/NAME.yaml`, as the YAML core types; the caller knows the shape of its own list."""
    source = content(beside(__file__, f"{name}.yaml"))
    made = _ready().get(name)
    return made["data"] if made and made["checksum"] == crc32(source) else parsed(source)


@cache
def words(name: str, key: str) -> frozenset[str]:
    """A list of `lexicon/NAME.yaml` that is written as one text, its words parted by commas."""
    return frozenset(word.strip() for word in table(name)[key].split(","))


@cache
def listed(name: str, *path: str) -> frozenset[str]:
    """A list of `lexicon/NAME.yaml` under a key, or under keys one in the other, its words parted by spaces."""
    found = table(name)
    for key in path:
        found = found[key]
    return frozenset(found.split())


@cache
def members(name: str, key: str) -> dict[str, str]:
    """The words of the classes that stand under a key of `lexicon/NAME.yaml`, each to its member."""
    classes: dict[str, str] = table(name)[key]
    return {word.strip(): member for member, words in classes.items() for word in words.split(",")}


def any_of(words: Iterable[str]) -> str:
    """Words as the alternatives of a pattern: the longest first, so that none hides a longer; alike in every run."""
    return "|".join(sorted(sorted(words), key=len, reverse=True))


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `lexicon/NAME.tsv`, comment lines left out."""
    lines = content(beside(__file__, f"{name}.tsv")).decode().splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


def wordbook(name: str) -> Wordbook:
    """The table `lexicon/NAME.txt`, searched word by word."""
    return Wordbook(content(beside(__file__, f"{name}.txt")).decode())


def parsed(source: bytes) -> Any:
    """The data of a list from its YAML."""
    import yaml  # late: it is needed only where a list was edited

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(source, Loader=loader)  # noqa: S506 - a safe loader, and our own file


@cache
def _ready() -> dict[str, Any]:
    import json

    made: dict[str, Any] = json.loads(content(READY))
    return made
