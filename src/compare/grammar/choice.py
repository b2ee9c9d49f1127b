"""How a word is tagged by itself: its likeliest tag, and the rule that may change it once its neighbours are known.

Three habits of capitals: inside a sentence one marks a name, at its head it may not, in a headline it never does.
"""

from __future__ import annotations

from sys import intern

from compare.grammar.context import Rule, rule_for
from compare.grammar.lexicon import guess, possible, stems, suffixed, table
from compare.record import Record
from compare.wordbook import remembered

_MARKED = {
    ",": ",",
    ".": ". ! ?",
    "``": "“ ‘ `` «",
    "''": "” '' »",
    "(": "( [ {",
    ")": ") ] }",
    "NN": "%",
    "CC": "&",
    "POS": "'s ’s",
    "MD": "'ll ’ll 'd ’d",
    "VBP": "'re ’re 've ’ve 'm ’m",
    "RB": "n't n’t",
    "#": "#",
}
_MARKS = {mark: tag for tag, marks in _MARKED.items() for mark in marks.split()}
CURRENCY = frozenset("$£€¥₹₽₩₪₺₦₱₫฿₴")  # the signs of money
NAMED = frozenset(("US", "U.S.", "IT", "WHO", "UN"))
FUNCTION = frozenset("CC DT EX IN MD PDT PRP PRP$ RB RP TO WDT WP WP$ WRB CD UH".split())


class Choice(Record):
    """The likeliest tag of a word, the rule that may change it, and the word in lower case."""

    tag: str
    rule: Rule | None
    low: str


def _choice(word: str, entry: str) -> Choice:
    return Choice(intern(entry.partition("|")[0]), rule_for(word, entry), intern(word))


@remembered
def inside(word: str) -> Choice:
    """How to tag a word inside an ordinary sentence, where a capital marks a name."""
    if not word[0].isalnum():
        return _mark(word)
    low = word.lower()
    if low == word or word == "I":
        return _choice(low, possible(low))
    entry = table()[word]
    if not entry and "-" in word and guess(low) == "JJ":
        entry = "JJ"
    if not entry and low[-1] == "s" and table()[word[:-1]].startswith("JJ|NNP"):
        entry = "NNPS"
    return _choice(low, entry or ("NNP" if word[0].isalpha() else guess(low)))


@remembered
def plain(word: str) -> Choice:
    """How to tag a word whose capitals mean nothing: in a headline, in shouted text."""
    low = word.lower()
    if not low[0].isalnum() or low == word:
        return inside(word)
    entry = table()[low]
    if word.isupper() and 1 < len(word) <= 4 and "-" not in word and entry and entry not in FUNCTION:
        entry = ""
    named = entry and entry[:2] in ("NN", "JJ") and table()[word.capitalize()] == "NNP"
    if word in NAMED or named:
        entry = "NNP"
    return _choice(low, entry or table()[word] or _known_form(low) or "NNP")


@remembered
def first(word: str) -> Choice:
    """How to tag the capitalised first word of a sentence: as the plain word if there is one, else as a name."""
    if not word[0].isupper() or (word.isupper() and len(word) > 1):
        return inside(word)
    low = word.lower()
    entry = table()[low]
    if entry and table()[word] == "NNP" and entry not in FUNCTION:
        entry = "NNP"
    return _choice(low, entry or table()[word] or _known_form(low) or "NNP")


def _known_form(low: str) -> str:
    """The guess for a word, if its shape is good evidence that it is a word and not a name."""
    entry = guess(low)
    if not low[0].isalpha() or "-" in low:
        return entry if entry != "NN" else ""
    for ending in ("s", "ed", "ing"):
        if low.endswith(ending) and len(low) > len(ending) + 2:
            return entry if any(table()[stem] or suffixed(stem) for stem in stems(low, ending)) else ""
    return suffixed(low)


def _mark(mark: str) -> Choice:
    if mark[0] in "@#" and len(mark) > 1:
        return Choice("NNP", None, mark.lower())
    tag = "$" if mark in CURRENCY else _MARKS.get(mark.lower(), "")
    if not tag:
        tag = ":" if mark[0] in ":;-–—…./―" else "SYM"
    return _choice(mark.lower(), tag)
