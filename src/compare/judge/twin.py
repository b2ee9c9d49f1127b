"""Two values in one place of a sentence that both articles have: what tells them apart is no other question."""

from compare.align.twin import changes
from compare.claim import Calendar, Claim, Figure, When
from compare.judge import figure, when
from compare.judge.judgement import Case
from compare.judge.one_deed import loose
from compare.span import Span

_FIELDS = ("year", "month", "day", "weekday")


def later_toll(one: Figure, other: Figure, case: Case) -> bool:
    """A toll that rose from one printing of a sentence to the next."""
    return figure.later_higher(one, other, case) and exchanged(one, other, case)


def other_number(one: Figure, other: Figure, case: Case) -> bool:
    """Two numbers that exclude each other, in one place of one sentence."""
    return figure.apart(one, other, case) and exchanged(one, other, case)


def other_time(one: When, other: When, case: Case) -> bool:
    """Two days or hours that exclude each other, in one place of one sentence; but each may be that of writing."""
    if any(loose(it, claim.quote) for it, claim in ((one, case.left), (other, case.right))):
        return False
    apart = _two_days(one.calendar, other.calendar) or when.clocks_clash(one, other)
    return apart and not _of_writing(one, other, case) and exchanged(one, other, case)


def _two_days(one: Calendar, other: Calendar) -> bool:
    """Whether a field that both dates print is another."""
    fields = ((getattr(one, name), getattr(other, name)) for name in _FIELDS)
    return any(None not in pair and pair[0] != pair[1] for pair in fields)


def _of_writing(one: When, other: When, case: Case) -> bool:
    """Whether two articles of two days each give the day of the week on which they were published."""
    times = [case.times.get(claim.article) for claim in (case.left, case.right)]
    if times[0] is None or times[1] is None or times[0].date() == times[1].date():
        return False
    days = zip((one, other), times, strict=True)
    return all(time is not None and it.calendar.weekday == time.weekday() for it, time in days)


def exchanged(one: Figure | When, other: Figure | When, case: Case) -> bool:
    """Whether two values stand in one place of a sentence that both articles have but for a few words."""
    articles = [case.tally(claim.article).article for claim in (case.left, case.right)]
    if articles[0] is None or articles[1] is None or case.left.article == case.right.article:
        return False
    left, right = _printed(case.left, one), _printed(case.right, other)
    here = changes(articles[0], case.left.span, articles[1], case.right.span)
    return any(it.left.overlaps(left) and it.right.overlaps(right) for it in here)


def _printed(claim: Claim, value: Figure | When) -> Span:
    """Where a value is printed; the whole passage where it is put together from several words of it."""
    at = claim.quote.find(value.as_printed)
    start = claim.span.start + at
    return Span(start, start + len(value.as_printed)) if at >= 0 else claim.span
