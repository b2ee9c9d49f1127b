"""claimdiff: what two or more news articles claim about one event, side by side.

    import compare
    a = compare.read("one.txt", id="A")
    b = compare.Article(id="B", text="...")
    report = compare.compare_articles([a, b])

The names below are imported when they are first used, so that `import compare` costs next to nothing.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from compare.version import __version__ as __version__

if TYPE_CHECKING:
    from compare.article import Article as Article
    from compare.attribution import Attribution as Attribution
    from compare.claim import Claim as Claim
    from compare.claim import Evidence as Evidence
    from compare.claim import Figure as Figure
    from compare.extract import extract as extract
    from compare.ledger import load as load
    from compare.pipeline import compare_articles as compare_articles
    from compare.problem import InputError as InputError
    from compare.problem import Problem as Problem
    from compare.read import read as read
    from compare.report.record import Passage as Passage
    from compare.report.record import Report as Report
    from compare.report.record import Row as Row
    from compare.span import Span as Span

_HOME = {
    "Article": "compare.article",
    "Attribution": "compare.claim",
    "Claim": "compare.claim",
    "Evidence": "compare.claim",
    "Figure": "compare.claim",
    "InputError": "compare.problem",
    "Passage": "compare.report.record",
    "Problem": "compare.problem",
    "Report": "compare.report.record",
    "Row": "compare.report.record",
    "Span": "compare.span",
    "compare_articles": "compare.pipeline",
    "extract": "compare.extract",
    "load": "compare.ledger",
    "read": "compare.read",
}

__all__ = [  # noqa: PLE0604 - the names live in a table, since they are imported late
    *sorted(_HOME)
]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module 'compare' has no attribute {name!r}")
    found = getattr(import_module(_HOME[name]), name)
    globals()[name] = found
    return found


class _Package(ModuleType):
    """`compare.extract` and `compare.read` are functions to the user, and packages to the import system.

    Importing a sub-package binds its name here; for a public name the function is meant.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _HOME and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
