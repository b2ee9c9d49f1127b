"""What a headline says otherwise than the text below it: another number, another age, another sex, another outcome.

A headline sums its text up: its number stands in the text, or is made of numbers that stand there. A number that is
neither, where the text counts the same harm otherwise, is in conflict with the text; so is an age that the text never
prints, and a death of which it knows nothing. Whatever the text says of it anywhere is no conflict.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, product

from compare.align.count import is_one
from compare.align.person import ages, common_name, other_sex, sex
from compare.article import Article
from compare.claim import Actor, Claim, Figure
from compare.conflict import Pair
from compare.extract.figures.basis import WHOLE
from compare.extract.figures.number import numbers
from compare.extract.figures.word import harm_nouns, harm_words
from compare.interval import disjoint

_MOST = 24  # figures of a text that are added up
_PARTS = 3  # figures that make one of a headline: two dead, one dying, five hurt
_FAR = 10  # years: two ages farther apart are likelier of two people
_DEAD = (
    "fatal fatally deadly dead death deaths dying body bodies corpse remains funeral vigil memorial mourn mourned "
    "mourning grieving autopsy coroner examiner slain murderer murders homicides killer killers killing suicide "
    "victim victims pronounced succumbed late passed lost toll tragedy tragic life lives survived manslaughter"
).split()
_ALIVE = frozenset("condition stable critical survive surviving recover recovers recovering recovery treated".split())
_SEXES = {
    "male": "he him his himself man men boy boys male males father son brother husband gentleman",
    "female": "she her hers herself woman women girl girls female females mother daughter sister wife lady",
}
_REST = re.compile(
    r"\b(?:others?|more|another|along with|pass(?:es)?|tops?|exceeds?|nears?|over|nearly|almost|feared)\b",
    re.IGNORECASE,
)
_PEOPLE = frozenset(("people", "man", "woman", "child", "civilian"))
_ROUND, _CLOSE = 10, 0.15  # headlines give tens and hundreds for what is up to 15 % off
_LETTERS = 4  # of a word that tells something
_NO_COUNT = re.compile(
    r"\s?(?:a\.?m\b|p\.?m\b|%|per ?cent\b|o['’]clock|hundred block|block of|-?years?[- ]old|st\b|nd\b|rd\b|th\b)"
    r"|[:/-]|,? (?-i:[A-Z])|[,.;)\]]|\s*\n",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[a-z]+")


def contradicted(article: Article, claims: Sequence[Claim]) -> Iterator[Pair]:
    """What the headline says, each with what the text says against it."""
    if article.headline is None or article.headline.of(article.text).endswith("."):
        return  # a sentence of its own, which sums nothing up
    head = [claim for claim in claims if article.headline.covers(claim.span)]
    body = [claim for claim in claims if claim.span.start >= article.headline.end]
    if not head or not body:
        return
    text = article.text[article.headline.end :]
    yield from _numbers(head, body, _counts(text))
    yield from _ages(head, body, _printed_ages(text))
    said = frozenset(_WORDS.findall(text.casefold()))
    yield from _outcomes(head, body, said)
    yield from _sexes(head, body, said)


def _tolls(claims: Sequence[Claim]) -> list[tuple[Claim, Figure]]:
    """The figures of the people killed or hurt in the event, all of them."""
    told = ((claim, claim.value) for claim in claims if isinstance(claim.value, Figure))
    return [(claim, figure) for claim, figure in told if figure.toll and figure.basis in WHOLE]


def _numbers(head: Sequence[Claim], body: Sequence[Claim], counts: frozenset[int | float]) -> Iterator[Pair]:
    """Twenty dead above, and in the text neither twenty of anything nor figures that make twenty."""
    for claim, figure in _tolls(head):
        counted = figure.shape == "exact" and figure.printed and not _REST.search(claim.quote)
        if not counted or figure.printed[0] in counts | _sums(body, figure):
            continue
        rivals = (
            other for other, told in _tolls(body)
            if told.harm == figure.harm and told.printed and disjoint(told.reach, figure.reach)
            and (told.victims == figure.victims or {told.victims, figure.victims} <= _PEOPLE)
        )  # fmt: skip
        others = list(rivals)
        if others and not any(_rounds(figure, other.value) for other in others if isinstance(other.value, Figure)):
            yield claim.evidence, others[0].evidence


def _rounds(above: Figure, below: Figure) -> bool:
    """Whether the headline's number is the round one near the text's: a toll passes 400 where it rose to 412."""
    number, near = above.printed[0], max(below.printed)
    return number % _ROUND == 0 and abs(near - number) <= _CLOSE * max(near, number)


def _counts(text: str) -> frozenset[int | float]:
    """The numbers that a text prints, those of hours, ages, houses and percentages apart."""
    found = numbers(text, 0, len(text))
    return frozenset(one.value for one in found if one.kind != "digits" or not _NO_COUNT.match(text, one.end))


def _sums(claims: Sequence[Claim], whole: Figure) -> frozenset[int | float]:
    """What two or three of the text's figures of a harm make together; dead and hurt together make those hit."""
    figures = [claim.value for claim in claims if isinstance(claim.value, Figure) and claim.value.toll]
    harms = {whole.toll, "killed-or-injured"}
    some = [it.interval.low or 0 for it in figures if it.toll in harms or whole.toll == "killed-or-injured"]
    sizes = range(2, _PARTS + 1)
    return frozenset(sum(group) for size in sizes for group in combinations(some[:_MOST], size))


def _printed_ages(text: str) -> frozenset[int | float]:
    """All ages that a text prints, and every number that it spells out, for that may be one."""
    spelled = (one.value for one in numbers(text, 0, len(text)) if one.kind != "digits")
    printed = (age.low for line in text.splitlines() for age in ages(line) if age.is_point and age.low is not None)
    return frozenset((*spelled, *printed))


def _ages(head: Sequence[Claim], body: Sequence[Claim], printed: frozenset[int | float]) -> Iterator[Pair]:
    """A boy of 16 above, and in the text a boy of 17."""
    above = [(claim, years) for claim in head if (years := _age(claim)) is not None]
    if len({years for _, years in above}) != 1 or above[0][1] in printed:
        return
    aged = [(claim, years) for claim in body if (years := _age(claim)) is not None]
    every = {years for _, years in aged}
    same = [(one, other) for one, other in product(above, aged) if _same_person(one[0], other[0], every)]
    if len({years for _, (_, years) in same}) == 1 and abs(same[0][0][1] - same[0][1][1]) <= _FAR:
        yield same[0][0][0].evidence, same[0][1][0].evidence


def _age(claim: Claim) -> int | None:
    """The only age that a passage prints."""
    found = ages(claim.quote)
    return int(found[0].low or 0) if len(found) == 1 and found[0].is_point and found[0].low else None


def _same_person(one: Claim, other: Claim, every: set[int]) -> bool:
    """Whether two aged people are one: by name, by what befell them or what they did, or as the only one of an age."""
    left, right = one.value, other.value
    if other_sex(one.quote, other.quote):
        return False
    if isinstance(left, Figure) and isinstance(right, Figure) and left.toll:
        return left.toll == right.toll and is_one(left) and is_one(right)
    if isinstance(left, Actor) and isinstance(right, Actor) and left.about:
        return (left.role, left.about) == (right.role, right.about)
    alone = len(every) == 1 and not _telling_words(one.quote).isdisjoint(_telling_words(other.quote))
    return alone or common_name(one.quote, other.quote)


def _telling_words(quote: str) -> frozenset[str]:
    return frozenset(word for word in _WORDS.findall(quote.casefold()) if len(word) >= _LETTERS)


def _outcomes(head: Sequence[Claim], body: Sequence[Claim], said: frozenset[str]) -> Iterator[Pair]:
    """Somebody killed above, and in the text people hurt who live, with no word of a death."""
    above, below = _of(_tolls(head), "killed"), _of(_tolls(body), "injured")
    if above and below and said.isdisjoint(_telling()) and not said.isdisjoint(_ALIVE):
        yield above.evidence, below.evidence


def _of(tolls: Sequence[tuple[Claim, Figure]], harm: str) -> Claim | None:
    return next((claim for claim, figure in tolls if figure.toll == harm and (figure.interval.low or 0) > 0), None)


@cache
def _telling() -> frozenset[str]:
    """The words of which one at least stands in a text that tells of a death."""
    words = {word for word, entry in harm_words().items() if entry.harm == "killed"}
    nouns = {noun for noun, entry in harm_nouns().items() if entry.harm == "killed"}
    return frozenset(words | nouns | set(_DEAD))


def _sexes(head: Sequence[Claim], body: Sequence[Claim], said: frozenset[str]) -> Iterator[Pair]:
    """A woman killed above, and in the text a man, with no word of a woman."""
    for claim, figure in _tolls(head):
        told = sex(claim.quote)
        if told is None or not is_one(figure) or not said.isdisjoint(_SEXES[told].split()):
            continue
        others = (other for other, it in _tolls(body) if it.toll == figure.toll and is_one(it) and sex(other.quote))
        other = next(others, None)
        if other is not None:
            yield claim.evidence, other.evidence
