"""One row explained: what was read, why it was lined up, why the verdict; plain text, nothing decided here."""

from compare.report.record import Passage, Row
from compare.visible import visible


def explanation(row: Row) -> str:
    """The waterfall of one row: each piece of evidence with its weight, the sum, the threshold, the verdict's rule."""
    parts = [f"{row.id}: {row.question}", "", *_passages(row), "", *_weights(row), "", *_verdict(row)]
    return "\n".join(visible(line) for line in parts) + "\n"


def _passages(row: Row) -> list[str]:
    lines = ["What was read"]
    for passage in row.passages:
        quote = " ".join(passage.quote.split())
        lines.append(f"  {passage.article} {passage.span.start}-{passage.span.end}  “{quote}”")
        lines.append(f"      value: {passage.value or 'none (words only)'}; {_source(passage)}; {_found(passage)}")
    return lines


def _source(passage: Passage) -> str:
    if passage.source is None:
        return "in the article's own voice"
    via = f", via {', '.join(passage.via)}" if passage.via else ""
    stance = f" ({passage.stance})" if passage.stance else ""
    return f"says {passage.source}{stance}{via}"


def _found(passage: Passage) -> str:
    return "from your list" if passage.found_by == "hand" else "found by the tool"


def _weights(row: Row) -> list[str]:
    if not row.weights:
        by_hand = row.listed and len({p.article for p in row.passages}) > 1
        return ["Why one question", "  your list puts them together" if by_hand else "  nothing was lined up with it"]
    lines = ["Why one question (log2 of the odds; evidence for +, against -)"]
    lines += [f"  {w.weight:+6.2f}  {w.feature:16} {w.because}" for w in row.weights]
    total = sum(w.weight for w in row.weights)
    return [*lines, f"  {total:+6.2f}  sum; the threshold is {row.threshold:+.2f}; probability {row.score:.2f}"]


def _verdict(row: Row) -> list[str]:
    lines = ["Why this verdict", f"  {row.tool_verdict}: {row.because}"]
    if row.reason:
        lines.append(f"  rule: {row.reason}" + (f", severity: {row.severity}" if row.severity else ""))
    if row.sourcing:
        lines.append(f"  sourcing: {row.sourcing}" + ("; the cues differ in stance" if row.stance_differs else ""))
    if row.decided_by == "hand":
        lines.append(f"  your list says: {row.verdict}")
    return lines
