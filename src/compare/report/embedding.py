"""A clause that its sentence does not assert, quoted with the words that say so: "it is not clear if he fired".

"He fired" alone would be the opposite of what the article says: what embeds it decides (Karttunen 1971).
"""

import re

from compare.report.context import beside
from compare.span import Span

_REACH = 90  # characters before a passage in which these words stand
_WORD = r"[\w’'-]+"
# What opens a clause that is not asserted, with up to five words of what governs it: "have not yet determined whether".
_OPEN = re.compile(
    rf"((?:{_WORD} ){{0,5}})\b((?:if|whether|unless|in case|rather than|instead of)\b(?: {_WORD}){{0,4}} ?)\Z",
    re.IGNORECASE,
)
# A content clause under a denial, with what governs it: "there is no evidence that".
_DENIED = re.compile(
    rf"((?:{_WORD} ){{0,5}}\b(?:no|not|never|without|den(?:y|ies|ied|ying)|false|falsely|untrue|rumou?rs?|\w+n[’']t)\b"
    rf"(?: {_WORD}){{0,3}} )(that (?:{_WORD} ){{0,2}})\Z",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:not|no|never|nor|hardly|barely) \Z", re.IGNORECASE)  # "Not" of "Not guilty pleas"
_JOINT = re.compile(r"^.*\b(?:and|but|or|who|which|that|when|while|as|because|then|so) ", re.IGNORECASE)


def embedded(text: str, passage: Span, sentence: Span) -> Span:
    """The passage, and where a question or a denial governs it, the words that do, as far as its own sentence goes."""
    before, _ = beside(text, passage, sentence, _REACH, 0)
    return Span(passage.start - len(_governing(before)), passage.end)


def _governing(before: str) -> str:
    """The last words before a passage, where they ask or deny it."""
    if clause := _OPEN.search(before) or _DENIED.search(before):
        return _JOINT.sub("", clause[1]) + clause[2]
    negation = _NEGATED.search(before)
    return negation[0] if negation else ""
