"""From a line-up and its judgement to a row that renderers can show: worded, named, joined with the person's list."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from compare.align.alignment import Alignment
from compare.align.weight import threshold
from compare.article import Article
from compare.attribution import Attribution
from compare.claim import Actor, Cause, Claim, Event, Figure, When
from compare.judge import Judgement, Verdict
from compare.record import Record
from compare.report.embedding import embedded
from compare.report.moment import told
from compare.report.question import question
from compare.report.question.answers.answered import answered, tellers
from compare.report.question.answers.count import is_of_a_part
from compare.report.question.party import is_unnamed
from compare.report.record import Passage, Row
from compare.report.slug import row_id
from compare.span import Span
from compare.value import write_value

if TYPE_CHECKING:
    from compare.ledger.join import Joined
    from compare.ledger.record import Reading


_NO_REASON = re.compile(r"\b(?:no|not|without|rul(?:ed|ing) out|n[’']t)\b[^.;,]{0,40}\Z")
_WHOLE = 240  # characters of a passage that begins with its reason


class Setting(Record):
    """What all rows of one comparison share: the articles by id, and the questions of the person's list by id."""

    articles: Mapping[str, Article]
    listed: "Mapping[str, Joined]" = MappingProxyType({})


def row(alignment: Alignment, judgement: Judgement, setting: Setting) -> Row:
    """One row. What the person wrote (question, verdict, note) stands; the tool's own verdict is kept beside it."""
    joined = setting.listed.get(alignment.entry or "")
    asked = "" if joined else question(alignment, setting.articles, judgement.reason)  # the list has its own
    told = alignment if joined else alignment._replace(claims=tellers(asked, alignment, setting.articles))
    passages = _passages(told, setting, joined)
    found = Row(
        id="" if joined else row_id(alignment), kind=alignment.kind,
        question=asked,
        passages=_aged(alignment, passages) if asked.startswith("How old ") else passages,
        verdict=judgement.verdict, reason=judgement.reason, because=judgement.because, severity=judgement.severity,
        sourcing=judgement.sourcing, stance_differs=judgement.stance_differs, tool_verdict=judgement.verdict,
        score=alignment.score, weights=alignment.weights, threshold=threshold(alignment.weights),
        answered=bool(joined)
        or (answered(asked, alignment, setting.articles) and not _sets_apart(alignment, judgement)),
    )  # fmt: skip
    return _by_hand(found, joined) if joined else found


def _sets_apart(alignment: Alignment, judgement: Judgement) -> bool:
    """Whether the judge found two numbers to be of some people and of all: no question asks for both."""
    return judgement.verdict == "compatible" and judgement.reason == "detail" and is_of_a_part(alignment)


def named(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The same rows with ids that no two of them share: the person's own stay, the tool's are numbered on."""
    rows = tuple(rows)
    taken = {row.id for row in rows if row.listed}
    seen: Counter[str] = Counter()
    return tuple(row if row.listed else row._replace(id=_free(row.id, taken, seen)) for row in rows)


def _free(name: str, taken: set[str], seen: Counter[str]) -> str:
    free = name
    while free in taken:
        seen[name] += 1
        free = f"{name}-{seen[name] + 1}"
    taken.add(free)
    return free


def _by_hand(row: Row, joined: "Joined") -> Row:
    """The row as the list has it. A verdict of the person's is shown with no reason code of the tool's."""
    entry = joined.entry
    row = row._replace(
        id=entry.id, question=entry.asks, silent=entry.silent, note=entry.note,
        status="suggested" if entry.status == "suggested" else "accepted", listed=True,
    )  # fmt: skip
    if entry.verdict is None:
        return row
    agreed = entry.verdict == row.tool_verdict
    return row._replace(
        verdict=cast(Verdict, entry.verdict), decided_by="hand",
        reason=row.reason if agreed else None, severity=row.severity if agreed else None,
    )  # fmt: skip


def _passages(alignment: Alignment, setting: Setting, joined: "Joined | None") -> tuple[Passage, ...]:
    """One passage for each stretch of text: claims of several kinds on the same words are one passage."""
    addresses = dict(_addresses(joined)) if joined else {}
    passages: dict[tuple[str, Span], Passage] = {}
    for claim in alignment.claims:
        reading = joined.reading(claim) if joined else None
        made = _passage(claim, setting.articles[claim.article], reading, addresses)
        passages.setdefault((claim.article, claim.span), made)
    return tuple(passages.values())


def _aged(alignment: Alignment, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The passages on people of whom the age is asked, each with the age and not with the name."""
    ages = {
        (claim.article, claim.span): str(claim.value.age)
        for claim in alignment.claims
        if isinstance(claim.value, Actor) and claim.value.age is not None
    }
    return tuple(it._replace(told=ages.get((it.article, it.span), it.told)) for it in passages)


def _addresses(joined: "Joined") -> Iterable[tuple[int, str]]:
    return ((id(reading), address) for address, reading in joined.entry.addressed)


def _passage(claim: Claim, article: Article, reading: "Reading | None", addresses: Mapping[int, str]) -> Passage:
    sentence = _sentence(article, claim.span)
    span = (
        _with_reason(claim, embedded(article.text, claim.span, sentence), sentence) if reading is None else claim.span
    )
    passage = Passage(
        article=claim.article, span=span, quote=span.of(article.text), sentence=sentence,
        value=_value(claim), own_view=claim.own_view,
        told=told(claim.value) if isinstance(claim.value, When) else "",
        **_said(claim.attribution), **_number(claim),
    )  # fmt: skip
    if reading is None:
        return passage
    return passage._replace(
        found_by="hand", value=reading.value or passage.value, note=reading.note, told="",
        status="suggested" if reading.status == "suggested" else "accepted", address=addresses.get(id(reading), ""),
    )  # fmt: skip


def _with_reason(claim: Claim, span: Span, sentence: Span) -> Span:
    """A passage with the reason that it gives, where that stands before it: the quake, forcing many out."""
    reason = claim.value.reason.span if isinstance(claim.value, Cause) else span
    near = sentence.start <= reason.start < span.start and span.end - reason.start <= _WHOLE
    return Span(reason.start, span.end) if near else span


def _value(claim: Claim) -> str | None:
    """What stands beside the words: of a deed nothing, for its verb alone tells less than they do; no lone word why;
    nobody where a charge names nobody."""
    if claim.value is None or isinstance(claim.value, Event) or is_unnamed(claim):
        return None
    words = write_value(claim.value)
    return None if isinstance(claim.value, Cause) and (" " not in words or _is_denied(claim.value, claim)) else words


def _is_denied(cause: Cause, claim: Claim) -> bool:
    """Whether a passage says that a reason was none: no evidence of foul play."""
    return _NO_REASON.search(claim.quote.partition(cause.reason.text)[0]) is not None


def _said(attribution: Attribution | None) -> dict[str, Any]:
    """Who says it: the name in full where the article gives one anywhere, else the words that stand there."""
    if attribution is None:
        return {}
    return {
        "source": attribution.teller or "someone unnamed",
        "via": attribution.relays,
        "stance": attribution.stance,
        "cue": attribution.cue.text if attribution.cue else None,
    }


def _number(claim: Claim) -> dict[str, Any]:
    if not isinstance(claim.value, Figure):
        return {}
    figure = claim.value
    ends = {"low": figure.interval.low, "high": figure.interval.high}
    return {**ends, "numeric": True, "shape": figure.shape, "unit": figure.unit}


def _sentence(article: Article, span: Span) -> Span:
    """The sentence or sentences that a passage stands in; the passage itself where no sentence holds it."""
    sentences = article.sentences  # in order and apart, so that those around a passage are found by halving
    first = bisect_right(sentences, span.start, key=lambda sentence: sentence.end)
    after = bisect_left(sentences, span.end, key=lambda sentence: sentence.start)
    if first >= after:
        return span
    return Span(min(span.start, sentences[first].start), max(span.end, sentences[after - 1].end))
