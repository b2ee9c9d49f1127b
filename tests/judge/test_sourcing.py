import pytest

from compare.attribution import Attribution, Stance
from compare.claim import Claim, Evidence
from compare.judge.judgement import Case
from compare.judge.sourcing import sourcing, stance_differs
from compare.mention import Mention
from compare.span import Span

WORDS = "the bridge was safe"


def _said(article: str, source: str | None, relays: tuple[str, ...] = (), stance: Stance = "neutral") -> Claim:
    evidence = Evidence(article, Span(0, len(WORDS)), WORDS)
    if source == "":
        return Claim("event", evidence)
    mention = Mention(Span(30, 30 + len(source)), source) if source else None
    content = Mention(Span(0, len(WORDS)), WORDS)
    said = Attribution(mention, None, content, "indirect", stance, relays=relays)
    return Claim("event", evidence, attribution=said)


CASES = [
    ("own-voice", "", "", "nobody is cited"),
    ("attributed-v-own-voice", "Ana Kovac", "", "one article hardens the claim"),
    ("same-source", "Ana Kovac", "Minister Kovac", "one person"),
    ("same-source", "Moscow", "the Kremlin", "a capital that speaks is its government"),
    ("same-source", "Ines Duarte, the harbour master", "Ines Duarte", "an apposition is no part of the name"),
    ("different-source", "Ana Kovac", "Piet Maas", "two named people"),
    ("unnamed", "officials", "Piet Maas", "officials are nobody"),
    ("unnamed", "the presumptive Unity nominee", "Piet Maas", "who the nominee is stands elsewhere"),
    ("different-source", "the army", "Piet Maas", "so is an army"),
    ("different-source", "the harbour board", "Piet Maas", "a board is a source of its own"),
    ("unnamed", None, "Piet Maas", "reportedly"),
]


@pytest.mark.parametrize(("expected", "left", "right", "why"), CASES, ids=[case[3] for case in CASES])
def test_how_two_claims_are_sourced(expected: str, left: str | None, right: str | None, why: str) -> None:
    assert sourcing(Case(_said("A", left), _said("B", right))) == expected, why
    assert sourcing(Case(_said("B", right), _said("A", left))) == expected, why


def test_one_cites_what_the_other_passes_on() -> None:
    case = Case(_said("A", "Ana Kovac", relays=("Tass",)), _said("B", "TASS news agency"))
    assert sourcing(case) == "relayed"


def test_the_persons_aliases_make_two_sources_one() -> None:
    left, right = _said("A", "the Old Mill"), _said("B", "Mill Lane 3")
    assert sourcing(Case(left, right)) == "different-source"
    assert sourcing(Case(left, right, aliases=(("the Old Mill", "Mill Lane 3"),))) == "same-source"


def test_claimed_and_confirmed_commit_their_writers_differently() -> None:
    left, right = _said("A", "Ana Kovac", stance="doubtful"), _said("B", "Ana Kovac", stance="factive")
    assert stance_differs(Case(left, right))
    assert not stance_differs(Case(left, left))
    assert not stance_differs(Case(left, _said("B", "")))
