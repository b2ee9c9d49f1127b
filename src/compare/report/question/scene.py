"""When and where: the questions that times and places answer; a short plain one where the clause makes none."""

import re

from compare.align.toponym import is_hospital
from compare.claim import Claim, Place, When
from compare.extract.acts import nouns
from compare.extract.roles import roles
from compare.grammar.proposition import Proposition
from compare.report.question.bare import unplaced, untimed
from compare.report.question.host import be, followed, governed, host, looked_into
from compare.report.question.occasion import noun_of
from compare.report.question.phrasing.clause import Clause, described, has_verb, told
from compare.report.question.phrasing.excerpt import around, of_words, short
from compare.report.question.phrasing.inversion import turned
from compare.report.question.phrasing.predicate import predicate
from compare.report.question.phrasing.subject import agreeing, is_many
from compare.report.question.phrasing.trim import cut, unstranded
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
# Classes of events that no one asks the place of: a charge, a release, a loss.
_NOWHERE = frozenset(
    "announce charge criticise lose order plan publish release search sentence sue support urge".split()
)
_FRAGMENT = re.compile(r"(?:that|which|who|whose|and|but|or|this|it|including|of|to|in|on|at|for|by|with)\b|[^\w“\"‘]")
_FEWEST = 4  # words of a passage with a gap that can be understood
_TAKEN = re.compile(
    r"Where (?:was|were) (?P<who>he|she|they|it)(?: \w+ly| later| also)? "
    r"(?:taken|transported|airlifted|flown|rushed|sent|brought|driven|carried|hospitali[sz]ed|transferred)\b"
)
_HOSPITAL = ("To which hospital was the victim taken?", "To which hospital were the victims taken?")
# A way that wants its goal: where did the dog walk back to.
_BACK = re.compile(r"\A(Where (?:did|will|has|have|had) .{2,80} back)\?\Z")
_IS = re.compile(r"\AWhen (is|are) the ")
_NESTED = 9  # characters between a place and what it lies in or by: " outside "
_FEW = 3  # words of a question behind its question word: did it happen
_HOME = re.compile(
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){0,3} [A-Z][\w’'-]+)(?:, (?:aged? )?\d{1,3})?(?P<apart>,)? of \Z"
)
_DENIED = re.compile(r"\b(?:no one|no-one|nobody|none|no|not|never)\b|n[’']t\b", re.IGNORECASE)


def when(_: Claim, value: When, clause: Clause) -> str:
    """The question that a time answers."""
    dated = described(clause, value.as_printed)
    if dated and _has_a_time(dated):
        return f"When {agreeing('was', is_many(dated))} the {short(dated)}?"
    found = clause.find(value.as_printed) or clause.span
    if past := looked_into(clause, found) or followed(clause, found):
        return f"When {agreeing('was', is_many(past))} {past}?"
    until = _UNTIL.match(value.as_printed) or _TO.search(clause.parse.text, clause.parse.sentence.start, found.start)
    word = f"{until['word'].capitalize()} when" if until else "When"
    asked = _gap(word, clause, value.as_printed)
    if asked and asked.startswith("When did ") and _is_to_come(value, clause, found):
        asked = f"When will {asked.removeprefix('When did ')}"
    return asked or _past(_placed(word, clause, value.as_printed, value.about), value, clause)


def _past(asked: str, value: When, clause: Clause) -> str:
    """A question of what was before its article, whatever its clause tells of now: when was the fire."""
    last = value.interval.high or value.interval.low  # of "after Saturday" nothing else is told
    published = clause.article.published if clause.article else None
    if last is None or not published or last.date().isoformat() >= published[:10]:
        return asked
    return _IS.sub(lambda match: f"When {'was' if match[1] == 'is' else 'were'} the ", asked)


def _is_to_come(value: When, clause: Clause, found: Span) -> bool:
    """Whether a gerund tells what is to come after its article: the ministers coming in January."""
    one, low = told(clause, found), value.interval.low
    published = clause.article.published if clause.article else None
    if one is None or one.group.tense != "gerund" or low is None or not published:
        return False
    return low.date().isoformat() > published[:10]


def _has_a_time(dated: str) -> bool:
    """Whether what stands after a time happens in it: a vote, the Lund Games; not survivors, hours, Pine Avenue."""
    last = dated.split()[-1]
    low = last.lower()
    name = last[:1].isupper() and low not in _NAMED and low not in nouns() and low.removesuffix("s") not in nouns()
    return not name and low not in roles().keys() | _TIMES


def where(_: Claim, value: Place, clause: Clause) -> str:
    """The question that a place answers."""
    if value.role == "dateline":
        return "Where is the story reported from?"
    whole = _whole(value, clause)
    found = clause.find(whole)
    if found and (home := _home(clause, found)):
        return home
    if found and clause.parse.text.endswith(" of ", clause.span.start, found.start):  # that says how far, or whose
        return of_words("Where", around(clause, whole))
    if found and (event := governed(clause, found)):
        return f"Where {agreeing('was', is_many(event))} {event}?"
    asked = _gap("What" if _is_object(clause, found) else "Where", clause, whole)
    spoken = asked is not None and asked.endswith(" this?")  # what is said is hardly said at a place
    if (asked is None or spoken) and value.about == "transfer" and is_hospital(whole):
        return "To which hospital was the victim transferred?"
    if asked is None or spoken:
        return _placed("Where", clause, whole, value.about)
    asked = _BACK.sub(r"\1 to?", asked)
    taken = _TAKEN.match(asked) if is_hospital(whole) else None
    return _HOSPITAL[taken["who"] == "they"] if taken else asked  # nobody can tell who "they" are


def _is_object(clause: Clause, place: Span | None) -> bool:
    """Whether a place is what somebody hit, left or destroyed."""
    one = told(clause, place) if place else None
    if place and any(_holds(clause, other, place) for other in clause.parse.propositions):
        return True  # plans to shut a factory in Lund
    if place is None or one is None or one.patient is None or one.group.passive:
        return False
    whole = clause.parse.span(one.patient.first, one.patient.last)
    return one.patient.first == one.group.last and whole.start <= place.start < whole.end


def _holds(clause: Clause, one: Proposition, place: Span) -> bool:
    """Whether an infinitive right behind the verb of a plan has a place as its object."""
    if one.group.tense != "infinitive" or one.patient is None or one.patient.first != one.group.last:
        return False
    return clause.parse.span(one.patient.first, one.patient.last).start == place.start


def _whole(value: Place, clause: Clause) -> str:
    """A place with what it lies in, as the passage has them one after the other: "Kalamazoo, Michigan"."""
    found = clause.find(value.name)
    end = found.end if found else 0
    text, last = clause.parse.text, clause.span.end
    for name in value.within if found else ():
        name = name if text.find(name, end, last) >= 0 else name.rstrip(".")  # the dot may end the sentence
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
    event = host(clause, found) if found else None
    if event:
        word = "When" if word.endswith("when") else word  # nobody asks since when an invasion was
        return f"{word} {be(clause, event)} {event}?"
    if word == "Where" and found and (did := predicate(clause, found)):
        return f"What {cut(did)}?"
    noun = noun_of(about) if about and about not in _MANY_SIDED else None
    if noun and not (word == "Where" and nouns().get(noun) in _NOWHERE):
        word = "When" if word.endswith("when") else word
        was = be(clause, noun) if word == "When" else agreeing("was", is_many(noun))
        return f"{word} {was} the {noun}?"
    words = around(clause, answer)
    return of_words(word, words) if _is_plain(words) and has_verb(clause) else f"{word} did it happen?"


def _is_plain(words: str) -> bool:
    """Whether words with a gap can be understood alone: no fragment, no half of a bracket."""
    told = [word for word in words.split() if word != "…"]
    halved = words.count("(") != words.count(")")
    return len(told) >= _FEWEST and not _FRAGMENT.match(words.lstrip()) and not halved


def _home(clause: Clause, answer: Span) -> str | None:
    """Where somebody is from who is named with the place: Ivo Brandt, 56, of Lund."""
    text = clause.parse.text
    of = _HOME.search(text[clause.parse.sentence.start : answer.start])
    body = of and not of["apart"] and text[answer.start : answer.end].lower().startswith("the ")
    return f"Where is {of['name']} from?" if of and not body else None  # Ana Kovac of the court
