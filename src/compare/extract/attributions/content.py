"""How far the content of a statement reaches: to the end of its clause, conservatively.

What the writer adds is left out (PolNeAR template 18(c)): a clause after ', which' or ', who', a contrast after
', but', a second reporting verb of the same speaker.
"""

from compare.extract.attributions.cue import cues
from compare.extract.attributions.view import View

_RELATIVE = frozenset(("which", "who", "whose", "whom", "where"))
_CONTRAST = frozenset(("but", "while", "though", "although", "whereas"))
_KEPT_PARTICIPLES = frozenset(("including", "regarding", "following", "depending", "concerning", "excluding", "involving"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def clause_end(view: View, start: int, limit: int, head: int) -> int:
    """Where a content that begins at token `start` ends (exclusive), at most `limit`; `head` is its cue."""
    i = start
    while i < limit:
        if view.quote(i) is not None:
            after = min(view.past_quote(i), limit)
            if i > start and _spoken_after(view, after):
                return i
            if view.word(after - 2) == "," and _writer_resumes(view, after - 1, limit, head):
                return after
            i = after
            continue
        if _breaks(view, start, i, limit, head):
            return i
        i += 1
    return limit


def _spoken_after(view: View, i: int) -> bool:
    """Whether a quotation that ends before token i has a speaker of its own: '... "No," he said'."""
    for k in range(i, min(i + 8, view.size)):
        if view.tag(k) in ("CC", "IN", "WDT", "WP"):
            return False
        if view.tag(k) in _FINITE:
            return view.low[k] in cues().verbs and (k > i or view.tag(k + 1) in ("NNP", "PRP", "DT", "NN"))
        if view.word(k) in (",", ".", ";", "and", "that") or view.quote(k) is not None:
            return False
    return False


def _breaks(view: View, start: int, i: int, limit: int, head: int) -> bool:
    word = view.word(i)
    if word == ";":
        return True
    if word in ("-", "—", "–", "--"):
        return view.tag(i + 1) in ("VBD", "VBZ")
    if word == "," and i > start:
        return _writer_resumes(view, i, limit, head) and not _inside_subject(view, start, i, limit)
    if view.tag(i) == "CC" and i > start:
        return _same_speaker_again(view, i, head)
    return False


def _writer_resumes(view: View, comma: int, limit: int, head: int) -> bool:
    """Whether the words after a comma are the writer's own again."""
    i = comma + 1
    word, tag = view.word(i), view.tag(i)
    if word in _RELATIVE and view.quote(i) is None:
        return True
    if word in _CONTRAST:
        return _clause_follows(view, i + 1, limit)
    if word == "according" and view.word(i + 1) == "to":
        return True
    while view.tag(i) == "RB" and i < limit:
        i += 1
    if view.tag(comma + 1) in ("VBD", "VBZ") and view.quote(i) is None:
        return True  # the main clause goes on: 'Velt, who said she was tired, *left*'
    if view.word(i + 1) == "of" and view.word(i + 2) in ("whom", "which"):
        return True
    if view.tag(i) == "VBG" and view.word(i) not in _KEPT_PARTICIPLES and view.quote(i) is None:
        return tag == "VBG" or view.word(i) in cues().verbs
    if view.tag(comma + 1) == "CC" and _same_speaker_again(view, comma + 1, head):
        return True
    return False


def _inside_subject(view: View, start: int, comma: int, limit: int) -> bool:
    """Whether a relative clause stands between the subject and the verb of the content, and so belongs to it."""
    if view.word(comma + 1) not in _RELATIVE or any(view.tag(k) in _FINITE for k in range(start, comma)):
        return False
    return any(view.word(k) == "," for k in range(comma + 2, min(limit, comma + 30)))


def _clause_follows(view: View, i: int, limit: int) -> bool:
    return any(view.tag(k) in _FINITE for k in range(i, min(limit, i + 25)))


def _same_speaker_again(view: View, conjunction: int, head: int) -> bool:
    """'said the road was closed *and urged* drivers to turn back': a second cue in the tense of the first."""
    i = conjunction + 1
    while view.tag(i) == "RB":
        i += 1
    same = view.tag(i) == view.tag(head) and view.tag(i) in ("VBD", "VBZ", "VBG")
    return same and view.word(i) in cues().verbs and view.quote(i) is None
