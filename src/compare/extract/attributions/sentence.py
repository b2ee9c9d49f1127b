"""All statements of one sentence: those that enclose others first, then what is left between them."""

from bisect import bisect_left
from collections.abc import Iterator

from compare.extract.attributions.according import according
from compare.extract.attributions.adverb import hedged
from compare.extract.attributions.following import followed
from compare.extract.attributions.group import cue_group, quoting_group
from compare.extract.attributions.introduced import introduced
from compare.extract.attributions.label import labelled
from compare.extract.attributions.noun import carried
from compare.extract.attributions.passive import passive
from compare.extract.attributions.preceding import preceded
from compare.extract.attributions.statement import Found, Statement
from compare.extract.attributions.view import View


def statements(view: View) -> Iterator[Statement]:
    """The statements of a sentence, outermost only (as PolNeAR annotates), in text order."""
    named = labelled(view)
    if named is not None:
        yield named.statement
        return
    bound = 0
    subject: tuple[int, int] | None = None
    while bound < view.size:
        closing = _next_closed(view, bound)
        limit = closing.first if closing else view.size
        yield from _open(view, bound, limit, subject)
        if closing is None:
            return
        yield closing.statement
        subject = closing.subject
        bound = max(closing.last, bound + 1)


def _next_closed(view: View, bound: int) -> Found | None:
    """The next statement whose content stands before its cue ('..., Hill said'), or that 'according to' makes."""
    for i in view.places[bisect_left(view.places, bound) :]:
        if view.low[i] == "according":
            found = according(view, i, bound)
        else:
            group = cue_group(view, i) or (quoting_group(view, i) if view.quoted else None)
            found = preceded(view, group, bound) if group else None
        if found is not None:
            return found
    return None


def _open(view: View, bound: int, limit: int, subject: tuple[int, int] | None) -> Iterator[Statement]:
    """The statements between two tokens whose content follows the cue."""
    start = after = bound
    for i in view.places:
        if not after <= i < limit:
            continue
        group = cue_group(view, i)
        if group is not None and group.passive:
            found = passive(view, group, bound, limit)
        elif group is not None:
            found = followed(view, group, bound, limit, subject)
        else:
            found = carried(view, i, limit) or hedged(view, i, bound, limit)
        if found is None:
            after = max(i + 1, group.last if group else 0)
            continue
        yield found.statement
        subject = found.subject
        bound = after = max(found.last, i + 1)
    last = introduced(view, start, limit) if bound == start else None
    if last is not None:
        yield last.statement
