"""Who hands on what another has said: 'Tass quoted Velt as saying', 'citing two officials', '..., Tass reported'."""

from functools import cache

from compare.extract.attributions.content import content
from compare.extract.attributions.cue import cues, inflected, listed
from compare.extract.attributions.following import subject_of
from compare.extract.attributions.group import Group, cue_group
from compare.extract.attributions.opening import content_start
from compare.extract.attributions.preceding import closed_before, held_before
from compare.extract.attributions.source import agent, left_source, right_source
from compare.extract.attributions.statement import Found, handed_on, part_after, stated
from compare.extract.attributions.view import EDGE, Tokens, View
from compare.extract.names.proper import words
from compare.extract.roles import roles
from compare.grammar.phrase import FINITE, NAMES, NOUNS
from compare.record import Record

_QUOTING = frozenset(("quote", "cite"))
_PHRASE = frozenset(("DT", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "VBN"))
_STOPS = frozenset((",", ".", ";", EDGE, "”", '"', "''", "--", "—"))
_RELATIVE = frozenset(("that", "which"))


@cache
def quoting_forms() -> frozenset[str]:
    """The forms of the verbs by which one source names another: quoted, citing."""
    return frozenset(form for verb in _QUOTING for form in inflected(verb))


class _Quoted(Record):
    """'Velt as saying', 'by Tass as saying': who is named beside 'quoted', and the cue after 'as'."""

    named: Tokens | None
    saying: Group

    def parties(self, group: Group, subject: Tokens | None) -> tuple[Tokens | None, Tokens | None]:
        """The source, and who hands on what it said: in the passive the subject is the source."""
        return (subject, self.named) if group.passive else (self.named, subject)


def quoting(view: View, group: Group, bound: int, limit: int, subject: Tokens | None) -> Found | None:
    """'Tass quoted Velt as saying ...', 'Velt was quoted by Tass as saying ...': Tass passed on what Velt said."""
    quoted = _quoted(view, group, limit)
    start = content_start(view, quoted.saying, limit) if quoted else None
    said = content(view, start, limit, group.head) if start else None
    if quoted is None or said is None:
        return None
    subject = left_source(view, group.first, bound) if group.passive else subject_of(view, group, bound, subject)
    source, relay = quoted.parties(group, subject)
    cue = group._replace(last=quoted.saying.head + 1 if group.passive else group.last, entry=quoted.saying.entry)
    return Found(handed_on(view, stated(view, source, cue, part_after(view, *said)), relay), subject, said[1])


def quoted_before(view: View, group: Group, bound: int) -> Found | None:
    """'..., Tass quoted Velt as saying.' and '..., Velt was quoted as saying by Tass.'"""
    quoted = _quoted(view, group, view.size)
    if quoted is None or view.word(quoted.saying.last) not in _STOPS:
        return None
    subject = left_source(view, group.first, bound)
    source, relay = quoted.parties(group, subject)
    if subject is None or source is None or subject[0] <= bound or not closed_before(view, subject[0]):
        return None
    cue = group._replace(entry=quoted.saying.entry)
    found = held_before(view, cue, source, bound, subject[0], quoted.saying.last)
    return found and found._replace(statement=handed_on(view, found.statement, relay))


def _quoted(view: View, group: Group, limit: int) -> _Quoted | None:
    """What stands after 'quoted' or 'was quoted': a name and 'as saying', or who quoted it on either side of that."""
    if group.passive:
        named = agent(view, group.last, limit)
    elif group.entry.lemma in _QUOTING:
        named = right_source(view, group.last, limit)
    else:
        return None
    after = named[1] if named else group.last
    entry = cues().verbs.get(view.word(after + 1))
    if view.word(after) != "as" or view.tag(after + 1) != "VBG" or entry is None or after + 2 > limit:
        return None
    late = agent(view, after + 2, limit) if group.passive and not named else None
    return _Quoted(named or late, Group(group.first, late[1] if late else after + 2, after + 1, entry, False, False))


def cited(view: View, group: Group) -> Tokens | None:
    """'citing two officials', 'a report that quoted the mayor': those who are cited for the statement beside it."""
    beside = view.tags[group.head] == "VBG" or view.word(group.first - 1) in _RELATIVE
    if group.entry.lemma not in _QUOTING or group.passive or not beside:
        return None
    named = right_source(view, group.last, view.size)
    return named if named and _speaks(view, *named) else None


def _speaks(view: View, first: int, end: int) -> bool:
    """Whether a phrase names somebody who can be cited, and not a reason: citing officials, but: citing high costs."""
    last = next((i for i in range(first, end) if view.tag(i) not in _PHRASE), end)
    head = next((i for i in range(last - 1, first - 1, -1) if view.tag(i) in NOUNS), None)
    if head is None:
        return False
    word = view.word(head)
    spoken = (listed("labels", "speakers"), listed("papers"), words("organisations"), roles())
    return view.tag(head) in NAMES or any(noun in known for noun in (word, word.removesuffix("s")) for known in spoken)


def passed_on(view: View, i: int) -> Tokens | None:
    """Who is named at token i as having reported what was just attributed: ', Tass reported', ', according to Tass'."""
    i += view.word(i) == ","
    if view.word(i - 1) != "," or view.quote(i) is not None:
        return None
    if (view.word(i), view.word(i + 1)) == ("according", "to"):
        return right_source(view, i + 2, view.size)
    first = i + (view.word(i) == "as")
    if view.word(first + 1) == "by" and view.word(first) in cues().verbs:
        return agent(view, first + 1, view.size)
    teller = right_source(view, first, view.size)
    group = cue_group(view, teller[1]) if teller and teller[1] < view.size else None
    if group is None or group.passive or view.tags[group.head] not in FINITE or "clause" not in group.entry.frames:
        return None
    return teller if view.word(group.last) in _STOPS else None


def own_relay(view: View, source: Tokens) -> tuple[Tokens, Tokens] | None:
    """'Orlik, quoted by the Gazette,': the source without those who quote it, and who they are, if anyone is named."""
    for i in range(source[0] + 1, source[1] - 2):
        if view.word(i) in ("quoted", "cited") and view.word(i + 1) == "by":
            end = i - (view.word(i - 1) == ",")
            return (source[0], end), (i + 2, source[1] - (view.word(source[1] - 1) == ","))
    return None
