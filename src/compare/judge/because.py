"""The reason of a verdict in one plain sentence, with both values."""

from datetime import timedelta
from math import inf
from typing import Any, get_args

from compare.claim import Actor, Cause, Claim, Event, Figure, Modality, Place, Precision, State, When
from compare.extract.unknown import is_unknown
from compare.interval import Interval
from compare.judge import wording
from compare.judge.judgement import Case
from compare.judge.rung import distance
from compare.judge.verbatim import changes

_LONG = 80  # characters of a quote that still read well inside a sentence
_SENTENCES = {
    "same": "{a} and {b} say the same: {left}.",
    "wording": "{a} says {left}, {b} says {right}: neither rules the other out.",
    "bound": "One number with another qualifier: {a} says {left}, {b} says {right}.",
    "more-specific": "{a} says {left}, {b} says {right}: {finer} is more specific, and both can be true.",
    "overlap": "{a} says {left}, {b} says {right}: some values fit both.",
    "rounding": "{a} says {left}, {b} says {right}: a rounding explains it.",
    "wide": "{a} says {left}, {b} says {right}: the bound holds, but readers get other pictures.",
    "detail": "{a} says {left}, {b} says {right}: other detail, no contradiction.",
    "later-figure": "{a} says {left}, {b} says {right}: the later {report} has the newer count.",
    "later-status": "{a} says {left}, {b} says {right}: the later {report} is further along.",
    "value": "{a} says {left}, {b} says {right}: no value fits both.",
    "date": "{a} says {left}, {b} says {right}: no time fits both.",
    "place": "{a} says {left}, {b} says {right}: two places, and neither text puts one into the other.",
    "actor": "{a} says {left}, {b} says {right}: another doer.",
    "status": "{a} says {left}, {b} says {right}: another state.",
    "polarity": "{a} says {left}, {b} says {right}: one affirms what the other denies.",
    "cause": "{a} says {left}, {b} says {right}: another cause.",
    "source": "{a} and {b} give the same statement to two sources: {left_source} and {right_source}.",
    "content": "{a} and {b} quote one source with other words: {left}, {right}.",
    "event": "{a} says {left}, {b} says {right}: no value fits both, but this may not be one question.",
    "harm": "{a} counts {left}, {b} counts {right}: not the same harm.",
    "victims": "{a} counts {left}, {b} counts {right}: not the same victims.",
    "basis": "{a} counts {left}, {b} counts {right}: not counted on the same basis.",
}
# The same reasons where the type of both values says more. None: words alone.
_OF_TYPE: dict[tuple[str, type | None], str] = {
    ("wording", Figure): "{a} counts {left}, {b} counts {right}: perhaps not the same things, so not compared.",
    ("wording", When): "{a} says {left}, {b} says {right}: perhaps times of two things, so not compared.",
    ("detail", Event): "{a} and {b} tell of one deed: {left_known} in {a}, {right_known} in {b}.",
    ("rounding", When): "{a} says {left}, {b} says {right}: no further apart than clocks and memories are.",
    ("later-status", Figure): "{a} counts {left}, {b} counts {right}: only the later {report} tells of a death.",
    ("more-specific", None): "One statement in both, of which {finer} has more.",
}
_UNTYPED = "Other words, with no figure, date, place or state in both that could be compared."
_NOT_KNOWN = (
    "{b} says that it is not known or not told, {a} tells it: {left}",
    "{a} says that it is not known or not told, {b} tells it: {right}",
)
_KNOWN: dict[Modality, str] = {
    "actual": "a fact", "planned": "planned or wanted", "possible": "tried or possible", "hypothetical": "supposed",
}  # fmt: skip
_LEARNT = "; the later {report} knows more."
# Reasons for which it matters what is counted.
_COUNTED = frozenset(("wording", "harm", "victims", "basis", "detail", "later-status"))
_PRECISIONS: tuple[Precision, ...] = get_args(Precision)  # from a year to a minute
_MAYBE_UPDATE = frozenset(("value", "status"))


def because(reason: str, case: Case) -> str:
    """The sentence for a reason; where no time is known, that the difference may be an update."""
    tell = told if reason != "same" and _one_name(case) else counted if reason in _COUNTED else shown
    left, right = tell(case.left), tell(case.right)
    said = _sentence(reason, case).format(
        a=case.left.article, b=case.right.article, left=left, right=right, finer=_finer(case),
        left_source=_source(case.left), right_source=_source(case.right),
        left_known=_known(case.left), right_known=_known(case.right),
        report="report" if case.left.as_of or case.right.as_of else "article",
    )  # fmt: skip
    said += _steps(case) if reason in ("status", "later-status") else ""
    said += changes(case) if case.left.value is case.right.value is None else ""
    return said + (" It may be an update: the times are not known." if _undated(reason, case) else "")


def _sentence(reason: str, case: Case) -> str:
    """The pattern for a reason: that of the type of both values, where there is one."""
    left, right = (None if one.value is None else type(one.value) for one in (case.left, case.right))
    if reason in ("status", "later-status") and is_unknown(case.left) != is_unknown(case.right):
        return _NOT_KNOWN[is_unknown(case.left)] + (_LEARNT if reason == "later-status" else ".")
    if reason == "wording" and (left is not right or left in (Event, Cause, None)):  # told by all its words
        return _UNTYPED
    return _OF_TYPE.get((reason, left if left is right else object), _SENTENCES[reason])


def _one_name(case: Case) -> bool:
    """Whether both name one person or body, so that the names alone tell no difference."""
    one, other = case.left.value, case.right.value
    return isinstance(one, Actor) and isinstance(other, Actor) and case.named_alike(one.name, other.name)


def told(claim: Claim) -> str:
    """As `shown`, and what is told of a person beside the name, where two passages differ in that."""
    flat = " ".join(claim.quote.split())
    if not isinstance(claim.value, Actor) or claim.value.name.split()[-1] not in flat:
        return shown(claim)
    if claim.value.age is not None and len(flat) > _LONG:
        flat = f"{claim.value.name}, {claim.value.age}"
    return _quoted(flat, claim) if len(flat) <= _LONG else shown(claim)


def counted(claim: Claim) -> str:
    """As `shown`, with what a figure counts; of somebody who is described and not counted, what is told of him."""
    figure = claim.value
    if not isinstance(figure, Figure):
        return shown(claim)
    whole = " ".join(((figure.counted or "") if figure.printed else claim.quote).split())
    return _quoted(whole, claim) if figure.as_printed in whole and len(whole) <= _LONG else shown(claim)


def shown(claim: Claim) -> str:
    """The value of a claim as its article prints it, in quotation marks, and the time that a person gives it."""
    match claim.value:
        case Figure() as figure:
            text = figure.as_printed
        case When() as when:
            text = when.as_printed
        case Place() as place:
            text = _whole(place, claim.quote)
        case Actor() as named:
            text = named.name
        case State() as it:
            text = f"not {it.state}" if it.negated else it.state
            text += f" ({it.modality})" if it.modality in ("possible", "hypothetical") else ""
        case _:
            text = claim.quote
    return _quoted(" ".join(text.split()), claim)


def _whole(place: Place, quote: str) -> str:
    """A place through what it lies in, as the passage has them: "a home in the 100 block of Oak Road"."""
    start = end = max(0, quote.find(place.name))
    for name in (place.name, *place.within):
        at = quote.find(name, end)
        end = at + len(name) if at >= 0 else end
    return quote[start:end] if start < end <= start + _LONG else place.name


def _quoted(flat: str, claim: Claim) -> str:
    time = f" (as of {claim.as_of.as_printed})" if claim.as_of else ""
    return f"“{flat if len(flat) <= _LONG else flat[: _LONG - 1] + '…'}”{time}"


def _steps(case: Case) -> str:
    left, right = case.left.value, case.right.value
    if not (isinstance(left, State) and isinstance(right, State)) or left.negated != right.negated:
        return ""
    steps = abs(distance(left, right, case) or 0)
    return f" They stand {steps} step{'s' * (steps != 1)} apart." if steps else ""


def _known(claim: Claim) -> str:
    """As what a deed is told."""
    deed = claim.value
    if not isinstance(deed, Event):
        return ""
    return "denied" if deed.negated else _KNOWN[deed.modality]


def _source(claim: Claim) -> str:
    attribution = claim.attribution
    return (attribution and attribution.teller) or "nobody named"


def _undated(reason: str, case: Case) -> bool:
    return reason in _MAYBE_UPDATE and not case.dated


def _finer(case: Case) -> str:
    """The article whose answer is the more specific; "one" where that is not plain."""
    left, right = _breadth(case.left), _breadth(case.right)
    times = [one.value for one in (case.left, case.right) if isinstance(one.value, When)]
    if len(times) > 1 and any(time.interval.is_open for time in times):
        clocks = [time.calendar.clock for time in times]
        widths = [clock[1] - clock[0] for clock in clocks if clock]
        if len(widths) == len(times):  # 10:30 p.m., about 10:30 p.m.
            left, right = widths
        else:  # an hour of no known day, an evening
            left, right = (-_PRECISIONS.index(time.precision) for time in times)
    places = [one.value for one in (case.left, case.right) if isinstance(one.value, Place)]
    if len(places) > 1:
        left, right = _rank(places[1], places[0], case), _rank(places[0], places[1], case)
    if left is None or right is None or left == right:
        return "one"
    return case.left.article if left < right else case.right.article


def _breadth(claim: Claim) -> Any:
    """How much an answer leaves open: days, numbers, or words that are not said."""
    if isinstance(claim.value, When):
        return _width(claim.value.interval), -len(claim.value.as_printed)
    if isinstance(claim.value, Figure):
        return _width(claim.value.interval)
    return -len(wording.said(claim)) if claim.value is None else None


def _width(interval: Interval[Any]) -> float:
    if interval.low is None or interval.high is None:
        return inf
    width = interval.high - interval.low
    return width.total_seconds() if isinstance(width, timedelta) else float(width)


def _rank(one: Place, other: Place, case: Case) -> tuple[bool, int]:
    """How much more one place says: whether a text puts it into the other, then with how many it is told."""
    return any(case.named_alike(name, other.name) for name in one.within), len(one.within)
