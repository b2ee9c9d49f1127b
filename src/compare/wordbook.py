"""Large tables of words, searched where they stand.

A short run asks such a table for some hundred words of the twenty thousand that it holds; to make a dictionary of all
of them takes a hundred times as long as to find those few.
"""

from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

_MOST = 65536  # words of which an answer is kept
_Asked = TypeVar("_Asked", bound=Hashable)
_Answer = TypeVar("_Answer")


class _Remembered(dict[_Asked, _Answer]):
    """Word to what a function says of it."""

    def __init__(self, ask: Callable[[_Asked], _Answer]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, word: _Asked) -> _Answer:
        if len(self) >= _MOST:
            self.clear()
        self[word] = answer = self._ask(word)
        return answer


def remembered(ask: Callable[[_Asked], _Answer]) -> Callable[[_Asked], _Answer]:
    """The same function of a word (or of several, as a tuple), asked once for each.

    As `functools.lru_cache`, but twice as fast, for no order of use is kept: when it is full, it forgets all.
    """
    return _Remembered(ask).__getitem__


class Wordbook(dict[str, str]):
    """Word to what the table says of it, empty for a word that is not there; holds the words asked for so far.

    text: after a heading and an empty line, one line for every first two letters: these, then `word=entry` after
    `word=entry`, parted by spaces.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        lines = text.partition("\n\n")[2].replace("\n", " \n").split("\n")  # so that a space ends every entry
        self._lines = {line[:2].rstrip(): line for line in lines}

    def __missing__(self, word: str) -> str:
        line, key = self._lines.get(word[:2], ""), f" {word}="
        at = line.find(key)
        start = at + len(key)
        self[word] = entry = line[start : line.find(" ", start)] if at >= 0 else ""
        return entry

    def everything(self) -> dict[str, str]:
        """The whole table as a dictionary, for those who want all of it."""
        pairs = (pair.partition("=") for line in self._lines.values() for pair in line.split(" ")[1:-1])
        return {word: entry for word, _, entry in pairs}


def written(entries: Mapping[str, str]) -> str:
    """The lines of such a table, without its heading."""
    lines: dict[str, list[str]] = {}
    for word, entry in sorted(entries.items()):
        lines.setdefault(word[:2], []).append(f"{word}={entry}")
    return "".join(f"{first} {' '.join(pairs)}\n" for first, pairs in sorted(lines.items()))
