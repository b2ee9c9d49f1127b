"""How things stand: arrested or charged, stable or critical, holding or over, with the subject that it is said of."""

from collections.abc import Iterator, Sequence

from compare.article import Article
from compare.claim import Claim, Evidence, Modality, State
from compare.extract.modality import modality, negated
from compare.extract.states.ladders import Match, match, verbs
from compare.grammar import lemma
from compare.grammar.parse import Parse, parses
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token

_COPULAS = frozenset("be remain stay become lie stand keep list seem appear look feel get go leave turn".split())
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
        if found and (found.rung.name != "planned" or _infinitive(tokens, i + found.length)):
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
    if group.passive:
        found = match(tokens, group.head, _head(tokens, proposition.patient))
        return found if found and (found.rung.name != "planned" or _infinitive(tokens, group.head + 1)) else None
    doing = verbs("acting").get(proposition.verb)
    if doing and (found := match(tokens, group.head, _head(tokens, proposition.agent), doing)):
        return found
    done = verbs("done-to").get(proposition.verb) if proposition.patient else None
    return match(tokens, group.head, _head(tokens, proposition.patient), done) if done else None


def _infinitive(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].tag == "TO"


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
