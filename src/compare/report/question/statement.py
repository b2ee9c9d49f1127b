"""What somebody said, as a question: what did the mayor say, with the words themselves."""

import re

from compare.attribution import Attribution
from compare.claim import Claim
from compare.grammar.lexicon import lemma
from compare.mention import Mention
from compare.report.question.deed import done, whether
from compare.report.question.phrasing.clause import TENSED, Clause, alone, is_relative
from compare.report.question.phrasing.excerpt import midway, of_words, short
from compare.report.question.phrasing.inversion import inverted
from compare.report.question.phrasing.proper import ARTICLES, articled, is_name
from compare.report.question.phrasing.saying import UTTERING

_THAT = re.compile(r"^that\s{1,3}", re.IGNORECASE)
# Verbs of coming to know and of showing: nobody says what an inquest hears or tests show.
_LEARNING = frozenset("learn hear find show reveal discover believe think expect fear hope suspect predict".split())
_SAID = 6  # words of what is said that stand alone, at least
_PASSIVE = re.compile(r"(?:is|are|was|were|has been|have been) ")  # is expected to
_POINTING = frozenset(("that", "this", "which", "what", "these", "those"))  # no speaker that a question can name
_PLAINLY = frozenset(("say", "says", "said", "saying"))


def asked(claim: Claim, _: object, clause: Clause) -> str:
    """The question that a statement answers; of words that nobody is cited for, whether they are so."""
    attribution = claim.attribution
    if attribution is None or claim.kind != "attribution":
        return whether(clause) or of_words("What is said", claim.quote)
    performed = None if _THAT.match(attribution.content.text) else _with_cue(claim, attribution)
    if performed and attribution.cue and (told := _done(attribution.cue, clause)):
        return told
    words = performed or _THAT.sub("", _opening(attribution))
    words = words if " " in words.strip() else claim.quote
    if not attribution.parts and len(words.split()) < _SAID and claim.quote.startswith(words) and not _is_clause(words):
        words = claim.quote
    source = short(attribution.teller).partition(" (")[0]
    if not source or source.casefold() in ARTICLES | _POINTING:
        expected = done(clause) if _PASSIVE.match(words) or attribution.source is None else None
        return expected or of_words("What was said", words)
    _, apposed, named = source.rpartition(", ")
    if apposed and source[:1].islower() and is_name(named):
        source = named  # outgoing prime minister, Ivo Brandt
    closed = f"{articled(midway(source, clause), clause)}{',' if ', ' in source else ''}"
    verb = _verb(attribution)
    if performed and verb in UTTERING | _LEARNING:
        words = _THAT.sub("", _opening(attribution))
    return of_words(f"What did {closed} {verb if verb in _LEARNING else 'say'}", words)


def _verb(attribution: Attribution) -> str:
    """The base form of the verb of a cue; empty where it is none."""
    words = attribution.cue.text.split() if attribution.cue else []
    return lemma(words[-1].lower(), "VBD" if words[-1].endswith("d") else "VBZ") if words else ""


def _done(cue: Mention, clause: Clause) -> str | None:
    """Whether a speaker did what a cue tells that is no plain saying: did he deny firing, agree to a truce."""
    before = [one for one in clause.parse.propositions if clause.tokens[one.group.head].start < cue.span.end]
    if not before or is_relative(clause, before[-1]):
        return None
    return done(clause, before[-1].verb)


def _with_cue(claim: Claim, attribution: Attribution) -> str | None:
    """Cue and content, where the content is no clause of its own: "denied firing", "accuse the west of lying"."""
    cue, content = attribution.cue, attribution.content
    if cue and cue.text.casefold() in _PLAINLY:
        return None
    between = claim.quote.find(cue.text) if cue and cue.span.end + 1 == content.span.start else -1
    return claim.quote[between:] if between >= 0 and not inverted(content.text) else None


def _opening(attribution: Attribution) -> str:
    """What is said, up to where source and cue interrupt it; where that is no clause yet, with what goes on after it.

    "The crowd, he said, was young" is said of the crowd; of "In a statement, he noted, ..." only the rest is.
    """
    if not attribution.parts:
        return attribution.content.text
    start = attribution.content.span.start
    first, *others = (attribution.content.text[one.start - start : one.end - start] for one in attribution.parts)
    if not others or _is_clause(first):
        return first
    leads = [token.tag for token in alone(first).tokens[:1]] in (["IN"], ["RB"], ["VBG"])
    return others[0] if leads else f"{first.rstrip(' ,')} {others[0].lstrip(' ,')}"


def _is_clause(words: str) -> bool:
    return any(one.group.tense in TENSED for one in alone(words).parse.propositions)
