"""Tests on what two values reach over, numbers and moments alike."""

from typing import Any

from compare.interval import inside
from compare.judge.judgement import Case


def same_interval(one: Any, other: Any, _case: Case) -> bool:
    """The same values, said in whatever way."""
    return bool(one.interval == other.interval)


def within(one: Any, other: Any, _case: Case) -> bool:
    """One is more precise than the other: its interval lies inside."""
    return inside(one.interval, other.interval) or inside(other.interval, one.interval)
