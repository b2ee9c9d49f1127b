"""The class of a verb or noun that names an event, from `lexicon/events.yaml`."""

from functools import cache, lru_cache

from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import REFLEXIVE, WEEK, Phrase
from compare.grammar.proposition import Proposition
from compare.lexicon import table
from compare.record import Record
from compare.wordbook import remembered

_PREPOSITIONS = frozenset(
    "following including involving concerning regarding excluding considering pending barring according based "
    "depending given compared owing saying".split()
)  # participles that only look like verbs
_STANDING = frozenset(("locate", "situate", "base"))  # is located: where something stands
_PUBLISHING = frozenset(("release", "raise", "issue", "reveal", "provide", "give"))
_RUSH, _ONWARD = "attack", frozenset("at into toward towards through across onto up down without forward".split())
_REACH = 6  # tokens between a verb and its particle: turned the stolen guns in


class Pattern(Record):
    """The words that must follow the head word, and the class of event that all together name."""

    rest: tuple[str, ...]
    act: str


@remembered
def patterns(verb: str) -> tuple[Pattern, ...]:
    """What a verb names by itself or with further words, the longest first; of two classes the first."""
    found: dict[tuple[str, ...], Pattern] = {}
    for phrase, act in _verbs().get(verb, ()):
        rest = tuple(phrase.split())
        found.setdefault(rest, Pattern(rest, act))
    return tuple(sorted(found.values(), key=lambda pattern: -len(pattern.rest)))


@cache
def _verbs() -> dict[str, list[tuple[str, str]]]:
    """Verbs by their first word: the words after it, and the class. A text needs few of them as patterns."""
    found: dict[str, list[tuple[str, str]]] = {}
    for act, words in table("events")["classes"].items():
        for verb in words["verbs"]:
            head, _, rest = verb.partition(" ")
            found.setdefault(head, []).append((rest, act))
    return found


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(table("events")[name])


@cache
def verbs() -> dict[str, str]:
    """Verbs that name an event by themselves, with its class."""
    return {verb: act for verb, named in _verbs().items() for rest, act in reversed(named) if not rest}


@cache
def nouns() -> dict[str, str]:
    """Nouns, and compounds of two words, with the class of event that they name."""
    found: dict[str, str] = {}
    for act, words in table("events")["classes"].items():
        for noun in words["nouns"]:
            found.setdefault(noun, act)
    return found


@cache
def _idle() -> dict[str, frozenset[str]]:
    """Objects with which a verb names no event: pay attention, take place."""
    return {verb: frozenset(objects) for verb, objects in table("events")["idle"].items()}


def instruments() -> frozenset[str]:
    """Nouns for what people do harm with."""
    return _listed("instruments")


def light() -> frozenset[str]:
    """Verbs that lend their noun a clause."""
    return _listed("light")


def spoken() -> frozenset[str]:
    """Classes whose clauses are statements."""
    return _listed("spoken")


@cache
def told_by(verb: str) -> bool:
    """Whether a verb by itself tells of an event, whoever takes part: attack, but not say, go or find a way."""
    known = patterns(verb)
    bare = bool(known) and not known[-1].rest
    return bare and known[-1].act not in spoken() | elsewhere() and verb not in _listed("weak") | _listed("armed")


def static() -> frozenset[str]:
    """Verbs that tell no deed anywhere: of being, having, knowing, wanting and saying."""
    return _listed("static")


def elsewhere() -> frozenset[str]:
    """Classes that the readers of states and actors report."""
    return _listed("elsewhere")


@remembered
def may_name(word: str) -> bool:
    """Whether a word in small letters may name an event, alone or with the word before: a look before `noun_class`."""
    return not _last_words().isdisjoint((lemma(word, "NN"), lemma(word, "NNS")))


@cache
def _last_words() -> frozenset[str]:
    return frozenset(noun.split()[-1] for noun in nouns())


def noun_class(parse: Parse, head: int) -> str | None:
    """The class of the event that the noun at `head` names, if it names one."""
    texts = parse.texts
    return _named_by(texts[head], parse.tags[head], texts[head - 1] if head else "")


@lru_cache(maxsize=65536)
def _named_by(text: str, tag: str, before: str) -> str | None:
    word = lemma(text, "NNS" if tag in ("NNS", "NNPS") else "NN")
    return nouns().get(f"{before.lower()} {word}") or nouns().get(word)


@lru_cache(maxsize=4096)
def acts(parse: Parse) -> tuple[tuple[str | None, Proposition], ...]:
    """Each proposition of a sentence after the class of the event that its verb names, with its particle or noun."""
    naming = _naming()
    return tuple([(_act(parse, p) if p.verb in naming else None, p) for p in parse.propositions])


@cache
def _naming() -> frozenset[str]:
    """The verbs that name an event, by themselves, with further words or with their noun."""
    return light() | _verbs().keys()


def _act(parse: Parse, proposition: Proposition) -> str | None:
    found = _pattern(parse, proposition)
    if found and found.rest:
        return found.act
    if proposition.verb in light() and proposition.patient and not proposition.group.passive:
        named = noun_class(parse, proposition.patient.head)
        if named:
            return named
    if found is None or not _telling(parse, proposition):
        return None
    return _RUSH if found.act == proposition.verb == "charge" and _rushing(parse, proposition) else found.act


def _rushing(parse: Parse, proposition: Proposition) -> bool:
    """Whether somebody charges at others, and is not charged: riot police charged a crowd, charged without warning."""
    group, patient = proposition.group, proposition.patient
    after = parse.words[group.last : group.last + _REACH]
    if group.passive or "with" in after:  # a bare participle may be the past: charged at the line
        return group.last - group.first == 1 and not _ONWARD.isdisjoint(after[:1])
    return patient is None or parse.words[patient.head] in _listed("rushed")


def _pattern(parse: Parse, proposition: Proposition) -> Pattern | None:
    """The longest pattern of a verb of which all words follow."""
    known, after = patterns(proposition.verb), proposition.group.head + 1
    behind = parse.words[after : after + _REACH] if known and known[0].rest else ()
    for pattern in known:
        if not pattern.rest or (pattern.rest[0] in behind and _follows(parse, after, pattern)):
            return pattern
    return None


def _follows(parse: Parse, at: int, pattern: Pattern) -> bool:
    """Whether the rest of a pattern stands from token `at` on, in order; 'to' before a verb is not such a word."""
    end = min(at + _REACH, len(parse.words))
    for word in pattern.rest:
        while at < end and (parse.words[at] != word or _infinitive(parse, at) or _dated(parse, at)):
            at += 1
        if at == end:
            return False
        at += 1
    return True


def _dated(parse: Parse, i: int) -> bool:
    """Whether a preposition stands before a day: was fired on Friday."""
    return parse.words[i] == "on" and not WEEK.isdisjoint(parse.words[i + 1 : i + 2])


def _infinitive(parse: Parse, i: int) -> bool:
    return parse.tags[i] == "TO" and parse.tags[i + 1 : i + 2] == ["VB"]


def _telling(parse: Parse, proposition: Proposition) -> bool:
    """Whether a bare verb tells of an event: most do, common ones only between two parties or in the passive."""
    group, patient, words = proposition.group, proposition.patient, parse.words
    if not verbal(parse, proposition):
        return False
    if patient and (words[patient.head] in REFLEXIVE or _publishes(words, proposition, patient)):
        return False
    if patient and words[patient.head] in _idle().get(proposition.verb, ()):
        return False
    if proposition.verb == "leave" and patient and _left_so(parse, proposition, patient):
        return False
    if proposition.verb in _STANDING and proposition.agent is None:
        return False
    wanted = _wanted().get(proposition.verb)
    if wanted == "passive":
        return group.passive
    if wanted == "armed":
        return patient is not None and words[patient.head] in instruments()
    two = patient is not None and parse.tags[patient.head] != "PRP" and (group.passive or proposition.agent is not None)
    return wanted is None or two


@cache
def _wanted() -> dict[str, str]:
    """What common verbs want in order to tell of an event: the passive, a weapon, or two parties (weak)."""
    return {verb: manner for manner in ("weak", "armed", "passive") for verb in _listed(manner)}


def verbal(parse: Parse, proposition: Proposition) -> bool:
    """Whether a verb is one, and not a participle that serves as a preposition: following, according to."""
    group = proposition.group
    return parse.words[group.head] not in _PREPOSITIONS or group.last - group.first > 1


def _left_so(parse: Parse, proposition: Proposition, patient: Phrase) -> bool:
    """Whether leaving brings somebody into a state: left three people dead, leaving thousands homeless."""
    after = parse.tags[patient.last : patient.last + 1]
    return not proposition.group.passive and after in (["JJ"], ["VBN"])


def _publishes(words: list[str], proposition: Proposition, patient: Phrase) -> bool:
    """Whether words are released or raised rather than people or sums: a statement."""
    return proposition.verb in _PUBLISHING and words[patient.head] in _listed("published")
