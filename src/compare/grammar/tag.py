"""Part-of-speech tags for the words of a sentence (Penn Treebank), after Brill 1992.

A word is looked up (`lexicon`), a capital inside the sentence makes it a name, and the ambiguous rest is decided by
its neighbours (`context`). Headlines and shouted text give capitals no such meaning: there the plain word is looked
up. One sentence a call is best, for a headline is recognised by the whole of what is given.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import NamedTuple

from compare.grammar.context import Rule, rule_for
from compare.grammar.lexicon import guess, possible, stems, suffixed, table
from compare.grammar.token import Token
from compare.grammar.token import words as split
from compare.grammar.verb import EDGE, PAD

_MARKS = {
    ",": ",",
    ".": ".",
    "!": ".",
    "?": ".",
    "“": "``",
    "‘": "``",
    "``": "``",
    "”": "''",
    "''": "''",
    "«": "``",
    "»": "''",
    "(": "(",
    "[": "(",
    "{": "(",
    ")": ")",
    "]": ")",
    "}": ")",
    "%": "NN",
    "&": "CC",
    "'s": "POS",
    "’s": "POS",
    "'ll": "MD",
    "’ll": "MD",
    "'d": "MD",
    "’d": "MD",
    "'re": "VBP",
    "’re": "VBP",
    "'ve": "VBP",
    "’ve": "VBP",
    "'m": "VBP",
    "’m": "VBP",
    "n't": "RB",
    "n’t": "RB",
    "#": "#",
}
_token = partial(tuple.__new__, Token)  # the named tuple's own constructor costs twice as much
_EDGES = [EDGE] * PAD
_CURRENCY = frozenset("$£€¥₹₽₪₩")
_NAMED = frozenset(("US", "U.S.", "IT", "WHO", "UN"))
_FUNCTION = {
    "CC",
    "DT",
    "EX",
    "IN",
    "MD",
    "PDT",
    "PRP",
    "PRP$",
    "RB",
    "RP",
    "TO",
    "WDT",
    "WP",
    "WP$",
    "WRB",
    "CD",
    "UH",
}


class Choice(NamedTuple):
    """The likeliest tag of a word, the rule that may change it, and the word in lower case."""

    tag: str
    rule: Rule | None
    low: str


def _choice(word: str, entry: str) -> Choice:
    return Choice(entry.partition("|")[0], rule_for(word, entry), word)


@lru_cache(maxsize=65536)
def _inside(word: str) -> Choice:
    """How to tag a word inside an ordinary sentence, where a capital marks a name."""
    if not word[0].isalnum():
        return _mark(word)
    low = word.lower()
    if low == word or word == "I":
        return _choice(low, possible(low))
    entry = table().get(word)
    if entry is None and "-" in word and guess(low) == "JJ":
        entry = "JJ"
    if entry is None and low[-1] == "s" and table().get(word[:-1], "").startswith("JJ|NNP"):
        entry = "NNPS"
    return _choice(low, entry or ("NNP" if word[0].isalpha() else guess(low)))


@lru_cache(maxsize=65536)
def _plain(word: str) -> Choice:
    """How to tag a word whose capitals mean nothing: in a headline, in shouted text."""
    low = word.lower()
    if not low[0].isalnum() or low == word:
        return _inside(word)
    entry = table().get(low)
    if word.isupper() and 1 < len(word) <= 4 and "-" not in word and entry and entry not in _FUNCTION:
        entry = None
    named = entry and entry[:2] in ("NN", "JJ") and table().get(word.capitalize()) == "NNP"
    if word in _NAMED or named:
        entry = "NNP"
    return _choice(low, entry or table().get(word) or _known_form(low) or "NNP")


@lru_cache(maxsize=65536)
def _first(word: str) -> Choice:
    """How to tag the capitalised first word of a sentence: as the plain word if there is one, else as a name."""
    if not word[0].isupper() or (word.isupper() and len(word) > 1):
        return _inside(word)
    low = word.lower()
    entry = table().get(low)
    if entry and table().get(word) == "NNP" and entry not in _FUNCTION:
        entry = "NNP"
    return _choice(low, entry or table().get(word) or _known_form(low) or "NNP")


def _known_form(low: str) -> str:
    """The guess for a word, if its shape is good evidence that it is a word and not a name."""
    entry = guess(low)
    if not low[0].isalpha() or "-" in low:
        return entry if entry != "NN" else ""
    for ending in ("s", "ed", "ing"):
        if low.endswith(ending) and len(low) > len(ending) + 2:
            return entry if any(stem in table() or suffixed(stem) for stem in stems(low, ending)) else ""
    return suffixed(low)


def _mark(mark: str) -> Choice:
    if mark[0] in "@#" and len(mark) > 1:
        return Choice("NNP", None, mark.lower())
    tag = "$" if mark in _CURRENCY else _MARKS.get(mark.lower(), "")
    if not tag:
        tag = ":" if mark[0] in ":;-–—…./―" else "SYM"
    return _choice(mark.lower(), tag)


def _capitals_mean_nothing(words: list[str]) -> bool:
    """Whether this is a headline or shouted: nearly every word of four letters or more begins with a capital."""
    if 2 * sum(map(str.islower, words)) > len(words):
        return False
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    small = sum(word[0].islower() for word in long)
    return len(words) > 3 and small * 6 <= len(long)


def tag(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of ``text[start:end]`` with their tags (Brill 1992; tag set of the Penn Treebank)."""
    words, offsets = split(text, start, end)
    if text[start:end].isupper() and len(words) > 2:
        choices = [_plain(word if word in _NAMED else word.capitalize()) for word in words]
    elif _capitals_mean_nothing(words):
        choices = [*map(_plain, words)]
    else:
        choices = [*map(_inside, words)]
        _heads(words, choices)
    low = [choice.low for choice in choices]
    tags = _decide(choices, low)
    if 2 < len(words) <= _HEADLINE and words[-1] not in _HEADED:
        _bare_verb(words, low, tags)
    _quotes(text, offsets, words, tags)
    ends = map(int.__add__, offsets, map(len, words))
    return [*map(_token, zip(offsets, ends, words, tags, low, strict=True))]


_HEADLINE = 12  # words
_MANY = frozenset("police troops men women people cattle authorities".split())
_HEADED = frozenset((".", "!", "?", "“", "``", "‘", ":", "…", '"'))
_DASHES = frozenset(("—", "–", "--", "-"))
_QUOTES = frozenset(("'", '"', "’"))


def _heads(words: list[str], choices: list[Choice]) -> None:
    """Tag anew the first word of each sentence and quotation, where a capital need not mean a name."""
    _head(words, choices, 0)
    if not (_HEADED | _DASHES).isdisjoint(words[:-1]):
        for i, word in enumerate(words[:-1]):
            if word in _HEADED or (word in _DASHES and _small(words[i + 1])):
                _head(words, choices, i + 1)


def _small(word: str) -> bool:
    """Whether a word is a small word or a number but for its capital: after a dateline, "— A bomb", "— In June"."""
    return word[0].isupper() and table().get(word.lower(), "").partition("|")[0] in {*_FUNCTION, "CD"}


def _head(words: list[str], choices: list[Choice], i: int) -> None:
    """Tag anew the first word at or soon after i; before a name, a bare verb is a firm's name rather than an order."""
    for place in range(i, min(i + 3, len(words))):
        word = words[place]
        if word[0].isalnum():
            choice = _first(word)
            named = choice.tag == "VB" and word[0].isupper() and place + 1 < len(words)
            if named and choices[place + 1].tag == "NNP":
                choice = Choice("NNP", None, word.lower())
            choices[place] = choice
            return


def _bare_verb(words: list[str], low: list[str], tags: list[str]) -> None:
    """The verb of a headline that looks like a noun after a plural: Jets Bomb Rebel Camp, Rebels Attack Convoy."""
    small = sum(word[0].islower() for word in words if len(word) > 3)
    if small or any(tag[:2] == "VB" or tag == "MD" for tag in tags):
        return
    plural = low[0] in _MANY or (tags[0] == "NNS" and low[0].endswith("s"))
    may = possible(low[1]).split("|")
    if plural and tags[1][:2] == "NN" and {"VB", "VBP"} & {*may} and tags[2][:2] in ("NN", "JJ", "IN", "DT", "CD"):
        tags[1] = "VBP"
        for i in range(2, len(tags)):
            if tags[i] == "NNP" and table().get(low[i]) and table().get(words[i]) != "NNP":
                tags[i] = "NN"


def _decide(choices: list[Choice], low: list[str]) -> list[str]:
    """Apply the context rules from left to right."""
    words = [*_EDGES, *low, *_EDGES]
    tags = [*_EDGES, *[choice.tag for choice in choices], *_EDGES]
    for i, (_, decide, _) in enumerate(choices, PAD):
        if decide is not None:
            tags[i] = decide(words, tags, i)
    return tags[PAD:-PAD]


def _quotes(text: str, offsets: list[int], words: list[str], tags: list[str]) -> None:
    """Tell opening marks from closing ones, and both from the possessive of plurals (the troops' advance)."""
    if _QUOTES.isdisjoint(words):
        return
    single = False
    for i, word in enumerate(words):
        if word not in _QUOTES:
            continue
        before = text[offsets[i] - 1 : offsets[i]]
        opening = word != "’" and (not before or before.isspace() or before in "([{“‘—–-")
        tags[i] = "``" if opening else "''"
        if word != '"' and not opening and not single and before in ("s", "S", "z", "x") and tags[i - 1][:2] == "NN":
            tags[i] = "POS"
        if word == "'":
            single = opening
