"""Why: causes, aims, and what an act answers to, each with the effect that it explains."""

from collections.abc import Iterator, Sequence

from compare.article import Article
from compare.claim import Cause, Claim, Evidence, Mention
from compare.extract.causes.words import Joint, Relation, causing, joint, nouns
from compare.extract.events.kinds import noun_class, verb_class
from compare.grammar.parse import Parse, parses
from compare.grammar.proposition import Proposition, stretch_end
from compare.grammar.token import Token

_LONGEST = 22  # tokens of evidence: effect and reason together where they are short enough, else the reason's side


def causes(article: Article) -> tuple[Claim, ...]:
    """All causes of an article, in text order."""
    return tuple(claim for parse in parses(article) for claim in _causes(article, parse))


def _causes(article: Article, parse: Parse) -> Iterator[Claim]:
    yield from _joined(article, parse)
    yield from _caused(article, parse)


def _joined(article: Article, parse: Parse) -> Iterator[Claim]:
    """Reasons after a joining word."""
    tokens = parse.tokens
    done = 0
    for i in range(len(tokens)):
        found = joint(tokens, i) if i >= done else None
        if found is None:
            continue
        first = i + 1 + len(found.rest)
        last = _reason_end(parse, found, first)
        if last:
            yield _claim(article, parse, found.relation, i, first, last)
            done = last


def _reason_end(parse: Parse, found: Joint, first: int) -> int:
    """Where the reason that begins at token first ends; 0 where none does."""
    tokens = parse.tokens
    if first >= len(tokens):
        return 0
    clause = next((end for _, end in parse.clauses if end > first), len(tokens))
    told = next((p for p in parse.propositions if first <= p.group.first < clause), None)
    if told and told.group.first - first < 8 and (not found.eventful or _eventful(tokens, told, first)):
        return max(told.last, first + 1)
    named = next((p for p in parse.phrases if p.first == first), None)
    if named is None or (found.eventful and noun_class(tokens, named.head) is None):
        return 0
    return stretch_end(tokens, first, named.last, clause)


def _eventful(tokens: Sequence[Token], told: Proposition, first: int) -> bool:
    """After and when take any act; for and over only a gerund."""
    if tokens[first - 1].text.lower() in ("after", "following", "when", "upon"):
        return verb_class(tokens, told) is not None
    return tokens[first].tag == "VBG" and verb_class(tokens, told) is not None


def _claim(article: Article, parse: Parse, relation: Relation, i: int, first: int, last: int) -> Claim:
    effect = next((p for p in reversed(parse.propositions) if p.group.last <= i), None)
    start = i
    if effect and last - effect.first <= _LONGEST:
        start = effect.first
    elif effect and last - effect.group.first <= _LONGEST:
        start = effect.group.first
    return _evident(article, parse, relation, (start, last), (first, last), (effect.first, min(effect.last, i)) if effect else None)


def _caused(article: Article, parse: Parse) -> Iterator[Claim]:
    """Verbs whose agent is the reason."""
    for p in parse.propositions:
        rest = causing().get(p.verb)
        if rest is None or p.group.passive or p.agent is None or p.group.head + 1 + len(rest) > len(parse.tokens):
            continue
        after = p.group.head + 1
        if tuple(t.text.lower() for t in parse.tokens[after : after + len(rest)]) == rest and (p.patient or rest):
            effect = (p.patient.first, p.patient.last) if p.patient else None
            yield _evident(article, parse, "cause", (p.first, p.last), (p.agent.first, p.agent.last), effect)


def _evident(
    article: Article, parse: Parse, relation: Relation, whole: tuple[int, int], reason: tuple[int, int],
    effect: tuple[int, int] | None,
) -> Claim:  # fmt: skip
    span = parse.span(*whole)
    value = Cause(relation, _mention(parse, reason), _mention(parse, effect) if effect and effect[1] > effect[0] else None)
    return Claim("cause", Evidence(article.id, span, span.of(article.text)), value)


def _mention(parse: Parse, tokens: tuple[int, int]) -> Mention:
    span = parse.span(*tokens)
    return Mention(span, span.of(parse.text))
