"""What a row asks, in plain words, and the short name by which people call it."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType

from compare.align.alignment import Alignment
from compare.align.standing import everybody, nobody
from compare.article import Article
from compare.claim import Actor, Attribution, Cause, Claim, Event, Figure, Mention, Place, State, When
from compare.extract.roles import roles
from compare.report import amount, headline, party, standing, why
from compare.report.amount import bare, people, things
from compare.report.clause import Clause, clause_of, described, has_verb, told
from compare.report.excerpt import around, midway, of_words, short
from compare.report.inversion import cut, inverted, turned
from compare.report.number import is_many
from compare.report.sound import unstranded

_THAT = re.compile(r"^that\s{1,3}", re.IGNORECASE)
_WORD = re.compile(r"[a-z0-9]+")
_UNTIL = re.compile(r"(?P<word>until|since)\b", re.IGNORECASE)
_TO = re.compile(r"\b(?P<word>until|since)\s{1,3}(?:about|around|at|late|early)?\s{0,3}\Z", re.IGNORECASE)
_UNKNOWN = re.compile(r"\b(?:he|she|they|it|him|them|this|these|those|this person|the person who)\b", re.IGNORECASE)
_ARTICLES = frozenset("the a an his her its their our my".split())
_SAYING = frozenset("say tell add write report claim announce note warn testify".split())
_DEEDS = ("event", "cause", "attribution")
_DAY = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday)\b")
_VAGUE = re.compile(r"(?:How|What) \w+(?: \w+)?\?")  # How many people? How long? What percentage?
_MEANT = re.compile(r"(?:[Hh]e|[Ss]he)\b")  # whose name was found elsewhere, if it was
_NEAR = 600  # characters before a passage in which a name stands near it
_COMMON = 0.34  # of the telling words of a question that the other articles have as well
_SLUG = 4  # words of a name
_LITTLE = "the a an of in on at to and or for by with was were is are be it that this his her their who"
_NOT_IN_SLUG = frozenset(_LITTLE.split())


def question(
    alignment: Alignment, articles: Mapping[str, Article] = MappingProxyType({}), reason: str | None = None
) -> str:
    """The question that the claims of a line-up answer: "How many Syrian soldiers were killed?".

    The claim that makes the plainest one asks it: in a whole question before one with a gap, from the text before a
    headline, with names before pronouns, uncut before cut, by the shortest passage.
    articles: by id; without them a question can only be made of the words of the passage. reason: why the answers
    differ; a deed that is dated otherwise is asked for by its date.
    """
    if reason == "date" and alignment.kind in _DEEDS and (dated := _by_date(alignment, articles)):
        return dated
    first, *others = sorted(alignment.claims, key=lambda claim: _telling(claim, alignment))
    alike = [claim for claim in others if type(claim.value) is type(first.value) and claim.kind == first.kind]
    asked = [
        (claim, _of(claim, articles.get(claim.article), _beside(claim, alignment, articles)))
        for claim in (first, *alike)
    ]
    others = {claim.article: _heard(claim, alignment) for claim in alignment.claims}
    plainest = min(asked, key=lambda one: _plainness(one[0], one[1], articles, others))  # the first of those as plain
    return plainest[1]


def _beside(claim: Claim, alignment: Alignment, articles: Mapping[str, Article]) -> tuple[str, ...]:
    """What stands around the passages of the other articles, up to the end of each."""
    others = [other for other in alignment.claims if other.article != claim.article and other.article in articles]
    return tuple(articles[o.article].text[max(0, o.span.start - _NEAR) : o.span.end] for o in others)


def _heard(claim: Claim, alignment: Alignment) -> frozenset[str]:
    """The words of the passages of other articles."""
    return frozenset(w for o in alignment.claims if o.article != claim.article for w in _WORD.findall(o.quote.lower()))


def _by_date(alignment: Alignment, articles: Mapping[str, Article]) -> str | None:
    for claim in alignment.claims:
        clause = clause_of(claim, articles.get(claim.article))
        day = _DAY.search(claim.quote)
        found = clause.find(day.group()) if day else None
        if found and (asked := turned(clause, found)):
            return f"When {cut(unstranded(asked))}?"
    return None


def row_id(alignment: Alignment) -> str:
    """A short name of a line-up, made of its telling words: "soldiers-killed". Equal names are the caller's care."""
    if alignment.entry:
        return alignment.entry
    claim = min(alignment.claims, key=lambda claim: _telling(claim, alignment))
    words = _slug_words(_name(claim)) or _slug_words(claim.quote) or [alignment.kind]
    return "-".join(words[:_SLUG])


def _telling(claim: Claim, alignment: Alignment) -> tuple[bool, bool, bool, int, str]:
    """An order of claims by how well they name what is asked.

    Of the row's kind, with a value, of nobody or of all, the shortest first.
    """
    single = not (nobody(claim) or everybody(claim))
    return (claim.kind != alignment.kind, claim.value is None, single, len(claim.quote), claim.quote)


def _plainness(
    claim: Claim, question: str, articles: Mapping[str, Article], others: Mapping[str, frozenset[str]]
) -> tuple[bool, ...]:
    asked, *quoted = question.split("“", 1)
    headed = not quoted and _in_headline(claim, articles.get(claim.article))
    unknown, is_cut = bool(_UNKNOWN.search(asked)), "…" in asked
    words = [word for word in _WORD.findall(asked.lower()) if word not in _NOT_IN_SLUG]
    common = sum(word in others[claim.article] for word in words)
    apart = claim.kind == "event" and common < _COMMON * len(words)
    vague = bool(_VAGUE.fullmatch(question))
    guessed = bool(_MEANT.match(claim.quote)) and claim.kind not in ("quantity", "casualties")
    return (bool(quoted) or (unknown and is_cut), vague, unknown, guessed, apart, headed, is_cut)


def _in_headline(claim: Claim, article: Article | None) -> bool:
    return article is not None and article.headline is not None and article.headline.covers(claim.span)


def _of(claim: Claim, article: Article | None, beside: tuple[str, ...]) -> str:
    """The question of one claim; what stands in a headline alone is put as in a sentence."""
    ask = _ASKED.get(type(claim.value), _said)
    question = ask(claim, claim.value, clause_of(claim, article)._replace(beside=beside))
    if article is None or "“" in question or not _in_headline(claim, article):
        return question
    body = article.text[claim.span.end :]
    return headline.quiet(headline.plain(question, body) if headline.is_titled(question) else question, body)


def _when(_: Claim, value: When, clause: Clause) -> str:
    dated = described(clause, value.as_printed)
    if dated and dated.split()[-1].lower() not in roles():  # the survivors of a day have none
        return f"When {'were' if is_many(dated) else 'was'} the {short(dated)}?"
    found = clause.find(value.as_printed) or clause.span
    until = _UNTIL.match(value.as_printed) or _TO.search(clause.parse.text, clause.parse.sentence.start, found.start)
    return _gap(f"{until['word'].capitalize()} when" if until else "When", clause, value.as_printed)


def _where(_: Claim, value: Place, clause: Clause) -> str:
    if value.role == "dateline":
        return "Where is it reported from?"
    whole = _whole(value, clause)
    found = clause.find(whole)
    if found and clause.parse.text.endswith(" of ", clause.span.start, found.start):  # that says how far, or whose
        return of_words("Where", around(clause, whole))
    asked = _gap("Where", clause, whole)  # what is said is hardly said at a place
    return of_words("Where", around(clause, whole)) if asked.endswith(" this?") else asked


def _whole(value: Place, clause: Clause) -> str:
    """A place with what it lies in, as the passage has them one after the other: "Kalamazoo, Michigan"."""
    found = clause.find(value.name)
    end = found.end if found else 0
    text, last = clause.parse.text, clause.span.end
    for name in value.within if found else ():
        at = text.find(name, end, min(last, end + len(name) + 6))
        end = at + len(name) if at >= 0 else end
    return text[found.start : end] if found else value.name


def _gap(word: str, clause: Clause, answer: str) -> str:
    """A question for what fills a gap: as a person would ask it, else the words with the gap in them."""
    asked = turned(clause, clause.find(answer))
    return f"{word} {cut(unstranded(asked))}?" if asked else of_words(word, around(clause, answer))


def _whether(clause: Clause, verb: str = "") -> str | None:
    """The passage as a question to be answered with yes or no."""
    one = told(clause, verb=verb)
    asked = turned(clause, verb=verb) if one and one.verb not in _SAYING else None
    return f"{asked[:1].upper()}{cut(asked[1:])}?" if asked else None


def _what_happened(claim: Claim, value: Event, clause: Clause) -> str:
    if value.predicate in _SAYING:
        return of_words("What is said", claim.quote)
    if not has_verb(clause):
        return f"What is said of {of_words('', claim.quote)[2:]}?"
    return _whether(clause, value.predicate) or of_words("What happened", claim.quote)


def _why(claim: Claim, value: Cause, clause: Clause) -> str:
    return why.asked(value, clause) or of_words("Why", claim.quote)


def _said(claim: Claim, _: object, clause: Clause) -> str:
    attribution = claim.attribution
    if attribution is None or claim.kind != "attribution":
        return _whether(clause) or of_words("What is said", claim.quote)
    words = _with_cue(claim, attribution) or _THAT.sub("", _opening(attribution))
    words = words if " " in words.strip() else claim.quote
    source = short(attribution.speaker or (attribution.source.text if attribution.source else ""))
    if not source or source.casefold() in _ARTICLES:
        return of_words("What was said", words)
    closed = f"{midway(source, clause)}{',' if ',' in source else ''}"
    return of_words(f"What did {closed} say", words)


def _with_cue(claim: Claim, attribution: Attribution) -> str | None:
    """Cue and content, where the content is no clause of its own: "denied firing", "accuse the west of lying"."""
    cue, content = attribution.cue, attribution.content
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


def _phrase(mention: Mention | None) -> str:
    return short(bare(mention.text)) if mention else ""


def _name(claim: Claim) -> str:
    """The words that a name is made of: the topic, then what happened to it."""
    match claim.value:
        case Figure() as f:
            return f"{people(f) if f.toll else things(f)} {f.toll or ''}"
        case When() as w:
            return f"{w.about or ''} when"
        case Place() as p:
            return f"{p.about or ''} where"
        case Actor() as a:
            return a.name
        case State() as s:
            return f"{bare(s.of)} {s.ladder or s.state}"
        case Event() as e:
            return f"{_phrase(e.agent)} {e.predicate} {_phrase(e.object)}"
        case Cause() as c:
            return f"why {_phrase(c.effect or c.reason)}"
    return claim.attribution.content.text if claim.attribution else claim.quote


def _slug_words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text).casefold()
    words = _WORD.findall("".join(c for c in folded if not unicodedata.combining(c)))
    return [word for word in words if word not in _NOT_IN_SLUG]
