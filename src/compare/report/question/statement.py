"""What somebody said, as a question: what did the mayor say, with the words themselves."""

import re

from compare.claim import Attribution, Claim, Mention
from compare.report.question.clause import Clause, is_relative
from compare.report.question.deed import done, whether
from compare.report.question.excerpt import midway, of_words, short
from compare.report.question.inversion import inverted
from compare.report.question.proper import ARTICLES, articled, is_name

_THAT = re.compile(r"^that\s{1,3}", re.IGNORECASE)
_SAID = 6  # words of what is said that stand alone, at least
_PLAINLY = frozenset(("say", "says", "said", "saying"))


def asked(claim: Claim, _: object, clause: Clause) -> str:
    """The question that a statement answers; of words that nobody is cited for, whether they are so."""
    attribution = claim.attribution
    if attribution is None or claim.kind != "attribution":
        return whether(clause) or of_words("What is said", claim.quote)
    performed = _with_cue(claim, attribution)
    if performed and attribution.cue and (told := _done(attribution.cue, clause)):
        return told
    words = performed or _THAT.sub("", _opening(attribution))
    if not attribution.parts and len(words.split()) < _SAID and claim.quote.startswith(words):
        words = claim.quote
    source = short(attribution.speaker or (attribution.source.text if attribution.source else "")).partition(" (")[0]
    if not source or source.casefold() in ARTICLES:
        return of_words("What was said", words)
    _, apposed, named = source.rpartition(", ")
    if apposed and source[:1].islower() and is_name(named):
        source = named  # outgoing prime minister, Ivo Brandt
    closed = f"{articled(midway(source, clause), clause)}{',' if ',' in source else ''}"
    return of_words(f"What did {closed} say", words)


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
    """What is said, up to where source and cue interrupt it."""
    if not attribution.parts:
        return attribution.content.text
    start = attribution.content.span.start
    return attribution.content.text[attribution.parts[0].start - start : attribution.parts[0].end - start]
