"""People, crafts and bodies without a name, where the text first tells of them: two masked men, a Ruritanian tanker.

A noun phrase without "the" brings somebody new into a story, one with it takes somebody up again (Heim 1982, "The
Semantics of Definite and Indefinite Noun Phrases"). So what is told of the unnamed is read where they enter.
"""

from collections.abc import Iterator

from compare.article import Article
from compare.claim import Actor, Claim, Evidence
from compare.extract.actors.identity import listed
from compare.extract.actors.party import shown
from compare.extract.acts import acts
from compare.extract.look import awaited, headed
from compare.extract.passage import clause_around, hanging
from compare.extract.places.gazetteer import is_demonym
from compare.extract.roles import AGENTS, FLIGHT, NO_PEOPLE, PATIENTS, age, colours, looks, makes, participants
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import NAMES, Phrase, placed
from compare.grammar.proposition import Proposition
from compare.record import Record
from compare.wordbook import remembered

_OPENING = frozenset("a an one another some several someone somebody dozens hundreds thousands scores".split())
_STANDING = frozenset(("official", "work", "lawyer"))  # who speak for others: news by name, or in an event
_TELLING = frozenset(("person", "work", "kin", "witness"))
_ORDINALS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth other".split())
_SAYING = frozenset(("JJ", "NN", "NNP", "VBN", "VBG"))
_OWNED = frozenset(("POS", "PRP$", "WP$"))
_PARTS = frozenset(
    "hundreds thousands dozens scores crowd group pair band number couple handful team mob gang members member some "
    "many most several convoy tens".split()
)
_PLAIN = frozenset(  # nouns that say nothing of who somebody is
    "man men woman women person people someone somebody group crowd mob guy individual pair trio couple duo".split()
)
_LINKS = frozenset("of from with in aboard".split())
_AGES = frozenset(("age", "aged", "ages"))
_CENTURIES = 3  # digits that no age has
_MARKS = frozenset((",", ".", ":", ")", "CC"))
_LONGEST = 14  # tokens of a description with what hangs on it
_SHORTEST = 4  # tokens: a shorter description is shown inside its clause
_CLAUSE = 20

Entry = tuple[str, ...]


class Part(Record):
    """The event of which somebody is a party: its clause, its class, and whether they do it."""

    p: Proposition
    act: str
    doing: bool


def introduced(article: Article, parse: Parse, seen: set[Entry]) -> Iterator[Claim]:
    """The unnamed whom a sentence brings in; `seen` holds those of the article so far, and is added to."""
    for found in headed(parse, _SOMEBODY_OR_PART):
        phrase = _of_whom(parse, found) if parse.words[found.head] in _PARTS else found
        role = _role(parse.words[phrase.head], parse.tags[phrase.head]) if _somebody(parse.words[phrase.head]) else None
        fresh = _fresh(parse, phrase) or _first_told(parse, phrase, seen) or (role == "kin" and _owned(parse, phrase))
        if role is None or not fresh or _measured(parse, phrase) or _apposed(parse, phrase):
            continue
        said, part = _said(parse, phrase), _part(parse, phrase)
        entry = (_noun(parse, phrase), part.p.verb if part and part.doing else "", *said)
        if entry not in seen and (_aged(parse, phrase.last) or _telling(parse, phrase, role, said, part)):
            seen.add(entry)
            yield _claim(article, parse, phrase, role, part)


@remembered
def _somebody(noun: str) -> bool:
    return noun in participants() or "-old" in noun or noun in makes()


_SOMEBODY_OR_PART = awaited(lambda noun: noun in _PARTS or _somebody(noun))


def _measured(parse: Parse, phrase: Phrase) -> bool:
    """Whether a force is one of nature: a force of about 6.0."""
    return parse.words[phrase.head] == "force" and parse.word(phrase.last) == "of"


def _of_whom(parse: Parse, phrase: Phrase) -> Phrase:
    """Those of whom a phrase tells a number or part, as one phrase: hundreds of teachers, a crowd of residents."""
    of = phrase.last
    if of >= len(parse.words) or parse.words[of] != "of":
        return phrase
    whole = parse.by_first.get(of + 1)
    if whole is None or parse.words[whole.head] not in participants():
        return phrase
    return placed((phrase.first, whole.last, whole.head))


def _owned(parse: Parse, phrase: Phrase) -> bool:
    """Whether a name tells whose kin somebody is, who is party to an event: Moe's parents buried her."""
    tags = parse.tags[phrase.first : phrase.head]
    named = "POS" in tags and not NAMES.isdisjoint(tags[: tags.index("POS")])
    return named and any(phrase in (p.agent, p.patient) for p in parse.propositions)


def _noun(parse: Parse, phrase: Phrase) -> str:
    return lemma(parse.texts[phrase.head], parse.tags[phrase.head]).lower()


def _first_told(parse: Parse, phrase: Phrase, seen: set[Entry]) -> bool:
    """Whether a phrase with "the" gives the age of somebody of whom nothing was told so far: the 17-year-old driver."""
    aged = parse.words[phrase.first] == "the" and any(
        "year-old" in word for word in parse.words[phrase.first : phrase.last]
    )
    return aged and not any(entry[0] == _noun(parse, phrase) for entry in seen)


def _aged(parse: Parse, i: int) -> tuple[int, int] | None:
    """The age that stands at i between marks, or in words, and where it ends: a woman, 41, | men, ages 54 and 33."""
    words = parse.words
    if i + 1 >= len(words) or words[i] not in (",", "("):
        return None
    at = i + 1 + (words[i + 1] in _AGES)
    if at + 1 >= len(words) or not (words[at].isdecimal() and len(words[at]) < _CENTURIES):
        return None
    told = at > i + 1 or parse.tags[at + 1] in _MARKS
    return (int(words[at]), at + 1) if told else None


def _apposed(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase says who a name's bearer is: Piet Roos, a 19-year-old student."""
    i = phrase.first
    return i > 1 and parse.tags[i - 1] == "," and parse.tags[i - 2] in NAMES


def _beside(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase says who somebody without a name is: the envoy, a retired diplomat."""
    i = phrase.first
    noun = parse.words[i - 2] if i > 1 and parse.tags[i - 1] == "," and parse.tags[i - 2] == "NN" else ""
    listed_on = "and" in parse.words[phrase.last : phrase.last + 2]  # a teacher, a nurse and a clerk
    return parse.words[i] in ("a", "an") and noun in participants() and not listed_on


def _coloured(said: tuple[str, ...]) -> bool:
    return not colours().isdisjoint(said)


def _role(word: str, tag: str) -> str | None:
    if word in makes():
        return "craft"
    if tag not in ("NN", "NNS"):
        return None
    return "person" if "year-old" in word or "month-old" in word else participants().get(word)


def _numbered(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase tells one of several apart by number: the second victim, the other man."""
    numbered = not _ORDINALS.isdisjoint(parse.words[phrase.first : phrase.head])
    return numbered and parse.tags[phrase.head] == "NN"


def _fresh(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase brings in somebody new: a man, two men, armed men; not: the man, his men, Ruritania's army."""
    tags, first, head = parse.tags, phrase.first, phrase.head
    if first == head:
        return tags[head] == "NNS" or parse.words[first] in _OPENING
    if not _OWNED.isdisjoint(tags[first:head]):
        return False
    if parse.words[first] in _OPENING or _numbered(parse, phrase):
        return True
    if tags[first] != "DT" and tags[head] == "NNS":
        return True
    return any(map(is_demonym, parse.texts[first:head]))


def _said(parse: Parse, phrase: Phrase) -> tuple[str, ...]:
    """The words before the noun that describe its bearer: their country, age, looks, trade."""
    words, tags, bland = parse.words, parse.tags, listed("bland")
    before = range(phrase.first, phrase.head)
    return tuple([words[i] for i in before if words[i] in _ORDINALS or (tags[i] in _SAYING and words[i] not in bland)])


def _telling(parse: Parse, phrase: Phrase, role: str, said: tuple[str, ...], part: Part | None) -> bool:
    """Whether who they are is news: who does a deed, or somebody described by country, age or looks."""
    counted = any(parse.tags[i] == "CD" and parse.words[i] != "one" for i in range(phrase.first, phrase.head))
    fled = part is not None and part.act in FLIGHT and role != "suspect" and not counted and not said
    if part and part.doing and not fled and (part.act in AGENTS or (said and role != "body")):
        return role != "force" or bool(said)
    if (role == "kin" and _owned(parse, phrase)) or _beside(parse, phrase):
        return True
    if part and role not in NO_PEOPLE and _numbered(parse, phrase):
        return True
    finite = part is not None and part.doing and not fled and part.p.group.tense in ("past", "present")
    if part and finite and role in _TELLING and _single(parse, phrase, part.p.patient):
        return True
    clear = said or counted or parse.words[phrase.first] in ("a", "an")
    if role == "person" and clear and _related(parse, phrase.last):
        return True
    if role in NO_PEOPLE:
        return (role == "craft" and (part is not None or _coloured(said))) or any(map(is_demonym, said))
    if role in _STANDING and part is None:
        return False
    return any(is_demonym(word) or word in looks() or "-old" in word for word in said) and not (counted and part)


def _single(parse: Parse, phrase: Phrase, object_: Phrase | None) -> bool:
    """Whether a noun tells by itself who somebody is: a jogger found the body; hundreds of teachers marched."""
    many = parse.words[phrase.first + 1 : phrase.first + 2] == ["of"]
    return parse.words[phrase.head] not in _PLAIN and (many or object_ is not None)


def _related(parse: Parse, i: int) -> bool:
    """Whether a relative clause tells more of them: two men, who had come by boat."""
    tags = parse.tags
    at = i + (i < len(tags) and tags[i] == ",")
    return at < len(tags) and tags[at] in ("WP", "WP$")


def _part(parse: Parse, phrase: Phrase) -> Part | None:
    for act, p in acts(parse):
        if act:
            doing = p.agent is not None and p.agent.first == phrase.first and p.agent.last <= phrase.last
            doing = doing or (p.agent is not None and p.agent.first <= phrase.first and phrase.last <= p.agent.last)
            aim = p.group.tense == "infinitive" and p.governor is None
            if not aim and (doing or phrase == p.patient):
                return Part(p, act, doing)
    return None


def _claim(article: Article, parse: Parse, phrase: Phrase, role: str, part: Part | None) -> Claim:
    span = parse.span(*_whole(parse, phrase, part))
    name = parse.span(phrase.first, phrase.last).of(article.text)
    aged = _aged(parse, phrase.last) if parse.tags[phrase.head] == "NN" else None
    years = aged[0] if aged else age(parse.texts[phrase.first : phrase.last])
    actor = Actor(name, _role_in(part) or role, None, years, part.p.verb if part else None)
    return Claim("actor", Evidence(article.id, span, span.of(article.text)), actor)


def _role_in(part: Part | None) -> str | None:
    if part is None:
        return None
    return ("agent" if part.act in AGENTS else None) if part.doing else PATIENTS.get(part.act)


def _whole(parse: Parse, phrase: Phrase, part: Part | None) -> tuple[int, int]:
    """The event where there is one; else the phrase with what hangs on it, or a short clause around it."""
    if part and part.p.last - part.p.first <= _CLAUSE and shown(part.p, phrase):
        return part.p.first, part.p.last
    aged = _aged(parse, phrase.last)
    last = aged[1] if aged else phrase.last
    if last < len(parse.words) and parse.words[last] in _LINKS:
        last = hanging(parse, phrase.first, last + 1, _LONGEST)
    if last - phrase.first >= _SHORTEST or parse.words[phrase.head] in makes():
        return phrase.first, last
    return clause_around(parse, phrase.first, last, _LONGEST)
