"""Statements whose content stands after the cue: 'Hill said that ...', 'denied firing', 'accused them of ...'."""

from compare.extract.attributions.addressee import addressees
from compare.extract.attributions.content import clause_end, without_stop
from compare.extract.attributions.cue import listed
from compare.extract.attributions.group import Group
from compare.extract.attributions.opening import content_start
from compare.extract.attributions.source import left_source, right_source
from compare.extract.attributions.statement import Found, part_after, stated
from compare.extract.attributions.view import Tokens, View
from compare.grammar.phrase import FINITE, REFLEXIVE

_HYPOTHETICAL = frozenset(("if", "whether", "when", "where", "until", "unless"))
_SUBORDINATORS = frozenset(("while", "although", "though", "after", "as", "when", "since", "because", "before", "if"))
_LEADING = frozenset(("after", "before", "by", "in", "while", "despite", "without", "when"))


def followed(view: View, group: Group, bound: int, limit: int, subject: Tokens | None) -> Found | None:
    """The statement of a cue whose content stands between it and token `limit`."""
    first = content_start(view, group, limit)
    if first is None:
        return None
    source = subject_of(view, group, bound, subject)
    if source is not None and view.word(source[0]) == "i":
        return None  # outside quotation marks that is the writer
    opening = _inverted_opening(view, group, first)
    if source is None and view.tags[group.head] != "VBG" and not opening:
        return None
    if "bench" in group.entry.frames and (source is None or listed("benches").isdisjoint(view.low[slice(*source)])):
        return None
    if _hypothetical(view, group, source) or _describes(view, group) or _adjectival(view, group):
        return None
    if "paper" in group.entry.frames and (_scare_marks(view, first) or view.word(first) in REFLEXIVE):
        return None
    end = _opening_clause(view, first, limit) if _opens_sentence(view, group, source) else None
    end = without_stop(view, first, end or _end(view, first, _main_verb(view, first, limit, group, source), group))
    if end <= first:
        return None
    if opening:
        source = right_source(view, group.last, first)
    if source is None and view.word(end) == ",":
        source = right_source(view, end + 1, limit)  # of the clause after an opening participle
    cue = group._replace(last=group.last + (view.word(group.last) in group.entry.prepositions))
    statement = stated(view, source, cue, part_after(view, first, end))
    return Found(statement._replace(addressees=addressees(view, group)), source, end)


def _scare_marks(view: View, first: int) -> bool:
    """Whether what is found is a word in quotation marks, and no finding: 'they proved "useful"'."""
    if view.quote(first) is None:
        return False
    return not view.finite(first, view.past_quote(first))


def _main_verb(view: View, first: int, limit: int, group: Group, source: Tokens | None) -> int:
    """The verb of the main clause after an object in a relative one: 'those that back him *say*'; else the limit."""
    relative = source is not None and view.tag(source[0]) in ("WP", "WDT")
    if not relative or not {"clause", "quote", "to"}.isdisjoint(group.entry.frames):
        return limit
    for i in range(first + 1, limit):
        if view.tag(i) in FINITE:
            return i
        if view.tag(i) in {"WP", "WDT", "WRB", "TO"} or view.word(i) == "that" or view.quote(i) is not None:
            break
    return limit


def _end(view: View, first: int, limit: int, group: Group) -> int:
    """A quotation set off by a comma or colon ends with its marks; anything else at the end of its clause."""
    if view.quote(first) is not None and view.word(first - 1) in (",", ":"):
        after = view.past_quote(first)
        if view.tag(after) != "CC":
            return min(after, limit)
    return clause_end(view, first, limit, group.head)


def subject_of(view: View, group: Group, bound: int, subject: Tokens | None) -> Tokens | None:
    """The subject on the left; that of the verb before where the two share it ('rose and said', '..., adding')."""
    if not _shares_subject(view, group) and not _in_a_paper(view, group):
        return left_source(view, group.first, bound)
    if subject is not None:
        return subject
    verbs = (i for i in range(bound, group.first) if view.tags[i] in FINITE and view.quotes[i] is None)
    subjects = (left_source(view, verb, bound) for verb in verbs)
    named = (found for found in subjects if found and view.tag(found[0]) not in ("WP", "WDT"))
    found = next(named, None)
    if found is None and view.tag(group.first) == "TO" and view.tag(group.first - 1) in ("NN", "NNS"):
        return None  # 'Her refusal to say so hurt them'
    return found or left_source(view, group.first, bound)


def _inverted_opening(view: View, group: Group, first: int) -> bool:
    """'Said Hill: "..."'"""
    named = view.word(first - 1) in (":", ",") and view.quote(first) is not None
    return named and group.first == 0 and right_source(view, group.last, first) == (group.last, first - 1)


def _shares_subject(view: View, group: Group) -> bool:
    """'rose *and said*', '..., *adding*', 'after *hinting*', 'went on *to say*'."""
    i = group.first - 1
    while view.tag(i) == "RB":
        i -= 1
    if view.tag(i) == "CC" or view.tag(group.first) == "TO":
        return True
    joined = view.word(i) in _LEADING or view.tag(i) == "," or view.quote(i) is not None
    return view.tags[group.head] == "VBG" and joined


def _in_a_paper(view: View, group: Group) -> bool:
    """'issued a statement *saying*': the maker is the source where he is in view, not the paper (PolNeAR)."""
    return view.tags[group.head] == "VBG" and view.word(group.first - 1) in listed("papers")


def _hypothetical(view: View, group: Group, source: Tokens | None) -> bool:
    """Nobody has said or wants what stands in 'if you want' and 'whether he would consider'."""
    weak = group.entry.frames.isdisjoint(("clause", "quote")) or "opinion" in group.entry.frames
    return weak and source is not None and view.word(source[0] - 1) in _HYPOTHETICAL


def _adjectival(view: View, group: Group) -> bool:
    """'475 pledged delegates', 'its declared goal': a participle before its noun."""
    k = group.first - 1
    while view.tag(k) == "RB":
        k -= 1
    adverb = k < group.first - 1 and view.tag(group.last) in ("NNP", "JJ")  # a highly anticipated Northern treaty
    named = view.tag(group.last) in ("NN", "NNS") or adverb
    described = view.tag(k) in {"CD", "POS", "DT", "PRP$", "JJR", "RBR"} and named
    return described and view.tags[group.head] in ("VBD", "VBN")


def _describes(view: View, group: Group) -> bool:
    """'anyone expecting a fight': a participle right after its noun, of a verb that tells no speech."""
    nounish = view.tag(group.first - 1) in {"NN", "NNS", "NNP", "NNPS", "PRP"}
    named = group.entry.lemma == "call" and view.word(group.last) not in group.entry.prepositions
    if nounish and named and view.tags[group.head] == "VBN":
        return True  # 'a company called Norwood'
    return (
        view.tags[group.head] == "VBG"
        and group.first == group.head
        and nounish
        and ("clause" not in group.entry.frames or "opinion" in group.entry.frames)
    )


def _opens_sentence(view: View, group: Group, source: Tokens | None) -> bool:
    """Whether the cue stands in a clause before the main one: 'Noting that ...,' or 'While Hill says that ...,'."""
    if source is None:
        return group.first < 2
    return view.word(source[0] - 1) in _SUBORDINATORS and source[0] < 3


def _opening_clause(view: View, first: int, limit: int) -> int | None:
    """The comma after an opening participle: 'Noting *that it was late*, Hill left'."""
    for i in range(first + 1, limit):
        if view.word(i) == "," and view.quote(i) is None and subject_follows(view, i + 1, limit):
            return i
    return None


def subject_follows(view: View, i: int, limit: int) -> bool:
    """Whether a subject and its verb begin at token i."""
    subject = (i, i + 1) if view.tag(i) == "EX" else right_source(view, i, limit)
    return subject is not None and (view.tag(subject[1]) in FINITE or view.tag(subject[1]) == "RB")
