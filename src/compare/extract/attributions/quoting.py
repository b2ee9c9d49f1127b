"""Who hands on what another has said: 'Tass quoted Velt as saying', 'citing two officials', '..., Tass reported'."""

from functools import cache

from compare.extract.attributions.content import clause_end, without_stop
from compare.extract.attributions.cue import cues, inflected, labels, papers
from compare.extract.attributions.following import subject_of
from compare.extract.attributions.group import Group, cue_group
from compare.extract.attributions.opening import content_start
from compare.extract.attributions.preceding import closed_before, held_before
from compare.extract.attributions.source import Tokens, left_source, right_source, timed
from compare.extract.attributions.statement import Found, Statement, reach
from compare.extract.attributions.view import View
from compare.extract.names.proper import words
from compare.extract.roles import roles
from compare.grammar.phrase import FINITE, NAMES, NOUNS
from compare.record import Record

_QUOTING = frozenset(("quote", "cite"))
_PHRASE = frozenset(("DT", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "VBN"))
_STOPS = frozenset((",", ".", ";", "<s>", "”", '"', "''", "--", "—"))
_RELATIVE = frozenset(("that", "which"))


@cache
def quoting_forms() -> frozenset[str]:
    """The forms of the verbs by which one source names another: quoted, citing."""
    return frozenset(form for verb in _QUOTING for form in inflected(verb))


class _Quoted(Record):
    """'Velt as saying': the source, the cue after 'as', and who hands it on, if it is said here; token ranges."""

    source: Tokens
    saying: Group
    relay: Tokens | None


def quoting(view: View, group: Group, bound: int, limit: int, subject: Tokens | None) -> Found | None:
    """'Tass quoted Velt as saying ...': Velt is the source, Tass passed it on."""
    quoted = _quoted(view, group, limit)
    start = content_start(view, quoted.saying, limit) if quoted and not group.passive else None
    if quoted is None or start is None:
        return None
    last = without_stop(view, start[0], clause_end(view, start[0], limit, group.head))
    if last <= start[0]:
        return None
    relay = subject_of(view, group, bound, subject)
    statement = Statement(
        view.span(*quoted.source), view.span(group.first, group.last), (reach(view, start[0], last),),
        quoted.saying.entry, group.negated, relays=(view.span(*relay),) if relay else (),
    )  # fmt: skip
    return Found(statement, relay[0] if relay else group.first, last, relay)


def quoted_before(view: View, group: Group, bound: int) -> Found | None:
    """'..., Tass quoted Velt as saying.' and '..., Velt was quoted as saying by Tass.'"""
    quoted = _quoted(view, group, view.size)
    if quoted is None or view.word(quoted.saying.last) not in _STOPS:
        return None
    subject = left_source(view, group.first, bound)
    if subject is None or subject[0] <= bound or not closed_before(view, subject[0]):
        return None
    source, relay = (subject, quoted.relay) if group.passive else (quoted.source, subject)
    cue = group._replace(entry=quoted.saying.entry)
    found = held_before(view, cue, source, bound, subject[0], quoted.saying.last)
    if found is None:
        return None
    return found._replace(statement=found.statement._replace(relays=(view.span(*relay),) if relay else ()))


def _quoted(view: View, group: Group, limit: int) -> _Quoted | None:
    """What stands after 'quoted' or 'was quoted': a name and 'as saying', or who quoted it on either side of that."""
    if group.entry.lemma not in _QUOTING:
        return None
    relay = _agent(view, group.last, limit) if group.passive else None
    source = (group.last, right_source(view, group.last, limit))
    after = relay[1] if relay else group.last if group.passive else source[1]
    entry = cues().verbs.get(view.word(after + 1))
    if view.word(after) != "as" or view.tag(after + 1) != "VBG" or entry is None or after + 2 > limit:
        return None
    relay = relay or (_agent(view, after + 2, limit) if group.passive else None)
    last = relay[1] if relay and relay[0] > after else after + 2
    return _Quoted(source, Group(after + 1, last, after + 1, entry, False, False), relay)


def _agent(view: View, i: int, limit: int) -> Tokens | None:
    """'by the agency'."""
    end = right_source(view, i + 1, limit) if view.word(i) == "by" else i + 1
    return (i + 1, end) if end > i + 1 else None


def cited(view: View, group: Group) -> Tokens | None:
    """'citing two officials', 'a report that quoted the mayor': those who are cited for the statement beside it."""
    beside = view.tags[group.head] == "VBG" or view.word(group.first - 1) in _RELATIVE
    if group.entry.lemma not in _QUOTING or group.passive or not beside:
        return None
    end = right_source(view, group.last, view.size)
    return (group.last, end) if end > group.last and _speaks(view, group.last, end) else None


def _speaks(view: View, first: int, end: int) -> bool:
    """Whether a phrase names somebody who can be cited, and not a reason: citing officials, but: citing high costs."""
    last = next((i for i in range(first, end) if view.tag(i) not in _PHRASE), end)
    head = next((i for i in range(last - 1, first - 1, -1) if view.tag(i) in NOUNS), None)
    if head is None:
        return False
    word = view.word(head)
    spoken = (labels("speakers"), papers(), words("organisations"), roles())
    return view.tag(head) in NAMES or any(noun in known for noun in (word, word.removesuffix("s")) for known in spoken)


def passed_on(view: View, i: int) -> Tokens | None:
    """Who is named at token i as having reported what was just attributed: ', Tass reported', ', according to Tass'."""
    i += view.word(i) == ","
    if view.word(i - 1) != "," or view.quote(i) is not None:
        return None
    if (view.word(i), view.word(i + 1)) == ("according", "to"):
        end = right_source(view, i + 2, view.size)
        return (i + 2, end) if end > i + 2 else None
    first = i + (view.word(i) == "as")
    if view.word(first + 1) == "by" and view.tag(first) in ("VBN", "VBD") and view.word(first) in cues().verbs:
        return _agent(view, first + 1, view.size)
    end = right_source(view, first, view.size)
    group = cue_group(view, end) if first < end < view.size else None
    if group is None or group.passive or view.tags[end] not in FINITE or "clause" not in group.entry.frames:
        return None
    after = group.last
    while timed(view, after) or (view.word(after) == "on" and timed(view, after + 1)):
        after += 1
    return (first, end) if view.word(after) in _STOPS else None


def own_relay(view: View, source: Tokens) -> tuple[Tokens, Tokens | None]:
    """'Orlik, quoted by the Gazette,': the source without those who quote it, and who they are."""
    for i in range(source[0] + 1, source[1] - 2):
        if view.word(i) in ("quoted", "cited") and view.word(i + 1) == "by":
            end = i - (view.word(i - 1) == ",")
            return (source[0], end), (i + 2, source[1] - (view.word(source[1] - 1) == ","))
    return source, None
