"""How things stand: arrested or charged, stable or critical, holding or over, with the subject that it is said of."""

from collections.abc import Iterator, Sequence

from compare.article import Article
from compare.claim import Claim, Evidence, Modality, State
from compare.extract.modality import modality, negated
from compare.extract.states.ladders import Match, match
from compare.grammar import lemma
from compare.grammar.parse import Parse, parses
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token

_COPULAS = frozenset("be remain stay become lie stand keep list seem appear look feel get go leave turn".split())
_TO_COME = frozenset("planned scheduled expected due set slated supposed proposed likely".split())
_REPORTED = frozenset(("claims",))  # ladders whose active verbs are speech: said by whom is an attribution's business
_LOOSE = frozenset(("in", "life-threatening", "non-life-threatening", "without"))


def states(article: Article) -> tuple[Claim, ...]:
    """All states of an article, in text order."""
    return tuple(claim for parse in parses(article) for claim in _states(article, parse))


def _states(article: Article, parse: Parse) -> Iterator[Claim]:
    for proposition in parse.propositions:
        found = _complement(parse.tokens, proposition) or _verb(parse.tokens, proposition)
        if found:
            yield _claim(article, parse, proposition, found)


def _complement(tokens: Sequence[Token], proposition: Proposition) -> Match | None:
    """The state after a copula: was in critical condition, remains at large; or later, in a phrase with 'in'."""
    group = proposition.group
    subject = _head(tokens, _subject(proposition))
    near = range(group.last, min(group.last + 4, proposition.last)) if proposition.verb in _COPULAS else range(0)
    for i in near:
        found = match(tokens, i, subject)
        if found:
            return found
        if tokens[i].tag not in ("RB", "DT", "JJ"):
            break
    for i in range(group.last, proposition.last):
        if tokens[i].text.lower() in _LOOSE and (found := match(tokens, i, subject)):
            return found
    return None


def _verb(tokens: Sequence[Token], proposition: Proposition) -> Match | None:
    """The state that a verb brings about or says: was charged, police arrested him, the truce collapsed."""
    group = proposition.group
    about = proposition.patient if group.passive else proposition.patient or proposition.agent
    found = match(tokens, group.head, _head(tokens, about), finite=True)
    if found is None or (found.rung.ladder in _REPORTED and not group.passive):
        return None
    coming = tokens[group.head].text.lower() in _TO_COME
    return None if coming and (not group.passive or tokens[group.last : group.last + 1] and tokens[group.last].tag != "TO") else found


def _subject(proposition: Proposition) -> Phrase | None:
    return proposition.patient if proposition.group.passive else proposition.agent


def _head(tokens: Sequence[Token], phrase: Phrase | None) -> str | None:
    if phrase is None:
        return None
    token = tokens[phrase.head]
    return lemma(token.text, token.tag).lower()


def _claim(article: Article, parse: Parse, proposition: Proposition, found: Match) -> Claim:
    about = proposition.patient or proposition.agent
    of = parse.span(about.first, about.last).of(article.text) if about else ""
    span = parse.span(proposition.first, proposition.last)
    kind: Modality = modality(parse.tokens, proposition)
    state = State(of, found.rung.name, found.rung.ladder, negated(parse.tokens, proposition), kind)
    return Claim("status", Evidence(article.id, span, span.of(article.text)), state)
