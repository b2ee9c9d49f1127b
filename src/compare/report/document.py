"""The report as JSON: `Report.to_dict()`, described by docs/report.schema.json."""

import json
import re

from compare.report.record import Report

# Legal in JSON, but unsafe to look at or to embed: written as \uXXXX, which every reader turns back into the character.
_UNSAFE = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def render(report: Report, width: int, colour: bool) -> str:  # noqa: ARG001 - one signature for every form
    """The JSON text, with a final line feed; keys in the order of the records."""
    text = json.dumps(report.to_dict(), ensure_ascii=False, indent=1)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
