"""The verb group of a cue: the verb with its auxiliaries, adverbs and particle, as the cue's own words."""

from compare.extract.attributions.cue import Cue, cues
from compare.extract.attributions.view import EDGE, View
from compare.grammar.context import BE, HAVE
from compare.grammar.group import NEGATIONS
from compare.grammar.lexicon import lemma
from compare.record import Record

_VERBS = frozenset(("VB", "VBD", "VBZ", "VBP", "VBG", "VBN"))
_HELPING = BE | HAVE | {"do", "does", "did", "'d", "’d"}
_BETWEEN = frozenset(("long", "first"))
_LIFE = frozenset(("life", "lives"))
_LIVES = 5  # words behind a verb: claimed at least two more lives
_BELONGING = frozenset("at of from with in for".split())
_LEADING_ADVERBS = NEGATIONS | {"also"}


class Group(Record):
    """A cue as token indices, last exclusive; `head` is the verb itself."""

    first: int
    last: int
    head: int
    entry: Cue
    negated: bool
    passive: bool

    @property
    def speaks(self) -> bool:
        """Whether a clause or a quotation may be its content."""
        return not self.entry.frames.isdisjoint(("clause", "quote"))


def cue_group(view: View, head: int) -> Group | None:
    """The group of a cue verb at token `head`, if one stands there outside quotation marks."""
    form = view.low[head]
    entry = cues().phrasal.get((form, view.word(head + 1))) or cues().verbs.get(form)
    if entry is None or view.quotes[head] is not None or not _verbal(view, head) or _takes_lives(view, head):
        return None
    first = _first(view, head)
    helping = view.low[first:head]
    passive = view.tags[head] == "VBN" and not BE.isdisjoint(helping)
    return Group(first, head + 1 + (" " in entry.lemma), head, entry, not NEGATIONS.isdisjoint(helping), passive)


def _takes_lives(view: View, head: int) -> bool:
    """Whether a verb tells of a death and not of words: a fire that claimed the life of a nurse, claimed two lives."""
    behind = [view.word(i) for i in range(head + 1, head + _LIVES)]
    return view.low[head].startswith("claim") and not _LIFE.isdisjoint(behind) and "that" not in behind


def _verbal(view: View, head: int) -> bool:
    """Whether a verb stands at the token; so it does in 'records show that', though 'show' alone may be a noun."""
    if view.tags[head] in _VERBS:
        return True
    opens = view.word(head + 1) == "that" or view.tag(head + 1) in ("DT", "PRP$")
    closes = view.word(head + 1) in (".", EDGE) and "," in view.low[:head]  # '..., officials estimate.'
    plural = view.tag(head - 1) in ("NNS", "NNPS") or (closes and _several_before(view, head))
    if view.low[head] == "say" and view.tag(head - 1) in {"NN", "NNP", "NNS", "NNPS"}:
        return True  # 'Hill and Moll say', 'the crew say'
    return view.tags[head] == "NN" and ((opens and (plural or view.tag(head - 1) == "VBZ")) or (closes and plural))


def _several_before(view: View, head: int) -> bool:
    """Whether several people with a place or a body of theirs stand before: '..., doctors at the clinic estimate.'"""
    comma = max(i for i in range(head) if view.low[i] == ",")
    noun = next((i for i in range(comma + 1, head) if view.tags[i] in ("NNS", "NNPS", "IN")), head)
    return view.tag(noun) in ("NNS", "NNPS") and view.word(noun + 1) in _BELONGING


def quoting_group(view: View, head: int) -> Group | None:
    """Any finite verb as the cue of a quotation beside it: '"No," he snapped'."""
    if view.tags[head] not in ("VBD", "VBZ") or view.quotes[head] is not None or view.low[head] in _HELPING:
        return None
    entry = Cue(lemma(view.texts[head], view.tags[head]), "neutral", frozenset(("quote",)))
    return Group(_first(view, head), head + 1, head, entry, False, False)


def _first(view: View, head: int) -> int:
    """Where the auxiliaries and adverbs of the verb begin; an adverb leads the group only if it denies or adds."""
    first = head
    while first > 0 and _helps(view, first - 1, head):
        first -= 1
    while view.low[first] not in _LEADING_ADVERBS and _adverbial(view, first):
        first += 1
    return first


def _adverbial(view: View, i: int) -> bool:
    return view.tags[i] == "RB" or view.low[i] in _BETWEEN


def _helps(view: View, i: int, head: int) -> bool:
    tag = view.tags[i]
    if view.low[i] in _HELPING or tag == "MD" or _adverbial(view, i):
        return True
    return tag == "TO" and view.tags[head] == "VB"
