"""The findings of one reading of a list, gathered as they come and handed out in file order."""

from collections.abc import Iterable

from compare.ledger.file import ListFile
from compare.ledger.finding import Finding
from compare.ledger.node import Node, span
from compare.span import Span


class Notes:
    """Gathers findings, so that all mistakes are shown at once."""

    def __init__(self, file: ListFile) -> None:
        self.file = file
        self._said: list[Finding] = []

    def error(self, at: Node | Span, code: str, message: str, advice: str = "") -> None:
        """Say that something is wrong."""
        self._said.append(self.file.finding(_place(at), "error", code, message, advice))

    def warn(self, at: Node | Span, code: str, message: str, advice: str = "") -> None:
        """Say that something is worth a look."""
        self._said.append(self.file.finding(_place(at), "warning", code, message, advice))

    def line(self, at: Node | Span) -> int:
        """The number of the line on which something stands."""
        return self.file.position(_place(at).start)[0]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was said, in the order of the file."""
        return tuple(sorted(self._said, key=lambda finding: (finding.line, finding.col)))


def meant(typed: str, known: Iterable[str]) -> str | None:
    """The word that was probably meant."""
    from rapidfuzz import fuzz, process  # late: only a mistake needs it

    folded = {word.casefold(): word for word in known}
    best = process.extractOne(typed.casefold(), folded.keys(), scorer=fuzz.ratio, score_cutoff=60)
    return folded[best[0]] if best else None


def did_you_mean(typed: str, known: Iterable[str]) -> str:
    """'; did you mean "suggested"?', or nothing where no known word is near."""
    word = meant(typed, known)
    return f'; did you mean "{word}"?' if word else ""


def _place(at: Node | Span) -> Span:
    return at if isinstance(at, Span) else span(at)
