"""YAML that is meant to hurt, or that a broken editor left: a clean message, in under a second."""

import time
from pathlib import Path

import pytest
import yaml
from yaml import MarkedYAMLError

from compare.ledger.load import load
from compare.ledger.syntax import from_parser
from compare.problem import InputError
from compare.span import Span
from tests.ledger.story import HEAD

BOMB = "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(f'*{chr(97 + n)}' for _ in range(10))}]\n" for n in range(9))
HOSTILE: dict[str, tuple[bytes, str]] = {
    "brackets-100000-deep": ((HEAD + "  - " + "[" * 100_000).encode(), "too-deep"),
    "braces-100000-deep": ((HEAD + "  - " + "{a: " * 100_000).encode(), "too-deep"),
    "dashes-100000-deep": ((HEAD + "- " * 100_000).encode(), "too-deep"),
    "alias-bomb": (("a: &a [x, x]\n" + BOMB).encode(), "anchor"),
    "one-line-of-seven-megabytes": (b"a" * 7_000_000, "no-keys"),
    "nul-bytes": (b"\0" * 1_000_000, "control-character"),
    "utf-16": (HEAD.encode("utf-16"), "encoding"),
    "latin-1": ((HEAD + "  - id: caf\xe9\n").encode("latin-1"), "encoding"),
    "merge-left-open": ((HEAD + "<<<<<<< HEAD\n").encode(), "conflict-markers"),
    "many-documents": (b"---\na: b\n" * 100_000, "documents"),
    "tabs": ((HEAD + "\t\t- id: x\n").encode(), "tab"),
    "open-quotes": ((HEAD + '  - id: "' + "x " * 1_000_000).encode(), "open-quote"),
    "a-million-colons": ((HEAD + "  - id: " + "a: " * 1_000_000).encode(), "colon-in-text"),
    "a-million-spaces": ((HEAD + "  -" + " " * 1_000_000 + "x: y: z\n").encode(), "indentation"),
    "a-million-quotes": ((HEAD + "  - id: 'a'" + "'" * 1_000_001 + " b\n").encode(), "open-quote"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_clean_message_in_under_a_second(name: str, tmp_path: Path) -> None:
    raw, code = HOSTILE[name]
    _is_turned_away(tmp_path / "claims.yaml", raw, code)


def test_a_parser_that_stops_at_deep_nesting_by_itself_is_said_in_the_same_words() -> None:
    text = "- " + "[" * 2000
    mark = yaml.Mark("claims.yaml", 1002, 0, 1002, text, 1002)
    found = from_parser(
        text, MarkedYAMLError("while increasing flow level", mark, "exceeded maximum nesting depth", mark)
    )
    assert (found.code, found.at) == ("too-deep", Span(1002, 1003))


def test_fifty_megabytes_are_not_even_read(tmp_path: Path) -> None:
    _is_turned_away(tmp_path / "claims.yaml", b"a: b\n" * 10_000_000, "too-big")


def _is_turned_away(path: Path, raw: bytes, code: str) -> None:
    path.write_bytes(raw)
    start = time.process_time()
    with pytest.raises(InputError) as caught:
        load(str(path))
    assert time.process_time() - start < 1
    assert [problem.code for problem in caught.value.problems] == [code]


@pytest.mark.parametrize("name", ["missing.yaml", "."])
def test_what_is_no_file_has_a_message_too(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        load(str(tmp_path / name))
