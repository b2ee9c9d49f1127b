"""Names that something beside them describes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter

from compare.article import Article
from compare.claim import Actor, Claim, Evidence
from compare.extract.actors.description import CRAFT, Description, described
from compare.extract.actors.roster import Roster
from compare.extract.acts import acts
from compare.extract.names import Name
from compare.extract.passage import clause_around
from compare.extract.places.gazetteer import kind_of_name, province_of
from compare.extract.roles import AGENTS, PATIENTS, SUFFERED_BY_SUBJECT, age, participants, role_of, roles
from compare.grammar.parse import Parse
from compare.grammar.phrase import NAMES, Phrase
from compare.grammar.proposition import Proposition

_LAST = attrgetter("last")
_SHORTEST = 4  # tokens: a shorter description is shown inside its clause
_STATE = re.compile(r", (?P<state>[A-Z][A-Za-z. ]{1,18}?),? (?P<who>[a-z]{3,20})\b")
_CLAUSE = 14  # tokens of such a clause


def named(article: Article, parse: Parse, people: Roster) -> Iterator[Claim]:
    """Actors whom a name and its description tell of; people: the names of the article."""
    mentions = people.within(parse.sentence.start, parse.sentence.end)
    if not mentions:
        return
    starts, phrases = parse.starts, parse.phrases
    for start, name in mentions:
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] != start:
            continue
        k = bisect_right(phrases, first, key=_LAST)
        if k == len(phrases) or phrases[k].first > first or _says_whence(parse, phrases[k], first):
            continue
        found = described(parse, k, first, person=name.kind == "person")
        if found and (name.kind != "organisation" or found.last > phrases[k].last) and not kind_of_name(name.full):
            yield _claim(article, parse, name, phrases[k], found)


def _says_whence(parse: Parse, phrase: Phrase, first: int) -> bool:
    """Whether the name at token `first` only says where others are from: a Harwick woman; a Harwick, Ore., man."""
    after = next((j for j in range(first, phrase.last) if parse.tags[j] not in NAMES), phrase.last)
    if after < phrase.last:
        return parse.tags[after] in ("NN", "NNS") and parse.words[after] in roles()
    state = _STATE.match(parse.text, parse.ends[phrase.last - 1])
    return bool(state and province_of(state["state"]) and state["who"] in roles())


def _claim(article: Article, parse: Parse, name: Name, phrase: Phrase, found: Description) -> Claim:
    title = parse.span(*found.title).of(article.text) if found.title else None
    words = parse.words[slice(*found.title)] if found.title else []
    about, part = _part(parse, phrase, found.last)
    years = age(parse.texts[found.age : found.age + 1]) if found.age is not None else None
    span = parse.span(*_whole(parse, found))
    craft = participants().get(words[-1]) if words else None
    actor = Actor(name.full, (craft if craft == CRAFT else part) or role_of(words) or "named", title, years, about)
    return Claim("actor", Evidence(article.id, span, span.of(article.text)), actor)


def _part(parse: Parse, phrase: Phrase, last: int) -> tuple[str | None, str | None]:
    """The event that a phrase with its description, up to token `last`, takes part in, and its part.

    The first that makes somebody of them, else the first: police said Ada Rook, 71, died.
    """
    first: tuple[str | None, str | None] = None, None
    for act, p in acts(parse):
        after = p.group.first == last + 1 and last > phrase.last and parse.words[last] == ","
        if phrase not in (p.patient, p.agent) and not after:
            continue
        part = _made(act, p, phrase, after)
        if part:
            return p.verb, part
        first = first if first[0] else (p.verb, None)
    return first


def _made(act: str | None, p: Proposition, phrase: Phrase, after: bool) -> str | None:
    """What an event makes of a phrase that is its party, or the subject that its description parts from the verb."""
    suffered = p.group.passive or act in SUFFERED_BY_SUBJECT if after else phrase == (p.patient or p.agent)
    if act and act in PATIENTS and suffered:
        return PATIENTS[act]
    return "agent" if act in AGENTS and (phrase == p.agent or (after and not p.group.passive)) else None


def _whole(parse: Parse, found: Description) -> tuple[int, int]:
    """The description, or the clause around it where it is short."""
    if found.last - found.first >= _SHORTEST:
        return found.first, found.last
    return clause_around(parse, found.first, found.last, _CLAUSE)
