"""The event on which a time or a place hangs: the quake of "a quake in Izmir", as a question names it."""

import re

from compare.align.central import CALLED
from compare.extract.acts import nouns
from compare.extract.passage import phrase_ending, token_range
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import MONTHS, TIMES, Phrase
from compare.report.question.phrasing.clause import Clause, told
from compare.report.question.phrasing.excerpt import midway
from compare.report.question.phrasing.noun import unnumbered
from compare.report.question.phrasing.subject import agreeing, is_many
from compare.span import Span

_LONG = 50  # characters of a noun phrase in a question
_PERFECT = frozenset(("has", "have"))
_LOOKING = frozenset("investigate probe mourn remember review condemn recall describe witness see".split())
_DAYS = re.compile(
    r"(?:[Yy]esterday|[Tt]oday|[A-Z]\w{2,8}day|last (?:week|month|year))(?: (?:morning|afternoon|evening|night))?[’']s "
)
_SCORE = re.compile(r"^\d[\d-]{0,8}\s")
_LINKS = frozenset("in on at near outside inside by until since during for from of".split())
_INTO = frozenset("in of after from during following over for with amid at".split())
_COMING = frozenset("after before following".split())
_OWNERS = re.compile(r"^(?:his|her|their|its)\s")
_OWNER = re.compile(r"[A-Z][\w.-]{0,30}(?: [A-Z][\w.-]{0,30}){0,3}(?:[’']s|s[’']) ")
_PERSONAL = re.compile(r"\b(?:who|whose|he|she|they|his|her)\b")


def host(clause: Clause, answer: Span) -> str | None:
    """The event or the subject on which a place or time hangs: the quake of "a quake in Izmir"."""
    noun, one = _before(clause, answer), told(clause, answer)
    while noun and not _is_event(clause, noun) and noun.first and clause.tokens[noun.first - 1].low == "of":
        noun = clause.before(noun)  # an outbreak of measles in Lund
    done_to = one is not None and one.verb != "be" and not one.group.passive and one.patient == noun
    if noun is None or done_to or not _is_event(clause, noun):
        return None  # announced the test on Friday: the day of the announcement
    return _named(clause, noun)


def governed(clause: Clause, answer: Span) -> str | None:
    """An event that a preposition governs, by its place: the suspect in the shooting of four men on Quay Street."""
    noun = _before(clause, answer)
    while noun and noun.first and clause.tokens[noun.first - 1].low == "of":
        noun = clause.before(noun)
    if noun is None or not noun.first or clause.tokens[noun.first - 1].low not in _INTO or not _is_event(clause, noun):
        return None
    return _named(clause, noun)


def looked_into(clause: Clause, answer: Span) -> str | None:
    """The event before a time that somebody looks into or back on: are investigating a shooting Monday night."""
    noun = phrase_ending(clause.parse, token_range(clause.parse, answer)[0])
    verb = clause.tokens[noun.first - 1] if noun and noun.first else None
    looks = verb is not None and lemma(verb.text, verb.tag) in _LOOKING
    return _named(clause, noun) if noun and looks and _is_event(clause, noun) else None


def followed(clause: Clause, answer: Span) -> str | None:
    """The event right before a time that something else came after: spoke after the shooting Friday."""
    first, _ = token_range(clause.parse, answer)
    noun = phrase_ending(clause.parse, first - (clause.tokens[first - 1].low == "on") if first else 0)
    after = noun is not None and noun.first and clause.tokens[noun.first - 1].low in _COMING
    return _named(clause, noun) if noun and after and _is_event(clause, noun) else None


def be(clause: Clause, host: str) -> str:
    """The verb with which an event is asked for: is, where its sentence tells it in the present; was, were."""
    one = told(clause)
    verb = clause.tokens[one.group.first] if one else None
    now = verb is not None and verb.tag in ("VBZ", "VBP", "MD") and verb.low not in _PERFECT and not clause.headed
    return agreeing("is" if now else "was", is_many(host))


def _before(clause: Clause, answer: Span) -> Phrase | None:
    """The noun phrase on which an answer hangs by a preposition."""
    first, _ = token_range(clause.parse, answer)
    own = clause.around(first)
    at = own.first if own else first
    if not at or clause.tokens[at - 1].low not in _LINKS:
        return None
    while at > 1 and clause.tokens[at - 2].tag == "IN":  # outside of Lund
        at -= 1
    noun = phrase_ending(clause.parse, at - 1)
    if noun is None or clause.tokens[noun.head].low not in MONTHS | TIMES:
        return noun
    return _before(clause, clause.parse.span(noun.first, noun.last)) or phrase_ending(clause.parse, noun.first)


def _named(clause: Clause, noun: Phrase) -> str | None:
    """A noun phrase with its article, or with the owner who stands for it: the quake, Harwick's loss."""
    words = _OWNERS.sub("", _SCORE.sub("", _DAYS.sub("", unnumbered(clause.words(noun)))), count=1)
    words = CALLED.get(words, words)
    fits = words and len(words) <= _LONG and not _PERSONAL.search(words) and not words[0].isdigit()
    if not fits:
        return None
    host = midway(words, clause)
    return host if _OWNER.match(host) else f"the {host}"


def _is_event(clause: Clause, noun: Phrase) -> bool:
    head = clause.tokens[noun.head]
    return head.tag in ("NN", "NNS") and (head.low in nouns() or head.low.removesuffix("s") in nouns())
