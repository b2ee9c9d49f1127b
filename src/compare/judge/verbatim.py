"""Two quotations of one sentence, word by word: what one leaves out, what it says otherwise."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from compare.align.synonym import concept
from compare.grammar.lexicon import lemma
from compare.judge import wording
from compare.judge.judgement import Case

if TYPE_CHECKING:
    from difflib import SequenceMatcher

LIKE = 0.6  # share of common words from which two quotations are of one sentence
_LONG = 150  # words that are compared
_SHORTEST = 4  # words of a sentence that can be known again
_SPELLING = 0.75  # likeness from which two words are one in two spellings
_TELLING = 4  # letters of a word that tells something
_CONTRACTED = frozenset(
    "going gonna would could should have will them this that these those your their with from".split()
)
_SHOWN = 4  # changes that a sentence shows


def changes(case: Case) -> str:
    """The changes between two direct quotations in one sentence; empty where there are none, or they are not of one."""
    attributions = [claim.attribution for claim in (case.left, case.right)]
    if any(it is None or it.form == "indirect" for it in attributions):
        return ""
    left, right = (wording.spoken(claim) for claim in (case.left, case.right))
    if left == right or max(len(left), len(right)) > _LONG or wording.likeness(left, right) < LIKE:
        return ""
    told = list(_told(case, left, right))
    more = f"; {len(told) - _SHOWN} more changes" if len(told) > _SHOWN else ""
    return f" Word by word: {'; '.join(told[:_SHOWN])}{more}."


def exchanged(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two quotations of one sentence are the same but for one telling word: his visit, his message."""
    lengths = (len(left), len(right))
    if left == right or min(lengths) < _SHORTEST or max(lengths) > _LONG:
        return False
    changed = [op for op in _operations(tuple(left), tuple(right)) if op[0] != "equal"]
    if len(changed) != 1 or changed[0][0] != "replace":
        return False
    _, i, j, k, m = changed[0]
    one, other = left[i:j], right[k:m]
    if len(one) != 1 or len(other) != 1 or not all(map(_telling, (*one, *other))):
        return False
    spelling = _matched(one[0], other[0]).ratio() >= _SPELLING
    return _telling(one[0]) != _telling(other[0]) and not spelling


def _telling(word: str) -> str:
    """The concept of a word that tells something; nothing for little words."""
    form = concept(lemma(lemma(word, "NNS"), "VBD"))
    return "" if len(form) < _TELLING or form in _CONTRACTED else form


def _told(case: Case, left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    a, b = case.left.article, case.right.article
    for kind, i, j, k, m in _operations(tuple(left), tuple(right)):
        one, other = " ".join(left[i:j]), " ".join(right[k:m])
        if kind == "delete":
            yield f"{b} leaves out “{one}”"
        elif kind == "insert":
            yield f"{a} leaves out “{other}”"
        elif kind == "replace":
            yield f"{a} has “{one}”, {b} “{other}”"


@lru_cache(maxsize=256)
def _operations(left: tuple[str, ...], right: tuple[str, ...]) -> Sequence[tuple[str, int, int, int, int]]:
    return _matched(left, right).get_opcodes()


def _matched(left: Sequence[str], right: Sequence[str]) -> "SequenceMatcher[str]":
    from difflib import SequenceMatcher  # late: few pairs of claims are two quotations of one sentence

    return SequenceMatcher(None, left, right, autojunk=False)
