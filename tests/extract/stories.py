"""What the tests of actors, states, events and causes share: the tables of cases and hostile texts."""

from collections.abc import Callable
from typing import Any

from compare import Article, extract
from compare.claim import Claim
from compare.extract.distinct import shared
from compare.span import Span

_ANSWERED = 0.3  # Dice overlap in characters from which a claim tells an answer
Reader = Callable[[Article], tuple[Claim, ...]]
WORDS = (
    "police arrested a man , 34 , after the army's attack on rebels who fled because no one was in critical "
    "condition . to charged with killing by Arne Holt ( “ ” because of led been not will The and"
).split()
HOSTILE = [
    "." * 50_000,
    "because " * 20_000,
    "killed by " * 20_000,
    '"' * 50_000,
    "A, " * 20_000,
    "after the attack " * 10_000,
    "(" * 30_000,
    "to charged with " * 15_000,
    "Arne Holt, 34, " * 8_000,
    "7" * 50_000,
]


def read(reader: Reader, text: str) -> tuple[Claim, ...]:
    return reader(Article(id="A", text=text))


def check(reader: Reader, case: dict[str, Any]) -> None:
    """That the reader finds in the case's text what the case says, in order, and nothing where it says none."""
    claims = read(reader, case["text"])
    if case.get("none"):
        assert not claims, f"{case['why']}: {[claim.quote for claim in claims]}"
        return
    for barred in case.get("never", ()):
        assert not any(_holds(claim, barred) for claim in claims), f"{case['why']}: {barred}"
    left = iter(claims)
    for wanted in case["finds"]:
        assert any(_holds(claim, wanted) for claim in left), f"{case['why']}: {wanted} is not among {claims}"


def _holds(claim: Claim, wanted: dict[str, Any]) -> bool:
    return all(_plain(getattr(claim.value, name)) == value for name, value in wanted.items())


def _plain(value: Any) -> Any:
    return getattr(value, "text", value)


def answered(kind: str, case: dict[str, Any]) -> None:
    """That some claim of a kind tells the words that answer the case's question."""
    text = case["text"]
    answer = Span(at := text.index(case["answer"]), at + len(case["answer"]))
    claims = [claim for claim in extract(Article(id="A", text=text)) if claim.kind == kind]
    told = [claim.quote for claim in claims]
    assert any(shared(answer, claim.span) >= _ANSWERED for claim in claims), f"{case['why']}: {told}"


def sound(reader: Reader, text: str) -> None:
    """What holds of any text: quotes are the text itself, not empty, in the text's order, and no two are the same."""
    claims = read(reader, text)
    for claim in claims:
        assert text[claim.span.start : claim.span.end] == claim.quote
        assert claim.quote.strip() == claim.quote != ""
    assert [claim.span.start for claim in claims] == sorted(claim.span.start for claim in claims)
    assert len(set(claims)) == len(claims)
