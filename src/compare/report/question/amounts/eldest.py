"""Whose ages are told together: the younger and the older of two, the youngest and the oldest of several."""

import re

from compare.grammar.lexicon import lemma

_WHO = r"(?P<who>[a-z][\w’'-]{1,20})"
_OF_TWO = re.compile(
    rf"\b(?:two|2) (?:[a-z’'-]{{2,16}} )?{_WHO},? (?:both )?(?:ages?|aged) "
    r"(?P<low>\d{1,3}) and (?P<high>\d{1,3})\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"\b{_WHO},? (?:(?:are|were|is|was|all|who|range|ranged|ranging|aged|ages?|in) ){{0,4}}"
    r"(?:between (?:the )?ages of|between|from) (?P<low>\d{1,3}) (?:and|to) (?P<high>\d{1,3})\b",
    re.IGNORECASE,
)


def eldest(sentence: str, quote: str, years: str) -> str | None:
    """Whose age one of two numbers is: "younger boy" of "two boys, ages 15 and 16"; None where they are not told so.

    quote: the passage of the number; years: the number as printed.
    """
    for pattern, names in ((_OF_TWO, ("younger", "older")), (_BETWEEN, ("youngest", "oldest"))):
        match = pattern.search(sentence[:600])
        if match and years in match.group("low", "high") and (quote in match.group() or match.group() in quote):
            return f"{names[years == match['high']]} {lemma(match['who'].lower(), 'NNS')}"
    return None
