"""What stands around a passage in its sentence: a passage alone may say less, or the contrary."""

import re

from compare.align.twin import sentence_at
from compare.article import Article
from compare.claim import Claim
from compare.judge.judgement import Case

_READ = 600  # characters of a sentence that are read
_FAR = 200  # characters on each side
_BESIDE = 80  # characters before a passage that may want it of somebody
_NOT_SURE = re.compile(  # "he did not think the gun was loaded"
    r"(?:n[’']t|\bnot|\bnever) (?:think|believe|know|realis?ze?|feel)\b[^.;]{0,40}\Z"
    r"|\b(?:thought|believed|understanding|impression|assumed)(?: that)? \Z"
    r"|\b(?:no|not|n[’']t|nor|unclear|unknown)\b[^.;]{0,40}\b(?:when|how soon) \Z"
    r"|\b(?:previously|formerly|originally|initially|at first|until (?:now|then)|in the past),? \Z",
    re.IGNORECASE,
)
MADE_TO = re.compile(  # "getting Spain to pay", "urged them to go": what is wanted of another need not come to be
    r"\b(?:ge?t|getting|got|force|ask|want|urge|order|tell|told|persuade|convince|press|pressure|call\w* (?:on|for)"
    r"|expect|demand|request|beg|invite|encourage|require|push)(?:s|ed|d|ing)?(?: [\w’'-]+){1,4} to (?=[a-z])",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(  # not before December: then it will be so
    r"(?:\bnot|n[’']t)\b[^.;]{0,60}\b(?:before|until|till) (?:\d|[A-Z]|late|early|mid|the end|next)"
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


def people(claim: Claim, case: Case) -> frozenset[str]:
    """The words of names of persons that stand in a passage, or before it in its sentence."""
    return case.people(claim, before(claim, case))


def common_people(case: Case) -> frozenset[str]:
    """The words of names of persons that stand in both passages, or before them in their sentences."""
    return people(case.left, case) & people(case.right, case)


def doubted(claim: Claim, case: Case) -> bool:
    """Whether a passage is only what somebody thought or wants of another, or holds only until something else."""
    first = before(claim, case)[-_BESIDE:]
    said = MADE_TO.finditer(first + claim.quote[:_BESIDE])
    wanted = any(it.start() < len(first) < it.end() for it in said)
    held = _NOT_BEFORE.search(claim.quote[:_FAR]) or _UNTIL.match(after(claim, case))
    return wanted or bool(_NOT_SURE.search(before(claim, case)) or held)


def sentence_of(claim: Claim, article: Article) -> int:
    """The number of the sentence in which a passage begins."""
    return sentence_at(article, claim.span)


def told_in(article: Article, number: int) -> str:
    """The sentence of an article with that number, as far as it is read."""
    one = article.sentences[number]
    return article.text[one.start : min(one.end, one.start + _READ)]
