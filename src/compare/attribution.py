"""Who says it: the source of a statement, its cue and its content."""

from typing import Any, Literal

from compare.mention import Mention
from compare.record import Record
from compare.span import Span

Form = Literal["direct", "mixed", "indirect"]
Stance = Literal["neutral", "factive", "doubtful", "denial", "estimate", "commitment", "withheld"]


class Attribution(Record):
    """Who says it: source, cue, content (the three terms of PARC3 and PolNeAR).

    source None: nobody is named ("reportedly"). speaker: the source resolved inside the article ("he" -> "Ines
    Duarte"), as printed where it stands in full. relays: who passed it on, the nearest to the source first ("Tass").
    negated: the cue is denied ("did not say"). opinion: belief or attitude rather than speech.
    parts: the content where source and cue interrupt it ("Yes," he said, "we knew"), which is then the whole stretch.
    """

    source: Mention | None
    cue: Mention | None
    content: Mention
    form: Form
    stance: Stance
    speaker: str | None = None
    relays: tuple[str, ...] = ()
    negated: bool = False
    opinion: bool = False
    parts: tuple[Span, ...] = ()

    @property
    def teller(self) -> str:
        """Who says it, as far as the article tells: by name, or else in the words for the source, if any."""
        return self.speaker or (self.source.text if self.source else "")

    def covers(self, span: Span) -> bool:
        """Whether the source says these words: they lie in one part of the content, or run over several."""
        parts = self.parts or (self.content.span,)
        return any(part.covers(span) for part in parts) or (
            self.content.span.covers(span) and sum(part.overlaps(span) for part in parts) > 1
        )

    def to_dict(self) -> dict[str, Any]:
        """The shape of the JSON report."""
        return {
            "source": self.source and self.source.to_dict(), "cue": self.cue and self.cue.to_dict(),
            "content": self.content.to_dict(), "form": self.form, "stance": self.stance,
            "speaker": self.speaker, "via": list(self.relays),
        }  # fmt: skip
