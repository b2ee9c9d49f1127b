"""Tests on two figures of which one counts some of those whom the other counts, or the same people added up otherwise.

What such a sum explains is no difference: one killed and three hurt are four shot; the gunman may be counted too.
"""

import re
from functools import cache

from compare.align.count import is_one
from compare.align.words import DIGITS, ORDINALS
from compare.claim import Claim, Figure
from compare.extract.roles import roles
from compare.grammar.lexicon import lemma
from compare.interval import below
from compare.judge.around import after, before
from compare.judge.judgement import Case
from compare.judge.tally import Tally, counted
from compare.unit import AGE

_ALSO = re.compile(r"\b(?:was|were|been) also\b|\balso (?:was|were|been)\b", re.IGNORECASE)
_DOER = "shooter|gunman|gunmen|suspect|attacker|bomber|killer|driver"
_WITH_DOER = re.compile(rf"\b(?<!not )(?:including|along with|and) the (?:\w+ )?(?:{_DOER})\b")
_BOUND = re.compile(r"\bmore\s+than\b|\bor\s+more\b")
_LEFT_OUT = frozenset(("other", "others", "more", "another", "remaining", "rest"))
_OF_THEM = re.compile(
    r"\s+(?:\w+\s+)?of\s+(?:the|them|those|these|whom|his|her|their|its|which|two|three|four|five|six|seven|eight|nine|ten|\d+)\b",
    re.IGNORECASE,
)
_GRADE = re.compile(
    r"\b(?:critical\w*|serious\w*|grave\w*|severe\w*|minor|slight\w*|moderate\w*|bad|badly|good|fair|stable|life-threatening)\b",
    re.IGNORECASE,
)
_ALL_HIT = re.compile(
    r"\b(?:hit|shot|struck|shooting|rushed|taken|transported|hospitali[sz]ed|victims)\b", re.IGNORECASE
)
_WAS_HIT = re.compile(r"\b(?:hit|shot|struck|shooting)\b", re.IGNORECASE)
_AMONG_DEAD = re.compile(
    r"\bof (?:the victims|them|those|whom|the wounded|the injured)\b[^.]{0,30}\b(?:killed|died|dead|fatally)\b"
)
_FAR = 120  # characters after a passage
_ALL_OF_THEM = re.compile(
    r"(?:both|all (?:of )?(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b", re.IGNORECASE
)
_NEXT = re.compile(r"\b(?:another|(?:an?|the) (?:second|2nd|other)|others)\b", re.IGNORECASE)
_ANYBODY = frozenset("people person victim other man men woman women individual teen teenager patient".split())
_WORDS = tuple(DIGITS)
_NUMBER = rf"(?:{'|'.join(DIGITS)}|\d{{1,4}})"
_AND_FIRST = re.compile(rf"\b{_NUMBER} (?:[\w-]+ ){{0,2}}?(\w+),? and $", re.IGNORECASE)
_AND_THEN = re.compile(rf",? and {_NUMBER} (?:[\w-]+ ){{0,2}}?(\w+)", re.IGNORECASE)
_SUM = re.compile(rf"\b({_NUMBER}) (?:[\w-]+ ){{1,3}}and ({_NUMBER})\b", re.IGNORECASE)
_SOME = re.compile(r"\b(?:first|last|next|final) (?:\w+ )?$", re.IGNORECASE)
_PEOPLE_OF = re.compile(r"\b(\w+) (?:men|women|males|females|boys|girls|children|adults)\b", re.IGNORECASE)
_WHO_LIVE = ("injured", "killed-or-injured")
_SHOT = re.compile(r"\bshot\b|\bshooting\b|\bgunfire\b", re.IGNORECASE)
_HURT = re.compile(r"\b(?:wound|injur|hurt|hospital)\w*", re.IGNORECASE)


def others(one: Figure, other: Figure, case: Case) -> bool:
    """One leaves out those counted before ("three others"), the other does not, and is no smaller."""
    some, fewer = (
        _rest(it, claim.quote) or _living(claim, case) for it, claim in ((one, case.left), (other, case.right))
    )
    if some == fewer:
        return False
    rest, whole = (one, other) if some else (other, one)
    return below(rest.interval, whole.interval)


def _living(claim: Claim, case: Case) -> bool:
    """Whether a passage counts only those who live: "the surviving three victims"."""
    return before(claim, case).casefold().rstrip().endswith("surviving")


def _rest(figure: Figure, quote: str) -> bool:
    return _leaves_out(figure) or _ALSO.search(quote) is not None


def with_doer(one: Figure, other: Figure, case: Case) -> bool:
    """One counts the doer as well: seven died, with the gunman; he shot six."""
    doer = [_WITH_DOER.search(claim.quote) is not None for claim in (case.left, case.right)]
    if doer[0] == doer[1]:
        return False
    more, fewer = (one, other) if doer[0] else (other, one)
    return (more.interval.low or 0) - (fewer.interval.low or 0) == 1


def with_dead_doer(one: Figure, other: Figure, case: Case) -> bool:
    """One more dead in one article, and the doer died as well: he killed four, then himself; five are dead."""
    if one.toll != "killed" or abs((one.interval.low or 0) - (other.interval.low or 0)) != 1:
        return False
    articles = (case.tally(claim.article).article for claim in (case.left, case.right))
    return any(article is not None and _dead_doer().search(article.text) for article in articles)


@cache
def _dead_doer() -> re.Pattern[str]:
    died = r"(?:(?:was|were|is) (?:also )?(?:\w+ )?(?:dead|killed|shot)|(?:also )?(?:died|dead))"
    return re.compile(
        rf"\b(?:{_DOER}) (?:{died})\b|\b(?:including|and) the (?:\w+ )?(?:{_DOER})\b"
        r"|\b[Mm]urder-suicide\b|\bself-inflicted"
        r"|\b(?:kill\w*|shot|shooting|gun on|turn\w* (?:the|his|her|a) \w+ on|hang\w*) (?:himself|herself|self)\b"
        r"|\b(?:took|taking|taken|takes) (?:his|her) own life|\bbefore (?:he|she) was (?:shot and )?killed"
    )


def with_the_dead(one: Figure, other: Figure, case: Case) -> bool:
    """One counts all who were shot or taken to hospital, the other only those who live: seven hit, one of them dead."""
    if one.toll not in _WHO_LIVE or other.toll not in _WHO_LIVE:
        return False
    more, fewer = (one, other) if below(other.interval, one.interval) else (other, one)
    all_hit, living = (case.left.quote, case.right.quote) if more is one else (case.right.quote, case.left.quote)
    if fewer.toll != "injured" or _WAS_HIT.search(living):
        return False
    gap = (more.interval.low or 0) - (fewer.interval.low or 0)
    tallies = [case.tally(claim.article) for claim in (case.left, case.right)]
    told_so = _AMONG_DEAD.search(_next(case.left if more is one else case.right, case)) is not None
    dead = any(("killed", (gap,)) in told.printed or _dead(told) == gap for told in tallies)
    return dead and below(fewer.interval, more.interval) and (told_so or _ALL_HIT.search(all_hit) is not None)


def _next(claim: Claim, case: Case) -> str:
    """What an article goes on to say after a passage."""
    article = case.tally(claim.article).article
    return article.text[claim.span.end : claim.span.end + _FAR] if article else ""


def _dead(told: Tally) -> int:
    return 1 if "killed" in told.alone else 0


def summed(one: Figure, other: Figure, case: Case) -> bool:
    """One counts all who were shot, and the other's article as many, dead and hurt together: one killed, three hurt."""
    for figure, article in ((one, case.right.article), (other, case.left.article)):
        told = case.tally(article)
        dead = [number for harm, (number, *_) in told.printed if harm == "killed"] + [_dead(told)]
        hurt = [number for harm, (number, *_) in told.printed if harm == "injured"]
        whole = figure.interval.low if figure.toll == "killed-or-injured" and figure.interval.is_point else None
        if whole is not None and any(a and a + b == whole for a in dead for b in hurt):
            return True
    return False


def goes_on(one: Figure, other: Figure, case: Case) -> bool:
    """One tells of a first victim, and its sentence goes on to another: one man was hit, a second was beaten.

    So it does where "two car bombs explode and a third" goes on.
    """
    sides = ((one, case.left), (other, case.right))
    if any(_goes_on(figure, after(claim, case)) for figure, claim in sides):
        return True
    if one.toll not in _WHO_LIVE:
        return False
    return any(is_one(figure) and _NEXT.search(after(claim, case)) is not None for figure, claim in sides)


def _goes_on(figure: Figure, rest: str) -> bool:
    """Whether a sentence tells of the next one after those that a figure counts."""
    number = figure.printed[0] if figure.shape == "exact" and figure.printed else 0
    if number not in range(2, len(ORDINALS)):
        return False
    return re.search(rf"\ban? (?:\w+ )?{ORDINALS[int(number)]}\b", rest, re.IGNORECASE) is not None


def some_of(one: Figure, other: Figure, case: Case) -> bool:
    """One counts some of those whom the other counts: "eleven of the injured", the badly hurt, the hurt of the shot."""
    left, right = case.left.quote, case.right.quote
    if one.toll != other.toll:
        return False
    if one.toll and "none" in (one.shape, other.shape) and _of_them(one, left) and _of_them(other, right):
        return True  # none of the injured were targets
    if below(other.interval, one.interval):
        one, other, left, right = other, one, right, left
    if one.toll is None:
        return below(one.interval, other.interval) and (_of_them(one, left) or _in_order(one, left))
    chosen = _selects(other, right, left)
    if chosen and one.basis == other.basis == "nested" and _grades(left) != _grades(right):
        return True  # two parts of a whole: two critically hurt, 18 hit by bullets
    return below(one.interval, other.interval) and _selects(one, left, right) and not chosen


def one_of_two_groups(one: Figure, other: Figure, case: Case) -> bool:
    """One counts one of two groups that are told of together, the other people of another noun, and more of them.

    "Six children and two adults were killed" has no number against "seven members of the family were killed".
    """
    if one.toll != other.toll or one.unit != other.unit or _noun(one) == _noun(other):
        return False
    part, claim, whole = (one, case.left, other) if below(one.interval, other.interval) else (other, case.right, one)
    if not below(part.interval, whole.interval):
        return False
    grouped = part.toll is not None and _noun(part) in roles() and _beside_others(part, claim, case)
    return grouped or _adds_up(claim, whole)


def _adds_up(claim: Claim, whole: Figure) -> bool:
    """Whether two numbers that are told together make the whole: 12 Somalis and 11 Yemenis, 23 pirates."""
    found = _SUM.search(claim.quote)
    numbers = [int(DIGITS.get(number.casefold(), number)) for number in found.groups()] if found else [0]
    return sum(numbers) == whole.interval.low == whole.interval.high


def _noun(figure: Figure) -> str:
    """The noun that is counted, in the singular."""
    words = (figure.counted or "").casefold().split()
    return lemma(words[-1], "NNS") if words else ""


def _beside_others(figure: Figure, claim: Claim, case: Case) -> bool:
    """Whether a number of other people stands right beside a figure, with an "and" between them."""
    first, said, last = f"{before(claim, case)}{claim.quote}{after(claim, case)}".partition(figure.counted or "")
    nouns = [match[1] for match in (_AND_FIRST.search(first), _AND_THEN.match(last)) if said and match]
    return any(lemma(noun.casefold(), "NNS") in roles() for noun in nouns)


def _in_order(part: Figure, said: str) -> bool:
    """Whether a figure counts some of a series: the first four shots."""
    return _SOME.search(f"{said.partition(part.as_printed)[0]}{part.as_printed} ") is not None


def _grades(quote: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _GRADE.findall(quote))


def _selects(part: Figure, said: str, beside: str) -> bool:
    """Whether a figure counts some of a whole: "of the injured", by a grade of harm, the wounded among the shot."""
    of_them = _of_them(part, said)
    kin = _special(part, beside)
    those = _ALL_OF_THEM.match(said) is not None and _ALL_OF_THEM.match(beside) is None
    graded = _GRADE.search(said) is not None and _GRADE.search(beside) is None
    wounded = _HURT.search(said) and not _SHOT.search(said) and _SHOT.search(beside) and not _HURT.search(beside)
    return of_them or graded or those or kin or bool(wounded)


def _of_them(part: Figure, said: str) -> bool:
    at = said.find(part.as_printed)
    return at >= 0 and _OF_THEM.match(said, at + len(part.as_printed)) is not None


def _special(part: Figure, beside: str) -> bool:
    """Whether a figure counts people of one sort, of whom the other passage says nothing: two drivers of all dead."""
    words = (part.counted or "").casefold().split()
    noun = words[-1].removesuffix("s") if words else ""
    return bool(part.interval.low) and noun in roles() and noun not in _ANYBODY and noun not in beside.casefold()


def also_said(one: Figure, other: Figure, case: Case) -> bool:
    """One of the articles gives the other's number too, somewhere: it counts two things, and they agree on one."""
    if one.unit == AGE:
        return False
    left, right = (case.tally(claim.article).printed for claim in (case.left, case.right))
    if _broken_down(other, case.left, case) or _broken_down(one, case.right, case):
        return True
    return (counted(one), other.printed) in left or (counted(other), one.printed) in right


def _broken_down(figure: Figure, beside: Claim, case: Case) -> bool:
    """Whether the other's sentence goes on to tell of whom its number consists: five dead, four men and a woman."""
    if figure.toll is None or not figure.printed:
        return False
    number = int(figure.printed[0])
    words = (str(number), *_WORDS[number : number + 1])
    return any(match.group(1).casefold() in words for match in _PEOPLE_OF.finditer(after(beside, case)))


def _leaves_out(figure: Figure) -> bool:
    """Whether those counted before are left out; a bound ("more than 40", "40 or more") leaves nobody out."""
    counted = _BOUND.sub(" ", (figure.counted or "").casefold())
    return bool(_LEFT_OUT & set(counted.split()))
