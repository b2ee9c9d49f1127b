"""Names that nothing describes, by the first event in which their bearer has a part."""

from collections.abc import Iterator, Sequence
from functools import cache

from compare.article import Article
from compare.claim import Actor, Claim, Evidence
from compare.extract.actors.doer import FAINT
from compare.extract.actors.roster import roster
from compare.extract.acts import acts, spoken, static, verbal
from compare.extract.events.nominal import nominals
from compare.extract.names import Name
from compare.extract.places.gazetteer import kind_of, kind_of_name
from compare.extract.roles import AGENTS, FLIGHT, PATIENTS, SUFFERED_BY_SUBJECT
from compare.grammar.parse import Parse
from compare.grammar.phrase import NAMES, Phrase
from compare.grammar.proposition import Proposition
from compare.record import Record
from compare.span import Span

_MAIN = (AGENTS - FLIGHT) | frozenset(
    "vote appoint dismiss ban order deal sue win rescue find trade build sentence convict release coup advance hack "
    "breach".split()
)
_STOPPING = frozenset("cancel close suspend postpone halt scrap terminate recall shut".split())  # deeds of that class
_BARE = ("gerund", "infinitive")  # clauses that may go without their subject


@cache
def faint() -> frozenset[str]:
    """Classes of events in which a part tells little of a bearer."""
    return spoken() | FAINT | {"end", "publish", "play", "support"}


def shown(p: Proposition, party: Phrase) -> bool:
    """Whether the words of a clause show its party: to defeat the mayor and posing as a nurse do not say who did."""
    return p.group.tense not in _BARE or p.first <= party.first


class Part(Record):
    """A stretch of tokens that tells an event, the one of its parties at [start, end), and what it makes of them."""

    start: int
    end: int
    role: str
    about: str
    first: int
    last: int
    main: bool = False


def parties(article: Article, parses: Sequence[Parse], told: set[str], shown: set[Span]) -> Iterator[Claim]:
    """The bearers of names of whom nothing else is told, each by the first words that make them party to an event.

    told: the names that other actors bear; shown: the stretches that tell of them, which tell of one each.
    """
    done, shown, people = set(told), set(shown), roster(article)
    acted: set[str] = set()
    for parse in parses:
        mentions = people.within(parse.sentence.start, parse.sentence.end)
        if not mentions or all(name.full in done and name.full in acted for _, name in mentions):
            continue
        for part in _parts(parse):
            name = _bearer(parse, part, mentions)
            if name is None or (name.full in done and not (part.main and name.full not in acted)):
                continue
            span = parse.span(part.first, part.last)
            if span not in shown:
                done.add(name.full)
                acted.add(name.full)
                shown.add(span)
                actor = Actor(name.full, part.role, None, None, part.about)
                yield Claim("actor", Evidence(article.id, span, span.of(article.text)), actor)


def _parts(parse: Parse) -> Iterator[Part]:
    """The parties of the events that clauses and nouns tell."""
    for act, p in acts(parse):
        if act is None and (p.verb in static() or not verbal(parse, p) or p.patient is None):
            continue
        if act in faint() and p.verb not in _STOPPING and (act in spoken() or p.patient is None):
            continue
        if p.agent and shown(p, p.agent):
            suffered = act in SUFFERED_BY_SUBJECT
            role = PATIENTS.get(act or "", "named") if suffered else "agent" if act in AGENTS else "named"
            main = act in _MAIN and p.patient is not None and p.group.tense == "past"
            yield Part(p.agent.first, p.agent.last, role, p.verb, p.first, p.last, main)
        if p.patient and shown(p, p.patient):
            yield Part(p.patient.first, p.patient.last, PATIENTS.get(act or "", "named"), p.verb, p.first, p.last)
    for found in nominals(parse):
        if found.object and PATIENTS.get(found.act) == "victim":
            yield Part(*found.object, "victim", parse.words[found.head], found.first, found.last)


def _bearer(parse: Parse, part: Part, mentions: Sequence[tuple[int, Name]]) -> Name | None:
    """Whose name ends a part: Ruritania's navy is no Ruritania."""
    last = parse.texts[part.end - 1]
    span = parse.span(part.start, part.end)
    held = [name for start, name in mentions if span.start <= start < span.end]
    if not held or parse.tags[part.end - 1] not in NAMES or last not in held[-1].full:
        return None
    name = held[-1]
    return None if kind_of_name(name.full) or (kind_of(last) and name.kind != "organisation") else name
