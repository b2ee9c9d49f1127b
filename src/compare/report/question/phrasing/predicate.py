"""What is said of a subject, as the words after a question word: "who" opened fire in a shop."""

import re

from compare.grammar.lexicon import irregular, lemma
from compare.grammar.phrase import Phrase
from compare.grammar.token import Token
from compare.report.question.phrasing.clause import TENSED, Clause, told
from compare.report.question.phrasing.ending import coupled, whole, with_object
from compare.report.question.phrasing.inversion import AUXILIARIES
from compare.report.question.phrasing.participle import is_participle
from compare.report.question.phrasing.subject import head_of, subject
from compare.report.question.phrasing.trim import uncited
from compare.span import Span

_DOUBLED = re.compile(r"(?:[^aeiou]|qu){0,3}[aeiou][^aeiouwxyh]")  # drop, plan: a short vowel and one consonant
_ALL = re.compile(r"\A(is|was|has|had|are|were|have)(?: both| all| each)(?= )")  # of several: who is all accused
_STRESSED = tuple(  # so where the last syllable is stressed
    "admit commit permit submit refer prefer defer transfer occur incur control patrol compel expel propel rebel "
    "regret".split()
)


def predicate(passage: Clause, of: Span | None = None) -> str | None:
    """What a passage says of its subject: "opened fire in a shop" of "Three men opened fire in a shop".

    of: where whoever is asked for stands; None where that is not the subject.
    """
    one = told(passage)
    phrase = subject(passage, one) if one else None
    if one is None or phrase is None or one.group.tense not in TENSED:
        return None
    if of and not _spoken_of(passage, phrase).overlaps(of):
        return None
    head = passage.tokens[one.group.first]
    if not head.text[:1].isalpha():
        return None
    if is_participle(passage, one):
        verb = f"was {head.text}"
    elif passage.headed and head.tag in ("VBZ", "VBP") and head.low not in AUXILIARIES:
        verb = past(head)  # a headline tells in the present what is past
    else:
        verb = _singular(head)
    last = coupled(passage, one) or one  # shot and injured five people
    stop = whole(passage, last, max(head.end, with_object(passage, last, passage.span.end)), is_free=True)
    if stop is None:
        return None
    said = _ALL.sub(r"\1", f"{verb}{passage.parse.text[head.end : stop]}", count=1)
    return uncited(" ".join(said.split()))


def _singular(head: Token) -> str:
    verb = {"are": "is", "were": "was", "have": "has", "do": "does"}.get(head.low, head.low)
    if head.tag == "VBP" and verb == head.low and head.low not in AUXILIARIES:
        if verb.endswith("y") and verb[-2:-1] not in "aeiou":
            return f"{verb[:-1]}ies"
        verb += "es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s"
    return verb


def past(head: Token) -> str:
    """The past of a verb as it stands: shot of "shoots", found of "finds"."""
    base = lemma(head.text, head.tag)
    known = [form for form, of in irregular().past.items() if of == base]
    return known[0] if known and f"{base}ed" not in known else regular_past(base)


def regular_past(base: str) -> str:
    """The past of a regular verb: carried, raised, hacked."""
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return f"{base[:-1]}ied"
    if _DOUBLED.fullmatch(base) or base.endswith(_STRESSED):
        return f"{base}{base[-1]}ed"
    return f"{base}d" if base.endswith("e") else f"{base}ed"


def _spoken_of(passage: Clause, phrase: Phrase) -> Span:
    """Where those stand of whom something is said: not the boy of "the brother of a boy was arrested"."""
    tokens = passage.tokens
    hung = any(token.low == "of" for token in tokens[phrase.first : phrase.last])
    if not hung and phrase.last < len(tokens) and tokens[phrase.last].tag in ("WP", "WDT"):
        return passage.parse.span(phrase.first, phrase.last)
    start = tokens[phrase.first].start
    return Span(start, start + len(head_of(passage, phrase)[0]))
