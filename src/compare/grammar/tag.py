"""Part-of-speech tags for the words of a sentence (Penn Treebank), after Brill 1992.

A word is looked up (`choice`), a capital inside the sentence makes it a name, and the ambiguous rest is decided by
its neighbours (`context`). Headlines and shouted text give capitals no such meaning: there the plain word is looked
up. One sentence a call is best, for a headline is recognised by the whole of what is given.
"""

from __future__ import annotations

import re
from functools import cache, partial
from itertools import accumulate, chain, compress
from operator import add, sub
from sys import intern
from typing import TYPE_CHECKING

from compare import lexicon
from compare.grammar.choice import FUNCTION, NAMED, first, inside, plain
from compare.grammar.lexicon import possible, table
from compare.grammar.token import Token
from compare.grammar.token import words as split
from compare.grammar.verb import EDGE, PAD
from compare.record import Record
from compare.wordbook import remembered

if TYPE_CHECKING:
    from compare.grammar.choice import Choice
    from compare.grammar.context import Rule

    # The words of a sentence before their neighbours are looked at: words, starts, ends, small letters, tags, rules.
    _Columns = tuple[list[str], list[int], list[int], list[str], list[str], list[Rule | None]]

_token = partial(tuple.__new__, Token)  # the named tuple's own constructor costs twice as much
_EDGES = [EDGE] * PAD
_HEADLINE = 12  # words
_MANY = frozenset("police troops men women people cattle authorities".split())
_HEADED = frozenset((".", "!", "?", "“", "``", "‘", ":", "…", '"'))
DASHES = frozenset(("—", "–", "--", "-"))
_OPENING = _HEADED | DASHES
_SMALL = FUNCTION | {"CD"}
_QUOTES = frozenset(("'", '"', "’"))


_UNTOLD = frozenset(("NNP", "MD"))


class Piece(Record):
    """A word or mark as it stands between two spaces, where many begin and end.

    tag and rule as in `Choice`; step: characters to the next word, the space after the last counted; size: its own.
    """

    word: str
    low: str
    tag: str
    rule: Rule | None
    step: int
    size: int


class Tagged:
    """The words and marks of a sentence side by side: offsets, letters, tags, letters in lower case.

    No tuple: its columns are asked for word by word.
    """

    __slots__ = ("ends", "low", "starts", "tags", "texts")

    def __init__(self, starts: list[int], ends: list[int], texts: list[str], tags: list[str], low: list[str]) -> None:
        self.starts = starts
        self.ends = ends
        self.texts = texts
        self.tags = tags
        self.low = low

    def tokens(self) -> list[Token]:
        """The same, one record for each."""
        return [*map(_token, zip(self.starts, self.ends, self.texts, self.tags, self.low, strict=True))]


def tag(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of ``text[start:end]`` with their tags (Brill 1992; tag set of the Penn Treebank)."""
    return tagged(text, start, end).tokens()


def tagged(text: str, start: int, end: int) -> Tagged:
    """The words and marks of ``text[start:end]`` with their tags, side by side."""
    words, starts, ends, low, tags, rules = _looked_up(text, start, end)
    shouted = len(words) > 2 and text[start:end].isupper()
    if shouted or _capitals_mean_nothing(words):
        choices = [plain(_capitalised(word) if shouted else word) for word in words]
        low, tags, rules = _of(choices)
    else:
        _heads(words, tags, rules)
    tags = _decide(low, tags, rules)
    if 2 < len(words) <= _HEADLINE and words[-1] not in _HEADED:
        _bare_verb(words, low, tags)
    _quotes(text, starts, words, tags)
    return Tagged(starts, ends, words, tags, low)


_PRONOUNS = frozenset(("WHO", "IT"))  # which they are far more often where all is printed in capitals


def _capitalised(word: str) -> str:
    return word if word in NAMED and word not in _PRONOUNS else word.capitalize()


_ACROSS = re.compile(
    r"\.(?:(?<=[A-Z]\.)\s[A-Z][a-z]|(?<=No\.)\s\d)"
)  # the dot is of the word if a name or a number follows


def _looked_up(text: str, start: int, end: int) -> _Columns:
    """The words with where they stand and what is known of each by itself; every stretch between spaces only once."""
    chunks = text[start:end].split()
    pieces = [*chain.from_iterable(map(_pieces, chunks))]
    if not pieces or (text.find(".", start, end - 2) >= 0 and _ACROSS.search(text, start, end)):
        return _one_by_one(text, start, end)
    words, low, tags, rules, steps, sizes = map(list, zip(*pieces, strict=True))
    starts = [*accumulate(steps, initial=start)]
    if starts.pop() != end + 1:
        return _one_by_one(text, start, end)
    return words, starts, [*map(add, starts, sizes)], low, tags, rules


def _one_by_one(text: str, start: int, end: int) -> _Columns:
    """The same where the spaces are not plain or a word cannot be told without the next."""
    words, starts = split(text, start, end)
    return words, starts, [*map(add, starts, map(len, words))], *_of([*map(inside, words)])


def _of(choices: list[Choice]) -> tuple[list[str], list[str], list[Rule | None]]:
    return [choice.low for choice in choices], [choice.tag for choice in choices], [choice.rule for choice in choices]


@remembered
def _pieces(chunk: str) -> tuple[Piece, ...]:
    """What a stretch between two spaces consists of: *he*, *(Reuters)*, *won't.*"""
    words, starts = split(chunk, 0, len(chunk))
    steps = map(sub, [*starts[1:], len(chunk) + 1], starts)
    return tuple(map(_piece, zip(words, steps, strict=True)))


@remembered
def _piece(stepping: tuple[str, int]) -> Piece:
    """A word and the characters to the next: the same in every stretch, so that few stand in memory and stay near."""
    word, step = stepping
    choice = inside(word)
    return Piece(intern(word), choice.low, choice.tag, choice.rule, step, len(word))


def _capitals_mean_nothing(words: list[str]) -> bool:
    """Whether this is a headline or shouted: nearly every word of four letters or more begins with a capital."""
    enough = len(words) // 6
    for word in words:  # most sentences soon show that they are neither
        if len(word) > 3 and word[0].islower():
            if not enough:
                return False
            enough -= 1
    if 2 * sum(map(str.islower, words)) > len(words):
        return False
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    small = sum(word[0].islower() for word in long)
    return len(words) > 3 and small * 6 <= len(long)


def _heads(words: list[str], tags: list[str], rules: list[Rule | None]) -> None:
    """Tag anew the first word of each sentence and quotation, where a capital need not mean a name."""
    _head(words, tags, rules, 0)
    if not _OPENING.isdisjoint(words[:-1]):
        for i, word in enumerate(words[:-1]):
            if word in _HEADED or (word in DASHES and _small(words[i + 1])):
                _head(words, tags, rules, i + 1)


def _small(word: str) -> bool:
    """Whether a word is a small word or a number but for its capital: after a dateline, "— A bomb", "— In June"."""
    return word[0].isupper() and table()[word.lower()].partition("|")[0] in _SMALL


def _head(words: list[str], tags: list[str], rules: list[Rule | None], i: int) -> None:
    """Tag anew the first word at or soon after i; before a name, a bare verb is a firm's name rather than an order.

    So is a given name there, whatever plain word it looks like: Maria Orr, James Bell, Kimberly Stone; not Will Orr.
    """
    for place in range(i, min(i + 3, len(words))):
        word = words[place]
        if word[0].isalnum():
            tag, rule, _ = first(word)
            before_name = word[0].isupper() and tags[place + 1 : place + 2] == ["NNP"]
            if before_name and (tag == "VB" or (tag not in _UNTOLD and word.lower() in given())):
                tag, rule = "NNP", None
            tags[place], rules[place] = tag, rule
            return


@cache
def given() -> frozenset[str]:
    """The given names of `lexicon/names.yaml`."""
    return lexicon.listed("names", "given", "male") | lexicon.listed("names", "given", "female")


def _bare_verb(words: list[str], low: list[str], tags: list[str]) -> None:
    """The verb of a headline that looks like a noun after a plural: Jets Bomb Rebel Camp, Rebels Attack Convoy."""
    small = sum(word[0].islower() for word in words if len(word) > 3)
    if small or any(tag[:2] == "VB" or tag == "MD" for tag in tags):
        return
    plural = low[0] in _MANY or (tags[0] == "NNS" and low[0].endswith("s"))
    may = possible(low[1]).split("|")
    if plural and tags[1][:2] == "NN" and {"VB", "VBP"} & {*may} and tags[2][:2] in {"NN", "JJ", "IN", "DT", "CD"}:
        tags[1] = "VBP"
        for i in range(2, len(tags)):
            if tags[i] == "NNP" and table()[low[i]] and table()[words[i]] != "NNP":
                tags[i] = "NN"


def _decide(low: list[str], tags: list[str], rules: list[Rule | None]) -> list[str]:
    """Apply the context rules from left to right."""
    words = [*_EDGES, *low, *_EDGES]
    decided = [*_EDGES, *tags, *_EDGES]
    for i, decide in compress(enumerate(rules, PAD), rules):
        decided[i] = decide(words, decided, i)  # type: ignore[misc]  # None is passed over
    return decided[PAD:-PAD]


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
        if word != '"' and not opening and not single and before in {"s", "S", "z", "x"} and tags[i - 1][:2] == "NN":
            tags[i] = "POS"
        if word == "'":
            single = opening
