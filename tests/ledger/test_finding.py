from compare.ledger.finding import Finding


def _shown(source: str, col: int, width: int) -> list[str]:
    return str(Finding("claims.yaml", 7, col, "error", "code", "what is wrong", source, width)).splitlines()[1:]


def test_the_caret_stands_under_the_words() -> None:
    assert _shown("    asks: why", 5, 4) == ["    7 |     asks: why", "      |     ^^^^"]


def test_of_a_long_line_the_stretch_around_the_mistake_is_shown() -> None:
    line, caret = _shown("x" * 5000 + "HERE" + "y" * 5000, 5001, 4)
    assert line.startswith("    7 | …x")
    assert line.endswith("y…")
    assert len(line) < 300
    assert line[caret.index("^") : caret.rindex("^") + 1] == "HERE"


def test_a_mistake_as_long_as_a_page_is_shown_by_its_beginning() -> None:
    line, caret = _shown("  - A: " + "word " * 2000, 8, 10_000)
    assert line.startswith("    7 |   - A: word word")
    assert line.endswith("…")
    assert len(caret) < len(line) < 300
