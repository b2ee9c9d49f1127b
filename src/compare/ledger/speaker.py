"""Who says a reading: as the person typed it, else as the tool reads it in the article."""

from collections.abc import Sequence
from typing import cast

from compare.attribution import Attribution, Stance
from compare.claim import Claim, Evidence
from compare.ledger.anchor import places
from compare.ledger.fold import fold
from compare.ledger.key import OWN_VOICE
from compare.ledger.record import Reading
from compare.mention import Mention
from compare.span import Span


def attribution(reading: Reading, evidence: Evidence, text: str, near: Sequence[Claim]) -> Attribution | None:
    """The attribution of a reading; None is the article's own voice.

    near: the tool's claims that share words with the reading, the best fit first.
    """
    read = _read(evidence.span, near)
    if reading.source is None:
        return read and _stanced(read, reading)
    if fold(reading.source) == OWN_VOICE:
        return None
    source = _source(reading.source, evidence.span, text, read)
    return Attribution(
        source=source, cue=read.cue if read else None, content=Mention(evidence.span, evidence.quote),
        form=read.form if read else "indirect", stance=_stance(reading, read), speaker=reading.source,
        relays=reading.via or (read.relays if read else ()),
    )  # fmt: skip


def _read(span: Span, near: Sequence[Claim]) -> Attribution | None:
    """The innermost statement around the words; else that of the claim that fits them best."""
    said = [claim.attribution for claim in near if claim.attribution is not None]
    around = [statement for statement in said if statement.content.span.covers(span)]
    inner = min(around, key=lambda statement: statement.content.span.end - statement.content.span.start, default=None)
    return inner or (said[0] if said and near[0].attribution is said[0] else None)


def _source(typed: str, near: Span, text: str, read: Attribution | None) -> Mention | None:
    """Where the source is named: where the tool reads it, else the mention nearest to the words."""
    if read is not None and read.source is not None and fold(typed) in fold(read.source.text):
        return read.source
    found = places(typed, text)
    if not found:
        return None
    at = min(found, key=lambda span: abs(span.start - near.start))
    return Mention(at, at.of(text))


def _stanced(read: Attribution, reading: Reading) -> Attribution:
    return read._replace(stance=_stance(reading, read), relays=reading.via or read.relays)


def _stance(reading: Reading, read: Attribution | None) -> Stance:
    if reading.stance is not None:
        return cast(Stance, reading.stance)
    return read.stance if read else "neutral"
