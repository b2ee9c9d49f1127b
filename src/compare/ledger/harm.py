"""What became of the people that a typed number counts, where its own words do not say: "the toll rose to 14"."""

from collections.abc import Sequence
from functools import lru_cache

from compare.article import Article
from compare.claim import Claim, Figure, Harm, Kind


def harmed(claims: Sequence[Claim], kind: Kind, asks: str) -> tuple[Claim, ...]:
    """The claims of a question about casualties; a figure without a harm has that of the others, or of the question."""
    figures = [claim.value for claim in claims if isinstance(claim.value, Figure)]
    if kind != "casualties" or all(figure.harm for figure in figures):
        return tuple(claims)
    told = {figure.harm for figure in figures if figure.harm}
    harm = told.pop() if len(told) == 1 else None if told else _asked(asks)
    return tuple(_with(claim, harm) for claim in claims) if harm else tuple(claims)


def _with(claim: Claim, harm: Harm) -> Claim:
    figure = claim.value
    if not isinstance(figure, Figure) or figure.harm:
        return claim
    return claim._replace(value=figure._replace(harm=harm, unit="people", victims=figure.victims or "people"))


@lru_cache(maxsize=256)
def _asked(question: str) -> Harm | None:
    """The harm that a question asks for, read as in its answer: "How many were killed?" as "12 were killed."."""
    from compare.extract.figures import figures  # late: few lists need it

    answer = question.strip().rstrip("?").replace("How many", "12").replace("how many", "12")
    harms = {c.value.harm for c in figures(Article(id="-", text=f"{answer}.")) if isinstance(c.value, Figure)}
    harms.discard(None)
    return harms.pop() if len(harms) == 1 else None
