"""How something stands, as a question: what became of the truce, is the road open, has anyone been arrested."""

import re

from compare.align.standing import everybody, nobody
from compare.claim import Claim, State
from compare.extract.figures.unit import units
from compare.extract.roles import roles
from compare.extract.unknown import is_unknown
from compare.report.question import unknown
from compare.report.question.phrasing.clause import Clause, alone, has_verb, keeps_capital, told
from compare.report.question.phrasing.excerpt import PRONOUNS, midway, of_words, short
from compare.report.question.phrasing.inversion import turned
from compare.report.question.phrasing.noun import unnumbered
from compare.report.question.phrasing.pronoun import bearer
from compare.report.question.phrasing.proper import ARTICLES, is_name, is_surname
from compare.report.question.phrasing.saying import SAYING
from compare.report.question.phrasing.subject import agreeing, is_many
from compare.report.question.phrasing.trim import as_question

_ARREST = re.compile(r"\barrests?\b", re.IGNORECASE)
_ACCUSED = frozenset(("under investigation", "charged", "awaiting trial", "on trial", "convicted", "sentenced"))
_HELD, _INQUIRY = ("in custody", "arrested", "detained"), "under investigation"
_ANYBODY = frozenset(("person", "people", "individual", "individuals"))
_SOMEBODY = frozenset(("person", "individual"))
_OWNER = re.compile(r"(?P<who>[A-Z][\w-]*)[’']s? ")
_ARTICLED = re.compile(r"\A(?:the|an?) ", re.IGNORECASE)
_SEEKING = frozenset("police officer officers deputies sheriff detective investigators authorities".split())
# States of people that are no condition: what became of the residents, who is dead, who was evacuated.
_ENDS = frozenset("dead killed died missing evacuated displaced found rescued homeless".split())
_DEAD = ("dead", "killed", "died")
_POSTS = frozenset(
    ("resigned", "ousted", "dismissed", "sacked", "retired", "fired", "suspended", "reinstated", "stepped down",
     "stepping down", "retiring", "in office", "in power", "out of office", "removed from office")
)  # fmt: skip
_STANDING = {
    "custody": "What is the legal status of {of}?", "health": "What is the condition of {of}?",
    "doors": "Is {of} open or closed?", "ceasefire": "How does {of} stand?", "claims": "What is known of {of}?",
    "harm": "How badly was {of} damaged?",
    "control": "Is {of} under control?", "law": "How far has {of} come?", "hold": "Does {of} still hold the post?",
}  # fmt: skip
_SINGULAR = re.compile(r"\b(?:Is|does|was|has)\b")
# Nouns that no ladder is of though its states are told of them: charges are facing, injuries are stable.
_NO_SUBJECT = frozenset(
    "charge charges bond bail injury injuries wound wounds condition count counts someone last rest".split()
)
# Nouns that want to be told of what: an indication that.
_OPEN_ENDED = frozenset("indication sign evidence reason doubt question need chance hint proof".split())
# What there is none of, with what follows: there was no evidence of a suicide attempt.
_THERE_NONE = re.compile(
    r"\b[Tt]here (?P<be>is|was|are|were|has|have)(?P<been> been)?(?: \w+ly| still| yet)? no "
    r"(?P<what>\w+ [^,;.“”\"]{4,100})"
)
_NOT = re.compile(r"\bnot\b|n['’]t\b")
_WITH = re.compile(r"(?:the|its|his|her|their) [\w’' -]{3,50}$", re.IGNORECASE)
_SEALED = re.compile(r"\b(?:seal(?:s|ed|ing)?|block(?:s|ed|ing)?)\b(?! off)")  # a leak, a ban: no door
_SHORTEST = 2
_WHOSE = re.compile(r"(?:[Tt]he )?(?P<who>[\w ’'-]{2,40}?)[’']s? (?:injuries|injury|wounds?)")
_NEAR = 300  # characters before a pronoun in which a suspect may be named
_WORDS = re.compile(r"[a-z-]+")
_FOUND = ("recovered", "found")  # what is found may be whole or not
_QUANTIFIED = re.compile(r"\A(?:any|all|no|each|every|some|most|many|several|both)\s+(?:of the\s+)?", re.IGNORECASE)


def asked(claim: Claim, value: State, clause: Clause) -> str:
    """The question that a state answers, by its ladder; else whether what the passage tells is so."""
    if is_unknown(claim):
        return unknown.asked(value, clause)
    of = _QUANTIFIED.sub("", unnumbered(_measured(value.of)), count=1)
    if of_case := _of_case(claim, value, of, clause):
        return of_case
    if value.ladder == "health" and (nobody(claim) or everybody(claim)):
        return "How badly are the victims hurt?"
    if value.state == "none":
        return _of_none(claim, of, clause)
    if value.ladder == "health" and (hurt := _WHOSE.fullmatch(of)):
        return f"How badly {agreeing('is', is_many(hurt['who']))} {_the(hurt['who'], clause)} hurt?"
    of = _whom(claim, value, of, clause)
    by_ladder = None if _SEALED.search(claim.quote) else _by_ladder(value)
    if by_ladder is None or _is_nobody(of) or (value.ladder == "harm" and value.state in _FOUND):
        one = told(clause)
        whether = turned(clause) if one is None or one.verb not in SAYING else None
        if not whether and not has_verb(clause) and _WITH.match(claim.quote):
            return f"How do things stand with {short(midway(claim.quote, clause))}?"
        if not whether and claim.quote.startswith("to "):
            return of_words("What is to be done", claim.quote)
        return as_question(whether) if whether else of_words("How do things stand", claim.quote)
    question = by_ladder.format(of=_the(of, clause))
    return _SINGULAR.sub(lambda verb: agreeing(verb.group(), _several(of, clause)), question, count=1)


def _of_none(claim: Claim, of: str, clause: Clause) -> str:
    """Whether there is something that a passage tells that there is not."""
    if _NOT.search(claim.quote) and (denied := turned(clause)):
        return as_question(denied)
    if of.split()[-1:] and of.split()[-1].lower() in _OPEN_ENDED:
        return _of_what_is_not(clause) or of_words("How do things stand", claim.quote)
    return f"{agreeing('Is', _several(of, clause))} there any {of.casefold()}?"


def _whom(claim: Claim, value: State, of: str, clause: Clause) -> str:
    """Of whom a state is told: of a person who died or was hurt the victim, of "he" whom it means."""
    low, hurt = of.casefold(), value.ladder == "health"
    if (hurt or value.state in _DEAD) and low.removeprefix("the ") in _SOMEBODY:
        return "the victim"
    return _meant(claim, of, clause) if hurt and low in ("he", "she") else of


def _of_what_is_not(clause: Clause) -> str | None:
    """Whether there is what a passage tells that there is not: was there any evidence of foul play."""
    there = _THERE_NONE.search(clause.parse.text, clause.span.start, clause.parse.sentence.end)
    return as_question(f"{there['be']} there{there['been'] or ''} any {there['what']}") if there else None


def _of_case(claim: Claim, value: State, of: str, clause: Clause) -> str | None:
    """Of a case in which nobody is named: whether anybody was arrested, whether a death is looked into."""
    nobody_told = value.ladder == "custody" and (not of or _ARREST.search(of) or _seeks(value, of) or nobody(claim))
    if nobody_told and value.state == "escaped":
        return "Has anyone escaped?"
    if nobody_told or (value.state in _HELD and of.casefold() in _ANYBODY):
        return "Has anyone been arrested?"
    if value.state == _INQUIRY and of and not is_name(of) and of.split()[-1].casefold() not in roles():
        return f"{agreeing('Is', _several(of, clause))} {_the(of, clause)} under investigation?"
    return None


def _meant(claim: Claim, pronoun: str, clause: Clause) -> str:
    """Whom "he" means who is hurt or dead: by the name, else the victim, where no suspect is near before; else "he"."""
    named = bearer(clause, pronoun.casefold(), claim.span.start)
    if named or clause.article is None:
        return named or pronoun
    before = clause.article.text[max(0, claim.span.start - _NEAR) : claim.span.end]
    return pronoun if any(roles().get(word) == "suspect" for word in _WORDS.findall(before.lower())) else "the victim"


def _measured(of: str) -> str:
    """What a measure or a share is of: the waters of "7 percent of the waters"."""
    measure, _, whole = of.rpartition(" of ")
    known = measure.casefold().split()[-1:]
    return (
        whole if known and (known[0] in units() or known[0] in ("majority", "number", "half", "most", "total")) else of
    )


def _seeks(value: State, of: str) -> bool:
    """Whether those at work are spoken of, who hold or seek somebody; a charged officer is the one accused."""
    return value.state not in _ACCUSED and of.split()[-1].lower() in _SEEKING


def _by_ladder(value: State) -> str | None:
    """The pattern of a ladder; where it holds states of another sort as well, one that fits the state."""
    if value.ladder == "health" and value.state in _ENDS:
        return "What became of {of}?"
    if value.ladder == "hold" and value.state not in _POSTS:
        return None
    return _STANDING.get(value.ladder or "")


def _is_nobody(of: str) -> bool:
    """Whether words name nothing that a question could ask after."""
    low = of.casefold()
    return (
        len(of) < _SHORTEST
        or low in PRONOUNS
        or low in ARTICLES
        or low in ("no one", "none", "nobody")
        or low.split()[-1] in _NO_SUBJECT
    )


def _several(of: str, clause: Clause) -> bool:
    """Whether a common noun stands in the plural: the talks, the roads; not the bus, a name."""
    named = is_name(of) and not _is_common(of, clause)
    return not named and is_many(of.lower())


def _the(of: str, clause: Clause) -> str:
    """A subject in the middle of a question: names as they are, all else with "the"."""
    if _is_common(of, clause) and not is_surname(of, clause):
        return f"the {of.lower()}"
    if of == "the victim":
        return of
    owner = _OWNER.match(of)
    if owner and owner["who"].lower() not in roles():
        return short(of)  # Brandt's death
    if of.split()[-1].islower() and of.split()[-1] in roles():
        return f"the {midway(_ARTICLED.sub('', of), clause)}"  # the Dunmere Parish Sheriff's deputy
    return short(of if is_name(of) or is_surname(of, clause) else f"the {midway(of, clause)}")


def _is_common(of: str, clause: Clause) -> bool:
    """Whether a lone word has its capital only for opening a sentence."""
    found = clause.find(of)
    opens = found is not None and found.start == clause.parse.sentence.start and " " not in of
    return opens and not keeps_capital(alone(of).tokens, clause.parse.text)
