"""Whether every article of a row answers the question that the row asks: who did it, to whom, who that is, why."""

import re
from collections.abc import Callable, Container, Mapping, Sequence
from collections.abc import Set as AbstractSet
from types import MappingProxyType

from compare.align.alignment import Alignment
from compare.align.name import same_name
from compare.align.rule import question_of
from compare.align.words import Word, act_of, concepts, telling
from compare.article import Article
from compare.claim import Actor, Cause, Claim, Figure, Kind, State
from compare.extract.causes.words import is_telling
from compare.grammar.lexicon import lemma
from compare.grammar.token import Token
from compare.report.question.answers.across import across
from compare.report.question.answers.clash import clash, is_more
from compare.report.question.answers.count import is_counted
from compare.report.question.answers.deed_told import FATAL, is_answered, is_rest_told, words_of
from compare.report.question.answers.naming import is_of_name, name_of
from compare.report.question.answers.of_as_many import of_as_many
from compare.report.question.answers.otherwise import is_of_another, tells_otherwise
from compare.report.question.answers.plainness import CHARGES, EMPTY
from compare.report.question.answers.setting import BEGUN, SETTINGS, is_set
from compare.report.question.answers.shared import shared
from compare.report.question.answers.topic import is_of_intent, is_of_topic, of_topic
from compare.report.question.party import is_described
from compare.report.question.phrasing.clause import alone, clause_of
from compare.report.question.phrasing.inversion import AUXILIARIES
from compare.value import NUMERIC

_WHO_IS = re.compile(r"Who (?:is|was|are) (?P<name>(?:the )?[^\Wa-z_].*)\?")
_BY_DEED = re.compile(r"(?:Who|Whom|By whom|By what|Which|What)\b")
# What nobody wants to know of a party: what is told of it, what it says, what it did not do.
_NO_DEED = re.compile(r"What is told of |Who (?:says?|said)\b|Who (?:did|does|do|was|were|is|has|had|have) not\b")
_DESCRIBING = frozenset("victim suspect kin witness official lawyer force".split())
_LAW = frozenset("charge arrest convict sentence try sue".split())  # classes of what the law does with a deed
# Nobody asks why somebody says so: the reason is one of what is said.
_SAYING = re.compile(r"Why (?:did|does|do|has|have|had) .{1,80}? (?:say|said|tell|told|announced?|confirm(?:ed)?)\b")
# Nor why somebody's condition is what it is, or why he was trying.
_NO_WHY = re.compile(r"Why .* in (?:\w+ )?condition\b|Why .* (?:trying|attempting|seeking|hoping|wanting|going)\?\Z")
_JOINED = re.compile(r" and (?:\w{1,20} )?\Z")
_SOMEBODY = frozenset("someone somebody anyone anybody something".split())  # who answers nothing
_GOING_ON = frozenset("continue keep begin start stop try seem appear".split())  # of the verb that follows
_SUFFERED = re.compile(r"Who (?:was|has been|had been) (?:killed|shot|injured|wounded)\b|Who (?:has |had )?died\b")
_STEPS = frozenset("charge arraign indict arrest convict sentence try detain".split())  # what the law does
_SUSPECTS = frozenset(("suspect", "suspects"))  # nouns for people, whose concept is that of a deed
# Classes of events that tell of one harm: who was killed was shot; who was shot need not be dead.
_HARM = frozenset("shoot kill die injure attack bomb arm".split())
_INJURY, _DEATH = "injury", "death"
_NAMES = 2  # that a question without any other word must share
_MOST = 0.5  # of the telling words of a question without a deed
Articles = Mapping[str, Article]
Sides = Sequence[Sequence[Claim]]


def answered(asked: str, alignment: Alignment, articles: Articles = MappingProxyType({})) -> bool:
    """Whether each article answers a question on people or on reasons; of other kinds, other modules
    know: deed_told.py of deeds, setting.py of times and places, count.py of numbers.

    A rule that lines up answers to a question of its own has looked for them. Words in quotation marks make no
    question of what they do not ask, and one that fits any row ("Who was involved?") is none.
    """
    sides = [[claim for claim in alignment.claims if claim.article == name] for name in sorted(alignment.articles)]
    if len(sides) < 2 or question_of(alignment, "sole") or asked == CHARGES:
        return True  # charges are only asked of passages that name them
    if is_of_topic(asked):
        return of_topic(alignment, articles) == asked or is_of_intent(alignment)
    if alignment.kind in SETTINGS:
        return is_set(asked, alignment, articles)
    if alignment.kind in NUMERIC and asked.startswith("How "):
        return is_counted(alignment, articles)
    if alignment.kind == "casualties" and asked.startswith("Who "):
        return all(any(_is_harmed(claim, articles) for claim in side) for side in sides)
    if test := _TESTS.get(alignment.kind):
        return not (EMPTY.fullmatch(asked) or "“" in asked) and test(asked, sides, articles)
    common = shared(asked, alignment, articles)
    if is_of_another(asked, sides) or _is_told_otherwise(common, sides):
        return False
    whole = is_answered(asked, alignment, articles) and of_as_many(asked, alignment)
    return whole and is_rest_told(common, alignment, articles)


def _is_harmed(claim: Claim, articles: Articles) -> bool:
    """Whether a passage tells of harm: by a figure, or by a deed."""
    told = words_of(claim, claim.span, articles)
    return isinstance(claim.value, Figure | Actor | State) or any(word.concept in _HARM for word in told)


def _is_told_otherwise(asked: str, sides: Sides) -> bool:
    return any(all(tells_otherwise(asked, claim.quote) for claim in side) for side in sides)


def _why(asked: str, sides: Sides, articles: Articles) -> bool:
    """Whether each article explains what is asked about."""
    if not asked.startswith(("Why ", "What ")) or _SAYING.match(asked) or _NO_WHY.match(asked):
        return False
    words = [*telling(alone(asked).tokens)]
    return all(any(_explains(claim, words, articles) for claim in side) for side in sides)


def _explains(claim: Claim, asked: Sequence[Word], articles: Articles) -> bool:
    """Whether a passage gives a reason of what is asked about: its effect tells the same by a word that is no name."""
    cause = claim.value
    if not isinstance(cause, Cause) or is_telling(cause.reason.text):
        return False
    spans = (claim.span, cause.effect.span) if cause.effect else (claim.span,)
    told = [word for span in spans for word in words_of(claim, span, articles)]
    reason = cause.reason.span
    told = [word for word in told if not (reason.start <= word.start and word.end <= reason.end)]
    return _common(asked, told)


def _common(asked: Sequence[Word], told: Sequence[Word]) -> bool:
    deeds = concepts(word for word in asked if word.deed)
    if deeds:
        done = concepts(word for word in told if word.deed)
        return not (deeds.isdisjoint(done) and _acts(asked).isdisjoint(_acts(told)))
    plain = concepts(word for word in told if not word.name)
    return not plain.isdisjoint(concepts(word for word in asked if not word.name))


def _who(asked: str, sides: Sides, articles: Articles) -> bool:
    """Whether each article says who somebody is, or who did or suffered what is asked about."""
    if who := _WHO_IS.fullmatch(asked):
        return _known(who["name"].removeprefix("the "), sides, articles)
    if is_of_name(asked):
        return _known(name_of(asked, (claim for side in sides for claim in side)), sides, articles)
    if not _BY_DEED.match(asked) or _NO_DEED.match(asked):
        return asked.startswith("How old ")
    told = [[claim for claim in side if _tells_who(claim, asked, articles)] for side in sides]
    every = (claim for side in told for claim in side)
    return all(told) and any(not clash(one.value, other.value) for one, other in across(every))


def tellers(asked: str, alignment: Alignment, articles: Articles) -> tuple[Claim, ...]:
    """The claims of a row on people that tell what it asks, where each article has one; else all of them."""
    if alignment.kind != "actor" or is_of_name(asked) or _NO_DEED.match(asked) or not _BY_DEED.match(asked):
        return alignment.claims
    who = _WHO_IS.fullmatch(asked)
    name = who["name"].removeprefix("the ") if who else ""
    told = [
        claim
        for claim in alignment.claims
        if (_introduces(claim, name, articles) if name else _tells_who(claim, asked, articles))
    ]
    return tuple(told) if {claim.article for claim in told} == {*alignment.articles} else alignment.claims


def _tells_who(claim: Claim, asked: str, articles: Articles) -> bool:
    """Whether a passage tells of somebody what a question asks; no suspect is who was killed."""
    actor = claim.value
    accused = isinstance(actor, Actor) and actor.about in _STEPS and _SUFFERED.match(asked) is not None
    return not accused and not _is_somebody(claim) and _tells(claim, asked, articles)


def _is_somebody(claim: Claim) -> bool:
    """Whether a passage tells no more of a party than that there is one."""
    return isinstance(claim.value, Actor) and claim.value.name.lower() in _SOMEBODY


def _known(name: str, sides: Sides, articles: Articles) -> bool:
    """Whether each article says who the bearer of a name is, if only without the name: the 34-year-old victim."""
    people = [claim.value for side in sides for claim in side if isinstance(claim.value, Actor)]
    ages = {actor.age for actor in people if actor.age is not None and same_name(actor.name, name)}
    return all(any(_introduces(claim, name, articles) or _aged(claim, ages) for claim in side) for side in sides)


def _aged(claim: Claim, ages: Container[int]) -> bool:
    """Whether a passage tells by the same age of somebody without a name."""
    actor = claim.value
    return isinstance(actor, Actor) and actor.age in ages and "year-old" in actor.name and not is_more(actor)


def _introduces(claim: Claim, name: str, articles: Articles) -> bool:
    """Whether a passage says who the bearer of a name is: by title, age, part in the story or a noun beside it."""
    actor = claim.value
    if isinstance(actor, Actor) and same_name(actor.name, name):
        if actor.title or actor.age is not None or actor.role in _DESCRIBING:
            return True
    elif isinstance(actor, Actor) or name.split()[-1] not in claim.quote:
        return False
    return is_described(name, clause_of(claim, articles.get(claim.article)))


def _tells(claim: Claim, asked: str, articles: Articles) -> bool:
    """Whether a passage tells of the deed that a question asks about; of one without a deed, most of its words."""
    told, words = words_of(claim, claim.span, articles), [*telling(alone(asked).tokens)]
    told = [word for word in told if word.deed or word.concept not in _SUSPECTS]
    every, deeds = concepts(told), _main(asked)
    if deeds and _is_verb(deeds[0], asked):
        return deeds[0].concept in every or _same_deed(deeds, _acts(words), _acts(told))
    plain = concepts(word for word in words if not word.name)
    if plain:
        return len(plain & every) > _MOST * len(plain)
    return len(concepts(words) & every) >= _NAMES


def _deeds(asked: str) -> list[Word]:
    """The deeds of a question, without the verbs that tell only how far one is."""
    tokens = alone(asked).tokens
    starts = {token.start for token in tokens if lemma(token.text, token.tag) in _GOING_ON}
    words = (word for word in telling(tokens) if word.deed and word.start not in starts)
    return [word for word in words if act_of(word.concept) not in BEGUN]


def _main(asked: str) -> list[Word]:
    """The deed that a question is about, with those that "and" joins to it: walked up and opened fire."""
    deeds = _deeds(asked)
    verbs = {token.start for token in alone(asked).tokens if token.tag[:1] == "V"}
    joins = ((word, _JOINED.search(asked, 0, word.start)) for word in deeds[1:])
    return [*deeds[:1], *(word for word, found in joins if found and found.start() + len(" and ") in verbs)]


def deed_of(asked: str) -> str:
    """The deed that a question is about; empty where it tells none."""
    return next((word.concept for word in _deeds(asked)), "")


def _is_verb(deed: Word, asked: str) -> bool:
    """Whether the first deed is the verb of a question: not the death of which somebody told."""
    verbs = (token for token in alone(asked).tokens[1:] if token.tag[:1] == "V" and token.low not in AUXILIARIES)
    first = next((it for it in verbs if lemma(it.text, it.tag) not in _GOING_ON and not _is_begun(it)), None)
    return first is None or first.start >= deed.start


def _is_begun(token: Token) -> bool:
    return act_of(lemma(token.text, token.tag)) in BEGUN


def _same_deed(deeds: Sequence[Word], asked: AbstractSet[str], told: AbstractSet[str]) -> bool:
    """Whether a passage tells of a deed of the same class; who is accused of one is not told to have done it."""
    if _LAW.isdisjoint(told) != _LAW.isdisjoint(asked):
        return False
    first = _acts(deeds[:1])
    if _DEATH in _acts(deeds) and _DEATH not in told:
        return False
    if not _LAW.isdisjoint(first):  # each step of a case is a deed of its own, whatever the crime
        return first <= told and (asked == first or not (asked - first).isdisjoint(told))
    return not _acts(deeds).isdisjoint(told)


def _acts(words: Sequence[Word]) -> set[str]:
    """The classes of the deeds among some words, all harm as one, and death beside it."""
    found = {act_of(word.concept) for word in words if word.deed}
    plain = {act for act in found if act and act not in _HARM}
    return plain | ({_INJURY} if found & _HARM else set()) | ({_DEATH} if found & FATAL else set())


_TESTS: Mapping[Kind, Callable[[str, Sides, Articles], bool]] = {"actor": _who, "cause": _why}
TESTED = frozenset(_TESTS)
