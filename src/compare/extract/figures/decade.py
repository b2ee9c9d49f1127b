"""Ages that are told by the decade: "a man in his 60s", "the suspect is in his late 20s", "a girl in her teens"."""

import re
from collections.abc import Iterator

from compare.claim import Figure
from compare.extract.figures.group import Chain
from compare.extract.figures.quantity import Quantity
from compare.interval import Interval
from compare.span import Span
from compare.unit import AGE

_TOLD = re.compile(
    r"\bin (?:his|her|their) (?:(?P<part>early|mid|late)(?:[- ]to[- ](?P<till>mid|late))?[- ])?(?P<age>[2-9]0s|teens)\b"
)
_BETWEEN = re.compile(  # what stands between somebody and his age
    r"(?:,? (?:who )?(?:aged|is|was|are|were|be|all|both)| \(|,)?"
    r"(?: (?:believed|thought|said|described)(?: to be| as)?)?,? ?"
)
_PEOPLE = frozenset("pHBG")  # letters of the groups that are people
_FAR = 40  # characters between somebody and his age
_FIRST_TEEN = 13
# Which years of ten a word leaves. Where "early" ends nobody has laid down: a year too many costs a finding, no more.
_PART = {None: (0, 9), "early": (0, 4), "mid": (3, 7), "late": (6, 9)}


def decades(text: str, plain: Chain) -> Iterator[Quantity]:
    """The ages by the decade of a sentence, each with the person of whom it is said."""
    outline = plain.outline
    for match in _TOLD.finditer(text, outline.starts[0], outline.ends[-1]) if outline.starts else ():
        who = _bearer(text, plain, match.start())
        if who is not None:
            years = _years(match)
            figure = Figure(Interval(*years), "range", match[0], AGE, printed=years, counted=who.of(text))
            yield Quantity(Span(who.start, match.end()), figure)


def _bearer(text: str, plain: Chain, end: int) -> Span | None:
    """The person who stands right before an age."""
    for place in range(len(plain.groups) - 1, -1, -1):
        span = plain.span(place, place + 1)
        if span.end <= end:
            if plain.letters[place] in _PEOPLE:
                return span if _BETWEEN.fullmatch(text, span.end, end) else None
            if end - span.end > _FAR:
                return None
    return None


def _years(match: re.Match[str]) -> tuple[int, int]:
    first, _ = _PART[match["part"]]
    _, last = _PART[match["till"] or match["part"]]
    ten = 10 if match["age"] == "teens" else int(match["age"][:2])
    return max(_FIRST_TEEN, ten + first), ten + last
