"""Each piece of evidence in plain words, as `claimdiff explain` prints it beside its weight."""

from collections.abc import Mapping

from compare.align.feature import Features

SENTENCES = ("whole", "full", "bare")  # with which the evidence of whole sentences begins
_GREAT = "how great two numbers are that nearly meet: the greater, the less by chance"


def gloss(level: str, left: Features, right: Features) -> str:
    """What a piece of evidence tells of two passages."""
    whose, _, rest = level.partition(" ")
    first = (rest or whose if whose in SENTENCES else level).split(" ")[0]
    if first == "deeds":
        return f"deeds that both tell: {', '.join(sorted(left.deeds & right.deeds)) or 'none'}"
    if first == "acts":
        return f"classes of deeds that both tell: {', '.join(sorted(left.acts & right.acts)) or 'none'}"
    if first == "heads":
        return f"things and people that both speak of: {', '.join(sorted(left.heads & right.heads)) or 'none'}"
    if first in ("words", "held", "shared", "count"):
        return f"the passages share: {_listed(left.words, right.words)}"
    if first in ("sentence", "around"):
        return f"their sentences share: {_listed(left.context, right.context)}"
    graded = level.rpartition(" ")[0]
    return _PLAIN.get(level) or _PLAIN.get(graded) or _PLAIN.get(first, f"what they are about: {level}")


def _listed(one: Mapping[str, float], other: Mapping[str, float]) -> str:
    return ", ".join(sorted(one.keys() & other.keys())) or "no telling word"


_PLAIN = {
    "casualties great": _GREAT,
    "quantity great": _GREAT,
    "quantity times": "how many times the one number the other is: the nearer, the more likely they count one thing",
    "things great": "two numbers that nearly meet, of things with two names: the greater, the less by chance",
    "age years": "how many years apart two ages are: the nearer, the more likely it is one person's",
    "date days": "how many days apart two dates are: the nearer, the more likely they date one thing",
    "meaning": "how near their words are in meaning, whatever words they are",
    "number age": "both tell of somebody of one age",
    "number measure": "both measure what a story has one of",
    "number entry": "both give a number that a situation report has one of",
    "number telling": "both print one number that few things have",
    "number near": "the one prints a bound or a rounding of the other's number",
    "twin": "they stand in one place of a sentence that both articles have, but for a few words",
    "toll apart": "one counts all whom that harm befell, the other far fewer, of one class alone",
    "toll whole": "both count all whom that harm befell, as far as their articles go",
    "prior": "how seldom two passages of two articles answer one question",
    "whole": "how seldom two sentences of two stories say the same",
    "full": "how seldom two sentences say the same",
    "bare": "how seldom a sentence says what a headline or a bare fact does",
    "plain": "how many of the words that both have are no names",
    "seldom": "how many of the words that both have stand in hardly another sentence of either article",
    "once": "how many of the words that both have stand in no other sentence of either article",
    "among": "how many sentences there are to choose from",
    "size": "how much the shorter one says: of a long one more must be common",
    "form": "whether both are full sentences, or one is a headline or a bare fact",
    "rarest": "how rare in this story the rarest word is that their sentences share",
    "kind": "what kind of claim they are",
    "position": "where they stand in their articles",
    "crowd": "how many claims of the kind there are to choose from",
    "names": "whether they name the same",
    "numbers": "they have a number in common",
}
