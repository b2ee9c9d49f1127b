"""Why: causes, aims, and what an act answers to, each with the effect that it explains."""

from collections.abc import Iterator, Sequence

from compare.article import Article
from compare.claim import Cause, Claim, Evidence, Mention
from compare.extract.causes.words import Joint, Relation, causing, joint, nouns
from compare.extract.events.kinds import acts, noun_class
from compare.grammar.parse import Parse, parses
from compare.grammar.proposition import stretch_end
from compare.grammar.token import Token

_LONGEST = 22  # tokens of evidence: effect and reason together where they are short enough, else the reason's side

_AFTER_ACTS = frozenset(("for", "over"))
_ANSWERS = frozenset(  # acts that are done for a reason which 'for' and 'over' give
    "arrest charge convict sentence sue criticise apologise dismiss ban support protest fight resign attack kill".split()
)


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
    opening = first - 1 - len(found.rest) == 0
    at, told = next(((k, p) for k, p in enumerate(parse.propositions) if p.group.first >= first), (0, None))
    if told and told.first <= first + 1 and told.group.first < clause and _fits(parse, found, first, at):
        return _before_comma(tokens, first, told.group.last, told.last) if opening else told.last
    named = next((p for p in parse.phrases if p.first >= first), None)
    if named is None or named.first != first or (found.eventful and noun_class(tokens, named.head) is None):
        return 0
    if found.eventful and tokens[first - 1].text.lower() in _AFTER_ACTS and not _answered(parse, first):
        return 0
    return _before_comma(tokens, first, named.last, stretch_end(tokens, first, named.last, clause))


def _fits(parse: Parse, found: Joint, first: int, at: int) -> bool:
    """After and when take any act that is news; for and over a gerund after an act that they can explain."""
    if not found.eventful:
        return True
    if _word_before(parse, first) in _AFTER_ACTS:
        return parse.tokens[first].tag == "VBG" and _answered(parse, first)
    return acts(parse)[at] is not None


def _answered(parse: Parse, first: int) -> bool:
    """Whether the act before 'for' or 'over' is one that answers to another: arrested for, criticised over."""
    before = [k for k, p in enumerate(parse.propositions) if p.group.last < first]
    return bool(before) and acts(parse)[before[-1]] in _ANSWERS


def _word_before(parse: Parse, first: int) -> str:
    return parse.tokens[first - 1].text.lower()


def _before_comma(tokens: Sequence[Token], first: int, floor: int, last: int) -> int:
    """Up to the comma that closes an opening reason: 'After the talks, ...'."""
    return next((i for i in range(max(first + 1, floor), last) if tokens[i].text == ","), last)


def _claim(article: Article, parse: Parse, relation: Relation, i: int, first: int, last: int) -> Claim:
    before = [p for p in parse.propositions if p.group.last <= i]
    effect = before[-1] if before else next((p for p in parse.propositions if p.group.first >= last), None)
    start, end = i, last
    if effect and not before:
        end = effect.last if effect.last - i <= _LONGEST else last
    elif effect and last - effect.first <= _LONGEST:
        start = effect.first
    elif effect and last - effect.group.first <= _LONGEST:
        start = effect.group.first
    told = (effect.first, effect.last if not before else min(effect.last, i)) if effect else None
    return _evident(article, parse, relation, (start, end), (first, last), told)


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
