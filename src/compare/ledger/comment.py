"""Text that YAML took for a comment: after ` #` the rest of a line is dropped, and nobody says so."""

import re
from collections.abc import Iterator, Mapping

from compare.article import Article
from compare.ledger.anchor import places
from compare.ledger.file import ListFile
from compare.ledger.node import Node, Scalar
from compare.ledger.notes import Notes
from compare.ledger.record import ClaimList
from compare.span import Span

_COMMENT = re.compile(r"#(?<=[ \t]#)[^\r\n]*")
_TEXTS = ("title", "outlet", "url", "asks", "note", "value", "source", "as-of", "before", "after")
_Comments = Mapping[int, re.Match[str]]


def lost_text(notes: Notes, claim_list: ClaimList, desk: Mapping[str, Article]) -> set[int]:
    """Say where a quote goes on after ` #` in its article, and where other text seems to; where such readings stand."""
    comments = _comments(claim_list.file)
    lost: set[int] = set()
    for entry in claim_list.entries if comments else ():
        for reading in entry.says:
            comment = _after(reading.at["quote"], comments)
            article = desk.get(reading.article)
            if comment and article and places(f"{reading.quote} {comment[0]}", article.text):
                _lost(notes, comment, "error")
                lost.add(reading.node.start)
    for node in _others(claim_list) if comments else ():
        comment = _after(node, comments)
        if comment and len(comment[0]) > 1 and comment[0][1] not in "#-=*! \t":
            _lost(notes, comment, "warning")
    return lost


def _comments(file: ListFile) -> dict[int, re.Match[str]]:
    """All that may be a comment, by the place where the text before it ends."""
    found = _COMMENT.finditer(file.text)
    heads = ((match, file.line_start(match.start())) for match in found)
    return {start + len(file.text[start : match.start()].rstrip(" \t")): match for match, start in heads}


def _others(claim_list: ClaimList) -> Iterator[Node]:
    marks = [source.at for source in claim_list.articles] + [entry.at for entry in claim_list.entries]
    marks += [reading.at for entry in claim_list.entries for reading in entry.says]
    return (at[name] for at in marks for name in _TEXTS if name in at)


def _after(node: Node, comments: _Comments) -> re.Match[str] | None:
    """The comment on the line of a text without quotes; after quotes a comment is meant."""
    is_plain = isinstance(node, Scalar) and not node.style and node.start < node.end
    return comments.get(node.end) if is_plain else None


def _lost(notes: Notes, comment: re.Match[str], level: str) -> None:
    at = Span(comment.start(), comment.end())
    message = 'the text after " #" was dropped: YAML takes it for a comment'
    advice = "Put the text in quotes, or on a line of its own after >-."
    if level == "error":
        notes.error(at, "hash-comment", message, advice)
    else:
        notes.warn(at, "hash-comment", message, f"{advice} For a comment, type a space after #.")
