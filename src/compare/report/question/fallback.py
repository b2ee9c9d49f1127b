"""A short plain question where the clause of a passage makes none: where was the quake, what was closed."""

import re

from compare.extract.acts import nouns
from compare.extract.passage import phrase_ending, token_range
from compare.grammar.phrase import MONTHS, TIMES, Phrase
from compare.report.question.clause import Clause, has_verb, told
from compare.report.question.excerpt import around, midway, of_words
from compare.report.question.noun import unnumbered
from compare.report.question.occasion import noun_of
from compare.report.question.predicate import predicate
from compare.report.question.subject import is_many
from compare.report.question.trim import cut
from compare.span import Span

# Verbs of so many deeds that the noun of them is seldom the one that is meant: opened fire, struck a deal.
_MANY_SIDED = frozenset(
    "open close end begin start plan charge order wound fire cut rise fall fail land lead win hit strike pay offer "
    "back deliver present record support develop establish injure harm hurt threaten "
    "run walk move turn pull leave drive call make show set hold stand stop look play work issue pass return "
    "visit".split()
)
_FRAGMENT = re.compile(r"(?:that|which|who|whose|and|but|or|this|it|including|of|to|in|on|at|for|by|with)\b|[^\w“\"‘]")
_FEWEST = 4  # words of a passage with a gap that can be understood
_LONG = 50  # characters of a noun phrase in a question
_PERFECT = frozenset(("has", "have"))
_DAYS = re.compile(
    r"(?:[Yy]esterday|[Tt]oday|[A-Z]\w{2,8}day|last (?:week|month|year))(?: (?:morning|afternoon|evening|night))?[’']s "
)
_HOME = re.compile(
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){0,3} [A-Z][\w’'-]+)(?:, (?:aged? )?\d{1,3})?(?P<apart>,)? of \Z"
)
_DENIED = re.compile(r"\b(?:no one|no-one|nobody|none|no|not|never)\b|n[’']t\b", re.IGNORECASE)
_SCORE = re.compile(r"^\d[\d-]{0,8}\s")
_LINKS = frozenset("in on at near outside inside by until since during for from of".split())
_INTO = frozenset("in of after from during following over for with amid at".split())
_PERSONAL = re.compile(r"\b(?:who|whose|he|she|they|his|her)\b")


def placed(word: str, clause: Clause, answer: str, about: str | None) -> str:
    """A question for a place or a time: by the noun it hangs on, by what is told of it, by the noun of its verb.

    word: Where or When. Where none can be made, the words around the answer if they can be understood alone.
    """
    found = clause.find(answer)
    if found and _DENIED.search(clause.span.of(clause.parse.text)):
        return of_words(word, around(clause, answer))  # what did not happen has no time and no place
    host = _host(clause, found) if found else None
    if host:
        return f"{word} {_be(clause, host)} the {host}?"
    if word == "Where" and found and (did := predicate(clause, found)):
        return f"What {cut(did)}?"
    noun = noun_of(about) if about and about not in _MANY_SIDED else None
    if noun:
        return f"{word} {_be(clause, noun)} the {noun}?"
    words = around(clause, answer)
    return of_words(word, words) if _is_plain(words) and has_verb(clause) else f"{word} did it happen?"


def _is_plain(words: str) -> bool:
    """Whether words with a gap can be understood alone: no fragment, no half of a bracket."""
    told = [word for word in words.split() if word != "…"]
    halved = words.count("(") != words.count(")")
    return len(told) >= _FEWEST and not _FRAGMENT.match(words.lstrip()) and not halved


def governed(clause: Clause, answer: Span) -> str | None:
    """Where an event was that a preposition governs: the suspect in the shooting of four men on Quay Street."""
    noun = _before(clause, answer)
    while noun and noun.first and clause.tokens[noun.first - 1].low == "of":
        noun = clause.before(noun)
    if noun is None or not noun.first or clause.tokens[noun.first - 1].low not in _INTO or not _is_event(clause, noun):
        return None
    host = _named(clause, noun)
    return f"Where {'were' if is_many(host) else 'was'} the {host}?" if host else None


def home(clause: Clause, answer: Span) -> str | None:
    """Where somebody is from who is named with the place: Ivo Brandt, 56, of Lund."""
    text = clause.parse.text
    of = _HOME.search(text[clause.parse.sentence.start : answer.start])
    body = of and not of["apart"] and text[answer.start : answer.end].lower().startswith("the ")
    return f"Where is {of['name']} from?" if of and not body else None  # Ana Kovac of the court


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
    timely = noun is not None and clause.tokens[noun.head].low in MONTHS | TIMES
    return _before(clause, clause.parse.span(noun.first, noun.last)) if noun and timely else noun


def _host(clause: Clause, answer: Span) -> str | None:
    """The event or the subject on which a place or time hangs: the quake of "a quake in Izmir"."""
    noun, one = _before(clause, answer), told(clause, answer)
    done_to = one is not None and one.verb != "be" and not one.group.passive and one.patient == noun
    if noun is None or done_to or not _is_event(clause, noun):
        return None  # announced the test on Friday: the day of the announcement
    return _named(clause, noun)


def _named(clause: Clause, noun: Phrase) -> str | None:
    """A noun phrase as it stands after "the" in a question."""
    words = _SCORE.sub("", _DAYS.sub("", unnumbered(clause.words(noun))))
    fits = words and len(words) <= _LONG and not _PERSONAL.search(words) and not words[0].isdigit()
    return midway(words, clause) if fits else None


def _is_event(clause: Clause, noun: Phrase) -> bool:
    head = clause.tokens[noun.head]
    return head.tag in ("NN", "NNS") and (head.low in nouns() or head.low.removesuffix("s") in nouns())


def _be(clause: Clause, host: str) -> str:
    one = told(clause)
    verb = clause.tokens[one.group.first] if one else None
    now = verb is not None and verb.tag in ("VBZ", "VBP", "MD") and verb.low not in _PERFECT and not clause.headed
    many = is_many(host)
    return ("are" if many else "is") if now else ("were" if many else "was")
