"""What was cut or going on in the earlier article, and is back or over in the later one."""

from typing import Any

from compare.align.coursed import COURSE
from compare.align.turn import turns
from compare.judge.judgement import Case


def ended(_one: Any, _other: Any, case: Case) -> bool:
    """The earlier passage tells the first stage of a course, the later one its end."""
    asked, _, rest = case.sole.partition(" ")
    if asked != COURSE or case.later is None:
        return False
    course = rest.partition(",")[0]
    early, late = case.in_order(case.left, case.right)
    stages = [{turn.over for turn in turns(it) if turn.course == course} for it in (early, late)]
    return stages == [{False}, {True}]
