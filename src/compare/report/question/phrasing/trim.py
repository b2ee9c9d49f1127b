"""The words of a question trimmed: to a bearable length, without a source behind them, without a loose preposition."""

import re

from compare.grammar.lexicon import table

_LONG, _SHORTEST = 88, 40  # characters of a question, and of what is left where it is cut
_SHORTER = 0.7  # of these, where nothing else allows to end
_BEARABLE = 116  # characters of a question that nothing allows to be cut shorter without a mark
_AFTER = 20  # characters after those, so that a word on the edge is not taken for a shorter one
_SEAM = re.compile(
    r",? (?:that|who|which|where|when|while|as|after|before|because|and|but|with|in|on|at|for|from|of|by)\b|[,;] "
)
# Where a question may end though the passage goes on: before a clause of its own, or what is told beside the deed.
_WHOLE = (
    r",? (?:who|which|where|when|while|after|before"
    r"|(?<!far )(?<!such )(?<!well )(?<!many )(?<!much )(?<!long )as(?! (?:many|much|few|well|far|long|soon)\b)"
    r"|because|but|following|amid|during|despite)\b"
    r"|, \w+ing\b(?! to\b)| saying\b"
    r"|(?<!connection)(?<!\bcall)(?<!\bcalling)(?<!\blook)(?<!\bvote)"
    r" (?:in|on|at|near|with|along|inside|outside|from|for|about|by|against|over)\b"
)
_APPOSED = re.compile(r", (?:an?|the) ")
# What wants a phrase after it: a day (after), shortly (before), resulting (in), according (to).
_HANGING = re.compile(
    r"(?:,? (?:the|an?|one|two|three|several|\w{1,9}teen) (?:minute|hour|day|week|month|year)s?"
    r"|,? (?:just|shortly|soon|long|along)"
    r"|,? (?:resulting|according|leading|related|based|due|prior|connected|relating)|,? (?:and|or|but))+$"
)
_LINK = re.compile(r" in (?:connection|relation)$")  # with what, the passage had
_SUPPORTED = re.compile(r"(?:[dD]?o|[dD]?oes|[dD]?id|[wW]?ill|would|can|could)\s")  # its verb is bare
# Before a participle that goes with them: was wounded, about returning.
_VERBAL = "to and was were been is are be had has have got being not of about for by from with in on at without".split()
_LAST = re.compile("".join([rf"(?<!\b{word})" for word in _VERBAL]) + r",? (?P<word>[a-z]{3,15})$")
# A clause that has only begun where a question is cut: in the face, and they are.
_BEGUN = re.compile(r",? (?:and|but|so) (?:he|she|they|it|we)(?: (?:is|are|was|were|has|have|had|will|would))?\Z")
_INSIDE = re.compile(r"[.,]([”’\"])$")  # a mark that ended the sentence inside a quotation
_ABBREVIATED = re.compile(r"\b[A-Za-z]\.[A-Za-z]$")
_STRANDED = re.compile(
    r"[\s,;:–—-]+(?:as of|as|also|of|at|to|for|from|with|by|during|near|into|since|until|around"
    r"|just|only|nearly|almost)$",
    re.IGNORECASE,
)
# What a source is cited with behind the words: ", Holder said.", ", according to police".
_CITED = re.compile(
    r"[\s,.\"”’']{0,4}(?:,|\"|”|’’|'')[\s,\"”]{0,3}(?:(?:[\w.’'-]{1,30}\s){1,6}"
    r"(?:said|says|told|wrote|added|tweeted|testified|recalled|noted|stressed|insisted|continued|explained|confirmed"
    r"|announced|argued|warned|concluded|replied)\b"
    r"|(?:said|says|wrote|added|tweeted|according to|reports?)\s).{0,400}$",
    re.DOTALL,
)


def cut(question: str, long: int = _LONG) -> str:
    """A question of bearable length: cut before a clause or a phrase of its own; where it must be cut elsewhere, with
    a mark that words are left out."""
    words = _INSIDE.sub(r"\1", _LINK.sub("", question.rstrip(" .,;:–—-")))
    words += "." if _ABBREVIATED.search(words) else ""
    if len(words) <= long:
        return words
    least = min(_SHORTEST, long // 2)
    ends = [match for match in re.finditer(_WHOLE, words[: long + _AFTER]) if match.start() <= long]
    for fewest in (least, int(least * _SHORTER)) if long == _LONG else (least,):
        if whole := max((match.start() for match in ends if match.start() >= _least(match, fewest)), default=0):
            return _finished(_HANGING.sub("", _BEGUN.sub("", words[:whole])).rstrip(" ,;:"))
    if apposed := _APPOSED.search(words, least):
        return words[: apposed.start()]
    if long == _LONG and len(words) <= _BEARABLE:
        return words
    at = max((match.start() for match in _SEAM.finditer(words, least, long)), default=words.rfind(" ", 0, long))
    return f"{words[:at].rstrip(' ,;:')} …"


def _finished(question: str) -> str:
    """A question without a participle that has lost what follows it: delay a debate (scheduled for Friday), knock on
    doors (looking for him)."""
    last = _LAST.search(question)
    if last is None or not _hangs(last["word"], _SUPPORTED.match(question.strip()) is not None):
        return question
    shorter = question[: last.start()].rstrip(" ,;:")
    return shorter if len(shorter) >= _SHORTEST else question


def _hangs(word: str, active: bool) -> bool:
    """Whether a word is a participle and can be nothing else: looking, and not a meeting; of a clause in the active
    found and scheduled, which are its verb in the passive."""
    tags = table()[word]
    if word.endswith("ing"):
        return "NN" not in tags
    return active and (word.endswith("ed") or ("VBN" in tags and "NN" not in tags))


def _least(match: re.Match[str], least: int) -> int:
    """Before which character no question may end; a clause after a comma is told apart sooner."""
    return least // 2 if match.group().startswith((", as", ", while", ", after", ", but")) else least


def as_question(clause: str) -> str:
    """A turned clause as a whole question, of bearable length."""
    return f"{clause[:1].upper()}{cut(clause[1:])}?"


def uncited(words: str) -> str:
    """Words without the source that is cited behind them: "the bridge is safe" of "the bridge is safe,” she said."."""
    return _CITED.sub("", words)


def unstranded(question: str) -> str:
    """A question after when, where or why without the prepositions that its answer left behind."""
    words = question.rstrip(" .,;:–—-")
    while match := _STRANDED.search(words):
        words = words[: match.start()]
    return words
