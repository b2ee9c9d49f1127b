"""To whom a statement was made: 'told Reuters', 'in an interview with the Gazette', 'wrote on its website'."""

from compare.extract.attributions.group import Group
from compare.extract.attributions.source import right_source
from compare.extract.attributions.view import View
from compare.grammar.phrase import NAMES
from compare.span import Span

_REACH = 12
_OCCASIONS = frozenset(("interview", "interviews", "comments", "remarks", "statement", "email", "call", "speaking"))
_CARRIED = frozenset(("carried", "published", "broadcast", "aired", "released", "posted", "quoted", "cited"))
_ENDS = frozenset(("that", ",", ".", ":", ";"))


def addressees(view: View, group: Group) -> tuple[Span, ...]:
    """The outlets to which the source spoke, named right after the cue, or which carried its words."""
    i = group.last
    if "whom" in group.entry.frames:
        return _outlet(view, i)
    near = range(max(0, group.first - 2 * _REACH), min(i + _REACH, view.size))
    for k in () if _OCCASIONS.isdisjoint(view.low[near.start : near.stop]) else near:
        if view.word(k) in _OCCASIONS and view.word(k + 1) in ("with", "to") and view.quote(k) is None:
            return _outlet(view, k + 2)
    if group.entry.lemma in ("write", "post", "tweet") and view.word(i) in ("on", "in", "for"):
        return _outlet(view, i + 1)
    return _outlet(view, i + 1) if view.word(i) == "to" else _carrier(view, i)


def _outlet(view: View, start: int) -> tuple[Span, ...]:
    """The proper name at token `start`, if one stands there: people are told things too, outlets have names."""
    first = start + (view.word(start) == "the")
    if view.tag(first) not in NAMES:
        return ()
    name = right_source(view, first, min(view.size, first + _REACH))
    if name is None:
        return ()
    last = next((k for k in range(*name) if view.tag(k) not in NAMES | {"POS", "CC", "DT"}), name[1])
    return (view.span(first, last),)


def _carrier(view: View, i: int) -> tuple[Span, ...]:
    """'said in a statement *carried by the state news agency* that ...'"""
    near = range(i, min(i + _REACH, view.size))
    for k in () if _CARRIED.isdisjoint(view.low[near.start : near.stop]) else near:
        if view.word(k) in _ENDS or view.quote(k) is not None:
            return ()
        if view.word(k) in _CARRIED and view.word(k + 1) in ("by", "on", "in"):
            carrier = right_source(view, k + 2, view.size)
            return (view.span(*carrier),) if carrier else ()
    return ()
