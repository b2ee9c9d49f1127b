"""Arithmetic inside one article: figures of it that cannot all be right, as problems for a person to look at."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.article import Article
from compare.claim import Claim, Figure, Harm
from compare.extract.figures.amount import Amount, amounts
from compare.extract.figures.basis import WHOLE
from compare.extract.figures.convention import convention
from compare.interval import disjoint
from compare.layout import Sentence
from compare.problem import Problem

if TYPE_CHECKING:
    from compare.span import Span

_TOLERANCE = 1.5  # percentage points by which a printed share may be rounded
_OF = re.compile(r"\s+(?:\w+\s+){0,2}of\s+(?:the\s+|its\s+|their\s+|all\s+)?", re.IGNORECASE)
_GROWTH = re.compile(
    r"\s?(?:%|per ?cent)\s+(?:more|less|fewer|higher|lower|up|down|above|below|increase|rise|drop|cut)\b",
    re.IGNORECASE,
)
_GREW = re.compile(r"\b(?:up|down|by|rose|fell|grew|increased|dropped|jumped|climbed|gained|lost)\s+$", re.IGNORECASE)
_DOTTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")


def checks(article: Article, claims: Sequence[Claim]) -> tuple[Problem, ...]:
    """All contradictions between the figures of one article, and numbers that can be read in two ways."""
    of_claims = (_parts, _sums, _headline, _ambiguous)
    found = [*(problem for check in of_claims for problem in check(article, claims)), *_shares(article)]
    return tuple(dict.fromkeys(found))


def _figures(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Figure]]:
    return ((claim, claim.value) for claim in claims if isinstance(claim.value, Figure))


def _parts(article: Article, claims: Sequence[Claim]) -> Iterator[Problem]:
    """Twelve killed, including fifteen children."""
    wholes = {(claim.span, figure.harm): (claim, figure) for claim, figure in _figures(claims) if not figure.parent}
    for claim, figure in _figures(claims):
        whole = wholes.get((figure.parent, figure.harm)) if figure.parent else None
        if whole and whole[1].interval.high is not None and (figure.interval.low or 0) > whole[1].interval.high:
            message = f"“{claim.quote}” is given as a part of “{whole[0].quote}”, but is more than the whole"
            yield Problem(article.id, "part-exceeds-total", message, "warning")


_ONE_LIST = 60  # characters between two parts of one list
_APART = frozenset("child woman elderly civilian military police fighter perpetrator".split())


def _sums(article: Article, claims: Sequence[Claim]) -> Iterator[Problem]:
    """Twelve killed, including eight soldiers and seven farmers: parts of classes that share nobody."""
    wholes = {(claim.span, figure.harm): figure for claim, figure in _figures(claims) if not figure.parent}
    lists: dict[tuple[Span, Harm | None], list[tuple[Claim, Figure]]] = {}
    for claim, figure in _figures(claims):
        if figure.parent and figure.shape == "exact" and figure.victims in _APART:
            lists.setdefault((figure.parent, figure.harm), []).append((claim, figure))
    for key, parts in lists.items():
        whole = wholes.get(key)
        run = _run(parts)
        if whole and whole.interval.high is not None and len({figure.victims for _, figure in run}) == len(run) > 1:
            total = sum(figure.interval.low or 0 for _, figure in run)
            if total > whole.interval.high and all((f.interval.low or 0) <= whole.interval.high for _, f in run):
                said = article.text[run[0][0].span.start : run[-1][0].span.end]
                message = f"“{said}” makes {total:,}, more than the whole, {whole.as_printed}"
                yield Problem(article.id, "parts-exceed-total", message, "warning")


def _run(parts: list[tuple[Claim, Figure]]) -> list[tuple[Claim, Figure]]:
    """The first parts that stand in one list: nothing long between them."""
    run = parts[:1]
    for part in parts[1:]:
        if part[0].span.start - run[-1][0].span.end > _ONE_LIST:
            break
        run.append(part)
    return run


def _headline(article: Article, claims: Sequence[Claim]) -> Iterator[Problem]:
    """The headline says twenty dead, and no figure of the body can be twenty."""
    if article.headline is None:
        return
    tolls = [(claim, figure) for claim, figure in _figures(claims) if figure.harm and figure.basis in WHOLE]
    for claim, figure in tolls:
        if not article.headline.covers(claim.span):
            continue
        body = [
            (other, told) for other, told in tolls
            if not article.headline.covers(other.span) and told.harm == figure.harm and told.victims == figure.victims
            and told.printed  # not one person of several
        ]  # fmt: skip
        if body and all(disjoint(told.reach, figure.reach) for _, told in body):
            message = f"the headline says “{claim.quote}”, the text “{body[0][0].quote}”"
            yield Problem(article.id, "headline-differs", message, "warning")


def _shares(article: Article) -> Iterator[Problem]:
    """Ten of the forty, or half: the printed share is not that of the printed counts."""
    for sentence in article.sentences:
        if not re.search(r"%|\bper ?cent\b", article.text[sentence.start : sentence.end], re.IGNORECASE):
            continue
        yield from _share(article, sentence)


def _share(article: Article, sentence: Sentence) -> Iterator[Problem]:
    text = article.text
    found = amounts(text, sentence.start, sentence.end, convention())
    shares = [one for one in found if re.match(r"\s?(?:%|per ?cent\b)", text[one.end : one.end + 10], re.IGNORECASE)]
    if any(_GROWTH.match(text, one.end) or _GREW.search(text, max(0, one.start - 16), one.start) for one in shares):
        return  # a change, and no share
    for part, whole in pairwise(found):
        paired = len(shares) == 1 and part is not shares[0] and _OF.fullmatch(text, part.end, whole.start)
        if paired and _clash(part, whole, shares[0]):
            said = text[shares[0].start : shares[0].end]
            message = f"“{text[part.start : whole.end]}” is not {said} percent"
            yield Problem(article.id, "share-differs", message, "warning")


def _clash(part: Amount, whole: Amount, share: Amount) -> bool:
    if not (part.printed and whole.printed and share.printed) or not 0 < part.printed[0] <= whole.printed[0]:
        return False
    low, high = share.interval.low or 0, share.interval.high if share.interval.high is not None else 100
    return not low - _TOLERANCE <= 100 * part.printed[0] / whole.printed[0] <= high + _TOLERANCE


def _ambiguous(article: Article, claims: Sequence[Claim]) -> Iterator[Problem]:
    """1.200 is a thousand and more in one country's press and a little over one in another's."""
    for claim, figure in _figures(claims):
        if _DOTTED.search(figure.as_printed) and figure.widest:
            message = f"“{claim.quote}”: this number is read as {figure.printed[0]:,}; it could be a decimal number"
            yield Problem(article.id, "ambiguous-number", message, "notice")
