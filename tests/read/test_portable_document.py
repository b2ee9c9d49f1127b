from pathlib import Path

from compare.read import read
from tests.read.print import Line, printed

FIRST: list[Line] = [
    (780, 8, "The Harbour Herald"),
    (740, 20, "Two die as ferry strikes the wall"),
    (716, 20, "of the harbour at Port Selby"),
    (690, 10, "By Jane Roe"),
    (660, 10, "Two people died on Tuesday when a ferry struck the wall of the harb-"),
    (648, 10, "our, the coast guard said. The ferry had left the island at six in the"),
    (636, 10, "morning in a thick fog."),
    (612, 10, "A well-known captain said that the radar had failed twice, and that well-"),
    (600, 10, "known owners had been told of it by the crew of the ferry in the week"),
    (20, 8, "Page 1 of 2"),
]
SECOND: list[Line] = [
    (780, 8, "The Harbour Herald"),
    (740, 10, "before the accident."),
    (716, 10, "Nobody else was hurt."),
    (20, 8, "Page 2 of 2"),
]


def test_lines_become_paragraphs_and_running_heads_go(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(printed([FIRST, SECOND]))
    article = read(tmp_path / "a.pdf")
    headline, byline, first, second, third = article.text.split("\n\n")
    assert headline == "Two die as ferry strikes the wall of the harbour at Port Selby"
    assert byline == "By Jane Roe"
    assert first.startswith("Two people died on Tuesday when a ferry struck the wall of the harbour, the coast")
    assert first.endswith("the island at six in the morning in a thick fog.")
    assert second.startswith("A well-known captain said that the radar had failed twice, and that well-known owners")
    assert second.endswith("the crew of the ferry in the week before the accident.")
    assert third == "Nobody else was hurt.\n"
    assert (article.title, article.byline) == (
        "Two die as ferry strikes the wall of the harbour at Port Selby",
        "Jane Roe",
    )
