"""The short name by which people call a row: "soldiers-killed"."""

import re

from compare.align.alignment import Alignment
from compare.claim import Actor, Cause, Claim, Event, Figure, Place, State, When
from compare.letter import unaccented
from compare.mention import Mention
from compare.report.question.amounts.amount import people, things
from compare.report.question.answers.plainness import LITTLE, telling
from compare.report.question.phrasing.excerpt import short
from compare.report.question.phrasing.noun import bare

_WORD = re.compile(r"[a-z0-9]+")
_SLUG = 4  # words of a name


def row_id(alignment: Alignment) -> str:
    """A short name of a line-up, made of its telling words: "soldiers-killed". Equal names are the caller's care."""
    if alignment.entry:
        return alignment.entry
    claim = min(alignment.claims, key=lambda claim: telling(claim, alignment))
    words = _slug_words(_name(claim)) or _slug_words(claim.quote) or [alignment.kind]
    return "-".join(words[:_SLUG])


def _name(claim: Claim) -> str:
    """The words that a name is made of: the topic, then what happened to it."""
    match claim.value:
        case Figure() as f:
            return f"{people(f) if f.toll else things(f)} {f.toll or ''}"
        case When() as w:
            return f"{w.about or ''} when"
        case Place() as p:
            return f"{p.about or ''} where"
        case Actor() as a:
            return a.name
        case State() as s:
            return f"{bare(s.of)} {s.ladder or s.state}"
        case Event() as e:
            return f"{_phrase(e.agent)} {e.predicate} {_phrase(e.object)}"
        case Cause() as c:
            return f"why {_phrase(c.effect or c.reason)}"
    return claim.attribution.content.text if claim.attribution else claim.quote


def _phrase(mention: Mention | None) -> str:
    return short(bare(mention.text)) if mention else ""


def _slug_words(text: str) -> list[str]:
    return [word for word in _WORD.findall(unaccented(text).casefold()) if word not in LITTLE]
