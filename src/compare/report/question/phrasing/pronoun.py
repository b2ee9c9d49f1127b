"""Whom "he", "she" and "they" mean in a question: the one name near before that can, or that the other articles have
too, the subject before, the speakers."""

import re
from bisect import bisect_right

from compare.article import Article
from compare.extract.names import names
from compare.extract.names.name import Name
from compare.extract.names.pronoun import compatible
from compare.extract.roles import roles
from compare.grammar.parse import Parse, parses
from compare.grammar.phrase import FINITE, WEEK, Phrase
from compare.report.question.phrasing.clause import TENSED, Clause
from compare.report.question.phrasing.saying import HOLDING
from compare.span import Span

_NEAR = 600  # characters before a pronoun in which its bearer is named
_TOLD = 60  # characters before a name in which a verb of saying stands
_SAID = re.compile(r"\b(?:said|says|according to|added|told)(?: [\w.’'-]+){0,5} \Z")
# Bodies that speak of themselves as they.
_BODIES = frozenset(
    "they police department office agency company family team union court council government ministry army navy "
    "hospital bank sheriff group party service".split()
)
FEMALE = frozenset("woman girl mother daughter sister wife aunt grandmother widow girlfriend actress".split())
MALE = frozenset("man boy father son brother husband uncle grandfather gunman boyfriend actor".split())
_OTHER = {"he": FEMALE, "she": MALE}  # nouns that a pronoun cannot mean
_SHORT = 4  # tokens of a noun phrase that stands for a pronoun
_SOMEBODY = re.compile(r"-old|\b(?:one|another|other|first|second|third|male|female|driver|patient)\b")


def bearer(clause: Clause, pronoun: str, at: int) -> str | None:
    """Whom a pronoun means, where nobody else that it can mean is named near before it."""
    if clause.article is None:
        return None
    text = clause.article.text
    every = [one for one in names(clause.article) if compatible(one, pronoun) and not _only_tells(one, text)]
    near = [(m.span.end, one) for one in every for m in one.mentions if at - _NEAR <= m.span.start < at]
    near = _nearest(clause, near, at)
    both = [(end, one) for end, one in near if _is_beside(one.full, clause) and one.kind == "person"]
    if not both and (len({one.full for _, one in near}) != 1 or near[0][1].kind != "person"):
        return None
    end, nearest = max(both or near, key=lambda one: one[0])
    between = clause.parse.text[end:at].lower()
    return None if _SOMEBODY.search(between) or any(map(_is_somebody, between.split())) else nearest.full


def earlier(clause: Clause, pronoun: str, at: int) -> str | None:
    """The subject with which the sentence of a pronoun begins, or the one before where it begins with the pronoun.

    A subject is what the next clause is about (Grosz, Joshi and Weinstein 1995), where nobody else stands between.
    """
    parse = _parse_before(clause, at)
    phrase = _opening(parse) if parse else None
    if parse is None or phrase is None or clause.article is None:
        return None
    text, end = clause.article.text, parse.tokens[phrase.last - 1].end
    if end > at or _is_contested(clause.article, pronoun, Span(end, at)):
        return None
    words, low = text[parse.tokens[0].start : end], parse.tokens[phrase.head].low
    if words.startswith("The ") and roles().get(low) and phrase.last - phrase.first <= _SHORT:
        return f"the {words[len('The ') :]}" if low not in _OTHER[pronoun] and not low.endswith("s") else None
    own = (one for one in names(clause.article) if any(m.span.start == parse.tokens[0].start for m in one.mentions))
    name = next((one for one in own if compatible(one, pronoun) and one.kind != "organisation"), None)
    return name.full if name and " " in words else None


def _parse_before(clause: Clause, at: int) -> Parse | None:
    """The sentence of a pronoun, or the one before in its paragraph where it begins with the pronoun."""
    every = parses(clause.article) if clause.article else ()
    here = bisect_right(every, at, key=lambda one: one.sentence.start) - 1
    if here < 0:
        return None
    begins = every[here].sentence.start == at
    apart = begins and (here == 0 or "\n" in every[here].text[every[here - 1].sentence.end : at])
    return None if apart else every[here - begins]


def _opening(parse: Parse) -> Phrase | None:
    """The subject of the first finite verb of a sentence, where the sentence begins with it."""
    first = parse.propositions[0] if parse.propositions else None
    phrase = (first.patient if first.group.passive else first.agent) if first else None
    if first is None or phrase is None or first.group.tense not in TENSED:
        return None
    return phrase if not phrase.first else None


def _is_contested(article: Article, pronoun: str, between: Span) -> bool:
    """Whether somebody else whom a pronoun can mean stands between a subject and it."""
    words = between.of(article.text).lower()
    others = (
        one
        for one in names(article)
        if compatible(one, pronoun) and one.title is None and any(between.covers(m.span) for m in one.mentions)
    )
    named = any(not _only_tells(one, article.text) for one in others)
    return named or any(_is_somebody(word.strip(".,")) for word in words.split()) or bool(_SOMEBODY.search(words))


def speaker(clause: Clause, pronoun: Phrase) -> Phrase | None:
    """Who says what a clause with "they" tells: police say they found a gun. None but several, or a body, is they."""
    tokens, at = clause.tokens, pronoun.first
    at -= bool(at) and tokens[at - 1].low == "that"
    day = bool(at) and tokens[at - 1].low in WEEK  # said Thursday they
    for one in clause.parse.propositions:
        who = one.agent
        if one.verb not in HOLDING or one.group.passive or who is None or who.last > one.group.first:
            continue
        if one.group.last in (at, at - day) and tokens[one.group.first].tag in FINITE:
            head = tokens[who.head]
            several = head.tag in ("NNS", "NNPS") or head.low in _BODIES
            return who if several and tokens[who.first].tag not in ("WP", "WDT") else None
    return None


def _only_tells(name: Name, text: str) -> bool:
    """Whether somebody is in an article only to tell of it: an officer, or one who stands behind "said" each time."""
    officer = roles().get((name.title or "").split()[-1].lower().rstrip(".")) == "force" if name.title else False
    return officer or all(_SAID.search(text[max(0, m.span.start - _TOLD) : m.span.start]) for m in name.mentions)


def _nearest(clause: Clause, near: list[tuple[int, Name]], at: int) -> list[tuple[int, Name]]:
    """Those of the sentence of a pronoun, or of the one before, where they are one person; else all that are near."""
    sentences = clause.article.sentences if clause.article else ()
    before = [one.start for one in sentences if one.start <= at][-2:]
    for start in reversed(before):
        some = [(end, one) for end, one in near if end > start]
        if some:
            return some if len({one.full for _, one in some}) == 1 else near
    return near


def _is_somebody(word: str) -> bool:
    """Whether a word is a noun for one person, whom a pronoun may mean as well."""
    return word in roles() and not word.endswith("s") and word != "police"


def _is_beside(name: str, clause: Clause) -> bool:
    """Whether a name stands near every passage of the other articles as well."""
    return bool(clause.beside) and all(name.split()[-1] in words for words in clause.beside)
