import importlib
import importlib.util
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from compare.problem import InputError
from compare.read import read
from compare.read.form import FORMS

_real = importlib.util.find_spec


def test_every_form_has_its_module() -> None:
    assert all(_real(f"compare.read.{module}") for module in FORMS.values())


@pytest.mark.parametrize(
    ("name", "module", "library", "extra"),
    [("a.html", "web_page", "trafilatura", "[html]"), ("a.pdf", "portable_document", "pypdf", "[pdf]")],
)
def test_a_missing_library_names_the_extra(
    name: str, module: str, library: str, extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without(wanted: str) -> ModuleSpec | None:
        return None if wanted == library else _real(wanted)

    monkeypatch.setattr(importlib.import_module(f"compare.read.{module}"), "find_spec", without)
    (tmp_path / name).write_bytes(b"%PDF-1.4" if library == "pypdf" else b"<html><p>x")
    with pytest.raises(InputError, match=r"pip install 'claimdiff\[") as caught:
        read(tmp_path / name)
    assert extra in str(caught.value)


def test_a_page_named_txt_is_read_as_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "<!DOCTYPE html><h1>Two die in the mill</h1>" + "<p>Two people died on Tuesday.</p>" * 3
    )
    assert "<" not in read(tmp_path / "a.txt").text
