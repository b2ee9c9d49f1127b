"""Tests on two ages of one person: whatever the passages, two numbers differ unless a birthday lies between them.

Who stands beside an age ("Ines Duarte, 34", "the 34-year-old driver") is one person in both articles by name, or as the
only victim of a story, or as the only one whom either article calls so and who does the same.
"""

import re
from functools import lru_cache

from compare.align.bearer import NAME
from compare.align.person import far_apart, from_town
from compare.align.sole import victims_age
from compare.align.years import YEARS
from compare.claim import Actor, Claim, Figure
from compare.extract.aged import OPENING, bare
from compare.extract.places.gazetteer import is_demonym
from compare.judge.around import after, before
from compare.judge.counting import grown
from compare.judge.judgement import Case
from compare.record import Record
from compare.unit import AGE

_FAR = 60  # characters around a passage
_DEFINITE = re.compile(r"\b[Tt]he (?:\d{1,3}-year-old )?[A-Z]")
_HARMED = r"(?:hit|shot|wounded|killed|injured|stabbed|struck|hurt)"
_CHARGED = r"(?:arrested|charged|indicted|arraigned|convicted|sentenced|jailed)"
_BETWEEN = r"[^.;:]{0,80}?\b(?:was|were|has been|have been)(?: (?:all|both|also|then))? "
_WAS_HARMED, _WAS_CHARGED = re.compile(rf"{_BETWEEN}{_HARMED}\b"), re.compile(rf"{_BETWEEN}{_CHARGED}\b")
_HARMING = re.compile(rf"\b(?:{_HARMED}|killing|wounding|shooting|injuring|stabbing) (?:[\w’'-]+ ){{0,3}}\Z")
_CHARGING = re.compile(rf"\b{_CHARGED} (?:[\w.’'-]+ ){{0,4}}\Z")
_APPOSED = re.compile(r"^, (?:an?|the) (?:[a-z]+ ){0,2}(\d{1,3})[- ]year[- ]old\b|^, (?:aged )?(\d{1,2})(?=[,;.]|$)")


class Aged(Record):
    """Somebody with an age: by name, or by a noun; what he does or suffers."""

    years: int
    name: str
    noun: str
    about: str | None = None


def other_age(one: object, other: object, case: Case) -> bool:
    """Two ages of one person, and no birthday between the two reports explains them."""
    left, right = aged(one, case.left, case), aged(other, case.right, case)
    if left is None or right is None or left.years == right.years or grown(left.years, right.years, case):
        return False
    if left.name and right.name:
        if not (" " in left.name and " " in right.name) and far_apart(left.years, right.years):
            return False
        return case.named_alike(left.name, right.name) and all(
            _one_age(it, claim, case) for it, claim in ((left, case.left), (right, case.right))
        )  # fmt: skip
    return _one_victim(left, right, case) or _only_such(left, right, case)


def of_two_parts(one: Figure, other: Figure, case: Case) -> bool:
    """The ages of whom a deed befell, and of who is charged with it."""
    if one.unit != AGE or other.unit != AGE:
        return False
    return {_part(case.left, case), _part(case.right, case)} == {"suspect", "victim"}


def _part(claim: Claim, case: Case) -> str | None:
    """What is done to somebody whose age a passage tells, by the words of its sentence around him."""
    ahead, behind = before(claim, case), after(claim, case)
    if _WAS_HARMED.match(behind) or _HARMING.search(ahead):
        return "victim"
    return "suspect" if _WAS_CHARGED.match(behind) or _CHARGING.search(ahead) else None


def of_one(one: object, other: object, case: Case) -> bool:
    """Two ages of one whom the line-up knows by a full name, or as the only one who was hurt or died."""
    if case.sole != YEARS:
        return False
    left, right = _years(one), _years(other)
    return left is not None and right is not None and left != right and not grown(left, right, case)


def _years(value: object) -> int | None:
    """The age that a value is or has."""
    if isinstance(value, Figure) and value.unit == AGE:
        return int(value.interval.low or 0)
    return value.age if isinstance(value, Actor) else None


def _one_age(person: Aged, claim: Claim, case: Case) -> bool:
    """Whether an article gives that name one age: who has two is read wrongly, or is a father and his son."""
    surname = person.name.split()[-1]
    alike = person.name if " " in person.name else surname
    others = _everybody(claim.article, case)
    return all(years == person.years for years, name, _ in others if name and alike in (name, name.split()[-1]))


def _one_victim(left: Aged, right: Aged, case: Case) -> bool:
    """Whether both are the age of the only one whom two stories tell to be hurt or killed."""
    told = ((left, case.tally(case.left.article)), (right, case.tally(case.right.article)))
    if not all(tally.one_victim for _, tally in told) or far_apart(left.years, right.years):
        return False
    return all({it.years} == {age for claim in tally.claims for age in victims_age(claim)} for it, tally in told)


def _only_such(left: Aged, right: Aged, case: Case) -> bool:
    """Whether either article calls one person so, and both tell the same of him: the boy, 5; a 4-year-old boy."""
    one_victim = all(case.tally(claim.article).one_victim for claim in (case.left, case.right))
    known = is_demonym(left.noun.title()) and all(_DEFINITE.search(_around(it, case)) for it in (case.left, case.right))
    told = one_victim or known or (left.about == right.about and left.about is not None and case.sure)
    if not (left.noun and left.noun == right.noun and told):
        return False
    near = not far_apart(left.years, right.years)
    return near and all(
        years == it.years for it, claim in ((left, case.left), (right, case.right))
        for years, _, noun in _everybody(claim.article, case) if noun == it.noun
    )  # fmt: skip


def _everybody(article: str, case: Case) -> list[tuple[int, str, str]]:
    """All ages of an article, each with a name or a noun."""
    found = (aged(claim.value, claim, case) for claim in case.tally(article).claims)
    return [(it.years, it.name, it.noun) for it in found if it is not None]


def aged(value: object, claim: Claim, case: Case) -> Aged | None:
    """Whose age a passage tells, and which."""
    if isinstance(value, Actor):
        years = value.age or _apposed(value.name, claim.quote)
        return _person(years, value, claim, case) if years else None
    if not isinstance(value, Figure) or value.unit != AGE or not value.printed or not value.interval.is_point:
        return None
    years = int(value.interval.low or 0)
    beside = (it for it in case.tally(claim.article).claims if it.span.overlaps(claim.span))
    actor = next((it.value for it in beside if isinstance(it.value, Actor) and it.value.age == years), None)
    return _person(years, actor, claim, case)


def _person(years: int, actor: Actor | None, claim: Claim, case: Case) -> Aged:
    text, about = _around(claim, case), actor.about if actor else None
    name = _beside(text, years)
    if name:
        return Aged(years, name, "", about)
    if actor and not _described(actor.name, claim.quote):
        return Aged(years, actor.name, "", about)
    phrase = actor.name if actor else claim.value.counted or "" if isinstance(claim.value, Figure) else ""
    return Aged(years, "", _noun(phrase), about)


def _apposed(name: str, quote: str) -> int | None:
    """The age in an apposition: "Ines Duarte, a 34-year-old teacher"."""
    match = _APPOSED.search(quote.partition(name)[2][:_FAR])
    return int(match[1] or match[2]) if match else None


def _described(name: str, quote: str) -> bool:
    """Whether a name is a description: a 16-year-old Harwick boy."""
    words = name.split()
    common = not name[:1].isupper() or words[0].casefold() in OPENING or is_demonym(words[-1])
    return common or any(mark.isdigit() for mark in name) or from_town(name, quote)


def _noun(phrase: str) -> str:
    """The noun of a description: of "a 5-year-old boy" the boy."""
    words = re.sub(r",? (?:aged )?\d{1,3}$", "", phrase).split()
    return "" if not words or words[-1][0].isdigit() else words[-1].casefold()


def _around(claim: Claim, case: Case) -> str:
    """A passage with what stands around it, so that a name in front of the age is whole."""
    article = case.tally(claim.article).article
    if article is None:
        return claim.quote
    return article.text[max(0, claim.span.start - _FAR) : claim.span.end + _FAR]


@lru_cache(maxsize=2048)
def _beside(text: str, years: int) -> str:
    """The name of at least two words right beside an age; "" where there is none, or two."""
    pattern = re.compile(
        rf"(?P<before>{NAME}),? (?:aged |age |\(|an? (?:[a-z]+ ){{0,2}})?{years}(?=[,;.)]|$|-year-old)"
        rf"|\b{years}[- ]year[- ]old (?P<after>{NAME})"
    )
    names = (bare(match["before"] or match["after"]) for match in pattern.finditer(text))
    found = {name for name in names if " " in name}
    return found.pop() if len(found) == 1 else ""
