"""What an article says is not known or not told: no word on the condition, unclear whether they were targeted.

Such a claim is a state: `of` what is asked, as printed ("whether the victims were targeted", "The victim's name"), the
state "unknown", and as its ladder the topic of the question (lexicon/unknown.yaml). The words of knowing and of telling
come with an embedded question (whether, who, why; Karttunen 1977) or with a noun that stands for one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from compare import lexicon
from compare.article import Article
from compare.claim import Claim, Evidence, State
from compare.extract.distinct import shared
from compare.extract.look import awaited
from compare.extract.passage import token_range
from compare.extract.roles import roles
from compare.grammar.parse import Parse
from compare.span import Span

UNKNOWN = "unknown"
OPEN = "question"  # the topic of what stands under none
_LONG = 600  # characters of a sentence that are read
_READ = 160  # characters of a question that are read
_SUBJECT = 90  # characters of a subject that can stand for a question
_LITTLE = (
    r"(?: (?:yet|still|immediately|currently|also|now|officially|publicly|initially|been|be|even|able to|ready to"
    r"|prepared to|going to|willing to|want to|wish to|really|so)){0,4}"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
_TIMES = (
    rf"(?:,? (?:(?:early |late |on |by )?{_DAY}|at (?:this|the|that) (?:time|point|stage|moment)|right now|yet|still|now"
    r"|immediately|so far|exactly|publicly|precisely|officially|for (?:sure|certain)|on|about|as to|over|regarding|of"
    r"|further|to reporters|initially|specifically|entirely|much|either)\b){0,4},?"
)
_CLAUSE = r"(?:whether|if|who|whom|whose|why|how|what|where|when|which)\b(?! to\b)"
_BE = r"(?:is|was|are|were|remains?|remained|[’']s)(?: (?:still|also|currently|being))?"
_NOT = r"(?:not|n[’']t|never)"
_BOUND = re.compile(
    r"[;:—–“”\"()]|``|\bnor\b|[.?!](?=\s|$)|, (?!or\b)|\s-+\s|\b(?:but|although|though|while|according|adding)\b"
    r"|\band (?=(?:police|officers?|detectives|authorities|investigators|deputies|officials|he|she|they|it|no|there|we|i"
    r"|declined|refused|did|do|does|have|has|had|is|are|was|were|said|says|that|will|would|asked|his|her|their|\w+ed (?:no|any|that))\b)"
    r"|\b(?:he|she|they|police|officials|investigators|authorities|deputies) (?:said|says|added)\b",
    re.IGNORECASE,
)
_LATE = re.compile(
    rf"(?:,? (?:at (?:this|the|that) (?:time|point)|so far|yet|right now|immediately|(?:early |late |on |by )?{_DAY}))+\Z"
)
_YET = re.compile(r" yet\b|,? (?:who|which|that)\Z")
_SUPPOSED = re.compile(r"\b(?:you|nobody|everyone|anyone|who|may|might|should|if \w+) ?\Z", re.IGNORECASE)
_SELF = re.compile(r"(?:to be )?(?:named|identified)\b", re.IGNORECASE)
_THE = re.compile(r"(?:the|his|her|their|its|those|either|any of the|both)\b", re.IGNORECASE)
_NAMING = re.compile(r"\b(?:name|identif)", re.IGNORECASE)
_OPENS = re.compile(_CLAUSE, re.IGNORECASE)
_FINITE = re.compile(r" (?:has|have|had|was|were|is|are)\b")
_BARE = ("participle", "gerund", "infinitive")  # of verbs that may stand inside a subject
_SHORTEST = 3  # words of a question that is more than a word
HINTS = awaited(
    frozenset(
        "unclear unknown uncertain unsure undetermined undisclosed unconfirmed unexplained unavailable mystery not n't "
        "n’t cannot never no yet unable decline declined declines declining refuse refused refuses refusing early soon "
        "neither investigating trying working work looking attempting seeking hoping withheld pending investigation "
        "investigated guess determined without considering considered".split()
    ).__contains__
)
_OF_CLAUSES = frozenset("doer intent gang".split())  # topics of embedded clauses, and of no noun
_SAME = 0.8  # Dice overlap from which a statement is no more than that something is not known


def unknowns(article: Article, parse: Parse) -> Iterator[Claim]:
    """The claims of one sentence of what is not known or not told, in text order, no two of them overlapping."""
    start = parse.sentence.start
    text = article.text[start : min(parse.sentence.end, start + _LONG)]
    last = 0
    for match in _cues().finditer(text):
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
    end = match.end() if match["about"] else _end(text, match.end())
    asked = subject if match["about"] else text[match.end() : end]
    if match["none"]:
        asked = _FINITE.split(asked, 1)[0]
    asked = _YET.sub("", _LATE.sub("", asked.strip(" ,.")))
    topic = _topic(match, asked) if asked else None
    if topic is None or (match["about"] and len(asked) > _SUBJECT):
        return None
    start = parse.sentence.start
    return Span(start + begin, start + begin + len(text[begin:end].rstrip(" ,'’-"))), asked, topic


def _subject(parse: Parse, text: str, match: re.Match[str]) -> tuple[int, str]:
    """Where in the sentence the clause of a cue begins, and its subject: where another verb stands between, its noun."""
    start = parse.sentence.start
    at, _ = token_range(parse, Span(start + match.start(), start + match.end()))
    around = [p for p in parse.propositions if p.first <= at < p.last]
    within = (
        [p for p in around if p.group.first <= at < p.group.last]
        or [p for p in around if p.group.last <= at]
        or around
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


def _end(text: str, start: int) -> int:
    """Where a question ends that begins there."""
    bound = _BOUND.search(text, start, start + _READ)
    return bound.start() if bound else min(len(text), start + _READ)


def _topic(match: re.Match[str], asked: str) -> str | None:
    """The topic of what a cue leaves open; None where that is no question."""
    found = topics(asked)
    if found:
        return found[0]
    if _NAMING.match(match["verb"] or match["told"] or "") and (match["about"] or _THE.match(asked)):
        return "name" if _of_people(asked) else None
    return OPEN if _is_question(asked) else None


def _is_question(asked: str) -> bool:
    return len(asked.split()) > _SHORTEST and _OPENS.match(asked) is not None


def _of_people(asked: str) -> bool:
    return any(word in roles() for word in re.findall(r"[\w-]+", asked.casefold()))


@lru_cache(maxsize=4096)
def topics(asked: str) -> tuple[str, ...]:
    """The topics of a question: of a clause the one that its first words ask for, of a noun all that it names."""
    found = [(match.start(), name) for name, words in _topics().items() if (match := words.search(asked[:_READ]))]
    if found and _OPENS.match(asked):
        return (min(found, key=lambda it: it[0])[1],)
    return tuple(name for _, name in found if name not in _OF_CLAUSES)


@cache
def _topics() -> dict[str, re.Pattern[str]]:
    return {name: _any(topic["asked"]) for name, topic in lexicon.table("unknown")["topics"].items()}


@cache
def answering() -> dict[str, re.Pattern[str]]:
    """By topic a pattern of the words that answer its question; of those that are answered by words."""
    told = lexicon.table("unknown")["topics"].items()
    return {name: _any(topic["answers"]) for name, topic in told if "answers" in topic}


def _any(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(' '.join(word.split()) for word in words.split(', '))})(?!\w)", re.IGNORECASE)


@cache
def _cues() -> re.Pattern[str]:
    """The cues: a question follows (asks), its words are the subject (about), or words of either sort do (tells)."""
    known, denied, pending, verbs, seek, news, none = (
        "|".join(sorted(lexicon.words("unknown", key), key=len, reverse=True))
        for key in ("open", "denied", "pending", "verbs", "seek", "news", "none")
    )
    participles = "|".join(word for word in verbs.split("|") if not word.endswith("ing"))
    unsaid = rf"(?:{known}|{_NOT}{_LITTLE} (?:{denied}))"
    passive = (
        rf"(?:(?:ha(?:s|ve|d)) ?{_NOT}{_LITTLE} been|(?:was|were|is|are) ?{_NOT}{_LITTLE}(?: being)?"
        rf"|ha(?:s|ve|d) yet to be|(?:can|could|will|would) ?{_NOT}{_LITTLE} be|cannot be)"
    )
    active = (
        rf"(?:(?:cannot|{_NOT}){_LITTLE}|\byet to|\bunable to|\b(?:declin|refus)(?:e|es|ed|ing) to(?: be)?"
        rf"|\btoo (?:early|soon)(?: in [\w ]{{3,30}}?)? to|\bwithout)"
    )
    return re.compile(
        rf"(?P<asks>\b{unsaid}{_TIMES} (?={_CLAUSE}))"
        rf"|(?P<about>(?P<neither>\bneither\b[^.;]{{3,70}}?) (?:has|have|was|were|is|are)(?: been| being)? (?:{verbs})\b"
        rf"|(?:\b{_BE} (?:{known}|{pending})|{passive} (?P<verb>{participles}))\b(?!{_TIMES} {_CLAUSE}))"
        rf"|(?P<tells>{active} (?P<told>{verbs})\b{_TIMES} "
        rf"|\b(?:{seek}){_TIMES} "
        rf"|\b{unsaid} (?:on|about|of|as to) "
        rf"|\bno (?:immediate |further |official |other |new |additional )?(?:{news})\b(?: yet| immediately| available| was| has been"
        rf"| were| released| given){{0,3}}{_TIMES} "
        rf"|(?P<none>\bno (?:clear |known |apparent )?(?=(?:{none})\b)))",
        re.IGNORECASE,
    )


def leaves_open(words: str) -> bool:
    """Whether words say somewhere that something is not known or not told."""
    return _cues().search(words[:_LONG]) is not None


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
