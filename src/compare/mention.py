"""A phrase where it stands in the text: the name of a source, a cue, who did it, to whom."""

from typing import Any

from compare.record import Record
from compare.span import Span


class Mention(Record):
    """A name, a cue or a phrase where it stands in the text; `text` is exactly what is printed there."""

    span: Span
    text: str

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report."""
        return {"start": self.span.start, "end": self.span.end, "text": self.text}
