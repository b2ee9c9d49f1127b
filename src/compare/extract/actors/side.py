"""Whose side somebody is on: allied with the rebels, fighters loyal to the king, under the command of the navy."""

from collections.abc import Iterator
from functools import cache

from compare.article import Article
from compare.claim import Actor, Claim, Evidence
from compare.extract.actors.roster import bearer
from compare.extract.look import awaited, noted
from compare.extract.passage import clause_end, phrase_at, phrase_ending
from compare.extract.roles import participants
from compare.grammar.parse import Parse
from compare.grammar.phrase import NAMES, Phrase
from compare.grammar.proposition import stretch_end
from compare.lexicon import words

_HAVING = frozenset(("have", "has", "had", "with", "is", "are", "was", "were", "who", "which", "that", "being", ","))
_BETWEEN = 3  # tokens between a party and the words that say its side: the gangs, who have ties to
_LONGEST = 14  # tokens


def sides(article: Article, parse: Parse) -> Iterator[Claim]:
    """The parties of which a sentence says whom they are with, against or under."""
    for i in noted(parse, JOINTS):
        for rest in _joints()[parse.words[i]]:
            first = i + 1 + len(rest)
            if tuple(parse.words[i + 1 : first]) == rest:
                claim = _claim(article, parse, i, first)
                if claim:
                    yield claim
                break


@cache
def _joints() -> dict[str, list[tuple[str, ...]]]:
    """The words that say a side, by the first of them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for joint in sorted(words("identity", "sides"), key=len, reverse=True):
        first, *rest = joint.split()
        found.setdefault(first, []).append(tuple(rest))
    return found


JOINTS = awaited(lambda word: word in _joints())


def _claim(article: Article, parse: Parse, i: int, first: int) -> Claim | None:
    """The party before token i with the one that its side is, whose phrase begins at token `first`."""
    other = phrase_at(parse, first)
    if other is None or not _party(parse, other):
        return None
    who = _before(parse, i)
    start = who.first if who else i
    limit = min(clause_end(parse, other.last - 1), start + _LONGEST)
    end = stretch_end(parse.tags, parse.words, start, other.last, limit)
    span = parse.span(start, max(end, other.last))
    name = bearer(article, parse, who or other)
    role = participants().get(parse.words[(who or other).head], "named")
    return Claim("actor", Evidence(article.id, span, span.of(article.text)), Actor(name, role, None, None, "side"))


def _before(parse: Parse, i: int) -> Phrase | None:
    """The party that the words at token i speak of, with nothing but "who are" or a comma between."""
    at = i
    while at > max(0, i - _BETWEEN) and parse.words[at - 1] in _HAVING:
        at -= 1
    who = phrase_ending(parse, at)
    return who if who and _party(parse, who) else None


def _party(parse: Parse, phrase: Phrase) -> bool:
    return parse.tags[phrase.head] in NAMES or parse.words[phrase.head] in participants()
