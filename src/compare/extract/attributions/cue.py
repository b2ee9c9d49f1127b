"""The cue lexicon: which words may introduce what somebody says, and which words can follow them."""

from functools import cache
from typing import Any, cast

from compare import lexicon
from compare.attribution import Stance
from compare.grammar.lexicon import irregular
from compare.record import Record


class Cue(Record):
    """A cue word: its base form, the stance it carries, and its frames (see lexicon/cues.yaml)."""

    lemma: str
    stance: Stance
    frames: frozenset[str]

    @property
    def prepositions(self) -> frozenset[str]:
        """The prepositions after which this cue's content may stand ("called for")."""
        return _prepositions(self.frames)


class Cues(Record):
    """All cues by form: verbs, verbs with a particle by (form, particle), nouns and adverbs."""

    verbs: dict[str, Cue]
    phrasal: dict[tuple[str, str], Cue]
    nouns: dict[str, Cue]
    adverbs: dict[str, Cue]
    triggers: frozenset[str]


@cache
def cues() -> Cues:
    """The lexicon, inflected; read once."""
    data: dict[str, Any] = lexicon.table("cues")
    verbs: dict[str, Cue] = {}
    phrasal: dict[tuple[str, str], Cue] = {}
    for lemma, line in data["verbs"].items():
        cue, (base, _, particle) = _cue(lemma, line), lemma.partition(" ")
        for form in inflected(base):
            if particle:
                phrasal[form, particle] = cue
            else:
                verbs.setdefault(form, cue)
    nouns = {form: cue for noun, line in data["nouns"].items() for cue in [_cue(noun, line)] for form in _plural(noun)}
    adverbs = {adverb: _cue(adverb, line) for adverb, line in data["adverbs"].items()}
    triggers = {*verbs, *(form for form, _ in phrasal), *nouns, *adverbs, *listed("voices"), "according"}
    return Cues(verbs, phrasal, nouns, adverbs, frozenset(triggers))


@cache
def _prepositions(frames: frozenset[str]) -> frozenset[str]:
    return frozenset(frame[1:] for frame in frames if frame[0] == "+")


@cache
def listed(*path: str) -> frozenset[str]:
    """The words of a list in `lexicon/cues.yaml`, such as listed("papers") or listed("labels", "never")."""
    return lexicon.listed("cues", *path)


def _cue(lemma: str, line: str) -> Cue:
    stance, *frames = line.split()
    return Cue(lemma, cast(Stance, stance), frozenset(frames))


@cache
def _irregular_past() -> dict[str, set[str]]:
    """Base form to its irregular past forms."""
    forms: dict[str, set[str]] = {}
    known = irregular()
    for past in (known.past, known.participle):
        for form, base in past.items():
            forms.setdefault(base, set()).add(form)
    return forms


def inflected(verb: str) -> set[str]:
    """All forms of a verb, by the spelling rules of English; irregular pasts from the grammar's table."""
    stem = verb + verb[-1] if verb in _DOUBLING else verb
    if _consonant_y(verb):
        third, past = verb[:-1] + "ies", verb[:-1] + "ied"
    else:
        third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh")) else "s")
        past = stem + ("d" if stem.endswith("e") else "ed")
    going = (stem[:-1] if stem.endswith("e") and not stem.endswith("ee") else stem) + "ing"
    return {verb, third, going} | _irregular_past().get(verb, {past})


_DOUBLING = frozenset(("admit", "refer", "quip", "rebut", "label", "brag", "beg", "slam", "plan"))


def _consonant_y(word: str) -> bool:
    return len(word) > 2 and word[-1] == "y" and word[-2] not in "aeiou"


def _plural(noun: str) -> tuple[str, str]:
    return noun, noun[:-1] + "ies" if _consonant_y(noun) else noun + "s"
