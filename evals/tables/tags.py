"""Make `compare/grammar/tags.txt` from the lexicon of Brill's tagger (MIT licence, in the PyPI package textblob).

    python evals/tables/tags.py en-lexicon.txt src/compare/grammar/tags.txt

The source gives each word its likeliest tag only. Here a word also gets the tags its relatives imply: `attack NN` is
a verb too because `attacked` and `attacking` are there. Left out are marks, digits, rare proper names, later
additions from Twitter, and whatever `compare.grammar.lexicon` works out from a word's shape.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from compare.grammar import lexicon
from compare.wordbook import Wordbook, written

HEADER = """\
# Words with their Penn Treebank tags (likeliest first) by first two letters; made by evals/tables/tags.py, do not edit.
# origin: the lexicon of Eric Brill's rule based tagger v1.14 (Brill 1992), as shipped in the PyPI package textblob
# licence: MIT. Copyright 1993 by the Massachusetts Institute of Technology and the University of Pennsylvania.

"""
WORD = re.compile(r"[A-Za-z][a-z]*(?:-[a-z]+)*\.?|[A-Z]\.[A-Z.]+")
OPEN = re.compile(r"NNP?S?|JJ[RS]?|RB[RS]?|VB[DGNPZ]?|UH|MD|IN|CD|PRP|DT|EX|WRB|CC|RP")


def fixed() -> dict[str, str]:
    """The entries decided by hand, in the form of the table itself."""
    text = Path(__file__).with_name("fixed.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.partition("\n\n")[2].splitlines())
    return {word: tags for tags, words in rows for word in words.split(" ")}


def source(path: Path) -> dict[str, str]:
    """Word to its one tag, for the plain words of the lexicon."""
    pairs = (line.split(" ") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith(";"))
    return {pair[0]: pair[1] for pair in pairs if WORD.fullmatch(pair[0]) and OPEN.fullmatch(pair[-1])}


def inflections(base: str) -> dict[str, set[str]]:
    """The regular -s, -ed and -ing forms of a word, in every spelling it may take."""
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return {"s": {base[:-1] + "ies"}, "ed": {base[:-1] + "ied"}, "ing": {base + "ing"}}
    if base.endswith("e"):
        return {"s": {base + "s"}, "ed": {base + "d"}, "ing": {base[:-1] + "ing", base + "ing"}}
    doubled = base + base[-1]
    return {"s": {base + "s", base + "es"}, "ed": {base + "ed", doubled + "ed"}, "ing": {base + "ing", doubled + "ing"}}


def verbs(given: dict[str, str], known: dict[str, str]) -> set[str]:
    """Words that are also verbs: tagged so, irregular, or both an -ed and an -ing form of theirs are there."""
    found = {word for word, tags in known.items() if "VB" in tags.split("|")} | lexicon.irregular().bases
    return found | {
        word for word, tag in given.items() if known.get(word) != "NN" and word.islower() and acts(word, tag, given)
    }


def acts(word: str, tag: str, given: dict[str, str]) -> bool:
    """Whether the source shows the word as a verb; headed and passing are of head and pass, not heade and passe."""
    forms = inflections(word)
    past = any(given.get(form) in ("VBD", "VBN") for form in forms["ed"])
    going = any(given.get(form) in ("VBG", "NN") for form in forms["ing"])
    third = any(form in given for form in forms["s"])
    shorter = given.get(word[:-1], "") if word.endswith("e") else ""
    if tag in ("VB", "VBP"):
        return past or going or third
    return tag in ("NN", "JJ") and past and going and (not shorter or (third and shorter not in ("VB", "VBP")))


def entry(word: str, tag: str, given: dict[str, str], acting: set[str]) -> str:
    """All the tags the word may bear, the source's own first."""
    tags = ["VB" if tag == "VBP" else tag]
    plural = any(given.get(form) == "NNS" for form in inflections(word)["s"])
    if tag != "NN" and plural and tag in ("VB", "VBP", "JJ"):
        tags.append("NN")
    if word in acting and "VB" not in tags:
        tags.append("VB")
    known = lexicon.irregular()
    if word in known.past or (tag in ("VBD", "VBN") and word.endswith("ed")):
        tags.append("VBD")
    if word in known.participle or (tag in ("VBD", "VBN", "JJ") and word.endswith("ed")):
        tags.append("VBN")
    if tag in ("VBD", "VBN") and word.endswith("ed"):
        tags = ["VBD", "VBN"]
    if tag in ("NN", "JJ") and word.endswith("ing") and any(stem in acting for stem in lexicon.stems(word, "ing")):
        tags.append("VBG")
    if tag in ("NNS", "VBZ"):
        tags = third(word, tag, given, acting)
    return "|".join(dict.fromkeys(tags))


def third(word: str, tag: str, given: dict[str, str], acting: set[str]) -> list[str]:
    """Plural noun, verb of the third person, or either."""
    found = [tag]
    bases = lexicon.stems(word, "s")
    if tag == "NNS" and any(base in acting for base in bases):
        found.append("VBZ")
    if tag == "VBZ" and any(given.get(base) == "NN" for base in bases):
        found.append("NNS")
    return found


def build(given: dict[str, str]) -> dict[str, str]:
    """The entries worth keeping: bases first, so that forms they predict can be left out."""
    known = fixed()
    acting = verbs(given, known)
    kept = Wordbook("")
    kept.update(known)
    lexicon.table = lambda: kept  # type: ignore[assignment]  # what is worked out below asks the table as it grows
    wanted = {
        word: entry(word, tag, given, acting)
        for word, tag in given.items()
        if word.islower() and (tag not in ("VB", "VBP") or word in acting)
    }
    forms = lexicon.irregular()
    for words, tag in ((forms.bases, "VB"), (forms.past, "VBD"), (forms.participle, "VBN"), (forms.plural, "NNS")):
        wanted |= dict.fromkeys(set(words) - wanted.keys(), tag)
    for word in sorted(wanted, key=lambda word: (len(word), word)):
        lexicon.guess.cache_clear()
        if word not in known and not predicted(word, wanted[word]):
            kept[word] = wanted[word]
    kept.update(capitals(given))
    return {word: tags for word, tags in kept.items() if tags}


def predicted(word: str, tags: str) -> bool:
    """Whether the shape of the word says enough; a plain NN is kept, for at the head of a sentence it is not a name."""
    guessed = lexicon.guess(word)
    if "-" in word:
        return tags.startswith("JJ") or guessed.partition("|")[0] == tags.partition("|")[0]
    return guessed == tags and (tags != "NN" or lexicon.suffixed(word) != "")


def capitals(given: dict[str, str]) -> dict[str, str]:
    """Capitalised words that are not plain names: Syrian, Americans."""
    found = {}
    for word, tag in given.items():
        people = tag == "NNPS" and (word[:-1] in given or word.endswith("men")) and given.get(word[:-1]) != "NNP"
        if word[0].isupper() and (tag == "JJ" or people) and word.lower() not in given and word.isalpha():
            found[word] = "JJ|NNP" if tag == "JJ" else tag
    return {word: tag for word, tag in found.items() if not word.isupper()}


if __name__ == "__main__":
    made = build(source(Path(sys.argv[1])))
    Path(sys.argv[2]).write_text(HEADER + written(made), encoding="utf-8")
