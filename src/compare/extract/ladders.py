"""States and the ladders that they stand on, from `lexicon/ladders.yaml`, and how the words of a text name them."""

from collections.abc import Sequence
from functools import cache

from compare.claim import State
from compare.extract.look import by_second
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import MONTHS, WEEK
from compare.lexicon import table
from compare.record import Record
from compare.wordbook import remembered

_ON_CAMERA = frozenset(
    "camera cameras video videotape tape film surveillance cctv footage crossfire cross-fire up website sounds images "
    "audio".split()
)
_DENYING = frozenset(("no", "not"))
_GOVERNED = frozenset(("DT", "PRP$", "CD", "PRP"))
_ARTICLES = frozenset(("a", "an"))
_OTHER_TIMES = (
    "jan. feb. aug. sept. oct. nov. dec. week month year spring summer fall autumn winter morning afternoon evening"
)
_DAYS = MONTHS.union(WEEK, _OTHER_TIMES.split())
_DATED = 4  # tokens after a preposition in which a day stands: scheduled for early Tuesday
_BODILY = frozenset(("condition", "health"))  # his condition is stable: so is he
_OF_MANY_SENSES = frozenset(("known", "critical", "certain", "true"))  # known as a healer, critical of the plan


class Rung(Record):
    """A state as words may name it: the words after the first, its name, its ladder, the nouns it may be said of.

    denying: the words hold the 'not' of the clause themselves (not known: unclear; no accident: deliberate).
    """

    rest: tuple[str, ...]
    name: str
    ladder: str | None
    of: frozenset[str] = frozenset()
    denying: bool = False


def _standing(ladder: str) -> list[Sequence[str]]:
    """The words for each state of a ladder, on its rungs and apart."""
    scale = table("ladders").get(ladder, {})
    apart = ([words] if isinstance(words, str) else words for words in scale.get("apart", ()))
    return [*scale.get("rungs", ()), *apart]


@cache
def _states() -> dict[str, list[tuple[str, str, str, frozenset[str]]]]:
    """All states by their first word: the words after it, name, ladder, subjects. A text needs few of them as rungs."""
    found: dict[str, list[tuple[str, str, str, frozenset[str]]]] = {}
    for ladder, scale in table("ladders").items():
        of = frozenset(() if scale["of"] == "any" else (scale["of"],) if isinstance(scale["of"], str) else scale["of"])
        for words in _standing(ladder):
            for phrase in words:
                first, _, rest = phrase.partition(" ")
                found.setdefault(first, []).append((rest, words[0], ladder, of))
    return found


@cache
def openers() -> frozenset[str]:
    """The first words of all states."""
    return frozenset(_states())


@remembered
def _rungs(first: str) -> dict[str, tuple[Rung, ...]]:
    """The states that begin with a word, longest first, and those of certain subjects before those of any.

    By their second word; under "" those of one word, which any may follow.
    """
    found = [
        Rung(tuple(rest.split()), name, ladder, of, not _DENYING.isdisjoint((first, *rest.split())))
        for rest, name, ladder, of in _states()[first]
    ]
    found.sort(key=lambda rung: (-len(rung.rest), not rung.of, "things" in rung.of))
    return by_second(found)


def rung_words(word: str, ladder: str | None) -> Sequence[str]:
    """The words of the rung of a ladder on which a word stands, its name first; none where it stands on no rung."""
    rungs: Sequence[Sequence[str]] = table("ladders").get(ladder or "", {}).get("rungs", ())
    return next((words for words in rungs if word.casefold() in words or word in words), ())


@cache
def phrases(ladder: str) -> frozenset[str]:
    """All words for the states of a ladder, on its rungs and apart; none of what is no ladder."""
    return frozenset(phrase for words in _standing(ladder) for phrase in words)


@cache
def describing() -> frozenset[str]:
    """Words that by themselves may say a state of the noun after them."""
    ladders = bound()
    alone = [first for first, named in _states().items() for rest, _, on, _ in named if not rest and on in ladders]
    words = frozenset((*alone, *before()))
    return words | {f"now-{word}" for word in words}


@cache
def verbs(manner: str, *, going_on: bool = False) -> dict[str, tuple[str, frozenset[str]]]:
    """The base form of an active verb to the participle that names the state (close: closed), and its ladders.

    manner: 'acting' for verbs that tell of their subject, 'done-to' for those that tell of their object.
    going_on: of two participles the one in -ing, for what is at it or begins (is collapsing, began to collapse).
    """
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for ladder, scale in table("ladders").items():
        words = [phrase.split()[0] for phrase in scale.get(manner, ())]
        for word in sorted(words, key=lambda word: word.endswith("ing") == going_on):
            base = lemma(word, "VBG" if word.endswith("ing") else "VBN")
            found[base] = word, found.get(base, ("", frozenset()))[1] | {ladder}
    return found


@cache
def telling() -> frozenset[str]:
    """All verbs that by themselves tell a state, in their base forms."""
    return frozenset(verbs("acting")) | frozenset(verbs("done-to"))


@cache
def bound() -> frozenset[str]:
    """The ladders that only certain nouns stand on, and no people: their words say a state before the noun too."""
    scales = table("ladders").items()
    return frozenset(name for name, scale in scales if isinstance(scale["of"], list) and not scale.get("predicative"))


@cache
def before() -> dict[str, str]:
    """Words that say a state of people right before their noun, with their ladder: an unarmed man."""
    return {word: ladder for ladder, scale in table("ladders").items() for word in scale.get("before", ())}


@cache
def _against() -> dict[str, frozenset[frozenset[str]]]:
    return {name: frozenset(map(frozenset, scale.get("against", ()))) for name, scale in table("ladders").items()}


def excludes(one: State, other: State) -> bool:
    """Whether of two states of one ladder, as something has them, one cannot be while the other is."""
    plain = not (one.negated or other.negated) and one.modality == other.modality == "actual"
    same = one.ladder is not None and one.ladder == other.ladder and one.of.casefold() == other.of.casefold()
    return plain and same and frozenset((one.state, other.state)) in _against().get(one.ladder or "", frozenset())


@cache
def denied() -> dict[str, str]:
    """Verbs whose denial is a state of its own: who did not survive is dead."""
    scales = table("ladders").values()
    return {verb: name for scale in scales for verb, name in scale.get("denied", {}).items()}


@cache
def acts() -> dict[str, Rung]:
    """Classes of events that put a person on a ladder, with the state."""
    scales = table("ladders").items()
    return {act: Rung((), name, ladder) for ladder, scale in scales for act, name in scale.get("acts", {}).items()}


@cache
def unmoving() -> frozenset[str]:
    """Verbs of such classes that leave a person where he is: accused, fined, ruled."""
    return frozenset(verb for scale in table("ladders").values() for verb in scale.get("unmoving", ()))


@cache
def going() -> frozenset[str]:
    """Classes of events that are under way while somebody is doing them: searching, fighting."""
    return frozenset(act for scale in table("ladders").values() for act in scale.get("going", ()))


@cache
def deeds() -> frozenset[str]:
    """Classes of events whose clause may say by an adverb how the deed stands: accidentally shot."""
    return frozenset(act for scale in table("ladders").values() for act in scale.get("of-deeds", ()))


@cache
def manners() -> frozenset[str]:
    """The last words of such states: by *mistake*."""
    scales = [scale for scale in table("ladders").values() if "of-deeds" in scale]
    return frozenset(phrase.split()[-1] for scale in scales for words in scale["apart"] for phrase in words)


@cache
def of_deeds() -> frozenset[str]:
    """The ladders of such states."""
    return frozenset(name for name, scale in table("ladders").items() if "of-deeds" in scale)


@cache
def absent() -> frozenset[str]:
    """Nouns of which 'no' says a state by itself: no arrests, no suspects."""
    return frozenset(noun for scale in table("ladders").values() for noun in scale.get("none", ()))


def begins(words: Sequence[str], i: int) -> bool:
    """Whether a state may begin at token i, by the word there and the next: a look before `match`."""
    group = _rungs(words[i]) if words[i] in openers() else {"": ()}
    return bool(group[""]) or (i + 1 < len(words) and words[i + 1] in group)


def match(
    parse: Parse, i: int, subject: frozenset[str], active: tuple[str, frozenset[str]] | None = None
) -> Rung | None:
    """The state that the words from token i name, of a subject that these nouns name.

    active: the participle to read instead of a finite verb at i (collapsed, for 'collapses'), and its ladders. What is
    planned is a state only before an infinitive (is due to speak), for a thing may also be due or set in other senses.
    """
    words = parse.words
    first, ladders = active or (words[i], None)
    if first not in openers():
        return None
    group = _rungs(first)
    for rung in (group.get(words[i + 1]) if i + 1 < len(words) else None) or group[""]:
        last = i + 1 + len(rung.rest)
        if len(rung.rest) > 1 and tuple(words[i + 1 : last]) != rung.rest:
            continue
        if _said_of(rung, first, subject):
            after = parse.tags[last] if last < len(words) else "."
            if first in ("caught", "captured") and on_camera(words[last : last + 4]):
                continue
            if _in_place(rung, parse, last, after) and (ladders is None or rung.ladder in ladders):
                return rung
    return None


def on_camera(after: Sequence[str]) -> bool:
    """Whether what is caught is caught on camera, up in something, in the crossfire: nobody is held."""
    return not _ON_CAMERA.isdisjoint(after[:4])


def _said_of(rung: Rung, first: str, subject: frozenset[str]) -> bool:
    """Whether a state fits its subject; a condition in several words is people's, whatever noun stands for them."""
    if "things" in rung.of:
        return "people" not in subject
    spelt_out = "people" in rung.of and (bool(rung.rest) or "-" in first)
    bodily = rung.ladder == "health" and not subject.isdisjoint(_BODILY)
    return not rung.of or spelt_out or bodily or not subject.isdisjoint(rung.of)


def _in_place(rung: Rung, parse: Parse, last: int, after: str) -> bool:
    """Whether the words after let one of many senses be a state: due to speak, due on Friday; not: known as, due to."""
    words = parse.words
    if words[last - 1] == "due" and after == "TO" and parse.tags[last + 1 : last + 2] not in (["VB"], ["RB"]):
        return False  # due to a leak: because of it
    if rung.name == "planned":
        dated = after == "IN" and not _DAYS.isdisjoint(words[last + 1 : last + 1 + _DATED])
        return after == "TO" or dated or words[last : last + 1] == ["back"]
    if words[last - 1] == "over" and after in _GOVERNED:
        return False  # over the line, over two years
    if after == "TO" and words[last - 1 - len(rung.rest)] in _ARTICLES:
        return False  # it would be a mistake to leave
    if (words[last - 1], *words[last : last + 1]) in (("away", "with"), ("out", "of")):
        return False  # got away with 8,000 crowns; the maps were out of date
    return words[last - 1] not in _OF_MANY_SENSES or after not in ("IN", "TO")
