"""Passive cues: 'was asked by a reporter whether ...', 'is said to have ...'."""

from compare.extract.attributions.content import content
from compare.extract.attributions.group import Group
from compare.extract.attributions.opening import content_start
from compare.extract.attributions.source import agent, left_source
from compare.extract.attributions.statement import Found, part_after, stated
from compare.extract.attributions.view import View


def passive(view: View, group: Group, bound: int, limit: int) -> Found | None:
    """The statement of a passive cue: its agent is the source, nobody where none is named."""
    source = agent(view, group.last, limit)
    after = source[1] if source else group.last
    told = group._replace(last=after, entry=group.entry._replace(frames=_passive_frames(group.entry.frames)))
    start = None if "bench" in group.entry.frames else content_start(view, told, limit)
    if start is None:
        return _raised(view, group, bound, limit) if after == group.last else None
    said = content(view, start, limit, group.head)
    return Found(stated(view, source, group, part_after(view, *said)), source, said[1]) if said else None


def _passive_frames(frames: frozenset[str]) -> frozenset[str]:
    """What may follow in the passive: who was told is the subject by then, and stands no longer before the content."""
    return frames - {"whom"} | ({"clause"} if "raised" in frames else frozenset())


def _raised(view: View, group: Group, bound: int, limit: int) -> Found | None:
    """'Hill is said to have fled': nobody is named, and the subject is a part of what is said."""
    subject = left_source(view, group.first, bound)
    if view.tag(group.last) != "TO" or "raised" not in group.entry.frames or subject is None:
        return None
    said = content(view, group.last, limit, group.head)
    if said is None or said[1] == group.last + 1 or view.tag(subject[0]) in ("WP", "WDT"):
        return None
    parts = view.span(*subject), part_after(view, *said)
    return Found(stated(view, None, group, *parts), None, said[1])
