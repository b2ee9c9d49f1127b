"""Of whom a state can be said: what a phrase is named, whether it is people, whether they are only caught at it."""

from functools import cache, lru_cache

from compare import lexicon
from compare.extract.places.gazetteer import kind_of_name
from compare.extract.roles import roles
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition

_DOERS = ("ist", "ists", "ian", "ians", "man", "men", "woman", "women", "or", "ors", "ker", "kers")  # baker, editor
_NO_DOERS = frozenset(  # nouns that end like these and are no people
    "rumor error motor terror mirror horror floor door corridor sector factor reactor elevator generator monitor "
    "harbor labor odor vapor color armor honor humor tumor minor major tractor escalator radiator indicator predator "
    "visor razor sensor censor interior exterior anchor manor favor flavor behavior list mist twist fist wrist waist "
    "specimen regimen human marker bunker locker sticker ticker".split()
)
_PEOPLE = frozenset(("people",))
_POLICING = frozenset(("force", "official"))
_NAMES = frozenset(("NNP", "NNPS", "PRP"))
_CARRIED = frozenset(("air",))  # no part of the body: air lifted
_ANYBODY = frozenset("nobody no-one those others all both most everyone someone another none".split())


def named(parse: Parse, phrase: Phrase | None) -> frozenset[str]:
    """The nouns that name a phrase: its head, and 'people' where it is people."""
    if phrase is None:
        return _PEOPLE
    return _nouns(parse.texts[phrase.head], parse.tags[phrase.head])


@lru_cache(maxsize=65536)
def _nouns(head: str, tag: str) -> frozenset[str]:
    noun = lemma(head, tag).lower()
    return frozenset((noun, "people")) if _is_people(head, tag) else frozenset((noun,))


def is_person(parse: Parse, phrase: Phrase) -> bool:
    """Whether law and medicine can act on a phrase: people, by name or noun, but no country."""
    return _is_people(parse.texts[phrase.head], parse.tags[phrase.head])


@lru_cache(maxsize=65536)
def _is_people(head: str, tag: str) -> bool:
    word = head.lower()
    known = (tag in _NAMES and word != "it") or tag == "CD" or word in _ANYBODY or word in roles()
    person = known or word.endswith("year-old") or (tag[:2] == "NN" and word.endswith(_DOERS) and word not in _NO_DOERS)
    return person and not (tag in _NAMES and kind_of_name(head) == "country")


def in_the_act(parse: Parse, proposition: Proposition) -> bool:
    """Whether somebody who is no force only caught another doing something: a neighbour caught him taking notes."""
    agent, whom = proposition.agent, proposition.patient
    if agent and roles().get(parse.words[agent.head]) in _POLICING:
        return False
    end = whom.last if whom and not proposition.group.passive else proposition.group.last
    return parse.tags[end : end + 1] == ["VBG"]


@cache
def _body() -> frozenset[str]:
    """The parts of a body, in which somebody is hit."""
    return frozenset(lexicon.members("contrasts", "body"))


def patient(parse: Parse, phrase: Phrase) -> Phrase | None:
    """Who is in a condition that is told of a phrase: of a part of the body, the person before it; None if nobody is.

    A man grazed in the arm who was listed in good condition; two women were air lifted in critical condition.
    """
    word, governed = parse.words[phrase.head], parse.tags[phrase.first - 1 : phrase.first] in (["IN"], ["TO"])
    if word not in _CARRIED and not (governed and word in _body()):
        return phrase  # the head of the firm died
    return next((one for one in reversed(parse.phrases) if one.last <= phrase.first and is_person(parse, one)), None)
