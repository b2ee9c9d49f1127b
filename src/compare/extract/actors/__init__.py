"""Who: people, groups and forces with title, age, relation, charges and their part in the story."""

from bisect import bisect_right
from collections.abc import Iterator

from compare.article import Article
from compare.claim import Actor, Claim, Evidence
from compare.extract.actors.description import Description, described
from compare.extract.actors.roles import AGENTS, PATIENTS, age, role_of, roles
from compare.extract.events.kinds import acts
from compare.extract.names import Name, names
from compare.grammar.parse import Parse, parses
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition

_SHORTEST = 4  # tokens: a shorter description is shown inside its clause
_CLAUSE = 14  # tokens of such a clause
_REPEATS = 2  # how often one description of one name is reported


def actors(article: Article) -> tuple[Claim, ...]:
    """All actors of an article, in text order."""
    mentions = sorted((m.span, name) for name in names(article) if name.kind != "place" for m in name.mentions)
    starts = [span.start for span, _ in mentions]
    told: dict[tuple[str, str], int] = {}
    found: list[Claim] = []
    for parse in parses(article):
        first, last = bisect_right(starts, parse.sentence.start - 1), bisect_right(starts, parse.sentence.end)
        for claim in [*_named(article, parse, mentions[first:last]), *_doing(article, parse)]:
            actor = claim.value
            key = (actor.name, f"{actor.title} {actor.age} {actor.about if not actor.title else ''}")
            told[key] = told.get(key, 0) + 1
            if told[key] <= _REPEATS:
                found.append(claim)
    return tuple(found)


def _named(article: Article, parse: Parse, mentions: list[tuple[object, Name]]) -> Iterator[Claim]:
    """Names that something describes."""
    if not mentions:
        return
    tokens = parse.tokens
    at = {token.start: i for i, token in enumerate(tokens)}
    ends = [phrase.last for phrase in parse.phrases]
    for span, name in mentions:
        first = at.get(span.start)
        if first is None:
            continue
        k = bisect_right(ends, first)
        if k == len(ends) or parse.phrases[k].first > first:
            continue
        found = described(tokens, parse.phrases, k, (first, first))
        if found:
            yield _claim(article, parse, name.full, parse.phrases[k], found)


def _claim(article: Article, parse: Parse, name: str, phrase: Phrase, found: Description) -> Claim:
    tokens = parse.tokens
    title = parse.span(*found.title).of(article.text) if found.title else None
    years = age(tokens[found.age[0] : found.age[1]]) if found.age else None
    about, part = _part(parse, phrase)
    words = [t.text.lower() for t in tokens[found.title[0] : found.title[1]]] if found.title else []
    role = part or role_of(words) or "named"
    first, last = _whole(parse, found)
    span = parse.span(first, last)
    return Claim("actor", Evidence(article.id, span, span.of(article.text)), Actor(name, role, title, years, about))


def _part(parse: Parse, phrase: Phrase) -> tuple[str | None, str | None]:
    """The event that a phrase takes part in, and its part."""
    for act, p in zip(acts(parse), parse.propositions, strict=True):
        if phrase in (p.patient, p.agent):
            if act in PATIENTS and phrase == (p.patient or p.agent):
                return p.verb, PATIENTS[act]
            if act in AGENTS and phrase == p.agent:
                return p.verb, "agent"
            return p.verb, None
    return None, None


def _whole(parse: Parse, found: Description) -> tuple[int, int]:
    """The description, or the clause around it where it is short."""
    if found.last - found.first >= _SHORTEST:
        return found.first, found.last
    around = [p for p in parse.propositions if p.first <= found.first and found.last <= p.last and p.last - p.first <= _CLAUSE]
    best = min(around, key=lambda p: p.last - p.first, default=None)
    return (best.first, best.last) if best else (found.first, found.last)


def _doing(article: Article, parse: Parse) -> Iterator[Claim]:
    """People without a name whose deed or lot tells who they are; and what someone is charged with."""
    for act, p in zip(acts(parse), parse.propositions, strict=True):
        for phrase, role in ((p.agent, "agent" if act in AGENTS else None), (p.patient, PATIENTS.get(act or ""))):
            if phrase is None or role is None or p.last - p.first < _SHORTEST:
                continue
            head = parse.tokens[phrase.head].text.lower()
            if head in roles() or (role == "suspect" and act == "charge"):
                yield _deed(article, parse, p, phrase, role)
                break


def _deed(article: Article, parse: Parse, p: Proposition, phrase: Phrase, role: str) -> Claim:
    span = parse.span(p.first, p.last)
    name = parse.span(phrase.first, phrase.last).of(article.text)
    years = age(parse.tokens[phrase.first : phrase.last])
    return Claim("actor", Evidence(article.id, span, span.of(article.text)), Actor(name, role, None, years, p.verb))
