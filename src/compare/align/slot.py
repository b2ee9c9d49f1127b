"""The typed slots of a claim: what its question is about, what it answers, who takes part, who says it."""

from compare.align.measure import measured
from compare.align.name import Aliases, canonical
from compare.align.synonym import concept
from compare.align.toponym import place_name
from compare.claim import Actor, Cause, Claim, Event, Figure, Place, State, When
from compare.extract.figures.basis import WHOLE
from compare.grammar.lexicon import lemma
from compare.mention import Mention
from compare.record import Record
from compare.span import Span
from compare.unit import family

_LIGHT = frozenset("supply service network grid system line connection".split())  # of which the word before tells


class Slots(Record):
    """The typed slots that may answer one question, as comparable keys; None where a claim has none.

    topic: what the question is about (the harm, the dated or placed deed, the person, the thing that has a state).
    answer: the value itself, folded. klass: victims, role, ladder or event class.
    """

    topic: str | None = None
    answer: str | None = None
    klass: str | None = None
    agent: str | None = None
    object: str | None = None
    source: str | None = None


def slots(claim: Claim, aliases: Aliases) -> Slots:
    """The typed slots of a claim."""
    source = _source(claim, aliases)
    match claim.value:
        case Figure() as f:
            answer = "-".join(map(str, f.printed or (f.interval.low, f.interval.high)))
            klass = f.victims if f.toll else family(f.unit)
            return Slots(measured(claim) or _counted(f), answer, klass, source=source)
        case When() as w:
            return Slots(_verb(w.about), f"{w.interval.low}-{w.interval.high}", w.precision, source=source)
        case Place() as p:
            return Slots(_verb(p.about), canonical(place_name(p.name), aliases), p.type, source=source)
        case Actor() as a:
            return Slots(canonical(a.name, aliases), canonical(a.title or "", aliases), a.role, source=source)
        case State() as s:
            return Slots(_head(s.of), concept(s.state.casefold()), s.ladder, source=source)
        case Event() as e:
            agent, thing = _party(e.agent, aliases), _party(e.object, aliases)
            return Slots(concept(e.predicate.casefold()), None, e.act, agent, thing, source)
        case Cause() as c:
            return Slots(None, None, c.relation, source=source)
    return Slots(source=source)


def _counted(figure: Figure) -> str | None:
    """What a figure counts: its harm, or the noun; None for "162 on board", which may be people of any kind."""
    if figure.harm == "present" and not figure.counted:
        return None
    return figure.toll or _head(figure.counted or figure.unit)


def _source(claim: Claim, aliases: Aliases) -> str | None:
    return (canonical(claim.attribution.teller, aliases, True) or None) if claim.attribution else None


def basis(claim: Claim) -> str:
    """A part is no rival of the whole, nor a war's toll of an incident's."""
    told = claim.value.basis if isinstance(claim.value, Figure) else ""
    return "toll" if told in WHOLE else told


def _party(mention: Mention | None, aliases: Aliases) -> str | None:
    """The name in a phrase, or the concept of its head noun: "the suspect" and "a defendant" are one party."""
    if mention is None:
        return None
    name = " ".join(word for word in mention.text.split() if word[:1].isupper())
    return canonical(name, aliases) if name else _head(mention.text)


def _head(phrase: str) -> str:
    """The concept of the last word of a noun phrase before any "of"."""
    words = [lemma(word, "NNS") for word in phrase.casefold().partition(" of ")[0].split()]
    while len(words) > 1 and words[-1] in _LIGHT:  # power supplies are power, and so are power and water supplies
        words = words[: words.index("and")] if "and" in words[1:] else words[:-1]
    return concept(words[-1]) if words else ""


def _verb(word: str | None) -> str | None:
    return concept(word.casefold()) if word else None


def sort(claim: Claim) -> tuple[str, str | None]:
    """The kind of a claim and what bars it from others of the kind: only claims of one sort can be mistaken."""
    match claim.value:
        case Figure() as figure:
            return ("toll", f"{figure.toll} {basis(claim)}") if figure.toll else ("quantity", family(figure.unit))
        case State() as state:
            return ("status", state.ladder)
        case Place() as place:
            return ("place", place.role)
    return (claim.kind, None)


def answered(claim: Claim) -> Span:
    """Where the value itself stands in the quote: it is the answer, and must not speak for or against the question."""
    match claim.value:
        case Figure() | When() as value:
            printed = value.as_printed
        case Place() as place:
            printed = place.name
        case _:
            printed = ""
    at = claim.quote.find(printed) if printed else -1
    start = claim.span.start + at
    return Span(start, start + len(printed)) if at >= 0 else Span(0, 0)
