"""The order of a report: what a reader must look at first stands first."""

import re
from collections.abc import Iterable
from typing import Literal, get_args

from compare.claim import Kind
from compare.judge import Severity, Verdict
from compare.record import Record
from compare.report.question.answers.answered import TESTED
from compare.report.question.answers.dangling import dangles
from compare.report.question.answers.setting import SETTINGS
from compare.report.record import Passage, Row

Part = Literal["list", "suggested", "more"]
PARTS: tuple[Part, ...] = get_args(Part)
# What a reader of news wants to know first: who came to harm, how things stand, who did it, why; then when and where.
_IMPORTANCE: tuple[Kind, ...] = (
    "casualties", "status", "actor", "event", "cause", "quantity", "place", "date", "attribution",
)  # fmt: skip
Severities = dict[Severity | None, int]
# A person's `differ` carries no severity of the tool's: it stands with the notable ones.
_SEVERITY: Severities = {"major": 0, "notable": 1, None: 1, "minor": 2}


class Group(Record):
    """Rows that a reader takes together. look: they are findings, something to look at. holds: what its rows are.

    light: its title says what a reader must know of each row, so that no row has a verdict or a reason of its own.
    """

    name: str
    title: str
    verdict: Verdict
    look: bool
    holds: str = "question"
    light: bool = False


GROUPS = (
    Group("conflict", "The same source, told differently", "differ", look=True),
    Group("differ", "Differ", "differ", look=True),
    Group("update", "Updates", "update", look=True),
    Group("unclear", "Unclear", "unclear", look=True),
    Group("wide", "Compatible, but far apart", "compatible", look=True),
    Group("compatible", "Compatible", "compatible", look=False),
    Group("agree", "Agree", "agree", look=False, light=True),
    Group("worded", "Told in other words", "compatible", look=False, light=True),
    Group("loose", "Perhaps about the same", "compatible", look=False, holds="pair", light=True),
    Group("single", "In one article only", "single", look=False, holds="passage", light=True),
)
_UNDECIDED = ("wording", "detail")  # nothing typed speaks for one question or against it
_FILED = "Where is the story reported from?"
WHO_IS = "Who is "
_LAST = (WHO_IS, "What is ", _FILED)
_SAID = " say this?"
_MEASURING: frozenset[Kind] = frozenset(("date", "quantity"))
_APART = (
    frozenset(("event class other", "agent other", "object other")),
    frozenset(("names other", "agent other", "object other")),
)
# Questions that only announce a passage: where no value decides, two passages under one have no question in common.
_UNASKED = (
    "What is said? “",
    "What was said? “",
    "What happened? “",
    "What is to be done? “",
    "How do things stand? “",
)
_SCRAP = re.compile(r"What (?:happened|is to be done)\? “[^A-Z]")  # no clause of its own, though both print it
_GENERAL = frozenset(("planned", "under way", "resumed", "none", None))
_EVENS = 0.5
_LIKELY_DATE, _CALENDAR = 0.65, re.compile(r"\d{4}(?:-\d\d-\d\d)?")
_THREE_TO_ONE = 0.75  # asked of whole sentences and statements, for which no typed claim vouches
_BY_NAME = {group.name: (place, group) for place, group in enumerate(GROUPS)}


def part(row: Row) -> Part:
    """The person's own list comes first, then what waits to be decided on, then what the tool has beyond both."""
    if row.status == "suggested":
        return "suggested"
    return "list" if row.listed else "more"


def group(row: Row) -> Group:
    """The group of a row, by the verdict that is shown.

    Passages of which no value decides come after those that agree, and after them those that are likelier not to
    answer one question at all, or of which only one answers what is asked: a look at them costs time and seldom shows
    anything.
    """
    if row.verdict == "differ" and row.sourcing == "same-source":
        return _BY_NAME["conflict"][1]
    if row.verdict == "compatible" and row.reason == "wide":
        return _BY_NAME["wide"][1]
    if _is_loose(row):
        return _BY_NAME["loose"][1]
    return _BY_NAME["worded" if is_worded(row) else row.verdict][1]


def is_worded(row: Row) -> bool:
    """Whether nothing but other words was found, in a row that is none of the person's own."""
    return (row.verdict, row.reason) == ("compatible", "wording") and not row.listed


def _is_loose(row: Row) -> bool:
    """Whether the passages of a row are likelier not to answer one question, or only one of them answers it."""
    if not row.answered and row.kind in TESTED and row.verdict in ("agree", "compatible"):
        return True
    if _is_unset(row) or _is_of_two_events(row) or _is_of_two_states(row):
        return True
    if (is_worded(row) and row.question.startswith(_UNASKED)) or (
        row.verdict == "agree" and _SCRAP.match(row.question)
    ):
        return True
    if row.verdict in ("agree", "compatible") and not row.listed and dangles(row.question):
        return True
    if not row.weights:
        return False
    if row.kind in _MEASURING and is_worded(row):  # to the judge of two things, however many words they share
        return True
    if not row.answered and _is_undecided(row):
        return True
    open_ = row.verdict == "unclear" or _is_open(row) or _is_general(row) or _dates_two_deeds(row)
    return open_ and not _likely(row)


def _is_unset(row: Row) -> bool:
    """Whether an article puts its time or place to another deed; one place of two deeds is no less the one."""
    if (
        row.answered
        or _is_of_one_date(row)
        or row.kind not in SETTINGS
        or row.verdict not in ("agree", "compatible", "unclear")
    ):
        return False
    return row.kind == "date" or row.verdict == "compatible"


def _is_of_one_date(row: Row) -> bool:
    """Whether both articles print one date of the calendar beside words in common: November 10, Nov. 10, in 1921.

    Many deeds of a story are of one Friday; a date in numbers that both give is seldom of two.
    """
    if row.kind != "date" or row.verdict != "agree" or row.score < _LIKELY_DATE:
        return False
    return all(_CALENDAR.fullmatch(one.value or "") and _printed(one) for one in row.passages)


def _printed(passage: Passage) -> bool:
    """Whether the words of a passage have the number of its day, or of its year: no hour, no Friday."""
    number = str(int((passage.value or "").split("-")[-1]))
    return re.search(rf"(?<!\d){number}(?!\d)", passage.quote) is not None


def _is_of_two_events(row: Row) -> bool:
    """Whether two days, hours or places clash only because they may be of two events: then nothing was asked twice."""
    return row.kind in SETTINGS and (row.verdict, row.reason) == ("unclear", "event") and not row.listed


def _is_of_two_states(row: Row) -> bool:
    """Whether two states that agree are not of those who are asked about, or nothing decides between two values."""
    if row.kind != "status" or row.listed:
        return False
    if is_worded(row):
        told = [
            {one.value for one in row.of(name) if one.value} for name in sorted({it.article for it in row.passages})
        ]
        plain = not any(value.startswith("not ") for values in told for value in values)  # not critical, stable
        open_ = {"unknown"} in told and set() in told  # what one article says is not known, and the other tells
        return open_ or (all(told) and plain and not set.intersection(*told))
    return row.verdict == "agree" and not row.answered


def answers(row: Row) -> frozenset[str]:
    """What a row answers with, whatever its capitals: rows of one question with the same answers repeat each other."""
    return frozenset((one.value or one.quote).casefold() for one in row.passages)


def asks(row: Row) -> bool:
    """Whether a row is shown as a question: the person's own are; of what is only perhaps one question, or answered by
    one article alone, the passages say more than a question made of them."""
    return row.listed or row.status == "suggested" or group(row).holds == "question"


def is_light(row: Row) -> bool:
    """Whether a row has nothing to tell beyond its passages; what stands in the person's list is told in full."""
    if row.listed or row.verdict in ("differ", "update"):
        return False
    return row.verdict in ("agree", "single") or group(row).light


def _is_open(row: Row) -> bool:
    """Whether nothing typed speaks for two answers to one question, or they are only what somebody said."""
    return _is_undecided(row) or (row.verdict == "compatible" and row.kind == "attribution")


def _is_undecided(row: Row) -> bool:
    return row.verdict == "compatible" and row.reason in _UNDECIDED


def _is_general(row: Row) -> bool:
    """Whether the answers agree in no more than that something is to come or goes on, as most things in news do."""
    values = {passage.value for passage in row.passages}
    return row.kind == "status" and row.verdict in ("agree", "compatible") and values <= _GENERAL


def _dates_two_deeds(row: Row) -> bool:
    """Whether a day or a place is told of two deeds: much of what news tells happened on Friday, or in the capital."""
    if row.kind not in SETTINGS or row.verdict not in ("agree", "compatible") or row.question == _FILED:
        return False
    said = row.question.endswith(_SAID)  # what is said is said again
    of_one = ("occasion ",) if said else (f"{row.kind} topic same", "occasion ")
    return not any(weight.feature.startswith(of_one) for weight in row.weights)


def _likely(row: Row) -> bool:
    if row.score < _EVENS:
        return False
    return row.score >= _THREE_TO_ONE or not (is_wordy(row) or mixed(row) or _is_apart(row) or _has_names_alone(row))


def _is_apart(row: Row) -> bool:
    """Whether another party did something else, or did it elsewhere, to another: two deeds share words, and no more."""
    found = {weight.feature for weight in row.weights}
    return any(found >= apart for apart in _APART)


def _has_names_alone(row: Row) -> bool:
    """Whether the passages of a day or a place of two deeds have no words in common but names and numbers."""
    told = ("plain ", f"{row.kind} topic same")
    return (
        _dates_two_deeds(row)
        and not _is_of_one_date(row)
        and not any(weight.feature.startswith(told) for weight in row.weights)
    )


def is_wordy(row: Row) -> bool:
    """Whether whole sentences or statements were lined up, which share words more easily than a question."""
    return row.threshold >= 0 or row.kind == "attribution"


def mixed(row: Row) -> bool:
    """Whether the passages that were lined up are of two kinds: a deed beside a state, a statement beside a deed."""
    return any(weight.feature.startswith("kind ") and "+" in weight.feature for weight in row.weights)


def ordered(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows as a report shows them; total, so repeatable.

    By part, group and severity; then those of which it is likelier than not that they are one question (pairs that
    are only perhaps about the same, the likeliest first); then by what matters to a reader of news; then by place in
    the text.
    """
    return tuple(sorted(rows, key=_key))


def _importance(row: Row) -> int:
    """How soon a reader wants it: by kind; who somebody is and where a report comes from last, unless they differ."""
    known = row.kind in ("actor", "place") and row.verdict in ("agree", "compatible") and row.question.startswith(_LAST)
    return len(_IMPORTANCE) if known and not row.listed else _IMPORTANCE.index(row.kind)


def _ranked(name: str) -> str:
    """The group by which a row is ranked: what is told in other words with all that is compatible."""
    return "compatible" if name == "worded" else name


def place(row: Row) -> int:
    """The place of the group of a row on the page."""
    return _BY_NAME[group(row).name][0]


def _key(row: Row) -> tuple[int, int, int, bool, float, int, str, int, str]:
    first, its = row.passages[0] if row.passages else None, group(row)
    return (
        PARTS.index(part(row)), _BY_NAME[_ranked(its.name)][0], _SEVERITY[row.severity],
        its.look and not row.listed and row.score < _EVENS,
        -row.score if its.name == "loose" else 0.0, _importance(row),
        first.article if first else "", first.span.start if first else 0, row.id,
    )  # fmt: skip
