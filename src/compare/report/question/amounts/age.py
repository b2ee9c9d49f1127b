"""Whose age a figure tells: by a name, by the noun after the years, by what became of the one who is so old."""

import re

from compare.align.person import names
from compare.claim import Figure
from compare.extract.aged import NICK
from compare.extract.roles import roles
from compare.grammar.phrase import MONTHS, NAMES, WEEK
from compare.report.question.amounts.eldest import eldest
from compare.report.question.phrasing import excerpt
from compare.report.question.phrasing.clause import Clause, alone, told
from compare.report.question.phrasing.excerpt import PRONOUNS
from compare.report.question.phrasing.noun import unnumbered
from compare.report.question.phrasing.predicate import predicate
from compare.report.question.phrasing.proper import is_name
from compare.report.question.phrasing.subject import agreeing, is_many, named, subject
from compare.report.question.phrasing.trim import cut
from compare.span import Span

# Compiled where they are first used, for most reports tell no age.
_FULL = r"(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3})(?:, (?:aged? )?|,? (?:\(|aged? ))"
_OLD = (
    rf"(?:^|.*?\b){_FULL}\d"
    r"|(?:(?!-(?:[Yy]ear )?[Oo]lds?\b).){0,80}(?:-(?:[Yy]ear )?|(?<=[Yy]ear) )[Oo]ld "  # of this age, not of the next
    r"(?P<noun>(?:[\w -]|(?<=\b[A-Z])\.|(?<=\b[MSF]t)\.){2,40}?)"
    r"(?: (?:who|was|were|is|and|from|of|in|had|has|with|shot|killed|suffered)\b|[,;]|(?<!\b[A-Z])(?<!\b[MSF]t)\.|$)"
    r"|(?P<alone>[A-Z][\w’'-]+)(?:, | \(|,? aged? )\d"
    r"|(?:[Aa]n? |[Tt]he |[Hh]is |[Hh]er |[Tt]heir |[Ii]ts )?(?P<described>[a-z][\w’' -]{1,40}?)"
    r"(?:, (?:aged? )?| aged? | of )\w+$"
)
_SEVERAL = r"(?P<who>[\w ’'-]{2,50}?)(?:,? ages|,? aged) \w"
_DECADE = (
    r"\b(?P<who>[\w’'-]{2,20}(?: [\w’'-]{2,20}){0,2}?)(?: is| are| was| were|,)? in"
    r" (?:his|her|their) (?:\w+[ -])?(?:\d0s|\w+ties|teens)\b"
)
_BOUNDS = r"\d[-–]\d| to "
_PLAYERS = frozenset(("forward", "keeper"))  # who are no people elsewhere, so that no role is listed for them
# The forward, 20, had been on the pitch.
_APPOSED = r"\b(?:[Tt]he|[Aa]n?) (?P<noun>[a-z][a-z’'-]{1,20}(?: [a-z][a-z’'-]{1,20}){0,2}), (?:aged )?\Z"
_NO_NOUNS = frozenset(("being", "dead", "wounded", "injured"))  # left a 6-year-old dead
_AT_AGE = r"\b(?:at (?:the )?age of|at age|aged|was|is|turned|at)\s(?:just |only )?\Z"
_SAYING = r"(?:said|says|told|tells)\b"  # a source is not asked for by what it says
_GOES_ON = r";| and (?:he|she|they|it|his|her|their)\b"
_NO_NAME = MONTHS | WEEK | frozenset(("in", "on", "at", "by", "after", "the"))
_SEXES = {"male": ("boy", "man"), "female": ("girl", "woman"), "juvenile": ("teenager", "teenager")}
_PERSON = "the person"
_CHILD, _TEEN = 12, 17  # the oldest who is called so
_NICKNAME = rf" {NICK}(?= )"
_CAPITALS = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}"
_OF_A_POSSESSOR = re.compile(r"-[Oo]ld[’']s? \w")  # the 5-year-old's father
_BARE = re.compile(
    r"(?:[Aa]n? |[Tt]he |[Aa]nother )?[\w-]{1,20}-old (?P<befell>[a-z]{3,14} [\w’' -]{3,60}?)"
    r"(?= (?:who|and|when|while)\b|[,;.]|$)"
)
_OLD_AT_END = re.compile(r"-old|-year old\b")
_GIVEN = re.compile(r"(?<![\w.] )(?<=\w )((?:[A-Z][\w’'-]+|[A-Z]\.)(?: [A-Z]\.)?) \Z")
_LINE = 70  # characters after a passage in which the noun of an age stands
_FEWEST, _TELLING = 4, re.compile(r"[^\W\d_]{3,}")  # words beside an age that tell whose it is
_TOLD = 48  # characters of what became of somebody that a question may hold
_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ"))


def asked(quote: str, clause: Clause, figure: Figure) -> str:
    """The question after an age."""
    printed = figure.as_printed
    sentence, young = clause.parse.sentence.span.of(clause.parse.text), _young(figure.interval.low or 0)
    if one := eldest(sentence, quote, printed):
        return f"How old is the {one}?"
    if decade := re.search(_DECADE, quote):
        who = decade["who"]
        return f"How old {agreeing('is', is_many(who))} the {unnumbered(who)}?"
    if "ages" in quote.split() or re.search(_BOUNDS, printed):
        return f"How old are {_several(quote)}?"
    if young and _OF_A_POSSESSOR.search(quote):
        return f"How old is the {young}?"
    who = _full(_aged(quote) or "", clause) or _around(clause) or ""
    who = f"the {young}" if young and who == _PERSON else who
    if who := who.rstrip(" -–—"):
        return f"How old {agreeing('is', is_many(who))} {_of_years(who, figure.interval.low or 0)}?"
    whole = clause.on(Span(clause.span.start, clause.parse.sentence.end))
    said = predicate(clause, clause.find(printed)) or predicate(whole, clause.find(printed))
    said = cut(re.split(_GOES_ON, said)[0], _TOLD) if said and not re.match(_SAYING, said) else ""
    if said and len(said) <= _TOLD and "…" not in said and said.partition(" ")[0] != "is":
        return f"How old is the {young or 'person'} who {said}?"
    if of := _of_subject(clause, figure):
        return f"How old {agreeing('is', is_many(of))} {of}?"
    if young:
        return f"How old is the {young}?"
    if befell := _befell(whole):
        return f"How old is the person who was {befell}?"
    words = excerpt.beside(clause, printed)
    return excerpt.of_words("How old", words) if len(_TELLING.findall(words)) >= _FEWEST else _of_pronoun(quote)


def _of_pronoun(quote: str) -> str:
    """After the age of somebody of whom nothing is told but "he" or "she"."""
    first = quote.partition(" ")[0].lower()
    return f"How old is {first if first in ('he', 'she') else 'this person'}?"


def _of_years(who: str, years: float) -> str:
    """Somebody as a person calls him of whom only the sex is told: the boy or the man of "a 17-year-old male"."""
    one = _SEXES.get(who.removeprefix("the "))
    return f"the {one[years > _TEEN]}" if one else who


def _befell(whole: Clause) -> str | None:
    """What befell somebody of whom nothing but the age is told before it: a 27-year-old grazed in the arm."""
    match = _BARE.match(whole.parse.text[whole.span.start : whole.span.end][: _LINE + _TOLD])
    words = match["befell"].rstrip() if match else ""
    return words if words and alone(words).tokens[0].tag in ("VBN", "VBD") and len(words) <= _TOLD else None


def _full(who: str, clause: Clause) -> str:
    """A name with the words of it that its passage leaves out: William Burtron of "Burtron, 69"."""
    text, start = clause.parse.text, clause.span.start
    given = _GIVEN.search(text, max(clause.parse.sentence.start, start - _LINE), start)
    if not given or not who or " " in who or not text.startswith(who, start) or not is_name(f"{given[1]} {who}"):
        return who
    return f"{given[1]} {who}"


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
    noun = noun if _NO_NAME.isdisjoint(noun.lower().split()[:1]) else ""  # another 16-year-old Sunday
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
        if _OLD_AT_END.search(text, span.start, span.end)
        else None
    )
    apposed = re.search(_APPOSED, text[clause.parse.sentence.start : span.start])
    if not noun and apposed and apposed["noun"].split()[-1] in roles().keys() | _PLAYERS:
        return f"the {apposed['noun']}"
    name = re.search(rf"{_FULL}\Z", text[clause.parse.sentence.start : span.start])
    known = name and names(name["name"]) and _NO_NAME.isdisjoint(name["name"].lower().split())  # not In August, a boy
    return noun or (name["name"] if name and known else None)
