"""Whether two passages tell the same deed with opposite outcome: passed and failed, thrown and not thrown.

Read from clauses as propositions, never from likeness: "were killed" and "were not killed" are alike to 97 %.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import product
from typing import Any

from compare import lexicon
from compare.align.person import names
from compare.align.synonym import concept
from compare.extract.modality import modality, negated
from compare.extract.traits import number_of_people, tells_of_persons
from compare.grammar.lexicon import irregular, lemma
from compare.grammar.parse import Parse, parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.judge import wording
from compare.judge.around import MADE_TO, doubted
from compare.judge.judgement import Case
from compare.layout import Sentence
from compare.record import Record

_LITTLE = 4  # letters of a word that tells nothing
_LONG = 600  # characters of a passage that are read
_POINTING = frozenset(("PRP", "WP", "WDT", "EX", "DT"))
_ANYBODY = frozenset(("a", "an", "any"))  # a coach who has not won a title: whoever he is
_REALITY = {"planned": "to come", "hypothetical": "to come", "actual": "so"}
_MODALS = frozenset(("would", "will", "could", "should", "can", "may", "might", "must", "shall"))
_NO_PROOF = re.compile(
    r"\b(?:no|little|any) (?:evidence|proof|sign|signs|indication|indications|suggestion) (?:that|of)\b[^.;,]{0,60}\Z"
)
_HARDLY = re.compile(r"\b(?:barely|hardly|scarcely)\b", re.IGNORECASE)
_NO_SUBJECT = re.compile(r"\bno (?:[\w’'-]+ ){1,3}(?:was|were|is|are|has been|have been|had been) (?:\w+ly )?\Z")
_NO_PLAN = re.compile(
    r"\b(?:no (?:immediate |current )?(?:plans?|intention|wish|desire) (?:to|of)|not planning to|ruled out)"
    r"\s*(?:to\s*)?\Z"
)
_LETTERS = re.compile(r"[a-z]+")
_OVER = re.compile(
    r"\b(?:no longer|not any ?more|initially|originally|at first|previously|formerly|until (?:now|then|recently)"
    r"|in the past|whether)\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
_RAISED = re.compile(  # "I did not think we were ready" denies that we were: whose "not" it is cannot be read off
    r"\b(?:do|does|did)(?:n[’']t| not) (?:feel|think|believe|expect|want|seem|appear|mean)\b", re.IGNORECASE
)
_REST = re.compile(r"\b(?:other|others|further|more|additional|second|new|only)\b", re.IGNORECASE)
_WHEN = re.compile(r",? (?:once|when|after|before|until|if|as soon as)\b")
_PERFECT = frozenset(("has", "have", "'ve", "’ve"))
_WITH_OFF = frozenset(("go", "set"))
_BESIDE = re.compile(r", (?:[A-Z][\w’'-]{1,20}\.? ){1,3}(?P<last>[A-Z][\w’'-]{1,20}),")
_NEAR = 80  # characters before a verb in which a plan is denied
# Words without which nothing is denied (see `_deed` and `negated`); t is the end of n't.
_DENYING = frozenset(
    "no not none nobody neither never cannot t any little ruled refuse refuses refused refusing decline declines "
    "declined declining fail fails failed failing".split()
)
_NOT_BUT = re.compile(r"\s{1,3}not (?:to|as|in|by|at|on|for|from|with|about|because|only|just|the|a|an)\b")
_NOT_THIS = re.compile(r",\s(?:and\s)?not\s(?:an?\s|the\s|on\s|in\s|at\s)?(?P<word>[\w’'-]{4,40})(?=[,.;:”\"]|$)")


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


def opposed(_one: Any, _other: Any, case: Case) -> bool:
    """The same deed of the same thing, affirmed and denied, or told with verbs of opposite outcome."""
    return bool(opposed_deeds(case))


def opposed_deeds(case: Case) -> list[tuple[Deed, Deed]]:
    """The deeds of two passages that cannot both be true, the left one's first."""
    quotes = (case.left.quote, case.right.quote)
    if not case.sure or quotes[0] == quotes[1] or not _may_oppose(*quotes):
        return []
    if any(_RAISED.search(quote[:_LONG]) or _HARDLY.search(quote[:_LONG]) for quote in quotes) or _both_deny(case):
        return []
    if doubted(case.left, case) or doubted(case.right, case):
        return []
    left, right = map(deeds, quotes)
    pairs = [
        (one, other)
        for one, other in product(left, right)
        if _opposite(one, other) and (_one_thing(one, other) or _said_by_one(one, other, case))
    ]
    return [(one, other) for one, other in pairs if not _said_in(one, right) and not _said_in(other, left)]


def _both_deny(case: Case) -> bool:
    """Whether both are nearly one sentence with a "not" in it: "they are not combined, written out"."""
    left, right = wording.words(case.left.quote), wording.words(case.right.quote)
    return wording.denies(left) and wording.denies(right) and wording.likeness(left, right) >= wording.NEAR


def _may_oppose(left: str, right: str) -> bool:
    """Whether one passage denies anything, or verbs that have an opposite stand in both: a look spares two parses."""
    one, other = _letters(left), _letters(right)
    if not _DENYING.isdisjoint(one) or not _DENYING.isdisjoint(other):
        return True
    return not (_contrasting().isdisjoint(one) or _contrasting().isdisjoint(other))


@lru_cache(maxsize=2048)
def _letters(quote: str) -> frozenset[str]:
    """Every run of letters of a passage, in small letters."""
    return frozenset(_LETTERS.findall(quote.lower()))


def _said_by_one(one: Deed, other: Deed, case: Case) -> bool:
    """Whether pronouns do the same deed, and something else in the passages tells that they mean one."""
    if "" not in (one.agent, other.agent) or one.patient or other.patient or one.verb != other.verb:
        return False
    named = {one.agent, other.agent} - {""}
    if named:  # Ines Duarte said she would appeal; Duarte will not appeal
        return named <= names(case.left.quote) & names(case.right.quote)
    left, right = (frozenset(wording.words(claim.quote)) - {one.verb} for claim in (case.left, case.right))
    return any(len(word) > _LITTLE for word in left & right)


def _said_in(deed: Deed, others: Sequence[Deed]) -> bool:
    """Whether the other passage tells the deed as well: he fell while climbing, he fell."""
    return any(deed.verb == other.verb and deed.denied == other.denied for other in others)


def other_doers(_one: Any, _other: Any, case: Case) -> bool:
    """One deed, done to one thing, by another number of people: three men opened fire, a gunman opened fire."""
    if not (tells_of_persons(case.left.quote) and tells_of_persons(case.right.quote)):
        return False
    pairs = product(deeds(case.left.quote), deeds(case.right.quote))
    return any(_same_deed(one, other) and _other_number(one.doers, other.doers) for one, other in pairs)


def _same_deed(one: Deed, other: Deed) -> bool:
    so = one.reality == other.reality == "so" and not one.denied and not other.denied
    return so and one.verb == other.verb and bool(one.patient) and one.patient == other.patient


def _other_number(one: str, other: str) -> bool:
    left, right = number_of_people(one), number_of_people(other)
    return left is not None and right is not None and left != right


def corrected(_one: Any, _other: Any, case: Case) -> bool:
    """One says "this, not that", and the other says that: listeria, not salmonella."""
    left, right = case.left.quote, case.right.quote
    return case.sure and (_set_right(left, right) or _set_right(right, left))


def _set_right(correcting: str, corrected: str) -> bool:
    denied = [match["word"].casefold() for match in _NOT_THIS.finditer(correcting[:_LONG])]
    words = re.findall(r"[\w’'-]+", corrected[:_LONG].casefold())
    return any(word in words for word in denied) and not wording.denies(words)


@lru_cache(maxsize=2048)
def deeds(quote: str) -> tuple[Deed, ...]:
    """The clauses of a passage whose verb tells enough to be denied."""
    text = quote[:_LONG]
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


def _opposite(one: Deed, other: Deed) -> bool:
    """Whether the verbs cannot both be true: one verb and one "not", or two opposite verbs and none or two."""
    if one.reality is None or one.reality != other.reality:
        return False
    contrary = frozenset((one.verb, other.verb)) in opposites()
    return (one.verb == other.verb or contrary) and (one.denied != other.denied) != contrary


def _one_thing(one: Deed, other: Deed) -> bool:
    """Whether one argument is the same in both, and no two clash; of intransitives (it closed, they closed it) any.

    Of two opposite verbs it must be what is done to: a rule that allows one thing may forbid another.
    """
    if one.verb != other.verb and (one.patient or one.agent) != (other.patient or other.agent):
        return False
    left, right = ({it.agent, it.patient} - {None, ""} for it in (one, other))
    if min(len(left), len(right)) < 2:
        return bool(left & right) and not _clash(one, other)
    return not _clash(one, other) and bool(left & right)


def _clash(one: Deed, other: Deed) -> bool:
    """Whether both have a noun in the same part, and not the same one."""
    pairs = ((one.agent, other.agent), (one.patient, other.patient))
    return any(a and b and a != b for a, b in pairs)


@cache
def opposites() -> frozenset[frozenset[str]]:
    """All pairs of verbs of opposite outcome, from lexicon/contrasts.yaml."""
    found = set()
    for line in lexicon.table("contrasts")["opposites"]:
        left, right = ([word.strip() for word in side.split(",")] for side in line.split("/"))
        found |= {frozenset(pair) for pair in product(left, right)}
    return frozenset(found)


@cache
def _contrasting() -> frozenset[str]:
    """Whatever can be a form of a verb that has an opposite."""
    verbs, known = set(_LETTERS.findall(" ".join(lexicon.table("contrasts")["opposites"]))), irregular()
    strong = [form for forms in (known.past, known.participle) for form, verb in forms.items() if verb in verbs]
    return frozenset().union(strong, *map(_regular, verbs))


def _regular(verb: str) -> tuple[str, ...]:
    """Every form that the rules of spelling could give a verb; one of them is right."""
    cut, double = verb[:-1], verb + verb[-1]
    endings = ("s", "es", "d", "ed", "ing")
    return (
        verb,
        *[verb + ending for ending in endings],
        *[double + ending for ending in endings],
        f"{cut}ies",
        f"{cut}ied",
        f"{cut}ing",
        f"{verb[:-2]}ying",
    )
