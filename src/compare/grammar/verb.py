"""Which form of the verb, or which noun or adjective, a word is that may be several: attack, attacks, wounded, put.

Context rules in the manner of Brill's tagger (Brill 1992). Each takes the lower-case words, the tags and a place; what
stands to the left is already decided, what stands to the right shows its likeliest tag, and both lists are padded on
either side with marks of `EDGE`.
"""

from __future__ import annotations

from compare.grammar.lexicon import transitive
from compare.grammar.phrase import DEGREES, MONTHS, WEEK

EDGE = "<s>"
PAD = 3

_CLITIC_BE = {"'s", "’s", "'re", "’re", "'m", "’m"}
BE = {"be", "am", "is", "are", "was", "were", "been", "being", "get", "gets", "got"} | _CLITIC_BE
HAVE = {"have", "has", "had", "having", "'ve", "’ve"}
AUXILIARIES = BE | HAVE | {"getting", "'d", "’d"}
DO = {"do", "does", "did"}
NOUN = {"NN", "NNS", "NNP", "NNPS"}
BEFORE_NOUN = {"DT", "PRP$", "POS", "JJ", "JJR", "JJS", "PDT", "WP$"}
CLOSED = {",", ".", ":", "``", "''", "(", ")"}
_AFTER_VERB = {"DT", "PRP", "PRP$", "NNP", "NNPS", "CD", "EX", "PDT"}
_SUBJECTS = frozenset("he she it they there we nobody everyone".split())  # that open a clause: but claims it was
_OBJECTS = frozenset("him them me us himself herself itself themselves".split())  # after a verb alone
_FINITE = {"MD", "VBZ", "VBP"}
_LETTING = {"let", "lets", "help", "helps", "helped", "helping", "make", "makes", "made", "making"}


def left_past_adverbs(tags: list[str], i: int) -> int:
    """The place left of i, adverbs skipped."""
    i -= 1
    while tags[i] == "RB":
        i -= 1
    return i


def _near(words: list[str], tags: list[str], i: int) -> str:
    """The tag of the last verb within reach on the left, for the second half of a pair: 'attacked and killed'."""
    for j in range(i - 1, max(i - 9, PAD - 1), -1):
        if tags[j] in {"VBD", "VBN", "VB", "VBP", "VBZ", "MD"} and words[j] not in AUXILIARIES:
            return tags[j]
    return ""


def base(words: list[str], tags: list[str], i: int) -> str:
    """A verb's plain form that may be a noun or an adjective: attack, help, open."""
    likeliest = tags[i]
    j = left_past_adverbs(tags, i)
    left, right, word = tags[j], tags[i + 1], words[j]
    if left in ("MD", "TO") or word in DO or (word in _LETTING and right in _AFTER_VERB):
        return "VB" if left != "TO" or right not in ("NN", "POS") or likeliest == "VB" else likeliest
    if left == "PRP":
        return "VBP" if word in {"i", "we", "you", "they"} else _object_tells(likeliest, right)
    if left in ("WDT", "WP") and j > PAD and likeliest != "JJ":
        return "VBP"
    if left in BEFORE_NOUN or left in ("IN", "CD"):
        return (
            "NN"
            if likeliest == "VB" and left != "IN"
            else _object_tells(likeliest, right)
            if left == "IN"
            else likeliest
        )
    if left in ("NNS", "NNPS"):
        return "VBP" if likeliest == "VB" or (likeliest == "NN" and right in _AFTER_VERB) else likeliest
    if left == "CC" and (right in _AFTER_VERB or likeliest == "VB"):
        return _near(words, tags, i) if _near(words, tags, i) in ("VB", "VBP") else _object_tells(likeliest, right)
    if left == EDGE:
        return "VB" if right in ("DT", "PRP$", "PRP") and likeliest != "JJ" else likeliest
    if left in NOUN and likeliest == "NN" and right not in NOUN and _asked(words, tags, j, DO):
        return "VB"
    if left in ("NN", "NNP") and likeliest == "VB":
        paired = tags[j - 1] == "CC" or _asked(words, tags, j, DO | _LETTING)
        return plain(words, tags, i) if paired else "NN"
    return likeliest


def _object_tells(likeliest: str, right: str) -> str:
    """Verb or noun where the left is silent: an object on the right speaks for the verb."""
    if likeliest == "NN" and right in ("DT", "PRP$", "PRP"):
        return "VB"
    return likeliest


def plain(words: list[str], tags: list[str], i: int) -> str:
    """A plain form that is mostly a verb: bare after to, can, did; else of the present; a noun after 'the'."""
    j = left_past_adverbs(tags, i)
    left = tags[j]
    if left in ("MD", "TO") or words[j] in DO:
        return "VB"
    if left in BEFORE_NOUN or left in ("CD", "IN"):
        return "NN"
    if left in NOUN or left in {"WDT", "WP", "EX", ")", "PRP"}:
        return "VB" if _asked(words, tags, j, DO | _LETTING) or words[j] in {"it", "him", "me", "us", "them"} else "VBP"
    return "VBP" if left == "CC" and _near(words, tags, i) == "VBP" else "VB"


def _asked(words: list[str], tags: list[str], j: int, asking: set[str]) -> bool:
    """Whether 'did', 'let' or a modal stands before the noun at j: did the army attack, help people leave."""
    for k in range(j, j - 4, -1):
        if words[k] in asking or tags[k] == "MD":
            return True
        if tags[k] not in NOUN and tags[k] not in BEFORE_NOUN and tags[k] != "PRP":
            return False
    return False


def third(words: list[str], tags: list[str], i: int) -> str:
    """Plural noun or verb of the third person: attacks, claims, bombs."""
    likeliest = tags[i]
    j = left_past_adverbs(tags, i)
    left, right = tags[j], tags[i + 1]
    if left in BEFORE_NOUN or left in {"CD", "MD", "TO", "VBG"} or words[j] == "percentage":
        return "NNS"
    if words[j] in {"he", "she", "it", "who", "which", "there"} or (j < i - 1 and left in NOUN):
        return "VBZ"
    if left == "CC" and words[i + 1] in _SUBJECTS:
        return "VBZ"
    if left == "CC" and right in _AFTER_VERB and (_near(words, tags, i) == "VBZ" or words[i + 1] in _OBJECTS):
        return "VBZ"  # enters a station and blows himself up
    if left == "CC" and tags[j - 1] in NOUN and right not in _AFTER_VERB:
        return "NNS"
    if words[i + 1] in _SUBJECTS and tags[i + 2] in _VERBS and left in ("NN", "JJ") and not _tells(words[i]):
        return "NNS"  # tax credits it got
    if right in ("VBD", "VBP", "MD") or words[i + 1] in ("were", "are", "of"):
        return "NNS"
    if left in ("NN", "NNP") and _are_many(words, tags, j):
        return "NNS"
    if left in ("NN", "NNP", "NNPS") and (right in _AFTER_VERB or words[i + 1] in ("that", "to")):
        return "VBZ"
    if left == "NNP" and likeliest == "NNS" and right in ("JJ", "NN", "NNS") and _verbless(tags, i):
        return "VBZ"
    return "NNS" if left in ("IN", "CC", "NNS", EDGE) and likeliest == "NNS" else likeliest


def _tells(word: str) -> bool:
    """Whether a verb of the third person takes a clause: the mayor claims it failed."""
    return any(word.removesuffix(end) in _TELLING for end in ("s", "es"))


def _are_many(words: list[str], tags: list[str], j: int) -> bool:
    """Whether the phrase that ends at j began with a number over one: in "two C-17 planes" the noun is to come.

    Only numbers in words, or with a comma: "2003" and "12" may be dates, and stand before a subject of their own.
    """
    while tags[j] in ("NN", "NNP", "JJ"):
        j -= 1
    number = words[j]
    plural = tags[j] == "CD" and number != "one" and (number.isalpha() or "," in number)
    return plural and tags[j - 1] not in ("NN", "NNP")


def _verbless(tags: list[str], i: int) -> bool:
    """Whether no finite verb is in sight: a headline's verb may hide as a plural (ISIS makes dramatic advance)."""
    ahead = tags[i + 1 : i + 10]
    if "," in ahead:
        ahead = ahead[: ahead.index(",")]
    return not any(tag in {"VBZ", "VBD", "VBP", "MD", "VBN"} for tag in tags[max(PAD, i - 8) : i] + ahead)


_VERBS = frozenset(("VBD", "VBZ", "VBP", "MD", "VBN"))
_TELLING = frozenset(
    "add admit allege announce argue assume believe bet claim complain concede conclude confirm decide declare deny "
    "doubt estimate expect explain fear feel figure find forecast guess hear hint hope imagine indicate insist know "
    "learn maintain mean note notice predict promise prove realize recall reckon remember report reveal say see sense "
    "show signal state suggest suppose suspect swear think understand vow warn wish worry write".split()
)
_AIMED, _AT = frozenset(("shot", "fired")), frozenset(("into", "toward", "towards"))
_HEDGES = frozenset(("about", "around", "over", "under"))


def past(words: list[str], tags: list[str], i: int) -> str:
    """Past tense or past participle."""
    if _auxiliary_before(words, tags, i):
        return "VBN"
    j = left_past_adverbs(tags, i)
    left, right, after = tags[j], tags[i + 1], words[i + 1]
    if left in {"PRP", "WP", "WDT", "EX"} and words[j] not in {"him", "them", "us", "me"}:
        return "VBD"
    if left in {"DT", "PRP$", "POS", "JJ", "CD"} and right in {"NN", "NNS", "NNP", "JJ"}:
        return "VBD" if left == "CD" and right == "NNP" else "VBN"
    if left == "CC":
        near = _near(words, tags, i)
        return near if near in ("VBD", "VBN") and right not in ("DT", "PRP", "PRP$") else "VBD"
    if after == "by" and left in NOUN and _by_how_much(words, tags, i):
        return "VBN" if _finite_ahead(words, tags, i) else "VBD"
    if words[i] in _AIMED and after in _AT and left in NOUN:
        return "VBD"  # a man shot into a van: nobody is shot into
    if words[j] == "than" and words[j - 1] == "more" and tags[j - 2] in NOUN:
        return "VBD"  # prices more than doubled
    if left == "IN" or (after == "by" and words[i] != "said"):
        return "VBN"
    if right in _AFTER_VERB or (right in ("NN", "NNS", "TO") and words[i] not in transitive()):
        return "VBD" if left != EDGE else "VBN"
    if right == "RP":  # a man gunned down in Marrow: what follows on the particle tells whether there is an object
        right = tags[i + 2]
    if words[i] in transitive() and right in ("IN", ".", ",", "TO", EDGE, "CC", "NN") and not _amount(words, tags, i):
        return "VBN" if right != "NN" or after in ("yesterday", "today") else "VBD"
    return "VBN" if left in ("``", EDGE, "MD") or _finite_ahead(words, tags, i) else "VBD"


def _amount(words: list[str], tags: list[str], i: int) -> bool:
    """Whether a hedged number follows: released about 3,000 letters."""
    return words[i + 1] in _HEDGES and tags[i + 2] in ("CD", "$")


def _by_how_much(words: list[str], tags: list[str], i: int) -> bool:
    """Whether "by" tells after a verb how far something moved, and not who did it: sales fell by nearly 3 percent."""
    number = next((j for j in range(i + 2, min(i + 6, len(tags))) if tags[j] in ("CD", "$")), len(tags))
    return tags[number : number + 1] == ["$"] or not DEGREES.isdisjoint(words[number + 1 : number + 3])


def _auxiliary_before(words: list[str], tags: list[str], i: int) -> bool:
    """A form of be, have or get on the left, across adverbs and the subject of a question (was he hurt)."""
    j = i - 1
    while (tags[j] in ("RB", "PRP", "RP") or words[j] in ("both", "all")) and j > i - 5:
        j -= 1
    return words[j] in AUXILIARIES and tags[j] != "POS"


def _finite_ahead(words: list[str], tags: list[str], i: int) -> bool:
    """Whether the sentence's own verb is still to come: 'the men accused of the raid denied it'."""
    for j in range(i + 1, min(i + 11, len(tags))):
        if tags[j] in CLOSED or tags[j] in {"WDT", "WP", "CC", "PRP", "WRB"} or words[j] in ("that", "as", "after"):
            return False
        if tags[j] in _FINITE or words[j] in {"was", "were", "had", "said", "did"}:
            return True
    return False


def open_past(words: list[str], tags: list[str], i: int) -> str:
    """Forms that are past as well as plain: put, cut, hit, shut, spread."""
    if _auxiliary_before(words, tags, i):
        return "VBN"
    j = left_past_adverbs(tags, i)
    left, right = tags[j], tags[i + 1]
    if left in ("MD", "TO") or words[j] in DO:
        return "VB"
    if left in BEFORE_NOUN or left == "IN":
        return "NN" if right not in NOUN or left == "DT" else "VBN"
    if words[j] in {"i", "we", "you", "they"} or left in {"NN", "NNP", "NNS", "PRP", "WP", "WDT", "NNPS"}:
        return past(words, tags, i)
    return tags[i]


def participle(words: list[str], tags: list[str], i: int) -> str:
    """Adjective or past participle: limited, wounded; passive after be only where 'by' or an agent follows."""
    j = left_past_adverbs(tags, i)
    left, right = tags[j], tags[i + 1]
    if left == "PRP" or (left in {"NN", "NNP", "NNS", "NNPS", "WDT", "WP"} and right in _AFTER_VERB | {"IN", "TO"}):
        return past(words, tags, i)
    if words[j] in HAVE or (words[j] in BE and words[i + 1] in {"by", "in", "on", "at", "to", "as", "after", "from"}):
        return "VBN"
    return "VBD" if right in _AFTER_VERB and left not in BE | BEFORE_NOUN and left != EDGE else tags[i]


def plain_or_participle(words: list[str], tags: list[str], i: int) -> str:
    """come, become, run: participle after have and be, else as any plain verb."""
    return "VBN" if _auxiliary_before(words, tags, i) else plain(words, tags, i)


def going(words: list[str], tags: list[str], i: int) -> str:
    """A form in -ing: noun or verb."""
    left, right = tags[i - 1], tags[i + 1]
    if words[left_past_adverbs(tags, i)] in BE and left != "POS":
        return "VBG" if tags[i] != "JJ" or right in ("DT", "PRP", "TO") else tags[i]
    if tags[i] == left == "NN" and words[i + 1] in MONTHS | WEEK:
        return "NN"  # his next court hearing April 19
    if right in {"DT", "PRP", "PRP$", "NNP"} and left not in {"DT", "JJ", "PRP$", "POS"}:
        return "VBG"
    if left in {"DT", "JJ", "PRP$", "POS"} and right not in NOUN and tags[i] == "VBG":
        return "NN" if left != "JJ" or right in ("IN", ".", ",") else "VBG"
    return tags[i]
