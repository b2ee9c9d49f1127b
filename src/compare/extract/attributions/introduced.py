"""Quotations that a comma or colon sets off after words that are no cue: 'She put it plainly: "We lost."'."""

from compare.extract.attributions.cue import cues
from compare.extract.attributions.group import cue_group, quoting_group
from compare.extract.attributions.label import COLON
from compare.extract.attributions.source import left_source
from compare.extract.attributions.statement import Statement, stated
from compare.extract.attributions.view import View
from compare.span import Span

_WORDS = 4  # a quotation shorter than this is a title or a term


def introduced(view: View, bound: int, limit: int) -> Statement | None:
    """The statement of a quotation that follows a comma or colon between two tokens, or right after the sentence."""
    if limit == view.size and view.word(limit - 1) == ":" and view.quote(limit - 1) is None:
        quotation = view.quotation_after()
        return _statement(view, bound, limit - 1, quotation.span) if quotation is not None else None
    for i in range(bound + 1, limit):
        held = view.quotes[i]
        if held is None or view.quotes[i - 1] is held:
            continue
        if view.low[i - 1] in (",", ":") and view.past_quote(i) - i > _WORDS and view.quotes[i - 1] is None:
            return _statement(view, bound, i - 1, held.span)
    return None


def _statement(view: View, bound: int, mark: int, content: Span) -> Statement | None:
    """Who is the subject of the words before the mark is the source; their verb is the cue, else the mark itself."""
    groups = [group for i in range(bound, mark) if (group := cue_group(view, i) or quoting_group(view, i))]
    known = [group for group in groups if group.head in range(bound, mark) and view.low[group.head] in cues().verbs]
    chosen = (known or groups)[-1:]
    if not chosen:
        return Statement(None, view.span(mark, mark + 1), (content,), COLON) if view.low[mark] == ":" else None
    group = chosen[0]
    source = left_source(view, group.first, bound) or left_source(view, groups[0].first, bound)
    return stated(view, source, group._replace(negated=False), content)
