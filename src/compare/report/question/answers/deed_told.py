"""Whether the passages of two articles tell what their row asks: the deed of its question, or the better part of it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations

from compare.align.alignment import Alignment
from compare.align.synonym import concept
from compare.align.weight import SENTENCE_THRESHOLD, threshold
from compare.align.words import Word, act_of, concepts, root, telling, telling_words
from compare.article import Article
from compare.claim import Claim, Kind, State
from compare.extract.ladders import phrases, rung_words
from compare.extract.unknown import is_unknown
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import NOUNS
from compare.grammar.token import Token
from compare.report.question.answers.rest import tells_rest
from compare.report.question.phrasing.clause import alone
from compare.report.question.phrasing.verb import is_passive, main_verb
from compare.span import Span

WORDED: frozenset[Kind] = frozenset(("event", "attribution", "status"))  # whose questions are made of their words
APPEAL = "Where can anyone with information turn?"  # asked of every appeal to witnesses, whatever its words
_HEALTH, _DEAD = "health", "dead"
_COURSE = "course"  # of deeds under way or to come, whose questions are made of their clauses
# Of the telling words of a question: so many with its deed are told elsewhere as well, or so many without it; with so
# many the deed does not count.
_WITH_DEED, _WITHOUT, _MOSTLY = 0.25, 0.5, 0.75
# Verbs that carry somebody to a place tell no more than the place does: sent or rushed to a hospital; those
# of planning no more than what is planned.
_CARRYING = "send transport rush bring fly airlift transfer move expect schedule plan slate suppose"
FATAL = frozenset(("kill", "die"))  # classes of deeds of which somebody is dead
# Of which guns and bullets tell only that there were some.
_ARMED = frozenset(("shoot", "fire"))
# What the services do about every event of their kind, by concept or class: whoever tells the event alone does not tell
# it.
_ROUTINE = (
    frozenset(("search",)),
    frozenset("respond respons deploy call send arriv dispatch rush race".split()),
    frozenset("know realiz awar".split()),
)
_ROUTINES = frozenset[str | None]().union(*_ROUTINE)
_OBJECT = NOUNS | {"DT", "PRP$", "CD"}  # what an object begins with
_DESCRIBING = frozenset(("JJ", "JJR", "JJS"))
_LENDING = frozenset("leave cause make give take get put bring keep see have".split())
_CONDITION = "What is the condition of "
_NEAR = 300  # characters of a passage in which it tells that somebody died
_SELF = re.compile(r"\b(?:him|her|it)self\b|\bthemselves\b")
_BY_SELF = re.compile(r"self\b|selves\b|suicide", re.IGNORECASE)
_QUOTED = re.compile("[“”]")
# The same of what is only quoted in a question: words that are no names, or so many of the shorter passage; and so
# many of the quoted words.
_PLAIN, _HELD, _LEAST = 2, 0.5, 0.4


def is_answered(asked: str, alignment: Alignment, articles: Mapping[str, Article]) -> bool:
    """Whether at least two articles tell what a question made of the words of one asks.

    Passages share words more easily than a question. One asked of a clause is told where its deed is, by a word of
    the same concept or class, with a quarter of its words, or half of them without a deed; one asked of a whole
    sentence where both are. Where another deed is told, more than half must be, and not names alone: a story is about
    its names. What a question only quotes is told by the passages together. How somebody stands is told by a word of
    the same ladder. Questions of other kinds, whose values are typed, always are.
    """
    if alignment.kind not in WORDED or len(alignment.articles) < 2:
        return True
    states = [claim for claim in alignment.claims if isinstance(claim.value, State)]
    if any(map(is_unknown, states)):
        return True
    words = [(claim, words_of(claim, claim.span, articles)) for claim in alignment.claims]
    values = (claim.value for claim in states)
    standing = next((value for value in values if isinstance(value, State) and _has_ladder(value)), None)
    if alignment.kind == "status" and standing:
        sides = {claim.article for claim, some in words if _stands_on(claim, some, standing)}
        return len(sides) > 1 and not _is_of_the_dead(asked, alignment.claims)
    if asked == APPEAL:
        return True
    whole = threshold(alignment.weights) >= SENTENCE_THRESHOLD
    if "“" in asked:
        quoted = concepts(_read(_QUOTED.split(asked)[1]))
        pairs = combinations([(claim, some) for claim, some in words if _holds(some, quoted)], 2)
        return any(one.article != other.article and _alike(x, y, whole) for (one, x), (other, y) in pairs)
    question = _asked(asked, [word for _, some in words for word in some])
    told = words_by_article(alignment.claims, articles)
    return sum(_tells(question, some, whole) for some in told.values()) > 1


def is_rest_told(asked: str, alignment: Alignment, articles: Mapping[str, Article]) -> bool:
    """Whether at least two articles tell what a question made of words says behind its verb."""
    if alignment.kind not in WORDED or "“" in asked or len(alignment.articles) < 2:
        return True
    if any(map(is_unknown, alignment.claims)):
        return True
    every = (claim for claim in alignment.claims if not _SELF.search(asked) or _BY_SELF.search(claim.quote))
    told = words_by_article(every, articles)
    deed = _deed(_asked(asked, [word for some in told.values() for word in some]))
    return sum(tells_rest(asked, some, deed) for some in told.values()) > 1


def is_told(
    asked: str, claim: Claim, others: Sequence[Claim], articles: Mapping[str, Article], done: bool = False
) -> bool:
    """Whether one passage of others tells what the question of a clause asks; done: and its deed, if it has one."""
    question = _asked(asked, words_of(claim, claim.span, articles))
    told = (words_of(other, other.span, articles) for other in others)
    return any(_tells(question, words, whole=False) and not (done and _is_other(question, words)) for words in told)


@lru_cache(maxsize=256)
def _read(words: str) -> tuple[Word, ...]:
    """The telling words of a question or of a passage without its article; a row asks after them more than once."""
    return tuple(telling(alone(words).tokens))


def _is_other(question: Sequence[Word], told: Sequence[Word]) -> bool:
    """Whether some words tell another deed than a question does."""
    deed = _deed(question)
    return deed is not None and not _is_done(deed, told)


def _asked(question: str, passages: Sequence[Word]) -> tuple[Word, ...]:
    """The telling words of a question; what is a deed in its passages is one in it, whatever its place there, but for
    what does something to something: an outbreak that has killed a dozen."""
    deeds = {word.concept for word in passages if word.deed}
    words, first = _read(question), _acting(question)
    return tuple(word._replace(deed=word.start >= first and (word.deed or word.concept in deeds)) for word in words)


def _acting(question: str) -> int:
    """Where the main verb of a question starts, if it tells a deed and has an object; else 0."""
    tokens = alone(question).tokens
    verb = main_verb(tokens)
    if verb is None or is_passive(tokens, verb) or not _has_object(tokens, verb):
        return 0
    start = tokens[verb].start
    return start if any(word.start == start and word.deed and not _is_carried(word) for word in _read(question)) else 0


def _has_object(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a noun phrase follows a verb at once; of a verb that only lends its noun a clause (left four hurt) none
    counts."""
    first, second = (token.tag for token in tokens[verb + 1 : verb + 3]) if verb + 2 < len(tokens) else ("", "")
    light = lemma(tokens[verb].text, "VB") in _LENDING
    return not light and (first in _OBJECT or (first in _DESCRIBING and second in _OBJECT | _DESCRIBING))


def _has_ladder(state: State) -> bool:
    return state.ladder is not None and state.ladder != _COURSE and bool(phrases(state.ladder))


def _is_of_the_dead(asked: str, claims: Iterable[Claim]) -> bool:
    """Whether a question asks how somebody fares of whom a passage says that he died."""
    whom = asked.removeprefix(_CONDITION).rstrip("?").split() if asked.startswith(_CONDITION) else ()
    if not whom:
        return False
    died = rf"\b{re.escape(whom[-1])} (?:[\w’'-]+ ){{0,3}}?(?:died|dies|succumbed|succumbs|passed away|is dead)\b"
    return any(re.search(died, claim.quote[:_NEAR]) for claim in claims)


def _stands_on(claim: Claim, words: Sequence[Word], standing: State) -> bool:
    """Whether a passage says a state of the ladder of another, read as a state or not: in words for one of its states,
    or in kin of a word for the same one (killed, of dead)."""
    if isinstance(claim.value, State) and claim.value.ladder == standing.ladder:
        return True
    quote = f" {' '.join(token.low for token in alone(claim.quote).tokens)} "
    kin = {root(concept(word)) for word in rung_words(standing.state, standing.ladder)}
    said = any(f" {phrase} " in quote for phrase in phrases(standing.ladder or ""))
    dead = standing.ladder == _HEALTH and any(f" {phrase} " in quote for phrase in rung_words(_DEAD, _HEALTH))
    if dead and standing.state != _DEAD:
        return False
    return said or not kin.isdisjoint(concepts(words))


def words_of(claim: Claim, span: Span, articles: Mapping[str, Article]) -> list[Word]:
    """The telling words of a passage or of a part of it; without its article, all words of the passage."""
    article = articles.get(claim.article)
    if article is None:
        return list(_read(claim.quote))
    start, end = span.start, span.end
    near = (words for words in telling_words(article) if words and words[0].start < end and words[-1].end > start)
    return [word for words in near for word in words if start <= word.start and word.end <= end]


def words_by_article(claims: Iterable[Claim], articles: Mapping[str, Article]) -> dict[str, list[Word]]:
    """The telling words of the passages of each article."""
    told: dict[str, list[Word]] = {}
    for claim in claims:
        told.setdefault(claim.article, []).extend(words_of(claim, claim.span, articles))
    return told


def _tells(question: Sequence[Word], told: Sequence[Word], whole: bool) -> bool:
    """Whether some words tell those of a question; whole: of a whole sentence, of which more must be told."""
    if not question:
        return True
    deed = _deed(question)
    done = deed is not None and _is_done(deed, told)
    if deed and not done and not _ROUTINES.isdisjoint((deed, act_of(deed))):
        return False
    every = concepts(told) - (frozenset() if done else {deed})
    share = sum(word.concept in every for word in question) / len(question)
    plain = [word for word in question if not word.name]
    known = sum(word.concept in every for word in plain)
    if known and share >= _MOSTLY:
        return True
    if whole or deed is None or done:
        return (done or not whole) and share >= (_WITH_DEED if done and not whole else _WITHOUT)
    another = any(word.deed and not word.head and word.concept in every for word in question)  # by a verb
    return share > _WITHOUT and (another or known >= _WITHOUT * len(plain))


def _deed(question: Sequence[Word]) -> str | None:
    """The concept of the deed of a question."""
    return next((word.concept for word in question if word.deed and not _is_carried(word)), None)


def _is_done(deed: str, told: Sequence[Word]) -> bool:
    """Whether some words tell a deed, by its concept or by another of its class."""
    act, acts = act_of(deed), {act_of(word.concept) for word in told if word.deed} - {None}
    fatal = act in FATAL  # dead tells it, and the victims do not
    every = concepts(word for word in told if word.deed or not (act in _ARMED or (fatal and word.head)))
    routine = any(deed in some and not some.isdisjoint(every | acts) for some in _ROUTINE)
    return routine or deed in every or act in acts


def _is_carried(word: Word) -> bool:
    return word.concept in _carrying()


@cache
def _carrying() -> frozenset[str]:
    return frozenset(root(concept(verb, True)) for verb in _CARRYING.split())


def _holds(told: Sequence[Word], quoted: frozenset[str]) -> bool:
    """Whether a passage tells enough of what a question quotes."""
    return len(quoted & concepts(told)) >= _LEAST * len(quoted)


def _alike(one: Sequence[Word], other: Sequence[Word], whole: bool) -> bool:
    """Whether two passages share words that are no names, or the better part of the shorter; whole sentences both.

    Numbers are what is told of somebody, and not who he is.
    """
    both = (*one, *other)
    numbers, names = concepts(word for word in both if word.number), concepts(word for word in both if word.name)
    left, right = concepts(one) - numbers, concepts(other) - numbers
    plain = len((left & right) - names) >= _PLAIN
    held = len(left & right) >= max(_PLAIN, _HELD * min(len(left), len(right)))
    return (plain and held) if whole else (plain or held)
