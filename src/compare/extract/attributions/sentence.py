"""All statements of one sentence: those that enclose others first, then what is left between them."""

from collections.abc import Iterator

from compare.extract.attributions.according import according
from compare.extract.attributions.following import followed
from compare.extract.attributions.group import cue_group
from compare.extract.attributions.preceding import preceded
from compare.extract.attributions.statement import Found, Statement
from compare.extract.attributions.view import View


def statements(view: View) -> Iterator[Statement]:
    """The statements of a sentence, outermost only (as PolNeAR annotates), in text order."""
    bound = 0
    while bound < view.size:
        closing = _next_closed(view, bound)
        limit = closing.first if closing else view.size
        yield from _open(view, bound, limit)
        if closing is None:
            return
        yield closing.statement
        bound = max(closing.last, bound + 1)


def _next_closed(view: View, bound: int) -> Found | None:
    """The next statement whose content stands before its cue ('..., Hill said'), or that 'according to' makes."""
    for i in range(bound, view.size):
        if view.low[i] == "according":
            found = according(view, i, bound)
        else:
            group = cue_group(view, i)
            found = preceded(view, group, bound) if group else None
        if found is not None:
            return found
    return None


def _open(view: View, bound: int, limit: int) -> Iterator[Statement]:
    """The statements between two tokens whose content follows the cue."""
    subject = None
    i = bound
    while i < limit:
        group = cue_group(view, i)
        found = followed(view, group, bound, limit, subject) if group else None
        if found is None:
            i = max(i + 1, group.last if group else 0)
            continue
        yield found.statement
        subject = found.subject
        bound = i = max(found.last, i + 1)
