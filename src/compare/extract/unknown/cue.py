"""The words that say that something is not known or not told, and where the question ends that they leave open."""

import re
from functools import cache

from compare import lexicon

CLAUSE = r"(?:whether|if|who|whom|whose|why|how|what|where|when|which)\b(?! to\b)"
_LONG = 600  # characters of a passage that are read
_READ = 160  # characters of a question that are read
_LITTLE = (
    r"(?: (?:yet|still|immediately|currently|also|now|officially|publicly|initially|been|be|even|able to|ready to"
    r"|prepared to|going to|willing to|want to|wish to|really|so)){0,4}"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
_POINT = r"(?:at (?:this|the|that) (?:time|point|stage|moment)|so far|yet|right now|immediately)"
_TIMES = (
    rf"(?:,? (?:(?:early |late |on |by )?{_DAY}|{_POINT}|still|now|exactly|publicly|precisely|officially|on|about|as to"
    r"|for (?:sure|certain)|over|regarding|of|further|to reporters|initially|specifically|entirely|much|either)\b)"
    r"{0,4},?"
)
_BE = r"(?:is|was|are|were|remains?|remained|[’']s)(?: (?:still|also|currently|being))?"
_OPENING = r"(?:\b|(?=n[’']t))"  # where a cue may begin, so that none is tried inside a word
_NOT = r"(?:not|n[’']t|never)"
_GOES_ON = (  # what begins another clause after "and"
    "police|officers?|detectives|authorities|investigators|deputies|officials|he|she|they|it|no|there|we|i|declined"
    "|refused|did|do|does|have|has|had|is|are|was|were|said|says|that|will|would|asked|his|her|their"
)


@cache
def cues() -> re.Pattern[str]:
    """The cues: a question follows (asks), its words are the subject (about), or words of either sort do (tells)."""
    known, denied, pending, verbs, seek, news, none = (
        lexicon.any_of(lexicon.words("unknown", key))
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
        rf"{_OPENING}(?:(?P<asks>\b{unsaid}{_TIMES} (?={CLAUSE}))"
        rf"|(?P<about>(?P<neither>\bneither\b[^.;]{{3,70}}?) (?:has|have|was|were|is|are)(?: been| being)?"
        rf" (?:{verbs})\b"
        rf"|(?:\b{_BE} (?:{known}|{pending})|{passive} (?P<verb>{participles}))\b(?!{_TIMES} {CLAUSE}))"
        rf"|(?P<tells>{active} (?P<told>{verbs})\b(?! to\b){_TIMES} "
        rf"|\b(?:{seek}){_TIMES} "
        rf"|\b{unsaid} (?:on|about|of|as to) "
        rf"|(?P<proof>\b(?:no (?:\w+ )?(?:evidence|indication|sign|proof)"
        rf"|nothing to (?:suggest|indicate|show)) (?=that\b))"
        rf"|\bno (?:immediate |further |official |other |new |additional )?(?:{news})\b"
        rf"(?: yet| immediately| available| was| has been| were| released| given){{0,3}}{_TIMES} "
        rf"|(?P<none>\bno (?:clear |known |apparent )?(?=(?:{none})\b))))",
        re.IGNORECASE,
    )


def end(text: str, start: int) -> int:
    """Where a question ends that begins there."""
    bound = _bound().search(text, start, start + _READ)
    return bound.start() if bound else min(len(text), start + _READ)


@cache
def _bound() -> re.Pattern[str]:
    return re.compile(
        r"[;:—–“”\"()]|``|,?''|\bnor\b|[.?!](?=\s|$)|, (?!or\b)|\s-+\s"
        r"|\b(?:but|although|though|while|according|adding)\b"
        rf"|\band (?=(?:{_GOES_ON}|\w+ed (?:no|any|that))\b)"
        r"|\b(?:he|she|they|police|officials|investigators|authorities|deputies) (?:said|says|added)\b",
        re.IGNORECASE,
    )


def timeless(asked: str) -> str:
    """A question without the time until which it is open: "the motive yet", "who they are at this time"."""
    return _late().sub("", asked)


@cache
def _late() -> re.Pattern[str]:
    day = rf"(?:early |late |on |by )?{_DAY}"
    return re.compile(rf"(?:,? (?:{_POINT}|{day}))+\Z| yet\b|,? (?:who|which|that)\Z")


def leaves_open(words: str) -> bool:
    """Whether words say somewhere that something is not known or not told."""
    return cues().search(words[:_LONG]) is not None
