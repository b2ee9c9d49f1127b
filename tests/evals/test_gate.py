import json
from collections.abc import Callable
from pathlib import Path

import pytest
from evals.story import Story, stories

from compare import Span
from evals import gate


@pytest.fixture
def floors(tmp_path: Path) -> Callable[[dict[str, float]], Path]:
    def write(figures: dict[str, float]) -> Path:
        path = tmp_path / "floors.json"
        path.write_text(json.dumps(figures), encoding="utf-8")
        return path

    return write


Floors = Callable[[dict[str, float]], Path]


def test_passes_at_the_pinned_floors() -> None:
    assert gate.main([]) == 0


def test_fails_where_a_floor_is_above_the_figure(floors: Floors, capsys: pytest.CaptureFixture[str]) -> None:
    assert gate.main([], floors({"found": 100.1})) == 1
    assert "worse than the floor: found" in capsys.readouterr().err


def test_fails_where_what_should_be_small_is_above_its_floor(floors: Floors) -> None:
    assert gate.main([], floors({"never": -1})) == 1


def test_only_lowering_lowers_a_floor(floors: Floors) -> None:
    path = floors({"found": 100.1})
    assert gate.main(["--raise-floors"], path) == 1
    assert json.loads(path.read_text())["found"] == 100.1
    assert gate.main(["--lower-floors"], path) == 0
    assert json.loads(path.read_text())["found"] <= 100


def test_only_raising_raises_a_floor(floors: Floors) -> None:
    path = floors({"found": 1.0, "never": 99})
    gate.main(["--lower-floors"], path)
    kept = json.loads(path.read_text())
    assert (kept["found"], kept["never"]) == (1.0, 99)
    gate.main(["--raise-floors"], path)
    raised = json.loads(path.read_text())
    assert raised["found"] > 1
    assert raised["never"] < 99


@pytest.mark.parametrize("story", stories(), ids=lambda story: story.name)
def test_every_quote_of_a_table_stands_in_its_article(story: Story) -> None:
    quoted = [(name, quote) for row in story.rows for name, quotes in row.quotes.items() for quote in quotes]
    quoted += [*story.only, *((name, quote) for pair in story.never for name, quote in pair.items())]
    texts = {article.id: article.text for article in story.articles}
    assert [one for one in quoted if one[1] not in texts[one[0]]] == []
    assert all(len(row.quotes) > 1 for row in story.rows)


def test_dice_counts_a_word_only_where_it_stands() -> None:
    text = "two died and two died"
    once, again = gate.words(Span(0, 8), text), gate.words(Span(13, 21), text)
    assert gate.dice(once, once) == 1
    assert gate.dice(once, again) == 0
    assert gate.dice(once, gate.words(Span(0, 12), text)) == pytest.approx(0.8)
