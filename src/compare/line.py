"""What the words of one line or paragraph tell of its part on a page, wherever it stands (lexicon/page.yaml)."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Literal

from compare.imprint import imprint
from compare.letter import CAPITAL
from compare.lexicon import table
from compare.record import Record
from compare.stamp import MONTH_OPENS

Role = Literal["headline", "summary", "dateline", "byline", "caption", "correction", "furniture", "body"]

LINE = 250  # characters: furniture, bylines and headlines are no longer
_NOTE = 700  # captions and corrections are no longer
_GALLERY = 2000  # the captions of a gallery in one paragraph
_SENTENCE_ENDS = ".!?\"'”’"

_MONTH = rf"{MONTH_OPENS}[a-z]{{0,6}}\.?"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = rf"(?:{_NTH} {_MONTH},? \d{{4}}|{_MONTH} {_NTH},? \d{{4}}|\d{{4}}-\d\d-\d\d)"
_CLOCK = r"\d{1,2}[:.h]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)?"
_NAME = rf"[{CAPITAL}][\w.'’-]{{0,30}}"
_NAMES = rf"{_NAME}(?:,? (?:{_NAME}|and|&|in|of|for|the|at|de|la|van|von|bin|al)){{0,14}}"
# How stamps, bylines and links begin: a cheap look, since their patterns are long and most texts need few of them.
_STAMP_OPENS = (
    *"0123456789", "first ", "last ", "originally ", "updated", "posted", "published", "modified", "created", "filed",
)  # fmt: skip
_BYLINE_OPENS = ("by", "written", "reported", "words", "reporting", "additional", "(")
_FILED = tuple(f"file{dash} " for dash in ("-", "–", "—", ":", " -", " –", " —", " :"))  # a picture from the archive
_SIDES = tuple(f"{bracket}{side}) " for bracket in ("", "(") for side in ("above", "left", "right", "below"))
_CREDITED = ("|", " / ", "(published", "(posted", "(updated")  # signs of a credit beside its words
_TRAIL = (">", "»", "›", "|", "·", "•", "@")  # between the steps of "Home > World > Asia", and in an address


class Furniture(Record):
    """lexicon/page.yaml made ready for looking up. begins: by the first two letters, since every line is looked at."""

    begins: Mapping[str, Sequence[str]]
    holds: tuple[str, ...]
    whole: frozenset[str]
    opens: frozenset[str]
    comments: frozenset[str]
    captions: tuple[str, ...]
    credits: tuple[str, ...]
    corrections: tuple[str, ...]


def by_words(words: str, low: str) -> Role:
    """The role that the words of a paragraph tell; low: the same in small letters."""
    length, its = len(words), furniture()
    if length < _GALLERY and low.startswith(its.captions):
        return "caption"
    if length > _NOTE:
        return "body"
    if (length < 60 or words[-1] not in _SENTENCE_ENDS) and _is_credited(words, low):
        return "caption"
    if low.startswith(its.corrections) and _correction().match(words):
        return "correction"
    if length > LINE:
        return "body"
    if low in its.whole or _begins(low, its.begins.get(low[:2], ())) or _is_link(words, low):
        return "furniture"
    printed = length < 160 and (imprint(words) is not None or _is_byline(words, low) or _is_stamp(words, low))
    return "byline" if printed else "body"


def _is_link(words: str, low: str) -> bool:
    opens = not words[0].isalpha() or low[:4] == "http" or any(map(words.__contains__, _TRAIL))
    return opens and _link().match(words) is not None


def _is_byline(words: str, low: str) -> bool:
    opens = low.startswith(_BYLINE_OPENS) or " contributed " in words
    return opens and _byline().match(words) is not None


def _is_stamp(words: str, low: str) -> bool:
    return low.startswith(_STAMP_OPENS) and _stamp().match(words) is not None


def _begins(low: str, phrases: Sequence[str]) -> bool:
    """Whether one of the phrases stands at the start, as whole words: 'subscribe', not 'subscribers'."""
    return any(low.startswith(phrase) and not low[len(phrase) : len(phrase) + 1].isalnum() for phrase in phrases)


@cache
def furniture() -> Furniture:
    """The words of what stands beside an article."""
    data = table("page")
    captions, corrections = data["captions"], data["corrections"]
    return Furniture(
        begins={head: [*phrases] for head, phrases in groupby(sorted(data["begins"]), key=itemgetter(slice(2)))},
        holds=tuple(data["holds"]),
        whole=_listed(data["whole"]),
        opens=_listed(data["opens"]),
        comments=_listed(data["comments"]),
        captions=(*captions["begins"], *_FILED, *_SIDES),
        credits=(*_CREDITED, *map(str.lower, (*captions["makers"], *captions["credits"]))),
        corrections=tuple(map(str.lower, (*corrections["begins"], *corrections["notes"]))),
    )


@cache
def _correction() -> re.Pattern[str]:
    """The beginning of a note that sets the article right."""
    data = table("page")["corrections"]
    notes, says = _any(data["notes"]), _any(data["says"])
    return re.compile(
        rf"{_any(data['begins'])}(?:\s?[:(–—,-]| appended)|{notes}\b(?=.{{0,200}}\b{says}\b)", re.IGNORECASE
    )


def is_outlet(words: str) -> bool:
    """Whether a line is the name of a paper."""
    return _outlet().match(words) is not None


@cache
def _outlet() -> re.Pattern[str]:
    """The name of a paper on a line of its own."""
    names = "|".join(sorted(_listed(table("page")["outlets"])))
    return re.compile(rf"(?:[A-Z][\w.&'’-]*[ -]){{0,4}}(?i:{names})(?: Online|\.com)?\Z")


@cache
def _stamp() -> re.Pattern[str]:
    """When a page was published or updated, on a line of its own."""
    return re.compile(
        r"(?:(?:first |last |originally )?(?:updated|posted|published|modified|created|filed)\b"
        r"(?:(?=.{0,80}(?:ago\b|yesterday|today))| ?[:|]|(?: at)? \d)"
        rf"|{_CLOCK}(?: ?[A-Z]{{2,5}})?(?: on| ?[,|·•–-])? ?(?:{_DAY})?\.?\Z"
        rf"|{_CLOCK} ?[ap]\.?m\.? "
        r"|\d{1,2}/\d{1,2}/\d{2,4}:? related (?:story|stories|articles?|coverage|links?|video)\b"
        r"|0\d:\d\d (?![ap]\.?m\b)[^.!?]{3,140}\Z"  # a video and how long it is: 00:38 Ferry runs aground
        r"|\d{1,3} (?:minutes?|mins?|hours?|days?) ago\Z)",
        re.IGNORECASE,
    )


@cache
def _byline() -> re.Pattern[str]:
    """Who wrote it, on a line of its own."""
    return re.compile(
        rf"(?:(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|[Ww]ords by):? (?:the )?{_NAMES}(?<![a-z]{{3}}\.)"
        r"\s*(?:[,|/(·•–-].{0,80})?\Z"
        rf"|\(?(?:[Aa]dditional )?[Rr]eporting by [{CAPITAL}]"
        rf"|(?:[–—-] ?)?[{CAPITAL}].{{3,120}} contributed (?:reporting|to this (?:report|story|article|piece)))"
    )


@cache
def _link() -> re.Pattern[str]:
    """A link, a handle, a trail of links, or nothing but marks."""
    return re.compile(
        r"https?://\S{1,300}\Z|©|>>|[\w.+-]{1,60}@[\w-]{1,60}\.[a-z.]{2,20}\Z"
        r"|[^\w\s](?:[^\w]{0,30})\Z|@\w{1,30}\.?\Z|\d{1,2} min(?:ute)?s? read\Z"
        r"|(?:[\w&' ]{2,30} [>»›] ){1,6}[\w&' ]{2,60}\Z|(?:[\w&' ]{2,30} [|·•] ){2,9}[\w&' ]{2,40}\Z",
        re.IGNORECASE,
    )


def _is_credited(words: str, low: str) -> bool:
    """Whether a paragraph ends with the credit of a picture; the pattern is made only where a word of it stands."""
    start = max(0, len(words) - 80)
    return any(map(low[start:].__contains__, furniture().credits)) and _credit().search(words, start) is not None


@cache
def _credit() -> re.Pattern[str]:
    """The end of a caption: '(Jane Roe/Reuters)', '| Photo: Jane Roe', 'Credit: Jane Roe', '(WXYZ photo)'."""
    captions = table("page")["captions"]
    makers, words = _any(captions["makers"]), _any(captions["credits"])
    name = r"[\w.'’ -]{2,40}"
    forms = (
        rf"[(\[|/©]\s?(?:{words}:? ?)?(?:{name}/)?{makers}(?:/{name}| via [\w ]{{2,20}})?[)\].]{{0,2}}",
        rf"[(\[|]\s?{words}:? [\w.'’/ -]{{2,50}}[)\]]?",
        rf"[(\[]{name} {words}[)\]]",
        rf"\| {name}/{name}",
        rf"[(\[]{name} / {name}[)\]]",
        r"\((?:published|posted|updated) [a-z]{3,9}day, [a-z]{3,9}\.? \d{1,2}, \d{4}\)",
        rf"\b{words}: ?[\w.'’/, -]{{2,50}}",
    )
    return re.compile(rf"(?:{'|'.join(forms)})\Z", re.IGNORECASE)


def _any(phrases: Sequence[str]) -> str:
    return f"(?:{'|'.join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))})"


def _listed(words: str) -> frozenset[str]:
    return frozenset(word.strip() for word in words.split("|"))
