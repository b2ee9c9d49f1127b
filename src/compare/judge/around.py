"""What stands around a passage in its sentence: a passage alone may say less, or the contrary."""

import re

from compare.claim import Claim
from compare.judge.judgement import Case

_FAR = 200  # characters on each side
_NOT_SURE = re.compile(  # "he did not think the gun was loaded"
    r"(?:n[’']t|\bnot|\bnever) (?:think|believe|know|realis?ze?|feel)\b[^.;]{0,40}\Z"
    r"|\b(?:thought|believed|understanding|impression|assumed)(?: that)? \Z",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"[^.;]{0,40}\b(?:until|unless|till)\b", re.IGNORECASE)


def before(claim: Claim, case: Case) -> str:
    """What stands before a passage in its sentence; nothing where the article is not known."""
    article = case.tally(claim.article).article
    if article is None:
        return ""
    start = next((one.start for one in article.sentences if one.start <= claim.span.start < one.end), claim.span.start)
    return article.text[max(start, claim.span.start - _FAR) : claim.span.start]


def after(claim: Claim, case: Case) -> str:
    """What stands between a passage and the end of its sentence; nothing where the article is not known."""
    article = case.tally(claim.article).article
    if article is None:
        return ""
    end = next((one.end for one in article.sentences if one.start <= claim.span.start < one.end), claim.span.end)
    return article.text[claim.span.end : min(end, claim.span.end + _FAR)]


def common_people(case: Case) -> frozenset[str]:
    """The words of names of persons that stand in both passages, or before them in their sentences."""
    left, right = (case.people(claim, before(claim, case)) for claim in (case.left, case.right))
    return left & right


def doubted(claim: Claim, case: Case) -> bool:
    """Whether a passage is only what somebody thought, or holds only until something else."""
    return bool(_NOT_SURE.search(before(claim, case)) or _UNTIL.match(after(claim, case)))
