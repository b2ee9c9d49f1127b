"""The words before a written date that bound it, blur it or place it in a longer stretch: "just before", "late in"."""

import re

from compare.extract.dates.expression import Expression, Portion, Side
from compare.lexicon import table, words
from compare.record import Record

_WINDOW = 60  # characters before a date in which its modifiers stand
_MOST = 7  # of them
_GAP = 3  # spaces and hyphens between two of them
_ENDS = frozenset(("start", "beginning", "end"))  # nouns with "of" behind them; else verbs
_AFTER_MARK = re.compile(r".*\W", re.DOTALL)  # up to the last mark: the bracket of (in
_MOSTLY_ATTRIBUTIVE = ("month", "year", "years")  # "a 2008 event", "the September trial"
_STANDING = ("in", "on", "at", "during")
_AFTER = ("just after", "shortly after", "soon after", "right after", "immediately after")
_BEFORE = ("just before", "shortly before", "right before", "immediately before")


class Modifiers(Record):
    """The words directly before a date: where they begin, and what they are."""

    start: int
    words: tuple[str, ...]

    @property
    def determined(self) -> bool:
        """Whether the last is an article or possessive, so that the date may stand inside a noun phrase."""
        return not words("dates", "determiners").isdisjoint(self.words)

    @property
    def compared(self) -> bool:
        """Whether something is set against what was so at a date: lower than in 2022, more than on Monday."""
        than = self.words.index("than") if "than" in self.words else -1
        bound = than > 0 and self.words[than - 1] in ("later", "earlier")
        return than == 0 or (than > 0 and not bound and self.words[-1] in _STANDING)

    def supports(self, form: str, attributive: bool) -> bool:
        """Whether a weak form is a date after these words."""
        if attributive and form in _MOSTLY_ATTRIBUTIVE:
            return self.determined or (bool(self.words) and self.words[-1] in ("in", "since"))
        kind = "clock" if form == "military" else form
        return f"{kind}-after" in table("dates") and not words("dates", f"{kind}-after").isdisjoint(self.words)


def modifiers(low: str, floor: int, at: int) -> Modifiers:
    """The modifying words that end directly before the offset `at`, none before `floor`."""
    base = max(floor, at - _WINDOW)
    if base and low[base - 1].isalnum():
        base = next((i for i in range(base, at) if not low[i].isalnum()), at)
    found: list[str] = []
    for chunk in reversed(_chunks(low, base, at)):
        word = chunk if chunk.isalnum() else _AFTER_MARK.sub("", chunk)
        place = low.rfind(word, base, at) if word in words("dates", "modifiers") else at
        if not 0 < at - place - len(word) <= _GAP or len(found) == _MOST:
            break
        if word in _ENDS and found and found[-1] != "of":  # the talks start about 3 p.m., end by noon
            break
        found.append(word)
        at = place
        if word is not chunk:
            break
    return Modifiers(at, tuple(reversed(found)))


def _chunks(low: str, first: int, last: int) -> list[str]:
    """What stands between the spaces and hyphens of a stretch."""
    return low[first:last].replace("-", " ").split()


def modified(expression: Expression, before: Modifiers, inside_phrase: bool) -> Expression:
    """The expression under its modifiers; inside a noun phrase ("after the July 4 vote") a bound is not its own."""
    said = before.words
    if not said:
        return expression
    return expression._replace(
        side=None if inside_phrase else _side(said),
        approximate=expression.approximate or not words("dates", "blurring").isdisjoint(said),
        portion=_portion(said) or expression.portion,
        half="earlier" if "earlier" in said else "later" if "later" in said else None,
        which=expression.which or ("this" if said[-1] == "this" else None),
    )


def _side(said: tuple[str, ...]) -> Side | None:
    phrase = " ".join(said)
    if any(near in phrase for near in _AFTER):
        return "just after"
    if any(near in phrase for near in _BEFORE):
        return "just before"
    if "as of" in phrase:
        return "as of"
    if "since" in said or said[-1] == "from":
        return "since"
    if "after" in said or "past" in said or "no earlier than" in phrase:
        return "after"
    if not {"until", "till", "by"}.isdisjoint(said) or "no later than" in phrase:
        return "until"
    return "before" if not {"before", "prior"}.isdisjoint(said) else None


_PORTIONS: dict[str, Portion] = {
    "early": "early", "beginning": "early", "start": "early", "late": "late", "end": "late",
    "mid": "mid", "middle": "mid",
}  # fmt: skip


def _portion(said: tuple[str, ...]) -> Portion | None:
    return next((_PORTIONS[word] for word in said if word in _PORTIONS), None)


def bare_words(printed: str) -> str:
    """The modifiers as printed, without the words at their front that only join a date to its sentence."""
    rest = printed.lstrip(" \t\n,-–—(")
    while (first := re.match(r"(\w+)\s+", rest)) and first.group(1).lower() in words("dates", "joining"):
        rest = rest[first.end() :]
    return rest
