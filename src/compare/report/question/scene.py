"""When and where: the questions that times and places answer; a short plain one where the clause makes none."""

import re

from compare.claim import Claim, Place, When
from compare.extract.acts import nouns
from compare.extract.passage import phrase_ending, token_range
from compare.extract.roles import roles
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import MONTHS, TIMES, Phrase
from compare.report.question.bare import unplaced, untimed
from compare.report.question.clause import Clause, described, has_verb, told
from compare.report.question.excerpt import around, midway, of_words, short
from compare.report.question.inversion import turned
from compare.report.question.noun import unnumbered
from compare.report.question.occasion import noun_of
from compare.report.question.predicate import predicate
from compare.report.question.subject import agreeing, is_many
from compare.report.question.trim import cut, unstranded
from compare.span import Span

_UNTIL = re.compile(r"(?P<word>until|since)\b", re.IGNORECASE)
_TO = re.compile(r"\b(?P<word>until|since)\s{1,3}(?:about|around|at|late|early)?\s{0,3}\Z", re.IGNORECASE)
_NAMED = frozenset("games olympics cup convention open day week festival bowl prix conference".split())
_TIMES = frozenset(
    "issue hours hour time times morning evening afternoon night day days week weekend month year".split()
)
# Verbs of so many deeds that the noun of them is seldom the one that is meant: opened fire, struck a deal.
_MANY_SIDED = frozenset(
    "open close end begin start plan charge order wound fire cut rise fall fail land lead win hit strike pay offer "
    "back deliver present record support develop establish injure harm hurt threaten run walk flee transport arrive "
    "move turn pull leave drive call make show set hold stand stop look play work issue pass return visit".split()
)
_FRAGMENT = re.compile(r"(?:that|which|who|whose|and|but|or|this|it|including|of|to|in|on|at|for|by|with)\b|[^\w“\"‘]")
_FEWEST = 4  # words of a passage with a gap that can be understood
_NESTED = 9  # characters between a place and what it lies in or by: " outside "
_FEW = 3  # words of a question behind its question word: did it happen
_LONG = 50  # characters of a noun phrase in a question
_PERFECT = frozenset(("has", "have"))
_LOOKING = frozenset("investigate probe mourn remember review condemn recall describe witness see".split())
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
_COMING = frozenset("after before following".split())
_OWNERS = re.compile(r"(?:his|her|their|its)\s")
_PERSONAL = re.compile(r"\b(?:who|whose|he|she|they|his|her)\b")


def when(_: Claim, value: When, clause: Clause) -> str:
    """The question that a time answers."""
    dated = described(clause, value.as_printed)
    if dated and _has_a_time(dated):
        return f"When {agreeing('was', is_many(dated))} the {short(dated)}?"
    found = clause.find(value.as_printed) or clause.span
    if past := _looked_into(clause, found) or _followed(clause, found):
        return f"When {agreeing('was', is_many(past))} the {past}?"
    until = _UNTIL.match(value.as_printed) or _TO.search(clause.parse.text, clause.parse.sentence.start, found.start)
    word = f"{until['word'].capitalize()} when" if until else "When"
    asked = _gap(word, clause, value.as_printed)
    return asked or _placed(word, clause, value.as_printed, value.about)


def _has_a_time(dated: str) -> bool:
    """Whether what stands after a time happens in it: a vote, the Lund Games; not survivors, hours, Pine Avenue."""
    last = dated.split()[-1]
    low = last.lower()
    name = last[:1].isupper() and low not in _NAMED and low not in nouns() and low.removesuffix("s") not in nouns()
    return not name and low not in roles().keys() | _TIMES


def where(_: Claim, value: Place, clause: Clause) -> str:
    """The question that a place answers."""
    if value.role == "dateline":
        return "Where is it reported from?"
    whole = _whole(value, clause)
    found = clause.find(whole)
    if found and (home := _home(clause, found)):
        return home
    if found and clause.parse.text.endswith(" of ", clause.span.start, found.start):  # that says how far, or whose
        return of_words("Where", around(clause, whole))
    if found and (hosted := _governed(clause, found)):
        return hosted
    asked = _gap("What" if _is_object(clause, found) else "Where", clause, whole)
    spoken = asked is not None and asked.endswith(" this?")  # what is said is hardly said at a place
    if asked is None or spoken:
        return _placed("Where", clause, whole, value.about)
    return asked


def _is_object(clause: Clause, place: Span | None) -> bool:
    """Whether a place is what somebody hit, left or destroyed."""
    one = told(clause, place) if place else None
    if place is None or one is None or one.patient is None or one.group.passive:
        return False
    whole = clause.parse.span(one.patient.first, one.patient.last)
    return one.patient.first == one.group.last and whole.start <= place.start < whole.end


def _whole(value: Place, clause: Clause) -> str:
    """A place with what it lies in, as the passage has them one after the other: "Kalamazoo, Michigan"."""
    found = clause.find(value.name)
    end = found.end if found else 0
    text, last = clause.parse.text, clause.span.end
    for name in value.within if found else ():
        at = text.find(name, end, min(last, end + len(name) + _NESTED))
        end = at + len(name) if at >= 0 else end
    return text[found.start : end] if found else value.name


def _gap(word: str, clause: Clause, answer: str) -> str | None:
    """A question for what fills a gap, as a person would ask it."""
    found = clause.find(answer)
    if found and _is_denied(clause, found):
        return None
    asked = turned(clause, found)
    if asked is None:
        return None
    alone = untimed(asked) if word != "Where" else unplaced(untimed(asked))
    kept = alone if len(alone.split()) >= _FEW else asked
    return f"{word} {cut(unstranded(kept))}?"


def _is_denied(clause: Clause, answer: Span) -> bool:
    """Whether what is told was not done, by the passage or by the verb on which it hangs: it has no time, no place."""
    one = told(clause, answer)
    start = min(clause.span.start, clause.tokens[one.group.first].start) if one else clause.span.start
    return _DENIED.search(clause.parse.text, start, clause.span.end) is not None


def _placed(word: str, clause: Clause, answer: str, about: str | None) -> str:
    """A question for a place or a time: by the noun it hangs on, by what is told of it, by the noun of its verb.

    word: Where or When. Where none can be made, the words around the answer if they can be understood alone.
    """
    found = clause.find(answer)
    if found and _is_denied(clause, found):
        return of_words(word, around(clause, answer))  # what did not happen has no time and no place
    host = _host(clause, found) if found else None
    if host:
        word = "When" if word.endswith("when") else word  # nobody asks since when an invasion was
        return f"{word} {_be(clause, host)} the {host}?"
    if word == "Where" and found and (did := predicate(clause, found)):
        return f"What {cut(did)}?"
    noun = noun_of(about) if about and about not in _MANY_SIDED else None
    if noun:
        word = "When" if word.endswith("when") else word
        was = _be(clause, noun) if word == "When" else agreeing("was", is_many(noun))
        return f"{word} {was} the {noun}?"
    words = around(clause, answer)
    return of_words(word, words) if _is_plain(words) and has_verb(clause) else f"{word} did it happen?"


def _is_plain(words: str) -> bool:
    """Whether words with a gap can be understood alone: no fragment, no half of a bracket."""
    told = [word for word in words.split() if word != "…"]
    halved = words.count("(") != words.count(")")
    return len(told) >= _FEWEST and not _FRAGMENT.match(words.lstrip()) and not halved


def _governed(clause: Clause, answer: Span) -> str | None:
    """Where an event was that a preposition governs: the suspect in the shooting of four men on Quay Street."""
    noun = _before(clause, answer)
    while noun and noun.first and clause.tokens[noun.first - 1].low == "of":
        noun = clause.before(noun)
    if noun is None or not noun.first or clause.tokens[noun.first - 1].low not in _INTO or not _is_event(clause, noun):
        return None
    host = _named(clause, noun)
    return f"Where {agreeing('was', is_many(host))} the {host}?" if host else None


def _looked_into(clause: Clause, answer: Span) -> str | None:
    """The event before a time that somebody looks into or back on: are investigating a shooting Monday night."""
    noun = phrase_ending(clause.parse, token_range(clause.parse, answer)[0])
    verb = clause.tokens[noun.first - 1] if noun and noun.first else None
    looks = verb is not None and lemma(verb.text, verb.tag) in _LOOKING
    return _named(clause, noun) if noun and looks and _is_event(clause, noun) else None


def _followed(clause: Clause, answer: Span) -> str | None:
    """The event right before a time that something else came after: spoke after the shooting Friday."""
    first, _ = token_range(clause.parse, answer)
    noun = phrase_ending(clause.parse, first - (clause.tokens[first - 1].low == "on") if first else 0)
    after = noun is not None and noun.first and clause.tokens[noun.first - 1].low in _COMING
    return _named(clause, noun) if noun and after and _is_event(clause, noun) else None


def _home(clause: Clause, answer: Span) -> str | None:
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
    if noun is None or clause.tokens[noun.head].low not in MONTHS | TIMES:
        return noun
    return _before(clause, clause.parse.span(noun.first, noun.last)) or phrase_ending(clause.parse, noun.first)


def _host(clause: Clause, answer: Span) -> str | None:
    """The event or the subject on which a place or time hangs: the quake of "a quake in Izmir"."""
    noun, one = _before(clause, answer), told(clause, answer)
    done_to = one is not None and one.verb != "be" and not one.group.passive and one.patient == noun
    if noun is None or done_to or not _is_event(clause, noun):
        return None  # announced the test on Friday: the day of the announcement
    return _named(clause, noun)


def _named(clause: Clause, noun: Phrase) -> str | None:
    """A noun phrase as it stands after "the" in a question."""
    words = _OWNERS.sub("", _SCORE.sub("", _DAYS.sub("", unnumbered(clause.words(noun)))), count=1)
    fits = words and len(words) <= _LONG and not _PERSONAL.search(words) and not words[0].isdigit()
    return midway(words, clause) if fits else None


def _is_event(clause: Clause, noun: Phrase) -> bool:
    head = clause.tokens[noun.head]
    return head.tag in ("NN", "NNS") and (head.low in nouns() or head.low.removesuffix("s") in nouns())


def _be(clause: Clause, host: str) -> str:
    one = told(clause)
    verb = clause.tokens[one.group.first] if one else None
    now = verb is not None and verb.tag in ("VBZ", "VBP", "MD") and verb.low not in _PERFECT and not clause.headed
    return agreeing("is" if now else "was", is_many(host))
