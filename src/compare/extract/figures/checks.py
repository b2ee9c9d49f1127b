"""Arithmetic inside one article: figures of it that cannot all be right, for a person to look at."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from compare.article import Article
from compare.claim import Claim, Evidence, Figure, Harm
from compare.conflict import Conflict
from compare.extract.figures.amount import Amount, amounts
from compare.extract.figures.convention import convention
from compare.extract.figures.number import numbers
from compare.extract.figures.partition import partitions
from compare.extract.spacing import folded
from compare.interval import Interval, disjoint
from compare.layout import Sentence
from compare.problem import Problem
from compare.span import Span

_TOLERANCE = 1.5  # percentage points by which a printed share may be rounded
_OF = re.compile(r"\s+(?:\w+\s+){0,2}of\s+(?:the\s+|its\s+|their\s+|all\s+)?", re.IGNORECASE)
_GROWTH = re.compile(
    r"\s?(?:%|per ?cent)\s+(?:more|less|fewer|higher|lower|up|down|above|below|increase|rise|drop|cut)\b",
    re.IGNORECASE,
)
_GREW = re.compile(r"\b(?:up|down|by|rose|fell|grew|increased|dropped|jumped|climbed|gained|lost)\s+$", re.IGNORECASE)
_AGED = re.compile(r",?\sand\s\d{1,3}[- ]years?\b")  # two women, 68 and 48 years old
_CLAUSE = 60  # characters between two counts and the share that they make
_OR = re.compile(r"(?:\(|[,—–]\s?(?:or\s|about\s|nearly\s|roughly\s|just\s)+|\bor\s(?:about\s|nearly\s)?)\Z")
_OTHERS = re.compile(r"\bothers?\b", re.IGNORECASE)
_DOTTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")


def checks(article: Article, claims: Sequence[Claim]) -> tuple[Conflict, ...]:
    """All contradictions between the figures of one article."""
    of_claims = (_parts, _sums, _harmed)
    found = [*(conflict for check in of_claims for conflict in check(article, claims)), *_lists(article)]
    return tuple(dict.fromkeys((*found, *_shares(article))))


def _conflict(article: Article, code: str, message: str, *spans: Span) -> Conflict:
    passages = (Evidence(article.id, span, span.of(article.text)) for span in sorted(spans))
    return Conflict(article.id, code, message, tuple(passages))


def _figures(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Figure]]:
    return ((claim, claim.value) for claim in claims if isinstance(claim.value, Figure))


def _parts(article: Article, claims: Sequence[Claim]) -> Iterator[Conflict]:
    """Twelve killed, including fifteen children."""
    wholes = {(claim.span, figure.harm): (claim, figure) for claim, figure in _figures(claims) if not figure.parent}
    for claim, figure in _figures(claims):
        whole = wholes.get((figure.parent, figure.harm)) if figure.parent else None
        if whole is None or not whole[1].printed or _AGED.match(article.text, claim.span.end):
            continue
        if whole[1].interval.high is not None and (figure.interval.low or 0) > whole[1].interval.high:
            message = f"“{claim.quote}” is given as a part of “{whole[0].quote}”, but is more than the whole"
            yield _conflict(article, "part-exceeds-total", message, whole[0].span, claim.span)


_ONE_LIST = 60  # characters between two parts of one list
_APART = frozenset("child woman elderly civilian military police fighter perpetrator".split())


def _sums(article: Article, claims: Sequence[Claim]) -> Iterator[Conflict]:
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
                said = Span(run[0][0].span.start, run[-1][0].span.end)
                message = f"“{said.of(article.text)}” makes {total:,}, more than the whole, {whole.as_printed}"
                yield _conflict(article, "parts-exceed-total", message, key[0], said)


def _run(parts: list[tuple[Claim, Figure]]) -> list[tuple[Claim, Figure]]:
    """The first parts that stand in one list: nothing long between them."""
    run = parts[:1]
    for part in parts[1:]:
        if part[0].span.start - run[-1][0].span.end > _ONE_LIST:
            break
        run.append(part)
    return run


def _harmed(article: Article, claims: Sequence[Claim]) -> Iterator[Conflict]:
    """Four shot, says the headline; one was killed and four others were hurt, says a sentence of the text."""
    whole = next((it for it in _figures(claims) if _is_whole(*it, article)), None)
    for sentence in article.sentences if whole else ():
        here = [it for it in _figures(claims) if sentence.span.covers(it[0].span)]
        dead = [(claim, figure) for claim, figure in here if figure.toll == "killed" and figure.basis == "incident"]
        rest = [(claim, figure) for claim, figure in here if figure.toll == "injured" and _OTHERS.search(claim.quote)]
        if whole and len(dead) == len(rest) == 1 and not whole[0].span.overlaps(sentence.span):
            total = _together(dead[0][1], rest[0][1])
            if disjoint(total, whole[1].reach) and not (
                _prints(article, total.low or 0) or _more(article, sentence, here)
            ):
                first, second = sorted((dead[0][0], rest[0][0]), key=lambda claim: claim.span)
                message = f"its headline says “{whole[0].quote}”, its text “{first.quote}” and “{second.quote}”"
                yield _conflict(article, "sum-differs", message, whole[0].span, first.span, second.span)
                return


def _more(article: Article, sentence: Sentence, told: Sequence[tuple[Claim, Figure]]) -> bool:
    """Whether a sentence counts more people than its figures do: "one person was taken away, and two others"."""
    counted = {number for _, figure in told for number in figure.printed}
    return any(one.value not in counted for one in numbers(article.text, sentence.start, sentence.end))


def _lists(article: Article) -> Iterator[Conflict]:
    """Six people were hurt: three men and two women."""
    for sentence in article.sentences:
        for found in partitions(article.text, sentence.start, sentence.end):
            if found.made != found.whole:
                message = f"“{folded(found.span.of(article.text))}” makes {found.made}, not {found.whole}"
                yield _conflict(article, "sum-differs", message, found.span)


def _is_whole(claim: Claim, figure: Figure, article: Article) -> bool:
    """Whether a figure is the headline's count of all who were hit, dead or hurt."""
    above = article.headline is not None and article.headline.covers(claim.span)
    return above and figure.toll == "killed-or-injured" and figure.shape == "exact" and bool(figure.printed)


def _together(one: Figure, other: Figure) -> Interval[int | float]:
    """How many two figures make."""
    ends = (one.interval.high, other.interval.high)
    high = None if ends[0] is None or ends[1] is None else ends[0] + ends[1]
    return Interval((one.interval.low or 0) + (other.interval.low or 0), high)


def _prints(article: Article, number: float) -> bool:
    """Whether a number stands anywhere in the text."""
    return any(found.value == number for found in numbers(article.text, 0, len(article.text)))


def _shares(article: Article) -> Iterator[Conflict]:
    """Ten of the forty, or half: the printed share is not that of the printed counts."""
    for sentence in article.sentences:
        if not re.search(r"%|\bper ?cent\b", article.text[sentence.start : sentence.end], re.IGNORECASE):
            continue
        yield from _share(article, sentence)


def _share(article: Article, sentence: Sentence) -> Iterator[Conflict]:
    text = article.text
    found = amounts(text, sentence.start, sentence.end, convention())
    shares = [one for one in found if re.match(r"\s?(?:%|per ?cent\b)", text[one.end : one.end + 10], re.IGNORECASE)]
    if any(_GROWTH.match(text, one.end) or _GREW.search(text, max(0, one.start - 16), one.start) for one in shares):
        return  # a change, and no share
    for part, whole in pairwise(found):
        tied = len(shares) == 1 and _OR.search(text, whole.end, min(shares[0].start, whole.end + _CLAUSE))
        paired = tied and part is not shares[0] and _OF.fullmatch(text, part.end, whole.start)
        if paired and _clash(part, whole, shares[0]):
            said, counts = Span(shares[0].start, shares[0].end), Span(part.start, whole.end)
            message = f"“{counts.of(text)}” is not {said.of(text)} percent"
            yield _conflict(article, "share-differs", message, counts, said)


def _clash(part: Amount, whole: Amount, share: Amount) -> bool:
    if not (part.printed and whole.printed and share.printed) or not 0 < part.printed[0] <= whole.printed[0]:
        return False
    low, high = share.interval.low or 0, share.interval.high if share.interval.high is not None else 100
    return not low - _TOLERANCE <= 100 * part.printed[0] / whole.printed[0] <= high + _TOLERANCE


def ambiguous(article: Article, claims: Sequence[Claim]) -> Iterator[Problem]:
    """1.200 is a thousand and more in one country's press and a little over one in another's."""
    for claim, figure in _figures(claims):
        if _DOTTED.search(figure.as_printed) and figure.widest:
            message = f"“{claim.quote}”: this number is read as {figure.printed[0]:,}; it could be a decimal number"
            yield Problem(article.id, "ambiguous-number", message, "notice")
