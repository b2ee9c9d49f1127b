"""Text that YAML took for a comment: after ` #` the rest of a line is dropped, and nobody says so."""

import re
from collections.abc import Iterator, Mapping

from compare.article import Article
from compare.ledger.anchor import places
from compare.ledger.notes import Notes
from compare.ledger.record import ClaimList
from compare.span import Span

_COMMENT = re.compile(r"[ \t]+(#\S*)[^\r\n]*")


def lost_text(notes: Notes, claim_list: ClaimList, desk: Mapping[str, Article]) -> set[Span]:
    """Say where a quote goes on after ` #` in its article, and where other text seems to; the readings that do."""
    text = claim_list.file.text
    lost: set[Span] = set()
    if "#" not in text:
        return lost
    for entry in claim_list.entries:
        for reading in entry.says:
            comment = _after(text, reading.at["quote"])
            article = desk.get(reading.article)
            if comment and article and places(f"{reading.quote} {comment[1]}", article.text):
                _lost(notes, comment, "error")
                lost.add(reading.mark)
    for at in _others(claim_list):
        comment = _after(text, at)
        if comment and len(comment[1]) > 1 and comment[1][1] not in "#-=*!":
            _lost(notes, comment, "warning")
    return lost


def _others(claim_list: ClaimList) -> Iterator[Span]:
    marks = [source.at for source in claim_list.articles] + [entry.at for entry in claim_list.entries]
    marks += [reading.at for entry in claim_list.entries for reading in entry.says]
    for at in marks:
        for name in ("title", "outlet", "url", "asks", "note", "value", "source", "before", "after"):
            if name in at:
                yield at[name]


def _after(text: str, at: Span) -> re.Match[str] | None:
    """The comment on the line of a text without quotes; after quotes a comment is meant."""
    if at.start == at.end or text[at.start] in "\"'|>[{":
        return None
    return _COMMENT.match(text, at.end)


def _lost(notes: Notes, comment: re.Match[str], level: str) -> None:
    at = Span(comment.start(1), comment.end())
    message = 'the text after " #" was dropped: YAML takes it for a comment'
    advice = "Put the text in quotes, or on a line of its own after >-."
    if level == "error":
        notes.error(at, "hash-comment", message, advice)
    else:
        notes.warn(at, "hash-comment", message, f"{advice} For a comment, type a space after #.")
