"""A question of bearable length: cut where a clause or a phrase of its own begins."""

import re

_LONG, _SHORTEST = 88, 40  # characters of a question, and of what is left where it is cut
_SEAM = re.compile(
    r",? (?:that|who|which|where|when|while|as|after|before|because|and|but|with|in|on|at|for|from|of|by)\b|[,;] "
)
# Where a question may end though the passage goes on: before a clause of its own, or what is told beside the deed.
_WHOLE = (
    r",? (?:who|which|where|when|while|(?<!far )(?<!such )(?<!well )as|after|before"
    r"|because|but|following|amid|during|despite)\b"
    r"|, \w+ing\b(?! to\b)| saying\b"
    r"|(?<!connection) (?:in|on|at|near|with|along|inside|outside|from|for|about|by|against|over)\b"
)
_ABBREVIATED = re.compile(r"\b[A-Za-z]\.[A-Za-z]$")


def cut(question: str, long: int = _LONG) -> str:
    """A question of bearable length: cut before a clause or a phrase of its own; where it must be cut elsewhere, with
    a mark that words are left out."""
    words = question.rstrip(" .,;:–—-")
    words += "." if _ABBREVIATED.search(words) else ""
    if len(words) <= long:
        return words
    least = min(_SHORTEST, long // 2)
    if whole := max(
        (match.start() for match in re.finditer(_WHOLE, words[:long]) if match.start() >= least), default=0
    ):
        return words[:whole].rstrip(" ,;:")
    at = max((match.start() for match in _SEAM.finditer(words, least, long)), default=words.rfind(" ", 0, long))
    return f"{words[:at].rstrip(' ,;:')} …"
