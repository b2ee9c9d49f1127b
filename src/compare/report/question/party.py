"""Who did it, to whom, and who that is: the questions that people, bodies and forces answer."""

import re
from collections.abc import Sequence
from itertools import takewhile

from compare.align.alignment import Alignment
from compare.align.post import POST
from compare.align.rule import question_of
from compare.claim import Actor, Claim
from compare.extract.actors.description import CRAFT
from compare.extract.acts import nouns
from compare.extract.passage import phrase_at, token_range
from compare.extract.places.gazetteer import country_of
from compare.extract.roles import participants, roles
from compare.grammar.proposition import Proposition
from compare.report.question.answers.plainness import CHARGES, EMPTY
from compare.report.question.phrasing.clause import Clause, gapped, has_verb
from compare.report.question.phrasing.clause import told as told_of
from compare.report.question.phrasing.excerpt import PRONOUNS, midway, of_words, short
from compare.report.question.phrasing.inversion import NOTHING, turned
from compare.report.question.phrasing.predicate import predicate
from compare.report.question.phrasing.proper import articled, is_name
from compare.report.question.phrasing.saying import MOVING
from compare.report.question.phrasing.trim import cut
from compare.span import Span

_PARTS = {
    "agent": "Who did it", "victim": "Who was the victim", "suspect": "Who is suspected", "force": "Which forces",
    "official": "Which official", "witness": "Which witness",
}  # fmt: skip
_HOLDING = frozenset("include involve contain have be feature".split())  # what they have is done nothing to
_LONG = 80  # characters of what is told of somebody that a question may hold
# What somebody has or does, without a verb of its own: a man with burns, two men wearing masks.
_HAVING = re.compile(r",? (?:(?P<with>with)|(?P<doing>[a-z]{2,12}ing)) (?P<what>[^,.;]{4,80})")
_INCLUDING = re.compile(r",? (?:including|among them|such as)\b.*\Z")
_OFFICE = re.compile(r"the [A-Z]|[A-Z][\w’'-]* [A-Z]")  # a body with which somebody is, rather than what he has
_BARE = {"Who shot": "Who fired the shots?", "Who fired": "Who fired the shots?"}  # cut off from at whom
_AUXILIARY = frozenset("is was has had does did will would can could may might".split())
_LONG_WORD = re.compile(r"[a-z]{4,}")
_STEM, _NEAR = 5, 160  # letters by which a word is known again, and characters before a passage's end
_TRADING = frozenset(("close", "open", "finish"))  # so many points up
_NAME = 6  # words of somebody who is named by a post
_TWO = 2  # ages that differ
_BEFELL = {
    "killing": "killed", "murder": "killed", "slaying": "killed", "death": "killed", "shooting": "shot",
    "stabbing": "stabbed", "arrest": "arrested", "abduction": "abducted", "kidnapping": "kidnapped",
}  # fmt: skip
_SUFFERED = re.compile(
    rf"\b(?P<noun>{'|'.join(_BEFELL)})s? (?:in (?:custody|detention|hospital|prison) )?of (?:(?:the|an?|his|her) )?\Z",
    re.IGNORECASE,
)
_TELLING = 3  # words beside a gap that tell who is asked for
_AFTER_APPOSITION = re.compile(
    r"[^,]{1,80}(?:,[^,]{1,60}){1,2}, (?P<told>(?:was|were|is|are|has|had|have) [^,].{2,120})$", re.DOTALL
)
_APPOSED = re.compile(
    r" (?:is|was|work(?:s|ed) as|serve[sd]? as) (?:an?|the|his|her)\b"
    r"|(?:, \d{1,3})?, (?:an?|the|who|one|his|her|their|whose)\b"
)
_AGE_OR_HOME = re.compile(r" of [A-Z]|, (?:of|\d{1,3})\b")
_CALLED = re.compile(r"(?:[\s,]|\b(?:was|is|has|been|identified|named|known|called|by|as)\b){0,9}\Z")
_AGED = re.compile(r"\b\d{1,3}-year-old \Z")
_TO_DO = re.compile(r"\bto \w{2,20}\Z")  # a verb: to recruit Ana Kovac
_OF_THEM = re.compile(r"(?P<who>\w{1,20}) of \w{1,20}\Z")  # persons of interest
_DONE_TO = re.compile(
    r"(?:arrested|detained|charged|accused|convicted|suspected|held|jailed|fined|wounded|sentenced)\b"
)


def asked(claim: Claim, value: Actor, clause: Clause) -> str:
    """The question that a party answers: who it is, where it has a name; else by what is told of it."""
    named = is_name(value.name) and not country_of(value.name) and value.name.split()[-1] in claim.quote
    return _who_is(claim, value, clause) if named and value.role != "agent" else _by_deed(claim, value, clause)


def _who_is(claim: Claim, value: Actor, clause: Clause) -> str:
    """After somebody with a name, where the passage tells who that is: by title, age or a noun; else what is told."""
    named = midway(short(value.name), clause)
    if value.title or value.age is not None or is_described(value.name, clause):
        return f"Who is {named}?"
    did = _by_deed(claim, value, clause)
    plain = "“" not in did and not EMPTY.fullmatch(did)
    plain = plain and (value.name.casefold() in PRONOUNS or _is_shared(did, clause))
    return did if plain else f"What is told of {articled(named, clause)}?"


def is_unnamed(claim: Claim) -> bool:
    """Whether a passage names an offence and nobody whom it is laid to: charged with two counts of theft."""
    return _is_charge(claim) and isinstance(claim.value, Actor) and claim.value.name == claim.quote


def _is_charge(claim: Claim) -> bool:
    return isinstance(claim.value, Actor) and claim.value.about == "charge"


def _is_shared(did: str, clause: Clause) -> bool:
    """Whether what somebody did is told beside the passages of the other articles as well: else nobody is asked it."""
    telling = [word[:_STEM] for word in _LONG_WORD.findall(did.lower())]
    return all(sum(word in text[-_NEAR:].lower() for word in telling) >= len(telling) / 2 for text in clause.beside)


def is_described(name: str, clause: Clause) -> bool:
    """Whether anything beside a name tells of its bearer, if only his age or his home: Ivo Brandt, 52, of Lund."""
    found = clause.find(name) or clause.find(name.split()[-1])
    if found is None:
        return False
    text, span = clause.parse.text, clause.span
    aged = _AGED.search(text, span.start, found.start) or _AGE_OR_HOME.match(text, found.end, span.end)
    return aged is not None or tells_who(name, clause)


def tells_who(name: str, clause: Clause) -> bool:
    """Whether a noun for people stands before a name, or an apposition behind it: the driver, Ivo Brandt, a nurse."""
    found = clause.find(name) or clause.find(name.split()[-1])
    if found is None:
        return False
    text, span = clause.parse.text, clause.span
    apposed = _APPOSED.match(text, found.end, span.end) is not None
    return _noun_before(text[span.start : found.start]) in roles() or apposed or _has_noun(text[found.end : span.end])


def _noun_before(words: str) -> str:
    """The noun before a name, past what calls him so: "victim" of "the victim was identified as 34-year-old"."""
    words = _CALLED.sub("", _AGED.sub("", words)).rstrip(".")
    of_them = _OF_THEM.search(words)
    if _TO_DO.search(words):
        return ""
    return (of_them["who"] if of_them else words.rpartition(" ")[2]).lower()


def _has_noun(after: str) -> bool:
    """Whether an apposition without an article names a part, a post or a trade: Ana Kovac, top aide to the mayor."""
    said = after.split(",")[1].split() if after.startswith(",") else []
    head = next((i for i, word in enumerate(said) if word in ("of", "on", "in", "at", "to", "for", "with")), len(said))
    return 0 < head <= _TELLING and said[head - 1].lower() in roles()


def of_one(alignment: Alignment, reason: str | None) -> str | None:
    """The question of a row on one person that no passage makes alone: his age, his post, the charges."""
    people = [claim.value for claim in alignment.claims if isinstance(claim.value, Actor)]
    if alignment.kind != "actor" or not people:
        return None
    if question_of(alignment, "sole") == POST:
        return f"Who is the {_common_end([(one.title or '').lower().split() for one in people])}?"
    if all(_is_charge(claim) for claim in alignment.claims) and any(is_unnamed(claim) for claim in alignment.claims):
        return CHARGES
    if reason != "value" or len({one.age for one in people if one.age is not None}) < _TWO:
        return None
    names = [one.name for one in people if is_name(one.name) and one.age is not None]
    nouns = [one.name.split()[-1] for one in people if one.name.split()[-1] in roles()]
    who = names[0] if names else f"the {nouns[0]}" if nouns else None
    return f"How old is {who}?" if who else None


def _common_end(titles: Sequence[Sequence[str]]) -> str:
    """The words with which all titles end: of a team general manager and a general manager the general manager."""
    words = [same[0] for same in takewhile(lambda some: len(set(some)) == 1, zip(*map(reversed, titles), strict=False))]
    return " ".join(reversed(words))


def _by_deed(claim: Claim, value: Actor, clause: Clause) -> str:
    """What a party did, or what was done to it."""
    found = clause.find(value.name) or _by_surname(value.name, clause)
    after = clause.parse.text[found.end : clause.span.end].strip() if found else ""
    one = told_of(clause, found)
    unnamed = found is None and value.role == "agent" and one is not None and one.group.passive
    if unnamed and (was := turned(clause)):
        return f"By whom {cut(was)}?"
    told = predicate(clause, found) or _participial(claim.quote) or (_participial(after) if after else None)
    if told and (" " in told or told not in _AUXILIARY) and value.name.casefold() not in told.casefold():
        what = _is_thing(value.name) or (one and _moves(one, clause))
        return _BARE.get(f"Who {told}", f"{'What' if what else 'Who'} {cut(told)}?")
    by = found and not after.startswith("and") and clause.parse.text.endswith("by ", clause.span.start, found.start)
    if by and found and (was := turned(clause, _through_of(clause, found))):
        return f"By {'what' if _is_thing(value.name) else 'whom'} {cut(was)}?"
    whom = one.patient if found and one and one.verb not in _HOLDING else None
    suffers = found and whom and clause.parse.span(whom.first, whom.last).overlaps(found)
    done = turned(clause, found, NOTHING) if suffers else None
    word = "What" if participants().get(value.name.split()[-1].lower()) == CRAFT else "Who"
    return f"{word} {cut(done)}?" if done and len(done) <= _LONG else _of_its_words(claim, value, clause)


def _is_thing(name: str) -> bool:
    """Whether a craft, or an event with its name, did it, and nobody: a train, Cyclone Odile."""
    words = name.lower().split()
    if participants().get(words[-1]) == CRAFT:
        return True
    named = len(words) > 1 and nouns().get(words[0]) in ("storm", "quake")
    return not any(word in participants() for word in words) and (named or words[-1] in nouns())


def _through_of(clause: Clause, found: Span) -> Span:
    """Somebody with what hangs on the noun by "of": a team of rescuers."""
    _, last = token_range(clause.parse, found)
    of = phrase_at(clause.parse, last + 1) if last < len(clause.tokens) and clause.tokens[last].low == "of" else None
    return Span(found.start, clause.tokens[of.last - 1].end) if of else found


def _by_surname(name: str, clause: Clause) -> Span | None:
    """Where the bearer of a full name stands by the surname, with what stands before it: Mrs. Kovac."""
    surname = clause.find(name.split()[-1]) if is_name(name) else None
    if surname is None:
        return None
    first, last = token_range(clause.parse, surname)
    phrase = clause.around(first)
    if phrase is None or phrase.last != last:
        return surname
    return Span(max(clause.span.start, clause.tokens[phrase.first].start), surname.end)


def _moves(one: Proposition, clause: Clause) -> bool:
    """Whether a verb tells of a value on a scale and not of a person: the index fell, fell 500 points."""
    by = clause.tokens[one.patient.first : one.patient.last] if one.patient else []
    counted = any(token.tag == "CD" for token in by)
    people = one.agent is not None and clause.tokens[one.agent.head].low in participants()
    return not people and ((one.verb in MOVING and (not by or counted)) or (one.verb in _TRADING and counted))


def _of_its_words(claim: Claim, value: Actor, clause: Clause) -> str:
    found = clause.find(value.name)
    before = clause.parse.text[clause.parse.sentence.start : found.start] if found else ""
    if suffered := _SUFFERED.search(before):
        return f"Who was {_BEFELL[suffered['noun'].lower()]}?"
    after = _HAVING.match(clause.parse.text[found.end : clause.span.end]) if found else None
    if after:
        what = _INCLUDING.sub("", after["what"]) or after["what"]
        if after["with"] and _OFFICE.match(what):
            return f"Who was with {cut(what)}?"
        did = "had" if after["with"] else "was" if after["doing"] == "being" else f"was {after['doing']}"
        return f"Who {did} {cut(what)}?"
    words = gapped(clause, value.name) if has_verb(clause) else claim.quote
    telling = [word for word in words.split() if word.strip("…").isalpha()]
    if value.role == "official" and len(value.name.split()) <= _NAME and value.name[:1].islower():
        return f"What is told of {_with_its_body(value.name, clause, found)}?"
    if value.name in words or len(telling) < _TELLING:
        return f"{_PARTS.get(value.role, 'Who was involved')}?"
    return of_words(_PARTS.get(value.role, "Who"), words)


def _with_its_body(name: str, clause: Clause, found: Span | None) -> str:
    """A post with what it is of: the director of the budget office."""
    last = token_range(clause.parse, found)[1] if found else len(clause.tokens)
    of = phrase_at(clause.parse, last + 1) if last < len(clause.tokens) and clause.tokens[last].low == "of" else None
    return f"{name} of {clause.words(of)}" if of else name


def _participial(quote: str) -> str | None:
    """What is told of a party after its appositions ("the captain, Ivo Brandt, 52, was fined") or with no subject."""
    if match := _AFTER_APPOSITION.match(quote):
        return match["told"]
    return f"was {quote}" if _DONE_TO.match(quote) else None
