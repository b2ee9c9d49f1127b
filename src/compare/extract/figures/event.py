"""Of which event the figures of one article are: what the first reports had, a headline's, a trial's."""

from typing import TYPE_CHECKING

from compare.extract.figures.basis import WHOLE
from compare.extract.figures.draft import Draft
from compare.extract.figures.whole import HURT, MOST_PAIRS
from compare.interval import Interval, disjoint

if TYPE_CHECKING:
    from compare.claim import Basis


def superseded(drafts: list[Draft]) -> list[Draft]:
    """The drafts with what the first reports had as background, where a later figure of the same harm is another."""
    later: dict[str, list[Interval[int | float]]] = {}
    for draft in drafts:
        amount = draft.group.amount
        if not draft.initial and draft.basis in WHOLE and amount and amount.interval.high != 1:
            figures = later.setdefault(draft.harm, [])
            if len(figures) < MOST_PAIRS:
                figures.append(amount.interval)
    return [
        draft._replace(basis="background") if draft.initial and _is_past(draft, later.get(draft.harm, [])) else draft
        for draft in drafts
    ]


def _is_past(draft: Draft, later: list[Interval[int | float]]) -> bool:
    amount = draft.group.amount
    return (
        amount is not None
        and draft.basis in WHOLE
        and bool(later)
        and all(disjoint(amount.interval, other) for other in later)
    )


def titled(drafts: list[Draft]) -> list[Draft]:
    """The drafts with a headline's count of what the text tells of several events as such a count.

    "Seven wounded" over "Seven people were wounded in shootings since Friday": the headline only says it again.
    """
    told: dict[tuple[str, int | float], set[Basis]] = {}
    for draft in drafts:
        if draft.sentence and draft.basis != "nested":
            told.setdefault(_count(draft), set()).add(draft.basis)
    return [
        draft._replace(basis="period")
        if draft.sentence == 0 and draft.basis in WHOLE and told.get(_count(draft)) == {"period"} else draft
        for draft in drafts
    ]  # fmt: skip


def _count(draft: Draft) -> tuple[str, int | float]:
    return draft.harm, draft.group.least


_LEAD = 4  # sentences, the headline among them, that tell what an article is about


def own_event(drafts: list[Draft], sentences: int) -> list[Draft]:
    """The drafts of an article that has no event but a past one, as figures of that event.

    "Last year's shooting that left two dead": background to some other story, but not where the lead tells of nothing
    else, as in the report of a trial. sentences: of the whole article; a passage of few has no lead.
    """
    drafts = _confirmed(drafts)
    told = [draft for draft in drafts if draft.harm in HURT]
    lead = {(draft.harm, draft.group.least) for draft in told if draft.sentence < _LEAD and draft.basis == "background"}
    if sentences <= _LEAD or any(
        draft.basis not in ("background", "period") and draft.group.least != 1 for draft in told
    ):
        return drafts
    return [
        draft._replace(basis="incident")
        if draft.basis == "background" and (draft.harm, draft.group.least) in lead else draft
        for draft in drafts
    ]  # fmt: skip


def _confirmed(drafts: list[Draft]) -> list[Draft]:
    """The drafts with a past event of the lead as this one, where a figure of it stands elsewhere without its date.

    "Double murder" over "killed two teens and wounded four others last summer": the wounded are of this event too.
    """
    plain = {(draft.harm, draft.group.least) for draft in drafts if draft.basis in WHOLE and draft.group.least > 1}
    own = {draft.sentence for draft in drafts if _is_past_lead(draft) and (draft.harm, draft.group.least) in plain}
    if not own:
        return drafts
    return [
        draft._replace(basis="incident") if draft.sentence in own and _is_past_lead(draft) else draft
        for draft in drafts
    ]


def _is_past_lead(draft: Draft) -> bool:
    return draft.basis == "background" and draft.sentence < _LEAD and not draft.initial
