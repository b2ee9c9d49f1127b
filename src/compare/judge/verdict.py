"""From a line-up to its judgement: every pair of articles, the mildest reading of each, the worst of all."""

from collections.abc import Mapping, Sequence
from itertools import combinations, product

from compare.align.alignment import Alignment
from compare.align.name import frozen
from compare.align.rule import evidence, question_of
from compare.align.weight import is_nearness
from compare.align.years import YEARS
from compare.claim import Claim, Figure, State, When
from compare.interval import disjoint
from compare.judge import figure, state, when, wording
from compare.judge.because import because, shown
from compare.judge.incident import other_incident
from compare.judge.judgement import FOUND, Case, Finding, Judgement, Ladders, Rule, Severity, Tallies, Times
from compare.judge.policy import POLICY, STATEMENT, TOLD, UNTYPED
from compare.judge.sourcing import sourcing, stance_differs

_RANK = {"agree": 0, "compatible": 1, "unclear": 3, "update": 4, "differ": 5}
_WIDE = 2  # a compatible pair that is to be looked at ranks above the other compatible ones


def judge(
    alignment: Alignment,
    times: Times | None = None,
    aliases: Sequence[Sequence[str]] = (),
    ladders: Ladders | None = None,
    tallies: Tallies | None = None,
) -> Judgement:
    """The verdict on one line-up, with its reason, its sentence and its sourcing.

    times: when each article was published, by id; without it nothing is an update.
    aliases, ladders: the person's own; they come before the built-in tables. tallies: what each article's figures
    come to. Of several claims of one article the one that agrees best with the other article counts; of more than two
    articles the worst pair is the verdict.
    """
    pairs = tuple(combinations(alignment.articles, 2))
    if not pairs:
        return Judgement("single", None, f"Only {', '.join(alignment.articles)} was found to answer.")
    left, right = alignment.claims[:2]
    put, how = _put(alignment), [weight.feature for weight in alignment.weights]
    known = Case(
        left,
        right,
        times or {},
        frozen(aliases),
        ladders or {},
        _sure(alignment),
        tallies or {},
        put or "inside" in how or evidence("sole", YEARS) in how or _is_asked_once(alignment),
        put or "anybody" in how,
        question_of(alignment, "sole"),
        question_of(alignment, "occasion"),
        question_of(alignment, "gauge").partition(" ")[0],
    )
    cases = [_mildest(alignment, one, other, known) for one, other in pairs]
    case, finding = max(cases, key=lambda found: rank(found[1]))
    finding = _as_disputed(finding, case, alignment.claims)
    return Judgement(*finding, sourcing=sourcing(case), stance_differs=stance_differs(case))


def _is_asked_once(alignment: Alignment) -> bool:
    """Whether the line-up is of what each story tells once: a measure, an entry of a report."""
    return bool(question_of(alignment, "gauge") or question_of(alignment, "entry"))


def find(case: Case) -> Finding:
    """What the first rule that holds says of two claims."""
    rules, one, other = _rules(case)
    rule = next(rule for rule in (*TOLD, *rules) if rule.holds(one, other, case))
    return Finding(rule.verdict, rule.reason, because(rule.reason, case), _severity(rule, case))


def rank(finding: Finding) -> int:
    """How much a finding wants to be looked at."""
    return _WIDE if finding.reason == "wide" else _RANK[finding.verdict]


def _mildest(alignment: Alignment, one: str, other: str, known: Case) -> tuple[Case, Finding]:
    """The pair of claims of two articles that agrees best; the first in the text among equals."""
    pairs = product(alignment.of(one), alignment.of(other))
    cases = [known._replace(left=left, right=right) for left, right in pairs]
    found = [(case, find(case)) for case in cases]
    nearest = max((_nearness(case) for case, finding in found if _undecided(case, finding)), default=0)
    heard = [it for it in found if _undecided(*it) or it[1].verdict != "differ" or _nearness(it[0]) >= nearest]
    mildest = min(heard, key=_mildness)
    if mildest[1].verdict not in FOUND or known.paired or alignment.entry is not None:
        return mildest
    told = [it for it in heard if it[1].verdict in FOUND and not other_incident(it[0])]
    return min(told, key=_mildness) if told else (mildest[0], _apart(mildest[0]))


def _mildness(it: tuple[Case, Finding]) -> tuple[bool, int, bool]:
    return _undecided(*it), rank(it[1]), _untyped(it[0])


def _apart(case: Case) -> Finding:
    """What is said of two passages that do not tell of one incident."""
    return Finding("unclear", "event", because("event", case))


def _nearness(case: Case) -> int:
    """How many words two passages share: what a farther pair differs in may be another matter."""
    left, right = (set(wording.words(claim.quote)) for claim in (case.left, case.right))
    return len(left & right)


def _undecided(case: Case, finding: Finding) -> bool:
    """Whether two passages without values share no answer: such a pair speaks neither for others nor against them."""
    told = not isinstance(case.left.value, State | Figure) and not isinstance(case.right.value, State | Figure)
    return told and (finding.verdict, finding.reason) == ("compatible", "wording")


def _as_disputed(finding: Finding, case: Case, claims: Sequence[Claim]) -> Finding:
    """The finding on two of the claims of a row, or what it is where one article alone tells of a dispute."""
    if finding.verdict not in ("agree", "compatible") or not isinstance(case.left.value, Figure):
        return finding
    for one, alone in ((case.left, case.right), (case.right, case.left)):
        rival = _against(one, claims)
        if rival is not None and _against(alone, claims) is None:
            return Finding("compatible", "detail", _told_alone(one, rival, alone), None)
    return finding


def _told_alone(one: Claim, rival: Claim, alone: Claim) -> str:
    first, second = sorted((one, rival), key=lambda claim: claim.span)
    where = ("by one source", "by another") if one.attribution and rival.attribution else ("in one place", "in another")
    return (
        f"{one.article} gives {shown(first)} {where[0]} and {shown(second)} {where[1]}; "
        f"{alone.article} gives {shown(alone)} alone."
    )


def _against(one: Claim, claims: Sequence[Claim]) -> Claim | None:
    """What the article of a figure sets against it in the same row, by another source."""
    return next((claim for claim in claims if claim.article == one.article and _other_number(claim, one)), None)


def _other_number(one: Claim, other: Claim) -> bool:
    left, right = one.value, other.value
    if not (isinstance(left, Figure) and isinstance(right, Figure)):
        return False
    return disjoint(left.interval, right.interval) and one.attribution != other.attribution


def _sure(alignment: Alignment) -> bool:
    """Whether it is likelier than not one question by all but nearness of answers or words: that makes no finding."""
    return _put(alignment) or sum(it.weight for it in alignment.weights if not is_nearness(it.feature)) >= 0


def _put(alignment: Alignment) -> bool:
    """Whether a person put the answers together."""
    return alignment.entry is not None or not alignment.weights


def _untyped(case: Case) -> bool:
    return type(case.left.value) is not type(case.right.value)


def _rules(case: Case) -> tuple[tuple[Rule, ...], object, object]:
    """The table for two claims, and the values to try it on; another type on each side is judged as words."""
    left, right = case.left.value, case.right.value
    if type(left) is not type(right):
        return UNTYPED, None, None
    if left is None:
        return _spoken(case.left, case.right), None, None
    return POLICY[type(left)], left, right


def _spoken(left: Claim, right: Claim) -> tuple[Rule, ...]:
    return STATEMENT if left.attribution and right.attribution else UNTYPED


def _severity(rule: Rule, case: Case) -> Severity | None:
    if rule.verdict != "differ":
        return None
    left, right = case.left.value, case.right.value
    if isinstance(left, Figure) and isinstance(right, Figure):
        return figure.severity(left, right)
    if isinstance(left, State) and isinstance(right, State):
        return state.severity(left, right, case)
    if isinstance(left, When) and isinstance(right, When) and rule.reason == "date":
        return when.severity(left, right)
    return _BY_REASON.get(rule.reason, "notable")


_BY_REASON: Mapping[str, Severity] = {"polarity": "major", "actor": "major", "content": "major"}
