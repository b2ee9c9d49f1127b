"""How many of them, or how much of it, a state is told of: 340 operations put off, then 2,100; 15 % contained, 60 %.

A state that both articles tell is no agreement where they tell it of another number, unless it is asked of anybody.
What the numbers say to each other is asked by a question of its own.
"""

from compare.align.count import is_one
from compare.claim import Claim, Figure, State
from compare.extract.states.predicate import PARTLY, UNDER_CONTROL
from compare.interval import disjoint
from compare.judge.judgement import Case


def unlike(one: State, other: State, case: Case) -> bool:
    """The two tell the state of numbers of which no value fits both."""
    left, right = _told_of(one, case.left, case), _told_of(other, case.right, case)
    return not case.of_all and left is not None and right is not None and disjoint(left.reach, right.reach)


def _told_of(state: State, claim: Claim, case: Case) -> Figure | None:
    """The number of which a state is told ("About 340 operations"), or the share that it holds of ("15% contained").

    One of them is no number of them: who "one woman" is, is asked by another question.
    """
    contained = state.state in (PARTLY, UNDER_CONTROL)
    for it in case.tally(claim.article).claims:
        figure = it.value
        if not isinstance(figure, Figure) or not it.span.overlaps(claim.span) or is_one(figure):
            continue
        if figure.as_printed in (claim.quote if contained and figure.unit == "percent" else state.of):
            return figure
    return None
