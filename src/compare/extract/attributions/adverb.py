"""Adverbs that keep a distance and name nobody: 'reportedly', 'allegedly'."""

from compare.extract.attributions.content import content
from compare.extract.attributions.cue import cues
from compare.extract.attributions.source import left_source
from compare.extract.attributions.statement import Found, Statement
from compare.extract.attributions.view import View
from compare.grammar.context import BE, HAVE
from compare.grammar.phrase import FINITE


def hedged(view: View, i: int, bound: int, limit: int) -> Found | None:
    """The statement of an adverb cue at token i: the clause in which it stands."""
    entry = cues().adverbs.get(view.low[i])
    if entry is None or view.quotes[i] is not None or i + 1 >= limit:
        return None
    said = content(view, i + 1, limit, i)
    if said is None:
        return None
    first = i
    while first > bound and (view.low[first - 1] in BE | HAVE or view.tags[first - 1] in FINITE | {"RB"}):
        first -= 1
    subject = left_source(view, first, bound) if view.tag(i + 1)[:2] == "VB" else None
    before = (view.span(subject[0], i),) if subject else ()
    statement = Statement(None, view.span(i, i + 1), (*before, view.span(*said)), entry)
    return Found(statement, subject, said[1])
