"""Passive cues: 'was asked by a reporter whether ...', 'was quoted by the agency Tass as saying ...'."""

from compare.extract.attributions.content import clause_end, without_stop
from compare.extract.attributions.cue import cues
from compare.extract.attributions.group import Group
from compare.extract.attributions.opening import content_start
from compare.extract.attributions.source import left_source, right_source
from compare.extract.attributions.statement import Found, Statement, reach
from compare.extract.attributions.view import View


def passive(view: View, group: Group, bound: int, limit: int) -> Found | None:
    """The statement of a passive cue: its agent is the source, nobody where none is named."""
    agent = _agent(view, group, limit)
    after = agent[1] if agent else group.last
    if view.word(after) == "as" and view.tag(after + 1) == "VBG" and view.word(after + 1) in cues().verbs:
        return _relayed(view, group, bound, limit, agent)
    told = group._replace(last=after, entry=group.entry._replace(frames=_passive_frames(group.entry.frames)))
    start = None if "bench" in group.entry.frames else content_start(view, told, limit)
    if start is None:
        return _raised(view, group, bound, limit) if after == group.last else None
    return _found(view, group, limit, start[0], agent, (group.first, group.last))


def _passive_frames(frames: frozenset[str]) -> frozenset[str]:
    """What may follow in the passive: who was told is the subject by then, and stands no longer before the content."""
    return frames - {"whom"} | ({"clause"} if "raised" in frames else frozenset())


def _raised(view: View, group: Group, bound: int, limit: int) -> Found | None:
    """'Hill is said to have fled': nobody is named, and the subject is a part of what is said."""
    subject = left_source(view, group.first, bound)
    if view.tag(group.last) != "TO" or "raised" not in group.entry.frames or subject is None:
        return None
    last = without_stop(view, group.last, clause_end(view, group.last, limit, group.head))
    if last <= group.last + 1 or view.tag(subject[0]) in ("WP", "WDT"):
        return None
    parts = view.span(*subject), reach(view, group.last, last)
    statement = Statement(None, view.span(group.first, group.last), parts, group.entry, group.negated)
    return Found(statement, subject[0], last, None)


def _agent(view: View, group: Group, limit: int) -> tuple[int, int] | None:
    if view.word(group.last) != "by":
        return None
    end = right_source(view, group.last + 1, limit)
    return (group.last + 1, end) if end > group.last + 1 else None


def _relayed(view: View, group: Group, bound: int, limit: int, agent: tuple[int, int] | None) -> Found | None:
    """'Velt was quoted by Tass as saying ...': Velt is the source, Tass passed it on."""
    saying = (agent[1] if agent else group.last) + 1
    inner = group._replace(head=saying, last=saying + 1, entry=cues().verbs[view.word(saying)], passive=False)
    start = content_start(view, inner, limit)
    source = left_source(view, group.first, bound)
    found = start and _found(view, inner, limit, start[0], source, (group.first, saying + 1))
    if not found or agent is None:
        return found or None
    return found._replace(statement=found.statement._replace(relays=(view.span(*agent),)))


def _found(
    view: View, group: Group, limit: int, first: int, source: tuple[int, int] | None, cue: tuple[int, int]
) -> Found | None:
    last = without_stop(view, first, clause_end(view, first, limit, group.head))
    if last <= first:
        return None
    speaker = view.span(*source) if source else None
    statement = Statement(speaker, view.span(*cue), (reach(view, first, last),), group.entry, group.negated)
    return Found(statement, min(group.first, source[0] if source else group.first), last, source)
