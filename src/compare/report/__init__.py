"""The report: one record whose rows are decided and worded, and one renderer per form.

`FORMATS` names the module that renders each form; it is loaded when first used, so that `--help` stays quick.
"""

from importlib import import_module

from compare.report.record import Report

FORMATS: dict[str, str] = {
    "text": "compare.report.text",
    "html": "compare.report.html",
    "md": "compare.report.markdown",
    "json": "compare.report.document",
    "csv": "compare.report.spreadsheet",
}


def render(report: Report, form: str, *, width: int = 100, colour: bool = False) -> str:
    """The report in one form, with a final line feed. width (columns) and colour concern the form `text` alone."""
    text: str = import_module(FORMATS[form]).render(report, width, colour)
    return text
