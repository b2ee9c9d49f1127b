"""Clauses made comparable: who did what to what, whether it is denied, and whether it is so or to come."""

import re
from functools import lru_cache

from compare import lexicon
from compare.align.synonym import concept
from compare.extract.modality import modality, negated
from compare.grammar.lexicon import lemma
from compare.grammar.parse import Parse, parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.judge.around import MADE_TO
from compare.layout import Sentence
from compare.record import Record

LONG = 600  # characters of a passage that are read
_POINTING = frozenset(("PRP", "WP", "WDT", "EX", "DT"))
_ANYBODY = frozenset(("a", "an", "any"))  # a coach who has not won a title: whoever he is
_REALITY = {"planned": "to come", "hypothetical": "to come", "actual": "so"}
_MODALS = frozenset(("would", "will", "could", "should", "can", "may", "might", "must", "shall"))
_NO_PROOF = re.compile(
    r"\b(?:no|little|any) (?:evidence|proof|sign|signs|indication|indications|suggestion) (?:that|of)\b[^.;,]{0,60}\Z"
)
_NO_SUBJECT = re.compile(r"\bno (?:[\w’'-]+ ){1,3}(?:was|were|is|are|has been|have been|had been) (?:\w+ly )?\Z")
_NO_PLAN = re.compile(
    r"\b(?:no (?:immediate |current )?(?:plans?|intention|wish|desire) (?:to|of)|not planning to|ruled out)"
    r"\s*(?:to\s*)?\Z"
)
_OVER = re.compile(
    r"\b(?:no longer|not any ?more|initially|originally|at first|previously|formerly|until (?:now|then|recently)"
    r"|in the past|whether)\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
_REST = re.compile(r"\b(?:other|others|further|more|additional|second|new|only)\b", re.IGNORECASE)
_WHEN = re.compile(r",? (?:once|when|after|before|until|if|as soon as)\b")
_PERFECT = frozenset(("has", "have", "'ve", "’ve"))
_WITH_OFF = frozenset(("go", "set"))
_BESIDE = re.compile(r", (?:[A-Z][\w’'-]{1,20}\.? ){1,3}(?P<last>[A-Z][\w’'-]{1,20}),")
_NEAR = 80  # characters before a verb in which a plan is denied
_NOT_BUT = re.compile(r"\s{1,3}not (?:to|as|in|by|at|on|for|from|with|about|because|only|just|the|a|an)\b")


class Deed(Record):
    """A clause made comparable: its verb, whether it is denied, whether it is so or to come (None: only possible).

    agent, patient: the concepts of their head nouns; None where the clause has none, "" for a pronoun. doers: the
    words of the agent. tense: as of a verb group, "perfect" for has and have.
    """

    verb: str
    denied: bool
    reality: str | None
    agent: str | None
    patient: str | None
    doers: str
    tense: str = ""


@lru_cache(maxsize=2048)
def deeds(quote: str) -> tuple[Deed, ...]:
    """The clauses of a passage whose verb tells enough to be denied."""
    text = quote[:LONG]
    clause = parse(text, Sentence(0, len(text), 0, "body"))
    found = (_deed(clause, proposition) for proposition in clause.propositions)
    return tuple(deed for deed in found if deed.verb not in lexicon.words("contrasts", "empty"))


def _deed(parse: Parse, told: Proposition) -> Deed:
    before = parse.tokens[told.group.first].start
    over = _OVER.search(parse.text, max(0, before - _NEAR), parse.tokens[told.group.head].end)  # so it was before
    rest = any(_REST.search(_said(parse, phrase)) for phrase in (told.agent, told.patient))  # no others, the only one
    head = parse.tokens[told.group.head].start
    wished = any(it.end() == head for it in MADE_TO.finditer(parse.text, max(0, before - _NEAR), head + 1))
    reality = None if over or rest or wished else _REALITY.get(modality(parse, told))
    apart = not told.group.passive and _WHEN.match(parse.text, parse.tokens[told.group.head].end)  # will leave once
    verb, patient = _verb(parse, told), None if apart else _head(parse, told.patient)
    if verb in _MODALS and patient and told.patient and told.patient.last - told.patient.first == 1:
        verb, patient = patient, None  # he would appeal
    if _NO_PLAN.search(parse.text, max(0, before - _NEAR), before):
        return Deed(verb, True, "to come", _bearer(parse, told.agent), patient, "", "present")
    unproven = _NO_PROOF.search(parse.text, 0, before) is not None
    contrast = _NOT_BUT.match(parse.text, parse.tokens[told.group.head].end) is not None  # referring not to him
    nothing = _NO_SUBJECT.search(parse.text, max(0, before - _NEAR), parse.tokens[told.group.head].start) is not None
    denied = (nothing or negated(parse, told)) and not contrast
    reality = None if denied and told.agent and parse.words[told.agent.first] in _ANYBODY else reality
    return Deed(
        verb, denied != unproven, reality, _bearer(parse, told.agent), patient,
        _said(parse, told.agent), _tense(parse, told),
    )  # fmt: skip


def _tense(parse: Parse, told: Proposition) -> str:
    group = told.group
    return "perfect" if not _PERFECT.isdisjoint(parse.words[group.first : group.head]) else group.tense


def _verb(parse: Parse, told: Proposition) -> str:
    """The verb of a clause, with the "off" without which it tells another deed: the alarm went off, set off a row."""
    off = parse.word(told.group.head + 1) == "off"
    return f"{told.verb}-off" if off and told.verb in _WITH_OFF else told.verb


def _bearer(parse: Parse, phrase: Phrase | None) -> str | None:
    """The head of a subject, or the name that stands beside it: the bank's boss, Ada Pell, will leave."""
    beside = _BESIDE.match(parse.text, parse.tokens[phrase.head].end) if phrase else None
    named = beside is not None and phrase is not None and parse.tokens[phrase.head].tag == "NN"
    return concept(lemma(beside["last"], "NNP").casefold()) if beside and named else _head(parse, phrase)


def _said(parse: Parse, phrase: Phrase | None) -> str:
    return parse.span(phrase.first, phrase.last).of(parse.text) if phrase else ""


def _head(parse: Parse, phrase: Phrase | None) -> str | None:
    if phrase is None:
        return None
    token = parse.tokens[phrase.head]
    return "" if token.tag in _POINTING else concept(lemma(token.text, token.tag).casefold())
