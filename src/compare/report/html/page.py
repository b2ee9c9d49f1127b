"""The page put together: templates that escape, one style and one script, and a policy that allows nothing else."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from compare.report import inside, phrase, wording
from compare.report.html.view import Page
from compare.report.order import asks, is_light
from compare.report.phrase import counted
from compare.report.record import Report
from compare.report.summary import summary
from compare.version import __version__
from compare.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment


def render(report: Report, width: int, colour: bool) -> str:  # noqa: ARG001 - one signature for every form
    """The file, complete; the same report gives the same bytes."""
    style, script = _asset("page.css"), _asset("page.js")
    return _environment().get_template("page.html.jinja").render(
        page=Page(report), report=report, summary=summary(report), version=__version__,
        style=style, script=script, policy=_policy(style, script),
    )  # fmt: skip


def _policy(style: str, script: str) -> str:
    """A Content-Security-Policy: our own style and script alone, known by their hashes, and no network."""
    allowed = {
        "default-src": "'none'", "style-src": _hash(style), "script-src": _hash(script), "img-src": "data:",
        "base-uri": "'none'", "form-action": "'none'",
    }  # fmt: skip
    return "; ".join(f"{name} {value}" for name, value in allowed.items())


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@cache
def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8").replace("\r\n", "\n")


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("compare.report.html", "templates"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, finalize=_shown,
    )  # fmt: skip
    environment.globals.update(phrase=phrase, wording=wording, inside=inside)
    environment.globals.update(counted=counted, asks=asks, is_light=is_light)
    environment.filters.update(voice=phrase.voice, silence=phrase.silence)
    return environment


def _shown(value: object) -> object:
    """Every word that a template shows passes here, before it is escaped: hidden characters become visible."""
    if type(value) is str:  # markup of our own is a subclass
        return visible(value.replace("\r\n", "\n"))
    return value
