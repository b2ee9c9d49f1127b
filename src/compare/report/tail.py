"""What follows a passage in its sentence, as a part of its question: the man who was shot in the arm.

Only whole phrases: none is cut in a name or before its noun, and who says so tells nothing of whom it is asked.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from compare.article import Article
from compare.grammar.lexicon import lemma
from compare.grammar.parse import parses
from compare.grammar.phrase import FINITE, NOUNS
from compare.grammar.token import Token
from compare.report.question.phrasing.clause import HARMS
from compare.report.question.phrasing.saying import UTTERING
from compare.report.record import Passage
from compare.span import Span

_LONG = 64  # characters of a phrase that a question may hold
_FEWEST = 2  # words that tell something
_TELLING = re.compile(r"[^\W\d_]{3,}")
_ENDED = re.compile(r"[.!?][”’\"')\]]{0,2}\Z")  # a sentence; a headline lacks the articles that a question wants
_SOMEBODY = re.compile(r"(?:How old is|What is the condition of|What became of) the [\w -]+\?")
_COUNTED = re.compile(r"How many [\w -]+ (?:killed|injured|shot|found|missing|arrested|rescued)\?")
_PLACED = re.compile(r"Where (?:was|were) [\w’' -]+\?")
# What answers how old somebody is, and what became of him: it is not asked back.
_AGED = frozenset(("old", "year", "years"))
_STANDING = frozenset("pronounced dead died condition critical critically serious stable".split())
_WHERE = frozenset("in at off aboard during after near outside".split())
_STOPS = frozenset(", . : ; `` '' ( ) WDT WP WP$ WRB PRP".split())
_CLAUSAL = frozenset("that because if while when where as so than though although before after until since".split())
_HARMED = frozenset("shot stabbed wounded injured hit grazed killed hurt struck beaten found".split())
_INNER = frozenset(("IN", "TO"))  # before these a phrase may end; an "of" goes on with what it hangs on


def joined(question: str, passage: Passage, article: Article) -> str | None:
    """The question with what follows a passage in it; None where that is no phrase of the sort that it wants."""
    after = _after(passage, article)
    if not after:
        return None
    if _SOMEBODY.fullmatch(question):
        return _of_somebody(question, after, article.text)
    if _COUNTED.fullmatch(question) and after[0].low in _WHERE:
        return _with(question, _phrase(after, article.text))
    if _PLACED.fullmatch(question) and after[0].low == "for":
        return _with(question, _phrase(after, article.text))
    return None


def _after(passage: Passage, article: Article) -> Sequence[Token]:
    """The tokens behind a passage in its sentence; none of one that ends inside a word, or of a headline."""
    every = parses(article)
    at = bisect_right(every, passage.span.end - 1, key=lambda one: one.sentence.start) - 1
    whole = passage.sentence.of(article.text).rstrip()
    if at < 0 or not _ENDED.search(whole) or (article.headline and article.headline.covers(passage.span)):
        return ()
    after = [token for token in every[at].tokens if token.start >= passage.span.end]
    return after if after and after[0].tag != "POS" else ()


def _of_somebody(question: str, after: Sequence[Token], text: str) -> str | None:
    """Who is asked for with what befell him, what he did or what he has."""
    apart = after[0].low == ","
    relative = any(token.low == "who" for token in after[apart : apart + 1])
    rest = after[apart + relative :]
    if not rest:
        return None
    if not relative and rest[0].low in ("were", "are", "have") and " are " not in question:
        return None  # one of several
    hanging = not (relative or apart) and (rest[0].low == "with" or rest[0].low in _HARMED)
    words = _phrase(rest, text) if hanging or rest[0].tag in FINITE else ""
    answers = _AGED if question.startswith("How old") else _AGED | _STANDING
    if not words or not answers.isdisjoint(words.lower().split()):
        return None
    return _with(question, words, "" if hanging else " who")


def _with(question: str, words: str, joint: str = "") -> str | None:
    return f"{question[:-1]}{joint} {words}?" if len(_TELLING.findall(words)) >= _FEWEST else None


def _phrase(rest: Sequence[Token], text: str) -> str:
    """The words from a token to the last end of a phrase in reach; none where they tell who says something."""
    last = _end(rest)
    if any(token.low == "there" for token in rest[1:last]):  # who showed up there: nobody is told where that is
        return ""
    if last and any(lemma(token.text, token.tag) in UTTERING for token in rest[:last] if token.tag in FINITE):
        return ""
    while last and rest[last - 1].end - rest[0].start > _LONG:
        ends = (i for i in range(last - 1, _FEWEST, -1) if rest[i].tag in _INNER and rest[i].low != "of")
        last = next(ends, 0)  # was taken: the verb alone tells nothing
    return " ".join(Span(rest[0].start, rest[last - 1].end).of(text).split()) if last else ""


def _end(rest: Sequence[Token]) -> int:
    """Before which token the clause of the first ends: at a mark, at a clause of its own, at another finite verb."""
    for i, token in enumerate(rest):
        if i and (token.tag in _STOPS or token.low in _CLAUSAL or token.low in ("according", "reported")):
            return i
        if token.tag == "CC" and not _is_coupled(rest, i):
            return i
        if i and token.tag in FINITE and rest[i - 1].tag in NOUNS and token.low not in HARMS:
            return i
    return len(rest)


def _is_coupled(rest: Sequence[Token], at: int) -> bool:
    """Whether "and" joins one bare noun to the one before it, with which the clause ends: to the leg and foot."""
    after = rest[at + 1 : at + 3]
    return len(after) > 1 and after[0].tag in ("NN", "NNS") and (after[1].tag in _STOPS or after[1].tag in _INNER)
