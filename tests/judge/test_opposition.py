"""Opposite deeds are looked for only where the words allow them; that look must never change what is found."""

from itertools import product

import pytest

from compare import lexicon
from compare.claim import Claim, Evidence
from compare.extract.attributions.cue import inflected
from compare.judge import opposition
from compare.judge.judgement import Case
from compare.span import Span

LINES = [[side.split(", ") for side in line.split(" / ")] for line in lexicon.table("contrasts")["opposites"]]
EMPTY = lexicon.words("contrasts", "empty")
VERBS = sorted({verb for line in LINES for side in line for verb in side} - EMPTY)


def _said(words: str) -> Claim:
    return Claim("event", Evidence("A", Span(0, len(words)), words))


def _opposed(one: str, other: str) -> bool:
    return opposition.opposed(None, None, Case(_said(one), _said(other)))


@pytest.mark.parametrize("verb", VERBS)
def test_a_deed_contradicts_its_denial_and_no_other_telling_of_it(verb: str) -> None:
    assert _opposed(f"The council will {verb} the plan.", f"The council will not {verb} the plan.")
    assert not _opposed(f"The council will {verb} the plan.", f"The council will {verb} the plan after all.")


@pytest.mark.parametrize(("left", "right"), LINES, ids=str)
def test_a_look_at_the_words_overlooks_no_opposite_verbs(
    left: list[str], right: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    verbs = [*product(left, right[:1]), *product(left[:1], right)]
    told = [pair for one, other in verbs for pair in product(inflected(one), inflected(other))]
    pairs = [(f"The council had {one} the plan.", f"The council had {other} the plan.") for one, other in told]
    found = [pair for pair in pairs if _opposed(*pair)]
    monkeypatch.setattr(opposition, "may_oppose", lambda _one, _other: True)
    assert found == [pair for pair in pairs if _opposed(*pair)]
    assert found
