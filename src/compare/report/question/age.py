"""Whose age a figure tells: by a name, by the noun after the years, by what became of the one who is so old."""

import re

from compare.claim import Figure
from compare.extract.aged import NICK
from compare.extract.roles import roles
from compare.grammar.phrase import MONTHS, NAMES, WEEK
from compare.report.question import excerpt
from compare.report.question.clause import Clause, alone, told
from compare.report.question.excerpt import PRONOUNS
from compare.report.question.noun import unnumbered
from compare.report.question.predicate import predicate
from compare.report.question.subject import agreeing, is_many, named, subject
from compare.report.question.trim import cut
from compare.span import Span

# Compiled where they are first used, for most reports tell no age.
_FULL = r"(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3})(?:, (?:aged? )?|,? (?:\(|aged? ))"
_OLD = (
    rf"(?:^|.*?\b){_FULL}\d"
    r"|(?:(?!-[Oo]lds?\b).){0,80}(?:-|(?<=[Yy]ear) )[Oo]ld (?P<noun>(?:[\w -]|(?<=\b[A-Z])\.){2,40}?)"
    r"(?: (?:who|was|were|is|and|from|of|in|had|has|with|shot|killed|suffered)\b|[,;]|(?<!\b[A-Z])\.|$)"
    r"|(?P<alone>[A-Z][\w’'-]+)(?:, | \(|,? aged? )\d"
    r"|(?:[Aa]n? |[Tt]he |[Hh]is |[Hh]er |[Tt]heir |[Ii]ts )?(?P<described>[a-z][\w’' -]{1,40}?)"
    r"(?:, (?:aged? )?| aged? | of )\w+$"
)
_SEVERAL = r"(?P<who>[\w ’'-]{2,50}?)(?:,? ages|,? aged) \w"
_BOUNDS = r"\d[-–]\d| to "
_NO_NOUNS = frozenset(("being", "dead", "wounded", "injured"))  # left a 6-year-old dead
_AGES = r"\b(?:between|from) (?:the ages? of |ages )?(?P<first>\d{1,3} (?:and|to) )?\Z"
_AT_AGE = r"\b(?:at (?:the )?age of|at age|aged|was|is|turned|at)\s(?:just |only )?\Z"
_SAYING = r"(?:said|says|told|tells)\b"  # a source is not asked for by what it says
_GOES_ON = r";| and (?:he|she|they|it|his|her|their)\b"
_HARMED = re.compile(r"\s((?:shot|grazed|hit|wounded|stabbed|struck) in (?:(?:the|his|her|a) )?[a-z]+)(?=[\s,.;])")
_NO_NAME = MONTHS | WEEK | frozenset(("in", "on", "at", "by", "after", "the"))
_CHILD, _TEEN = 12, 17  # the oldest who is called so
_NICKNAME = rf" {NICK}(?= )"
_CAPITALS = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}"
_LINE = 70  # characters after a passage in which the noun of an age stands
_FEWEST, _TELLING = 4, re.compile(r"[^\W\d_]{3,}")  # words beside an age that tell whose it is
_TOLD = 48  # characters of what became of somebody that a question may hold
_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ"))


def asked(quote: str, clause: Clause, figure: Figure) -> str:
    """The question after an age."""
    printed = figure.as_printed
    if "ages" in quote.split() or re.search(_BOUNDS, printed):
        return f"How old are {_several(quote)}?"
    if one_of := _between(clause):
        return f"How old is {one_of}?"
    who = _aged(quote) or _around(clause) or ""
    if who := who.rstrip(" -–—"):
        return f"How old {agreeing('is', is_many(who))} {who}?"
    whole = clause.on(Span(clause.span.start, clause.parse.sentence.end))
    said = predicate(clause, clause.find(printed)) or predicate(whole, clause.find(printed))
    said = cut(re.split(_GOES_ON, said)[0], _TOLD) if said and not re.match(_SAYING, said) else ""
    if said and len(said) <= _TOLD and "…" not in said and said.partition(" ")[0] != "is":
        return f"How old is the person who {said}?"
    if of := _of_subject(clause, figure):
        return f"How old {agreeing('is', is_many(of))} {of}?"
    if young := _young(figure.interval.low or 0):
        return f"How old is the {young}?"
    if harmed := _HARMED.match(clause.parse.text[clause.span.end : clause.parse.sentence.end]):
        return f"How old is the person {harmed[1]}?"
    words = excerpt.beside(clause, printed)
    return excerpt.of_words("How old", words) if len(_TELLING.findall(words)) >= _FEWEST else "How old is this person?"


def _between(clause: Clause) -> str | None:
    """Who of several is meant whose ages are told by the youngest and the oldest: are between the ages of 27 and 45."""
    text, start = clause.parse.text, clause.parse.sentence.start
    between = re.search(_AGES, text[start : clause.span.start])
    one = told(clause.on(Span(start, clause.span.end))) if between else None
    phrase = subject(clause, one) if one else None
    who = unnumbered(clause.words(phrase)) if phrase else ""
    if between is None or not is_many(who.lower()):
        return None
    whole = f"the {who.lower() if who[1:].islower() else who}"
    return f"the {'oldest' if between['first'] else 'youngest'} of {whole}"


def _of_subject(clause: Clause, figure: Figure) -> str | None:
    """Of whom a clause tells the age: Ana Kovac died at the age of 95; she was 91."""
    text, start = clause.parse.text, clause.parse.sentence.start
    found = clause.find(figure.as_printed)
    if found is None or not re.search(_AT_AGE, text[start : found.start]):
        return None
    whole = clause.on(Span(start, clause.span.end))
    one = told(whole, found)
    phrase = subject(whole, one) if one else None
    who = named(whole, phrase) if phrase else None
    return who if who and who.lower() not in PRONOUNS and not any(letter.isdigit() for letter in who) else None


def _young(years: float) -> str:
    """What one of so few years is called, whoever it is."""
    return "child" if 0 < years <= _CHILD else "teenager" if 0 < years <= _TEEN else ""


def _several(quote: str) -> str:
    """Those whose ages stand behind them, without their number: the sons of "two sons, ages 16 and 6"."""
    match = re.match(_SEVERAL, quote)
    who = unnumbered(match["who"]) if match else ""
    return f"the {who.lower() if who[1:].islower() else who}" if who and is_many(who) else "they"


def _aged(quote: str) -> str | None:
    match = re.match(_OLD, re.sub(_NICKNAME, "", quote))
    if match is None:
        return None
    if match["alone"] and match["alone"].lower() in roles():
        return f"the {match['alone'].lower()}"
    noun = _noun(match["noun"] or match["described"] or "")
    noun = _named(noun) or noun
    capital = None if noun.split()[-1:] and noun.split()[-1].lower() in roles() else re.match(_CAPITALS, noun)
    if capital:
        noun = capital.group().strip()
    described = noun and noun not in _NO_NOUNS and not noun.endswith("ly") and not noun.isupper()
    return match["name"] or match["alone"] or (f"{'' if capital else 'the '}{noun}" if described else None)


def _named(noun: str) -> str | None:
    """The name behind a noun for what somebody is: Ivo Brandt of "suspect Ivo Brandt"."""
    part, _, name = noun.partition(" ")
    return name if part in roles() and re.fullmatch(_CAPITALS, name) and " " in name else None


def _noun(words: str) -> str:
    """The noun phrase that words begin with: "boy" of "boy playing"; nothing of "was hit"."""
    tokens = alone(words.strip()).tokens
    part = len(tokens) > 1 and tokens[0].low in roles() and tokens[1].tag in NAMES  # suspect Ivo Brandt: no verb
    last = next(
        (i for i, token in enumerate(tokens) if token.tag not in _NOMINAL and not (part and i == 0)), len(tokens)
    )
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
    name = re.search(rf"{_FULL}\Z", text[clause.parse.sentence.start : span.start])
    known = name and _NO_NAME.isdisjoint(name["name"].lower().split())  # not In August, a 23-year-old
    return noun or (name["name"] if name and known else None)
