"""What happened: clauses as propositions, in the classes of events that news tells of."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from compare.article import Article
from compare.claim import Claim, Event, Evidence, Modality
from compare.extract.acts import acts, elsewhere, instruments, light, noun_class, patterns, spoken, static, verbal
from compare.extract.attributions.cue import cues
from compare.extract.distinct import distinct
from compare.extract.events.nominal import nominals
from compare.extract.ladders import acts as laddered
from compare.extract.modality import modality, negated
from compare.extract.prose import HEAD, body
from compare.extract.quoted import outside_quotations
from compare.extract.roles import SPEAKERS, roles
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition
from compare.mention import Mention
from compare.record import Record
from compare.span import Span

_TIMES, _NAMED = 4, 2  # how often an act is told of one party alone, and how often by a noun
_SHORTEST = 3  # tokens: fewer hardly tell who did what to whom
_LONELY = 5  # of a clause without an object, which tells only that somebody fled or something sank
_WITH = frozenset(("with", "using", "by", "from"))
_ONTO = frozenset(("on", "against", "at", "into", "of", "with", "upon", "from"))
_WIELDING = frozenset(("arm", "bomb", "shoot", "threaten", "explode"))
_HARM = frozenset(("kill", "injure", "shoot"))
_ORDERS = frozenset(("order",))  # what is decreed or issued is a statement
_ASKING = frozenset("ask asks asked asking wonder wondered him her them me us".split())
_DEEDS = frozenset(("resign", "surrender", "escape"))  # news besides the state that they lead to


def events(article: Article) -> tuple[Claim, ...]:
    """All events of an article, in text order."""
    found: list[Telling] = []
    for at, parse in enumerate(body(article)):
        clausal = distinct(_verbal(parse, at < HEAD))
        told = [*clausal, *_nominal(parse, clausal)] if at < HEAD else clausal
        found += sorted(told, key=lambda telling: telling.span) if len(told) > 1 else told
    return outside_quotations(article, [_claim(article, telling) for telling in _new(article.text, found)])


class Telling(Record):
    """An event where a clause or a noun tells it, before it is known whether the article has told it before."""

    span: Span
    parse: Parse
    proposition: Proposition | None
    act: str
    predicate: str
    agent: Span | None
    object: Span | None
    negated: bool = False
    modality: Modality = "actual"


def _new(text: str, found: Iterable[Telling]) -> Iterator[Telling]:
    """Those that do not tell an act again of the same parties, by the last words of their names.

    Nor is an act told on and on of one party alone: the shooting, a shooting on Friday, since the shooting.
    """
    told: set[tuple[object, ...]] = set()
    times: Counter[str] = Counter()
    for event in found:
        parties = tuple([text[slice(*of)].lower().split()[-1] if of else None for of in (event.agent, event.object)])
        act = event.act, event.negated, event.modality
        times[event.act] += 1
        if not all(parties) and times[event.act] > (_TIMES if patterns(event.predicate) else _NAMED):
            continue
        if not any(parties) or ((*act, *parties) not in told and (parties[0] or (*act, parties[1]) not in told)):
            yield event
        told |= {(*act, *parties), (*act, parties[1])}


def _verbal(parse: Parse, heading: bool) -> Iterator[Telling]:
    """The events that clauses tell; heading: in the head of a report, where whatever is done is its news."""
    told = acts(parse)
    for (act, proposition), (following, after) in zip_longest(told, told[1:], fillvalue=(None, None)):
        if proposition is None or not _told(parse, proposition, heading):
            continue
        if (act is None or _elsewhere(act, proposition)) and not (heading and _news(parse, act, proposition)):
            continue
        governing = (following or heading) and after and after.governor == proposition.verb
        if not governing and not (act and _counted(parse, act, proposition)):
            yield _telling(parse, act or proposition.verb, proposition)


def _news(parse: Parse, act: str | None, proposition: Proposition) -> bool:
    """Whether a clause tells a deed although its verb names no event."""
    if proposition.verb in static() or act in laddered() or act in spoken() or not verbal(parse, proposition):
        return False
    empty = (
        proposition.patient is None and proposition.agent is not None and parse.words[proposition.agent.head] == "it"
    )
    if empty or _says(parse, proposition):
        return False
    return not _named(parse, proposition.group.head) and not _cut(parse, proposition)


def _says(parse: Parse, proposition: Proposition) -> bool:
    """Whether a verb only tells what the clause after it says: the crew reported it had sunk."""
    said = cues().verbs.get(parse.words[proposition.group.head])
    if proposition.patient is not None or said is None or "clause" not in said.frames:
        return False
    return any(other.agent and other.agent.first == proposition.group.last for other in parse.propositions)


def _named(parse: Parse, i: int) -> bool:
    """Whether a form in -ing stands inside a name: the Cedar Hiking Trail."""
    beside = parse.tags[max(0, i - 1) : i + 2]
    return beside == ["NNP", "VBG", "NNP"] and parse.texts[i][:1].isupper()


def _cut(parse: Parse, proposition: Proposition) -> bool:
    """Whether a stretch runs over one end of a quotation: he vowed, "we will fight."""
    within = parse.tags[proposition.first : proposition.last]
    return within.count("``") != within.count("''")


def _telling(parse: Parse, act: str, proposition: Proposition) -> Telling:
    return Telling(
        parse.span(proposition.first, proposition.last), parse, proposition, act, proposition.verb,
        _span(parse, proposition.agent), _span(parse, _struck(parse, proposition)), negated(parse, proposition),
        modality(parse, proposition),
    )  # fmt: skip


def _claim(article: Article, telling: Telling) -> Claim:
    parse, proposition = telling.parse, telling.proposition
    tool = _span(parse, _instrument(parse, telling.act, proposition)) if proposition else None
    agent, of, instrument = (
        Mention(span, span.of(article.text)) if span else None for span in (telling.agent, telling.object, tool)
    )
    event = Event(telling.act, telling.predicate, agent, of, instrument, telling.negated, telling.modality)
    return Claim("event", Evidence(article.id, telling.span, telling.span.of(article.text)), event)


def _nominal(parse: Parse, verbal: list[Telling]) -> Iterator[Telling]:
    """Event nouns outside the clauses that are events themselves."""
    for found in nominals(parse):
        span = parse.span(found.first, found.last)
        if found.last - found.first > _SHORTEST and not any(clause.span.overlaps(span) for clause in verbal):
            agent, of = (parse.span(*part) if part else None for part in (found.agent, found.object))
            yield Telling(span, parse, None, found.act, parse.words[found.head], agent, of)


def _instrument(parse: Parse, act: str, proposition: Proposition) -> Phrase | None:
    """With what: the phrase of a weapon or tool after 'with', 'using' or 'by', or the object itself."""
    named, first, last = instruments(), proposition.group.last, proposition.last
    for i in () if named.isdisjoint(parse.words[first:last]) else range(first, last):
        if parse.words[i] in named:
            phrase = parse.by_head.get(i)
            if phrase and (parse.words[phrase.first - 1] in _WITH or _wielded(act, proposition, phrase)):
                return phrase
    return None


def _wielded(act: str, proposition: Proposition, phrase: Phrase) -> bool:
    """Whether the object itself is what harm is done with: fired a pistol, planted a bomb."""
    return phrase == proposition.patient and act in _WIELDING


def _struck(parse: Parse, proposition: Proposition) -> Phrase | None:
    """Whom an act befell that verb and noun name together: opened fire on the crowd, launched an attack on the port."""
    noun = proposition.patient
    if noun is None or proposition.group.passive or not _names_act(parse, proposition, noun):
        return noun
    if noun.last >= len(parse.words) or parse.words[noun.last] not in _ONTO:
        return None
    return parse.by_first.get(noun.last + 1)


def _names_act(parse: Parse, proposition: Proposition, noun: Phrase) -> bool:
    """Whether the object is a part of the verb: a pattern's word, or the event noun of a light verb."""
    in_pattern = any(parse.words[noun.head] in pattern.rest for pattern in patterns(proposition.verb))
    return in_pattern or (proposition.verb in light() and noun_class(parse, noun.head) is not None)


def _elsewhere(act: str, proposition: Proposition) -> bool:
    """Whether other readers report it: a statement by its attribution, what befell someone by his rung on a ladder."""
    alone = proposition.agent is None or proposition.patient is None
    return (
        act in spoken() or act in elsewhere() or act in _ORDERS or (act in laddered() and act not in _DEEDS and alone)
    )


def _counted(parse: Parse, act: str, proposition: Proposition) -> bool:
    """Whether harm was done to a number of people, which is a figure's business."""
    patient = proposition.patient
    if act not in _HARM or patient is None:
        return False
    return any(parse.tags[i] == "CD" and parse.words[i] != "one" for i in range(patient.first, patient.last))


def _told(parse: Parse, proposition: Proposition, heading: bool) -> bool:
    """Whether a clause reports an event that a third party can check, at a length that a reader understands."""
    agent = proposition.agent
    told_to_me = agent is not None and parse.words[agent.head] in SPEAKERS
    aim = proposition.group.tense == "infinitive" and proposition.governor is None
    return (
        proposition.last - proposition.first >= (_SHORTEST if proposition.patient else _LONELY)
        and not told_to_me
        and (heading or not aim)
        and not _describes(parse, proposition)
        and not _asked(parse, proposition)
        and not _habit(parse, proposition)
    )


def _describes(parse: Parse, proposition: Proposition) -> bool:
    """Whether a participle stands before the noun that it describes (her adopted son), or is part of a title after
    a comma (Swimming Champion)."""
    group, tags = proposition.group, parse.tags
    if group.last - group.first > 1 or tags[group.head] not in ("VBN", "VBD", "VBG") or group.last >= len(tags):
        return False
    before = tags[group.first - 1] if group.first else ""
    owned = before in ("PRP$", "POS") or (group.first > 0 and parse.words[group.first - 1] == "her")
    capital = parse.texts[group.head][:1].isupper() and parse.texts[group.last][:1].isupper()
    titled = before == "," and (capital or parse.words[group.last] in roles())
    return tags[group.last][:2] == "NN" and (owned or titled)


def _asked(parse: Parse, proposition: Proposition) -> bool:
    """Whether a clause is what somebody asks, and not what happened: asked if he supported the plan."""
    first = proposition.first
    return first > 1 and parse.words[first - 1] in ("if", "whether") and parse.words[first - 2] in _ASKING


def _habit(parse: Parse, proposition: Proposition) -> bool:
    """Whether a clause tells what somebody is wont to do: but for a headline, the simple present tells no event."""
    group = proposition.group
    return group.tense == "present" and parse.tags[group.head] in ("VBZ", "VBP") and parse.words[-1] == "."


def _span(parse: Parse, phrase: Phrase | None) -> Span | None:
    return parse.span(phrase.first, phrase.last) if phrase else None
