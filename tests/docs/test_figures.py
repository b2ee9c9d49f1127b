from evals.measure import FIGURES, table

from tests.cli.command import ROOT


def test_the_figures_shown_are_the_figures_measured() -> None:
    assert FIGURES.exists()
    assert table() in (ROOT / "evals" / "README.md").read_text(encoding="utf-8")
