"""The state that a clause says: by its complement, by its verb, or by being under way."""

from collections.abc import Sequence
from functools import lru_cache

from compare import lexicon
from compare.extract.acts import light, noun_class
from compare.extract.ladders import Rung, acts, begins, match, on_camera, openers, telling, unmoving, verbs
from compare.extract.look import awaited, noted
from compare.extract.roles import roles
from compare.extract.states.course import Reading, going_on, lasting, subject_of, to_come
from compare.extract.states.legal import LADDER
from compare.extract.states.subject import in_the_act, is_person, named
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import DEGREES, Phrase
from compare.grammar.proposition import Proposition

_COPULAS = frozenset(
    "be remain stay become lie stand keep list seem appear look feel get go leave turn walk emerge".split()
)
_RAISING = frozenset(  # in the passive they say no more than that something is so: was found alive, is presumed drowned
    "find presume fear believe suppose think consider deem declare describe report list classify rate upgrade "
    "downgrade".split()
)
_LOOSE = frozenset(
    "in as under without life life-threatening non non-life non-life-threatening serious severe critical minor".split()
)
_LOOSELY = awaited(_LOOSE.__contains__)
_GRADES = frozenset("serious severe critical minor".split())  # of wounds
_BORNE = frozenset("suffered suffers suffering sustained sustains sustaining received".split())
_BEARING = frozenset("suffer sustain receive have get".split())  # wounds
_BEFORE_STATES = frozenset(("RB", "DT", "JJ"))
_MEASURES = frozenset(("percent", "per", "cent", "%"))  # 40 percent contained
_TERMS = frozenset("years year months month weeks days day decades life time term terms".split())
_LEFT = frozenset(("left", "remaining"))
_BRINGING = frozenset("leave keep get render".split())  # with an object they tell its state: left a passenger dead
_NONE, _WHOLE = frozenset(("0", "zero", "no")), frozenset(("100", "hundred"))  # shares that are none, or no part
UNDER_CONTROL, PARTLY = "under control", "partly contained"  # 40 percent contained
_TOLLED = frozenset(("dead", "hurt"))  # left two dead: a figure's business
_NOT = frozenset(("not", "n't", "n’t", "non", "neither"))
_BODIES = frozenset(("police", "authorities", "department", "troopers", "constabulary"))  # nobody holds or charges them
_COURTS = frozenset(("charge", "convict", "sentence"))
_RULINGS = frozenset("ruling verdict judgment judgement acquittal".split())  # of these nobody is convicted
_OWN = frozenset(("die", "escape", "surrender", "resign"))  # what someone does, and not what is done to him
_FACING = frozenset(("face", "get", "await"))  # he faces charges
_LEVELS = frozenset("up down higher lower above below flat mixed at".split())  # at which a market closes
_DYING = frozenset("death deaths suicide suicides".split())  # a death in custody: nobody is held
_WITH_OBJECT = frozenset(("survive", "pass", "clear"))  # says a state of its subject although it has an object
_SHOT = frozenset(
    "bullet bullets shot shots round rounds gun rifle pistol handgun shotgun weapon rocket rockets".split()
)
_PATIENTS = frozenset("victim victims patient patients".split())
_BEGINNING = frozenset(("begin", "start"))
_PERILS = frozenset(
    "crossfire crossfires cross-fire middle gunfire blast explosion storm flood act".split()
)  # caught in


def predicated(parse: Parse, proposition: Proposition, act: str | None) -> Reading | None:
    """The state that a proposition says, if any; act is the class of event that its verb names."""
    if act == "shoot" and proposition.verb == "fire":  # nobody is out of office for firing shots
        return None
    if proposition.verb == "handcuff" and proposition.group.negated:  # he may be held all the same
        return None
    passive = proposition.group.passive
    if proposition.verb == "charge" and act == "attack":  # riot police charged: nobody is accused
        return None
    if passive and proposition.verb == "survive" and proposition.agent:  # survived by two sons
        return None
    if _is_idiom(parse, proposition):
        return None
    # sentenced to ten years in prison: not only in custody; who died in hospital is not only in hospital
    judged = (act in _COURTS and passive) or act == "die"
    return (
        (_by_act(parse, proposition, act) if judged else None)
        or (_copular(parse, proposition) if _links(proposition) else None)
        or _at_it(parse, proposition)
        or (_further_on(parse, proposition) if noted(parse, _LOOSELY) and not _speaks(parse, proposition) else None)
        or (_by_verb(parse, proposition) if passive else None)
        or (_by_act(parse, proposition, act) if act or passive else None)
        or (None if passive else _by_verb(parse, proposition))
        or going_on(parse, proposition, act)
        or (to_come(parse, proposition) if proposition.group.tense == "future" else None)
        or lasting(parse, proposition)
    )


def _is_idiom(parse: Parse, proposition: Proposition) -> bool:
    """Whether a verb of state says something else with the words after it: treated as, improved to 58-3."""
    after = parse.words[proposition.group.last : proposition.group.last + 4]
    whom = parse.words[proposition.patient.head] if proposition.patient else ""
    if proposition.verb == "release":  # whom a hospital lets go was in no custody
        return whom in _PATIENTS
    if proposition.verb == "locate":  # nor is a house, or a witness
        return not proposition.group.negated and roles().get(whom) != "suspect"
    if proposition.verb == "treat":
        return after[:1] == ["as"]
    if proposition.verb == "improve":
        return after[:1] == ["to"] and parse.tags[proposition.group.last + 1 : proposition.group.last + 2] == ["CD"]
    if proposition.verb == "fire":  # a bullet that was fired by a hunter is in no office
        return not _SHOT.isdisjoint(parse.words[proposition.first : proposition.group.first])
    return proposition.verb == "catch" and after[:1] == ["in"] and not _PERILS.isdisjoint(after)


def _links(proposition: Proposition) -> bool:
    """Whether a verb only ties a state to its subject: remains, is listed, was found."""
    return proposition.verb in _COPULAS or (proposition.group.passive and proposition.verb in _RAISING)


def _at_it(parse: Parse, proposition: Proposition) -> Reading | None:
    """What a verb in -ing says of its subject: the jury is deliberating, the girl is missing."""
    head, subject = proposition.group.head, proposition.agent
    if parse.tags[head] != "VBG" or subject is None or parse.words[head] not in openers():
        return None
    if proposition.group.tense not in ("present", "past"):
        return None
    found = match(parse, head, named(parse, subject))
    return Reading(found, subject) if found and (found.rest or proposition.patient is None) else None


def _copular(parse: Parse, proposition: Proposition) -> Reading | None:
    """After a copula: remains at large."""
    subject, start = subject_of(proposition), proposition.group.head + 1
    object_ = proposition.patient if proposition.verb in _BRINGING else None
    term = object_ or (subject if proposition.verb == "leave" else None)
    if term and lemma(parse.texts[term.head], "NNS") in _TERMS:
        return None  # got ten years in prison, 39 days left in office
    if object_ and not proposition.group.passive:
        subject, start = object_, object_.last
    for i in range(start, min(max(start, proposition.group.last) + 4, len(parse.words))):
        turned = proposition.verb == "turn" and i == proposition.group.head + 1  # turned over, turned out
        found = match(parse, i, named(parse, subject)) if begins(parse.words, i) and not turned else None
        if found and not _before_noun(parse, i, found):
            if found.name == UNDER_CONTROL and _measured(parse, i - 1):
                share = _share(parse, i - 1)
                if share in _NONE:
                    return None  # what is 0 percent contained is nowhere on the ladder
                found = found if share in _WHOLE else found._replace(name=PARTLY)
            tolled = found.name in _TOLLED and subject == proposition.patient and proposition.verb in _BRINGING
            return None if tolled else Reading(found, subject)
        if parse.tags[i] not in _BEFORE_STATES and parse.words[i] != "as" and not _measured(parse, i):
            break
    return None


def _measured(parse: Parse, i: int) -> bool:
    """Whether token i is of a share: 40 percent contained."""
    return parse.words[i] in _MEASURES or (parse.tags[i] == "CD" and parse.word(i + 1) in _MEASURES)


def _share(parse: Parse, i: int) -> str:
    """The number of a share whose last word is token i: "per cent", "percent" or its sign may follow it."""
    while parse.words[i] in _MEASURES:
        i -= 1
    return parse.words[i].rstrip("%")


def _speaks(parse: Parse, proposition: Proposition) -> bool:
    """Whether a subject says something: who says so in court, or describes wounds as minor, is neither."""
    if proposition.group.passive:
        return False
    as_such = parse.word(proposition.group.last) == "as"
    return as_such or proposition.verb in lexicon.words("places", "speaking")


def _further_on(parse: Parse, proposition: Proposition) -> Reading | None:
    """Further on in a phrase: taken to hospital in critical condition."""
    words, start = parse.words, proposition.group.last
    subject, object_ = subject_of(proposition), proposition.patient
    for i in _conditions(parse):
        if not start <= i < proposition.last:
            continue
        if found := match(parse, i, named(parse, subject)) or (object_ and match(parse, i, named(parse, object_))):
            if "life" in words[i] and not _NOT.isdisjoint(words[max(0, i - 4) : i]):
                found = found._replace(name="stable", denying=True)  # injuries that were not life-threatening
            whole = object_ is None or "life" in found.name or (subject and _bears(parse, proposition))
            return Reading(found, subject if whole else object_)
    return None


def _bears(parse: Parse, proposition: Proposition) -> bool:
    """Whether somebody has wounds, which tell how he is: she suffered life-threatening injuries."""
    return proposition.verb in _BEARING and proposition.agent is not None and is_person(parse, proposition.agent)


@lru_cache(maxsize=4096)
def _conditions(parse: Parse) -> list[int]:
    """Where a state may begin that stands further on; "faces ten years in prison" is not in prison."""
    words = parse.words
    loose = [i for i in noted(parse, _LOOSELY) if begins(words, i)]
    loose = [i for i in loose if words[i] not in _GRADES or words[i - 1] == "with" or not _BORNE.isdisjoint(words[:i])]
    return [i for i in loose if not (words[i] == "in" and (_is_term(words, i - 1) or words[i - 1] in _DYING))]


def _is_term(words: Sequence[str], i: int) -> bool:
    """Whether a length of time ends at token i: ten years in prison, 39 days left in office, his last day in office."""
    return words[i] in _TERMS or (words[i] in _LEFT and words[i - 1] in _TERMS)


def _before_noun(parse: Parse, i: int, found: Rung) -> bool:
    """Whether the word only describes the noun after it: a dangerous route."""
    return not found.rest and i + 1 < len(parse.tags) and parse.tags[i + 1] in ("NN", "NNS")


def _by_act(parse: Parse, proposition: Proposition, act: str | None) -> Reading | None:
    """Police arrested him; he was charged; she died; he turned himself in; an arrest was made."""
    if act is None and proposition.group.passive and proposition.verb in light() and proposition.patient:
        act = noun_class(parse, proposition.patient.head)
    rung = acts().get(act or "")
    after = proposition.group.last
    filmed = proposition.verb == "catch" and (
        on_camera(parse.words[after : after + 4]) or in_the_act(parse, proposition)
    )
    served = proposition.verb == "serve" and not proposition.group.passive
    if rung is None or proposition.verb in unmoving() or filmed or (served and act != "sentence"):
        return None  # who serves a warrant is charged with nothing
    own = act in _OWN or served or (act == "charge" and proposition.verb in _FACING)
    of = (proposition.agent if own and not proposition.group.passive else None) or proposition.patient
    if of and rung.ladder == LADDER and parse.words[of.head] in _BODIES:
        of = parse.by_first.get(after)  # police have arrested and charged a man
    is_ruling = of is not None and lemma(parse.texts[of.head], "NNS") in _RULINGS
    named_by_noun = of is not None and noun_class(parse, of.head) == act and not is_ruling  # two arrests were made
    return Reading(rung, of) if of and (named_by_noun or is_person(parse, of)) else None


def _by_verb(parse: Parse, proposition: Proposition) -> Reading | None:
    """The truce collapsed; the road was closed; police closed the road."""
    group, patient, head, known = proposition.group, proposition.patient, proposition.group.head, openers()
    adverb = parse.tags[head - 1] == "RB" and parse.words[head - 1] in known  # critically injured, injuring
    if adverb and (found := match(parse, head - 1, named(parse, patient))):
        return Reading(found, patient)
    if group.passive:
        found = match(parse, head, named(parse, patient)) if parse.words[head] in known else None
        return Reading(found, patient) if found else None
    if proposition.verb not in telling():
        return None
    going_on = parse.tags[group.head] == "VBG" or proposition.governor in _BEGINNING
    reduced = _reduced(parse, proposition)
    level = patient and ("." in parse.words[patient.head][:-1] or parse.words[patient.head] in DEGREES)
    thing = None if level else patient  # closed 5.18 points down
    for manner, about in (("done-to", thing), ("acting", proposition.agent), ("done-to", reduced)):
        word = verbs(manner, going_on=going_on).get(proposition.verb) if about else None
        found = match(parse, group.head, named(parse, about), word) if word else None
        of_agent = manner == "done-to" or patient is None or proposition.verb in _WITH_OBJECT
        if found and (of_agent or found.rest):
            return Reading(found, about)
    return None


def _reduced(parse: Parse, proposition: Proposition) -> Phrase | None:
    """The subject of a headline's passive without its auxiliary: bridge still closed."""
    things = proposition.patient is None and proposition.group.tense == "past" and proposition.agent
    after = parse.tokens[proposition.group.last : proposition.group.last + 2]
    if any(token.tag in ("CD", "$") or token.low in _LEVELS for token in after):
        return None  # the index closed 5 points down, closed at a record
    return things if things and not is_person(parse, things) else None
