"""One victim, one row: accounts of the one person of both stories whom a harm befell answer one question.

"Man shot to death", "he was pronounced dead" and "one dead" share no word. Where each article tells of one victim of a
harm only, all that it tells of that harm is told of him.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import combinations

from compare.align.alignment import Alignment
from compare.align.count import is_one
from compare.align.group import MOST
from compare.align.person import names, other_person
from compare.claim import Claim, Figure, Harm

_HARMS: tuple[Harm, ...] = ("killed", "injured")
_TRIED = 24  # tellings of one harm that are compared with one another
_PRONOUNS = frozenset(("he", "she", "they", "who"))
Alone = Mapping[str, Container[Harm]]  # by article: the harms of which it tells one victim only


def one_row_each(rows: Iterable[Alignment], alone: Alone) -> tuple[Alignment, ...]:
    """The rows, of which those of one harm to the one victim of all their articles are one, told by the likeliest."""
    every = tuple(rows)
    for harm in _HARMS:
        every = _joined(every, harm, alone)
    return every


def _joined(rows: Sequence[Alignment], harm: Harm, alone: Alone) -> tuple[Alignment, ...]:
    mine = [row for row in rows if _tells(row, harm, alone)]
    shared = sorted((row for row in mine if len(row.articles) > 1), key=lambda row: -row.score)
    if not shared:
        return tuple(rows)
    likeliest, articles = shared[0], set(shared[0].articles)
    told = [*shared, *(row for row in mine if len(row.articles) == 1)]
    joined = {id(row): row for row in told if set(row.articles) <= articles}
    claims = sorted((c for row in joined.values() for c in row.claims if tells_of_one(c, harm)), key=_vague)
    if any(other_person(a.quote, b.quote) or two_names(a, b) for a, b in combinations(_distinct(claims), 2)):
        return tuple(rows)
    every = likeliest._replace(claims=tuple(dict.fromkeys(claims)))
    shown = sorted((c for name in every.articles for c in every.of(name)[:MOST]), key=lambda c: (c.article, c.span))
    whole = likeliest._replace(claims=tuple(shown))
    return tuple(whole if row is likeliest else row for row in rows if row is likeliest or id(row) not in joined)


def _tells(row: Alignment, harm: Harm, alone: Alone) -> bool:
    """Whether a row tells of a harm, and each of its articles of one victim of it; a person's own row stays."""
    lone = all(harm in alone.get(name, ()) for name in row.articles)
    counted = [claim for claim in row.claims if isinstance(claim.value, Figure)]
    return row.entry is None and row.kind == "casualties" and lone and all(tells_of_one(it, harm) for it in counted)


def tells_of_one(claim: Claim, harm: Harm) -> bool:
    """Whether a claim tells of one whom that harm befell, and of no more."""
    return isinstance(claim.value, Figure) and claim.value.toll == harm and is_one(claim.value)


def two_names(one: Claim, other: Claim) -> bool:
    """Whether two passages call the victim by two full names."""
    left, right = (
        names(it.value.counted or "") if isinstance(it.value, Figure) else frozenset() for it in (one, other)
    )
    return len(left) > 1 and len(right) > 1 and left.isdisjoint(right)


def _distinct(claims: Iterable[Claim]) -> list[Claim]:
    """The claims in words of their own, as many as tell who it was: a text may tell one thing a thousand times."""
    return [*{claim.quote: claim for claim in claims}.values()][:_TRIED]


def _vague(claim: Claim) -> bool:
    """Whether only a pronoun tells of the victim, whose words show nothing of him."""
    return claim.quote.partition(" ")[0].casefold() in _PRONOUNS
