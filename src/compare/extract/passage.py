"""The shortest stretch of a sentence that a reader understands as an answer: a few words around what answers."""

from bisect import bisect_left, bisect_right
from operator import attrgetter, itemgetter

from compare.grammar.parse import Parse
from compare.grammar.phrase import FINITE, Phrase, VerbGroup
from compare.grammar.proposition import stretch_end
from compare.span import Span

_FIRST, _START = attrgetter("first"), itemgetter(0)
_REACH = 40  # tokens to either side in which a verb or a neighbour is looked for
_SUBJECT = 5  # a subject of more words is left out, a reader sees it in the row's other columns
_LONG = 18  # tokens; a verb further away than that is dropped, the phrases beside the answer stand for it
_SHORT = 4  # a stretch of fewer words is widened to its neighbours
_MARKS = frozenset(",.;:-–—!?'\"’”")
_NO_VERBS = frozenset(("according", "including", "following", "regarding", "concerning"))  # prepositions by now
_OPEN = frozenset(("IN", "TO", "DT", "CC", "EX", "PRP$", "WDT", "WP", "MD"))  # of what a passage would cut off
_OPENERS = frozenset("([{“‘")
_JOINING = frozenset(("RB", "WDT", "WP"))  # tags between a subject and its verb
_LINKS = frozenset(("IN", "TO", "RB", "RP"))  # between a verb and its object


def token_range(parse: Parse, span: Span) -> tuple[int, int]:
    """The tokens that a span of the article touches, half-open."""
    first = max(0, bisect_right(parse.starts, span.start) - 1)
    return first, max(first + 1, bisect_left(parse.starts, span.end))


def phrase_at(parse: Parse, i: int) -> Phrase | None:
    """The noun phrase that begins at token i."""
    return parse.by_first.get(i)


def phrase_ending(parse: Parse, i: int) -> Phrase | None:
    """The noun phrase that ends before token i."""
    before = phrase_begun(parse, i - 1)
    return before if before and before.last == i else None


def phrase_begun(parse: Parse, i: int) -> Phrase | None:
    """The last noun phrase that begins at token i or before it."""
    at = bisect_right(parse.phrases, i, key=_FIRST)
    return parse.phrases[at - 1] if at else None


def clause_end(parse: Parse, i: int) -> int:
    """Where the clause of token i ends."""
    return next((end for _, end in parse.clauses if end > i), len(parse.words))


def hanging(parse: Parse, first: int, last: int, longest: int | None = None) -> int:
    """Where a stretch ends with what hangs on it (a teacher | from a school in Lund), no further than its clause."""
    end = clause_end(parse, first)
    return stretch_end(parse.tags, parse.words, first, last, end if longest is None else min(end, first + longest))


def clause_around(parse: Parse, first: int, last: int, longest: int) -> tuple[int, int]:
    """The shortest clause around some tokens, of so many tokens at most; where there is none, those tokens."""
    around = ((p.first, p.last) for p in parse.propositions if p.first <= first and last <= p.last)
    short = [clause for clause in around if clause[1] - clause[0] <= longest]
    return min(short, key=lambda clause: clause[1] - clause[0], default=(first, last))


def passage(parse: Parse, first: int, last: int) -> Span:
    """The part of a clause around the tokens first..last (half-open) that makes sense of them.

    From the verb before them, with its subject where that is short, through them; where they open the clause, through
    its verb and a short object. Never outside their sentence; 4 to about 25 words where the sentence has as many.
    """
    first, last = _whole_phrases(parse, first, last)
    clause = _clause(parse, first, last)
    verb = _verb(parse, clause, first, last)
    begin, end = _through(parse, clause, verb, first, last) if verb else (first, last)
    begin, end = _widened(parse, clause, begin, end)
    while end > last and _is_open(parse, end - 1):
        end -= 1
    return _trimmed(parse, begin, end)


def _is_open(parse: Parse, i: int) -> bool:
    """Whether a token wants what a passage that ends with it cuts off: died Sunday (of), investigators said (they)."""
    tags = parse.tags
    return tags[i] in _OPEN or (tags[i] == "PRP" and i + 1 < len(tags) and tags[i + 1] in FINITE)


def _whole_phrases(parse: Parse, first: int, last: int) -> tuple[int, int]:
    """The range, with the rest of the noun phrases at its two ends and the preposition before them."""
    opening, closing = phrase_begun(parse, first), phrase_begun(parse, last - 1)
    first = opening.first if opening and first < opening.last else first
    last = max(last, closing.last) if closing else last
    if first and parse.tags[first - 1] in ("IN", "TO"):
        first -= 1
    return first, last


def _clause(parse: Parse, first: int, last: int) -> tuple[int, int]:
    """From the start of the clause that the range begins in to the end of the one that it ends in."""
    clauses = parse.clauses
    begin = clauses[bisect_right(clauses, first, key=_START) - 1]
    return begin if last <= begin[1] else (begin[0], clauses[bisect_right(clauses, last - 1, key=_START) - 1][1])


def governor(parse: Parse, first: int, last: int) -> VerbGroup | None:
    """The verb group that the tokens first..last depend on: the last before them in their clause, else the next."""
    return _verb(parse, _clause(parse, first, last), first, last)


def _verb(parse: Parse, clause: tuple[int, int], first: int, last: int) -> VerbGroup | None:
    groups, begin, end = parse.groups, max(clause[0], first - _REACH), min(clause[1] - 1, last + _REACH)
    within = groups[bisect_left(groups, begin, key=_FIRST) : bisect_right(groups, end, key=_FIRST)]
    verbs = [group for group in within if parse.words[group.head] not in _NO_VERBS]
    before = [group for group in verbs if group.last <= first]
    return before[-1] if before else next((group for group in verbs if group.first >= last), None)


def _through(parse: Parse, clause: tuple[int, int], verb: VerbGroup, first: int, last: int) -> tuple[int, int]:
    """The range stretched over its verb, and over the verb's short subject or object."""
    if verb.last <= first:
        begin = _subject_start(parse, clause, verb.first)
        return (begin if last - begin <= _LONG else verb.first if last - verb.first <= _LONG else first), last
    noun = phrase_ending(parse, first)
    fits = noun is not None and noun.first >= clause[0] and noun.last - noun.first <= _SUBJECT
    first = noun.first if noun and fits else first  # "a delegate from Adun": the noun that the phrase describes
    end = _object_end(parse, clause, verb.last)
    return first, (end if end - first <= _LONG else verb.last if verb.last - first <= _LONG else last)


def _subject_start(parse: Parse, clause: tuple[int, int], verb: int) -> int:
    """Where the short phrase directly before a verb begins; the verb itself where there is none."""
    phrase = phrase_begun(parse, verb - 1)
    if phrase is None or phrase.first < clause[0] or phrase.last - phrase.first > _SUBJECT:
        return verb
    near_by = verb - phrase.last in (0, 1) and _JOINING.issuperset(parse.tags[phrase.last : verb])
    return phrase.first if near_by else verb


def _object_end(parse: Parse, clause: tuple[int, int], verb: int) -> int:
    """Where the short phrase after a verb ends, a preposition between them or not."""
    linked = verb < len(parse.tags) and parse.tags[verb] in _LINKS
    phrase = phrase_at(parse, verb) or (phrase_at(parse, verb + 1) if linked else None)
    fits = phrase is not None and phrase.last <= clause[1] and phrase.last - phrase.first <= _SUBJECT
    return phrase.last if phrase and fits else verb


def _widened(parse: Parse, clause: tuple[int, int], begin: int, end: int) -> tuple[int, int]:
    """At least four words: the phrases before, then those after, inside the clause and then the sentence."""
    for left, right in (clause, (0, len(parse.words))):
        while end - begin < _SHORT and begin > left:
            begin -= 1
        while end - begin < _SHORT and end < right:
            end += 1
    return begin, end


def _trimmed(parse: Parse, begin: int, end: int) -> Span:
    """The stretch without marks at its ends that belong to its surroundings."""
    words = parse.words
    while begin < end - 1 and words[begin] in _MARKS:
        begin += 1
    while end - 1 > begin and (words[end - 1] in _MARKS or words[end - 1] in _OPENERS):
        end -= 1
    return parse.span(begin, end)
