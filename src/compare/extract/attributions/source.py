"""Where the source of a cue stands: the noun phrase that speaks, with title and apposition."""

from compare.extract.attributions.view import View
from compare.grammar.context import BE, HAVE
from compare.grammar.phrase import WEEK

_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
_INSIDE = frozenset(("DT", "PDT", "JJ", "JJR", "JJS", "CD", "POS", "PRP$", "$", "NN", "NNS", "NNP", "NNPS", "(", ")"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_LINKS = frozenset(("of", "for", "in", "at", "from", "with", "on", "to", "by", "against", "between", "behind", "under"))
_TIME = WEEK | frozenset(
    "week month year day night morning evening afternoon weekend today yesterday earlier later then now also "
    "recently once january february march april may june july august september october november december".split()
)
_REACH = 45  # tokens: longer subjects are mistakes


def left_source(view: View, group: int, bound: int) -> tuple[int, int] | None:
    """The subject on the left of a cue whose verb group begins at `group`, looking no further than `bound`."""
    end = _before_adjuncts(view, group, bound)
    if end <= bound:
        return None
    if view.tag(end - 1) in ("WP", "WDT") or view.word(end - 1) in ("who", "which"):
        return end - 1, end
    if view.tag(end - 1) == "PRP":
        return end - 1, end
    if view.word(end - 1) == ",":
        return _apposed(view, end - 1, bound)
    first = phrase_start(view, end, bound)
    return (first, end) if first < end else None


def _before_adjuncts(view: View, group: int, bound: int) -> int:
    """Step left over adverbs and times between subject and verb: 'Hill on Monday also said'."""
    end = group
    while end > bound:
        word, tag = view.word(end - 1), view.tag(end - 1)
        if tag == "RB" and view.quote(end - 1) is None:
            end -= 1
        elif word in _TIME and tag not in ("PRP",):
            back = end - 1
            while back > bound and (view.word(back - 1) in ("last", "this", "next", "late", "early", "on", "in", "earlier") or view.tag(back - 1) == "CD" or view.word(back - 1) in _TIME):
                back -= 1
            if back == end - 1 and tag in _NOUNS and view.tag(back - 1) in ("DT", "JJ", "PRP$", "POS", "IN"):
                return end
            end = back
        else:
            return end
    return end


def _apposed(view: View, comma: int, bound: int) -> tuple[int, int] | None:
    """A subject closed by a comma: 'Anna Velt, mayor of the city,' or 'Velt, who chairs the board,'."""
    best = None
    k = comma - 1
    while k > bound and comma - k < _REACH:
        if view.word(k) == "," and view.quote(k) is None and (view.tag(k - 1) in _NOUNS or view.word(k - 1) == ")" or view.tag(k - 1) in ("CD", "PRP")):
            first = phrase_start(view, k, bound)
            if first < k and not _opens_adjunct(view, first, k):
                best = first
                if not _goes_on(view, k + 1, comma) or view.word(first - 1) != ",":
                    return best, comma
        if view.tag(k) in _FINITE and best is not None:
            break
        k -= 1
    return (best, comma) if best is not None else None


def _goes_on(view: View, i: int, comma: int) -> bool:
    """Whether what stands between commas is only a part of an apposition: an age or a place."""
    return view.tag(i) in ("CD", "IN", "NNP") and comma - i < 8


def _opens_adjunct(view: View, first: int, last: int) -> bool:
    """'In March,' and 'However,' are no subjects."""
    return view.tag(first) in ("IN", "RB", "CC") or all(view.word(i) in _TIME for i in range(first, last))


def phrase_start(view: View, end: int, bound: int) -> int:
    """Where the noun phrase that ends at `end` (exclusive) begins, prepositional phrases inside it included."""
    i = end
    while i > bound and end - i < _REACH:
        tag, word = view.tag(i - 1), view.word(i - 1)
        if view.quote(i - 1) is not None and view.quote(i - 1) is not view.quote(end - 1) and view.word(i-1) in ("”", '"', "''"):
            break
        if word == ")":
            i = _opening_bracket(view, i - 1, bound)
        elif tag in _INSIDE or word in ("&", "’s", "'s") or (i == end and tag[:2] == "VB" and view.tokens[i - 1].text[0].isupper()):
            if word in _TIME and i < end and view.tag(i) in ("NNP", "DT", "PRP$"):
                break
            i -= 1
            if tag == "DT" and view.tag(i - 1) not in ("IN", "PDT", "CC") and view.word(i - 1) not in _LINKS:
                return i
        elif tag == "PRP":
            return i - 1 if i == end else i
        elif word in _LINKS and i < end and i - 2 >= bound and view.tag(i - 2) in _NOUNS and view.word(i - 2) not in _TIME:
            i -= 1
        elif tag == "CC" and word in ("and", "or", "&") and i < end and i - 2 >= bound and view.tag(i - 2) in _NOUNS | {"CD"}:
            i -= 1
        elif tag in ("VBN", "VBG") and i < end and (view.tag(i - 2) in _NOUNS or view.tag(i-2) in ("DT", "JJ", "IN")) and i - 2 >= bound:
            i -= 1
        elif tag == "RB" and i < end and view.tag(i) in ("JJ", "CD", "RB"):
            i -= 1
        else:
            break
    while i < end and (view.tag(i) in ("CC", ",", "IN", "POS") and not view.word(i) in ("about",)):
        i += 1
    return i


def _opening_bracket(view: View, close: int, bound: int) -> int:
    """The bracket that a closing one at token `close` answers, within a few words; `close` itself if there is none."""
    for k in range(close - 1, max(bound, close - 12) - 1, -1):
        if view.word(k) == "(":
            return k
    return close


def timed(view: View, i: int) -> bool:
    """Whether a word only tells when: 'said *last Monday*'."""
    return view.word(i) in _TIME or (view.word(i) in ("last", "this", "next", "late", "early") and view.word(i + 1) in _TIME)


def right_source(view: View, start: int, limit: int) -> int:
    """Where the noun phrase that begins at `start` ends, apposition included: 'said Hill, a doctor'; start if none."""
    if timed(view, start):
        return start
    i = _phrase_end(view, start, limit)
    while i < limit and view.word(i) == "," and i > start:
        after = _apposition_end(view, i + 1, limit)
        if after == i + 1:
            break
        i = after
        if view.word(i) in (",", ".") or i >= limit:
            continue
    return i


def _phrase_end(view: View, i: int, limit: int) -> int:
    start = i
    while i < limit and i - start < _REACH:
        tag, word = view.tag(i), view.word(i)
        if view.quote(i) is not None and view.quote(i) is not view.quote(start):
            held = view.past_quote(i)
            if i == start or view.tag(held) not in _NOUNS:
                break
            i = held
        elif tag in _INSIDE or word == "&":
            if word in _TIME and i > start and word not in ("may", "march"):
                break
            i += 1
        elif tag == "PRP" and i == start:
            return i + 1
        elif word in _LINKS and i > start and view.tag(i + 1) in _INSIDE | {"VBG"} and view.word(i + 1) not in _TIME:
            i += 1
        elif tag == "CC" and i > start and view.tag(i + 1) in _INSIDE and view.tag(i - 1) in _NOUNS:
            i += 1
        elif tag in ("VBN", "VBG", "RB") and i > start and view.tag(i + 1) in _INSIDE | {"IN", "TO", "VBN"} and view.word(i) not in BE | HAVE:
            i += 1
        else:
            break
    while i > start and view.tag(i - 1) in ("IN", "CC", "DT", "RB", "TO"):
        i -= 1
    return i


def _apposition_end(view: View, i: int, limit: int) -> int:
    """Where an apposition that begins after a comma ends; i itself where none begins."""
    tag = view.tag(i)
    if tag not in ("DT", "NN", "NNS", "CD", "JJ", "PRP$", "NNP") or view.word(i) in _TIME:
        return i
    end = _phrase_end(view, i, limit)
    if end == i or view.tag(end) in _FINITE:
        return i
    if view.word(end) in ("who", "which", "that", "whose"):
        end = next((k for k in range(end, min(limit, end + 25)) if view.word(k) in (",", ".")), i)
    return end if view.word(end) in (",", ".", "”", '"', "''", ";") or end >= limit else i
