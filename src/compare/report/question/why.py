"""What is to be explained, as a question: why did the ferry sink, what sparked the protests."""

import re

from compare.claim import Cause, Claim
from compare.extract.acts import nouns
from compare.extract.passage import token_range
from compare.extract.roles import roles
from compare.grammar.phrase import FINITE
from compare.grammar.proposition import Proposition
from compare.report.question.phrasing.clause import Clause, alone, has_verb, told
from compare.report.question.phrasing.excerpt import PRONOUNS
from compare.report.question.phrasing.inversion import CONNECTIVE, inverted, turned
from compare.report.question.phrasing.noun import bare
from compare.report.question.phrasing.predicate import predicate
from compare.report.question.phrasing.trim import cut, unstranded
from compare.span import Span

# Verbs that join an effect to its reason and tell nothing of the effect: the fire was caused by a leak.
_JOINING = frozenset(
    "be cause trigger spark prompt provoke ignite stem result follow come arise blame link tie".split()
)
_VERBAL = frozenset(("VB", "VBD", "VBN", "VBP", "VBZ", "IN", "TO", "RB", "MD"))
_ARTICLE = re.compile(r"(?:the|an?)\s", re.IGNORECASE)
_ABSTRACT = re.compile(r"(?:sis|ses|tions?|sions?|ments?|ances?|ences?|ures?|ings?|ages?|ty|ties|ness)$")  # no car
_PURPOSE = re.compile(r"(?: in order| so as)?(?: to)?$")
_CONDITION = re.compile(r"\b(?:is|was|remains?|remained|are|were) (?:listed )?in (?:\w+ ){0,3}condition\b")
_LONG = 60  # characters of an effect that a question may hold


def asked(_: Claim, value: Cause, clause: Clause) -> str:
    """The question that a cause answers, by its effect: a clause, or a noun."""
    if value.effect is None and "motive" in clause.span.of(clause.parse.text).lower():
        return "What was the motive?"
    effect = value.effect
    within = effect is not None and clause.parse.sentence.span.covers(effect.span)
    if effect and _CONDITION.search(effect.text):
        return "Why did it happen?"  # nobody is in stable condition because he was shot
    if effect and within and has_verb(of := clause.on(effect.span)):
        if question := turned(of, None, CONNECTIVE):
            return f"Why {cut(_unanswered(question, value))}?"
    elif effect and not within and (question := inverted(" ".join(effect.text.split()))):
        return f"Why {cut(question)}?"
    noun = None if within and effect and has_verb(clause.on(effect.span)) else _of_a_noun(value)
    return _by_its_verb(value, clause) or noun or "Why did it happen?"


def _unanswered(question: str, value: Cause) -> str:
    """A question without the reason that it asks for: why was it cut (to avoid a delay)."""
    before, found, _ = question.partition(f" {value.reason.text}")
    return unstranded(_PURPOSE.sub("", before)) if found else question


def _by_its_verb(value: Cause, clause: Clause) -> str | None:
    """From the verb of the passage: with the reason as its subject, or with a subject that it explains."""
    one = told(clause, value.reason.span)
    if one is None or _hangs_on_a_noun(clause, one):
        return None
    if value.reason.span.start < clause.tokens[one.group.first].start < value.reason.span.end:
        return None  # amid speculation that the company is for sale: the reason has the verb
    if clause.tokens[one.group.first].start >= value.reason.span.end:
        said = predicate(clause)
        word = "Who" if value.reason.text.split()[-1:][0].lower() in roles() else "What"
        return f"{word} {cut(said)}?" if said else None
    if one.verb in _JOINING:
        return None
    end = min(clause.span.end, value.reason.span.end)
    question = turned(clause.on(Span(min(clause.span.start, end), end)), value.reason.span, CONNECTIVE)
    if question is None or question.endswith(" this"):
        return None  # nobody asks why police say so
    return f"Why {cut(unstranded(question).removesuffix(' in'))}?"


def _hangs_on_a_noun(clause: Clause, one: Proposition) -> bool:
    """Whether the verb stands outside of the passage, with other phrases between: fired during a party in honour of."""
    first, _ = token_range(clause.parse, clause.span)
    return any(one.group.last < phrase.first < first for phrase in clause.parse.phrases) and one.group.last <= first


def _of_a_noun(value: Cause) -> str | None:
    """What led to a noun, which is known where the text has it with any article: a wave of protests, the wave."""
    text = value.effect.text.removeprefix("to ") if value.effect else ""
    words = bare(text)
    asked = words and len(words) <= _LONG and words.casefold() not in PRONOUNS and words[0].islower()
    asked = asked and words.partition(" of ")[0].split()[-1] not in roles()  # nothing leads to a woman
    known = "the " if _ARTICLE.match(text) else ""
    head = words.partition(" of ")[0].split()[-1:] + words.split()[-1:]
    asked = asked and any(
        word in nouns() or word.removesuffix("s") in nouns() or _ABSTRACT.search(word) for word in head
    )
    tags = [token.tag for token in alone(words).tokens] if asked else []
    return f"What led to {known}{words}?" if tags and tags[0] not in _VERBAL and FINITE.isdisjoint(tags) else None
