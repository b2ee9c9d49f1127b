"""How far the content of a statement reaches: to the end of its clause, conservatively.

What the writer adds is left out (PolNeAR template 18(c)): a clause after ', which' or ', who', a contrast after
', but', a second reporting verb of the same speaker.
"""

from compare.extract.attributions.cue import cues
from compare.extract.attributions.source import right_source
from compare.extract.attributions.view import Tokens, View
from compare.grammar.phrase import FINITE
from compare.grammar.tag import DASHES

_RELATIVES = frozenset(("which", "who", "whose", "whom", "where"))
_CONTRAST = frozenset(("but", "while", "though", "although", "whereas"))
_KEPT = frozenset(("including", "regarding", "following", "depending", "concerning", "excluding", "involving"))
_OBJECTS = frozenset(("DT", "PRP", "PRP$", "NNS", "NNP", "NNPS", "CD", "IN"))
_OTHERS = frozenset(("PRP", "NNP", "NNPS", "DT", "WDT", "NNS"))
_REACH = 30  # tokens within which an inserted clause is closed again


def content(view: View, first: int, limit: int, head: int) -> Tokens | None:
    """The content that begins at token `first` and reaches no further than `limit`; `head` is its cue."""
    end = without_stop(view, first, clause_end(view, first, limit, head))
    return (first, end) if end > first else None


def clause_end(view: View, start: int, limit: int, head: int) -> int:
    """Where a content that begins at token `start` ends (exclusive), at most `limit`; `head` is its cue."""
    i = start
    while i < limit:
        if view.quote(i) is None:
            if i > start and _breaks(view, start, i, limit, head):
                return i
            i += 1
            continue
        after = min(view.past_quote(i), limit)
        if i > start and _spoken_after(view, after):
            return i
        if view.word(after - 2) == "," and _writer_resumes(view, after - 1, limit, head):
            return after
        i = after
    return limit


def without_stop(view: View, first: int, end: int) -> int:
    """The end without the marks that close the sentence outside quotation marks."""
    while end > first and view.word(end - 1) in {".", ",", "!", "?", ";", ":"} and view.quote(end - 1) is None:
        end -= 1
    return end


def _spoken_after(view: View, i: int) -> bool:
    """Whether a quotation that ends before token i has a speaker of its own: '... "No," he said'."""
    for k in range(i, min(i + 8, view.size)):
        if view.tag(k) in FINITE:
            return view.low[k] in cues().verbs and (k > i or view.tag(k + 1) in {"NNP", "PRP", "DT", "NN"})
        if view.tag(k) in {"CC", "IN", "WDT", "WP"} or view.word(k) in (",", ".", ";"):
            return False
    return False


def _breaks(view: View, start: int, i: int, limit: int, head: int) -> bool:
    """Whether the content ends before the unquoted token i."""
    word = view.word(i)
    if word == ";":
        return True
    if word in DASHES:
        opened = any(view.word(k) in DASHES for k in range(start, i))
        return view.tag(i + 1) in ("VBD", "VBZ") and not opened
    if word == "," and view.tag(i + 1) in ("VBD", "VBZ"):
        return not _insertion_closed(view, start, i)
    if word == ",":
        return _writer_resumes(view, i, limit, head) and not _inside_subject(view, start, i, limit)
    return view.tag(i) == "CC" and (_same_speaker_again(view, i, head) or _but_another(view, start, i, limit))


def _but_another(view: View, start: int, conjunction: int, limit: int) -> bool:
    """'denied the charge *but reports were mixed*': a clause of its own after a content that is none."""
    before = [view.word(k) for k in range(start - 1, conjunction)]
    if view.word(conjunction) != "but" or "not" in before:
        return False  # not twelve but fifteen men
    another = view.finite(conjunction + 1, min(limit, conjunction + _REACH))
    return another and not view.finite(start, conjunction)


def _writer_resumes(view: View, comma: int, limit: int, head: int) -> bool:
    """Whether the words after a comma are the writer's own again."""
    i = comma + 1
    word = view.word(i)
    if word in _RELATIVES:
        return True
    if word in _CONTRAST:
        return view.word(i + 1) != "that" and view.finite(i + 1, min(limit, i + 26))
    if (view.word(i + 1) == "of" and view.word(i + 2) in ("whom", "which")) or _summed_up(view, i):
        return True
    if view.tag(i) == "CC":
        return _same_speaker_again(view, i, head) or _other_speaker(view, i + 1, limit)
    return _participle(view, i)


def _summed_up(view: View, i: int) -> bool:
    """', *a charge* it denies': the writer says what became of it."""
    if view.word(i) not in ("a", "an"):
        return False
    noun = next((k for k in range(i + 1, i + 4) if view.tag(k) in ("NN", "NNS")), i)
    return view.word(noun) in cues().nouns and view.tag(noun + 1) in _OTHERS


def _participle(view: View, i: int) -> bool:
    """', saying ...', ', repeatedly calling ...': the writer goes on about the speaker."""
    plain = view.tag(i) == "VBG"
    while view.tag(i) == "RB":
        i += 1
    going = view.tag(i) == "VBG" and view.word(i) not in _KEPT
    return going and (plain or view.word(i) in cues().verbs)


def _inside_subject(view: View, start: int, comma: int, limit: int) -> bool:
    """Whether a relative clause stands between the subject and the verb of the content, and so belongs to it."""
    if view.word(comma + 1) not in _RELATIVES or view.finite(start, comma):
        return False
    return any(view.word(k) == "," for k in range(comma + 2, min(limit, comma + _REACH)))


def _insertion_closed(view: View, start: int, comma: int) -> bool:
    """Whether a comma closes what was inserted after the subject of the content: 'that Hill, a doctor, *held*'."""
    opening = next((k for k in range(start, comma) if view.word(k) == "," and view.quote(k) is None), comma)
    return opening < comma and not view.finite(start, opening)


def _other_speaker(view: View, i: int, limit: int) -> bool:
    """', and *rights groups warned* that': a speaker of its own."""
    other = right_source(view, i, limit)
    entry = cues().verbs.get(view.word(other[1])) if other and view.tag(other[1]) in FINITE else None
    return entry is not None and "clause" in entry.frames


def _same_speaker_again(view: View, conjunction: int, head: int) -> bool:
    """'said the road was closed *and urged* drivers to turn back': a second cue in the tense of the first."""
    i = conjunction + 1
    while view.tag(i) == "RB":
        i += 1
    same = view.tag(i) == view.tag(head) and view.tag(i) in {"VBD", "VBZ", "VBP", "VBG"}
    if view.word(conjunction) == "but":
        same = same or view.tag(i) in FINITE  # 'admitted to the leak but says': in whatever tense
    if view.tag(i) == "VBZ" and view.tag(head) == "VBG":
        same = view.word(head - 1) in ("is", "'s", "’s")
    if view.tag(i) == "VBN" and view.tag(head) == "VBD":
        same = view.tag(i + 1) in _OBJECTS  # 'was closed and urged drivers': with an object it is no passive
    return same and view.word(i) in cues().verbs
