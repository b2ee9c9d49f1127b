"""An invented story in two articles, and a folder with its files."""

from pathlib import Path

from compare.article import Article

FERRY = """Ferry burns in Port Gale

At least 12 people died when the ferry caught fire on Saturday, and people jumped from the deck.

The blaze began in cabin #9, said Ines Duarte. The people of Port Gale watched the ferry from the quay; the fire was burning at midnight.
In cabin #9 the fire began.
"""  # noqa: E501 - a paragraph is one line
HARBOUR = """Harbour blaze: mayor says 14 killed

"We have lost 14 of our neighbours," the mayor said on Sunday. 14 people were killed.
"""
HEAD = """articles:
  A:
    file: a.txt
  B:
    file: b.txt
    outlet: The Harbour Post
claims:
"""


def articles() -> tuple[Article, Article]:
    """The two articles."""
    return Article(id="A", text=FERRY), Article(id="B", text=HARBOUR, outlet="The Harbour Post")


def folder(parent: Path) -> Path:
    """A folder called story with the two articles, and some files that are none."""
    story = parent / "story"
    story.mkdir()
    (story / "a.txt").write_text(FERRY, encoding="utf-8")
    (story / "b.txt").write_text(HARBOUR, encoding="utf-8")
    (story / "latin1.txt").write_bytes("Café".encode("latin-1"))
    (story / "empty.txt").write_text("", encoding="utf-8")
    return story
