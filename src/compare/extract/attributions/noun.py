"""Nouns that carry content: 'the claim that ...', 'her fear that ...', 'a warning by the ministry that ...'."""

from functools import cache
from itertools import pairwise

from compare.extract.attributions.content import clause_end, without_stop
from compare.extract.attributions.cue import cues, inflected
from compare.extract.attributions.following import subject_follows
from compare.extract.attributions.group import Group
from compare.extract.attributions.source import left_source, phrase_start, right_source
from compare.extract.attributions.statement import Found, part_after, stated
from compare.extract.attributions.view import Tokens, View
from compare.grammar.phrase import FINITE

_MAKERS = frozenset(("by", "from", "of"))
_LIGHT = tuple("express voice raise have make issue repeat share hold give offer dismiss state".split())
_JOINING = frozenset(("CC", "IN", "WP", "WDT", "WRB", "PRP", ":"))
_DESCRIBING = frozenset(("JJ", "JJR", "JJS", "VBN", "VBG", "NN", "RB", "CD"))


def carried(view: View, i: int, limit: int) -> Found | None:
    """The statement of a content noun at token i that a that-clause follows, its maker perhaps between."""
    entry = cues().nouns.get(view.low[i])
    if entry is None or view.quotes[i] is not None or view.tags[i] not in ("NN", "NNS"):
        return None
    after = i + 1
    maker = None
    if view.word(after) in _MAKERS and (maker := right_source(view, after + 1, limit)):
        after = maker[1]
    if view.word(after) != "that" or after + 2 >= limit or not _clause_at(view, after + 1, limit):
        return None
    last = without_stop(view, after, _main_verb(view, after, clause_end(view, after, limit, i), i))
    if last <= after:
        return None
    source, cue = maker or _owner(view, i), Group(i, i + 1, i, entry, False, False)
    return Found(stated(view, source, cue, part_after(view, after, last)), source, last)


def _main_verb(view: View, after: int, end: int, noun: int) -> int:
    """Where the clause ends whose subject the noun is: 'The claim that he knew nothing *was rejected*'."""
    if view.finite(0, noun):
        return end
    opening = next((k for k in range(after + 1, end) if _closes(view, k) and subject_follows(view, k + 1, end)), None)
    if opening is not None:
        return opening  # 'Despite his claim that it was safe, *it was not*'
    verbs = [k for k in range(after + 1, end) if view.tags[k] in FINITE and view.quotes[k] is None]
    for one, other in pairwise(verbs):
        between = range(one + 1, other)
        joined = any(view.tags[k] in _JOINING or view.low[k] in ("that", ",") for k in between)
        if other > one + 1 and not joined and view.tags[other - 1] != "RB":
            return other
    return end


def _closes(view: View, k: int) -> bool:
    """Whether a comma stands at token k, or a quotation ends there with one."""
    if view.quotes[k] is None:
        return view.low[k] == ","
    return view.quote(k + 1) is None and view.low[k - 1] == ","


def _clause_at(view: View, i: int, limit: int) -> bool:
    """Whether what follows 'that' has a subject before its verb; else 'that' is a relative pronoun."""
    return view.tag(i) not in FINITE and view.tag(i) != "RB" and view.finite(i + 1, min(limit, i + 20))


@cache
def _having() -> frozenset[str]:
    """Forms of the verbs that say little beside their noun: 'voiced hope', 'has the view'."""
    return frozenset(form for verb in _LIGHT for form in inflected(verb)) | {"has", "had"}


def _owner(view: View, i: int) -> Tokens | None:
    """Whose the noun is: 'his claim', 'Velt's recent claim'."""
    k = i - 1
    while k >= 0 and view.tags[k] in _DESCRIBING and view.low[k] not in _having():
        k -= 1
    if k >= 0 and view.tags[k] == "PRP$":
        return k, k + 1
    if k > 0 and view.tags[k] == "POS":
        first = phrase_start(view, k, 0)
        return (first, k) if first < k else None
    k -= k >= 0 and view.tags[k] == "DT"
    if k > 0 and view.low[k] in _having():
        while k > 0 and (view.tags[k - 1] in FINITE | {"VBN", "RB"} or view.low[k - 1] == "have"):
            k -= 1
        return left_source(view, k, 0)
    return None
