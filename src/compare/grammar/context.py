"""Which of its possible tags a word bears in its sentence.

One pass from left to right in the manner of Brill's contextual rules (Brill 1992): what stands to the left is already
decided, what stands to the right shows its likeliest tag. Each rule takes the lower-case words, the tags and a place,
both lists padded on either side with marks of `EDGE`, and returns a tag.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from compare.grammar.lexicon import transitive

Rule = Callable[[list[str], list[str], int], str]

EDGE = "<s>"
PAD = 3

_CLITIC_BE = {"'s", "’s", "'re", "’re", "'m", "’m"}
BE = {"be", "am", "is", "are", "was", "were", "been", "being", "get", "gets", "got"} | _CLITIC_BE
HAVE = {"have", "has", "had", "having", "'ve", "’ve"}
_AUXILIARIES = BE | HAVE | {"getting", "'d", "’d"}
_DO = {"do", "does", "did"}
_NOT = {"not", "n't", "n’t"}
_NOUN = {"NN", "NNS", "NNP", "NNPS"}
_BEFORE_NOUN = {"DT", "PRP$", "POS", "JJ", "JJR", "JJS", "PDT", "WP$"}
_AFTER_VERB = {"DT", "PRP", "PRP$", "NNP", "NNPS", "CD", "EX", "PDT"}
_FINITE = {"MD", "VBZ", "VBP"}
_CLOSED = {",", ".", ":", "``", "''", "(", ")"}
_LETTING = {"let", "lets", "help", "helps", "helped", "helping", "make", "makes", "made", "making"}


def _left_past_adverbs(tags: list[str], i: int) -> int:
    i -= 1
    while tags[i] == "RB":
        i -= 1
    return i


def _near(words: list[str], tags: list[str], i: int) -> str:
    """The tag of the last verb within reach on the left, for the second half of a pair: 'attacked and killed'."""
    for j in range(i - 1, max(i - 9, PAD - 1), -1):
        if tags[j] in ("VBD", "VBN", "VB", "VBP", "VBZ", "MD") and words[j] not in _AUXILIARIES:
            return tags[j]
    return ""


def base(words: list[str], tags: list[str], i: int) -> str:
    """A verb's plain form that may be a noun or an adjective: attack, help, open."""
    likeliest = tags[i]
    j = _left_past_adverbs(tags, i)
    left, right, word = tags[j], tags[i + 1], words[j]
    if left in ("MD", "TO") or word in _DO or (word in _LETTING and right in _AFTER_VERB):
        return "VB" if left != "TO" or right not in ("NN", "POS") or likeliest == "VB" else likeliest
    if left == "PRP":
        return "VBP" if word in ("i", "we", "you", "they") else _plain(likeliest, right)
    if left in ("WDT", "WP") and j > PAD and likeliest != "JJ":
        return "VBP"
    if left in _BEFORE_NOUN or left in ("IN", "CD"):
        return "NN" if likeliest == "VB" and left != "IN" else _plain(likeliest, right) if left == "IN" else likeliest
    if left in ("NNS", "NNPS"):
        return "VBP" if likeliest == "VB" or (likeliest == "NN" and right in _AFTER_VERB) else likeliest
    if left == "CC" and (right in _AFTER_VERB or likeliest == "VB"):
        return _near(words, tags, i) if _near(words, tags, i) in ("VB", "VBP") else _plain(likeliest, right)
    if left == EDGE:
        return "VB" if right in ("DT", "PRP$", "PRP") and likeliest != "JJ" else likeliest
    if left in ("NN", "NNP") and likeliest == "VB" and right in ("NN", "NNS", "IN", "POS", ".") and j == i - 1:
        return "NN"
    return likeliest


def _plain(likeliest: str, right: str) -> str:
    """Verb or noun where the left is silent: an object on the right speaks for the verb."""
    if likeliest == "NN" and right in ("DT", "PRP$", "PRP"):
        return "VB"
    return likeliest


def verb(words: list[str], tags: list[str], i: int) -> str:
    """A plain form that is mostly a verb: bare after to, can, did; else of the present; a noun after 'the'."""
    j = _left_past_adverbs(tags, i)
    left = tags[j]
    if left in ("MD", "TO") or words[j] in _DO:
        return "VB"
    if left in _BEFORE_NOUN or left == "CD":
        return "NN"
    if left in _NOUN or left in ("WDT", "WP", "EX", ")", "PRP"):
        return "VB" if _asked(words, tags, j) or words[j] in ("it", "him", "me", "us", "them") else "VBP"
    return "VBP" if left == "CC" and _near(words, tags, i) == "VBP" else "VB"


def _asked(words: list[str], tags: list[str], j: int) -> bool:
    """Whether 'did', 'let' or a modal stands before the noun at j: did the army attack, help people leave."""
    for k in range(j, j - 4, -1):
        if words[k] in _DO or words[k] in _LETTING or tags[k] == "MD":
            return True
        if tags[k] not in _NOUN and tags[k] not in _BEFORE_NOUN and tags[k] != "PRP":
            return False
    return False


def third(words: list[str], tags: list[str], i: int) -> str:
    """Plural noun or verb of the third person: attacks, claims, bombs."""
    likeliest = tags[i]
    j = _left_past_adverbs(tags, i)
    left, right = tags[j], tags[i + 1]
    if left in _BEFORE_NOUN or left in ("CD", "MD", "TO", "VBG"):
        return "NNS"
    if words[j] in ("he", "she", "it", "who", "which") or (j < i - 1 and left in _NOUN):
        return "VBZ"
    if left == "CC" and tags[j - 1] in _NOUN and right not in _AFTER_VERB:
        return "NNS"
    if right in ("VBD", "VBP", "MD") or words[i + 1] in ("were", "are", "of"):
        return "NNS"
    if left in ("NN", "NNP", "NNPS") and (right in _AFTER_VERB or words[i + 1] in ("that", "to")):
        return "VBZ"
    if left == "NNP" and likeliest == "NNS" and right in ("JJ", "NN", "NNS") and _verbless(tags, i):
        return "VBZ"
    return "NNS" if left in ("IN", "CC", "NNS", EDGE) and likeliest == "NNS" else likeliest


def _verbless(tags: list[str], i: int) -> bool:
    """Whether no finite verb is in sight: a headline's verb may hide as a plural (ISIS makes dramatic advance)."""
    seen = tags[max(PAD, i - 8) : i] + tags[i + 1 : i + 10]
    return not any(tag in ("VBZ", "VBD", "VBP", "MD", "VBN") for tag in seen)


def past(words: list[str], tags: list[str], i: int) -> str:
    """Past tense or past participle."""
    if _auxiliary_before(words, tags, i):
        return "VBN"
    j = _left_past_adverbs(tags, i)
    left, right, after = tags[j], tags[i + 1], words[i + 1]
    if left in ("PRP", "WP", "WDT", "EX") and words[j] not in ("him", "them", "us", "me"):
        return "VBD"
    if left in ("DT", "PRP$", "POS", "JJ", "CD") and right in ("NN", "NNS", "NNP", "JJ"):
        return "VBD" if left == "CD" and right == "NNP" else "VBN"
    if left == "CC":
        near = _near(words, tags, i)
        return near if near in ("VBD", "VBN") and right not in ("DT", "PRP", "PRP$") else "VBD"
    if left == "IN" or (after == "by" and words[i] != "said"):
        return "VBN"
    if right in _AFTER_VERB or (right in ("NN", "NNS", "TO") and words[i] not in transitive()):
        return "VBD" if left != EDGE else "VBN"
    if words[i] in transitive() and right in ("IN", ".", ",", "TO", EDGE, "CC", "NN"):
        return "VBN" if right != "NN" or after in ("yesterday", "today") else "VBD"
    return "VBN" if left in ("``", EDGE, "MD") or _finite_ahead(words, tags, i) else "VBD"


def _auxiliary_before(words: list[str], tags: list[str], i: int) -> bool:
    """A form of be, have or get on the left, across adverbs, a short subject of a question, or 'X and' (was X and Y)."""
    j = i - 1
    while (tags[j] in ("RB", "PRP", "RP") or words[j] in ("both", "all")) and j > i - 5:
        j -= 1
    return words[j] in _AUXILIARIES and tags[j] != "POS"


def _finite_ahead(words: list[str], tags: list[str], i: int) -> bool:
    """Whether the sentence's own verb is still to come: 'the men accused of the raid denied it'."""
    for j in range(i + 1, min(i + 11, len(tags))):
        if tags[j] in _CLOSED or tags[j] in ("WDT", "WP", "CC", "PRP", "WRB") or words[j] in ("that", "as", "after"):
            return False
        if tags[j] in _FINITE or words[j] in ("was", "were", "had", "said", "did"):
            return True
    return False


def open_past(words: list[str], tags: list[str], i: int) -> str:
    """Forms that are past as well as plain: put, cut, hit, shut, spread."""
    if _auxiliary_before(words, tags, i):
        return "VBN"
    j = _left_past_adverbs(tags, i)
    left, right = tags[j], tags[i + 1]
    if left in ("MD", "TO") or words[j] in _DO:
        return "VB"
    if left in _BEFORE_NOUN or left == "IN":
        return "NN" if right not in _NOUN or left == "DT" else "VBN"
    if words[j] in ("i", "we", "you", "they") or left in ("NN", "NNP", "NNS", "PRP", "WP", "WDT", "NNPS"):
        return past(words, tags, i)
    return tags[i]


def participle(words: list[str], tags: list[str], i: int) -> str:
    """Adjective or past participle: limited, wounded; passive after be only where 'by' or an agent follows."""
    j = _left_past_adverbs(tags, i)
    left, right = tags[j], tags[i + 1]
    if left == "PRP" or (left in ("NN", "NNP", "NNS", "NNPS", "WDT", "WP") and right in _AFTER_VERB | {"IN", "TO"}):
        return past(words, tags, i)
    if words[j] in HAVE or (words[j] in BE and words[i + 1] in ("by", "in", "on", "at", "to", "as", "after", "from")):
        return "VBN"
    return "VBD" if right in _AFTER_VERB and left not in BE | _BEFORE_NOUN and left != EDGE else tags[i]


def plain_or_participle(words: list[str], tags: list[str], i: int) -> str:
    """come, become, run: participle after have and be, else as any plain verb."""
    return "VBN" if _auxiliary_before(words, tags, i) else verb(words, tags, i)


def going(words: list[str], tags: list[str], i: int) -> str:
    """A form in -ing: noun or verb."""
    left, right = tags[i - 1], tags[i + 1]
    if words[_left_past_adverbs(tags, i)] in BE and left != "POS":
        return "VBG" if tags[i] != "JJ" or right in ("DT", "PRP", "TO") else tags[i]
    if right in ("DT", "PRP", "PRP$", "NNP") and left not in ("DT", "JJ", "PRP$", "POS"):
        return "VBG"
    if left in ("DT", "JJ", "PRP$", "POS") and right not in _NOUN and tags[i] == "VBG":
        return "NN" if left != "JJ" or right in ("IN", ".", ",") else "VBG"
    return tags[i]


def describing(words: list[str], tags: list[str], i: int) -> str:
    """Adjective or noun: an official said, official sources, is official."""
    left, right = tags[i - 1], tags[i + 1]
    if right in _NOUN or right in ("JJ", "CD", "VBN") or (right == "CC" and left not in ("DT", "PRP$", "VBN")):
        return "JJ"
    if left == "VBN" and tags[i - 2] in _BEFORE_NOUN:
        return "NN"
    if left in _BEFORE_NOUN or left in ("NN", "NNP") or (left == "IN" and right in ("VBD", "VBZ", "MD", "POS")):
        return "NN"
    return "NN" if right in ("VBD", "VBZ", "MD", "POS") and left not in ("RB", "CC", "VBG") else tags[i]


def that(words: list[str], tags: list[str], i: int) -> str:
    """Conjunction, relative pronoun or demonstrative."""
    left, right = tags[i - 1], tags[i + 1]
    if right in _CLOSED or right == EDGE:
        return "DT" if left in ("IN", "VB", "VBD", "CC", "TO") else "IN"
    if left in ("NN", "NNS", "NNP", "NNPS", "CD") and right in ("VBD", "VBZ", "VBP", "MD", "RB", "VBN", "VB"):
        return "WDT"
    if left in (EDGE, "IN", "TO") and (right in ("NN", "JJ", "MD", "VBD", "VBZ") or words[i + 1] in BE):
        return "DT" if words[i - 1] not in ("so", "such") else "IN"
    if right in ("VBZ", "VBD", "MD") or words[i + 1] in ("'s", "’s"):
        return "DT"
    return "IN"


def clitic_s(words: list[str], tags: list[str], i: int) -> str:
    """Possessive, or is/has: he's, that's, there's, and 'police chief's the one'."""
    left, right = tags[i - 1], tags[i + 1]
    if words[i - 1] == "let":
        return "PRP"
    if left in ("PRP", "EX", "WP", "WDT", "WRB") or words[i - 1] in ("that", "this", "here", "what", "who", "how"):
        return "VBZ"
    return "VBZ" if right in ("DT", "EX") or words[i + 1] in _NOT or words[i + 1] in ("been", "going") else "POS"


def her(words: list[str], tags: list[str], i: int) -> str:
    """Possessive before a noun, else object."""
    return "PRP$" if tags[i + 1] in _NOUN | {"JJ", "VBG", "CD", "JJS", "VBN", "VB"} else "PRP"


def there(words: list[str], tags: list[str], i: int) -> str:
    """Existential before be, else adverb."""
    after = words[i + 1]
    if tags[i - 1] == "VBG":
        return "RB"
    return "EX" if after in BE or tags[i + 1] == "MD" or after in HAVE or after in _DO else "RB"


def particle(words: list[str], tags: list[str], i: int) -> str:
    """up, out, off: a particle of the verb on the left, else a preposition."""
    return "RP" if tags[i - 1][:2] == "VB" or tags[i + 1] in ("IN", ".", ",") else "IN"


def like(words: list[str], tags: list[str], i: int) -> str:
    """A verb after to, would, and plural pronouns, else a preposition."""
    return base(words, tags, i) if tags[i - 1] in ("TO", "MD") or words[i - 1] in ("i", "we", "you", "they") else "IN"


def modal(words: list[str], tags: list[str], i: int) -> str:
    """will and might are nouns after a determiner."""
    return "NN" if tags[i - 1] in ("DT", "PRP$", "POS", "JJ") else "MD"


def have(words: list[str], tags: list[str], i: int) -> str:
    """have and do: bare after to and a modal."""
    left = tags[_left_past_adverbs(tags, i)]
    return "VB" if left in ("TO", "MD") or words[i - 1] in _DO or (tags[i - 2] == "MD" and left == "PRP") else "VBP"


def ordinal(words: list[str], tags: list[str], i: int) -> str:
    """last and first are adverbs between an auxiliary and its participle (was last seen)."""
    return "RB" if words[i - 1] in _AUXILIARIES and tags[i + 1] in ("VBN", "VBD", "VB") else "JJ"


def describing_people(words: list[str], tags: list[str], i: int) -> str:
    """Syrian, German: adjective, but a person where no noun follows a determiner."""
    left, right = tags[i - 1], tags[i + 1]
    if right in ("POS", "VBD", "VBZ", "MD") and left not in ("RB", "VBD", "VBZ"):
        return "NNP"
    return "JJ"


_BY_WORD: dict[str, Rule] = {"that": that, "her": her, "there": there, "like": like, "have": have, "do": have}
_BY_WORD |= {"'s": clitic_s, "’s": clitic_s, "'ve": have, "’ve": have, "last": ordinal, "first": ordinal}


@cache
def rule(entry: str) -> Rule | None:
    """The rule that decides between the tags of a lexicon entry; None where there is nothing to decide."""
    tags = set(entry.split("|"))
    if entry == "JJ|NNP":
        return describing_people
    if "VB" in tags and tags & {"VBD", "VBN"}:
        return plain_or_participle if "VBD" not in tags and "NN" not in tags else open_past
    if tags & {"VBD", "VBN"}:
        return participle if entry.startswith("JJ") else past if len(tags) > 1 else None
    if "VB" in tags:
        return base if len(tags) > 1 else verb
    if entry == "VBZ":
        return third
    if "VBG" in tags:
        return going
    named: dict[frozenset[str], Rule] = {
        frozenset({"NNS", "VBZ"}): third,
        frozenset({"JJ", "NN"}): describing,
        frozenset({"RP", "IN"}): particle,
        frozenset({"MD", "NN"}): modal,
    }
    return named.get(frozenset(tags))


def rule_for(word: str, entry: str) -> Rule | None:
    """The rule for a word: some have their own."""
    own = _BY_WORD.get(word)
    return own or (None if word in _AUXILIARIES or word in _DO else rule(entry))
