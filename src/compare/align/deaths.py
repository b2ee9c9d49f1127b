"""Who of the wounded has died since: four shot in the one article, one dead and three wounded in the other.

Harms are not compared with one another, so that no count tells it. Both articles must tell of the same people: the dead
and the hurt of the one are as many as the hurt of the other, or it says that somebody died after the rest was told.
"""

import re
from collections.abc import Sequence

from compare.align.count import PEOPLE
from compare.align.fate import LATE
from compare.align.group import MOST
from compare.align.person import other_person
from compare.article import Article
from compare.claim import Claim, Figure, Harm
from compare.extract.dates.anchor import anchor
from compare.extract.figures.basis import WHOLE

DEATHS = "deaths"  # whether anybody has died: the question of such a line-up
_HURT: tuple[Harm, ...] = ("injured", "killed-or-injured")
# Words of death: an article that has one may know of a death that is not read.
_OF_DEATH = re.compile(
    r"\b(?:die[sd]?|dying|dead|deadly|deaths?|kill(?:s|ed|ing|ings)?|fatal\w*|homicides?|(?<!attempted )murder\w*"
    r"|slain|slaying|suicide|lost (?:his|her|their) li(?:fe|ves)|bod(?:y|ies)|coroner|autopsy|medical examiner)\b",
    re.IGNORECASE,
)
_INTENDED = re.compile(r"\b(?:kill|shoot|injure|wound|harm)\b")  # an infinitive tells of no deed
_REST = re.compile(r"\b(?:others?|more|another|the rest)\b", re.IGNORECASE)
_AFTER = 80  # characters after a passage that tell when somebody died


def since(left: Sequence[Claim], right: Sequence[Claim], one: Article, other: Article) -> tuple[Claim, ...]:
    """The hurt whom one article counts and knows of no death, and the dead of the other; none where they may be others.

    left, right: all claims of the two articles. An earlier article has no news for a later one; where it is not known
    which is the later, the words must tell it.
    """
    return _died(left, right, one, other) or _died(right, left, other, one)


def _died(alive: Sequence[Claim], dead: Sequence[Claim], early: Article, late: Article) -> tuple[Claim, ...]:
    soon, then = anchor(early), anchor(late)
    apart = (then - soon).total_seconds() if soon and then and soon.tzinfo == then.tzinfo else 0
    if apart < 0 or _OF_DEATH.search(early.text):
        return ()
    hurt, killed = _whole(alive, _HURT), _whole(dead, ("killed",))
    told = any(map(LATE.search, (late.text[c.span.start : c.span.end + _AFTER] for c in killed)))
    if not hurt or not killed or not (apart or told) or _two_people(hurt, killed):
        return ()
    number, gone, left = _number(hurt), _number(killed), _number(_rest(dead))
    whole = number == gone + left and (left > 0 or gone == 1)
    again = told and gone <= number and number in {gone, *map(_count, (c for c in dead if _counts(c, _HURT)))}
    return (*hurt[:MOST], *killed[:MOST]) if whole or again else ()


def _two_people(hurt: Sequence[Claim], killed: Sequence[Claim]) -> bool:
    """Whether the only one who was hurt and who is dead are two people, by age or sex."""
    return _number(hurt) == 1 and any(other_person(a.quote, b.quote) for a in hurt for b in killed)


def _whole(claims: Sequence[Claim], harms: Sequence[Harm]) -> list[Claim]:
    """The claims that count most of those whom one of some harms befell in this event, in exact numbers."""
    told = [claim for claim in claims if _counts(claim, harms)]
    most = _number(told)
    return [claim for claim in told if _count(claim) == most]


def _rest(claims: Sequence[Claim]) -> list[Claim]:
    """The claims that count the hurt beside the dead: "three others wounded"."""
    return [claim for claim in _whole(claims, ("injured",)) if _REST.search(claim.quote)]


def _counts(claim: Claim, harms: Sequence[Harm]) -> bool:
    figure = claim.value
    return (
        isinstance(figure, Figure)
        and figure.toll in harms
        and figure.basis in WHOLE
        and figure.interval.is_point
        and not _INTENDED.search(claim.quote)
        and (figure.victims in PEOPLE or not figure.printed)
    )


def _count(claim: Claim) -> float:
    return (claim.value.interval.low or 0) if isinstance(claim.value, Figure) else 0


def _number(claims: Sequence[Claim]) -> float:
    return max(map(_count, claims), default=0)
