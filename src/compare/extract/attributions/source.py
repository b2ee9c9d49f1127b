"""Where the source of a cue stands: the noun phrase that speaks, with title and apposition."""

from compare.extract.attributions.view import Tokens, View
from compare.grammar.context import BE, HAVE
from compare.grammar.phrase import FINITE, MONTHS, NOUNS, TIMES
from compare.grammar.tag import DASHES

_INSIDE = NOUNS | {"DT", "PDT", "JJ", "JJR", "JJS", "CD", "POS", "PRP$", "$", "(", ")"}
_LINKS = frozenset(("of", "for", "in", "at", "from", "with", "on", "to", "by", "against", "between", "behind", "under"))
_RELATIVE = frozenset(("who", "which", "whose"))
_SUBJECTS = frozenset(("who", "which", "that"))
_TIME = TIMES | MONTHS | {"earlier", "later", "then", "now", "also", "recently", "once"}
_TIMING = frozenset(("last", "this", "next", "late", "early", "on", "in", "earlier"))
_OBJECTS = frozenset(("him", "them", "us", "me"))
_DISTRIBUTED = frozenset(("all", "both", "each", "long", "first", "himself", "herself", "itself", "themselves"))
_CLOSING = frozenset((",", ".", ";", "”", '"', "''"))
_REACH = 45  # tokens: longer subjects are mistakes
_CIRCUMSTANCES = frozenset(("in", "during", "after", "before", "by", "through"))
_PART = 8  # tokens: longer than an age or a place between commas


def left_source(view: View, group: int, bound: int) -> Tokens | None:
    """The subject on the left of a cue whose verb group begins at `group`, looking no further than `bound`."""
    end = _before_adjuncts(view, group, bound)
    if end <= bound:
        return None
    if view.tag(end - 1) in ("WP", "WDT") or view.word(end - 1) in _RELATIVE:
        return end - 1, end
    if view.word(end - 1) == ",":
        return _apposed(view, end - 1, bound)
    if view.word(end - 1) in DASHES:
        return _dashed(view, end - 1, bound)
    reduced = end < group and view.tag(end - 1) in ("VBN", "VBD") and view.tag(end - 2) in NOUNS
    first = phrase_start(view, end - reduced, bound)  # *figures released* on Friday showed
    relative = _relative_of(view, first, bound)
    if relative is not None:
        return _antecedent(view, relative, bound)
    return (first, group if reduced else end) if first < end else None


def _relative_of(view: View, first: int, bound: int) -> int | None:
    """The relative word of a clause whose object begins at token `first`: the players *who* won the cup said."""
    k = first - 1
    while k > bound and (view.tag(k)[:2] in ("VB", "MD", "RB") or view.tag(k) == "TO"):
        k -= 1
    verbs = view.tags[k + 1 : first]
    of_clause = view.tag(k) in ("WP", "WDT") and view.word(k) in _SUBJECTS
    return k if of_clause and not FINITE.isdisjoint(verbs) and k > bound else None


def _antecedent(view: View, relative: int, bound: int) -> Tokens | None:
    """Of whom a relative clause without a closing comma tells, and an apposition before it."""
    comma = view.word(relative - 1) == ","
    if comma and (apposed := _apposed(view, relative - 1, bound)):
        return apposed
    end = relative - comma
    first = phrase_start(view, end, bound)
    return (first, end) if first < end else None


def _dashed(view: View, dash: int, bound: int) -> Tokens | None:
    """A subject closed by a dash: 'Orlik — a former minister — said'."""
    opening = next((k for k in range(dash - 1, max(bound, dash - _REACH), -1) if view.word(k) in DASHES), None)
    first = phrase_start(view, opening, bound) if opening else dash
    return (first, dash) if opening and first < opening else None


def timed(view: View, i: int) -> bool:
    """Whether a word only tells when: 'said *last Monday*'."""
    return view.word(i) in _TIME or (view.word(i) in _TIMING and view.word(i + 1) in _TIME)


def _before_adjuncts(view: View, group: int, bound: int) -> int:
    """Step left over adverbs and times between subject and verb: 'Hill on Monday also said'."""
    end = group
    while end > bound and view.quote(end - 1) is None:
        if view.tag(end - 1) == "RB" or (view.word(end - 1) in _DISTRIBUTED and end - 2 >= bound):
            end -= 1
            continue
        back = _time_start(view, end, bound)
        if back == end:
            break
        end = back
    return end


def _time_start(view: View, end: int, bound: int) -> int:
    """Where a time that ends at `end` begins: 'on Monday', 'last week', 'in 2010'; `end` if none stands there."""
    word, tag = view.word(end - 1), view.tag(end - 1)
    year = tag == "CD" and len(word) == 4 and view.word(end - 2) == "in"
    if word not in _TIME and not year:
        return end
    back = end - 1
    while back > bound and (view.word(back - 1) in _TIMING | _TIME or view.tag(back - 1) == "CD"):
        back -= 1
    governed = view.tag(back - 1) in {"DT", "JJ", "PRP$", "POS", "IN"}
    return end if back == end - 1 and tag in NOUNS and governed else back


def _apposed(view: View, comma: int, bound: int) -> Tokens | None:
    """A subject closed by a comma: 'Anna Velt, mayor of the city,' or 'Velt, who chairs the board,'."""
    best = None
    for k in range(comma - 1, max(bound, comma - _REACH), -1):
        if view.tag(k) in FINITE and best is not None:
            break
        if view.tag(k) == "VBG" and view.word(k - 1) == ",":
            return left_source(view, k - 1, bound)  # 'Velt, speaking in the hall, said'
        if not _opens_apposition(view, k):
            continue
        first = phrase_start(view, k, bound)
        if first == k or _adjunct(view, first, k):
            continue
        best = first, (k if view.word(k + 1) in _CIRCUMSTANCES else comma)  # 'Velt, in a speech,'
        if view.word(first - 1) != "," or not _part_of_apposition(view, k + 1, comma):
            break
    return best


def _opens_apposition(view: View, k: int) -> bool:
    named = view.tag(k - 1) in NOUNS | {"CD", "PRP"} or view.word(k - 1) == ")"
    return view.word(k) == "," and view.quote(k) is None and named


def _part_of_apposition(view: View, i: int, comma: int) -> bool:
    """Whether what stands between two commas is only a part of an apposition: an age, a place, a clause."""
    if view.word(i) in _RELATIVE:
        return True
    return view.tag(i) in ("CD", "IN", "NNP") and comma - i < _PART


def _adjunct(view: View, first: int, last: int) -> bool:
    """'In March,' and 'However,' are no subjects."""
    return view.tag(first) in ("IN", "RB", "CC") or all(view.word(i) in _TIME for i in range(first, last))


def phrase_start(view: View, end: int, bound: int) -> int:
    """Where the noun phrase that ends at `end` (exclusive) begins, prepositional phrases inside it included."""
    i = end
    while i > bound and end - i < _REACH and view.quote(i - 1) is view.quote(end - 1):
        step = _left_of(view, i, end, bound)
        if step == i:
            break
        i = step
        if view.tag(i) == "DT" and view.tag(i - 1) not in ("IN", "PDT", "CC") and view.word(i - 1) not in _LINKS:
            break
        if view.tag(i) == "PRP" and view.word(i) not in _OBJECTS:
            break
    while i < end and view.tag(i) in {"CC", ",", "IN", "POS"}:
        i += 1
    return i


def _left_of(view: View, i: int, end: int, bound: int) -> int:
    """One step left from token i inside a noun phrase; i itself where the phrase begins."""
    tag, word = view.tag(i - 1), view.word(i - 1)
    if word == ")":
        return _bracket(view, i - 1, bound)
    if tag in _INSIDE:
        apart = word in _TIME and i < end and view.tag(i) in ("NNP", "DT", "PRP$")
        return i if apart else i - 1
    if word in _OBJECTS:
        return i - 1
    if tag == "PRP" or (tag[:2] == "VB" and view.texts[i - 1][0].isupper()):
        return i - 1 if i == end else i
    return i - 1 if i < end and i - 2 >= bound and _links(view, i) else i


def _links(view: View, i: int) -> bool:
    """Whether the word before token i joins what follows it to the noun on its left."""
    tag, word, before = view.tag(i - 1), view.word(i - 1), view.tag(i - 2)
    if word in _LINKS:
        noun = before in NOUNS and view.word(i - 2) not in _TIME
        agent = word == "by" and before == "VBN"  # officials quoted by the paper
        return noun or agent or (word == "to" and before == "JJ")
    if tag == "CC":
        return before in NOUNS | {"CD"}
    if tag in ("VBN", "VBD") and view.quote(i - 2) is not None:
        return True  # '..." retired general Hill said'
    if tag in ("VBN", "VBG"):
        return before in NOUNS or before in ("DT", "JJ", "IN")
    return tag == "RB" and view.tag(i) in ("JJ", "CD", "RB")


def _bracket(view: View, close: int, bound: int) -> int:
    """The bracket that a closing one at token `close` answers, within a few words; `close` itself if there is none."""
    near = range(close - 1, max(bound, close - 12) - 1, -1)
    return next((k for k in near if view.word(k) == "("), close)


def right_source(view: View, start: int, limit: int) -> Tokens | None:
    """The noun phrase that begins at token `start`, apposition included: 'said *Hill, a doctor*'."""
    end = start if timed(view, start) else _phrase_end(view, start, limit)
    while start < end < limit and view.word(end) == ",":
        after = _apposition_end(view, end + 1, limit)
        if after == end + 1 or _one_of_many(view, start, end, after):
            break
        end = after
    return (start, end) if end > start else None


def _one_of_many(view: View, start: int, end: int, after: int) -> bool:
    """Whether one name stands behind several without a determiner: according to troopers, *Brandt, 34, fired*."""
    several = view.tag(end - 1) == "NNS" or view.word(end - 1) == "police"
    plain = view.tag(start) in ("NNS", "NNP", "NN", "JJ") and "of" not in view.low[start:end]
    return several and plain and view.tag(end + 1) == "NNP" and "and" not in view.low[end + 1 : after]


def agent(view: View, i: int, limit: int) -> Tokens | None:
    """The doer that 'by' at token i names: 'by the agency'."""
    return right_source(view, i + 1, limit) if view.word(i) == "by" else None


def with_relative(view: View, end: int, limit: int) -> int:
    """The end of a phrase with the clause about it: 'said Hill, *who runs the port*'; `end` where none follows."""
    if view.word(end + 1) not in _RELATIVE:
        return end
    return next((k for k in range(end + 2, min(limit, end + 25)) if view.word(k) in (",", ".")), end)


def _phrase_end(view: View, start: int, limit: int) -> int:
    i = start
    while i < limit and i - start < _REACH:
        step = _right_of(view, i, start)
        if step == i:
            break
        i = step
    i = min(i, limit)
    while i > start and view.tag(i - 1) in {"IN", "CC", "DT", "RB", "TO"}:
        i -= 1
    return i


def _right_of(view: View, i: int, start: int) -> int:
    """One step right from token i inside a noun phrase; i itself where the phrase ends."""
    tag, word = view.tag(i), view.word(i)
    if word == "(" and ")" not in view.low[i : i + 6]:
        return i
    if view.quote(i) is not view.quote(start):
        after = view.past_quote(i) if view.quote(i) is not None else i
        return after if after > i > start and view.tag(after) in NOUNS else i
    if word == "." and view.tag(i + 1) == "NNP":
        return i + 1
    if tag in _INSIDE:
        return i if i > start and word in _TIME - {"may", "march"} else i + 1
    if i == start:
        return i + (tag == "PRP")
    following = view.tag(i + 1)
    if word in _LINKS:
        joined = following in _INSIDE | {"VBG"} and view.word(i + 1) not in _TIME
    elif tag == "CC":
        joined = following in _INSIDE and view.tag(i - 1) in NOUNS
    else:
        joined = tag in ("VBN", "VBG", "RB") and following in _INSIDE | {"IN", "TO", "VBN"} and word not in BE | HAVE
    return i + joined


def _apposition_end(view: View, i: int, limit: int) -> int:
    """Where an apposition that begins after a comma ends; i itself where none begins."""
    end = _phrase_end(view, i, limit)
    if end == i or view.tag(end) in FINITE:
        return i
    if view.word(end) in _RELATIVE | {"that"}:
        end = next((k for k in range(end, min(limit, end + 25)) if view.word(k) in (",", ".")), i)
    return end if view.word(end) in _CLOSING or end >= limit else i
