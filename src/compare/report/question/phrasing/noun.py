"""A noun phrase without what stands before it: its determiner, its number."""

import re

_DETERMINER = re.compile(
    r"^(?:the|no|a|an|some|its|his|her|their|our|my|your|this|that|these|those|other|another)\s+", re.IGNORECASE
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TEENS = "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
NUMERAL = re.compile(
    r"^(?!(?:\d{1,3}|[a-z]{2,9}(?:-[a-z]{2,9})?)[- ](?:year|month|week|day)s?[- ]old|\.?\d{1,3}[- ](?:cal|gauge))"
    r"(?:(?:at least|more than|fewer than"
    r"|less than|as many as|up to|about|around|some|nearly|almost|over|only|all"
    r"|just|the|more(?! than)|a total of|(?:a )?number of|another|other|an estimated"
    r"|[\d,.]{1,15}\+?|hundreds of|dozens of|scores of|thousands of"
    r"|half a|an?"
    rf"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|{_TENS}|{_TEENS}|hundreds?|thousands?|scores"
    r"|million|several|many|few|one|both|of)(?:[\s-]{1,3}|$)){1,8}",
    re.IGNORECASE,
)


_PLURALS = {"man": "men", "child": "children", "person": "people"}  # by how their nouns end: gunmen, grandchildren
_IN_Y = re.compile(r"(?<![aeou])y$")
_AGED = re.compile(r"^[\w-]{1,20}[- ]year[- ]old (?=[A-Z])")


def bare(phrase: str) -> str:
    """A noun phrase without its determiner, on one line."""
    return _DETERMINER.sub("", " ".join(phrase.split()))


def plural(phrase: str) -> str:
    """A noun phrase in the plural, as "How many" asks for it: men of "man", police officers of "police officer"."""
    if phrase.endswith(("s", *_PLURALS.values())):
        return phrase
    one = next((one for one in _PLURALS if phrase.endswith(one)), None)
    return f"{phrase.removesuffix(one)}{_PLURALS[one]}" if one else f"{_IN_Y.sub('ie', phrase)}s"


def unnumbered(phrase: str) -> str:
    """A noun phrase without the number before it, a name without the age."""
    return _AGED.sub("", bare(NUMERAL.sub("", bare(phrase))))
