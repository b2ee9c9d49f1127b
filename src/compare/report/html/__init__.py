"""The report as one HTML file: no network, no need of JavaScript, safe with hostile articles, printable."""

from compare.report.html.page import render

__all__ = ["render"]
