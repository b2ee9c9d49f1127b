"""What a row asks, in plain words."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from compare.align.alignment import Alignment
from compare.article import Article
from compare.claim import Actor, Attribution, Cause, Claim, Event, Figure, Place, State, When
from compare.extract.acts import nouns
from compare.extract.roles import roles
from compare.report.question import amount, fallback, headline, party, passive, slot, standing, unknown, why
from compare.report.question.clause import Clause, clause_of, described, has_verb, told
from compare.report.question.excerpt import around, midway, of_words, quoted, short
from compare.report.question.inversion import inverted, turned
from compare.report.question.plainness import beside, heard, in_headline, plainness, telling
from compare.report.question.proper import ARTICLES
from compare.report.question.saying import UTTERING
from compare.report.question.subject import is_many
from compare.report.question.trim import as_question, cut, unstranded
from compare.span import Span

_THAT = re.compile(r"^that\s{1,3}", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:the|an?|his|her|their|its)\s", re.IGNORECASE)
_MARKS = re.compile('[“”",;:]')
_UNTIL = re.compile(r"(?P<word>until|since)\b", re.IGNORECASE)
_TO = re.compile(r"\b(?P<word>until|since)\s{1,3}(?:about|around|at|late|early)?\s{0,3}\Z", re.IGNORECASE)
_NAMED = frozenset("games olympics cup convention open day week festival bowl prix conference".split())
_TIMES = frozenset(
    "issue hours hour time times morning evening afternoon night day days week weekend month year".split()
)
_DEEDS = ("event", "cause", "attribution")
_APPEAL = re.compile(
    r"\b(?:ask|urg|encourag|request)(?:ed|ing)\b.{0,80}\bto (?:please )?(?:call|contact|notify|phone)\b"
    r"|\b(?:[Aa]nyone|[Ww]itnesses)\b.{0,60}\b(?:can|may|should|to) (?:also )?(?:call|contact|phone)\b"
)
_SAID = 6  # words of what is said that stand alone, at least
_PLAINLY = frozenset(("say", "says", "said", "saying"))
_DAY = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday)\b")


def question(
    alignment: Alignment, articles: Mapping[str, Article] = MappingProxyType({}), reason: str | None = None
) -> str:
    """The question that the claims of a line-up answer: "How many Syrian soldiers were killed?".

    The claim that makes the plainest one asks it: in a whole question before one with a gap, from the text before a
    headline, with names before pronouns, uncut before cut, by the shortest passage.
    articles: by id; without them a question can only be made of the words of the passage. reason: why the answers
    differ; a deed that is dated otherwise is asked for by its date.
    """
    if of_all := _by_date(alignment, articles, reason) or party.of_one(alignment, reason) or slot.asked(alignment):
        return of_all
    if (untold := unknown.opened(alignment)) is not None:
        return _of(untold, articles.get(untold.article), ())
    first, *others = sorted(alignment.claims, key=lambda claim: telling(claim, alignment))
    alike = [claim for claim in others if type(claim.value) is type(first.value) and claim.kind == first.kind]
    asked = [
        (claim, _of(claim, articles.get(claim.article), beside(claim, alignment, articles)))
        for claim in (first, *alike)
    ]
    if len(asked) == 1:
        return asked[0][1]
    elsewhere = {claim.article: heard(claim, alignment) for claim in alignment.claims}
    plainest = min(asked, key=lambda one: plainness(one[0], one[1], articles, elsewhere))  # the first of those as plain
    return plainest[1]


def _by_date(alignment: Alignment, articles: Mapping[str, Article], reason: str | None) -> str | None:
    for claim in alignment.claims if reason == "date" and alignment.kind in _DEEDS else ():
        clause = clause_of(claim, articles.get(claim.article))
        day = _DAY.search(claim.quote)
        found = clause.find(day.group()) if day else None
        if found and (asked := turned(clause, found)):
            return f"When {cut(unstranded(asked))}?"
    return None


def _of(claim: Claim, article: Article | None, near: tuple[str, ...]) -> str:
    """The question of one claim; what stands in a headline alone is put as in a sentence."""
    ask = _ASKED.get(type(claim.value), _said)
    question = ask(claim, claim.value, clause_of(claim, article)._replace(beside=near))
    if article is None or "“" in question or not in_headline(claim, article):
        return question
    line = clause_of(claim, article).parse.sentence
    body = article.text[line.end :]
    question = headline.alone(question)
    titled = headline.is_titled(question) or headline.is_titled(line.span.of(article.text))
    return headline.quiet(headline.plain(question, body) if titled else question, body)


def _when(_: Claim, value: When, clause: Clause) -> str:
    dated = described(clause, value.as_printed)
    if dated and _has_a_time(dated):
        return f"When {'were' if is_many(dated) else 'was'} the {short(dated)}?"
    found = clause.find(value.as_printed) or clause.span
    until = _UNTIL.match(value.as_printed) or _TO.search(clause.parse.text, clause.parse.sentence.start, found.start)
    word = f"{until['word'].capitalize()} when" if until else "When"
    asked = _gap(word, clause, value.as_printed)
    return asked or fallback.placed(word, clause, value.as_printed, value.about)


def _has_a_time(dated: str) -> bool:
    """Whether what stands after a time happens in it: a vote, the Lund Games; not survivors, hours, Pine Avenue."""
    last = dated.split()[-1]
    low = last.lower()
    name = last[:1].isupper() and low not in _NAMED and low not in nouns() and low.removesuffix("s") not in nouns()
    return not name and low not in roles().keys() | _TIMES


def _where(_: Claim, value: Place, clause: Clause) -> str:
    if value.role == "dateline":
        return "Where is it reported from?"
    whole = _whole(value, clause)
    found = clause.find(whole)
    if found and (home := fallback.home(clause, found)):
        return home
    if found and clause.parse.text.endswith(" of ", clause.span.start, found.start):  # that says how far, or whose
        return of_words("Where", around(clause, whole))
    if found and (hosted := fallback.governed(clause, found)):
        return hosted
    asked = _gap("What" if _is_object(clause, found) else "Where", clause, whole)
    spoken = asked is not None and asked.endswith(" this?")  # what is said is hardly said at a place
    if asked is None or spoken:
        return fallback.placed("Where", clause, whole, value.about)
    return asked


def _is_object(clause: Clause, place: Span | None) -> bool:
    """Whether a place is what somebody hit, left or destroyed."""
    one = told(clause, place) if place else None
    whole = clause.parse.span(one.patient.first, one.patient.last) if one and one.patient else None
    active = (
        one is not None and one.patient is not None and not one.group.passive and one.patient.first == one.group.last
    )
    return bool(active and place and whole and whole.start <= place.start < whole.end)


def _whole(value: Place, clause: Clause) -> str:
    """A place with what it lies in, as the passage has them one after the other: "Kalamazoo, Michigan"."""
    found = clause.find(value.name)
    end = found.end if found else 0
    text, last = clause.parse.text, clause.span.end
    for name in value.within if found else ():
        at = text.find(name, end, min(last, end + len(name) + 6))
        end = at + len(name) if at >= 0 else end
    return text[found.start : end] if found else value.name


def _gap(word: str, clause: Clause, answer: str) -> str | None:
    """A question for what fills a gap, as a person would ask it."""
    asked = turned(clause, clause.find(answer))
    return f"{word} {cut(unstranded(asked))}?" if asked else None


def _whether(clause: Clause, verb: str = "") -> str | None:
    """The passage as a question to be answered with yes or no."""
    if _APPEAL.search(clause.span.of(clause.parse.text)):
        return "Where can anyone with information turn?"
    one = told(clause, verb=verb)
    asked = turned(clause, verb=verb) if one and one.verb not in UTTERING else None
    return as_question(asked) if asked else None


def _what_happened(claim: Claim, value: Event, clause: Clause) -> str:
    if value.predicate in UTTERING:
        return of_words("What is said", claim.quote)
    if not has_verb(clause):
        words = short(claim.quote)
        whole = _DETERMINED.match(words) and "…" not in words and not _MARKS.search(words)
        return f"What is said of {words[:1].lower()}{words[1:]}?" if whole else f"What is said of {quoted(words)}?"
    if asked := _whether(clause, value.predicate):
        return asked
    befell = passive.befell(clause)
    return as_question(befell) if befell else of_words("What happened", claim.quote)


def _why(_: Claim, value: Cause, clause: Clause) -> str:
    return why.asked(value, clause) or "Why did it happen?"


def _said(claim: Claim, _: object, clause: Clause) -> str:
    attribution = claim.attribution
    if attribution is None or claim.kind != "attribution":
        return _whether(clause) or of_words("What is said", claim.quote)
    words = _with_cue(claim, attribution) or _THAT.sub("", _opening(attribution))
    words = (
        claim.quote if not attribution.parts and len(words.split()) < _SAID and claim.quote.startswith(words) else words
    )
    source = short(attribution.speaker or (attribution.source.text if attribution.source else "")).partition(" (")[0]
    if not source or source.casefold() in ARTICLES:
        return of_words("What was said", words)
    closed = f"{midway(source, clause)}{',' if ',' in source else ''}"
    return of_words(f"What did {closed} say", words)


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


_ASKED: dict[type, Callable[..., str]] = {
    Figure: amount.asked, When: _when, Place: _where, Actor: party.asked, State: standing.asked,
    Event: _what_happened, Cause: _why,
}  # fmt: skip
