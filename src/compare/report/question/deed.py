"""What happened: a deed as a question to be answered with yes or no, or by its date where that is what differs."""

import re
from collections.abc import Mapping

from compare.align.alignment import Alignment
from compare.article import Article
from compare.claim import Claim, Event
from compare.extract.passage import token_range
from compare.grammar.proposition import Proposition
from compare.report.question.answers.deed_told import APPEAL
from compare.report.question.phrasing import passive
from compare.report.question.phrasing.clause import TENSED, Clause, clause_of, has_verb, told
from compare.report.question.phrasing.excerpt import of_words, quoted, short
from compare.report.question.phrasing.inversion import turned
from compare.report.question.phrasing.saying import UTTERING
from compare.report.question.phrasing.subject import subject
from compare.report.question.phrasing.trim import as_question, cut, unstranded

_DETERMINED = re.compile(r"(?:the|an?|his|her|their|its)\s", re.IGNORECASE)
_MARKS = re.compile('[“”",;:]')
_WHAT = ("What happened", "What is to be done")
_ABOUT = frozenset(("of", "about", "against"))
_UNKNOWN = re.compile(r"(?:Was|Were|Did|Has|Have|Had) (?P<who>he|she|it|they)\b(?! (?:known|clear))")
_DEEDS = ("event", "cause", "attribution")
_APPEAL = re.compile(
    r"\b(?:ask|urg|encourag|request)(?:ed|ing)\b.{0,80}\bto (?:please )?(?:call|contact|notify|phone)\b"
    r"|\b(?:[Aa]nyone|[Ww]itnesses)\b.{0,60}\b(?:can|may|should|to) (?:also )?(?:call|contact|phone)\b"
)
_DAY = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday)\b")


def asked(claim: Claim, value: Event, clause: Clause) -> str:
    """Whether it happened; what is said of it, where the passage tells no deed."""
    if value.predicate in UTTERING:
        said = whether(clause, value.predicate) if announces(clause, value.predicate) else None
        return said or of_words("What is said", claim.quote)
    if not has_verb(clause):
        words = short(claim.quote)
        whole = _DETERMINED.match(words) and "…" not in words and not _MARKS.search(words)
        return f"What is said of {words[:1].lower()}{words[1:]}?" if whole else f"What is said of {quoted(words)}?"
    aim = _is_aim(clause)
    asked = whether(clause, value.predicate) or (whether(clause) if aim or _opens(clause) else None)
    if asked and not (aim and clause.tokens[_verb_of_aim(clause)].low not in asked.lower().split()):
        return asked
    befell = passive.befell(clause)
    return as_question(befell) if befell else of_words(_WHAT[aim], claim.quote)


def of_nobody(question: str, claim: Claim, alignment: Alignment) -> str:
    """A passage with the pronoun instead of a question whose subject is one, where nobody knows whom it means."""
    asked = _UNKNOWN.match(question)
    if asked is None or not isinstance(claim.value, Event):
        return question
    whole = (one for one in (claim, *alignment.claims) if one.quote.lower().startswith(f"{asked['who']} "))
    telling = next(whole, None)
    what = "What is said" if claim.value.predicate == "be" else _WHAT[False]
    return of_words(what, telling.quote) if telling else question


def _is_aim(clause: Clause) -> bool:
    """Whether a passage begins with an infinitive: to buy the plant, sell much of the firm."""
    return clause.tokens[_verb_of_aim(clause)].tag == "VB"


def _verb_of_aim(clause: Clause) -> int:
    """The token after "to" at the head of a passage; the first one where there is none."""
    first, last = token_range(clause.parse, clause.span)
    return first + (clause.tokens[first].tag == "TO" and last > first + 1)


def _opens(clause: Clause) -> bool:
    """Whether the main verb's subject opens a passage: not of "support the poor as budgets are cut"."""
    one = told(clause)
    phrase = subject(clause, one) if one else None
    first, _ = token_range(clause.parse, clause.span)
    return one is not None and one.group.tense in TENSED and phrase is not None and phrase.first <= first + 1


def whether(clause: Clause, verb: str = "") -> str | None:
    """The passage as a question to be answered with yes or no."""
    if _APPEAL.search(clause.span.of(clause.parse.text)):
        return APPEAL
    return done(clause, verb)


def done(clause: Clause, verb: str = "") -> str | None:
    """The same, whatever the passage asks of anyone; None where its verb only says something."""
    one = told(clause, verb=verb)
    said = one is None or (one.verb in UTTERING and not (_raises(clause, one) or announces(clause, one.verb)))
    asked = None if said else turned(clause, verb=verb)
    return as_question(asked) if asked else None


def _raises(clause: Clause, one: Proposition) -> bool:
    """Whether somebody is said to do something: is thought to be missing."""
    return one.group.passive and [token.tag for token in clause.tokens[one.group.last :][:1]] == ["TO"]


def announces(clause: Clause, verb: str) -> bool:
    """Whether a verb of saying has a thing as its object, and no clause: announced the closure of a plant."""
    one = told(clause, verb=verb)
    if one is None or one.verb != verb or one.group.tense not in TENSED or one.group.last >= len(clause.tokens):
        return False
    thing = one.patient if one.patient and one.patient.first == one.group.last else None
    warned = clause.tokens[one.group.last].low in _ABOUT  # warned of a flood
    if not warned and (thing is None or clause.tokens[thing.head].tag == "PRP"):
        return False
    after = (other for other in clause.parse.propositions if other.group.first >= one.group.last)
    return not any(other.group.tense in TENSED for other in after)


def by_date(alignment: Alignment, articles: Mapping[str, Article], reason: str | None) -> str | None:
    """When it happened, where that is what two passages on one deed differ in; None of all others."""
    for claim in alignment.claims if reason == "date" and alignment.kind in _DEEDS else ():
        clause = clause_of(claim, articles.get(claim.article))
        day = _DAY.search(claim.quote)
        found = clause.find(day.group()) if day else None
        if found and (asked := turned(clause, found)):
            return f"When {cut(unstranded(asked))}?"
    return None
