"""Whom a harm befell, as far as a passage tells it: by his name, his age, a noun for what he is, or not at all.

"He was pronounced dead" answers nobody who asks who was killed; "a 17-year-old boy died" does, and stands in the same
article. Of what an article tells of one victim a row holds what tells him best, and what ties him to the victim of the
other article first.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain, combinations, product

from compare.align.alignment import Alignment
from compare.align.bearer import name_beside
from compare.align.count import is_one
from compare.align.name import same_name
from compare.align.person import ages, names, other_person, without_towns
from compare.align.slot import basis
from compare.claim import Actor, Claim, Figure
from compare.extract.roles import roles
from compare.unit import AGE

NOBODY, NOUN, AGED, NAMED = 0, 1, 2, 3
_ANYBODY = frozenset(
    "victim victims person persons people dead wounded injured himself herself themselves he she they who him "
    "her them body".split()
)  # what everybody is who was hurt
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_YEARS = re.compile(
    r"\b(?:\d{1,3}|\w+)[- ](?:year|month|week|day)s?[- ]olds?\b|, \d{1,3}\b|\baged? \d{1,3}\b", re.IGNORECASE
)
_BESIDE = re.compile(r",? ?[,(] ?(?P<said>[^,()]{3,60})[,)]")  # the victim, a man; the victim (Otto Brill)
_OWNER = re.compile(r"\b[\w-]{2,30}['’]s ")  # his ex-wife's son is no wife
_TRIED = 40  # tellings of one harm that are looked at
Ages = Mapping[str, Collection[float]]  # by name: the ages that the articles give its bearer


def whom(claim: Claim) -> str:
    """The words for the one whom a harm befell; empty where a passage counts, or tells of several."""
    figure = claim.value
    if not isinstance(figure, Figure) or not figure.toll or figure.printed or not is_one(figure):
        return ""
    told = figure.counted or figure.as_printed
    beside = _BESIDE.match(claim.quote.partition(told)[2]) if telling(told) == NOBODY else None
    return f"{told}, {beside['said']}" if beside else told


@lru_cache(maxsize=4096)
def telling(words: str) -> int:
    """How well words tell who somebody is: by a name (3), an age (2), a noun (1), or not at all (0)."""
    told = _WORD.findall(words[:200])
    if named(words):
        return NAMED
    if _YEARS.search(words):
        return AGED
    return NOUN if any(word in roles() and word not in _ANYBODY for word in map(str.casefold, told)) else NOBODY


def named(words: str) -> frozenset[str]:
    """The words of a name; a headline's capitals around a noun for people are none, nor is the town he is from."""
    told, _, beside = words.partition(",")
    if telling_of_anybody(told) and beside:
        return named(beside)
    last = _WORD.findall(told)[-1:]
    if not last or last[0].casefold() in roles() or last[0].casefold() in _ANYBODY or not last[0][:1].isupper():
        return frozenset()
    return names(without_towns(words)) - _ANYBODY


def telling_of_anybody(words: str) -> bool:
    """Whether words say no more of somebody than that he is a victim, a person."""
    last = _WORD.findall(words)[-1:]
    return bool(last) and last[0].casefold() in _ANYBODY


def best_told(rows: Iterable[Alignment], claims: Mapping[str, Sequence[Claim]]) -> tuple[Alignment, ...]:
    """The rows; those on one victim hold of each article what tells him best. Two victims, by name and age, are no row.

    Only what no other row of several articles holds is brought in.
    """
    every = tuple(rows)
    if not any(map(_is_of_one, every)):
        return every
    known = _ages(chain.from_iterable(claims.values()))
    used = {claim for row in every if len(row.articles) > 1 for claim in row.claims}
    return tuple(chain.from_iterable(_told(row, claims, used, known) for row in every))


def _is_of_one(row: Alignment) -> bool:
    """Whether a row of several articles tells of one victim of a harm in every passage, and counts nobody."""
    return row.kind == "casualties" and row.entry is None and len(row.articles) > 1 and all(map(whom, row.claims))


def _told(
    row: Alignment, claims: Mapping[str, Sequence[Claim]], used: Collection[Claim], known: Ages
) -> Sequence[Alignment]:
    if not _is_of_one(row):
        return (row,)
    shown: dict[str, Sequence[Claim]] = {
        name: _chosen(row, name, claims.get(name, ()), used, known) for name in row.articles
    }
    best = {name: _best(told) for name, told in shown.items()}
    pairs = [(best[one], best[other]) for one, other in combinations(row.articles, 2)]
    if any(all(_two(a, b, known) for a, b in product(left, right)) for left, right in pairs):
        return tuple(Alignment(row.kind, row.of(name)) for name in row.articles)
    return (row._replace(claims=tuple(chain.from_iterable(shown.values()))),)


def _chosen(row: Alignment, name: str, told: Sequence[Claim], used: Collection[Claim], known: Ages) -> Sequence[Claim]:
    """The tellings of one article: its own, where another article's victim has their name or age; else those of that
    name or age, wherever they stand; else what tells of its one victim, where its own tell nobody."""
    own, beyond = row.of(name), [claim for claim in row.claims if claim.article != name]
    if any(_is_tied(claim, beyond) for claim in own):
        return own
    others = _others(own, told, used)
    tied = [claim for claim in others if _is_tied(claim, beyond)]
    if tied:
        against = any(_two(claim, other, known) for claim in own for other in beyond)
        bare = [it for it in own if telling(whom(it)) == NOUN and not (against or _two(it, tied[0], known))]
        return sorted((*bare[:1], *_best(tied)[:1]), key=_place)
    if _of_nobody(own) and not _of_nobody(beyond) and _is_one_person((*own, *others), known):
        return sorted({*own[:1], *_best((*own, *others))[:1]}, key=_place)
    return own


def _of_nobody(told: Sequence[Claim]) -> bool:
    return all(telling(whom(claim)) == NOBODY for claim in told)


def _best(told: Sequence[Claim]) -> list[Claim]:
    """What tells best who it was."""
    most = max(telling(whom(claim)) for claim in told)
    return [claim for claim in told if telling(whom(claim)) == most]


def _others(own: Sequence[Claim], told: Sequence[Claim], used: Collection[Claim]) -> list[Claim]:
    """What else an article tells of one whom the same harm befell, on the same basis."""
    harms = set(map(_harm, own))
    return [it for it in told if whom(it) and it not in used and _harm(it) in harms][:_TRIED]


def _harm(claim: Claim) -> tuple[str | None, str]:
    """The harm that a claim counts, and its basis."""
    return (claim.value.toll if isinstance(claim.value, Figure) else None), basis(claim)


def _place(claim: Claim) -> tuple[int, int]:
    return claim.span.start, claim.span.end


def _is_tied(claim: Claim, others: Iterable[Claim]) -> bool:
    """Whether a name or an age in figures is common to a telling and one of another article."""
    mine = whom(claim)
    return any(named(mine) & named(whom(it)) or _same_years(mine, whom(it)) for it in others)


def _same_years(one: str, other: str) -> bool:
    left, right = ({(age.low, age.high) for age in ages(words) if age.low == age.high} for words in (one, other))
    return not left.isdisjoint(right)


def _is_one_person(told: Sequence[Claim], known: Ages) -> bool:
    """Whether nothing that an article tells of one whom a harm befell makes them two people."""
    return not any(_two(a, b, known) for a, b in combinations(told, 2))


def _two(one: Claim, other: Claim, known: Ages) -> bool:
    """Whether two tellings are of two people: by sex, by age, by name, or by the known age of a name."""
    left, right = whom(one), whom(other)
    if other_person(_OWNER.sub("", left), _OWNER.sub("", right)):
        return True
    here, there = named(left), named(right)
    if here and there:
        return here.isdisjoint(there) and not same_name(left, right)
    return any(_other_years(name, words, known) for name, words in ((left, right), (right, left)) if named(name))


def _other_years(name: str, words: str, known: Ages) -> bool:
    """Whether words print an age that the bearer of a name is not known to have, though his is known."""
    printed = [age for age in ages(words) if age.low == age.high]
    years = {age for bearer, some in known.items() if same_name(bearer, name.partition(",")[0]) for age in some}
    return bool(printed and years) and all(abs((age.low or 0) - year) > 1 for age in printed for year in years)


def _ages(claims: Iterable[Claim]) -> dict[str, set[float]]:
    """The ages that stand beside names in all articles."""
    found: dict[str, set[float]] = {}
    for claim in claims:
        value = claim.value
        if isinstance(value, Figure) and value.unit == AGE and (name := name_beside(claim.quote)):
            found.setdefault(name, set()).add(value.interval.low or 0)
        elif isinstance(value, Actor) and value.age is not None and named(value.name):
            found.setdefault(value.name, set()).add(value.age)
    return found
