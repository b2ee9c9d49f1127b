"""People told by their deed or lot, or by their post and kin."""

from collections.abc import Iterator
from functools import cache

from compare.article import Article
from compare.claim import Actor, Claim, Evidence
from compare.extract.actors.roster import bearer, roster
from compare.extract.acts import acts, noun_class
from compare.extract.roles import AGENTS, FLIGHT, PATIENTS, age, roles
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition, stretch_end

_SHORTEST = 4  # tokens
_NEW = frozenset(("a", "an", "another", "one", "some"))
_NOT_DOING = frozenset(  # an event is their object, and not their subject's deed: police reported a shooting
    "report announce see experience suffer receive undergo face attend offer win lose".split()
)
_HARMLESS = frozenset(("stop", "follow", "track", "serve", "pull"))  # of those classes, but no suspect's lot
_POSTS = frozenset(
    "lead head own command found represent serve chair succeed replace oversee coach edit manage direct".split()
)
_IDENTIFYING = frozenset(("identify", "name"))
_LAW = frozenset(("sentence", "charge"))  # a term or a warrant is served, and no office held by it
_TAKING = frozenset((("take", "over"), ("run", "for"), ("stand", "for")))
_HOME = frozenset(("live", "reside", "graduate", "retire"))
_HOUSEHOLD = 6  # tokens in which the kin of a verb of family stands: leaves behind two sons
_FAMILY = frozenset(("leave", "live", "survive", "have", "marry"))
_OF_POSTS = _POSTS | _IDENTIFYING | _HOME | _FAMILY | {verb for verb, _ in _TAKING} | {"be", "become", "remain", "work"}
_BELONGING = frozenset(("with", "for", "from", "of"))
_BODIES = frozenset(("force", "official", "lawyer", "work", "witness"))


def deeds(article: Article, parse: Parse, seen: set[tuple[str, ...]]) -> Iterator[Claim]:
    """Actors whom clauses tell of: two gunmen opened fire; she was charged; he leads the council.

    `seen` holds the unnamed of the article so far: the gunman of whom nothing else is said is told of once.
    """
    for act, p in acts(parse):
        if (act is None and p.verb not in _OF_POSTS) or p.last - p.first < _SHORTEST:
            continue
        found = (_by_act(parse, act, p) if act else None) or (_by_post(parse, p) if p.verb in _OF_POSTS else None)
        found = found or (_of_force(article, parse, p) if act else None)
        if found and (found[1] != "agent" or _once(parse, found[0], seen)):
            yield _claim(article, parse, found[0], found[1], (p.first, p.last), p.verb)


def _once(parse: Parse, phrase: Phrase, seen: set[tuple[str, ...]]) -> bool:
    """Whether a phrase says who somebody is, or is the first to say so little: the gunman, police."""
    bare = phrase.head == phrase.first or (parse.tags[phrase.first] == "DT" and phrase.head == phrase.first + 1)
    if not bare or parse.words[phrase.first] in _NEW or parse.tags[phrase.head][:3] == "NNP":
        return True
    noun = lemma(parse.texts[phrase.head], parse.tags[phrase.head]).lower()
    told = any(entry[0] == noun for entry in seen)
    seen.add((noun, "the"))
    return not told


def _by_act(parse: Parse, act: str | None, p: Proposition) -> tuple[Phrase, str] | None:
    """The agent of a deed, else the one to whom something was done: a victim by name, a suspect by any noun."""
    if act in AGENTS and p.agent and p.verb not in _NOT_DOING and _told(parse, p.agent):
        of_flight = act in FLIGHT and roles().get(_head(parse, p.agent)) != "suspect" and not _counted(parse, p.agent)
        if not of_flight:
            return p.agent, "agent"
    role = PATIENTS.get(act or "")
    if role is None or p.patient is None or p.verb in _HARMLESS:
        return None
    told = _known(parse, p.patient) or (role == "suspect" and _told(parse, p.patient))
    pointed = act in ("charge", "convict") and parse.tags[p.patient.head] in ("PRP", "WP")
    pointed = pointed and parse.words[p.patient.head] != "it"
    return (p.patient, role) if told or pointed else None


def _of_force(article: Article, parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    """A force by its name whatever it does (border police close a shop), or a person by name who suffers a deed."""
    if p.agent and roles().get(_head(parse, p.agent)) == "force" and _which(parse, p.agent):
        return p.agent, "force"
    if p.patient is None or parse.tags[p.patient.head] not in ("NNP", "NNPS"):
        return None
    span = parse.span(p.patient.first, p.patient.last)
    people = [name for _, name in roster(article).within(span.start, span.end) if name.kind == "person"]
    return (p.patient, "named") if people else None


def _which(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase says which force, by a name or a word beside the noun: not "police" or "two officers" alone."""
    beside = any(parse.tags[i][:2] in ("NN", "JJ") for i in range(phrase.first, phrase.head))
    return beside or parse.tags[phrase.head] in ("NNP", "NNPS")


def _head(parse: Parse, phrase: Phrase) -> str:
    return parse.words[phrase.head]


def _told(parse: Parse, phrase: Phrase) -> bool:
    head = parse.words[phrase.head]
    return head in roles() or head.endswith("-year-old")


def _known(parse: Parse, phrase: Phrase) -> bool:
    """Whether a name or an age tells who a victim is."""
    named = parse.tags[phrase.head] in ("NNP", "NNPS")
    return named or any("year-old" in word for word in parse.words[phrase.first : phrase.last])


def _counted(parse: Parse, phrase: Phrase) -> bool:
    return any(parse.tags[i] == "CD" and parse.words[i] != "one" for i in range(phrase.first, phrase.last))


def _by_post(parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    """Who holds which post, and who someone is: she works for the mayor, he was identified as a clerk."""
    if p.verb in _IDENTIFYING and p.patient:
        return _identified(parse, p, p.patient)
    who = p.agent
    if p.verb == "be" and who and p.patient and _told(parse, who) and parse.tags[p.patient.head] == "NNP":
        return p.patient, roles().get(_head(parse, who), "named")
    if who is None or parse.tags[who.head] not in ("NNP", "NNPS", "PRP", "WP"):
        return _kept(parse, p)
    if p.verb in ("be", "become", "remain"):
        role = _role_after(parse, p)
        return (who, role) if role else None
    if p.verb in _HOME and parse.tags[who.head] != "PRP":
        return who, "named"
    after = _word(parse, p.group.last)
    holding = (
        (p.verb in _POSTS and p.patient and noun_class(parse, p.patient.head) not in _LAW)
        or (p.verb == "work" and after in ("for", "as"))
        or (p.verb, after) in _TAKING
    )
    return (who, "official") if holding else _kept(parse, p)


def _identified(parse: Parse, p: Proposition, whom: Phrase) -> tuple[Phrase, str] | None:
    """Who is named for the unnamed: police identified the victim as Ada Rook, who was named on Friday as a clerk."""
    start = p.group.last if p.group.passive else whom.last
    at = next((i for i in range(start, p.last) if parse.words[i] == "as"), 0)
    if not at:
        return None
    known = parse.tags[whom.head] in ("NNP", "NNPS")
    named = next((phrase for phrase in parse.phrases if phrase.first == at + 1), None)
    if named and not known and (at == p.group.last or parse.tags[named.head] == "NNP"):
        return named, roles().get(_head(parse, whom), "named")
    return (whom, "named") if known else None


def _word(parse: Parse, i: int) -> str:
    return parse.words[i] if i < len(parse.words) else ""


def _role_after(parse: Parse, p: Proposition) -> str | None:
    """The role that a predicate noun gives: is a teacher, is one of the candidates, is in charge of the inquiry."""
    if _word(parse, p.group.last) == "in" and _word(parse, p.group.last + 1) in ("charge", "command"):
        return "official"
    if p.patient is None:
        return None
    if _head(parse, p.patient) == "one" and _word(parse, p.patient.last) == "of":
        following = next((phrase for phrase in parse.phrases if phrase.first == p.patient.last + 1), None)
        return roles().get(_head(parse, following)) if following else None
    return roles().get(_head(parse, p.patient))


def _kept(parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    """What family someone has: leaves behind two sons, lived with her mother."""
    if p.verb not in _FAMILY:
        return None
    near = p.group.last + _HOUSEHOLD
    family = any(roles().get(word) == "kin" for word in parse.words[p.group.last : min(near, p.last)])
    who = p.agent or p.patient
    return (who, "named") if family and who else None


@cache
def _bodies() -> frozenset[str]:
    """Nouns for those who belong to a body."""
    return frozenset(word for word, role in roles().items() if role in _BODIES)


def groups(article: Article, parse: Parse) -> Iterator[Claim]:
    """People by the body that they belong to: detectives with the fraud squad."""
    words, tags = parse.words, parse.tags
    bodies = _bodies()
    for phrase in () if bodies.isdisjoint(words) else parse.phrases:
        if words[phrase.head] not in bodies or tags[phrase.head] not in ("NN", "NNS"):
            continue
        after = words[phrase.last] if phrase.last < len(words) else ""
        if after in _BELONGING and tags[min(phrase.last + 1, len(words) - 1)] != "VBG":
            clause = next((end for _, end in parse.clauses if end > phrase.first), len(words))
            last = stretch_end(parse.tags, parse.words, phrase.first, phrase.last + 1, clause)
            if last > phrase.last + 1 and "NNP" in tags[phrase.last : last]:
                yield _claim(article, parse, phrase, roles()[words[phrase.head]], (phrase.first, last), None)


def _claim(
    article: Article, parse: Parse, phrase: Phrase, role: str, whole: tuple[int, int], about: str | None
) -> Claim:
    span = parse.span(*whole)
    years = age(parse.texts[phrase.first : phrase.last])
    actor = Actor(bearer(article, parse, phrase), role, None, years, about)
    return Claim("actor", Evidence(article.id, span, span.of(article.text)), actor)
