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
_PARTS = {
    "agent": "Who did it", "victim": "Who was the victim", "suspect": "Who is suspected", "force": "Which forces",
    "official": "Which official", "witness": "Which witness",
}  # fmt: skip
_NUMERAL = re.compile(
    r"^(?:(?:at least|more than|fewer than|less than|as many as|up to|about|around|some|nearly|almost|over|only|all"
    r"|the|a total of|another|other|[\d,.]{1,15}\+?|hundreds of|dozens of|scores of|thousands of|half a|an?"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred|thousand"
    r"|million|several|many|few|one|both|of)(?:[\s-]{1,3}|$)){1,8}",
    re.IGNORECASE,
)
_POINTING = re.compile(r"\b(?:them|us|those|these|others?|whom|which|dead|wounded|injured|victims)\b", re.IGNORECASE)
_TRAILING = re.compile(r"[\s,]{0,3}\b(?:in|on|at|near|from|to|of|by|since|until|for|inside|outside)?[\s,]{0,3}$")
_LEADING = re.compile(r"^[\s,.;:–—-]{1,5}")
_THAT = re.compile(r"^that\s{1,3}", re.IGNORECASE)
_WORD = re.compile(r"[a-z0-9]+")
_LONG = 60  # characters of a phrase that a question may hold
_SLUG = 4  # words of a name
_LITTLE = "the a an of in on at to and or for by with was were is are be it that this his her their who"
_NOT_IN_SLUG = frozenset(_LITTLE.split())


def question(alignment: Alignment) -> str:
    """The question that the claims of a line-up answer: "How many Syrian soldiers were killed?"."""
    claim = _telling(alignment)
    asked = _ASKED.get(type(claim.value))
    return asked(claim, claim.value) if asked else _said(claim)


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


def _how_many(_: Claim, figure: Figure) -> str:
    if figure.unit in _UNITS:
        return f"{_UNITS[figure.unit]}{_of(figure)}?"
    if figure.harm is None:
        return f"How many {_things(figure)}?"
    return f"How many {_people(figure)} {_DONE[figure.harm]}?"


def _of(figure: Figure) -> str:
    counted = _uncounted(figure)
    return f" of {counted}" if counted and counted != figure.unit else ""


def _things(figure: Figure) -> str:
    """What is counted, without the number: "storeys (building)" of a "seven-storey building"."""
    counted = _uncounted(figure)
    measured, _, thing = counted.partition(" ")
    if thing and measured == figure.unit and not thing.startswith("of "):
        return f"{measured}s ({thing})"
    return counted or _bare(figure.unit) or "were there"


def _people(figure: Figure) -> str:
    if figure.harm == "materiel":
        return _things(figure)
    counted = _uncounted(figure)
    named = counted and len(counted.split()) < 6 and not _POINTING.search(counted)
    return counted if named else _CLASSES.get(figure.victims or "people", "people")


def _uncounted(figure: Figure) -> str:
    """The counted phrase as printed, without its numbers and hedges."""
    return _bare(_NUMERAL.sub("", _bare(figure.counted or "")))


def _when(claim: Claim, value: When) -> str:
    return f"When: {_without(claim, value.as_printed)}?"


def _where(claim: Claim, value: Place) -> str:
    return f"Where: {_without(claim, value.name)}?"


def _without(claim: Claim, answer: str) -> str:
    """The words of the evidence without the answer itself and the preposition before it."""
    before, found, after = claim.quote.partition(answer)
    kept = _LEADING.sub("", f"{_TRAILING.sub('', before)} {after}" if found else claim.quote)
    return _short(kept) if len(kept.split()) > 1 else _short(claim.quote)


def _who(claim: Claim, value: Actor) -> str:
    if value.name[:1].isupper() and value.role != "agent":
        return f"Who is {_short(value.name)}?"
    return f"{_PARTS.get(value.role, 'Who is meant')}: {_short(claim.quote)}?"


def _how_it_stands(claim: Claim, value: State) -> str:
    of = _bare(_NUMERAL.sub("", _bare(value.of)))
    return f"How does it stand with {_short(of)}?" if of else f"How do things stand: {_short(claim.quote)}?"


def _what_happened(claim: Claim, _: Event) -> str:
    return f"What happened: {_short(claim.quote)}?"


def _why(claim: Claim, value: Cause) -> str:
    return f"Why: {_phrase(value.effect) or _short(claim.quote)}?"


def _said(claim: Claim) -> str:
    attribution = claim.attribution
    if attribution is None:
        return f"What is said: {_short(claim.quote)}?"
    content = _short(_THAT.sub("", attribution.content.text))
    source = attribution.speaker or (attribution.source.text if attribution.source else "")
    return f"What did {_short(source)} say: {content}?" if source else f"What was said: {content}?"


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
