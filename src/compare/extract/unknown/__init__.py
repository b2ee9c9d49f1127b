"""What an article says is not known or not told: no word on the condition, unclear whether they were targeted.

Such a claim is a state: `of` what is asked, as printed ("whether the victims were targeted", "The victim's name"), the
state "unknown", and as its ladder the topic of the question (lexicon/unknown.yaml). The words of knowing and of telling
come with an embedded question (whether, who, why; Karttunen 1977) or with a noun that stands for one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from compare.article import Article
from compare.claim import Claim, Evidence, State
from compare.extract.distinct import shared
from compare.extract.look import awaited
from compare.extract.passage import token_range
from compare.extract.roles import roles
from compare.extract.unknown import cue
from compare.extract.unknown.topic import is_question, topics
from compare.grammar.parse import Parse
from compare.span import Span

UNKNOWN = "unknown"
OPEN = "question"  # the topic of what stands under none
_LONG = 600  # characters of a sentence that are read
_SUBJECT = 90  # characters of a subject that can stand for a question
_SUPPOSED = re.compile(r"\b(?:you|nobody|everyone|anyone|who|may|might|should|if \w+) ?\Z", re.IGNORECASE)
_THE = re.compile(r"(?:the|his|her|their|its|those|either|any of the|both)\b", re.IGNORECASE)
_NAMING = re.compile(r"\b(?:name|identif)", re.IGNORECASE)
_FINITE = re.compile(r" (?:has|have|had|was|were|is|are)\b")
_BARE = ("participle", "gerund", "infinitive")  # of verbs that may stand inside a subject
_PROVEN = ("taken",)  # topics of what is denied until it is proven: no evidence that data was stolen
_SAME = 0.8  # Dice overlap from which a statement is no more than that something is not known
HINTS = awaited(
    frozenset(
        "unclear unknown uncertain unsure undetermined undisclosed unconfirmed unexplained unavailable mystery not n't "
        "n’t cannot never no yet unable decline declined declines declining refuse refused refuses refusing early soon "
        "nothing neither investigating trying working work looking attempting seeking hoping withheld pending "
        "investigation "
        "investigated guess determined without considering considered".split()
    ).__contains__
)


def unknowns(article: Article, parse: Parse) -> Iterator[Claim]:
    """The claims of one sentence of what is not known or not told, in text order, no two of them overlapping."""
    start = parse.sentence.start
    text = article.text[start : min(parse.sentence.end, start + _LONG)]
    last = 0
    for match in cue.cues().finditer(text):
        found = _read(parse, text, match) if match.start() >= last else None
        if found:
            span, asked, topic = found
            last = span.end - start
            state = State(" ".join(asked.split()), UNKNOWN, topic)
            yield Claim("status", Evidence(article.id, span, span.of(article.text)), state)


def _read(parse: Parse, text: str, match: re.Match[str]) -> tuple[Span, str, str] | None:
    """Where such a claim stands, what it asks and the topic of that; None where nothing is asked."""
    if match["told"] and _SUPPOSED.search(text[max(0, match.start() - 30) : match.start()]):
        return None
    begin, subject = _subject(parse, text, match)
    end = match.end() if match["about"] else cue.end(text, match.end())
    asked = subject if match["about"] else text[match.end() : end]
    if match["none"]:
        asked = _FINITE.split(asked, 1)[0]
    asked = cue.timeless(asked.strip(" ,."))
    asked = asked.replace("that ", "whether ", 1) if match["proof"] else asked
    topic = _topic(match, asked) if asked else None
    if topic is None or (match["about"] and len(asked) > _SUBJECT):
        return None
    start = parse.sentence.start
    return Span(start + begin, start + begin + len(text[begin:end].rstrip(" ,'’-"))), asked, topic


def _subject(parse: Parse, text: str, match: re.Match[str]) -> tuple[int, str]:
    """Where in the sentence the clause of a cue begins, and its subject; its noun where another verb is between."""
    start = parse.sentence.start
    at, _ = token_range(parse, Span(start + match.start(), start + match.end()))
    around = [p for p in parse.propositions if p.first <= at < p.last]
    within = (
        [p for p in around if p.group.first <= at < p.group.last] or [p for p in around if p.group.last <= at] or around
    )
    if match["neither"] or not within:
        return parse.starts[at] - start, match["neither"] or ""
    one = max(within, key=lambda p: p.first)
    first = one.first
    between = [group for group in parse.groups if first < group.first and group.last <= at and group != one.group]
    if any(group.tense not in _BARE for group in between):
        first = one.group.first
    begin, phrase = parse.starts[first] - start, one.patient if one.group.passive else one.agent
    if first == one.group.first and phrase:
        return begin, parse.span(phrase.first, phrase.last).of(parse.text)
    return begin, text[begin : match.start()]


def _topic(match: re.Match[str], asked: str) -> str | None:
    """The topic of what a cue leaves open; None where that is no question."""
    found = topics(asked)
    if match["proof"]:
        return next((topic for topic in found if topic in _PROVEN), None)
    if found:
        return found[0]
    if _NAMING.match(match["verb"] or match["told"] or "") and (match["about"] or _THE.match(asked)):
        return "name" if _of_people(asked) else None
    return OPEN if is_question(asked) else None


def _of_people(asked: str) -> bool:
    return any(word in roles() for word in re.findall(r"[\w-]+", asked.casefold()))


def is_unknown(claim: Claim) -> bool:
    """Whether a claim says that something is not known."""
    return isinstance(claim.value, State) and claim.value.state == UNKNOWN


def unasserted(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without the deeds, causes and statements that stand in what is not known, and are told by nobody."""
    spans = sorted(claim.span for claim in claims if is_unknown(claim))
    starts = [span.start for span in spans]
    return [claim for claim in claims if not _within(claim, spans, starts)]


def _within(claim: Claim, spans: Sequence[Span], starts: Sequence[int]) -> bool:
    if claim.kind not in ("event", "cause", "attribution"):
        return False
    at = bisect_right(starts, claim.span.end - 1) - 1
    if at < 0:
        return False
    alike = shared(spans[at], claim.span) > _SAME
    if claim.kind == "cause":
        return spans[at].covers(claim.span) and not alike  # that a motive is not known is told of the motive too
    return alike or (claim.kind == "event" and spans[at].covers(claim.span))
