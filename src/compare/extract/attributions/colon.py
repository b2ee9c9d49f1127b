"""What a colon or comma sets off: the headline 'Mayor: 14 dead', the transcript 'VELT: We had no choice.', and the
quotation after words that are no cue, 'She put it plainly: "We lost."'.
"""

import re

from compare.extract.attributions.content import without_stop
from compare.extract.attributions.cue import Cue, cues, listed
from compare.extract.attributions.group import cue_group, quoting_group
from compare.extract.attributions.source import left_source
from compare.extract.attributions.statement import Statement, stated
from compare.extract.attributions.view import View
from compare.grammar.phrase import NAMES
from compare.span import Span

COLON = Cue(":", "neutral", frozenset())
_NAMING = frozenset(("NNP", "NNPS", "NN", "NNS", "JJ", "DT", "POS", "IN", "CC"))
_SAYING = "said|says|told|tells|added|warned|wrote|tweeted|argued|insisted|called|asked|replied"
_READ = 20_000  # characters of an article in which a speaker of its headline speaks
_LONGEST = 6  # words of a name before the colon
_TERM = 4  # words: a shorter quotation is a title or a term


def labelled(view: View) -> Statement | None:
    """The statement of a sentence that begins with a speaker's name and a colon."""
    colon = next((i for i in range(1, min(view.size, _LONGEST + 1)) if view.low[i] == ":"), None)
    if colon is None or view.size - colon < 3 or not all(tag in _NAMING for tag in view.tags[:colon]):
        return None
    name = view.low[:colon]
    if not listed("labels", "never").isdisjoint(name) or not (
        _speaker(view, colon) or name[-1] in listed("labels", "speakers")
    ):
        return None
    last = without_stop(view, colon + 1, view.size)
    if last <= colon + 1:
        return None
    return Statement(view.span(0, colon), view.span(colon, colon + 1), (view.span(colon + 1, last),), COLON)


def _speaker(view: View, colon: int) -> bool:
    """Whether the words before the colon are a name: all capitalised, and what follows begins a sentence.

    A headline has a topic there as often; its speaker speaks in the text as well.
    """
    opening = view.texts[colon + 1]
    if not (opening[0].isupper() or view.quote(colon + 1) is not None):
        return False
    if view.role == "headline":
        capitals = all(text[0].isupper() for text in view.texts[:colon])
        return capitals and _speaks(view.text[:_READ], view.texts[colon - 1])
    return all(tag in NAMES for tag in view.tags[:colon])


def _speaks(text: str, name: str) -> bool:
    """Whether somebody of that name speaks in the text."""
    named = re.escape(name)
    spoken = rf"\b{named},? (?:also |has |had |later )?(?:{_SAYING})\b|\b(?:{_SAYING}) (?:[\w.]+ ){{0,3}}{named}\b"
    return re.search(spoken, text) is not None


def introduced(view: View, bound: int, limit: int) -> Statement | None:
    """The statement of a quotation that follows a comma or colon between two tokens, or right after the sentence."""
    if limit == view.size and view.word(limit - 1) == ":" and view.quote(limit - 1) is None:
        quotation = view.quotation_after()
        return _of_mark(view, bound, limit - 1, quotation.span) if quotation is not None else None
    for i in range(bound + 1, limit):
        held = view.quotes[i]
        if held is None or view.quotes[i - 1] is held:
            continue
        if view.low[i - 1] in (",", ":") and view.past_quote(i) - i > _TERM and view.quotes[i - 1] is None:
            return _of_mark(view, bound, i - 1, held.span)
    return None


def _of_mark(view: View, bound: int, mark: int, content: Span) -> Statement | None:
    """Who is the subject of the words before the mark is the source; their verb is the cue, else the mark itself."""
    groups = [group for i in range(bound, mark) if (group := cue_group(view, i) or quoting_group(view, i))]
    known = [group for group in groups if view.low[group.head] in cues().verbs]
    chosen = (known or groups)[-1:]
    if not chosen:
        return Statement(None, view.span(mark, mark + 1), (content,), COLON) if view.low[mark] == ":" else None
    group = chosen[0]
    source = left_source(view, group.first, bound) or left_source(view, groups[0].first, bound)
    return stated(view, source, group._replace(negated=False), content)
