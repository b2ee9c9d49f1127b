"""How far the case against one person has got in two stories: arrested there, on trial here.

A case goes one way, from the search to the sentence (`lexicon/steps.yaml`), so that the furthest step that an article
tells is the newest; what it tells of the steps before is background. Suspects are told apart by name, then by sex and
age; one who has no name is the suspect of an article that has no other.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from compare.align.central import ONE_STORY
from compare.align.fate import Person, may_be_one, own_name, person
from compare.align.step import CLOSED, CONVICTED, HELD, UNCAUGHT, UNCHARGED, rung
from compare.article import Article
from compare.claim import Claim, State
from compare.extract.roles import roles
from compare.grammar.phrase import MONTH
from compare.record import Record

_MOST = 2  # passages of an article in a line-up
_NEAR = 400  # characters before a passage in which the one whom it calls "he" has his name
_HEAD = 10  # sentences in which the end of a case is told if it is the news
_ONE_CRIME = 11.0  # bits that two heads have in common where one tells of nobody and the other of somebody
_IF = re.compile(r"\b(?:if|whether|unless|could|might|would|when) (?:[\w’'-]+ ){0,5}$", re.IGNORECASE)
_LEFT = re.compile(
    r" (?:(?:are|is|were|was|remain) )?(?:still )?(?:at large|on the (?:loose|run)|being sought|outstanding)"
)
_IN_A_YEAR = re.compile(r"\bIn (?:19|20)\d\d, \Z")  # of another case, or of one long told
_CONDITION = 50  # characters before a passage in which it is made a condition
_ARRESTS = frozenset(("arrest", "arrests"))  # somebody's
_ARREST = re.compile(r"\barrests?$", re.IGNORECASE)
_ANYBODY = re.compile(
    r"(?:a|any|every|each|no) (?:person|one|defendant|juvenile)s?$|any(?:one|body)$|the wrong \w+$", re.IGNORECASE
)
_LAST = rf"last (?:year|month|spring|summer|fall|autumn|winter|{MONTH})"
_EARLIER = re.compile(  # of another time, or of another case
    rf"\bhad (?:been|previously|already)\b|\b(?:previous(?:ly)?|prior|unrelated|once|{_LAST}|years? ago)\b"
    r"|\bserved (?:[\w,]+ ){0,5}(?:sentences?|terms?|years|time)\b"
    r"|\b(?:record|on parole|on probation|at the time|in (?:19|20)\d\d|outstanding|could|would|if)\b",
    re.IGNORECASE,
)
_ESCAPE = re.compile(  # a prisoner at the head of an article who got away
    r"\b(?:inmates?|prisoners?|convicts?|convicted|lifer)\b[^.]{0,150}\b(?:escap|flee|fled|runs? away|on the run)"
    r"|\b(?:escape[ds]?|escapes from|jailbreak)\b[^.]{0,80}\b(?:prison|jail|custody|inmate|prisoner)",
    re.IGNORECASE,
)
_CAUGHT = re.compile(
    r"\b(?:re-?)?(?:captur\w+|caught|arrest\w*|apprehend\w*|nabbed|surrender\w*)|\bback in\b", re.IGNORECASE
)
_NEW = re.compile(r"an? ", re.IGNORECASE)  # somebody who has not been spoken of: his name follows
_SEVERAL = re.compile(
    r"(?:the |all |these )?(?:two|three|four|five|six|seven|eight|both|they|their|them|[\w-]+ (?:and|&) )",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:others?|another|further|more|second|third|fourth|co-defendants?|accomplices?|one of)\b", re.IGNORECASE
)
_PRONOUNS = frozenset("he she him her his who himself herself they their them both two three".split())
_FORCES = frozenset("police officers detectives investigators deputies authorities officials prosecutors".split())
_BYSTANDERS = frozenset("members relatives family parents witnesses neighbors neighbours friends residents".split())
_QUESTIONED = re.compile(r"\b(?:questioned|interviewed)\b")


class Step(Record):
    """What an article tells of how far a case is: the rung, and of whom."""

    claim: Claim
    rung: float
    who: Person


class Suspect(Record):
    """Somebody against whom a case goes on; name: the words of it, none where an article does not name him.

    single: he is one; else several of whom an article names none.
    """

    name: frozenset[str]
    steps: tuple[Step, ...]
    single: bool = True

    @property
    def newest(self) -> float:
        """The furthest step; that charges are weighed is one only where nothing else is told."""
        return max((step.rung for step in self.steps if step.rung != UNCHARGED), default=UNCHARGED)


class Course(Record):
    """The passages of two stories on how far the case against one suspect is.

    least: the bits that their heads must have in common. named: he is one by his name, whatever the passages tell of.
    """

    claims: tuple[Claim, ...]
    least: float = ONE_STORY
    named: bool = False


def prosecutions(left: Sequence[Claim], right: Sequence[Claim], texts: tuple[Article, Article]) -> Iterator[Course]:
    """The passages on one suspect of two stories in which the newest step of his case is not the same."""
    steps = [_steps(claims, text) for claims, text in zip((left, right), texts, strict=True)]
    if any(_ESCAPE.search(text.text, 0, _NEAR) for text in texts):  # what a convict is in for is no news of his escape
        steps = [[step for step in some if step.rung == UNCAUGHT or _CAUGHT.search(step.claim.quote)] for some in steps]
    one, other = (_suspects(some, text.text) for some, text in zip(steps, texts, strict=True))
    told: set[tuple[object, ...]] = set()
    for a, b in product(one, other):
        sides = [(a.newest, b.newest, *_newest(who)) for who in (a, b)]  # one passage may tell the same of two people
        if (_shared(a, other) or _shared(b, one)) and a.name != b.name:
            continue  # a surname alone may be that of either brother
        if _apart(a.newest, b.newest) and _one(a, b, len(one) == len(other) == 1) and told.isdisjoint(sides):
            told.update(sides)
            yield Course((*_newest(a), *_newest(b)), named=bool(a.name and b.name))
    if not told:
        for here, there, told_there in ((one, other, steps[1]), (other, one, steps[0])):
            if _caught(there) and (uncaught := _uncaught(here)):
                yield Course((*uncaught, *_first(told_there, HELD)), _ONE_CRIME)


def _shared(who: Suspect, others: Sequence[Suspect]) -> bool:
    """Whether somebody is called by a surname only, which several of the others have."""
    return len(who.name) == 1 and sum(who.name <= other.name for other in others) > 1


def _uncaught(some: Sequence[Suspect]) -> list[Claim]:
    """The passages that tell that nobody is caught, in a story of nobody with a name."""
    steps = some[0].steps if len(some) == 1 and not some[0].name and some[0].newest == UNCAUGHT else ()
    return [] if any(_REST.search(_of(step)) for step in steps) else _first(steps, UNCAUGHT)


def _caught(some: Sequence[Suspect]) -> bool:
    """Whether all suspects of a story are caught."""
    return bool(some) and all(who.newest >= HELD for who in some)


def _first(steps: Sequence[Step], least: float) -> list[Claim]:
    """The first passages that tell at least a step; of arrests, if any, before those of people."""
    told = sorted((step for step in steps if step.rung >= least), key=lambda step: not _ARREST.search(_of(step)))
    return sorted((step.claim for step in told[:_MOST]), key=lambda claim: claim.span)


def _apart(one: float, other: float) -> bool:
    """Whether two newest steps are not the same; who is held may be charged yet."""
    return one != other and {one, other} != {UNCHARGED, HELD}


def suspects(claims: Sequence[Claim], article: Article) -> list[Suspect]:
    """The suspects of an article of whom it tells a step; one without a name only where there is no doubt of whom."""
    return _suspects(_steps(claims, article), article.text)


def _steps(claims: Sequence[Claim], article: Article) -> list[Step]:
    """What an article tells of how far its case is."""
    steps = [step for claim in claims if (step := _step(claim)) and _news(step, article)]
    if any(CONVICTED <= step.rung < CLOSED for step in steps):
        return [step for step in steps if step.rung != CLOSED]  # some charges were dropped for the plea
    return steps


def _suspects(steps: Sequence[Step], text: str) -> list[Suspect]:
    roster = _roster(steps, text)
    several = len(roster) > 1 or any(_REST.search(_of(step)) for step in steps)
    by_name: dict[frozenset[str], list[Step]] = {name: [] for name in roster}
    for step in steps:
        for name in _whose(step, roster, text, several=several):
            by_name[name].append(step)
    found = [Suspect(name, tuple(some)) for name, some in by_name.items() if some]
    if roster or not steps:
        return found
    many = several or any(_SEVERAL.match(_of(step)) for step in steps)
    single = not many and all(may_be_one(a.who, b.who) for a, b in combinations(steps, 2))
    return [Suspect(frozenset(), tuple(steps), single)]


def _step(claim: Claim) -> Step | None:
    number = rung(claim)
    if number is None or (number and _EARLIER.search(claim.quote)) or _is_asked(claim):
        return None
    step = Step(claim, number, person(claim))
    return step if number in (UNCAUGHT, UNCHARGED, CLOSED) or _somebody(_of(step)) else None


def _news(step: Step, article: Article) -> bool:
    """Whether a step is told as one of this case: how a case ended stands at the head, records and rules further on."""
    start, end = step.claim.span
    if _IF.search(article.text[max(0, start - _CONDITION) : start]) or _IN_A_YEAR.search(
        article.text[max(0, start - 10) : start]
    ):
        return False
    if step.rung == UNCAUGHT and _LEFT.match(article.text, end):
        return False
    last = article.sentences[min(_HEAD, len(article.sentences)) - 1]
    return step.rung < CONVICTED or start < last.end


def _of(step: Step) -> str:
    return step.claim.value.of if isinstance(step.claim.value, State) else ""


def _somebody(of: str) -> bool:
    """Whether a subject is people against whom a case may go on: no charges, no police, nobody in general."""
    words = of.casefold().split()
    if not words or own_name(of):
        return True
    known = roles().get(words[-1]) or roles().get(words[-1].removesuffix("s"))
    people = (
        known or words[-1] in _PRONOUNS | _ARRESTS or words[-1].endswith(("year-old", "year-olds", "teens", "teen"))
    )
    return bool(people) and words[-1] not in _FORCES and not _ANYBODY.match(of)


def _is_asked(claim: Claim) -> bool:
    """Whether those who are questioned are no suspects but people near to what happened: family members, witnesses."""
    of = claim.value.of.casefold().split() if isinstance(claim.value, State) else []
    return bool(of) and of[-1] in _BYSTANDERS and _QUESTIONED.search(claim.quote) is not None


def _roster(steps: Sequence[Step], text: str) -> list[frozenset[str]]:
    """The names of the suspects, each with all its words: Nolan Reyes, Reyes."""
    printed = [own_name(part) for step in steps for part in _of(step).split(" and ")]
    roster: list[frozenset[str]] = []
    for name in sorted(filter(None, printed), key=len, reverse=True):
        same = next((known for known in roster if known & name), None)
        if same:
            roster[roster.index(same)] = same | name
        elif len(name) > 1 or _named_inside(next(iter(name)), text):
            roster.append(name)
    return roster


def _named_inside(word: str, text: str) -> bool:
    """Whether a word has a capital inside a sentence too, and is no word that only begins one."""
    return re.search(rf"[a-z,] {re.escape(word.capitalize())}\b", text) is not None


def _whose(step: Step, roster: Sequence[frozenset[str]], text: str, *, several: bool) -> list[frozenset[str]]:
    """The suspects of the roster of whom a step is told."""
    of = _of(step)
    named = frozenset(word for part in of.split(" and ") for word in own_name(part))
    own = [name for name in roster if name & named]
    if own or not roster or _REST.search(of):
        return own
    if _SEVERAL.match(of):
        return [*roster] if len(roster) > 1 else []
    if not several:
        return [*roster]
    start, end = step.claim.span
    if _NEW.match(of):
        return _named(roster, text[start : end + _NEAR].casefold(), first=True)
    return _named(roster, text[max(0, start - _NEAR) : end].casefold())


def _named(roster: Sequence[frozenset[str]], text: str, *, first: bool = False) -> list[frozenset[str]]:
    """The suspect who is named last in a text, or first."""
    places = {
        name: [at for word in name if (at := text.find(word) if first else text.rfind(word)) >= 0] for name in roster
    }
    told = {name: min(found) if first else -max(found) for name, found in places.items() if found}
    return [min(told, key=lambda name: told[name])] if told else []


def _one(one: Suspect, other: Suspect, single: bool) -> bool:
    """Whether two suspects are one: by a name, or as the only one of each article."""
    if not (one.single and other.single):
        return False
    if one.name and other.name:
        common = min(len(one.name), len(other.name), 2)
        return len(one.name & other.name) >= common
    return single and all(may_be_one(a.who, b.who) for a in one.steps for b in other.steps)


def _newest(suspect: Suspect) -> list[Claim]:
    """The passages that tell the newest step, those with a name or an age first."""
    told = [step for step in suspect.steps if step.rung == suspect.newest]
    told.sort(key=lambda step: not (step.who.names or step.who.age))
    return sorted((step.claim for step in told[:_MOST]), key=lambda claim: claim.span)
