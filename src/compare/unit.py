"""Units that one factor turns into another: 940 miles and 1,150 km can be compared, pounds and people can not."""

AGE = "years of age"  # describes a person
MAGNITUDE = "magnitude"  # describes a quake
# Unit to the base of its family, and how many of the base it is (SI where there is one).
_FACTORS: dict[str, tuple[str, float]] = {
    "km": ("km", 1.0), "mile": ("km", 1.609344), "miles": ("km", 1.609344), "m": ("km", 0.001), "metre": ("km", 0.001),
    "foot": ("km", 0.0003048), "feet": ("km", 0.0003048), "yard": ("km", 0.0009144), "inch": ("km", 0.0000254),
    "kg": ("kg", 1.0), "pound": ("kg", 0.45359237), "gram": ("kg", 0.001),
    "tonne": ("kg", 1000.0), "ton": ("kg", 1000.0),
    "square kilometre": ("square km", 1.0), "square km": ("square km", 1.0), "square mile": ("square km", 2.589988),
    "acre": ("square km", 0.00404686), "hectare": ("square km", 0.01), "square metre": ("square km", 1e-6),
    "square foot": ("square km", 9.2903e-8),
    "km/h": ("km/h", 1.0), "mph": ("km/h", 1.609344), "minute": ("minute", 1.0), "hour": ("minute", 60.0),
    "day": ("minute", 1440.0), "week": ("minute", 10080.0), "second": ("minute", 1 / 60),
    "month": ("month", 1.0), "year": ("month", 12.0),
}  # fmt: skip


def family(unit: str) -> str:
    """The base unit of a unit; a unit of no family is its own."""
    return _FACTORS.get(unit, (unit, 1.0))[0]


def factor(unit: str) -> float:
    """How many of its base unit a unit is."""
    return _FACTORS.get(unit, (unit, 1.0))[1]
