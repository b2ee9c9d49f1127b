"""Whom a pronoun in a question means, where the sentence or the one before has only one person whom it can mean.

A question stands alone above its passages: "his car" must be somebody's (Grosz, Joshi and Weinstein 1995, of what the
last sentences are about; here nobody is chosen among two).
"""

import re
from collections.abc import Iterator

from compare.claim import Claim
from compare.extract.names import names
from compare.extract.names.pronoun import compatible
from compare.extract.roles import participants, roles
from compare.grammar.parse import Parse, parses
from compare.grammar.token import Token
from compare.report.question.phrasing.clause import Clause, alone
from compare.report.question.phrasing.pronoun import FEMALE, MALE
from compare.span import Span

_MASCULINE, _FEMININE = frozenset(("he", "him", "his")), frozenset(("she", "her"))
_TELLERS = frozenset(("official", "force", "lawyer"))  # who speak of others
_SAID = frozenset("said says told added".split())
_BACK = 4  # sentences that are looked at
_APPOSED = re.compile(r"(?<=[a-z]), (?:an?|the|his|her) [^,]{2,60}(?=,)")  # behind a name
_PLACED, _PLACE = re.compile(r"\b(?:from|in|at|near|outside) \Z"), 10  # and characters of it
_WHOEVER = re.compile(r"Who (?!did\b)")
_LIKE = {one: sex for sex in (_MASCULINE, _FEMININE) for one in sex}
_NOUNS = dict.fromkeys(_MASCULINE, MALE) | dict.fromkeys(_FEMININE, FEMALE)
_OTHER = dict.fromkeys(_MASCULINE, FEMALE) | dict.fromkeys(_FEMININE, MALE)
_GROUPS = frozenset("head police crew family couple crowd".split())  # among the roles, but no one person
_SEVERAL = re.compile(r"\b(?:one|another|other|others|both|each|someone|somebody|nobody|anyone)\b", re.IGNORECASE)


def meant(question: str, claim: Claim, clause: Clause) -> str:
    """A question with the name or the noun instead of its first pronoun of a person; as it is where none is told."""
    if clause.article is None or "“" in question or _WHOEVER.match(question):  # who sold his car: whoever it was
        return question
    tokens = alone(question).tokens
    at = next((i for i, token in enumerate(tokens) if token.low in _LIKE), None)
    pronoun = tokens[at] if at is not None else None
    if pronoun is None or (pronoun.tag == "PRP$" and any(_is_person(token) for token in tokens[1:at])):
        return question
    here = re.compile(rf"\b{pronoun.low}\b", re.IGNORECASE).search(clause.parse.text, claim.span.start, claim.span.end)
    who = _before(clause, pronoun.low, here.start()) if here else None
    if who is None or who.split()[-1] in question:
        return question  # nor is whoever wakes him himself
    owned = pronoun.tag == "PRP$" or pronoun.low == "his"
    return f"{question[: pronoun.start]}{who}{_owner(who) if owned else ''}{question[pronoun.end :]}"


def _owner(who: str) -> str:
    return "’" if who.endswith("s") and who[:1].isupper() else "'s"


def _is_person(token: Token) -> bool:
    """Whether a word of a question may be whom its pronoun means: a name, a noun for a person."""
    return token.tag == "NNP" or (token.low in roles() and not token.low.endswith("s")) or "-old" in token.low


def _before(clause: Clause, pronoun: str, at: int) -> str | None:
    """The only person whom a pronoun can mean, in its sentence, else in the one before in its paragraph."""
    every = parses(clause.article) if clause.article else ()
    here = next((i for i, one in enumerate(every) if one.sentence.start <= at < one.sentence.end), None)
    for i in range(here, max(-1, here - _BACK), -1) if here is not None else ():
        parse = every[i]
        apart = i != here and "\n" in parse.text[parse.sentence.end : every[i + 1].sentence.start]
        if apart and not _goes_on(every[i + 1], pronoun):
            return None
        start, end = parse.sentence.start, min(at, parse.sentence.end)
        if _SEVERAL.search(parse.text, start, end):
            return None
        found = {*_named(clause, pronoun, Span(start, end)), *_nouns(parse, pronoun, end)}
        again = next((it.start for it in parse.tokens if it.low in _LIKE[pronoun] and it.end <= end), end)
        first = {*_named(clause, pronoun, Span(start, again)), *_nouns(parse, pronoun, again)}
        if found != first and not _goes_on(parse, pronoun):
            return None  # whoever comes in behind the same pronoun is somebody else
        if first:
            return first.pop() if len(first) == 1 else None
    return None


def _goes_on(parse: Parse, pronoun: str) -> bool:
    """Whether a sentence begins with a pronoun of the same person, so that it goes on about whom the last one told."""
    return parse.tokens[0].low in _LIKE[pronoun]


def _named(clause: Clause, pronoun: str, span: Span) -> Iterator[str]:
    """The names in a stretch of text of those whom a pronoun can mean."""
    for one in names(clause.article) if clause.article else ():
        inside = [mention.span for mention in one.mentions if span.covers(mention.span)]
        if compatible(one, pronoun) and not all(_is_at(clause, name) for name in inside):
            yield one.full


def _is_at(clause: Clause, name: Span) -> bool:
    """Whether a name stands behind "from" or "in", where something is rather than somebody."""
    return _PLACED.search(clause.parse.text, max(0, name.start - _PLACE), name.start) is not None


def _nouns(parse: Parse, pronoun: str, end: int) -> Iterator[str]:
    """The nouns for one person in a sentence before an offset, whom a pronoun can mean."""
    apposed = [Span(*found.span()) for found in _APPOSED.finditer(parse.text, parse.sentence.start, end)]
    for at, token in enumerate(parse.tokens):
        if token.end > end:
            return
        after = parse.tokens[at + 1] if at + 1 < len(parse.tokens) else None
        if any(span.start <= token.start < span.end for span in apposed):
            continue  # Ivo Brandt, a nurse from Lund,
        described = after is not None and after.tag in ("NN", "NNS", "NNP")  # a police car, mayor Ivo Brandt
        tells = after is not None and after.low in _SAID and roles().get(token.low) in _TELLERS
        if described or tells or token.tag not in ("NN", "NNP") or not _can_be(token.low, pronoun):
            continue
        yield f"the {token.low}"


def _can_be(noun: str, pronoun: str) -> bool:
    listed = noun in roles() and noun in participants() and not noun.endswith("s") and noun not in _GROUPS
    return (listed or noun in _NOUNS[pronoun]) and noun not in _OTHER[pronoun]
