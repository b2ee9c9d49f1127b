"""Conflicts inside one article, as the report tells them: in a block of their own, and at the rows that they touch."""

from collections.abc import Sequence

from compare.conflict import Conflict
from compare.report.record import Row

TITLE = "Told in two ways by one article"
LEAD = "Passages of one article that cannot all be right; which of them is, the report does not say."


def marked(row: Row, conflicts: Sequence[Conflict]) -> Row:
    """A row that says so where one of its passages is in conflict with another of the same article."""
    told = [sentence(it) for it in conflicts if any(it.has(passage.article, passage.span) for passage in row.passages)]
    return row._replace(because=" ".join((row.because, *told))) if told else row


def sentence(conflict: Conflict) -> str:
    """The conflict in one sentence: "Inside A: its headline says “9 dead”, its text “one person was killed”."."""
    return f"Inside {conflict.article}: {conflict.message}."
