"""What happened: clauses as propositions, in the classes of events that news tells of."""

from collections.abc import Iterable, Iterator, Sequence

from compare.article import Article
from compare.claim import Claim, Event, Evidence, Mention
from compare.extract.events.kinds import acts
from compare.extract.modality import modality, negated
from compare.grammar.parse import Parse, parses
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token
from compare.span import Span

_SHORTEST = 4  # tokens: fewer hardly tell who did what to whom
_SAME = 0.5
_SPEAKERS = frozenset("i we you me us".split())


def events(article: Article) -> tuple[Claim, ...]:
    """All events of an article, in text order."""
    return tuple(claim for parse in parses(article) for claim in _apart(_verbal(article, parse)))


def _verbal(article: Article, parse: Parse) -> Iterator[Claim]:
    tokens = parse.tokens
    for act, proposition in zip(acts(parse), parse.propositions, strict=True):
        if act and _told(tokens, proposition):
            event = Event(
                act, proposition.verb, _mention(parse, proposition.agent), _mention(parse, proposition.patient),
                None, negated(tokens, proposition), modality(tokens, proposition),
            )  # fmt: skip
            yield Claim("event", _evidence(article, parse, proposition), event)


def _apart(claims: Iterable[Claim]) -> list[Claim]:
    """Without the shorter of two claims that share most of their words (was shot; was shot and killed by police)."""
    kept: list[Claim] = []
    for claim in claims:
        if kept and _shared(claim.span, kept[-1].span) > _SAME:
            longer = max(claim, kept[-1], key=lambda one: one.span.end - one.span.start)
            kept[-1] = longer
        else:
            kept.append(claim)
    return kept


def _shared(one: Span, other: Span) -> float:
    """The Dice overlap of two spans, 0 to 1."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return max(0, 2 * both / (one.end - one.start + other.end - other.start))


def _told(tokens: Sequence[Token], proposition: Proposition) -> bool:
    """Whether a clause reports an event that a third party can check, at a length that a reader understands."""
    agent = proposition.agent
    told_to_me = agent is not None and tokens[agent.head].text.lower() in _SPEAKERS
    aim = proposition.group.tense == "infinitive" and proposition.governor is None
    return proposition.last - proposition.first >= _SHORTEST and not told_to_me and not aim


def _mention(parse: Parse, phrase: Phrase | None) -> Mention | None:
    if phrase is None:
        return None
    span = parse.span(phrase.first, phrase.last)
    return Mention(span, span.of(parse.text))


def _evidence(article: Article, parse: Parse, proposition: Proposition) -> Evidence:
    span = parse.span(proposition.first, proposition.last)
    return Evidence(article.id, span, span.of(article.text))
