"""Which of its possible tags a word bears in its sentence: the rule for each kind of doubt, and the small words.

One pass from left to right in the manner of Brill's contextual rules (Brill 1992); the form of the rules, and those
for verbs, are in `verb`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from compare.grammar import verb
from compare.grammar.verb import AUXILIARIES, BE, BEFORE_NOUN, CLOSED, DO, EDGE, HAVE, NOUN, left_past_adverbs

__all__ = ["BE", "HAVE", "Rule", "rule", "rule_for"]

Rule = Callable[[list[str], list[str], int], str]

_NOT = {"not", "n't", "n’t"}


def describing(_words: list[str], tags: list[str], i: int) -> str:
    """Adjective or noun: an official said, official sources, is official."""
    left, right = tags[i - 1], tags[i + 1]
    if right in NOUN or right in ("JJ", "CD", "VBN") or (right == "CC" and left not in ("DT", "PRP$", "VBN")):
        return "JJ"
    if left == "VBN" and tags[i - 2] in BEFORE_NOUN:
        return "NN"
    if left in BEFORE_NOUN or left in ("NN", "NNP") or (left == "IN" and right in {"VBD", "VBZ", "MD", "POS"}):
        return "NN"
    return "NN" if right in {"VBD", "VBZ", "MD", "POS"} and left not in ("RB", "CC", "VBG") else tags[i]


def that(words: list[str], tags: list[str], i: int) -> str:
    """Conjunction, relative pronoun or demonstrative."""
    left, right = tags[i - 1], tags[i + 1]
    if right in CLOSED or right == EDGE:
        return "DT" if left in {"IN", "VB", "VBD", "CC", "TO"} else "IN"
    if left in {"NN", "NNS", "NNP", "NNPS", "CD"} and right in {"VBD", "VBZ", "VBP", "MD", "RB", "VBN", "VB"}:
        return "WDT"
    if left in (EDGE, "IN", "TO") and (right in {"NN", "JJ", "MD", "VBD", "VBZ"} or words[i + 1] in BE):
        return "DT" if words[i - 1] not in ("so", "such") else "IN"
    if right in ("VBZ", "VBD", "MD") or words[i + 1] in ("'s", "’s"):
        return "DT"
    return "IN"


def clitic_s(words: list[str], tags: list[str], i: int) -> str:
    """Possessive, or is/has: he's, that's, there's, and 'police chief's the one'."""
    left, right = tags[i - 1], tags[i + 1]
    if words[i - 1] == "let":
        return "PRP"
    if left in {"PRP", "EX", "WP", "WDT", "WRB"} or words[i - 1] in {"that", "this", "here", "what", "who", "how"}:
        return "VBZ"
    return "VBZ" if right in ("DT", "EX") or words[i + 1] in _NOT or words[i + 1] in ("been", "going") else "POS"


def her(_words: list[str], tags: list[str], i: int) -> str:
    """Possessive before a noun, else object."""
    return "PRP$" if tags[i + 1] in NOUN | {"JJ", "VBG", "CD", "JJS", "VBN", "VB"} else "PRP"


def there(words: list[str], tags: list[str], i: int) -> str:
    """Existential before be, else adverb."""
    after = words[i + 1]
    if tags[i - 1] == "VBG":
        return "RB"
    return "EX" if after in BE or tags[i + 1] == "MD" or after in HAVE or after in DO else "RB"


def particle(_words: list[str], tags: list[str], i: int) -> str:
    """up, out, off: a particle of the verb on the left, else a preposition."""
    return "RP" if tags[i - 1][:2] == "VB" or tags[i + 1] in ("IN", ".", ",") else "IN"


def like(words: list[str], tags: list[str], i: int) -> str:
    """A verb after to, would, and plural pronouns, else a preposition."""
    return (
        verb.base(words, tags, i) if tags[i - 1] in ("TO", "MD") or words[i - 1] in {"i", "we", "you", "they"} else "IN"
    )


def modal(_words: list[str], tags: list[str], i: int) -> str:
    """will and might are nouns after a determiner."""
    return "NN" if tags[i - 1] in {"DT", "PRP$", "POS", "JJ"} else "MD"


def have(words: list[str], tags: list[str], i: int) -> str:
    """have and do: bare after to, a modal and did (did not have)."""
    j = left_past_adverbs(tags, i)
    left = tags[j]
    return "VB" if left in ("TO", "MD") or words[j] in DO or (tags[i - 2] == "MD" and left == "PRP") else "VBP"


def ordinal(words: list[str], tags: list[str], i: int) -> str:
    """last and first are adverbs between an auxiliary and its participle (was last seen)."""
    if words[i] == "last" and tags[left_past_adverbs(tags, i)] == "MD":
        return "VB"
    return "RB" if words[i - 1] in AUXILIARIES and tags[i + 1] in ("VBN", "VBD", "VB") else "JJ"


def crime_kind(words: list[str], tags: list[str], i: int) -> str:
    """What kind of crime it was, beside another (robbery and attempted murder) or after a determiner; else the verb."""
    crime = tags[i + 1] in NOUN and (tags[i - 1] in ("CC", "IN", ",") or tags[i - 1] in BEFORE_NOUN)
    return "JJ" if crime else verb.past(words, tags, i)


def had(_words: list[str], tags: list[str], i: int) -> str:
    """'d is had before a participle, else would."""
    j = i + 1 if tags[i + 1] != "RB" else i + 2
    return "VBD" if tags[j] in ("VBD", "VBN") else "MD"


def describing_people(_words: list[str], tags: list[str], i: int) -> str:
    """Syrian, German: adjective, but a person where no noun follows a determiner."""
    left, right = tags[i - 1], tags[i + 1]
    if right in {"POS", "VBD", "VBZ", "MD"} and left not in ("RB", "VBD", "VBZ"):
        return "NNP"
    return "JJ"


def since(words: list[str], tags: list[str], i: int) -> str:
    """An adverb inside the perfect (has since been freed), else a conjunction."""
    return "RB" if words[i - 1] in HAVE and (words[i + 1] == "been" or tags[i + 1] == "VBN") else tags[i]


def compass(_words: list[str], tags: list[str], i: int) -> str:
    """north and southwest: which part of a place it is (the southwest side, south suburban Harwick), else which way."""
    return "JJ" if tags[i + 1] in NOUN or tags[i + 1] == "JJ" else tags[i]


def well(words: list[str], tags: list[str], i: int) -> str:
    """A hole in the ground after a determiner or in "oil well", else how something is done."""
    alone = tags[i + 1] not in ("JJ", "VBN", "RB")  # the well known author
    dug = tags[i - 1] in BEFORE_NOUN or words[i - 1] in ("oil", "gas", "water", "relief")
    return "NN" if alone and dug else "RB"


def pending(_words: list[str], tags: list[str], i: int) -> str:
    """A preposition before a noun phrase of its own: closed pending an inquiry; else a state."""
    governs = tags[i + 1] in {"DT", "PRP$"} | NOUN and tags[i - 1] in NOUN | {"VBN", "VBD", "RB", ","}
    return "IN" if governs else "JJ"


def aged(words: list[str], tags: list[str], i: int) -> str:
    """An adjective with the years after it: a man aged 58, two boys aged between 9 and 12; else a verb."""
    years = tags[i + 1] == "CD" or words[i + 1] in _BEFORE_YEARS
    return "JJ" if years and tags[i - 1] in NOUN | {","} else verb.participle(words, tags, i)


_BEFORE_YEARS = frozenset("between in from under over just about around only at up".split())
_BY_WORD: dict[str, Rule] = {"that": that, "her": her, "there": there, "like": like, "have": have, "do": have}
_BY_WORD |= {
    "'s": clitic_s,
    "’s": clitic_s,
    "'ve": have,
    "’ve": have,
    "since": since,
    "last": ordinal,
    "first": ordinal,
    "attempted": crime_kind,
    "aggravated": crime_kind,
    "well": well,
    "pending": pending,
    "aged": aged,
}
_BY_WORD |= dict.fromkeys(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west".split(),
    compass,
)
_BY_WORD |= {"'d": had, "’d": had}


_NAMED: dict[frozenset[str], Rule] = {
    frozenset({"JJ", "NN"}): describing,
    frozenset({"RP", "IN"}): particle,
    frozenset({"MD", "NN"}): modal,
}


@cache
def rule(entry: str) -> Rule | None:
    """The rule that decides between the tags of a lexicon entry; None where there is nothing to decide."""
    tags = frozenset(entry.split("|"))
    past = tags & {"VBD", "VBN"}
    if entry == "JJ|NNP":
        return describing_people
    if "VB" in tags and past:
        return verb.open_past if tags & {"VBD", "NN"} else verb.plain_or_participle
    if past:
        return verb.participle if entry.startswith("JJ") else verb.past if len(tags) > 1 else None
    if "VB" in tags:
        return verb.base if len(tags) > 1 else verb.plain
    if "VBZ" in tags:
        return verb.third
    return verb.going if "VBG" in tags else _NAMED.get(tags)


def rule_for(word: str, entry: str) -> Rule | None:
    """The rule for a word: some have their own."""
    own = _BY_WORD.get(word)
    return own or (None if word in ("is", "has", "does") else rule(entry))
