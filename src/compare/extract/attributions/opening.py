"""Where the content after a cue begins: a clause, a quotation, an infinitive, a gerund or a noun phrase."""

from compare.extract.attributions.cue import listed
from compare.extract.attributions.group import Group
from compare.extract.attributions.source import timed
from compare.extract.attributions.view import EDGE, View
from compare.grammar.group import NEGATIONS
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import FINITE

NOMINAL = frozenset(
    ("DT", "PDT", "JJ", "JJR", "JJS", "CD", "PRP", "PRP$", "EX", "NN", "NNS", "NNP", "NNPS", "$", "POS")
)
_SUBJECTS = frozenset(("PRP", "DT", "NNP", "NNS", "EX", "PRP$", "CD", "JJ", "NN"))
_QUESTIONS = frozenset(("what", "why", "how", "whether", "who", "where", "when", "if", "which"))
_OPENING = frozenset(("“", '"', "''", "``", "‘", "'", "«", "„"))
_UNFINISHED = frozenset(("IN", "DT", "JJ", "PRP$", "POS", "CD", "CC", "TO"))
_HEDGES = frozenset(("about", "around", "nearly", "almost", "more", "fewer", "over", "at", "only", "just", "some"))
_NUMBERS = frozenset(("CD", "$", "JJR", "IN", "RB"))
_CHARGES = frozenset(("as", "for", "over"))
_WINDOW = 25  # tokens between a cue and the clause it introduces; more is another clause


def content_start(view: View, group: Group, limit: int) -> int | None:
    """The first token of what the cue introduces, if one of its frames is met."""
    frames = group.entry.frames
    i = group.last
    if i >= limit:
        return None
    if view.word(i) in group.entry.prepositions:
        met = view.tag(i + 1) in NOMINAL | {"VBG", "WP", "WRB"} or view.quote(i + 1) is not None
        return i + 1 if met and i + 1 < limit else None
    if group.speaks and not ("to" in frames and _infinitive(view, i)):
        at = _clause_start(view, group, limit)
        if at is not None:
            return at
    if "to" in frames:
        at = _past_addressee(view, i, limit) if "whom" in frames and not _infinitive(view, i) else _past_time(view, i)
        if _infinitive(view, at) and at < limit:
            return at
    if "at" in frames:
        near = range(i + 1, min(limit - 1, i + _WINDOW // 2))
        number = next((k for k in near if view.word(k) == "at" and view.tag(k + 1) in _NUMBERS), None)
        return i if number and view.tag(i) in NOMINAL else None
    if "ing" in frames and view.tag(i) == "VBG":
        return i
    pointing = view.word(i) == "that" and view.tag(i + 1) in ("NN", "NNS") and not group.speaks  # rejected that claim
    if "number" in frames and (view.tag(i) == "CD" or _opens_number(view, i)):
        return i
    called = view.tag(i) == "CD" and view.tag(i + 1) not in NOMINAL and group.entry.lemma == "call"  # called 911 to
    nominal = (view.tag(i) in NOMINAL and not called) or _opens_number(view, i)
    if "object" in frames and (nominal or view.quote(i) is not None or pointing):
        return i
    if "blow" in frames and view.tag(i) in NOMINAL and _with_words(view, i, limit):
        return i
    return None


def _with_words(view: View, i: int, limit: int) -> bool:
    """Whether a noun phrase tells that it was attacked with words: 'the bill', 'him *for* it', 'it *as* a gift'."""
    for k in range(i, min(limit, i + _WINDOW // 2)):
        if view.word(k) in _CHARGES:
            return view.tag(k + 1) in NOMINAL | {"VBG"}
        if lemma(view.word(k), "NNS") in listed("decided"):
            return True
        if view.tag(k) not in NOMINAL:
            return False
    return False


def _infinitive(view: View, i: int) -> bool:
    """Whether an infinitive begins at token i: 'vowed *to* return', 'vowed *never to* return'."""
    return view.tag(i) == "TO" or (view.word(i) in NEGATIONS and view.tag(i + 1) == "TO")


def _past_time(view: View, i: int) -> int:
    """Past a day between cue and infinitive: 'sought *on Monday* to ease'."""
    after = i + (view.tag(i) == "IN")
    while timed(view, after):
        after += 1
    return after if view.tag(after) == "TO" else i


def _past_addressee(view: View, i: int, limit: int) -> int:
    last = min(limit, i + 8)
    while i < last and view.tag(i) in NOMINAL:
        i += 1
    return i


def _clause_start(view: View, group: Group, limit: int) -> int | None:
    """Where a that-clause, a bare clause, a question or a quotation begins after the cue, adjuncts skipped."""
    start = i = group.last
    clause = "clause" in group.entry.frames
    last = min(limit, start + _WINDOW)
    if clause and _opens_clause(view, i) and "whom" not in group.entry.frames and _has_verb(view, i, last):
        while timed(view, i):
            i += 1
        return i
    while i < last:
        word, tag = view.word(i), view.tag(i)
        if view.quote(i) is not None:
            at = start if clause and _plain_subject(view, group, start, i) else i
            return at if i == start or word in _OPENING else None
        if word == ":":
            return i + 1 if i + 1 < limit else None
        if word == ",":
            if view.quote(i + 1) is not None:
                return i + 1
            i = _closing_comma(view, i, limit) + 1
            continue
        if clause and _introduces(view, i, start, last):
            return i
        if tag in FINITE or tag in {"VBG", "CC", "WDT", "WP", ".", EDGE}:
            return None
        i += 1
    return None


def _plain_subject(view: View, group: Group, start: int, i: int) -> bool:
    """Whether nothing but a subject stands between cue and quotation: 'Minister says *talks* "over"'."""
    nominal = all(view.tag(k) in NOMINAL for k in range(start, i))
    return nominal and "whom" not in group.entry.frames and view.tags[group.head] in ("VBZ", "VBP")


def _opens_clause(view: View, i: int) -> bool:
    """Whether a subject begins here, perhaps with a number's hedge: 'said *about 20* people had left'."""
    return _opens_number(view, i) or view.tag(i) in NOMINAL or view.tag(i) == "VBG"


def _opens_number(view: View, i: int) -> bool:
    """Whether a number with a hedge before it begins here: 'about 20', 'only three'."""
    return view.word(i) in _HEDGES and view.tag(i + 1) in {"CD", "JJS", "IN", "JJR"}


def _introduces(view: View, i: int, start: int, limit: int) -> bool:
    """Whether a clause begins at token i: with 'that', a question word, or a subject and its verb."""
    word, tag = view.word(i), view.tag(i)
    if word == "that":
        return True
    if word in _QUESTIONS:
        return i == start or word in {"if", "whether", "what", "how", "why"}
    return i > start and tag in _SUBJECTS and _clause_here(view, i, limit)


def _closing_comma(view: View, comma: int, limit: int) -> int:
    """The comma that closes an insertion ('said, in so many words, that'); the limit where none does."""
    near = range(comma + 1, min(limit, comma + 14))
    return next((k for k in near if view.word(k) == ","), limit)


def _has_verb(view: View, i: int, limit: int) -> bool:
    """Whether a finite verb follows its subject here: 'said *the road was* closed'."""
    for k in range(i + 1, limit + 10):
        tag = view.tag(k)
        if tag in FINITE:
            return True
        if view.word(k) in (".", ";", ":") or tag in ("WDT", "WP", EDGE):
            return tag in ("WDT", "WP")
    return False


def _clause_here(view: View, i: int, limit: int) -> bool:
    """Whether a bare clause begins at token i, some adjunct standing between it and the cue."""
    before, tag = view.tag(i - 1), view.tag(i)
    if before in _UNFINISHED:
        return False
    if before in ("NNP", "NN", "NNS") and tag in {"NNP", "NN", "NNS", "CD", "JJ"}:
        return False
    return _has_verb(view, i, limit)
