"""One sentence in two articles but for a word of it: killed and wounded, has and has not, a handgun and a rifle.

Only words of one closed class exclude each other (contrasts.yaml, kin.yaml, harms.yaml, ladders.yaml); of other words
that stand in one place nobody can say without a dictionary that they do not mean the same.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import Any

from compare import lexicon
from compare.align.name import same_name
from compare.align.words import DIGITS, ORDINALS, SHORT_ORDINALS
from compare.claim import Figure, Place, When
from compare.extract.figures.word import harm_words
from compare.extract.places.gazetteer import kind_of_name
from compare.extract.roles import roles
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import DAYS
from compare.judge.contrast import opposites
from compare.judge.exchange import antonyms
from compare.judge.judgement import Case
from compare.judge.twin import changed
from compare.record import Record
from compare.span import Span

_AUXILIARY = r"(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|be|been|being)"
_DENIAL = re.compile(
    rf"(?:{_AUXILIARY} )*(?:not|never|no longer|cannot)(?: {_AUXILIARY})*|(?:{_AUXILIARY}|ca|wo)n[’']t", re.IGNORECASE
)
_PLAIN = re.compile(rf"(?:{_AUXILIARY}(?: {_AUXILIARY})*)?", re.IGNORECASE)
_RESTRICTING = re.compile(  # "not only"; "did not close because" may deny the deed or the reason alone
    r"\s*(?:only|just|merely|simply|necessarily|quite|to)\b|[^.;,]{0,50}\bbecause\b", re.IGNORECASE
)
_AFTER = 60  # characters behind a place that are read
_AREA = re.compile(r"\b(?:county|state|province|region|district|island|valley|bay|coast|parish)\b", re.IGNORECASE)
_PLACE = re.compile(r"[^\W\d_a-z][\w’'.-]+(?: [^\W\d_a-z][\w’'.-]+){0,2}")
_NAME = re.compile(r"[^\W\d_a-z][\w’'.-]*(?: [^\W\d_a-z][\w’'.-]*){1,3}")
_COUNT = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d+)?")  # no year, no telephone
_CLASSES = (
    ("contrasts", "body"), ("contrasts", "means"), ("contrasts", "arms"), ("contrasts", "colours"), ("kin", "kin"),
    ("kin", "trades"),
)  # fmt: skip
_OFFICE, _OTHERS = ("force", "official", "lawyer"), ("witness", "kin", "suspect", "victim")
_TELLERS = frozenset(map(frozenset, product(_OFFICE, _OTHERS)))
_OUTCOMES = frozenset(("killed", "injured", "missing", "captured", "detained", "rescued"))
_WRITTEN_OUT = dict(zip(SHORT_ORDINALS, ORDINALS, strict=True))
_FORMS = ("VBD", "VBN", "VBZ", "VBG", "NNS")
_OF_THEIR_OWN = (When, Place, Figure)  # values that no word beside them changes


class _Pair(Record):
    """What stands in one place of a sentence in two articles, what follows it in each, and where it stands."""

    left: str
    right: str
    after: tuple[str, str]
    spans: tuple[Span, Span]


def denied(one: Any, _other: Any, case: Case) -> bool:
    """One sentence, with a "not" in one of two articles."""
    return not isinstance(one, _OF_THEIR_OWN) and any(map(_denies, _pairs(case)))


def other_word(one: Any, _other: Any, case: Case) -> bool:
    """One sentence, with two words of one class of which only one can be true."""
    if isinstance(one, _OF_THEIR_OWN):
        return False
    return any(_exclude(it.left, it.right) or _other_in_order(it) for it in _pairs(case))


def later_word(one: Any, other: Any, case: Case) -> bool:
    """The same of two articles of two times: how it stood then, and how it stands now."""
    return case.later is not None and (denied(one, other, case) or other_word(one, other, case))


def other_name(one: Any, _other: Any, case: Case) -> bool:
    """One sentence, with two names of people of which neither article has the other's."""
    if isinstance(one, _OF_THEIR_OWN) or case.left.quote.startswith("("):  # who took a picture
        return False
    return any(_two_names(it, case) for it in _pairs(case))


def other_place(one: Any, other: Any, case: Case) -> bool:
    """One sentence, with two names of places of one sort, of which neither article has the other's."""
    if not (isinstance(one, Place) and isinstance(other, Place)):
        return False
    sorts = [(kind_of_name(it.name), bool(_AREA.search(it.name))) for it in (one, other)]
    if any(char.isdigit() for char in one.name + other.name):
        return False  # an address, written out or short
    if sorts[0] != sorts[1] or one.name.split()[-1] in other.name.split():
        return False
    told = (it for it in _pairs(case) if it.left in one.name and it.right in other.name)
    return any(_PLACE.fullmatch(it.left) and _PLACE.fullmatch(it.right) and _strange(it, case) for it in told)


def other_teller(_one: Any, _other: Any, case: Case) -> bool:
    """One statement of two sorts of people: of the police, of a witness."""
    said = (case.left.attribution, case.right.attribution)
    if not all(it and it.source for it in said):
        return False
    left, right = (it.source for it in said if it and it.source)
    told = _changed(case, left.span, right.span)
    sorts = ((roles().get(it.left.casefold()), roles().get(it.right.casefold())) for it in told)
    return any(frozenset(pair) in _TELLERS for pair in sorts)


def other_number(one: Any, _other: Any, case: Case) -> bool:
    """One sentence with two numbers in one place that no claim of either article is about: six pumps, nine pumps."""
    if isinstance(one, _OF_THEIR_OWN):
        return False
    numbers = ((it, _number(it.left), _number(it.right)) for it in _pairs(case))
    return any(left and right and left != right and not _typed(it, case) for it, left, right in numbers)


def _number(words: str) -> str | None:
    """The number that words are, below the years and the numbers of telephones; None for all else."""
    found = _COUNT.fullmatch(words)
    return DIGITS.get(words.casefold(), words) if found or words.casefold() in DIGITS else None


def _typed(pair: _Pair, case: Case) -> bool:
    """Whether a claim on a number or a time holds either of two places: then it is for that claim to say."""
    sides = ((case.left, pair.spans[0]), (case.right, pair.spans[1]))
    return any(
        isinstance(it.value, Figure | When) and it.span.overlaps(span)
        for claim, span in sides
        for it in case.tally(claim.article).claims
    )


def _pairs(case: Case) -> Iterator[_Pair]:
    """What stands in the places in which two passages of twins differ."""
    if case.left.quote != case.right.quote:
        yield from _changed(case, case.left.span, case.right.span)


def _changed(case: Case, ours: Span, theirs: Span) -> Iterator[_Pair]:
    """What stands in the places in which two stretches of twins differ."""
    one, other = (case.tally(claim.article).article for claim in (case.left, case.right))
    for it, left, right in changed(case, ours, theirs):
        sides = ((one, it.left), (other, it.right))
        after = [article.text[span.end : span.end + _AFTER] for article, span in sides if article]
        yield _Pair(" ".join(left.split()), " ".join(right.split()), (after[0], after[1]), (it.left, it.right))


def _denies(pair: _Pair) -> bool:
    sides = ((pair.left, pair.right, pair.after[0]), (pair.right, pair.left, pair.after[1]))
    return any(
        _DENIAL.fullmatch(one) and _PLAIN.fullmatch(other) and not _RESTRICTING.match(after)
        for one, other, after in sides
    )


def _exclude(left: str, right: str) -> bool:
    """Whether two words or phrases are members of one class, and not the same."""
    one, other = left.casefold(), right.casefold()
    if not one or not other or not _bases(one).isdisjoint(_bases(other)):
        return False
    return (
        any(_apart(lexicon.members(*name).get(one), lexicon.members(*name).get(other)) for name in _CLASSES)
        or {one, other} <= lexicon.words("contrasts", "crimes")
        or _apart(_outcome(one), _outcome(other))
        or _other_rung(one, other)
        or other in antonyms().get(one, ())
        or any(frozenset(pair) in opposites() for pair in product(_bases(one), _bases(other)))
    )


def _other_in_order(pair: _Pair) -> bool:
    """Whether both tell which one of a row it was, the third vote or the fourth; of people there are several."""
    follows = pair.after[0].partition(" ")[2].partition(" ")[0].casefold()
    return _apart(_rank(pair.left.casefold()), _rank(pair.right.casefold())) and follows not in roles()


def _rank(word: str) -> str | None:
    """An ordinal as it is written out; None for all else."""
    return word if word in ORDINALS else _WRITTEN_OUT.get(word)


def _apart(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _outcome(word: str) -> str | None:
    """What became of those of whom a verb of harm is said."""
    entry = harm_words().get(word)
    return entry.harm if entry and entry.harm in _OUTCOMES else None


def _bases(word: str) -> frozenset[str]:
    """What a word may be a form of."""
    return frozenset((word, *(lemma(word, tag) for tag in _FORMS)))


def _other_rung(one: str, other: str) -> bool:
    """Whether two phrases name two states of one ladder, of which nobody is in both at one time."""
    left, right = _rungs().get(one, {}), _rungs().get(other, {})
    pairs = ((ladder, left[ladder], right[ladder]) for ladder in left.keys() & right.keys())
    return any(here != there and not _together(ladder, here, there) for ladder, here, there in pairs)


def _together(ladder: str, one: str, other: str) -> bool:
    lists = lexicon.table("ladders")[ladder].get("together", ())
    return any({one, other} <= set(words) for words in lists)


@cache
def _rungs() -> dict[str, dict[str, str]]:
    """Every phrase that names a state of people: on which ladders it stands, and the name of its rung.

    What is suspended may be resumed an hour later; how things stand with people is asked of one time.
    """
    found: dict[str, dict[str, str]] = {}
    people = {name: scale for name, scale in lexicon.table("ladders").items() if scale["of"] == "people"}
    for ladder, scale in people.items():
        apart = ([words] if isinstance(words, str) else words for words in scale.get("apart", ()))
        for words in (*scale["rungs"], *apart):
            for phrase in words:
                found.setdefault(phrase, {})[ladder] = words[0]
    return found


def _two_names(pair: _Pair, case: Case) -> bool:
    """Whether both are names in full, and each stands in its own article only."""
    return bool(_NAME.fullmatch(pair.left) and _NAME.fullmatch(pair.right)) and _strange(pair, case)


def _strange(pair: _Pair, case: Case) -> bool:
    """Whether two names are not one, and no word of either stands in the other's article."""
    texts = [article.text for claim in (case.left, case.right) if (article := case.tally(claim.article).article)]
    words = [pair.left.split(), pair.right.split()]
    if same_name(pair.left, pair.right, case.aliases) or not DAYS.isdisjoint(map(str.casefold, words[0] + words[1])):
        return False
    return not any(word in texts[1] for word in words[0]) and not any(word in texts[0] for word in words[1])
