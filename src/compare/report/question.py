"""What a row asks, in plain words, and the short name by which people call it."""

import re
import unicodedata
from collections.abc import Callable

from compare.align.alignment import Alignment
from compare.claim import Actor, Cause, Claim, Event, Figure, Harm, Mention, Place, State, When

_DONE: dict[Harm, str] = {
    "killed": "were killed", "injured": "were injured", "killed-or-injured": "were killed or injured",
    "missing": "are missing", "captured": "were captured", "detained": "were detained", "displaced": "were displaced",
    "evacuated": "were evacuated", "rescued": "were rescued", "affected": "were affected", "present": "were there",
    "materiel": "were lost",
}  # fmt: skip
_CLASSES = {
    "people": "people", "civilian": "civilians", "child": "children", "woman": "women", "elderly": "elderly people",
    "military": "soldiers", "police": "police officers", "fighter": "fighters", "perpetrator": "attackers",
}  # fmt: skip
_UNITS = {"percent": "What percentage", "usd": "How many dollars", "eur": "How many euros", "gbp": "How many pounds"}
_DETERMINER = re.compile(r"^(?:the|a|an|some|its|his|her|their|this|that|these|those|other|another)\s+", re.IGNORECASE)
_WORD = re.compile(r"[a-z0-9]+")
_LONG = 60  # characters of a phrase that a question may hold
_SLUG = 4  # words of a name
_LITTLE = "the a an of in on at to and or for by with was were is are be it that this his her their who"
_NOT_IN_SLUG = frozenset(_LITTLE.split())


def question(alignment: Alignment) -> str:
    """The question that the claims of a line-up answer: "How many Syrian soldiers were killed?"."""
    claim = _telling(alignment)
    value = claim.value
    return _ASKED[type(value)](value) if type(value) in _ASKED else _said(claim)


def row_id(alignment: Alignment) -> str:
    """A short name of a line-up, made of its telling words: "soldiers-killed". Equal names are the caller's care."""
    if alignment.entry:
        return alignment.entry
    claim = _telling(alignment)
    words = _slug_words(_name(claim)) or _slug_words(claim.quote) or [alignment.kind]
    return "-".join(words[:_SLUG])


def _telling(alignment: Alignment) -> Claim:
    """The claim that the question is asked by: of the row's kind, with a value, the shortest."""
    return min(alignment.claims, key=lambda c: (c.kind != alignment.kind, c.value is None, len(c.quote), c.quote))


def _how_many(figure: Figure) -> str:
    if figure.unit in _UNITS:
        return f"{_UNITS[figure.unit]}{_of(figure)}?"
    if figure.harm is None:
        return f"How many {_things(figure)}?"
    return f"How many {_people(figure)} {_DONE[figure.harm]}?"


def _of(figure: Figure) -> str:
    counted = _uncounted(figure)
    return f" of {counted}" if counted and counted != figure.unit else ""


def _things(figure: Figure) -> str:
    return _uncounted(figure) or figure.unit or "were there"


def _uncounted(figure: Figure) -> str:
    """What is counted, without the amount itself."""
    return _bare((figure.counted or "").strip().removeprefix(figure.as_printed))


def _people(figure: Figure) -> str:
    if figure.harm == "materiel":
        return _things(figure)
    counted = _uncounted(figure)
    return counted if counted and len(counted.split()) < 6 else _CLASSES.get(figure.victims or "people", "people")


def _when(value: When) -> str:
    return f"When did it happen ({value.about})?" if value.about else "When did it happen?"


def _where(value: Place) -> str:
    return f"Where did it happen ({value.about})?" if value.about else "Where did it happen?"


def _who(value: Actor) -> str:
    if value.name[:1].isupper():
        return f"Who is {_short(value.name)}?"
    return f"Who is the {value.role}?" if value.role else f"Who is {_short(value.name)}?"


def _how_it_stands(value: State) -> str:
    return f"How does it stand with {_short(_bare(value.of)) or 'it'}?"


def _what_happened(value: Event) -> str:
    doer, thing = _phrase(value.agent), _phrase(value.object)
    if doer and thing:
        return f"What about {doer} and {thing} ({value.predicate})?"
    if doer or thing:
        return f"What about {doer or thing} ({value.predicate})?"
    return f"What happened ({value.predicate})?"


def _why(value: Cause) -> str:
    effect = _phrase(value.effect)
    return f"Why: {effect}?" if effect else "Why did it happen?"


def _said(claim: Claim) -> str:
    attribution = claim.attribution
    if attribution is None:
        return f"What is said: {_short(claim.quote)}?"
    source = attribution.speaker or (attribution.source.text if attribution.source else "")
    return f"What did {_short(source)} say: {_short(attribution.content.text)}?" if source else (
        f"What was said: {_short(attribution.content.text)}?"
    )  # fmt: skip


_ASKED: dict[type, Callable[..., str]] = {
    Figure: _how_many, When: _when, Place: _where, Actor: _who, State: _how_it_stands, Event: _what_happened,
    Cause: _why,
}  # fmt: skip


def _phrase(mention: Mention | None) -> str:
    return _short(_bare(mention.text)) if mention else ""


def _bare(phrase: str) -> str:
    return _DETERMINER.sub("", " ".join(phrase.split()))


def _short(phrase: str) -> str:
    flat = " ".join(phrase.split()).strip(" .,;:“”\"'")
    return flat if len(flat) <= _LONG else flat[:_LONG].rsplit(" ", 1)[0] + " …"


def _name(claim: Claim) -> str:
    """The words that a name is made of: the topic, then what happened to it."""
    match claim.value:
        case Figure() as f:
            return f"{_people(f) if f.harm else _things(f)} {f.harm or ''}"
        case When() as w:
            return f"{w.about or ''} when"
        case Place() as p:
            return f"{p.about or ''} where"
        case Actor() as a:
            return a.name
        case State() as s:
            return f"{_bare(s.of)} {s.ladder or s.state}"
        case Event() as e:
            return f"{_phrase(e.agent)} {e.predicate} {_phrase(e.object)}"
        case Cause() as c:
            return f"why {_phrase(c.effect or c.reason)}"
    return claim.attribution.content.text if claim.attribution else claim.quote


def _slug_words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text).casefold()
    words = _WORD.findall("".join(c for c in folded if not unicodedata.combining(c)))
    return [word for word in words if word not in _NOT_IN_SLUG]
