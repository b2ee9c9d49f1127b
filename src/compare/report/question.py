"""What a row asks, in plain words, and the short name by which people call it."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType

from compare.align.alignment import Alignment
from compare.align.standing import everybody, nobody
from compare.article import Article
from compare.claim import Actor, Attribution, Cause, Claim, Event, Figure, Mention, Place, State, When
from compare.extract.places.gazetteer import is_demonym
from compare.extract.roles import roles
from compare.report import why
from compare.report.amount import asked, bare, people, things, unnumbered
from compare.report.clause import Clause, alone, clause_of, described, gapped, keeps_capital, uncapped
from compare.report.inversion import cut, inverted, is_many, predicate, turned

_PARTS = {
    "agent": "Who did it", "victim": "Who was the victim", "suspect": "Who is suspected", "force": "Which forces",
    "official": "Which official", "witness": "Which witness",
}  # fmt: skip
_THAT = re.compile(r"^that\s{1,3}", re.IGNORECASE)
_WORD = re.compile(r"[a-z0-9]+")
_UNTIL = re.compile(r"(?P<word>until|since)\b", re.IGNORECASE)
_TO = re.compile(r"\b(?P<word>until|since)\s{1,3}(?:about|around|at|late|early)?\s{0,3}\Z", re.IGNORECASE)
_TITLED = re.compile(r"(?:Rep|Sen|Gov|Dr|Mr|Mrs|Ms|Sgt|Lt|Capt|Gen|Col)\. [A-Z]")
_LONG = 90  # characters of a clause that a question may hold
_LINE = 60  # the same for a phrase
_INNER = frozenset("of the de la al el van von bin and for".split())
_ARTICLES = frozenset("the a an his her its their our my".split())
_PRONOUNS = frozenset(
    "he she they it him her them this that who which others both all everyone someone anyone nobody".split()
)
_ARREST = re.compile(r"\barrests?\b", re.IGNORECASE)
_STANDING = {
    "custody": "What is the legal status of {of}?", "health": "What is the condition of {of}?",
    "doors": "Is {of} open or closed?", "ceasefire": "How does {of} stand?", "claims": "What is known of {of}?",
    "harm": "How badly was {of} damaged?",
    "control": "Is {of} under control?", "law": "How far has {of} come?", "hold": "Is {of} in office?",
}  # fmt: skip
_AFTER_APPOSITION = re.compile(
    r"[^,]{1,80}(?:,[^,]{1,60}){1,2}, (?P<told>(?:was|were|is|are|has|had|have) [^,].{2,120})$", re.DOTALL
)
_DONE_TO = re.compile(
    r"(?:arrested|detained|charged|accused|convicted|suspected|held|jailed|fined|wounded|sentenced)\b"
)
_MANY = {"Is": "Are", "does": "do", "was": "were", "has": "have"}
_SINGULAR = re.compile(r"\b(?:Is|does|was|has)\b")
_PLURALS = frozenset("people men women children police troops".split())
# Names that aliases give without the article that a sentence wants.
_ARTICLED = ("United Nations", "United States", "United Kingdom", "United Arab", "European Union", "White House")
_MARK = re.compile('[“”"]')
_INNER_MARKS = str.maketrans("“”", "‘’")
_SLUG = 4  # words of a name
_LITTLE = "the a an of in on at to and or for by with was were is are be it that this his her their who"
_NOT_IN_SLUG = frozenset(_LITTLE.split())


def question(alignment: Alignment, articles: Mapping[str, Article] = MappingProxyType({})) -> str:
    """The question that the claims of a line-up answer: "How many Syrian soldiers were killed?".

    articles: by id; without them a question can only be made of the words of the passage.
    """
    claim = _telling(alignment)
    clause = clause_of(claim, articles.get(claim.article))
    ask = _ASKED.get(type(claim.value))
    return ask(claim, claim.value, clause) if ask else _said(claim, clause)


def row_id(alignment: Alignment) -> str:
    """A short name of a line-up, made of its telling words: "soldiers-killed". Equal names are the caller's care."""
    if alignment.entry:
        return alignment.entry
    claim = _telling(alignment)
    words = _slug_words(_name(claim)) or _slug_words(claim.quote) or [alignment.kind]
    return "-".join(words[:_SLUG])


def _telling(alignment: Alignment) -> Claim:
    """The claim that the question is asked by: of the row's kind, with a value, of nobody or of all, the shortest."""
    return min(
        alignment.claims, key=lambda c: (c.kind != alignment.kind, c.value is None, _single(c), len(c.quote), c.quote)
    )


def _single(claim: Claim) -> bool:
    return not (nobody(claim) or everybody(claim))


def _when(_: Claim, value: When, clause: Clause) -> str:
    if dated := described(clause, value.as_printed):
        return f"When {'were' if is_many(dated) else 'was'} the {_short(dated)}?"
    found = clause.find(value.as_printed) or clause.span
    until = _UNTIL.match(value.as_printed) or _TO.search(clause.parse.text, clause.parse.sentence.start, found.start)
    return _gap(f"{until['word'].capitalize()} when" if until else "When", clause, value.as_printed)


def _where(_: Claim, value: Place, clause: Clause) -> str:
    return "Where is it reported from?" if value.role == "dateline" else _gap("Where", clause, value.name)


def _of_words(asked: str, words: str) -> str:
    """A question with the words that it is asked of, where these make no question themselves."""
    return f"{asked}? “{_short(words).translate(_INNER_MARKS)}”"


def _gap(word: str, clause: Clause, answer: str) -> str:
    """A question for what fills a gap: as a person would ask it, else the words with the gap in them."""
    asked = turned(clause, clause.find(answer))
    return f"{word} {cut(asked)}?" if asked else _of_words(word, gapped(clause, answer))


def _who(claim: Claim, value: Actor, clause: Clause) -> str:
    """A name is asked for by who it is; whoever is only described, by what is told of him."""
    if _is_name(value.name) and value.role != "agent":
        return f"Who is {_midway(_short(value.name), clause)}?"
    told = predicate(clause) or _participial(claim.quote)
    if told and len(told) <= _LONG and " " in told:
        return f"Who {told}?"
    return _of_words(_PARTS.get(value.role, "Who is meant"), claim.quote)


def _participial(quote: str) -> str | None:
    """What is told of a party after its appositions ("the captain, Ivo Brandt, 52, was fined") or with no subject."""
    if match := _AFTER_APPOSITION.match(quote):
        return match["told"]
    return f"was {quote}" if _DONE_TO.match(quote) else None


def _is_name(name: str) -> bool:
    """Whether a name is a person's or a body's: all its words have capitals, and the last is no noun of people."""
    words = name.split()
    if _TITLED.match(name):
        return True
    proper = all(_capital(word) or (word.isdigit() and word != words[0]) for word in words if word not in _INNER)
    opens = bool(words) and words[0].casefold() not in _ARTICLES
    return opens and proper and words[-1].casefold() not in roles() and bool(unnumbered(name))


def _capital(word: str) -> bool:
    """Whether a word is written as a name: "Brandt", "al-Amin"."""
    return word[:1].isupper() or ("-" in word and word.rpartition("-")[2][:1].isupper())


def _how_it_stands(claim: Claim, value: State, clause: Clause) -> str:
    of = unnumbered(value.of)
    if value.ladder == "custody" and (not of or _ARREST.search(of) or nobody(claim)):
        return "Has anyone been arrested?"
    if value.ladder == "health" and (nobody(claim) or everybody(claim)):
        return "How badly are the victims hurt?"
    if value.state == "none":
        return f"Are there any {of.casefold()}?"
    asked_by_ladder = _STANDING.get(value.ladder or "")
    if not of or of.casefold() in _PRONOUNS or asked_by_ladder is None:
        return _whether(clause) or _of_words("How do things stand", claim.quote)
    asked_of = asked_by_ladder.format(of=_the(of, clause))
    return _in_plural(asked_of) if _several(of, clause) else asked_of


def _several(of: str, clause: Clause) -> bool:
    """Whether a common noun stands in the plural: the talks, the roads; not the bus, a name."""
    last = of.split()[-1]
    named = _is_name(of) and not _is_common(of, clause)
    return not named and (last in _PLURALS or (last.endswith("s") and not last.endswith(("ss", "us", "is"))))


def _in_plural(ask: str) -> str:
    """A question of one thing, asked of several."""
    return _SINGULAR.sub(lambda verb: _MANY[verb.group()], ask, count=1)


def _the(of: str, clause: Clause) -> str:
    """A subject in the middle of a question: names as they are, all else with "the"."""
    if _is_common(of, clause):
        return f"the {of.lower()}"
    return _short(of if _is_name(of) else f"the {_midway(of, clause)}")


def _is_common(of: str, clause: Clause) -> bool:
    """Whether a lone word has its capital only for opening a sentence."""
    found = clause.find(of)
    opens = found is not None and found.start == clause.parse.sentence.start and " " not in of
    return opens and not keeps_capital(alone(of).tokens, clause.parse.text)


def _whether(clause: Clause) -> str | None:
    """The passage as a question to be answered with yes or no."""
    asked = turned(clause)
    return f"{asked[:1].upper()}{cut(asked[1:])}?" if asked else None


def _what_happened(claim: Claim, _: Event, clause: Clause) -> str:
    return _whether(clause) or _of_words("What happened", claim.quote)


def _why(claim: Claim, value: Cause, clause: Clause) -> str:
    return why.asked(value, clause) or _of_words("Why", claim.quote)


def _said(claim: Claim, clause: Clause) -> str:
    attribution = claim.attribution
    if attribution is None:
        return _whether(clause) or _of_words("What is said", claim.quote)
    words = _with_cue(claim, attribution) or _THAT.sub("", _opening(attribution))
    source = _short(attribution.speaker or (attribution.source.text if attribution.source else ""))
    if not source or source.casefold() in _ARTICLES:
        return _of_words("What was said", words)
    closed = f"{_midway(source, clause)}{',' if ',' in source else ''}"
    return _of_words(f"What did {closed} say", words)


def _with_cue(claim: Claim, attribution: Attribution) -> str | None:
    """Cue and content, where the content is no clause of its own: "denied firing", "accuse the west of lying"."""
    cue, content = attribution.cue, attribution.content
    between = claim.quote.find(cue.text) if cue and cue.span.end + 1 == content.span.start else -1
    return claim.quote[between:] if between >= 0 and not inverted(content.text) else None


def _midway(words: str, clause: Clause) -> str:
    """A phrase in the middle of a sentence: without the capital that it has only for opening one."""
    if words.startswith(_ARTICLED):
        return f"the {words}"
    opening, _, rest = words.partition(" ")
    keeps = _is_name(words) or is_demonym(opening) or opening[1:] != opening[1:].lower() or rest[:1].isupper()
    return words if keeps and words.casefold() not in _PRONOUNS else uncapped(words, clause)


def _opening(attribution: Attribution) -> str:
    """What is said, up to where source and cue interrupt it."""
    if not attribution.parts:
        return attribution.content.text
    start = attribution.content.span.start
    return attribution.content.text[attribution.parts[0].start - start : attribution.parts[0].end - start]


_ASKED: dict[type, Callable[..., str]] = {
    Figure: asked, When: _when, Place: _where, Actor: _who, State: _how_it_stands, Event: _what_happened,
    Cause: _why,
}  # fmt: skip


def _phrase(mention: Mention | None) -> str:
    return _short(bare(mention.text)) if mention else ""


def _short(phrase: str) -> str:
    flat = " ".join(phrase.split()).strip(" .,;:“”\"'")
    flat = _MARK.sub("", flat) if len(_MARK.findall(flat)) % 2 else flat  # the partner stood at an end
    return flat if len(flat) <= _LINE else flat[:_LINE].rsplit(" ", 1)[0] + " …"


def _name(claim: Claim) -> str:
    """The words that a name is made of: the topic, then what happened to it."""
    match claim.value:
        case Figure() as f:
            return f"{people(f) if f.harm else things(f)} {f.harm or ''}"
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
