"""Tests on two statements: quotes word by word, the same words of another speaker."""

from collections.abc import Sequence

from compare.claim import Attribution, Claim
from compare.judge import wording
from compare.judge.judgement import Case
from compare.judge.sourcing import anonymous, originator, sourcing

_DENIALS = frozenset(("denial",))


def same_words(_one: None, _other: None, case: Case) -> bool:
    """The content is word for word the same, marks and case apart."""
    return _content(case.left) == _content(case.right)


def other_source(_one: None, _other: None, case: Case) -> bool:
    """Word for word the same statement, put into the mouths of two named sources."""
    left, right = case.left.attribution, case.right.attribution
    if left is None or right is None or sourcing(case) != "different-source":
        return False
    named = all(_proper(originator(a)) and not anonymous(a) for a in (left, right))
    return named and wording.same(None, None, case) and len(_content(case.left)) >= 5


def other_words(_one: None, _other: None, case: Case) -> bool:
    """Two direct quotes of one source that are one sentence but for a number or a "not"."""
    left, right = case.left.attribution, case.right.attribution
    if left is None or right is None or not left.form == right.form == "direct" or sourcing(case) != "same-source":
        return False
    one, other = _content(case.left), _content(case.right)
    telling = wording.numbers(one) != wording.numbers(other) or wording.denies(one) != wording.denies(other)
    return telling and wording.likeness(one, other) >= wording.NEAR


def opposite(_one: None, _other: None, case: Case) -> bool:
    """One source is said to affirm and to deny one and the same content."""
    left, right = case.left.attribution, case.right.attribution
    if left is None or right is None:
        return False
    denied = [it.stance in _DENIALS and it.form != "direct" for it in (left, right)]
    return denied[0] != denied[1] and wording.near(None, None, case)


def within(_one: None, _other: None, case: Case) -> bool:
    """One quotes a stretch of what the other quotes."""
    short, long = sorted((_content(case.left), _content(case.right)), key=len)
    return len(short) >= 3 and _run(short, long)


def _run(short: Sequence[str], long: Sequence[str]) -> bool:
    joined = " " + " ".join(long) + " "
    return f" {' '.join(short)} " in joined


def _content(claim: Claim) -> tuple[str, ...]:
    """The words of what is said, without what interrupts it ("Yes," he said, "we knew")."""
    attribution: Attribution | None = claim.attribution
    if attribution is None:
        return wording.words(claim.quote)
    start, text = attribution.content.span.start, attribution.content.text
    parts = [text[part.start - start : part.end - start] for part in attribution.parts] or [text]
    return wording.words(" ".join(parts))


def _proper(name: str | None) -> bool:
    return name is not None and any(word[:1].isupper() for word in name.split())
