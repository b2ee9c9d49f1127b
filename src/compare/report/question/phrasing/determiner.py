"""The articles that a headline leaves out, put back where the body shows which one its nouns take.

Headlines drop determiners (Mårdh 1980, Weir 2013); the body brings the same noun in with its own: hit by a stray
bullet, after an argument with his mother. A noun that the body has bare (in custody), or not at all, stays as it is.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from compare.article import Article
from compare.extract.acts import nouns
from compare.extract.roles import roles
from compare.grammar.parse import parses
from compare.grammar.phrase import NOUNS, Phrase
from compare.grammar.token import Token
from compare.report.question.phrasing.clause import alone
from compare.report.question.phrasing.verb import SUPPORTING

_SILENT = ("hour", "heir", "honest", "honor", "honour")
_SOUNDED = ("uni", "use", "usu", "eu", "one", "ura", "ute", "uto", "u.")
_LETTERS = re.compile(r"(?:[FHLMNRSX]|[AEIO])[A-Z]+\b")  # an FBI agent; not UN, NATO
_KIN = "kin"
_SUM = 2  # tokens of a bare sum
_DETERMINED = frozenset(("DT", "PRP$", "CD", "PRP", "EX", "WDT", "WP", "POS", "$"))
_ARTICLES = frozenset(("a", "an", "the"))
_DESCRIBING = frozenset("DT JJ NN NNP PRP$ POS WRB `` '' :".split())  # before a noun these belong to its phrase
# What is a phrase without an article, whatever the noun has elsewhere.
_WHOLE = frozenset(
    ("to death", "in custody", "in court", "in prison", "in jail", "at home", "at school", "at work", "under arrest",
     "in connection", "in regard", "on suspicion", "on trial", "for life", "to life", "without parole", "by accident",
     "on fire", "in surgery", "in response", "on board", "in bed", "at gunpoint", "in place", "on charges",
     "in person", "in church", "by police", "at sea", "at large", "in addition", "in case", "in charge")
)  # fmt: skip
_SELF = re.compile(r",? self\b(?!-)")
_ITSELF = re.compile(r"\b(?:himself|herself|themselves)\b")


def restored(question: str, article: Article, start: int, others: Sequence[Article] = ()) -> str:
    """A question of a headline with the determiners that its nouns have in the body, which starts at an offset.

    others: what is asked where the body does not have a noun. One person is never told of without any; an event
    before "of" is a certain one: the death of the teen.
    """
    known = [_known(article, start), *(_known(other, 0) for other in others)]
    clause = alone(question)
    tokens = clause.tokens
    for phrase in reversed(list(_bare(tokens, clause.parse.phrases))):
        first = phrase.first - _described(tokens, phrase.first)
        at, head = tokens[first].start, tokens[phrase.head].low
        found = next((some[head] for some in known if head in some), None)
        of = tokens[min(phrase.last, len(tokens) - 1)].low == "of"
        if found is None and (head in roles() or (of and head in nouns())):
            found = "the"
        if found:
            question = f"{question[:at]}{_fitting(found, question[at:])} {question[at:]}"
    himself = _ITSELF.search(article.text, start) if _SELF.search(question) else None
    return _SELF.sub(rf"{' and' if ', self' in question else ''} {himself.group()}", question) if himself else question


def _described(tokens: Sequence[Token], first: int) -> bool:
    """Whether a participle right behind a verb describes the noun after it: shot sleeping woman."""
    return first > 1 and tokens[first - 1].tag == "VBG" and tokens[first - 2].tag in ("VB", "VBD", "VBZ")


def lacks_one(question: str) -> bool:
    """Whether a noun for one person or one event stands in a question without any determiner, as in a headline."""
    clause = alone(question)
    heads = (clause.tokens[phrase.head].low for phrase in _bare(clause.tokens, clause.parse.phrases))
    return any(head in roles() or head in nouns() for head in heads)


def _bare(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """The phrases of common nouns in the singular that have no determiner, no number and no owner."""
    for phrase in phrases:
        head, inside = tokens[phrase.head], tokens[phrase.first : phrase.last]
        if head.tag != "NN" or not head.text.islower() or phrase.head != phrase.last - 1:
            continue
        sum_of = inside[0].tag == "$" and len(inside) > _SUM  # $2.6 million heist: the sum only describes it
        determined = any(token.tag in _DETERMINED or token.low in _ARTICLES for token in inside) and not sum_of
        if not (determined or _is_torn(tokens, phrase) or _is_verb(tokens, phrase)):
            yield phrase


def _is_torn(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a phrase is only a part of one, or stands so as a whole: quintuple murder, how old, in custody."""
    if not phrase.first:
        return False
    before = tokens[phrase.first - 1]
    if before.tag in ("VBN", "VBD") and roles().get(tokens[phrase.head].low) == "official":
        return True  # was elected party leader
    whole = phrase.last - phrase.first == 1 and f"{before.low} {tokens[phrase.head].low}" in _WHOLE
    taken = before.tag in ("VBG", "VBN") and tokens[phrase.first - 2].tag in NOUNS | {"IN"}  # for missing girl
    taken = taken and roles().get(tokens[phrase.head].low) != _KIN  # of killing her husband
    return whole or taken or before.tag in _DESCRIBING


def _is_verb(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the verb after "did" and its subject was taken for a noun: did Acme issue a patch."""
    opens = phrase.first == 1 and tokens[0].low in SUPPORTING and phrase.last < len(tokens)
    return opens and tokens[phrase.last].tag not in ("VB", "RB", "VBP") and tokens[phrase.last].low != "of"


@lru_cache(maxsize=8)
def _known(article: Article, start: int) -> dict[str, str]:
    """The determiner with which a body first has each noun; none of those that it has bare more often.

    Kin are somebody's: his mother.
    """
    first: dict[str, str] = {}
    bare: Counter[str] = Counter()
    for parse in parses(article):
        if parse.sentence.start < start or parse.text[parse.sentence.end - 1] not in ".!?”\"'":
            continue
        for phrase in parse.phrases:
            head, opening = parse.tokens[phrase.head], parse.tokens[phrase.first]
            if head.tag != "NN" or phrase.head != phrase.last - 1:
                continue
            kin = roles().get(head.low) == _KIN
            if (opening.tag == "PRP$") if kin else (opening.low in _ARTICLES):
                first.setdefault(head.low, opening.low)
                bare[head.low] -= 1
            elif opening.tag not in _DETERMINED and phrase.last - phrase.first == 1:
                bare[head.low] += 1
    return {noun: word for noun, word in first.items() if bare[noun] <= 0}


def _fitting(determiner: str, words: str) -> str:
    """The form of an indefinite article that fits the next word: a house, an argument, an hour."""
    if determiner not in ("a", "an"):
        return determiner
    low = words.lower()
    vowel = low[:1] in "aeiou" and not low.startswith(_SOUNDED)
    if words[:2].isupper():
        vowel = _LETTERS.match(words) is not None
    return "an" if vowel or low.startswith(_SILENT) else "a"
