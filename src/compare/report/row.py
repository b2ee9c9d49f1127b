"""From a line-up and its judgement to a row that renderers can show: worded, named, joined with the person's list."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from compare.align.alignment import Alignment, Pin
from compare.article import Article
from compare.claim import Attribution, Claim, Figure
from compare.judge import Judgement
from compare.ledger.value import write_value
from compare.report.question import question, row_id
from compare.report.record import Passage, Row
from compare.span import Span

if TYPE_CHECKING:
    from compare.ledger import ClaimList, Entry, Reading


@dataclass(frozen=True, slots=True)
class Setting:
    """All that the rows of one comparison share. times: when each article was published, where that is known."""

    articles: Mapping[str, Article]
    times: Mapping[str, datetime | None]
    pins: Sequence[Pin] = ()
    aliases: Sequence[Sequence[str]] = ()
    ladders: Mapping[str, Sequence[Sequence[str]]] | None = None
    claims: "ClaimList | None" = None
