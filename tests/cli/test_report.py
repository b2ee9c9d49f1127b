from pathlib import Path

import pytest

from compare.cli import main

STORY = [str(path) for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))]


def test_a_csv_file_begins_with_a_mark_for_spreadsheets_and_a_pipe_does_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["report", *STORY, "-o", str(tmp_path / "report.csv")])
    main(["report", *STORY, "--format", "csv"])
    written = (tmp_path / "report.csv").read_text(encoding="utf-8")
    assert written == "\ufeff" + capsys.readouterr().out
