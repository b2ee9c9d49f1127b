"""Whether a phrase names one or several, by its last word."""

_MANY = frozenset("i they we you these those both".split())
_PLURALS = frozenset("people men women children police troops".split())


def is_many(name: str) -> bool:
    """Whether a phrase names several: they, three men, the talks."""
    last = name.split()[-1] if name.split() else ""
    plural = last[:1].islower() and last.endswith("s") and not last.endswith(("ss", "us", "is"))
    return plural or last in _PLURALS or name.lower() in _MANY
