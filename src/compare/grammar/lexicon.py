"""What tags a word may bear, before its sentence is looked at.

The table `tags.txt` descends from the lexicon of Brill's tagger (Brill 1992, "A simple rule-based part of speech
tagger"); forms that regular English morphology predicts are not in it but worked out here. A word's entry is its
possible tags, likeliest first, joined by a bar: ``NN|VB``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from sys import intern

from compare.disk import beside, content
from compare.record import Record
from compare.wordbook import Wordbook

_NUMERIC = re.compile(r"\d[\d.,:/–‑-]*(?:st|nd|rd|th|am|pm|k|m|bn|mn|[+])?")
_SUFFIXES = {
    "RB": ("ly", "wards"),
    "JJ": ("ous", "ful", "less", "able", "ible", "ic", "ical", "ive", "ish", "ary", "esque", "like", "wide", "proof"),
    "NN": ("ness", "ment", "tion", "sion", "ity", "ism", "ist", "ship", "hood", "ance", "ence"),
    "VB": ("ize", "ise", "ify"),
    "NNS": ("men",),
    "JJS": ("est",),
}
_PREFIXES = ("un", "re", "mis", "over", "out", "non", "anti", "counter", "under", "super", "inter")


class Irregular(Record):
    """Irregular forms: each past, participle and plural to its base, and the reverse for verbs."""

    past: dict[str, str]
    participle: dict[str, str]
    plural: dict[str, str]
    bases: frozenset[str]


@cache
def table() -> Wordbook:
    """Word to possible tags, for words whose tags their shape does not give away; empty for all others."""
    return Wordbook(_text("tags.txt"))


def _text(name: str) -> str:
    """A table of this folder."""
    return content(beside(__file__, name)).decode()


@cache
def transitive() -> frozenset[str]:
    """Participles of verbs that want an object, so that one without any after it is passive."""
    return frozenset(_text("transitive.txt").partition("\n\n")[2].split())


@cache
def irregular() -> Irregular:
    """The irregular verbs and nouns of English, from a table written for this project."""
    found = Irregular({}, {}, {}, frozenset())
    bases = []
    for line in _text("irregular.tsv").splitlines():
        match line.split("\t"):
            case ["verb", base, past, participle]:
                bases.append(base)
                found.past.update(dict.fromkeys(past.split("/"), base))
                found.participle.update(dict.fromkeys(participle.split("/"), base))
            case ["noun", singular, plural]:
                found.plural[plural] = singular
    return found._replace(bases=frozenset(bases))


def stems(word: str, ending: str) -> list[str]:
    """The words that may have taken the ending -s, -ed or -ing to make this one, likeliest first.

    An undone y (tries), a restored e (hoped), a halved consonant (stopped), then the plain cut (visited).
    """
    cut = word[: -len(ending)]
    if ending == "s":
        if word.endswith("ies") and len(word) > 4:
            return [word[:-3] + "y", cut]
        return [cut, word[:-2]] if word.endswith("es") else [cut]
    if ending == "ed" and word.endswith("ied"):
        return [word[:-3] + "y", word[:-1]]
    if len(cut) > 3 and cut[-1] == cut[-2]:
        return [cut, cut[:-1], cut + "e"] if cut[-1] in "lsfz" else [cut[:-1], cut]
    return [cut + "e", cut]


def possible(word: str) -> str:
    """The possible tags of a lower-case word, from the table or from its shape."""
    return table()[word] or guess(word)


@lru_cache(maxsize=65536)
def guess(word: str) -> str:
    """The possible tags of a lower-case word that is not in the table, by its shape."""
    if word[0].isdigit():
        return _numeric(word)
    if "-" in word:
        return _hyphened(word)
    inflected = _inflected(word)
    if inflected:
        return inflected
    for prefix in _PREFIXES:
        rest = word[len(prefix) :]
        if len(rest) > 3 and word.startswith(prefix) and table()[rest]:
            return table()[rest]
    return suffixed(word) or "NN"


def suffixed(word: str) -> str:
    """The tag a derivational suffix gives away, if any."""
    if len(word) < 6:
        return ""
    return next((tag for tag, suffixes in _SUFFIXES.items() if word.endswith(suffixes)), "")


def _numeric(word: str) -> str:
    if _NUMERIC.fullmatch(word):
        return "JJ" if word[-2:] in {"st", "nd", "rd", "th"} else "CD"
    return "NNS" if word.endswith("0s") else "JJ"


def _hyphened(word: str) -> str:
    """US-led, two-year, co-founders: plurals keep their last part's tag, -ed and numbered compounds describe."""
    last = word.rsplit("-", 1)[1]
    if not last or not last.isalpha():
        return "NN"
    entry = possible(last)
    if "VBD" in entry or "VBN" in entry or word.endswith("-old"):
        return "JJ"
    if entry.startswith("NN"):
        first = possible(word.partition("-")[0] or last)
        return "JJ" if first == "CD" and entry[:3] != "NNS" else entry.partition("|")[0]
    return "JJ"


def _inflected(word: str) -> str:
    """The tags of a regular inflected form, by the tags of what it is a form of."""
    if word.endswith("s") and word[-2:] not in ("ss", "us", "is") and len(word) > 3:
        for stem in stems(word, "s"):
            entry = table()[stem]
            if "VB" in entry.split("|"):
                return _third(entry)
        return "NNS"
    if word.endswith("ed") and len(word) > 4:
        return "VBD|VBN"
    if word.endswith("ing") and len(word) > 5:
        return "VBG"
    return ""


def _third(entry: str) -> str:
    if "NN" not in entry:
        return "VBZ"
    return "NNS|VBZ" if entry.startswith("NN") else "VBZ|NNS"


@lru_cache(maxsize=65536)
def lemma(word: str, tag: str) -> str:
    """The dictionary form of a tagged word: said -> say, troops -> troop; other words only lose their capitals."""
    if tag.startswith("NNP"):
        return word
    low = word.lower()
    if tag.startswith("V") or tag == "MD":
        return intern(_verb_lemma(low, tag))
    return intern(_noun_lemma(low) if tag == "NNS" else low)


_AUXILIARY = {"am": "be", "is": "be", "are": "be", "'s": "be", "’s": "be", "'re": "be", "’re": "be", "'m": "be"}
_AUXILIARY |= {"has": "have", "'ve": "have", "’ve": "have", "’m": "be", "does": "do", "goes": "go", "ca": "can"}
_AUXILIARY |= {"wo": "will", "'ll": "will", "’ll": "will", "sha": "shall", "'d": "would", "’d": "would"}


def _verb_lemma(word: str, tag: str) -> str:
    if word in _AUXILIARY:
        return _AUXILIARY[word]
    known = irregular()
    if tag in ("VB", "VBP", "MD"):
        return "be" if word in ("were", "was") else word
    if tag in ("VBD", "VBN"):
        base = known.participle.get(word) if tag == "VBN" else known.past.get(word)
        base = base or known.past.get(word) or known.participle.get(word)
        if base:
            return base
    for ending in ("ing", "ed", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return _verb_stem(word, ending)
    return word


def _verb_stem(word: str, ending: str) -> str:
    """The first candidate known as a verb, an irregular verb before all (singing is of sing, not singe)."""
    found = stems(word, ending)
    if ending == "ing" and word.endswith("ying") and len(word) == 5:
        return word[:-4] + "ie"
    bases = irregular().bases
    verbs = [stem for stem in found if "VB" in table()[stem].split("|")]
    if len(verbs) > 1 and verbs[0].endswith("e") and _CLUSTER.search(verbs[0]):
        verbs = verbs[1:]  # turned is of turn: the table also knows older spellings such as turne
    best = next((stem for stem in found if stem in bases), None) or next(iter(verbs), None)
    short = best == word[:-2] and len(best) <= _SHORT_STEM and word[-5:-4] not in "aeo"
    if word.endswith("ated") and (best is None or short):
        return word[:-1]  # stated is of state, whatever a stat is; not combated, not heated
    return best or next((stem for stem in reversed(found) if table()[stem]), None) or _plain_stem(word, ending, found)


_CLUSTER = re.compile(r"(?:[aeiou]{2}[^aeiou]|[^aeiou][^aeiouh])e$")  # after these an e is rarely silent: burn, obtain
_SHORT_STEM = 4  # letters of a stem in -at that is no verb: stat, rat
_RESTORED = ("at", "ut", "it", "ir", "ur", "bl", "tl", "id", "ud", "od", "ad")


def _plain_stem(word: str, ending: str, found: list[str]) -> str:
    """The stem of a verb no table knows, by spelling: -es after a hiss, a lone e after c, v, z, u, s or -at, -id."""
    if ending == "s":
        return word[:-2] if re.search(r"(?:ss|sh|ch|x|zz)es$", word) else found[0]
    cut = word[: -len(ending)]
    restored = cut + "e"
    if restored == found[0]:
        return restored if cut[-1] in "cvzusg" or cut[-2:] in _RESTORED else cut
    return found[0]


def _noun_lemma(word: str) -> str:
    plural = irregular().plural.get(word)
    if plural:
        return plural
    if word.endswith("men") and len(word) > 4:
        return word[:-2] + "an"
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < 4:
        return word
    entries = table()
    known = next((stem for stem in stems(word, "s") if "NN" in entries[stem].split("|")), None)
    return known or (word[:-2] if re.search(r"(?:s|sh|ch|x|zz)es$", word) else stems(word, "s")[0])
