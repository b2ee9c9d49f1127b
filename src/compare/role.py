"""What each paragraph is on its page: headline, summary, byline, caption, correction, furniture, or the body.

Read off its words (lexicon/page.yaml) and its place. In doubt a paragraph is body: a line of furniture taken for the
article costs a look, a paragraph of the article taken for furniture costs its claims.
"""

import re
from collections.abc import Sequence

from compare.line import LINE, Furniture, Role, by_words, furniture, is_outlet
from compare.span import Span

_PROSE = 600  # characters of body that must stand above a comment section, so that a button never ends an article
_HEAD_LINES = 12  # paragraphs within which the headline stands
_ENDED = re.compile(r"[.!?…][\"'”’)\]]{0,3}\Z")
_PLAIN_END = re.compile(r"[a-z,)][.]\Z")
FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n){1,40}---[ \t]*(?:\r?\n|\Z)")
_COUNT = re.compile(r"(?:\d{1,6} )?(?P<word>[a-z’' ]{4,30}\??)(?: ?\(?\d{0,6}\)?)\Z")
_READER = re.compile(
    r"(?:reply|report|like|likes|upvote|\d+ (?:likes?|replies|points?)|.{1,60}\b(?:ago|says|wrote):?)\Z", re.IGNORECASE
)


def roles(text: str, spans: Sequence[Span]) -> list[Role]:
    """The role of each paragraph, in order. spans: the paragraphs, without white space at their ends."""
    low = text.replace("İ", "I").lower()  # that letter alone would become two
    found: list[Role] = [by_words(span.of(text), span.of(low)) for span in spans]
    standing = [phrase for phrase in furniture().holds if phrase in low]
    for number, span in enumerate(spans) if standing else ():
        if found[number] == "body" and span.end - span.start <= LINE and any(map(span.of(low).__contains__, standing)):
            found[number] = "furniture"
    if front := FRONT_MATTER.match(text):
        inside = sum(span.start < front.end() for span in spans)
        found[:inside] = ["furniture"] * inside
    _sections(text, spans, found)
    _top(text, spans, found)
    return found


def _sections(text: str, spans: Sequence[Span], found: list[Role]) -> None:
    """What stands under 'Related' up to the next prose, and under 'Comments' up to the end, is furniture."""
    linked, prose, its = False, 0, furniture()
    for number, span in enumerate(spans):
        words = span.of(text).lower() if span.end - span.start <= 60 else ""
        if prose >= _PROSE and _of_readers(words, its) and _is_answered(text, spans, number):
            found[number:] = ["furniture"] * (len(found) - number)
            return
        if words.rstrip(":") in its.opens:
            linked, found[number] = True, "furniture"
        elif found[number] == "correction" and words and found[number + 1 : number + 2] == ["body"]:
            found[number + 1] = "correction"  # below 'Correction: March 3' on a line of its own
        elif found[number] == "body":
            linked = linked and not _is_prose(text, span)
            found[number] = "furniture" if linked else "body"
            prose += 0 if linked else span.end - span.start


def _of_readers(words: str, its: Furniture) -> bool:
    counted = _COUNT.match(words)
    return counted is not None and counted["word"].strip() in its.comments


def _is_answered(text: str, spans: Sequence[Span], number: int) -> bool:
    """Whether readers write here: the buttons of a comment follow soon, or the page is near its end."""
    near = [span.of(text) for span in spans[number + 1 : number + 9] if span.end - span.start <= 90]
    return any(_READER.match(line) for line in near) or spans[number].start > 0.6 * len(text)


def _is_prose(text: str, span: Span) -> bool:
    return span.end - span.start > 60 and bool(_ENDED.search(text, max(span.start, span.end - 4), span.end))


def _top(text: str, spans: Sequence[Span], found: list[Role]) -> None:
    """The headline is the first line that is nothing else, if it reads as one; summaries stand between it and prose."""
    if len(spans) < 2:
        return
    _name_of_paper(text, spans, found)
    lines = (number for number, role in enumerate(found[:_HEAD_LINES]) if role == "body")
    first = next(lines, None)
    if first is None or not _may_be_headline(spans[first].of(text)):
        return
    found[first] = "headline"
    between: list[int] = []
    for number in range(first + 1, min(len(spans), first + _HEAD_LINES)):
        is_body = found[number] == "body"
        if is_body and (len(between) > 5 or _ENDED.search(text, spans[number].start, spans[number].end)):
            for summary in between:
                found[summary] = "summary"
            return
        if is_body:
            between.append(number)


def _may_be_headline(words: str) -> bool:
    return len(words) < LINE and not _PLAIN_END.search(words)


def _name_of_paper(text: str, spans: Sequence[Span], found: list[Role]) -> None:
    """A paper's name above the headline is no headline."""
    lines = [number for number, role in enumerate(found[:4]) if role == "body"]
    if len(lines) > 1 and is_outlet(spans[lines[0]].of(text)):
        found[lines[0]] = "byline"
