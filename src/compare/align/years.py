"""Two ages of one person: 54 in one article, 53 in the other.

The passages may share no word but the name: "Cormac Vane, 32, died at the scene", "shot a 72-year-old customer, Cormac
Vane". Whom both articles give one age by his full name, and not the same, is one person; so is the only one whom either
of them tells to be hurt or dead. Where a row has both passages, it is the row of the ages; else they make one.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from compare.align.alignment import Alignment
from compare.align.central import one_event, one_story
from compare.align.feature import Features, Story
from compare.align.name import Aliases, same_name
from compare.align.person import ages
from compare.align.rule import SURER, by_rule
from compare.article import Article
from compare.claim import Actor, Claim, Evidence, Figure, Harm
from compare.extract.aged import Aged, aged
from compare.extract.figures.basis import OF_THIS_EVENT
from compare.interval import Interval
from compare.letter import CAPITAL
from compare.span import Span
from compare.unit import AGE

YEARS = "years"  # the name of the question, beside those of align/sole.py
_SLIP = 3  # years that two accounts of one without a name may be apart
_MOST = 20  # mentions of one person that are read for his name
_NEAR = 100  # characters before a name in which somebody is said to be the dead one
_IDENTIFIED = re.compile(
    r"\b(?:victim|dead|slain|deceased|killed)\b(?: \w+){0,3} (?:identified|named|is|was)(?: \w+){0,4}[ :]*\Z",
    re.IGNORECASE,
)
_DOER = (
    "suspect|suspected|gunman|attacker|assailant|shooter|hostage-taker|hijacker|knifeman|bomber|arsonist|accused"
    "|defendant"
)
_SUSPECTS = re.compile(
    r"\b(?:(?:suspect|attacker|assailant|shooter|hijacker|defendant)s|gunmen"
    r"|(?:second|third|another|other) (?:suspect|gunman|attacker))\b"
)
_PERSON = rf"(?:[{CAPITAL}][\w’'-]+ ){{1,3}}[{CAPITAL}][\w’'-]+"
_SUSPECTED = re.compile(  # the suspect, named as Otto Brandl, 47; the gunman was a 46-year-old former clerk
    rf"\b(?P<noun>{_DOER})(?: \w+)?,? (?:(?:was |is |has been )?(?:identified|named) (?:[\w’'-]+ ){{0,4}}as |was |is )?"
    rf"(?:(?P<name>{_PERSON}),? (?:aged )?(?P<years>\d\d)(?=[,;.)])|an? (?P<beside>\d\d)-year-old\b)"
)
_LONG = 600  # characters of a sentence that are read
_HARMED: tuple[Harm, ...] = ("killed", "injured")
_NAMED = "each article tells one age of one who has that full name"
_ALONE = "each article tells one age of the only one who was hurt or died"
_SUSPECT = "each article tells one age of the only suspect"
Pair = tuple[Aged, Aged, str]  # whose ages, and why they are of one


def other_years(free: Mapping[str, Sequence[Features]], story: Story, rows: Iterable[Alignment]) -> list[Alignment]:
    """The rows, with those on two ages of one person marked as such, and new ones for ages that had none."""
    rows = list(rows)
    for left, right in combinations(map(story.article, free), 2):
        told = [[it.claim for it in free[article.id]] for article in (left, right)]
        named = [*_by_name(aged(left), aged(right), story.aliases)]
        for one, other, why in named or [*_alone(left, right, told, story), *_accused(left, right, told, story)]:
            _settle(rows, _of(left, one, told[0]), _of(right, other, told[1]), why)
    return rows


def _by_name(left: Sequence[Aged], right: Sequence[Aged], aliases: Aliases) -> Iterator[Pair]:
    """Who has one full name and two ages; father and son, who share it, are two."""
    for name in dict.fromkeys(it.name for it in left):
        here = [it for it in left if same_name(it.name, name, aliases)]
        there = [it for it in right if same_name(it.name, name, aliases)]
        years = [{it.years for it in some} for some in (here, there)]
        if all(len(some) == 1 for some in years) and years[0] != years[1] and _one_name(here[0].name, there[0].name):
            yield here[0], there[0], _NAMED


def _one_name(one: str, other: str) -> bool:
    """Whether two full names share both ends: the given name and the surname."""
    left, right = one.casefold().replace(".", "").split(), other.casefold().replace(".", "").split()
    return left[0] == right[0] and left[-1] == right[-1]


def _alone(left: Article, right: Article, told: Sequence[Sequence[Claim]], story: Story) -> Iterator[Pair]:
    """The two ages of the only one who was killed, or killed or hurt, in either article."""
    ids = (left.id, right.id)
    harms = _HARMED if story.of_one("victim", *ids) else _HARMED[:1] if story.of_one("dead", *ids) else ()
    one, other = (_victims(article, claims, harms) for article, claims in zip((left, right), told, strict=True))
    if not one or not other or not all(told) or not one_event(story, told[0][0], told[1][0]):
        return
    yield from _slip(one, other, _ALONE)


def _accused(left: Article, right: Article, told: Sequence[Sequence[Claim]], story: Story) -> Iterator[Pair]:
    """The two ages of the only one who is suspected or did it in either article."""
    one, other = _suspects(left), _suspects(right)
    if not one or not other or not all(told) or not one_story(story, told[0][0], told[1][0]):
        return
    yield from _slip(one, other, _SUSPECT)


def _slip(one: Sequence[Aged], other: Sequence[Aged], why: str) -> Iterator[Pair]:
    """The ages of one person in two articles, where they differ by no more than a slip and have no two names."""
    if 0 < abs(one[0].years - other[0].years) <= _SLIP and not _two_names(one, other):
        yield one[0], other[0], why


def _suspects(article: Article) -> list[Aged]:
    """The ages printed of the suspect or doer; nothing where they are not all one, or several are told of."""
    if _SUSPECTS.search(article.text):
        return []
    found = []
    for sentence in article.sentences:
        for match in _SUSPECTED.finditer(article.text, sentence.start, min(sentence.end, sentence.start + _LONG)):
            years = int(match["years"] or match["beside"])
            found.append(Aged(match["name"] or match["noun"], years, Span(*match.span())))
    return _of_one_age(found)


def _victims(article: Article, claims: Sequence[Claim], harms: Container[Harm | None]) -> list[Aged]:
    """The ages printed of those whom a figure counts as harmed, or who are identified as the one; nothing where they
    are not all one."""
    told = [
        (claim, int(years.low))
        for claim in claims
        if isinstance(claim.value, Figure) and claim.value.toll in harms and claim.value.basis in OF_THIS_EVENT
        for years in ages(claim.quote)
        if years.is_point and years.low
    ]
    if len({years for _, years in told}) > 1:
        return []
    found = [Aged(_called(claim, article), years, claim.span) for claim, years in told[:_MOST]]
    if harms:
        found += [it for it in aged(article) if _is_identified(it, article.text)]
    return _of_one_age(found)


def _of_one_age(found: list[Aged]) -> list[Aged]:
    return found if len({it.years for it in found}) == 1 else []


def _called(claim: Claim, article: Article) -> str:
    """What the one whom a figure counts is called: by the full name where one stands there."""
    names = (it.name for it in aged(article) if it.span.overlaps(claim.span))
    figure = claim.value
    return next(names, figure.counted or figure.as_printed if isinstance(figure, Figure) else "")


def _is_identified(one: Aged, text: str) -> bool:
    """Whether somebody is said to be the one who died: the dead man was identified as Ivo Brandt, 40."""
    return _IDENTIFIED.search(text[max(0, one.span.start - _NEAR) : one.span.start]) is not None


def _two_names(one: Sequence[Aged], other: Sequence[Aged]) -> bool:
    """Whether both are known by a full name, and not the same."""
    left, right = ([name for it in some if " " in (name := _capitals(it.name))] for some in (one, other))
    return bool(left and right) and not any(same_name(a, b) for a in left for b in right)


def _capitals(phrase: str) -> str:
    """The words of a phrase that have a capital: of "24-year-old Mira Holt" the name."""
    return " ".join(word for word in phrase.split() if word[:1].isupper())


def _of(article: Article, one: Aged, claims: Sequence[Claim]) -> Claim:
    """The claim of somebody's age that the article makes there; else one of the passage itself."""
    figures = [
        claim for claim in claims
        if isinstance(claim.value, Figure) and claim.value.unit == AGE and claim.value.printed == (one.years,)
        and claim.span.overlaps(one.span)
    ]  # fmt: skip
    if figures:
        return figures[0]
    printed = str(one.years)
    figure = Figure(Interval(one.years, one.years), "exact", printed, AGE, printed=(one.years,), counted=one.name)
    return Claim("quantity", Evidence(article.id, one.span, one.span.of(article.text)), figure)


def _settle(rows: list[Alignment], one: Claim, other: Claim, why: str) -> None:
    """Mark the row that has both passages, else add one in place of what each article would say alone."""
    new = by_rule("quantity", (one, other), "sole", why, YEARS, SURER)
    for place, row in enumerate(rows):
        told = tuple(found for claim in row.claims for it in (one, other) if (found := _told(claim, it)))
        if {claim.article for claim in told} == {one.article, other.article}:
            rows[place] = row._replace(claims=told, weights=(*row.weights, *new.weights))
            return
    rows[:] = [row for row in rows if len(row.articles) > 1 or row.claims not in ((one,), (other,))]
    rows.append(new)


def _told(claim: Claim, age: Claim) -> Claim | None:
    """A claim of a row, if it tells that age, with the age where it had none: Ivo Brandt, a 34-year-old clerk."""
    if claim == age:
        return claim
    actor, years = claim.value, _years(age)
    if not isinstance(actor, Actor) or claim.article != age.article or not claim.span.overlaps(age.span):
        return None
    return claim._replace(value=actor._replace(age=years)) if actor.age in (None, years) else None


def _years(claim: Claim) -> int | None:
    return int(claim.value.interval.low or 0) if isinstance(claim.value, Figure) else None
