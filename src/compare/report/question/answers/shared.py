"""A question without the detail that one article alone tells: what two tell is that he fled, not that he did on foot.

Of a clause that was turned into a question, what hangs on the deed at its end (when, where, how, after what) goes,
from the last on, as long as some article tells no word of it. What the verb wants stays: the goal, the aim, the role.
"""

from collections.abc import Iterable, Iterator, Mapping

from compare.align.alignment import Alignment
from compare.align.synonym import concept
from compare.align.words import act_of, concepts, root, telling
from compare.article import Article
from compare.extract.dates.mention import mentions
from compare.grammar.clause import SUBORDINATORS
from compare.grammar.lexicon import lemma
from compare.grammar.token import Token
from compare.report.question.answers.deed_told import words_by_article
from compare.report.question.phrasing.clause import alone
from compare.report.question.phrasing.verb import is_passive, main_verb

_LOOSE = frozenset(  # prepositions of what is told beside a deed
    "in on at near inside outside aboard around along behind beside beneath under above across among between off "
    "with for from by during after before following since until till amid despite while when because as upon over "
    "through throughout via within about".split()
)
_CLAUSAL = SUBORDINATORS - {"though", "although", "so", "whether", "why", "how", "if", "unless", "where"}
# What turns the deed into another, or into its contrary: no detail.
_CHANGING = frozenset("not without except unless if only never but than rather nor or".split())
# Nouns that a preposition goes on from: in connection with, in front of, the demand for.
_LINKING = frozenset(
    "connection addition front spite terms response relation charge search lack need demand call access link ties "
    "accordance line favor favour case result half part time place".split()
)
# Passives that are nothing without what follows: placed in a home, identified as a clerk, treated for burns.
_WANTING = frozenset(
    "place put base locate situate suspect identify describe name list know expect treat lodge "
    "leave set mean intend send bring carry pin trap involve engage hold keep schedule use make regard consider "
    "compare replace divide transform turn report link tie attribute bury park station position rate rank".split()
)
# Verbs that need a place or a role behind their object: spent the round in the corner, put the ball into the net.
_NEEDING = frozenset("spend put place lay set keep regard treat describe base".split())
# Classes of deeds whole without a phrase, whatever follows at once: died in a crash, fled on foot, won by a goal.
_WHOLE = frozenset("kill die flee resign explode collapse crash win lose escape sink surrender arrest injure".split())
_HALVES = frozenset("a.m. p.m. am pm a.m p.m o'clock".split())  # of a day: the number before them tells
_FIRM = frozenset("IN TO CC DT PRP$ , :".split())  # what no question ends with
_VERBAL = ("VB", "VBD", "VBN", "VBP", "VBZ", "MD")
_FEWEST = 2  # telling words of a question


def shared(asked: str, alignment: Alignment, articles: Mapping[str, Article]) -> str:
    """A question without what some article of its row does not tell; as it is, where it is no turned clause."""
    if "“" in asked or "…" in asked or len(alignment.articles) < 2:
        return asked
    told = [concepts(some) for some in words_by_article(alignment.claims, articles).values()]
    tokens = alone(asked).tokens
    verb = main_verb(tokens)
    if verb is None:
        return asked
    last = len(tokens) - 1
    for first in reversed([*_seams(asked, tokens, verb)]):
        tail = tokens[first:last]
        if not _changes(tail) and _is_detail(tail, told) and _may_end(tokens, verb, first):
            last = first
    if last == len(tokens) - 1 or len([*telling(tokens[:last])]) < _FEWEST:
        return asked
    return f"{asked[: tokens[last - 1].end].rstrip(' ,;')}?"


def _seams(asked: str, tokens: list[Token], verb: int) -> Iterator[int]:
    """The tokens behind the verb at which a detail begins."""
    timed = {mention.span.start for mention in mentions(asked)}
    starts = {token.start for token in tokens}
    for at in range(verb + 1, len(tokens) - 1):
        token = tokens[at]
        aim = token.tag == "TO" and tokens[at + 1].tag == "VB" and _is_placed(tokens, verb, at)
        if aim or (token.start in timed and token.start in starts) or (token.tag == "IN" and token.low in _LOOSE):
            yield at


def _is_placed(tokens: list[Token], verb: int, to: int) -> bool:
    """Whether an infinitive stands behind a phrase of place, so that it can be no more than an aim."""
    return any(token.tag == "IN" and token.low in ("in", "at", "on", "near") for token in tokens[verb + 1 : to])


def _changes(tail: list[Token]) -> bool:
    """Whether what hangs on a deed makes it another, or opens a clause within which another verb is the main one."""
    if any(token.low in _CHANGING for token in tail):
        return True
    clausal = tail[0].low in _CLAUSAL or (tail[0].tag == "TO" and tail[1].tag == "VB")
    return not clausal and any(token.tag in _VERBAL for token in tail)


def _is_detail(tail: list[Token], told: Iterable[frozenset[str]]) -> bool:
    """Whether some words tell something of which some article tells nothing; of a clause, its deed."""
    words = [*telling([token for token in tail if token.low not in _HALVES])]
    deeds = concepts(word for word in words if word.deed) if tail[0].low in _CLAUSAL else None
    some = deeds or concepts(words)
    return bool(some) and any(some.isdisjoint(every) for every in told)


def _may_end(tokens: list[Token], verb: int, last: int) -> bool:
    """Whether a question may end before a token: nothing open stands there, and its verb has what it wants."""
    before = tokens[last - 1]
    if (before.tag in _FIRM and before.tag != ",") or before.low in _LINKING:
        return False
    word = lemma(tokens[verb].text, "VB" if tokens[verb].tag == "VBP" else tokens[verb].tag)
    if last - 1 > verb:
        return word not in _NEEDING or is_passive(tokens, verb)
    if is_passive(tokens, verb):
        return word not in _WANTING
    return act_of(root(concept(word, True))) in _WHOLE or tokens[last].low in _CLAUSAL
