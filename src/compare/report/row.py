"""From a line-up and its judgement to a row that renderers can show: worded, named, joined with the person's list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from compare.align.alignment import Pin
from compare.article import Article

if TYPE_CHECKING:
    from compare.ledger import ClaimList


@dataclass(frozen=True, slots=True)
class Setting:
    """All that the rows of one comparison share. times: when each article was published, where that is known."""

    articles: Mapping[str, Article]
    times: Mapping[str, datetime | None]
    pins: Sequence[Pin] = ()
    aliases: Sequence[Sequence[str]] = ()
    ladders: Mapping[str, Sequence[Sequence[str]]] | None = None
    claims: "ClaimList | None" = None
