"""What happened: clauses as propositions, in the classes of events that news tells of."""

from collections.abc import Iterator, Sequence

from compare.article import Article
from compare.claim import Claim, Event, Evidence, Mention
from compare.extract.distinct import distinct
from compare.extract.events.kinds import acts, instruments, spoken
from compare.extract.events.nominal import nominals
from compare.extract.modality import modality, negated
from compare.extract.quoted import outside_quotations
from compare.extract.states.ladders import acts as laddered
from compare.grammar.parse import Parse, parses
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token

_SHORTEST = 4  # tokens: fewer hardly tell who did what to whom
_HARM = frozenset(("kill", "injure"))
_SPEAKERS = frozenset("i we you me us".split())


def events(article: Article) -> tuple[Claim, ...]:
    """All events of an article, in text order."""
    found: list[Claim] = []
    for parse in parses(article):
        verbal = distinct(_verbal(article, parse))
        found += sorted([*verbal, *_nominal(article, parse, verbal)], key=lambda claim: claim.span)
    return outside_quotations(article, found)


def _verbal(article: Article, parse: Parse) -> Iterator[Claim]:
    tokens, propositions = parse.tokens, parse.propositions
    named = acts(parse)
    for i, (act, proposition) in enumerate(zip(named, propositions, strict=True)):
        governing = i + 1 < len(named) and named[i + 1] and propositions[i + 1].governor == proposition.verb
        if act is None or governing or _elsewhere(act, proposition) or not _told(tokens, proposition):
            continue
        if not _counted(tokens, act, proposition):
            yield Claim("event", _evidence(article, parse, proposition), _event(parse, act, proposition))


def _event(parse: Parse, act: str, proposition: Proposition) -> Event:
    tokens = parse.tokens
    return Event(
        act, proposition.verb, _mention(parse, proposition.agent), _mention(parse, proposition.patient),
        _mention(parse, _instrument(parse, proposition)), negated(tokens, proposition), modality(tokens, proposition),
    )  # fmt: skip


def _nominal(article: Article, parse: Parse, verbal: list[Claim]) -> Iterator[Claim]:
    """Event nouns outside the clauses that are events themselves."""
    for found in nominals(parse):
        span = parse.span(found.first, found.last)
        if found.last - found.first >= _SHORTEST and not any(claim.span.overlaps(span) for claim in verbal):
            agent, of = (_range(parse, part) if part else None for part in (found.agent, found.object))
            event = Event(found.act, parse.tokens[found.head].text.lower(), agent, of)
            yield Claim("event", Evidence(article.id, span, span.of(article.text)), event)


def _range(parse: Parse, tokens: tuple[int, int]) -> Mention:
    span = parse.span(*tokens)
    return Mention(span, span.of(parse.text))


def _instrument(parse: Parse, proposition: Proposition) -> Phrase | None:
    """With what: the phrase of a weapon or tool after 'with', 'using' or 'by', or as the object itself."""
    for phrase in parse.phrases:
        if (
            proposition.group.last <= phrase.first < proposition.last
            and parse.tokens[phrase.head].text.lower() in instruments()
        ):
            before = parse.tokens[phrase.first - 1].text.lower()
            if before in ("with", "using", "by", "from") or phrase == proposition.patient:
                return phrase
    return None


def _elsewhere(act: str, proposition: Proposition) -> bool:
    """Whether other readers report it: a statement by its attribution, what befell someone by his rung on a ladder."""
    return act in spoken() or (act in laddered() and (proposition.agent is None or proposition.patient is None))


def _counted(tokens: Sequence[Token], act: str, proposition: Proposition) -> bool:
    """Whether harm was done to a number of people, which is a figure's business."""
    patient = proposition.patient
    if act not in _HARM or patient is None:
        return False
    return any(token.tag == "CD" and token.text.lower() != "one" for token in tokens[patient.first : patient.last])


def _told(tokens: Sequence[Token], proposition: Proposition) -> bool:
    """Whether a clause reports an event that a third party can check, at a length that a reader understands."""
    agent = proposition.agent
    told_to_me = agent is not None and tokens[agent.head].text.lower() in _SPEAKERS
    aim = proposition.group.tense == "infinitive" and proposition.governor is None
    return (
        proposition.last - proposition.first >= _SHORTEST - (proposition.patient is not None)
        and not told_to_me
        and not aim
    )


def _mention(parse: Parse, phrase: Phrase | None) -> Mention | None:
    return _range(parse, (phrase.first, phrase.last)) if phrase else None


def _evidence(article: Article, parse: Parse, proposition: Proposition) -> Evidence:
    span = parse.span(proposition.first, proposition.last)
    return Evidence(article.id, span, span.of(article.text))
