"""Runs of proper nouns: where in a sentence a name may stand, and the title before it."""

from collections.abc import Iterator
from functools import cache

from compare.grammar.token import Token
from compare.lexicon import table
from compare.record import Record

_NAMED = frozenset(("NNP", "NNPS"))
_VERBS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
_JOINS = frozenset(("of", "for", "on", "and", "&"))
_PARTICLES = frozenset(("de", "del", "der", "di", "du", "da", "la", "le", "van", "von", "bin", "ibn", "al", "el"))
_DETERMINERS = frozenset(("the", "a", "an"))
_LONGEST = 40  # words in a name: "Mr. Mr. Mr. ..." is none


class Run(Record):
    """A run of proper nouns as token indices: title[title:first], name [first:last] (title == first: none)."""

    title: int
    first: int
    last: int


@cache
def words(*path: str) -> frozenset[str]:
    """A list of `lexicon/names.yaml`, such as words("given", "male")."""
    found = table("names")
    for key in path:
        found = found[key]
    return frozenset(found.split())


@cache
def titles() -> frozenset[str]:
    """All words that end a title."""
    return words("titles", "any") | words("titles", "male") | words("titles", "female")


def runs(tokens: list[Token]) -> Iterator[Run]:
    """The runs of proper nouns of a sentence, titles split off, in order."""
    end = 0
    for i, (_, _, text, tag, _) in enumerate(tokens):
        if i < end or not (tag in _NAMED or (tag in _VERBS and text[0].isupper())) or not _named(tokens[i]):
            continue
        end = _end(tokens, i)
        run = _titled(tokens, i, end)
        if run.last > run.first and not _nobody(tokens, run):
            yield run


def _end(tokens: list[Token], i: int) -> int:
    """Where the run that begins at token i ends (exclusive)."""
    size = len(tokens)
    organisation = False
    end = i + 1
    while True:
        organisation = organisation or tokens[end - 1].low in words("organisations")
        j = end
        while j < size and j < end + 3 and _joins(tokens, j, organisation):
            j += 1
        if end - i >= _LONGEST or (j < size and _person_after_body(tokens, j, end)):
            return end
        if j < size and _continues(tokens, j):
            end = j + 1
            continue
        return end


def _person_after_body(tokens: list[Token], j: int, end: int) -> bool:
    """Whether a person's name begins after an organisation's: the Harbour Ministry | Maria Sarn."""
    body = tokens[end - 1].low in words("organisations") and tokens[end - 2].text != "of"
    return body and j == end and tokens[j].low in _given()


def _continues(tokens: list[Token], j: int) -> bool:
    """Whether a token goes on with the name; a day does not ('the council on Wednesday')."""
    numbered = tokens[j].tag in _NAMED and tokens[j].text[0].isalnum()
    return (numbered or _named(tokens[j])) and tokens[j].low not in words("nobody")


def _named(token: Token) -> bool:
    """Whether a token can begin a name: a proper noun, or a given name that the tagger took for a verb ('Peter')."""
    if token.tag in _NAMED:
        return token.text[0].isalpha()
    return token.tag[:2] == "VB" and token.text[0].isupper() and token.low in _given()


@cache
def _given() -> frozenset[str]:
    return words("given", "male") | words("given", "female")


def _joins(tokens: list[Token], j: int, organisation: bool) -> bool:
    """Whether a small word may stand inside a name: 'de' in anyone's, 'of' in an organisation's or a title."""
    word = tokens[j].low
    if word in _PARTICLES:
        return True
    if word == "of" and tokens[j - 1].low in titles():
        return True
    if not organisation:
        return False
    if word in ("and", "&") and tokens[j - 1].low in words("organisations"):
        return False  # two of them: the Senate and the Pentagon; but the Department of Health and Human Services
    return word in _JOINS or (word == "the" and tokens[j - 1].low in _JOINS)


def _titled(tokens: list[Token], first: int, last: int) -> Run:
    """Split the title off: capitalised titles inside the run, small ones before it."""
    first += tokens[first].text == "The" and last > first + 1
    name = first
    for k in range(first, last - 1):
        after = _past_office(tokens, k + 1, last)
        if tokens[k].text.rstrip(".").lower() in titles() and not _organised(tokens, after - 1, last):
            name = after
    start = first
    while name > first and start > 0 and tokens[start - 1].low in words("titles", "between"):
        start -= 1
    if name == first and not _organised(tokens, first, last):
        while start > 0 and _of_title(tokens, start - 1, first):
            start -= 1
    return Run(start, name, last) if name > start else Run(first, first, last)


def _past_office(tokens: list[Token], k: int, last: int) -> int:
    """Past the office of a title: 'of State' in 'Secretary of State John Quill'."""
    if tokens[k].text == "of":
        k += 1
        while k < last - 1 and tokens[k].low in words("titles", "offices"):
            k += 1
    return k


def _of_title(tokens: list[Token], k: int, first: int) -> bool:
    """Whether a small word belongs to the title that ends right before the name: the last must be a title itself."""
    word = tokens[k].low
    if k == first - 1:
        return word in titles() and tokens[k].tag in ("NN", "JJ")
    return word in words("titles", "between") or word in titles() or (tokens[k].tag == "NN" and k > first - 4)


def _organised(tokens: list[Token], first: int, last: int) -> bool:
    """Whether the words that follow, rather than a person's name, spell an organisation ('State Department')."""
    return any(tokens[k].low in words("organisations") for k in range(first + 1, last))


def _nobody(tokens: list[Token], run: Run) -> bool:
    """Days, months and the like; and a lone title."""
    if run.last - run.first > 1:
        return False
    word = tokens[run.first].low
    return word in words("nobody") or word.rstrip(".") in titles() or word in _DETERMINERS
