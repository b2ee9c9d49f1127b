"""Base noun phrases of one tagged sentence (Abney 1991, "Parsing by chunks"), and what a verb group is.

A sentence is its tags and its words in lower case, one list each; all else are indices into them.
"""

from __future__ import annotations

import re

from compare import stamp
from compare.grammar.shape import shape
from compare.wordbook import remembered


class Phrase:
    """A base noun phrase: token indices, last exclusive, and the index of its head noun.

    No tuple: it is asked tens of times, and the fields of a tuple are three times as slow to read. Made by `placed`
    alone, so that phrases in one place are one object.
    """

    __slots__ = ("first", "head", "last")

    def __init__(self, first: int, last: int, head: int) -> None:
        self.first = first
        self.last = last
        self.head = head

    def spread(self, *, first: int | None = None, last: int | None = None) -> Phrase:
        """The phrase with another end."""
        return placed((self.first if first is None else first, self.last if last is None else last, self.head))


class VerbGroup:
    """A verb with its auxiliaries, adverbs and particle: token indices, last exclusive; head is the main verb.

    `passive` covers bare participles too (the men accused of it). `tense` is past, present, future, infinitive,
    participle or gerund; the perfect counts as past, and a group under a modal other than will as present.
    """

    __slots__ = ("first", "head", "last", "modal", "negated", "passive", "tense")

    def __init__(
        self, first: int, last: int, head: int, passive: bool, negated: bool, modal: str | None, tense: str
    ) -> None:
        self.first = first
        self.last = last
        self.head = head
        self.passive = passive
        self.negated = negated
        self.modal = modal
        self.tense = tense


@remembered
def placed(place: tuple[int, int, int]) -> Phrase:
    """The phrase at a place (first, last, head): no sentence has many, so that each is made once for all sentences."""
    return Phrase(*place)


NAMES = frozenset(("NNP", "NNPS"))
NOUNS = NAMES | {"NN", "NNS"}
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset(stamp.MONTHS)
MONTH = "|".join(name.capitalize() for name in stamp.MONTHS)  # as the alternatives of a pattern
WEEK = DAYS | {"yesterday", "today", "tomorrow", "tonight"}
TIMES = WEEK | {"week", "month", "year", "day", "night", "morning", "evening", "afternoon", "weekend"}
DEGREES = frozenset("percent per % pct percentage point points".split())  # by which something rises or falls
REFLEXIVE = frozenset("himself herself itself themselves".split())
NOMINATIVE = frozenset("i he she we they".split())  # of people, only ever the subject
_RECENT = frozenset(("last", "next", "early", "late", "earlier", "this", "that"))
_OPENING = frozenset(("DT", "PDT", "PRP$", "WP$"))
_DESCRIBING = frozenset(("JJ", "JJR", "JJS"))
_BEFORE_MODIFIER = _OPENING | _DESCRIBING | {"POS", "CD", "RB", "IN"}
_BEFORE_GERUND = frozenset(("DT", "PRP$", "JJ", "POS", "CD"))
_GOES_ON = NOUNS | _DESCRIBING | {"CD", "$"}
_STARTS = _OPENING | _GOES_ON
# A phrase of plain build that nothing goes on, marked by an empty group: a pronoun; nouns, after adjectives or not; a
# number. Else the first letter of what may be one: a word that opens it, a hedge, a participle that describes a noun.
_END = r"(?![nsNSjrxc$^dpowH])()"
_PHRASE = re.compile(
    rf"[PE]()|[nsNS]{{1,20}}+{_END}|[dopwjrx][jrx]{{0,20}}+[nsNS]{{1,20}}+{_END}|c[jrx]{{0,20}}+[nsNS]{{1,20}}+{_END}"
    rf"|c(?![GBa]|[,&]c){_END}|[dopwjrxnsNSc$H]|[GB](?=[nsNS]|[jrx].?[nsNS])"
).search
_NUMBER = re.compile(r"[c$]")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_PARTED = WEEK | {"a.m.", "p.m."}  # nouns before which, or after which, another noun begins a phrase of its own
_TRAILING = frozenset(("``", "CC", ",", "RB", "VBG", "VBN", "POS"))
_COUNTED = NOUNS | {"CD"}
_PHRASED = ("at least", "at most", "more than", "less than", "fewer than", "up to", "as many as", "as few as")
_PLAIN = (
    "about",
    "around",
    "over",
    "under",
    "nearly",
    "almost",
    "roughly",
    "approximately",
    "some",
    "only",
    "just",
    "between",
)
_HEDGES = {
    head: tuple(tuple(hedge.split()) for hedge in (*_PHRASED, *_PLAIN) if hedge.split()[0] == head)
    for head in {hedge.split()[0] for hedge in (*_PHRASED, *_PLAIN)}
}  # by their first word
# Nouns that a number after them names: highway 9, flight 212, a magnitude 6.1 earthquake.
_NUMBERED = frozenset("magnitude highway route flight room gate category level phase section line runway".split())
_LONGEST = 60  # words in a noun phrase: adjectives without end and without a noun are tried from each of them


def noun_phrases(tags: list[str], low: list[str]) -> list[Phrase]:
    """The base noun phrases of a sentence, in order; pronouns and lone numbers are phrases of their own."""
    found = []
    after = 0
    letters = _with_hedges(shape(tags), tags, low)
    while match := _PHRASE(letters, after):
        first, after = match.span()
        plain = match.lastindex and _PARTED.isdisjoint(low[first:after])
        if not plain:
            after = _phrase_end(tags, low, first)
        if after > first:
            found.append(placed((first, after, after - 1 if plain else _head(tags, first, after))))
        else:
            after += 1
    return found


def _with_hedges(letters: str, tags: list[str], low: list[str]) -> str:
    """The letters, with one of their own for words such as "at least" before a number, which belong to its phrase."""
    if not ("c" in letters or "$" in letters):
        return letters
    near = [i for number in _NUMBER.finditer(letters) for i in range(max(0, number.start() - 3), number.start())]
    hedges = [i for i in near if low[i] in _HEDGES and _hedge(tags, low, i)]
    return "".join(["H" if i in hedges else letter for i, letter in enumerate(letters)])


def _phrase_end(tags: list[str], low: list[str], i: int) -> int:
    """Where the noun phrase that begins at i ends; i itself if none does."""
    tag = tags[i]
    start = i + (_hedge(tags, low, i) if low[i] in _HEDGES else 0)
    if start == i and tag not in _STARTS and not modifies(tags, i):
        return i
    j = start + 1
    limit = min(len(tags), start + _LONGEST)
    while j < limit and _belongs(tags, low, start, j):
        j += 1
    while j > start and tags[j - 1] in _TRAILING:
        j -= 1
    named = not _COUNTED.isdisjoint(tags[start:j])
    return j if named or ((j - start > 1 or tag == "DT") and tags[start] in _OPENING) else i


def _hedge(tags: list[str], low: list[str], i: int) -> int:
    """The length of the words before a number that belong to it: at least, some, more than."""
    if low[i] == "between":
        return int(_spans(tags, low, i))
    for hedge in _HEDGES[low[i]]:
        after = i + len(hedge)
        if after < len(tags) and tags[after] in ("CD", "$") and tuple(low[i:after]) == hedge:
            return len(hedge)
    return 0


def _spans(tags: list[str], low: list[str], i: int) -> bool:
    """Whether "between" gives the ends of a count, "between 200 and 300 people": no hours or years, nor two parties."""
    if tags[i + 1 : i + 4] != ["CD", "CC", "CD"] or low[i + 2] != "and" or (i and tags[i - 1] in NOUNS):
        return False
    year = all(_YEAR.fullmatch(low[at]) for at in (i + 1, i + 3))
    return not year and tags[i + 4 : i + 5] in (["NN"], ["NNS"]) and low[i + 4] not in _PARTED | TIMES


def _belongs(tags: list[str], low: list[str], start: int, j: int) -> bool:
    """Whether token j goes on the phrase begun at start."""
    tag, before = tags[j], tags[j - 1]
    if tag in NOUNS:
        if before not in NOUNS:
            return True
        return low[j] not in WEEK and low[j - 1] not in ("a.m.", "p.m.") and not _names_a_subject(tags, low, start, j)
    if tag in _DESCRIBING:
        aged = low[j] == "old" and low[j - 1] in ("year", "years")  # 17 year old students
        aged = aged or (low[j] == "aged" and tags[j + 1 : j + 2] == ["CD"])
        named = before == "NNP" and low[j] not in _RECENT and tags[j + 1 : j + 2] != ["IN"]
        return aged or named or before not in NOUNS
    if tag in ("CD", "$"):
        described = before in {"DT", "JJ", "PRP$", "NNP", "POS", "CD", "$", "CC", "JJR", "JJS"}
        return described or low[j - 1] in _NUMBERED or low[j - 1] == "aged"
    if tag == "POS":
        return before in NOUNS
    if tag in _OPENING:
        return before == "PDT" or low[j - 1] in ("all", "both", "half")
    if tag in ("VBN", "VBG"):
        return modifies(tags, j)
    return _joins(tags, start, j)


def _names_a_subject(tags: list[str], low: list[str], start: int, j: int) -> bool:
    """Whether a name behind the day of a verb begins the clause of another: police said Friday Otto Brill was held."""
    if low[start] not in DAYS or start != j - 1 or tags[j] not in NAMES or start < 1:
        return False
    told = start - 1 - (low[start - 1] == "on")
    after = next((k for k in range(j, len(tags)) if tags[k] not in NAMES), j)
    does = told >= 0 and (tags[told] in FINITE or low[told] == "said")
    return does and after < len(tags) and tags[after] in FINITE


def _joins(tags: list[str], start: int, j: int) -> bool:
    """Adverbs, quotation marks, commas and conjunctions that stand between a phrase's adjectives."""
    tag, before = tags[j], tags[j - 1]
    after = tags[j + 1] if j + 1 < len(tags) else ""
    if tag == "RB":
        return before in _OPENING | {"JJ", "CD"} and after in {"JJ", "VBN", "CD", "VBG", "JJR"}
    if tag == "``":
        return before in _OPENING | {"JJ"}
    if tag == "''":
        return "``" in tags[start:j] and after in _GOES_ON
    return tag in ("CC", ",") and before == after and after in ("JJ", "CD") and _noun_near(tags, j + 2)


def _noun_near(tags: list[str], i: int) -> bool:
    return any(tag in NOUNS for tag in tags[i : i + 2])


def modifies(tags: list[str], i: int) -> bool:
    """Whether the participle at i describes the noun after it (the suspected militants)."""
    after = tags[i + 1] if i + 1 < len(tags) else ""
    if after not in NOUNS and not (after in _DESCRIBING and _noun_near(tags, i + 2)):
        return False
    quoted = i > 1 and tags[i - 1] == "``"
    before = tags[i - 1 - quoted] if i else ""
    return before in (_BEFORE_GERUND if tags[i] == "VBG" else _BEFORE_MODIFIER)


def _head(tags: list[str], first: int, last: int) -> int:
    """The last noun, or failing that the last number, or the last word."""
    for wanted in (NOUNS, {"CD", "PRP"}):
        for i in range(last - 1, first - 1, -1):
            if tags[i] in wanted and tags[i : i + 2] != ["NNP", "POS"]:
                return i
    return last - 1


def temporal(low: list[str], phrase: Phrase) -> bool:
    """Whether the phrase tells a time and so is hardly a subject or object: Monday, last week."""
    head = low[phrase.head]
    if head not in TIMES:
        return False
    return head in WEEK or low[phrase.first] in _RECENT or low[phrase.first - 1] in _RECENT
