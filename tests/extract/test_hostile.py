"""The cost of extracting grows with the length of the text, and not faster, whatever the text."""

import subprocess
import sys

import pytest

from compare.article import Article
from compare.extract import extract
from tests.cli.command import ROOT
from tests.hostile import PIECES, PROSE, calls, repeated

_WHOLE = """
from compare.article import Article
from compare.extract import extract
from tests.hostile import PIECES, calls, repeated
for piece in PIECES:
    extract(Article(id="A", text=repeated(piece, 50_000)))
"""


def _calls(text: str) -> int:
    """How many functions are called while a text is read: a measure of the work that no other process disturbs."""
    return calls(lambda: extract(Article(id="A", text=text)))


@pytest.mark.parametrize("piece", [*PIECES, PROSE])
def test_twice_the_text_takes_twice_the_calls(piece: str) -> None:
    extract(Article(id="A", text=repeated(piece, 100)))  # what is made once is not counted
    assert _calls(repeated(piece, 12_000)) < 2.6 * _calls(repeated(piece, 6_000)) + 5_000


def test_fifty_thousand_characters_of_anything_end_in_time() -> None:
    subprocess.run([sys.executable, "-c", _WHOLE], cwd=ROOT, check=True, timeout=300)
