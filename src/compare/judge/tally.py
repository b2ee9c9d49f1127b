"""What all claims of an article together tell of its figures: the numbers, and of which harms one victim only.

Two accounts of the one death are of one person; and a number that both articles give is no difference between them,
whatever else one of them counts.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from compare.align.count import is_one
from compare.align.person import names, other_person
from compare.article import Article
from compare.claim import Actor, Claim, Figure, Harm, When
from compare.extract.figures.basis import OF_THIS_EVENT
from compare.record import Record

_HURT: tuple[Harm, ...] = ("killed", "injured", "killed-or-injured")
_REST = re.compile(r"\b(?:others?|another|(?<!the )(?:second|third|fourth)|rest)\b", re.IGNORECASE)
_PERSONAL = frozenset(("victim", "suspect", "official", "witness", "named", "person"))
_NUMBER = tuple[int | float, ...]


class Tally(Record):
    """The harms of which an article tells one victim only; the numbers that it prints, each with what it counts.

    dated: its claims on days and times. one_victim: it tells of one person who was killed or hurt, and of no other.
    people: the words of the names of persons; None where no claim of the article is known.
    article, claims: the article itself and all its claims, for those that ask where in it something is told.
    """

    alone: frozenset[Harm] = frozenset()
    printed: frozenset[tuple[str, _NUMBER]] = frozenset()
    dated: tuple[Claim, ...] = ()
    one_victim: bool = False
    people: frozenset[str] | None = None
    article: Article | None = None
    claims: tuple[Claim, ...] = ()


def tally(claims: Sequence[Claim], article: Article | None = None) -> Tally:
    """The tally of one article's claims."""
    found: dict[Harm, list[tuple[Claim, Figure]]] = {}
    for claim in claims:
        if isinstance(claim.value, Figure) and claim.value.toll and claim.value.basis in OF_THIS_EVENT:
            found.setdefault(claim.value.toll, []).append((claim, claim.value))
    figures = (claim.value for claim in claims if isinstance(claim.value, Figure))
    return Tally(
        frozenset(harm for harm, told in found.items() if _one(told)),
        frozenset((counted(figure), figure.printed) for figure in figures if figure.printed),
        tuple(claim for claim in claims if isinstance(claim.value, When)),
        _one([one for harm in _HURT for one in found.get(harm, ())]),
        frozenset(word for claim in claims if isinstance(claim.value, Actor) for word in _person(claim.value)),
        article,
        tuple(claims),
    )  # fmt: skip


def _person(actor: Actor) -> frozenset[str]:
    """The words of a person's name; a force and a place have none."""
    return names(actor.name) if actor.role in _PERSONAL else frozenset()


def counted(figure: Figure) -> str:
    """What a figure counts, as far as its number is compared: the harm, else the unit."""
    return figure.toll or figure.unit


def _one(told: Sequence[tuple[Claim, Figure]]) -> bool:
    """Whether every figure is one, with no two ages or sexes among them and nobody called another."""
    single = all(is_one(figure) for _, figure in told)
    others = any(_REST.search(claim.quote) for claim, _ in told)
    return (
        bool(told)
        and single
        and not others
        and not any(other_person(a.quote, b.quote) for (a, _), (b, _) in pairwise(told))
    )
