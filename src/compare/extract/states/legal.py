"""Steps of a case that no verb of state tells: the arrest of two men, her murder trial, a warrant for the driver.

Nouns, what somebody faces or awaits, and the search for him, from `lexicon/steps.yaml`.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from compare import lexicon
from compare.claim import Modality
from compare.extract.look import awaited, noted
from compare.extract.modality import modality
from compare.extract.roles import roles
from compare.extract.states.subject import is_person
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.record import Record

LADDER = "custody"
_NONE = frozenset("no any every each such".split())
_TO_COME = frozenset(  # words of a sentence in which a trial is one that is yet to begin
    "scheduled slated set due will ahead before until pending awaiting upcoming next begin could would may might "
    "expected faces face facing date no".split()
)
_OVER = frozenset("ended after following since during earlier previous former first".split())  # trials of another time
_WANTED = frozenset(  # words of a sentence that make somebody who is searched for a suspect
    "connection suspected wanted accused responsible behind shooting robbery murder killing killed shot robbed stabbed "
    "stabbing attack attacked fired gunman opened burglary assault warrant stolen stole theft heist raid".split()
)
_UNNAMED = frozenset("man men woman women person people teen teens teenager driver boy boys male males".split())
_RELATIVE = 5  # tokens of a relative clause in which its verb stands
_BE = frozenset("was were is are had".split())
_SUFFERED = frozenset("found shot killed stabbed struck wounded injured beaten died".split())
_CONSIDERING = frozenset("consider weigh mull pursue seek recommend".split())
_RULING = frozenset("rule find decide determine".split())
_COURT = frozenset(("judge", "jury", "jurors", "court", "juror"))
_LEADING = frozenset(
    ("lead", "leading", "leads", "resisting", "resisted", "avoid", "prevent", "evade", "citizen", "await", "hopefully")
)
_BEHIND_BARS = frozenset(("prison", "jail", "bars", "custody", "detention"))
_FACING = frozenset(("face", "await", "stand"))
_OPEN = frozenset(("possible", "potential", "any"))
_ISSUING = frozenset(("issue", "sign", "obtain", "secure"))
_CHARGED = 6  # tokens that may tell the charge of a warrant before it is issued
_REACH = 4  # tokens before a word in which its governor stands


Standing = tuple[str, Phrase]  # how the case stands against whom


class Step(Record):
    """A step of a case: the tokens that tell it, how the case stands against whom, and how real that is."""

    first: int
    last: int
    state: str
    of: Phrase
    modality: Modality


@cache
def _nouns() -> Mapping[str, tuple[str, frozenset[str]]]:
    """Nouns of a step, with the state and the prepositions after which the person stands."""
    listed = lexicon.table("steps")["nouns"]
    return {noun: (state, frozenset(one["links"])) for state, one in listed.items() for noun in one["nouns"]}


@cache
def _faced() -> Mapping[str, str]:
    return {noun: state for state, nouns in lexicon.table("steps")["faced"].items() for noun in nouns}


@cache
def _openers() -> frozenset[str]:
    steps = lexicon.table("steps")
    verbs = (*steps["hunting"], *steps["hunted"], *steps["finding"])
    return frozenset((*_nouns(), *_faced(), *verbs, *steps["terms"], "commit"))


def _opens(word: str) -> bool:
    return not _openers().isdisjoint((word, lemma(word, "NNS"), lemma(word, "VBD"), lemma(word, "VBG")))


STEPS = awaited(_opens)


def is_step(noun: str) -> bool:
    """Whether a noun is one of a step, of which nothing stands but the person: the arrest, his trial."""
    return lemma(noun, "NNS") in _nouns()


def legal(parse: Parse) -> Iterator[Step]:
    """The steps that a sentence tells by its nouns, and what its clauses say that somebody faces or is hunted for."""
    for i in noted(parse, STEPS):
        phrase = parse.by_head.get(i)
        if phrase is not None and (step := _by_noun(parse, phrase)):
            yield step
    for proposition in parse.propositions:
        if step := _by_clause(parse, proposition):
            yield step


def _by_noun(parse: Parse, phrase: Phrase) -> Step | None:
    """The arrest of two men, Reyes's murder trial, a warrant for her arrest, the search for the gunman."""
    words = parse.words
    noun = lemma(parse.texts[phrase.head], "NNS")
    state, links = _nouns().get(noun, ("", frozenset()))
    before = words[max(0, phrase.first - _REACH) : phrase.first]
    if not state or words[phrase.first] in _NONE or not _LEADING.isdisjoint(before):
        return None
    whom = _whom(parse, phrase, links)
    if whom is None or (noun in ("search", "hunt") and not _suspected(parse, whom)):
        return None
    if state == "in custody" and not {"for", "warrant"}.isdisjoint(words[max(0, phrase.first - 1) : phrase.head]):
        return None
    around = _around(parse, phrase)
    first, last = (around.first, around.last) if around else (phrase.first, max(phrase.last, whom.last))
    mode: Modality = modality(parse, around) if around else "actual"
    if state == "on trial":
        if not _OVER.isdisjoint(before[-2:]):
            return None
        mode = "actual" if _TO_COME.isdisjoint(words) else "planned"
    return Step(first, last, state, whom, mode)


def _whom(parse: Parse, phrase: Phrase, links: frozenset[str]) -> Phrase | None:
    """The person of a noun: its possessor, what stands after its preposition, or for whom a warrant is issued."""
    readings = (_owner(parse, phrase), _linked(parse, phrase, links), _issued_for(parse, phrase, links))
    return next((whom for whom in readings if whom and _is_somebody(parse, whom)), None)


def _is_somebody(parse: Parse, whom: Phrase) -> bool:
    own = parse.tags[whom.head] == "PRP$" and parse.words[whom.head] != "its"
    return own or is_person(parse, whom)


def _linked(parse: Parse, phrase: Phrase, links: frozenset[str]) -> Phrase | None:
    """What stands after the preposition of a noun: the arrest of two men, a warrant for her arrest."""
    if parse.word(phrase.last) not in links:
        return None
    after = parse.by_first.get(phrase.last + 1)
    if after and _nouns().get(lemma(parse.texts[after.head], "NNS"), ("",))[0] == "in custody":
        return _whom(parse, after, frozenset(("of",)))
    return after


def _issued_for(parse: Parse, phrase: Phrase, links: frozenset[str]) -> Phrase | None:
    """A warrant was issued for Reyes; a warrant for arson was issued for Reyes."""
    if "for" not in links:
        return None
    verbs = (p.group for p in parse.propositions if p.verb in _ISSUING and p.group.passive)
    behind = next((group.last for group in verbs if 0 <= group.first - phrase.last <= _CHARGED), None)
    return parse.by_first.get(behind + 1) if behind and parse.word(behind) == "for" else None


def _owner(parse: Parse, phrase: Phrase) -> Phrase | None:
    """Who owns what a phrase names: Nolan Reyes's trial, her arrest."""
    tags = parse.tags
    if tags[phrase.first] == "PRP$":
        return Phrase(phrase.first, phrase.first + 1, phrase.first)
    mark = next((i for i in range(phrase.first + 1, phrase.head) if tags[i] == "POS"), None)
    return None if mark is None else Phrase(phrase.first, mark, mark - 1)


def _around(parse: Parse, phrase: Phrase) -> Proposition | None:
    """The shortest clause around a phrase."""
    found = (p for p in parse.propositions if p.first <= phrase.first and phrase.last <= p.last)
    return min(found, key=lambda p: p.last - p.first, default=None)


def _by_clause(parse: Parse, proposition: Proposition) -> Step | None:
    """What somebody faces, is found to have committed or gets; whom police look for; charges that are weighed."""
    patient = proposition.patient
    noun = lemma(parse.texts[patient.head], "NNS") if patient else ""
    found = (
        _facing(parse, proposition, noun)
        or _given(parse, proposition, noun)
        or _committed(parse, proposition)
        or _sought(parse, proposition)
    )
    if found is None and proposition.verb in _CONSIDERING and patient and _faced().get(noun) == "charged":
        return Step(proposition.first, proposition.last, "charged", patient, "planned")
    if found is None or proposition.group.negated:
        return None
    return Step(proposition.first, proposition.last, *found, _mode(parse, proposition, found[0]))


def _mode(parse: Parse, proposition: Proposition, state: str) -> Modality:
    """How real a step is: a trial that somebody faces is to come, a possible charge is none yet."""
    if proposition.verb == "face" and state == "on trial":
        return "planned"
    if state == "at large":
        return "actual"
    faced = proposition.patient
    open_yet = faced is not None and not _OPEN.isdisjoint(parse.words[faced.first : faced.last])
    return "possible" if open_yet else modality(parse, proposition)


def _facing(parse: Parse, proposition: Proposition, noun: str) -> Standing | None:
    """The former guard is facing two counts of murder; Reyes faces a separate trial."""
    agent = proposition.agent
    if proposition.verb not in _FACING or noun not in _faced() or not (agent and is_person(parse, agent)):
        return None
    state = _faced()[noun]
    if state != "on trial":
        return (state, agent) if proposition.verb == "face" else None
    return ("awaiting trial" if proposition.verb == "await" else state), agent


def _given(parse: Parse, proposition: Proposition, noun: str) -> Standing | None:
    """Reyes got 20 years in prison, received a life sentence."""
    steps, agent, words = lexicon.table("steps"), proposition.agent, parse.words
    if proposition.verb not in steps["giving"] or noun not in steps["terms"] or proposition.group.passive:
        return None
    held = noun == "sentence" or not _BEHIND_BARS.isdisjoint(words[proposition.group.last : proposition.last])
    return ("sentenced", agent) if held and agent and is_person(parse, agent) else None


def _committed(parse: Parse, proposition: Proposition) -> Standing | None:
    """A judge ruled that the man committed manslaughter."""
    agent, first = proposition.agent, proposition.group.first
    ruling = any(it.verb in _RULING and it.group.last <= first and _of_court(parse, it) for it in parse.propositions)
    if proposition.verb != "commit" or not ruling:
        return None
    return ("convicted", agent) if agent and is_person(parse, agent) else None


def _of_court(parse: Parse, proposition: Proposition) -> bool:
    return proposition.agent is not None and parse.words[proposition.agent.head] in _COURT


def _sought(parse: Parse, proposition: Proposition) -> Standing | None:
    """Police are looking for a second man in the robbery; attempts to find the gunman have failed."""
    steps, group, whom = lexicon.table("steps"), proposition.group, None
    hunted = proposition.verb in steps["hunted"] and not group.passive and _by_force(parse, proposition)
    if parse.word(group.last) == steps["hunting"].get(proposition.verb):
        whom = parse.by_first.get(group.last + 1)
    elif hunted:
        whom = proposition.patient
    elif proposition.verb in steps["finding"] and group.tense == "infinitive":
        before = parse.words[max(0, group.first - _REACH) : group.first]
        tried = any(lemma(word, "NNS") in steps["trying"] for word in before)
        whom = proposition.patient if tried or proposition.governor in steps["trying"] else None
    return ("at large", whom) if whom and _suspected(parse, whom, hunted=hunted) else None


def _by_force(parse: Parse, proposition: Proposition) -> bool:
    """Whether the police do it, and no hunter."""
    return proposition.agent is not None and roles().get(parse.words[proposition.agent.head]) == "force"


def _suspected(parse: Parse, whom: Phrase, *, hunted: bool = False) -> bool:
    """Whether somebody who is looked for is a suspect, and not lost. hunted: the police hunt him."""
    noun, behind = parse.words[whom.head], parse.words[whom.last : whom.last + _RELATIVE]
    if behind[:1] == ["who"] and not (_BE.isdisjoint(behind[1:2]) or _SUFFERED.isdisjoint(behind)):
        return False  # a man who was found shot
    if roles().get(noun) == "suspect":
        return True
    return noun in _UNNAMED and "missing" not in parse.words and (hunted or not _WANTED.isdisjoint(parse.words))
