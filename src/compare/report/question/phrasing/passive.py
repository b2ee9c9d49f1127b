"""A deed whose doer the passage does not name, asked for by those whom it befell: found the boy dead, raised $200."""

from compare.extract.passage import phrase_at
from compare.grammar.lexicon import irregular, lemma
from compare.grammar.phrase import FINITE, NOUNS, TIMES, Phrase
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token
from compare.report.question.phrasing.clause import Clause, told
from compare.report.question.phrasing.ending import whole
from compare.report.question.phrasing.participle import is_participle
from compare.report.question.phrasing.predicate import regular_past
from compare.report.question.phrasing.sound import is_sound
from compare.report.question.phrasing.subject import agreeing, is_many, named, subject
from compare.report.question.phrasing.trim import uncited
from compare.span import Span

_ACTIVE = frozenset(("VBD", "VBZ", "VBP", "VBG"))
_NO_DEEDS = frozenset(
    "be have do include involve mean cost need want mark prompt lead".split()
)  # nothing befalls what they have
_WANTING = frozenset("put take bring make give leave set get send keep place".split())  # want more than an object
_PLANNING = frozenset("plan plans planned hope hopes hoped intend intends intended vow vows vowed".split())
# What is done to things and people that are counted, whoever does it.
_HARMING = frozenset(
    "damage destroy burn flood topple close cancel evacuate injure wound hurt rescue save seize arrest detain hit loot "
    "gut level raze ruin recover find recall return ban dismiss".split()
)
_CLOSE = 20  # characters between a verb and an amount: raised just over $200,000


def befell(passage: Clause) -> str | None:
    """What was done to the object of a verb without a subject: "was the boy found dead"."""
    one = _deed(passage)
    if one is None or one.patient is None or one.patient.first != one.group.last:
        return None
    if passage.tokens[one.patient.head].low in TIMES:
        return None  # others injured Saturday night
    name, last = named(passage, one.patient), one.patient.last
    was = agreeing(_was(passage, one), is_many(name))
    of = phrase_at(passage.parse, last + 1) if passage.tokens[min(last, len(passage.tokens) - 1)].low == "of" else None
    if of:
        name, last = f"{name} of {passage.words(of)}", of.last
    if second := _second(passage, last):
        name, last, was = f"{name} and {passage.words(second)}", second.last, "were"
    end = passage.tokens[last - 1].end
    stop = whole(passage, one, max(end, passage.span.end), is_free=True)
    if stop is None:
        return None
    rest = uncited(passage.parse.text[end:stop])
    asked = f"{was} {name} {participle(passage.tokens[one.group.head])}{rest}"
    question = " ".join(asked.split())
    return question if is_sound(question, name) else None


def _second(passage: Clause, last: int) -> Phrase | None:
    """What "and" joins to an object, where the clause goes on with no verb of its own: the boy and his sister."""
    tokens = passage.tokens
    second = phrase_at(passage.parse, last + 1) if last < len(tokens) and tokens[last].low == "and" else None
    after = tokens[second.last].tag if second and second.last < len(tokens) else "."
    inside = second is not None and tokens[second.last - 1].end <= passage.span.end
    return second if inside and after not in FINITE else None


def amount(passage: Clause, answer: Span) -> str | None:
    """What was done to an amount that is itself the object: "was raised for the campaign"."""
    one = _deed(passage)
    if one is None or not 0 <= answer.start - passage.tokens[one.group.last - 1].end <= _CLOSE:
        return None
    rest = uncited(passage.parse.text[answer.end : max(answer.end, passage.span.end)])
    return " ".join(f"{_was(passage, one)} {participle(passage.tokens[one.group.head])}{rest}".split())


def done(passage: Clause, answer: Span | None) -> str | None:
    """What was done to those who are counted: "hacked" of "two million users hacked", "damaged" of "damaging several
    villages"."""
    one = told(passage, answer)
    if one is None or answer is None or one.patient is None or one.verb in (_NO_DEEDS - {"involve"}) | _WANTING:
        return None
    counted = passage.tokens[one.patient.first].start <= answer.start < passage.tokens[one.patient.last - 1].end
    active = one.group.tense == "gerund" and one.patient.first == one.group.last and not one.group.passive
    if not counted or not (active or (is_participle(passage, one) and one.patient.last == one.group.first)):
        return None
    return participle(passage.tokens[one.group.head])


def intended(passage: Clause, answer: Span | None) -> str | None:
    """What was to be done to those who are counted: "confronted" of "drove to the house to confront two people"."""
    for one in passage.parse.propositions if answer else ():
        object_ = one.patient and one.group.tense == "infinitive" and not one.group.passive
        if not object_ or one.patient is None or one.patient.first != one.group.last:
            continue
        before = passage.tokens[max(0, one.group.head - 2)]  # an aim hangs on a noun, or on a verb of planning
        if passage.tokens[one.group.head - 1].low != "to" or not (before.tag in NOUNS or before.low in _PLANNING):
            continue
        first, last = passage.tokens[one.patient.first], passage.tokens[one.patient.last - 1]
        if answer and first.start <= answer.start < last.end and one.verb not in _NO_DEEDS | _WANTING:
            return participle(passage.tokens[one.group.head])
    return None


def counted(passage: Clause, answer: Span | None) -> str | None:
    """What was done to those who are counted right behind a verb whose doer is not told, or that a headline hides as a
    noun: damaged of "storm damages 60 homes"."""
    at = next((i for i, token in enumerate(passage.tokens) if answer and token.start >= answer.start), 0)
    verb = passage.tokens[at - 1] if at else None
    if verb is None or verb.start < passage.span.start or verb.low.endswith("ing"):
        return None
    head = verb._replace(tag="VBZ") if passage.headed and verb.tag == "NNS" else verb
    if head.tag not in ("VBD", "VBN", "VBZ"):
        return None
    return participle(head) if lemma(head.text, head.tag) in _HARMING else None


def _deed(passage: Clause) -> Proposition | None:
    """The finite verb with which a passage begins, where it has no subject of its own that can be asked for."""
    one = told(passage)
    if one is None or one.group.passive or one.verb in _NO_DEEDS or subject(passage, one) is not None:
        return None
    head = passage.tokens[one.group.first]
    begins = head.start <= passage.span.start + 1 and one.group.last - one.group.first == 1
    return one if begins and head.tag in _ACTIVE else None


def _was(passage: Clause, one: Proposition) -> str:
    return "is" if passage.tokens[one.group.first].tag not in ("VBD", "VBG") and not passage.headed else "was"


def participle(head: Token) -> str:
    """The participle of a verb as it stands: found of "found", taken of "took"."""
    base = lemma(head.text, head.tag)
    known = next((form for form, of in irregular().participle.items() if of == base), None)
    if known or head.tag == "VBD":
        return known or head.low
    return regular_past(base)
