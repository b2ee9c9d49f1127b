"""Words of the law before an offence, from `lexicon/charges.yaml`: what they name is said of somebody, not told."""

from functools import cache

from compare.grammar import lemma
from compare.grammar.lexicon import irregular
from compare.grammar.parse import Parse
from compare.lexicon import table
from compare.record import Record
from compare.wordbook import remembered

_REACH = 6  # tokens between the word of law and the offence: accused the mayor of
_TAGS = ("NN", "NNS", "VB", "VBD", "VBN", "VBG", "VBZ")


class Cue(Record):
    """A word of the law in its base form, with the prepositions after which the offence stands."""

    role: str
    links: frozenset[str]


@cache
def cues() -> dict[str, Cue]:
    """The words of law."""
    found: dict[str, Cue] = {}
    for role, groups in table("charges").items():
        for links, words in groups.items():
            for word in words:
                other = found.get(word)
                found[word] = Cue(role, frozenset(links.split()) | (other.links if other else frozenset()))
    return found


@cache
def _beginnings() -> frozenset[str]:
    """The first two letters of every form of a word of law; endings change none of them (sue, suing)."""
    known = irregular()
    odd = (form for forms in (known.past, known.participle, known.plural) for form in forms if forms[form] in cues())
    return frozenset(word[:2] for word in (*cues(), *odd))


@remembered
def lawful(word: str) -> bool:
    """Whether a word in small letters may be one of law, whatever its tag: a cheap look before `cue`."""
    return word[:2] in _beginnings() and not cues().keys().isdisjoint((word, *(lemma(word, tag) for tag in _TAGS)))


def cue(parse: Parse, i: int) -> Cue | None:
    """The word of law that token i is."""
    if not lawful(parse.words[i]):
        return None
    return cues().get(lemma(parse.texts[i], parse.tags[i]).lower())


def alleged(parse: Parse, i: int) -> bool:
    """Whether the gerund at i is an offence that somebody is charged with: with breaking the truce."""
    if not i or parse.tags[i] != "VBG":
        return False
    before = (cue(parse, j) for j in range(max(0, i - _REACH), i - 1))
    return any(found and parse.words[i - 1] in found.links for found in before)
