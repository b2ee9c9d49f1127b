"""The state that a clause says: by its complement, by its verb, or by being under way."""

from functools import lru_cache

from compare.extract.acts import light, noun_class
from compare.extract.ladders import Rung, acts, going, match, on_camera, openers, telling, unmoving, verbs
from compare.extract.places.gazetteer import kind_of_name
from compare.extract.roles import roles
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.record import Record

_COPULAS = frozenset("be remain stay become lie stand keep list seem appear look feel get go leave turn".split())
_LOOSE = frozenset(("in", "as", "life-threatening", "non-life-threatening", "life", "non-life", "non", "without"))
_TERMS = frozenset("years year months month weeks days decades life time term terms".split())
_NOT = frozenset(("not", "n't", "n’t", "non"))
_COURTS = frozenset(("charge", "convict", "sentence"))
_OWN = frozenset(("die", "escape", "surrender", "resign"))  # what someone does and not what is done to him
_DOERS = ("ist", "ists", "ian", "ians", "man", "men", "woman", "women", "or", "ors", "ker", "kers")  # baker, editor
_MANY_DOERS = "ers"  # divers
_PEOPLE = frozenset(("people",))
_NAMES = frozenset(("NNP", "NNPS", "PRP"))
_ANYBODY = frozenset("those others all both most everyone someone another none".split())
_WITH_OBJECT = frozenset(("survive",))  # says a state of its subject although it has an object
_BEGINNING = frozenset(("begin", "start"))
_WORKERS = frozenset(("force", "official", "work", "lawyer", "suspect", "person"))  # whose doings are under way
_STATIC = frozenset("be have need want know take get continue do like remain stay feel seem mean".split())
UNDER_WAY = Rung((), "under way", "course")
TO_COME = Rung((), "planned", "course")


class Reading(Record):
    """A state and whom it is said of."""

    rung: Rung
    of: Phrase | None


def predicated(parse: Parse, proposition: Proposition, act: str | None) -> Reading | None:
    """The state that a proposition says, if any; act is the class of event that its verb names."""
    if act == "shoot" and proposition.verb == "fire":  # nobody is out of office for firing shots
        return None
    passive = proposition.group.passive
    if passive and proposition.verb in _WITH_OBJECT:  # survived by two sons
        return None
    judged = act in _COURTS and passive  # sentenced to ten years in prison: not only in custody
    return (
        (_by_act(parse, proposition, act) if judged else None)
        or (_copular(parse, proposition) if proposition.verb in _COPULAS else None)
        or _further_on(parse, proposition)
        or (_by_verb(parse, proposition) if passive else None)
        or (_by_act(parse, proposition, act) if act or passive else None)
        or (None if passive else _by_verb(parse, proposition))
        or (_going_on(parse, proposition, act) if act else None)
        or (_to_come(parse, proposition) if proposition.group.tense == "future" else None)
    )


def _subject(proposition: Proposition) -> Phrase | None:
    return proposition.patient if proposition.group.passive else proposition.agent


def named(parse: Parse, phrase: Phrase | None) -> frozenset[str]:
    """The nouns that name a phrase: its head, and 'people' where it is people."""
    if phrase is None:
        return _PEOPLE
    return _nouns(parse.texts[phrase.head], parse.tags[phrase.head])


@lru_cache(maxsize=65536)
def _nouns(head: str, tag: str) -> frozenset[str]:
    noun = lemma(head, tag).lower()
    return frozenset((noun, "people")) if _people(head, tag) else frozenset((noun,))


def _person(parse: Parse, phrase: Phrase) -> bool:
    """Whether law and medicine can act on a phrase: people, by name or noun, but no country."""
    return _people(parse.texts[phrase.head], parse.tags[phrase.head])


@lru_cache(maxsize=65536)
def _people(head: str, tag: str) -> bool:
    word = head.lower()
    known = tag in _NAMES or tag == "CD" or word in _ANYBODY or word in roles()
    person = known or word.endswith("year-old") or (tag[:2] == "NN" and word.endswith(_DOERS))
    return person and not (tag in _NAMES and kind_of_name(head) == "country")


def _copular(parse: Parse, proposition: Proposition) -> Reading | None:
    """After a copula: remains at large."""
    group, subject = proposition.group, _subject(proposition)
    for i in range(group.head + 1, min(group.last + 4, len(parse.words))):
        found = match(parse, i, named(parse, subject)) if parse.words[i] in openers() else None
        if found and not _before_noun(parse, i, found):
            return Reading(found, subject)
        if parse.tags[i] not in ("RB", "DT", "JJ"):
            break
    return None


def _further_on(parse: Parse, proposition: Proposition) -> Reading | None:
    """Further on in a phrase: taken to hospital in critical condition."""
    words, start = parse.words, proposition.group.last
    if _LOOSE.isdisjoint(words[start : proposition.last]):
        return None
    subject = _subject(proposition)
    for i in range(start, proposition.last):
        if words[i] not in _LOOSE or (words[i] == "in" and words[i - 1] in _TERMS):
            continue  # "faces ten years in prison" is not in prison
        if found := match(parse, i, named(parse, subject)):
            if "life" in words[i] and not _NOT.isdisjoint(words[max(0, i - 4) : i]):
                found = found._replace(name="stable", denying=True)  # injuries that were not life-threatening
            return Reading(found, subject if "life" in found.name or not proposition.patient else proposition.patient)
    return None


def _before_noun(parse: Parse, i: int, found: Rung) -> bool:
    """Whether the word only describes the noun after it: a dangerous route."""
    return not found.rest and i + 1 < len(parse.tags) and parse.tags[i + 1] in ("NN", "NNS")


def _by_act(parse: Parse, proposition: Proposition, act: str | None) -> Reading | None:
    """Police arrested him; he was charged; she died; he turned himself in; an arrest was made."""
    if act is None and proposition.group.passive and proposition.verb in light() and proposition.patient:
        act = noun_class(parse, proposition.patient.head)
    rung = acts().get(act or "")
    after = proposition.group.last
    filmed = proposition.verb == "catch" and on_camera(parse.words[after : after + 4])
    served = proposition.verb == "serve" and not proposition.group.passive
    if rung is None or proposition.verb in unmoving() or filmed or (served and act != "sentence"):
        return None  # who serves a warrant is charged with nothing
    own = act in _OWN or served
    of = (proposition.agent if own and not proposition.group.passive else None) or proposition.patient
    named_by_noun = of is not None and noun_class(parse, of.head) == act  # two arrests were made
    return Reading(rung, of) if of and (named_by_noun or _person(parse, of)) else None


def _by_verb(parse: Parse, proposition: Proposition) -> Reading | None:
    """The truce collapsed; the road was closed; police closed the road."""
    group, patient, head, known = proposition.group, proposition.patient, proposition.group.head, openers()
    adverb = parse.words[head - 1] in known and parse.tags[head - 1] == "RB"  # critically injured, injuring
    if adverb and (found := match(parse, head - 1, named(parse, patient))):
        return Reading(found, patient)
    if group.passive:
        found = match(parse, head, named(parse, patient)) if parse.words[head] in known else None
        return Reading(found, patient) if found else None
    if proposition.verb not in telling():
        return None
    going_on = parse.tags[group.head] == "VBG" or proposition.governor in _BEGINNING
    reduced = _reduced(parse, proposition)
    for manner, about in (("done-to", patient), ("acting", proposition.agent), ("done-to", reduced)):
        word = verbs(manner, going_on=going_on).get(proposition.verb) if about else None
        found = match(parse, group.head, named(parse, about), word) if word else None
        of_agent = manner == "done-to" or patient is None or proposition.verb in _WITH_OBJECT
        if found and (of_agent or found.rest):
            return Reading(found, about)
    return None


def _reduced(parse: Parse, proposition: Proposition) -> Phrase | None:
    """The subject of a headline's passive without its auxiliary: bridge still closed."""
    things = proposition.patient is None and proposition.group.tense == "past" and proposition.agent
    return things if things and not _person(parse, things) else None


def _going_on(parse: Parse, proposition: Proposition, act: str | None) -> Reading | None:
    """Detectives are searching the house; crews continue to fight the fire."""
    if act not in going():
        return None
    group = proposition.group
    progressive = parse.tags[group.head] == "VBG" and group.tense == "present" and group.modal is None
    ongoing = progressive or proposition.governor == "continue"
    who = proposition.agent
    worker = who is not None and _works(parse, who.head)
    return Reading(UNDER_WAY, who) if ongoing and worker else None


def _to_come(parse: Parse, proposition: Proposition) -> Reading | None:
    """What is to come: the ship will return to port, the talks are to resume."""
    subject = _subject(proposition)
    if subject is None or proposition.verb in _STATIC:
        return None
    return None if parse.tags[subject.head] in ("EX", "WP") else Reading(TO_COME, subject)


def _works(parse: Parse, i: int) -> bool:
    word, tag = parse.words[i], parse.tags[i]
    role = roles().get(word) or roles().get(lemma(parse.texts[i], tag))
    return role in _WORKERS or (tag == "NNS" and word.endswith(_MANY_DOERS))
