"""Our modules kept between runs: loaded from one file, as they are, and never from another state of their source."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command import ROOT

RUN = """
import sys
from compare.cli.modules import keep
end = keep(sys.argv[1] or None)
import compare.span, compare.lexicon
from importlib.resources import files
for module in (compare.span, compare.lexicon):
    spec = module.__spec__
    assert spec.loader.get_source(spec.name).startswith(chr(34) * 3)
    assert (module.__file__, module.__cached__, spec.parent) == (spec.origin, spec.cached, module.__package__)
assert files(compare.lexicon).joinpath("looks.yaml").is_file()
print(type(compare.span.__loader__).__name__, compare.span.Span(1, 2), *compare.lexicon.__path__)
end()
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of the source, to be edited and moved."""
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "src"


def run(source: Path, cached: Path | str, **environment: str) -> str:
    variables = {**os.environ, "PYTHONPATH": str(source), **environment}
    if not environment:
        variables.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", RUN, str(cached)]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def told(source: Path, loader: str, span: str = "Span(start=1, end=2)") -> str:
    return f"{loader} {span} {source / 'compare' / 'lexicon'}"


FRESH, KEPT = "SourceFileLoader", "_Loader"


def test_a_second_run_takes_up_what_the_first_loaded(source: Path, tmp_path: Path) -> None:
    assert run(source, tmp_path / "modules.pyc") == told(source, FRESH)
    assert run(source, tmp_path / "modules.pyc") == told(source, KEPT)


def test_an_edited_module_is_loaded_anew(source: Path, tmp_path: Path) -> None:
    run(source, tmp_path / "modules.pyc")
    with (source / "compare" / "span.py").open("a", encoding="utf-8") as file:
        file.write("\nSpan.__repr__ = lambda self: 'edited'\n")
    assert run(source, tmp_path / "modules.pyc") == told(source, FRESH, "edited")
    assert run(source, tmp_path / "modules.pyc") == told(source, KEPT, "edited")


def test_a_copy_of_the_source_takes_up_nothing_of_the_first(source: Path, tmp_path: Path) -> None:
    run(source, tmp_path / "modules.pyc")
    copy = source.rename(tmp_path / "copy")
    assert run(copy, tmp_path / "modules.pyc") == told(copy, FRESH)


@pytest.mark.parametrize("content", [b"", b"rubbish", b"\xe9\x00\x00\x00\x00"])
def test_a_broken_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    run(ROOT / "src", tmp_path / "modules.pyc")
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert run(ROOT / "src", tmp_path / "modules.pyc") == told(ROOT / "src", FRESH)
    assert run(ROOT / "src", tmp_path / "modules.pyc") == told(ROOT / "src", KEPT)


@pytest.mark.parametrize("cached", ["", "missing/folder/modules.pyc"])
def test_where_nothing_can_be_kept_modules_load_as_ever(tmp_path: Path, cached: str) -> None:
    for _ in range(2):
        assert run(ROOT / "src", tmp_path / cached if cached else "") == told(ROOT / "src", FRESH)
    assert not list(tmp_path.iterdir())


def test_nothing_is_written_where_python_writes_no_byte_code(tmp_path: Path) -> None:
    run(ROOT / "src", tmp_path / "modules.pyc", PYTHONDONTWRITEBYTECODE="1")
    assert not list(tmp_path.iterdir())


def test_a_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    code = (
        "import sys; from compare.cli.modules import keep; end = keep(sys.argv[1])\n"
        "import traceback\n"
        "from compare.report.columns import folded\n"
        "try: folded(None, 1)\n"
        "except TypeError: print(traceback.format_exc())\n"
        "end()"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", code, str(tmp_path / "modules.pyc")]
    first, second = (subprocess.check_output(command, env=environment, text=True, timeout=60) for _ in range(2))
    assert first == second
    assert "columns.py" in first
