"""Why: causes, aims, and what an act answers to, each with the effect that it explains."""

from collections.abc import Iterator
from functools import partial
from itertools import chain, pairwise

from compare.article import Article
from compare.claim import Cause, Claim, Evidence
from compare.extract.acts import acts
from compare.extract.causes.reason import reason_end
from compare.extract.causes.words import (
    JOINTS,
    TELLTALE,
    Relation,
    causing,
    joints_of,
    listed,
    patterns,
    tellers,
    telling,
)  # fmt: skip
from compare.extract.distinct import distinct
from compare.extract.look import standing
from compare.extract.passage import hanging
from compare.extract.prose import prose, stepwise
from compare.extract.quoted import outside_quotations
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.proposition import GOVERNING, OBJECT_CONTROL, Proposition
from compare.mention import Mention

_LONGEST = 22  # tokens of evidence: effect and reason together where they are short enough, else the reason's side
_CLAUSE = 20  # tokens of a clause that tells a reason by one word
_SHORTEST = 3  # tokens that hang on a noun of reason where its clause is long
_NEAR = 12  # tokens between an act and its aim

_SENDING = frozenset(("send", "assign", "call"))  # whose infinitive is an aim: sent to search

Tokens = tuple[int, int]
_MAYBE = frozenset(("may", "might", "could"))
_OPEN = frozenset(("it", "there", "this", "that"))


def causes(article: Article) -> tuple[Claim, ...]:
    """All causes of an article, in text order."""
    found: list[Claim] = []
    steps = (
        (JOINTS, partial(_joined, article)), partial(_caused, article), partial(_aimed, article),
        (TELLTALE, partial(_told, article)), partial(_supposed, article),
    )  # fmt: skip
    for by_step in stepwise(prose(article), *steps):
        claims = [*chain.from_iterable(by_step)]
        found += distinct(sorted(claims, key=lambda claim: claim.span)) if len(claims) > 1 else claims
    return outside_quotations(article, found)


def _joined(article: Article, parse: Parse) -> Iterator[Claim]:
    """Reasons after a joining word."""
    done = 0
    for i, found in joints_of(parse):
        if i < done:
            continue
        first = i + 1 + len(found.rest)
        last = reason_end(parse, found, first)
        if last:
            yield _with_effect(article, parse, found.relation, i, (first, last))
            done = last


def _with_effect(article: Article, parse: Parse, relation: Relation, joint_at: int, reason: Tokens) -> Claim:
    """The reason with the clause before it, or behind it where the reason opens the sentence."""
    last = reason[1]
    joining = next((p for p in parse.propositions if joint_at <= p.group.head < reason[0]), None)
    if joining:  # the joining words hold the verb: the fire was caused by a leak
        subject = joining.patient or joining.agent
        start = joining.first if last - joining.first <= _LONGEST else joint_at
        of = (subject.first, subject.last) if subject and subject.first < joint_at else None
        return _claim(article, parse, relation, (start, last), reason, of)
    before = next((p for p in reversed(parse.propositions) if p.group.last <= joint_at), None)
    behind = None if before else next((p for p in parse.propositions if p.group.first >= last), None)
    whole = joint_at, last
    if behind and behind.last - joint_at <= _LONGEST:
        whole = joint_at, behind.last
    elif before and last - before.group.first <= _LONGEST:
        whole = (before.first if last - before.first <= _LONGEST else before.group.first), last
    if before:
        return _claim(article, parse, relation, whole, reason, (before.first, min(before.last, joint_at)))
    return _claim(article, parse, relation, whole, reason, (behind.first, behind.last) if behind else None)


def _caused(article: Article, parse: Parse) -> Iterator[Claim]:
    """Verbs between reason and effect: the ruling sparked protests, the fire stemmed from a leak."""
    known = causing()
    for p in parse.propositions:
        if p.verb not in known or p.agent is None or p.group.passive:
            continue
        agent = p.agent.first, p.agent.last
        after = p.group.last
        rest = _following(parse, p, "verbs")
        if rest == ("to",) and _points(parse, p):
            continue
        if rest is not None and (p.patient or rest):
            effect = (p.patient.first, p.patient.last) if p.patient else (after, p.last)
            yield _claim(article, parse, "cause", (p.first, p.last), agent, effect)
        elif _following(parse, p, "caused") is not None and after < p.last:
            yield _claim(article, parse, "cause", (p.first, p.last), (after, p.last), agent)


def _points(parse: Parse, p: Proposition) -> bool:
    """Whether something leads to a place or a person rather than to an effect: a tip led to the garage."""
    known = p.agent is not None and parse.words[p.agent.head] in listed("pointing")
    named = parse.tags[p.group.last + 1 : p.group.last + 2] in (["NNP"], ["NNPS"])
    return known or named


def _following(parse: Parse, p: Proposition, name: str) -> tuple[str, ...] | None:
    """The words after a verb with which it tells a reason: none (sparked), or its particle (led to, died from)."""
    told = patterns(name).get(p.verb)
    if told is None:
        return None
    behind = parse.words[p.group.head + 1 : p.last]
    for rest in told:
        near = [word for word in behind if word in rest][:1] if p.verb == "die" else behind[: len(rest)]
        if tuple(near) == rest:
            return rest
    return None


def _supposed(article: Article, parse: Parse) -> Iterator[Claim]:
    """What may have been the reason: it could be a fault in the wiring, there may have been a landslide."""
    for p in parse.propositions:
        if p.group.modal and _perhaps(parse, p):
            last = p.last
            noun = p.patient
            reason = (noun.first, last) if noun and noun.first < last else (p.group.last, last)
            if reason[0] < reason[1]:
                yield _claim(article, parse, "cause", (p.first, last), reason, None)


def _aimed(article: Article, parse: Parse) -> Iterator[Claim]:
    """An act with the end that it is to serve: farmers drove to the capital to protest the tax.

    An act that serves another is told with it as an event: crews were sent to search the valley.
    """
    if "TO" not in parse.tags:
        return
    for (before_act, before), (_, p) in pairwise(acts(parse)):
        if p.group.tense != "infinitive":
            continue
        willed = (before_act or _moves(before)) and p.verb in listed("purposes")
        if willed and _serves(parse, before, p):
            last = p.last if p.last - before.first <= _LONGEST else min(p.last, before.group.first + _LONGEST)
            start = before.first if last - before.first <= _LONGEST else before.group.first
            if p.group.first < last:
                yield _claim(article, parse, "aim", (start, last), (p.group.first, last), (start, p.group.first))


def _moves(p: Proposition) -> bool:
    """Whether somebody does something of his own accord, so that it may have an aim."""
    return p.agent is not None and not p.group.passive and p.verb not in listed("idle")


def _serves(parse: Parse, before: Proposition, p: Proposition) -> bool:
    """Whether an infinitive is the aim of the verb before rather than its complement."""
    complement = before.verb in GOVERNING or before.verb in OBJECT_CONTROL - _SENDING or p.governor is not None
    complement = complement or p.group.passive or parse.words[p.group.first - 1] in listed("completed")
    return not complement and parse.tags[p.group.first] == "TO" and p.group.first - before.group.last <= _NEAR


def _perhaps(parse: Parse, p: Proposition) -> bool:
    """Whether a clause supposes a mishap: it could be, there may have been, before a noun for what goes wrong."""
    if p.verb != "be" or p.group.modal not in _MAYBE or p.group.negated:
        return False
    subject = parse.words[p.agent.head] if p.agent else parse.words[p.group.first - 1]
    if p.patient is None or subject not in _OPEN:
        return False
    return lemma(parse.texts[p.patient.head], parse.tags[p.patient.head]).lower() in listed("excusing")


def _told(article: Article, parse: Parse) -> Iterator[Claim]:
    """Clauses that speak of a reason: the motive is unknown, the killing was gang-related."""
    for i in standing(parse.words, tellers()):
        length = telling(parse.words, i)
        if length and (words := _around(parse, i)):
            yield _claim(article, parse, "cause", words, (i, i + length), None)


def _around(parse: Parse, i: int) -> Tokens | None:
    """The clause around token i; where it is long, the noun phrase at i with what hangs on it."""
    around = next((p for p in parse.propositions if p.first <= i < p.last), None)
    if around and around.last - around.first <= _CLAUSE:
        return around.first, around.last
    phrase = next((phrase for phrase in parse.phrases if phrase.first <= i < phrase.last), None)
    last = hanging(parse, phrase.first, phrase.last) if phrase else 0
    return (phrase.first, last) if phrase and last - phrase.last >= _SHORTEST else None


def _claim(
    article: Article, parse: Parse, relation: Relation, whole: Tokens, reason: Tokens, effect: Tokens | None
) -> Claim:
    span = parse.span(*whole)
    of = _mention(parse, effect) if effect and effect[1] > effect[0] else None
    return Claim(
        "cause", Evidence(article.id, span, span.of(article.text)), Cause(relation, _mention(parse, reason), of)
    )


def _mention(parse: Parse, tokens: Tokens) -> Mention:
    span = parse.span(*tokens)
    return Mention(span, span.of(parse.text))
