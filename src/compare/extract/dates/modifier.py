"""The words before a written date that bound it, blur it or place it in a longer stretch: "just before", "late in"."""

import re
from typing import NamedTuple

from compare.extract.dates.expression import Expression, Portion, Side

_WINDOW = 60
_WORDS = re.compile(
    r"(?:\b(?:on|at|in|by|of|from|since|until|till|before|after|between|during|about|around|approximately|roughly|nearly"
    r"|almost|just|shortly|soon|right|immediately|early|earlier|late|later|mid|the|this|that|start|beginning|end|middle|no|as"
    r"|than|over|through|throughout|to|and|a|an|first|second|half|prior|past|sometime|back|only|exactly|precisely|his|her|its"
    r"|their|part|day|most|more|some|circa|or|less|within|late-|early-)[\s-]{1,3}){1,7}$"
)
_DETERMINERS = frozenset("the a an this that his her its their".split())
_SUPPORT = {
    "month": frozenset("in since by until till during from between early late mid through before after end beginning start".split()),
    "year": frozenset("in since by until till during from between early late mid through before around circa back".split()),
    "years": frozenset("in during from between since the over".split()),
    "clock": frozenset("at around about before after by between until till from approximately roughly".split()),
    "part": frozenset("in at by before after since until till during".split()),
}
_SUPPORT["military"] = _SUPPORT["clock"]
_MOSTLY_ATTRIBUTIVE = ("month", "year", "years")  # "a 2008 event", "the September trial"
_ABOUT = frozenset("about around approximately roughly nearly almost sometime circa some".split())
_AFTER = ("just after", "shortly after", "soon after", "right after", "immediately after", "early after")
_BEFORE = ("just before", "shortly before", "right before", "immediately before")
_NEUTRAL = frozenset("on at in of a an the during to and or over through throughout by from that his her its their as between part day back only exactly precisely within".split())  # fmt: skip


class Modifiers(NamedTuple):
    """The words directly before a date: where they begin, and what they are."""

    start: int
    words: tuple[str, ...]

    @property
    def determined(self) -> bool:
        """Whether the last is an article or possessive, so that the date may stand inside a noun phrase."""
        return any(word in _DETERMINERS for word in self.words)

    def supports(self, form: str, attributive: bool) -> bool:
        """Whether a weak form is a date after these words."""
        if attributive and form in _MOSTLY_ATTRIBUTIVE:
            return self.determined or bool(self.words) and self.words[-1] in ("in", "since")
        return not _SUPPORT.get(form, frozenset()).isdisjoint(self.words)


def modifiers(low: str, floor: int, at: int) -> Modifiers:
    """The modifying words that end directly before the offset `at`, none before `floor`."""
    base = max(floor, at - _WINDOW)
    if base and low[base - 1].isalnum():
        base = next((i for i in range(base, at) if not low[i].isalnum()), at)
    found = _WORDS.search(low[base:at])
    if found is None:
        return Modifiers(at, ())
    words = tuple(re.split(r"[\s-]+", found.group().strip(" -\t\n\r")))
    return Modifiers(base + found.start(), words)


def modified(expression: Expression, before: Modifiers, inside_phrase: bool) -> Expression:
    """The expression under its modifiers; inside a noun phrase ("after the July 4 vote") a bound is not its own."""
    words = before.words
    if not words:
        return expression
    side = None if inside_phrase else _side(words)
    return expression._replace(
        side=side,
        approximate=expression.approximate or not _ABOUT.isdisjoint(words),
        portion=_portion(words) or expression.portion,
        half="earlier" if "earlier" in words else "later" if "later" in words else None,
        which=expression.which or ("this" if words[-1] == "this" else None),
    )


def _side(words: tuple[str, ...]) -> Side | None:
    said = " ".join(words)
    if any(said.find(near) >= 0 for near in _AFTER):
        return "just after"
    if any(said.find(near) >= 0 for near in _BEFORE):
        return "just before"
    if "since" in words or words[-2:] == ("as", "of") or words[-1] == "from":
        return "since"
    if "after" in words or "no earlier than" in said or "past" in words:
        return "after"
    if not {"until", "till", "by"}.isdisjoint(words) or "no later than" in said:
        return "until"
    return "before" if not {"before", "prior"}.isdisjoint(words) else None


def _portion(words: tuple[str, ...]) -> Portion | None:
    for word in words:
        if word in ("early", "beginning", "start"):
            return "early"
        if word in ("late", "end"):
            return "late"
        if word in ("mid", "middle"):
            return "mid"
    return None


def bare_words(printed: str) -> str:
    """The modifiers as printed, without the words at their front that only join a date to its sentence."""
    rest = printed.lstrip(" \t\n,-–—(")
    while (first := re.match(r"(\w+)\s+", rest)) and first.group(1).lower() in _NEUTRAL:
        rest = rest[first.end() :]
    return rest
