"""How things stand: arrested or charged, stable or critical, holding or over, with the subject that it is said of."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from typing import cast

from compare.article import Article
from compare.claim import Claim, Evidence, State
from compare.extract.accusation import alleged
from compare.extract.acts import acts
from compare.extract.distinct import ordered
from compare.extract.figures.unit import units
from compare.extract.ladders import absent, denied, excludes
from compare.extract.look import awaited, noted
from compare.extract.modality import modality, negated, not_believed, yet_to
from compare.extract.names.name import kind
from compare.extract.passage import hanging, phrase_at
from compare.extract.places.gazetteer import kind_of
from compare.extract.prose import prose, stepwise
from compare.extract.roles import SPEAKERS, roles
from compare.extract.states.attributive import DESCRIBERS, attributed
from compare.extract.states.course import Reading
from compare.extract.states.legal import LADDER, STEPS, is_step, legal
from compare.extract.states.manner import done
from compare.extract.states.predicate import predicated
from compare.extract.states.subject import is_person, patient
from compare.extract.states.verbless import verbless
from compare.extract.unknown import HINTS, unknowns
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition

_SHORTEST = 3  # tokens, unless they are all: 'the road reopened' tells enough
_COUNTED = frozenset(("dead", "hurt"))
_POINTING = frozenset(("", "he", "she", "it", "they", "who", "which", "that", "this"))
_PERSONAL = frozenset(("he", "she", "i", "we"))
_TIMES = 2  # how often one state is told of those who have no name
_FINDING = frozenset(
    "have find make establish determine identify name release recover locate give disclose reveal offer announce "
    "receive report issue discover know see file reach set provide publish".split()
)
_TELLING = frozenset("say says said confirm confirms confirmed report reports reported".split())
_PARTITIVE = frozenset("total tens dozens scores hundreds thousands millions half most number majority".split())
_NO = awaited("no".__eq__)
_WANTED = frozenset(("outstanding", "sought", "wanted", "loose", "large"))  # of whom there is none: all are caught


def states(article: Article) -> tuple[Claim, ...]:
    """All states of an article, in text order."""
    steps = (
        (HINTS, partial(unknowns, article)), partial(_headed, article), (STEPS, partial(_stepped, article)),
        partial(_said, article), (DESCRIBERS, partial(_described, article)), partial(_absent, article),
    )  # fmt: skip
    found = stepwise(prose(article), *steps)
    return ordered(_new(claim for by_step in found for claim in _once_each(*by_step)))


def _new(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims without those that say a state again: of the same subject, of a pronoun, of a third without a name."""
    told: set[tuple[object, ...]] = set()
    times: Counter[tuple[object, ...]] = Counter()
    for claim in claims:
        state = cast(State, claim.value)
        said = state.ladder, state.state, state.negated, state.modality
        of = state.of.lower()
        times[said] += 1
        again = (*said, of) in told or (said in told and of in _POINTING)
        if not again and (times[said] <= _TIMES or _has_name(state.of)):
            yield claim
        told |= {said, (*said, of)}


def _has_name(of: str) -> bool:
    return of[:1].isupper() or any(word[:1].isupper() for word in of.split()[1:])


def _once_each(
    unknown: list[Claim],
    headed: list[Claim],
    stepped: list[Claim],
    said: list[Claim],
    described: list[Claim],
    absent: list[Claim],
) -> list[Claim]:
    """The states of one sentence, without those that a stretch before them tells, or that are not known."""
    first = [*headed, *(claim for claim in stepped if not _told(claim, headed))]
    told = [*first, *(claim for claim in said if not (_told(claim, first) or _of_step(claim, stepped)))]
    told = [claim for claim in told if not _is_over(claim, told)]
    every = [*told, *(claim for claim in described if not _told(claim, told)), *absent]
    return [*unknown, *(claim for claim in every if not any(it.span.overlaps(claim.span) for it in unknown))]


def _is_over(claim: Claim, others: list[Claim]) -> bool:
    """Whether a clause with "who" tells how somebody stood whom its sentence then tells to stand otherwise: the men who
    were arrested were released."""
    was = cast(State, claim.value)
    relative = claim.quote.startswith((f"{was.of} who ", f"{was.of}, who "))
    return relative and any(
        claim.span.start <= one.span.start and claim.span.end < one.span.end and excludes(was, cast(State, one.value))
        for one in others
    )


def _headed(article: Article, parse: Parse) -> Iterator[Claim]:
    return (_read(article, parse, *found) for found in verbless(parse))


def _stepped(article: Article, parse: Parse) -> Iterator[Claim]:
    """Steps of a case that nouns tell, and what somebody faces."""
    for step in legal(parse):
        state = State(_printed(parse, step.of), step.state, LADDER, modality=step.modality)
        yield _evident(article, parse, step.first, step.last, state)


def _of_step(claim: Claim, stepped: list[Claim]) -> bool:
    """Whether a state is said of the arrest or the trial, or of those at work, where the step of a person is told."""
    state = cast(State, claim.value)
    noun = next(reversed(state.of.split()), "")
    return any(claim.span.overlaps(it.span) for it in stepped) and (is_step(noun) or state.ladder == "course")


def _described(article: Article, parse: Parse) -> Iterator[Claim]:
    return (_read(article, parse, *found) for found in attributed(parse))


def _absent(article: Article, parse: Parse) -> Iterator[Claim]:
    if noted(parse, _NO):
        yield from _none(article, parse)
    yield from _not_found(article, parse)


def _read(article: Article, parse: Parse, first: int, last: int, found: Reading) -> Claim:
    state = State(_printed(parse, found.of), found.rung.name, found.rung.ladder)
    return _evident(article, parse, first, last, state)


def _told(claim: Claim, others: list[Claim]) -> bool:
    """Whether another stretch that overlaps says the same state."""
    state = cast(State, claim.value).state
    return any(claim.span.overlaps(one.span) and cast(State, one.value).state == state for one in others)


def _said(article: Article, parse: Parse) -> Iterator[Claim]:
    """States that clauses say, each once where stretches overlap."""
    said: list[Claim] = []
    shortest = min(_SHORTEST, len(parse.words))
    for act, proposition in acts(parse):
        long = proposition.last - proposition.first >= shortest
        found = (done(parse, proposition, act) or predicated(parse, proposition, act)) if long else None
        found = found and _of_patient(parse, found)
        if found and _is_confined(parse, proposition, found):
            continue
        if found and not _elsewhere(parse, found) and not alleged(parse, proposition.group.first):
            claim = _claim(article, parse, proposition, found)
            if not _told(claim, said):
                said.append(claim)
                yield claim


def _of_patient(parse: Parse, found: Reading) -> Reading | None:
    """A state of health with the person whose it is; None where it is nobody's."""
    if found.of is None or found.rung.ladder != "health":
        return found
    if _is_lifeless(parse, found.of):
        return None
    whose = patient(parse, found.of)
    return found._replace(of=whose) if whose else None


def _is_lifeless(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase is a street or what somebody regained, which have no health: regained consciousness."""
    if kind_of(parse.words[phrase.head]) == "road":
        return True
    faculty = parse.words[phrase.head].endswith("ness") and not is_person(parse, phrase)
    return faculty and "VBN" in parse.tags[phrase.first : phrase.head]


def _is_confined(parse: Parse, proposition: Proposition, found: Reading) -> bool:
    """Whether somebody is where the doors are closed: people are neither open nor closed."""
    if found.of is None or found.rung.ladder != "doors":
        return False
    inside = parse.words[proposition.group.last : proposition.group.last + 1]
    within = inside == ["inside"] or (proposition.verb == "barricade" and inside == ["in"])
    who = parse.words[found.of.head]
    return within or who in _PERSONAL or (parse.tags[found.of.head] in ("NN", "NNS") and who in roles())


def _elsewhere(parse: Parse, found: Reading) -> bool:
    """Whether a speaker speaks of himself or of others, a number of people is dead or hurt, a figure's business, or
    "it" is believed that something is so."""
    if found.of is None:
        return False
    if found.rung.name == "over" and kind(_printed(parse, found.of), None) == "person":  # her season is
        return True
    if found.rung.name == "alleged" and parse.words[found.of.head] == "it":
        return True  # it is believed that: of nothing
    tells = found.rung.ladder == "health" and parse.word(found.of.last) in _TELLING  # police say two are stable
    if parse.words[found.of.head] in SPEAKERS or tells:
        return True
    within = range(found.of.first, found.of.last)
    return found.rung.name in _COUNTED and any(parse.tags[i] == "CD" and parse.words[i] != "one" for i in within)


def _claim(article: Article, parse: Parse, proposition: Proposition, found: Reading) -> Claim:
    opinion = not_believed(parse, proposition.first)
    negative = _denied(parse, proposition, found) != (opinion is not None)
    mode = modality(parse, proposition)
    dead = denied().get(proposition.verb) if negative and mode == "actual" else None
    name, negative = (dead, False) if dead else (found.rung.name, negative)
    state = State(_printed(parse, found.of), name, found.rung.ladder, negative, mode)
    first = proposition.first if opinion is None else opinion
    return _evident(article, parse, _opening(proposition, found, first), proposition.last, state)


def _opening(proposition: Proposition, found: Reading, first: int) -> int:
    """Where the passage begins: at whom the state is said of, where that is neither subject nor object."""
    own = (proposition.agent, proposition.patient, None)
    return first if found.of in own or found.of is None else min(first, found.of.first)


def _printed(parse: Parse, phrase: Phrase | None) -> str:
    """Whom a state is said of; of a measure with what it measures: 7 percent of the waters, tens of wells."""
    if phrase is None:
        return ""
    whole = phrase
    while parse.words[whole.last - 1] in _PARTITIVE | units().keys() and parse.word(whole.last) == "of":
        of = phrase_at(parse, whole.last + 1)
        if of is None:
            break
        whole = of
    return parse.span(phrase.first, whole.last).of(parse.text)


def _denied(parse: Parse, proposition: Proposition, found: Reading) -> bool:
    return negated(parse, proposition) and not found.rung.denying


def _none(article: Article, parse: Parse) -> Iterator[Claim]:
    """What there is none of: no arrests have been made, no word on a motive."""
    for phrase in parse.phrases:
        head = parse.texts[phrase.head]
        if parse.words[phrase.first] != "no" or lemma(head, parse.tags[phrase.head]).lower() not in absent():
            continue
        around = next((p for p in parse.propositions if p.first <= phrase.first and phrase.last <= p.last), None)
        whole = (around.first, around.last) if around else (phrase.first, hanging(parse, phrase.first, phrase.last))
        if not _WANTED.isdisjoint(parse.words[slice(*whole)]):
            continue
        mode = modality(parse, around) if around else "actual"
        yield _evident(article, parse, *whole, State(head, "none", modality=mode))


def _not_found(article: Article, parse: Parse) -> Iterator[Claim]:
    """What has not been found, named or made: police have not identified a suspect, did not have any leads."""
    for p in parse.propositions:
        if p.verb not in _FINDING or p.patient is None or not (p.group.negated or yet_to(parse, p)):
            continue
        if p.verb == "release" and is_person(parse, p.patient):
            continue  # whom a hospital or a jail keeps
        head = parse.texts[p.patient.head]
        if p.group.modal is None and lemma(head, parse.tags[p.patient.head]).lower() in absent():
            yield _evident(article, parse, p.first, p.last, State(head, "none"))


def _evident(article: Article, parse: Parse, first: int, last: int, state: State) -> Claim:
    span = parse.span(first, last)
    return Claim("status", Evidence(article.id, span, span.of(article.text)), state)
