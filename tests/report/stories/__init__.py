"""Three invented stories as finished reports."""

from collections.abc import Callable

from compare.report.record import Report
from tests.report.stories.ferry import ferry
from tests.report.stories.hostile import hostile
from tests.report.stories.protest import protest

STORIES: dict[str, Callable[[], Report]] = {
    "ferry": ferry,
    "protest": protest,
    "hostile": lambda: hostile(3, 24, longest=120),
}

__all__ = ["STORIES", "ferry", "hostile", "protest"]
