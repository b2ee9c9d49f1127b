"""Names that nothing describes, by the first event in which their bearer has a part."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.article import Article
from compare.claim import Actor, Claim, Evidence
from compare.extract.actors.roster import roster
from compare.extract.acts import acts
from compare.extract.events.nominal import nominals
from compare.extract.names import Name
from compare.extract.roles import AGENTS, PATIENTS
from compare.grammar.parse import Parse

_SUFFERED_BY_SUBJECT = frozenset(("die",))


class Part(NamedTuple):
    """A stretch of tokens that tells an event, the one of its parties at [start, end), and what it makes of them."""

    start: int
    end: int
    role: str
    about: str
    first: int
    last: int


def parties(article: Article, parses: Sequence[Parse], told: set[str]) -> Iterator[Claim]:
    """The bearers of names of whom nothing else is told, each by the first words that make them party to an event."""
    done = set(told)
    for parse in parses:
        mentions = roster(article).within(parse.sentence.start, parse.sentence.end)
        if all(name.full in done for _, name in mentions):
            continue
        for part in _parts(parse):
            name = _bearer(parse, part, mentions)
            if name and name.full not in done:
                done.add(name.full)
                span = parse.span(part.first, part.last)
                actor = Actor(name.full, part.role, None, None, part.about)
                yield Claim("actor", Evidence(article.id, span, span.of(article.text)), actor)


def _parts(parse: Parse) -> Iterator[Part]:
    """The parties of the events that clauses and nouns tell."""
    for act, p in zip(acts(parse), parse.propositions, strict=True):
        if act and p.agent:
            suffered = act in _SUFFERED_BY_SUBJECT
            role = PATIENTS[act] if suffered else "agent" if act in AGENTS else "named"
            yield Part(p.agent.first, p.agent.last, role, p.verb, p.first, p.last)
        if act and p.patient:
            yield Part(p.patient.first, p.patient.last, PATIENTS.get(act, "named"), p.verb, p.first, p.last)
    for found in nominals(parse):
        about = parse.words[found.head]
        if found.object:
            yield Part(*found.object, PATIENTS.get(found.act, "named"), about, found.first, found.last)
        if found.agent:
            yield Part(*found.agent, "agent" if found.act in AGENTS else "named", about, found.first, found.last)


def _bearer(parse: Parse, part: Part, mentions: Sequence[tuple[int, Name]]) -> Name | None:
    """Whose name heads a part."""
    heads = (i for i in range(part.end - 1, part.start - 1, -1) if parse.tokens[i].tag in ("NNP", "NNPS"))
    if next(heads, -1) < part.end - 2:
        return None
    span = parse.span(part.start, part.end)
    return next((name for start, name in mentions if span.start <= start < span.end), None)
