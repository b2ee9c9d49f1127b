"""Two values in one place of a sentence that both articles have: what tells them apart is no other question."""

from collections.abc import Iterator

from compare.align.collation import Change
from compare.align.twin import alike, changes
from compare.align.words import DIGITS
from compare.article import Article
from compare.claim import Calendar, Claim, Figure, When
from compare.judge import when
from compare.judge.around import sentence_of, told_in
from compare.judge.judgement import Case
from compare.judge.one_deed import loose, of_another
from compare.span import Span
from compare.unit import AGE

_FIELDS = ("year", "month", "day", "weekday")


def other_time(one: When, other: When, case: Case) -> bool:
    """Two days or hours that exclude each other, in one place of one sentence; but each may be that of writing."""
    if any(loose(it, claim.quote) for it, claim in ((one, case.left), (other, case.right))):
        return False
    guessed = one.approximate or other.approximate
    if one.calendar.zone != other.calendar.zone:
        return False
    apart = (_two_days(one.calendar, other.calendar) and not guessed) or when.clocks_clash(one, other)
    return apart and not _of_writing(one, other, case) and exchanged(case)


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


def same_place(case: Case) -> bool:
    """Whether nothing but the values tells two sentences apart, as far as their question goes."""
    return exchanged(case) or alone_in_alike(case)


def exchanged(case: Case, plainly: bool = False) -> bool:
    """Whether two values stand in one place of a sentence that both articles have but for a few words.

    plainly: whether nothing but numbers stands there: metres and feet do not.
    """
    sides = _sides(case)
    if sides is None:
        return False
    (one, left, here), (other, right, there) = sides
    said = [told_in(article, sentence_of(claim, article)) for article, claim in ((one, case.left), (other, case.right))]
    told = (words for it, *words in changed(case, left, right) if it.left.overlaps(here) and it.right.overlaps(there))
    return not of_another(*said) and any(not plainly or all(map(_is_number, pair)) for pair in told)


def _is_number(words: str) -> bool:
    return words.casefold() in DIGITS or words.replace(",", "").replace(".", "").isdecimal()


def alone_in_alike(case: Case) -> bool:
    """Whether two numbers are the only ones of their sort in two sentences of nearly the same words in any order."""
    sides = _sides(case)
    if sides is None or AGE in _units(case):
        return False
    (one, left, _), (other, right, _) = sides
    return alike(one, left, other, right) and all(_only(claim, case) for claim in (case.left, case.right))


def _units(case: Case) -> set[str]:
    return {claim.value.unit for claim in (case.left, case.right) if isinstance(claim.value, Figure)}


def _only(claim: Claim, case: Case) -> bool:
    """Whether no other number of its sort stands in the sentence of a claim."""
    own = case.tally(claim.article)
    if own.article is None:
        return False
    sentence = own.article.sentences[sentence_of(claim, own.article)]
    here = (it.value for it in own.claims if sentence.start <= it.span.start < sentence.end)
    units = [it.printed for it in here if isinstance(it, Figure) and it.unit in _units(case) and it.printed]
    return len(set(units)) == 1


def changed(case: Case, left: Span, right: Span, least: float = 0) -> Iterator[tuple[Change, str, str]]:
    """Where two stretches of the articles of a case differ as twins do, with the words of either.

    least: how like each other the whole sentences have to be.
    """
    one, other = (case.tally(claim.article).article for claim in (case.left, case.right))
    if one is not None and other is not None:
        for it in changes(one, left, other, right, least):
            yield it, it.left.of(one.text), it.right.of(other.text)


_Side = tuple[Article, Span, Span]


def _sides(case: Case) -> tuple[_Side, _Side] | None:
    """Both articles with the passage and the printed value; None unless both are known and have numbers or times."""
    found: list[_Side] = []
    for claim in (case.left, case.right):
        article = case.tally(claim.article).article
        if article is None or not isinstance(claim.value, Figure | When):
            return None
        found.append((article, claim.span, _printed(claim, claim.value)))
    return found[0], found[1]


def _printed(claim: Claim, value: Figure | When) -> Span:
    """Where a value is printed; the whole passage where it is put together from several words of it."""
    at = claim.quote.find(value.as_printed)
    start = claim.span.start + at
    return Span(start, start + len(value.as_printed)) if at >= 0 else claim.span
