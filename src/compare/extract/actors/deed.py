"""People told by their deed or lot, or by their post and kin."""

from collections.abc import Iterator

from compare.article import Article
from compare.claim import Actor, Claim, Evidence
from compare.extract.actors.doer import NO_DEED, doer
from compare.extract.actors.identity import listed, somebody, telling, told
from compare.extract.actors.party import faint, shown
from compare.extract.actors.roster import bearer, roster
from compare.extract.acts import acts
from compare.extract.look import awaited, headed
from compare.extract.passage import hanging
from compare.extract.places.gazetteer import kind_of_name
from compare.extract.roles import AGENTS, FLIGHT, PATIENTS, SPEAKERS, age, participants, roles
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import NAMES, Phrase
from compare.grammar.proposition import Proposition

_SHORTEST = 4  # tokens
_NEW = frozenset(("a", "an", "another", "one", "some"))
_HARMLESS = frozenset(("stop", "follow", "track", "serve", "pull"))  # of those classes, but no suspect's lot
_SAID_OF = frozenset(
    "say tell call describe know see view believe consider regard report quote follow join lead".split()
)
_BELONGING = frozenset(("with", "for", "from", "of"))
_BODIES = frozenset(("force", "official", "lawyer", "work", "witness"))


def deeds(article: Article, parse: Parse, seen: set[tuple[str, ...]]) -> Iterator[Claim]:
    """Actors whom clauses tell of: two gunmen opened fire; she was charged; he leads the council.

    `seen` holds the unnamed of the article so far: the gunman of whom nothing else is said is told of once.
    """
    tells = telling()
    for act, p in acts(parse):
        by_whom = (
            _by_whom(parse, p) if p.group.passive and p.agent else _owner(parse, p) if p.verb == "belong" else None
        )
        if (act is None and p.verb not in tells and not by_whom) or p.last - p.first < _SHORTEST:
            continue
        found = (_by_act(parse, act, p) if act else None) or (told(parse, p) if p.verb in tells else None)
        found = found or (_of_force(article, parse, act, p) if act else None) or by_whom
        new = found is None or found[1] != "agent" or _once(parse, found[0], seen)
        found = found if found and new else doer(parse, act, p, seen) if act else None
        if found and shown(p, found[0]) and _fits(parse, *found, p.verb):
            yield _claim(article, parse, found[0], found[1], (p.first, p.last), p.verb)


def _fits(parse: Parse, phrase: Phrase, role: str, about: str) -> bool:
    """Whether somebody else than a speaker is told of; a country is an agent, and nobody's victim, suspect or head."""
    name = parse.tags[phrase.head] in NAMES
    if parse.words[phrase.head] in SPEAKERS:
        return False
    return role == "agent" or about in listed("family") or not (name and kind_of_name(parse.texts[phrase.head]))


def _once(parse: Parse, phrase: Phrase, seen: set[tuple[str, ...]]) -> bool:
    """Whether a phrase says who somebody is, or is the first to say so little: the gunman, police."""
    bare = phrase.head == phrase.first or (parse.tags[phrase.first] == "DT" and phrase.head == phrase.first + 1)
    if not bare or parse.words[phrase.first] in _NEW or parse.tags[phrase.head][:3] == "NNP":
        return True
    noun = lemma(parse.texts[phrase.head], parse.tags[phrase.head]).lower()
    before = parse.tags[phrase.first] == "DT" or any(entry[0] == noun for entry in seen)
    seen.add((noun, "the"))
    return not before


def _by_act(parse: Parse, act: str | None, p: Proposition) -> tuple[Phrase, str] | None:
    """The agent of a deed, else the one to whom something was done: a victim by name, a suspect by any noun."""
    if act in AGENTS and p.agent and p.verb not in NO_DEED and somebody(parse, p.agent):
        of_flight = (
            act in FLIGHT and roles().get(parse.words[p.agent.head]) != "suspect" and not _counted(parse, p.agent)
        )
        if not of_flight:
            return p.agent, "agent"
    role = PATIENTS.get(act or "")
    if role is None or p.patient is None or p.verb in _HARMLESS:
        return None
    clear = _known(parse, p.patient) or _told_apart(parse, p.patient)
    clear = clear or (role == "suspect" and somebody(parse, p.patient))
    pointed = act in ("charge", "convict") and parse.tags[p.patient.head] in ("PRP", "WP")
    pointed = pointed and parse.words[p.patient.head] != "it"
    return (p.patient, role) if clear or pointed else None


def _of_force(article: Article, parse: Parse, act: str, p: Proposition) -> tuple[Phrase, str] | None:
    """A force by its name whatever it does (border police close a shop), or a person by name who suffers a deed."""
    if p.agent and roles().get(parse.words[p.agent.head]) == "force" and _which(parse, p.agent):
        return p.agent, "force"
    if act in faint() or p.patient is None or parse.tags[p.patient.head] not in NAMES:
        return None
    span = parse.span(p.patient.first, p.patient.last)
    people = [name for _, name in roster(article).within(span.start, span.end) if name.kind == "person"]
    return (p.patient, "named") if people else None


def _by_whom(parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    """Whom a passive names as the one who did it: he stands last since he is the news (written by two engineers)."""
    who = p.agent
    if (
        who is None
        or p.verb in _SAID_OF
        or not (somebody(parse, who) or participants().get(parse.words[who.head]) == "body")
    ):
        return None
    bare = who.head == who.first and roles().get(parse.words[who.head]) in ("force", "official")
    return None if bare else (who, "agent")


def _owner(parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    """Whose something is: the gun belongs to the boy's father."""
    at = p.group.last
    who = parse.by_first.get(at + 1) if parse.word(at) == "to" else None
    thing = p.agent is not None and not somebody(parse, p.agent)
    return (who, "named") if who and thing and (somebody(parse, who) or parse.tags[who.head] in NAMES) else None


def _which(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase says which force, by a name or a word beside the noun: not "police" or "two officers" alone."""
    beside = any(parse.tags[i][:2] in ("NN", "JJ") for i in range(phrase.first, phrase.head))
    return beside or parse.tags[phrase.head] in NAMES


def _known(parse: Parse, phrase: Phrase) -> bool:
    """Whether a name or an age tells who a victim is."""
    named = parse.tags[phrase.head] in NAMES
    return named or any("year-old" in word for word in parse.words[phrase.first : phrase.last])


def _told_apart(parse: Parse, phrase: Phrase) -> bool:
    """Whether a word beside the noun tells one of the harmed from others: a pregnant woman, a Red Cross driver."""
    beside = any(
        parse.tags[i] in ("NN", "NNP", "JJ") and parse.words[i] not in listed("bland")
        for i in range(phrase.first, phrase.head)
    )
    return beside and somebody(parse, phrase) and not _counted(parse, phrase)


def _counted(parse: Parse, phrase: Phrase) -> bool:
    return any(parse.tags[i] == "CD" and parse.words[i] != "one" for i in range(phrase.first, phrase.last))


MEMBERS = awaited(lambda word: roles().get(word) in _BODIES)  # nouns for those who belong to a body


def groups(article: Article, parse: Parse) -> Iterator[Claim]:
    """People by the body that they belong to: detectives with the fraud squad."""
    words, tags = parse.words, parse.tags
    for phrase in headed(parse, MEMBERS):
        if tags[phrase.head] not in ("NN", "NNS"):
            continue
        after = words[phrase.last] if phrase.last < len(words) else ""
        if after in _BELONGING and tags[min(phrase.last + 1, len(words) - 1)] != "VBG":
            last = hanging(parse, phrase.first, phrase.last + 1)
            if last > phrase.last + 1 and "NNP" in tags[phrase.last : last]:
                yield _claim(article, parse, phrase, roles()[words[phrase.head]], (phrase.first, last), None)


def _claim(
    article: Article, parse: Parse, phrase: Phrase, role: str, whole: tuple[int, int], about: str | None
) -> Claim:
    span = parse.span(*whole)
    years = age(parse.texts[phrase.first : phrase.last])
    actor = Actor(bearer(article, parse, phrase), role, None, years, about)
    return Claim("actor", Evidence(article.id, span, span.of(article.text)), actor)
