"""Names set off by a colon: the headline 'Mayor: 14 dead', the transcript 'VELT: We had no choice.'."""

import re

from compare.extract.attributions.content import without_stop
from compare.extract.attributions.cue import Cue, labels
from compare.extract.attributions.statement import Statement
from compare.extract.attributions.view import View
from compare.grammar.phrase import NAMES

COLON = Cue(":", "neutral", frozenset())
_NAMING = frozenset(("NNP", "NNPS", "NN", "NNS", "JJ", "DT", "POS", "IN", "CC"))
_SAYING = "said|says|told|tells|added|warned|wrote|tweeted|argued|insisted|called|asked|replied"
_READ = 20_000  # characters of an article in which a speaker of its headline speaks
_LONGEST = 6  # words of a name before the colon


def labelled(view: View) -> Statement | None:
    """The statement of a sentence that begins with a speaker's name and a colon."""
    colon = next((i for i in range(1, min(view.size, _LONGEST + 1)) if view.low[i] == ":"), None)
    if colon is None or view.size - colon < 3 or not all(tag in _NAMING for tag in view.tags[:colon]):
        return None
    name = view.low[:colon]
    if not labels("never").isdisjoint(name) or not (_speaker(view, colon) or name[-1] in labels("speakers")):
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
