"""How a plain text is laid out: its paragraphs (what each is on its page: role.py), and sentences inside them.

Texts come in three habits: a blank line between paragraphs, a line per paragraph, and lines wrapped at a fixed width
(wire copy). Which habit a text has is read off the text itself.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise, starmap

from compare.abbreviation import before_names, capital, small
from compare.dateline import dateline
from compare.gallery import unfolded
from compare.letter import CAPITAL
from compare.lexicon import any_of
from compare.line import Role
from compare.record import Record
from compare.role import roles
from compare.span import Span, spanned, trimmed

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BLANK = re.compile(r"(?:\r\n|\n|\r(?!\n)|\u2029)[^\S\n\r]*(?:\r\n|\n|\r|\u2029)")
_ENDS = frozenset(".!?:;\"'”’)]_")
_SINGLE = re.compile(r"[^\S\n\r\u2028\u2029]{0,200}(?:\r\n|[\n\r\u2028])[^\S\n\r\u2028\u2029]?")
# A word in small letters goes on with a sentence; one with a colon names a field ("outlet: Northern Wire").
_RUNS_ON = re.compile(rf"(?=[^\W\d_{CAPITAL}])[\w’'-]{{1,40}}[,.;!?\"”’)]{{0,3}}(?:\s|\Z)")
_BYLINE = re.compile(rf"by [{CAPITAL}][\w.'’-]{{0,30}}(?: [\w.'’-]{{1,30}}){{1,6}}")
_WRAP_WIDTH = range(40, 100)  # a wrapped line of wire copy is about 60 to 80 characters long

# A sentence ends at a mark, perhaps closed by quotes or brackets, before white space and something that can begin one.
# Where the space was lost in saving a page, the mark stands between two words: "on Friday night.Someone opened fire".
_END = re.compile(
    r"[.!?…](?:"  # one set of marks at the head of all else: the search skips to the next of them
    rf"[.!?…]{{0,7}}[\"'”’)\]]{{0,3}}(?=\s+[\"'“‘(\[`–—-]{{0,3}}[{CAPITAL}0-9@#$€£])"
    r"|(?<=[a-zß-ÿ0-9%)\]][.!?])(?:[”\"](?=[“\"]?[A-Z]))?(?=[\"“]?[A-Z][a-z’']{0,30}\s)"
    r")"
)
_SITE = re.compile(r"\.(?:Com|Net|Org|Co|Io|Tv|Gov|Edu)\b")
_OPENERS = frozenset(
    "The A An In On At He She It They We I But And This That There These Those His Her Their Its When While After As "
    "For If Meanwhile However Some Two Three Police Officials".split()
)
_HOUR = re.compile(r"\d ?[ap]\.m\.$")
_AFTER_HOUR = re.compile(
    r"\s+\(?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    r"|Eastern|Central|Mountain|Pacific|local|[A-Z]{1,3}T\b|UTC|\d)"
)
_NEXT_WORD = re.compile(r"\s+[\"'“‘(\[`]{0,3}(\w+)")


@cache
def _abbreviated() -> re.Pattern[str]:
    """An abbreviation, or an initial, right before its full stop."""
    return re.compile(rf"(?:\b(?:{capital()}|e\.g|i\.e|{any_of(small())})|\b(?:[A-Za-z]\.){{0,4}}[A-Z])\.$")


@cache
def _titled() -> re.Pattern[str]:
    """A title or an initial before its full stop, after which the name goes on; U.S. may end a sentence."""
    return re.compile(rf"(?<![A-Z]\.)\b(?:[A-Z]|{before_names()})\.$")


class Paragraph(Record):
    """A stretch of text between breaks, without the white space around it."""

    span: Span
    role: Role


class Sentence(Record):
    """A sentence, the number of its paragraph (from 0) and that paragraph's role."""

    start: int
    end: int
    paragraph: int
    role: Role

    @property
    def span(self) -> Span:
        """Where it stands."""
        return spanned((self.start, self.end))


@lru_cache(maxsize=64)
def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """All paragraphs of a text, in order, each with its role."""
    spans = [span for span in _paragraph_spans(text) if span.end > span.start]
    return tuple(starmap(Paragraph, unfolded(text, spans, roles(text, spans))))


def sentences(text: str) -> tuple[Sentence, ...]:
    """All sentences of a text, in order; a sentence never crosses a paragraph break, a dateline is one of its own."""
    laid = enumerate(paragraphs(text))
    return tuple(sentence for number, paragraph in laid for sentence in _cut(text, number, paragraph))


def _cut(text: str, number: int, paragraph: Paragraph) -> Iterator[Sentence]:
    """The sentences of a paragraph; a dateline before the first is apart, with a role of its own."""
    within = paragraph.span
    filed = dateline(text, within) if paragraph.role == "body" else None
    if filed:
        yield Sentence(*trimmed(text, *filed.span), number, "dateline")
        within = trimmed(text, filed.span.end, within.end)
    for span in _sentence_spans(text, within):
        yield Sentence(span.start, span.end, number, paragraph.role)


def _paragraph_spans(text: str) -> list[Span]:
    lines = [trimmed(text, *m.span()) for m in _LINE.finditer(text)]
    lines = [line for line in lines if line.end > line.start]
    joints = [_joint(text, line, following) for line, following in pairwise(lines)]
    if not _is_wrapped(text, lines, joints):
        return list(_joined(lines, joints))
    return [trimmed(text, start, end) for start, end in _blocks(text)]


class _Joint(Record):
    """Where a line meets the next: whether no blank line parts them, and whether a sentence runs on through it."""

    single: bool
    runs_on: bool


def _joint(text: str, line: Span, following: Span) -> _Joint:
    single = _SINGLE.fullmatch(text, line.end, following.start) is not None
    open_ended = text[line.end - 1] not in _ENDS
    runs_on = single and open_ended and _RUNS_ON.match(text, following.start, following.end) is not None
    return _Joint(single, runs_on and not _BYLINE.fullmatch(text, following.start, following.end))


def _joined(lines: list[Span], joints: list[_Joint]) -> Iterator[Span]:
    """The lines, those through which one sentence runs on as one paragraph."""
    start = 0
    for i, line in enumerate(lines):
        if i == len(joints) or not joints[i].runs_on:
            yield spanned((lines[start].start, line.end))
            start = i + 1


def _is_wrapped(text: str, lines: list[Span], joints: list[_Joint]) -> bool:
    """Whether most full-width lines stop in the middle of a sentence, as wire copy does.

    Full-width lines make up most of a text, or else sentences run on through many of the breaks after them.
    """
    wide = [i for i, line in enumerate(lines) if line.end - line.start in _WRAP_WIDTH]
    if _mostly_open(text, [lines[i] for i in wide]) and len(wide) >= 0.6 * len(lines):
        return True
    inner = [i for i in wide if i < len(joints) and joints[i].single]
    runs_on = sum(joints[i].runs_on for i in inner)
    return _mostly_open(text, [lines[i] for i in inner]) and runs_on >= 0.3 * len(inner)


def _mostly_open(text: str, lines: list[Span]) -> bool:
    """Whether there are three lines or more, of which three in five end without a mark."""
    open_ended = sum([text[line.end - 1] not in _ENDS for line in lines])
    return len(lines) >= 3 and open_ended >= 0.6 * len(lines)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Paragraphs of wrapped text: cut at blank lines and before indented lines."""
    cuts = [m.start() for m in _BLANK.finditer(text)]
    cuts += [m.start() for m in re.finditer(r"[\n\r](?=[ \t]{2,}\S|\t)", text)]
    start = 0
    for cut in [*sorted(set(cuts)), len(text)]:
        if text[start:cut].strip():
            yield start, cut
        start = cut


def _sentence_spans(text: str, within: Span) -> Iterator[Span]:
    start = within.start
    for mark in _END.finditer(text, within.start, within.end):
        if _ends_here(text, start, mark):
            end = mark.end() - _opens_next(text, start, mark)
            yield trimmed(text, start, end)
            start = end
    last = trimmed(text, start, within.end)
    if last.end > last.start:
        yield last


def _opens_next(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a straight mark between two words opens what follows: no quotation of this sentence is open."""
    glued = mark.group().endswith('"') and not text[mark.end() : mark.end() + 1].isspace()
    return glued and text.count('"', start, mark.start()) % 2 == 0


def _ends_here(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether the mark ends the sentence: not after 'Gen.', nor after 'U.S.' unless a usual opener follows."""
    if _SITE.match(text, mark.start()):
        return False
    if text[mark.start()] != "." or mark.end() - mark.start() > 1:
        return True
    before = text[max(start, mark.start() - 12) : mark.start() + 1]
    word = before[:-1].rpartition(" ")[2]
    if word.islower() and word.isalpha() and word not in small():
        return True  # nearly every sentence ends so: the long patterns are spared
    if _HOUR.search(before):
        return _AFTER_HOUR.match(text, mark.end()) is None
    if not _abbreviated().search(before):
        return True
    if _titled().search(before):
        return False
    following = _NEXT_WORD.match(text, mark.end())
    return following is not None and following.group(1) in _OPENERS
