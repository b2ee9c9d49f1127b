"""Say what stands in which module: `python docs/map.py` for the packages, `python docs/map.py extract/figures` for one.

Every line is the first paragraph of a docstring, so the map is never older than the code.
"""

import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src" / "compare"


def packages() -> Iterator[tuple[str, str]]:
    """Each package by its path below src/compare, with what it holds."""
    for init in sorted(SOURCE.rglob("__init__.py")):
        if init.parent != SOURCE:
            yield f"{init.parent.relative_to(SOURCE).as_posix()}/", opening(init)


def modules(package: str) -> Iterator[tuple[str, str]]:
    """Each module of one package ("" for the ground floor), with what it holds."""
    for module in sorted((SOURCE / package).glob("*.py")):
        if module.name != "__init__.py":
            yield module.relative_to(SOURCE).as_posix(), opening(module)


def opening(module: Path) -> str:
    """The first paragraph of a module's docstring, on one line."""
    told = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return " ".join(told.partition("\n\n")[0].split())


def main(asked: Sequence[str]) -> None:
    """The packages and the modules above them, or the modules of the packages asked for."""
    lines = [line for package in asked for line in modules(package)] if asked else [*packages(), *modules("")]
    if not lines:
        sys.exit(f"{' '.join(asked)}: no such package; without a name, all are listed")
    width = max(len(path) for path, _ in lines)
    for path, holds in lines:
        print(f"{path:{width}}  {holds}")  # noqa: T201 - what it is for


if __name__ == "__main__":
    main(sys.argv[1:])
