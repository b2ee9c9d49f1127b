"""Units of measure and money around a number."""

import re
from functools import cache

from compare.lexicon import table

COUNT = ""  # the unit of a bare number


@cache
def units() -> dict[str, str]:
    """Every printed form to its unit: "kilometres" to "km"."""
    return {form: unit for group in table("units").values() for unit, forms in group.items() for form in forms}


@cache
def group_of(unit: str) -> str:
    """What a unit measures: currency, share, length, duration, ...; empty for counted things."""
    return next((name for name, group in table("units").items() if unit in group), "")


def is_continuous(unit: str) -> bool:
    """Whether fractions of the unit make sense (percent, dollars, hours, but not people or boats)."""
    return bool(group_of(unit))


@cache
def _following() -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in sorted(units(), key=len, reverse=True))
    return re.compile(rf"[\s-]{{0,2}}({forms})(?![\w$])", re.IGNORECASE)


@cache
def _preceding() -> re.Pattern[str]:
    signs = [
        form
        for unit, forms in table("units")["currency"].items()
        for form in forms
        if not form.isalpha() or form in ("rs", "usd")
    ]
    return re.compile(
        rf"(?:^|(?<![\w$]))({'|'.join(re.escape(s) for s in sorted(signs, key=len, reverse=True))})\s?$", re.IGNORECASE
    )


def after(text: str, at: int) -> tuple[str, int] | None:
    """The unit that follows, and where it ends: ("percent", end of "per cent")."""
    match = _following().match(text, at, at + 40)
    return (units()[match[1].lower()], match.end()) if match else None


def before(text: str, at: int) -> tuple[str, int] | None:
    """The currency sign right before, and where it begins."""
    match = _preceding().search(text[max(0, at - 5) : at])
    return (units()[match[1].lower()], max(0, at - 5) + match.start(1)) if match else None
