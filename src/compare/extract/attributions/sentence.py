"""All statements of one sentence: those that enclose others first, then what is left between them, with their chain."""

from bisect import bisect_left
from collections.abc import Iterator

from compare.extract.attributions.according import ACCORDING, according, prepositional
from compare.extract.attributions.adverb import hedged
from compare.extract.attributions.colon import introduced, labelled
from compare.extract.attributions.following import followed
from compare.extract.attributions.group import Group, cue_group, quoting_group
from compare.extract.attributions.noun import carried
from compare.extract.attributions.passive import passive
from compare.extract.attributions.preceding import preceded
from compare.extract.attributions.quoting import cited, own_relay, passed_on, quoted_before, quoting, quoting_forms
from compare.extract.attributions.statement import Found, Statement, handed_on
from compare.extract.attributions.view import Tokens, View

_DEPTH = 3  # statements one inside the other


def statements(view: View, depth: int = 0) -> list[Statement]:
    """The statements of a sentence, outermost only (as PolNeAR annotates), in text order; each holds its inner ones."""
    citations = [(i, source) for i in view.places if view.low[i] in quoting_forms() and (source := _citation(view, i))]
    found = list(_outermost(view))
    for at, source in citations:
        _owe(view, found, at, source)
    return [each._replace(nested=_nested(view, each, depth)) for each in found] if depth < _DEPTH else found


def _citation(view: View, i: int) -> Tokens | None:
    group = cue_group(view, i)
    return cited(view, group) if group else None


def _owe(view: View, found: list[Statement], at: int, source: Tokens) -> None:
    """Name those who are cited as the source of the statement beside them: who cites them passes it on."""
    place = view.starts[at]
    before = [k for k, each in enumerate(found) if each.cue.start < place]
    k = before[-1] if before else 0
    if k < len(found) and _is_speech(found[k]):
        teller = (found[k].source,) if found[k].source else ()
        found[k] = found[k]._replace(source=view.span(*source), relays=(*teller, *found[k].relays))


def _is_speech(found: Statement) -> bool:
    return found.entry is ACCORDING or "clause" in found.entry.frames


def _nested(view: View, found: Statement, depth: int) -> tuple[Statement, ...]:
    """The statements that somebody makes inside the content of another."""
    inner: list[Statement] = []
    for first, last in (view.inside(part) for part in found.parts):
        if any(first < i < last and _may_say(view, i) for i in view.places):
            opening = first + (view.word(first) == "that")
            within = statements(view.part(opening, last), depth + 1)
            inner += [each for each in within if each.source and _is_speech(each) and not _wished(view, each)]
    return tuple(inner)


def _may_say(view: View, i: int) -> bool:
    """Whether a statement with a clause may have its cue at token i."""
    group = cue_group(view, i)
    return "clause" in group.entry.frames if group else view.low[i] == "according"


def _wished(view: View, found: Statement) -> bool:
    """Whether the content is what somebody wants or is told to do: 'hopes to leave', 'told him to go'."""
    return view.tag(view.inside(found.parts[0])[0]) in ("TO", "VBG")


def _outermost(view: View) -> Iterator[Statement]:
    named = labelled(view)
    if named is not None:
        yield named
        return
    bound = 0
    subject: Tokens | None = None
    while bound < view.size:
        closing = _next_closed(view, bound)
        limit = closing.first if closing else view.size
        yield from _open(view, bound, limit, subject)
        if closing is None:
            return
        yield handed_on(view, _owned(view, closing), passed_on(view, closing.last))
        subject = closing.subject
        bound = max(closing.last, bound + 1)


def _owned(view: View, found: Found) -> Statement:
    """A statement with those who hand it on in the words of its source: '*Orlik, quoted by Tass,* said'."""
    statement, subject = found.statement, found.subject
    relayed = own_relay(view, subject) if subject else None
    if relayed is None:
        return statement
    source, relay = relayed
    return handed_on(view, statement._replace(source=view.span(*source)), relay)


def _next_closed(view: View, bound: int) -> Found | None:
    """The next statement whose content stands before its cue ('..., Hill said'), or that 'according to' makes."""
    for i in view.places[bisect_left(view.places, bound) :]:
        found = according(view, i, bound) if view.low[i] in prepositional() else None
        if found is None:
            group = cue_group(view, i) or (quoting_group(view, i) if view.quoted else None)
            found = preceded(view, group, bound) or quoted_before(view, group, bound) if group else None
        if found is not None:
            return found
    return None


def _of_cue(view: View, group: Group, bound: int, limit: int, subject: Tokens | None) -> Found | None:
    """The statement of a cue verb before its content."""
    if cited(view, group):
        return None
    found = quoting(view, group, bound, limit, subject)
    if found is None and group.passive:
        return passive(view, group, bound, limit)
    return found or followed(view, group, bound, limit, subject)


def _open(view: View, bound: int, limit: int, subject: Tokens | None) -> Iterator[Statement]:
    """The statements between two tokens whose content follows the cue."""
    start = after = bound
    for i in view.places:
        if not after <= i < limit:
            continue
        group = cue_group(view, i)
        if group is not None:
            found = _of_cue(view, group, bound, limit, subject)
        else:
            found = carried(view, i, limit) or hedged(view, i, bound, limit)
        if found is None:
            after = max(i + 1, group.last if group else 0)
            continue
        yield _owned(view, found)
        subject = found.subject
        bound = after = max(found.last, i + 1)
    last = introduced(view, start, limit) if bound == start else None
    if last is not None:
        yield last
