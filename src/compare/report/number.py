"""Whether a phrase names one or several, by its last word."""

_MANY = frozenset("i they we you these those both".split())
_QUANTITIES = frozenset("both all several many few two three four five six seven eight nine ten eleven twelve".split())
_HEDGES = ("at least ", "more than ", "about ", "some ", "nearly ", "up to ", "as many as ")
_PLURALS = frozenset("people men women children police troops crew staff personnel youth persons".split())


def is_many(name: str) -> bool:
    """Whether a phrase names several: they, three men, the talks."""
    hedge = next((hedge for hedge in _HEDGES if name.lower().startswith(hedge)), "")
    name = name[len(hedge) :]
    first, last = (name.split()[0].lower(), name.split()[-1].lower()) if name.split() else ("", "")
    plural = name.split()[-1:] == [last] and last.endswith("s") and not last.endswith(("ss", "us", "is"))
    counted = first in _QUANTITIES
    return plural or counted or last in _PLURALS or name.lower() in _MANY
