"""What people are charged with, convicted of, wanted or sued for: the list of offences, commas and all."""

from collections.abc import Iterator

from compare.article import Article
from compare.claim import Actor, Claim, Evidence
from compare.extract.accusation import Cue, cue, lawful
from compare.extract.actors.roster import bearer
from compare.extract.look import awaited, noted
from compare.extract.places.gazetteer import kind_of_name
from compare.extract.roles import SPEAKERS, age, roles
from compare.grammar.parse import Parse
from compare.grammar.phrase import DAYS, FINITE, NAMES, Phrase

_LONGEST = 40  # tokens of a list of offences
_ENDS = FINITE | {":", ".", "WDT", "WP", "``", "''"}
_TIMES = frozenset("day week month year hour minute time life days weeks months years hours minutes".split())
_PRONOUNS = SPEAKERS | frozenset("he she they him her them who whom".split())
_SEARCH = "search"  # a search warrant charges nobody
_LEADING = frozenset(("in", "take", "took", "taken", "taking"))  # in charge of security
_ACTIVE = ("VB", "VBG", "VBP", "VBZ")  # the alleged offence is an adjective's
_DIRECTLY = "directly"  # the link of a word after which the offence stands at once
_WITHIN = 6  # tokens between the verb and the preposition: jailed in 1979 for
LAWFUL = awaited(lawful)


def charges(article: Article, parse: Parse) -> Iterator[Claim]:
    """The offences that a sentence names, each list with the word of law before it."""
    done = 0
    for i in noted(parse, LAWFUL):
        found = cue(parse, i) if i >= done else None
        first = _offence(parse, i, found) if found else 0
        if found and first:
            done = _listed(parse, first)
            if done > first:
                yield _claim(article, parse, (_opening(parse, i), done), found.role)


def _opening(parse: Parse, i: int) -> int:
    """Where the phrase of a noun of law begins: two counts."""
    phrase = parse.by_head.get(i)
    return phrase.first if phrase else i


def _offence(parse: Parse, i: int, found: Cue) -> int:
    """Where the offence of the word at i begins; 0 where none follows."""
    if _DIRECTLY in found.links:
        return _named_at(parse, i + 1) if parse.tags[i] in _ACTIVE else 0
    after = parse.words[i + 1 : i + 2]
    if parse.tags[i] in ("VBN", "JJ") and after and after[0] in roles() and parse.tags[i + 1][:2] == "NN":
        return 0  # the accused killer of a guard
    verb = parse.tags[i][:1] == "V"
    if not verb and (parse.words[i - 1] in _LEADING or parse.words[i - 1] == _SEARCH):
        return 0
    for j in range(i + 1, min(i + 1 + (_WITHIN if verb else 1), len(parse.words) - 1)):
        if parse.words[j] in found.links and not _timed(parse, j + 1):
            return j + 1
        if parse.tags[j] in _ENDS:
            return 0
    return 0


def _named_at(parse: Parse, i: int) -> int:
    """The token i where an offence by name begins there, and no clause: alleges negligence; not: alleges he lied."""
    phrase = parse.by_first.get(i)
    thing = phrase is not None and parse.tags[phrase.head] in ("NN", "NNS")
    return i if phrase and thing and parse.tags[phrase.last : phrase.last + 1] != ["VBD"] else 0


def _timed(parse: Parse, i: int) -> bool:
    """Whether a length of time or a day follows rather than an offence: jailed for three years, on Monday."""
    after = parse.words[i : i + 4]
    return after[0] in DAYS or any(word in _TIMES for word in after) or parse.tags[i] in ("CD", "PRP", "$")


def _listed(parse: Parse, i: int) -> int:
    """The end of a list of offences: up to a finite verb or a mark."""
    limit = min(len(parse.words), i + _LONGEST)
    while i < limit and (parse.tags[i] not in _ENDS or _describing(parse, i)):
        i += 1
    while parse.tags[i - 1] in (",", "CC", "IN", "TO", "DT", "PRP"):
        i -= 1
    return i


def _describing(parse: Parse, i: int) -> bool:
    """Whether what looks like a verb of the past describes an offence: and attempted murder."""
    tags = parse.tags
    after = tags[i + 1] if i + 1 < len(tags) else "."
    return tags[i] == "VBD" and tags[i - 1] in (",", "CC") and after in ("NN", "NNS")


def _claim(article: Article, parse: Parse, whole: tuple[int, int], role: str) -> Claim:
    span = parse.span(*whole)
    who = _whose(parse, whole[0])
    name = bearer(article, parse, who) if who else span.of(article.text)
    years = age(parse.texts[who.first : who.last]) if who else None
    return Claim("actor", Evidence(article.id, span, span.of(article.text)), Actor(name, role, None, years, "charge"))


def _whose(parse: Parse, i: int) -> Phrase | None:
    """Whom the law takes: the one who suffers the verb at i, else the subject of the clause."""
    for p in reversed([p for p in parse.propositions if p.group.first <= i]):
        if p.group.head == i and p.patient and not p.group.passive:
            return p.patient  # the regulator fined the bank
        parties = (p.patient, p.agent) if p.group.head == i else (p.agent, p.patient)
        found = next((phrase for phrase in parties if phrase and _answers(parse, phrase)), None)
        if found:
            return found
    return None


def _answers(parse: Parse, phrase: Phrase) -> bool:
    """Whether a phrase is somebody who answers to the law: neither a place, a thing nor the police."""
    word = parse.words[phrase.head]
    if parse.tags[phrase.head] in NAMES:
        name = " ".join(parse.texts[i] for i in range(phrase.first, phrase.last) if parse.tags[i][:3] == "NNP")
        return not (kind_of_name(parse.texts[phrase.head]) or kind_of_name(name)) and roles().get(word) != "force"
    return word in _PRONOUNS or "year-old" in word or roles().get(word, "force") != "force"
