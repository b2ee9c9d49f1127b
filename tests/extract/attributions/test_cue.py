"""The cue lexicon: inflection and its own sanity."""

import pytest

from compare.extract.attributions.cue import cues, inflected
from compare.lexicon import table

STANCES = {"neutral", "factive", "doubtful", "denial", "estimate", "commitment", "withheld"}
FRAMES = {
    "clause",
    "quote",
    "whom",
    "to",
    "ing",
    "object",
    "paper",
    "blow",
    "number",
    "opinion",
    "bare",
    "raised",
    "bench",
    "at",
}


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("say", {"say", "says", "said", "saying"}),
        ("tell", {"tell", "tells", "told", "telling"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("admit", {"admit", "admits", "admitted", "admitting"}),
        ("warn", {"warn", "warns", "warned", "warning"}),
        ("reject", {"reject", "rejects", "rejected", "rejecting"}),
        ("argue", {"argue", "argues", "argued", "arguing"}),
        ("agree", {"agree", "agrees", "agreed", "agreeing"}),
        ("stress", {"stress", "stresses", "stressed", "stressing"}),
        ("write", {"write", "writes", "wrote", "written", "writing"}),
    ],
)
def test_inflection(verb: str, forms: set[str]) -> None:
    assert inflected(verb) == forms


def test_every_cue_has_a_stance_and_known_frames() -> None:
    for lines in (table("cues")[kind] for kind in ("verbs", "nouns", "adverbs")):
        for lemma, line in lines.items():
            stance, *frames = line.split()
            assert stance in STANCES, lemma
            assert {frame for frame in frames if frame[0] != "+"} <= FRAMES, lemma


def test_particles_belong_to_the_lemma() -> None:
    assert cues().phrasal["pointed", "out"].lemma == "point out"
