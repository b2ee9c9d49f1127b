"""Whose age a figure tells: by a name, by the noun after the years, by what became of the one who is so old."""

import re

from compare.extract.roles import roles
from compare.report.question import excerpt
from compare.report.question.clause import Clause, alone
from compare.report.question.predicate import predicate
from compare.report.question.subject import agreeing, is_many
from compare.report.question.trim import cut
from compare.span import Span

# Compiled where they are first used, for most reports tell no age.
_OLD = (
    r"(?:^|.*?\b)(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}),? (?:\(|aged? )?\d|.*?-[Oo]ld (?P<noun>[\w -]{2,40}?)"
    r"(?: (?:who|was|were|is|and|from|of|in|had|has|with|shot|killed|suffered)\b|[,.;]|$)"
    r"|(?P<alone>[A-Z][\w’'-]+)(?:, | \(|,? aged? )\d"
    r"|(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?P<described>[a-z][\w’' -]{1,40}?)"
    r"(?:, (?:aged? )?| aged? | of )\w+$"
)
_BEFORE_AGE = r"(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}),? (?:\(|aged? )?\Z"
_CAPITALS = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}"
_LINE = 70  # characters after a passage in which the noun of an age stands
_FEWEST, _TELLING = 4, re.compile(r"[^\W\d_]{3,}")  # words beside an age that tell whose it is
_TOLD = 48  # characters of what became of somebody that a question may hold
_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ"))


def asked(quote: str, clause: Clause, printed: str) -> str:
    """The question after an age."""
    if "ages" in quote.split():
        return "How old are they?"
    who = _aged(quote) or _around(clause) or ""
    if who := who.rstrip(" -–—"):
        return f"How old {agreeing('is', is_many(who))} {who}?"
    whole = clause.on(Span(clause.span.start, clause.parse.sentence.end))
    told = predicate(clause, clause.find(printed)) or predicate(whole, clause.find(printed))
    told = cut(told.partition(";")[0], _TOLD) if told else ""
    if told and len(told) <= _TOLD and "…" not in told and told.partition(" ")[0] != "is":
        return f"How old is the person who {told}?"
    words = excerpt.beside(clause, printed)
    return excerpt.of_words("How old", words) if len(_TELLING.findall(words)) >= _FEWEST else "How old is this person?"


def _aged(quote: str) -> str | None:
    match = re.match(_OLD, quote)
    if match is None:
        return None
    noun = _noun(match["noun"] or match["described"] or "")
    capital = None if noun.split()[-1:] and noun.split()[-1].lower() in roles() else re.match(_CAPITALS, noun)
    if capital:
        noun = capital.group().strip()
    described = noun and noun != "being" and not noun.endswith("ly") and not noun.isupper()
    return match["name"] or match["alone"] or (f"{'' if capital else 'the '}{noun}" if described else None)


def _noun(words: str) -> str:
    """The noun phrase that words begin with: "boy" of "boy playing"; nothing of "was hit"."""
    tokens = alone(words.strip()).tokens
    last = next((i for i, token in enumerate(tokens) if token.tag not in _NOMINAL), len(tokens))
    while last and tokens[last - 1].tag == "JJ" and tokens[last - 1].low not in roles():
        last -= 1
    noun = words.strip()[: tokens[last - 1].end] if last else ""
    return noun.lower() if noun.lower() in roles() else noun


def _around(clause: Clause) -> str | None:
    """Whose age a bare number tells: the noun after it, or the name before it in its sentence."""
    text, span = clause.parse.text, clause.span
    noun = (
        _aged(text[span.start : min(span.end + _LINE, clause.parse.sentence.end)])
        if "-old" in text[span.start : span.end]
        else None
    )
    name = re.search(_BEFORE_AGE, text[clause.parse.sentence.start : span.start])
    return noun or (name["name"] if name else None)
