"""What was cut or going on in the earlier article, and is back or over in the later one."""

from typing import Any

from compare.align.coursed import course_of
from compare.align.turn import turns
from compare.judge.judgement import Case


def ended(_one: Any, _other: Any, case: Case) -> bool:
    """The earlier passage tells the first stage of a course, the later one its end."""
    asked = course_of(case.sole)
    if asked is None or case.later is None:
        return False
    early, late = case.in_order(case.left, case.right)
    stages = [{turn.over for turn in turns(it) if turn.course == asked[0]} for it in (early, late)]
    return stages == [{False}, {True}]
