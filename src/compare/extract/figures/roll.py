"""Victims told one by one, counted: "a 23-year-old man was shot", "a woman, 30, was grazed", "another man was hit".

Recorders of shootings count persons, and local news often prints no total. Where an article prints none for a harm, the
persons whom neighbouring sentences name or describe are counted as a floor: two mentions are one person unless their
names, ages or words of kinship tell them apart, so that the count is never more than the article tells of.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from compare.extract.figures.basis import ADDED
from compare.extract.figures.cardinal import count_of
from compare.extract.figures.draft import Draft
from compare.record import Record
from compare.span import Span

_NEAR = 4  # sentences between two mentions of one roll
_MOST = 100  # persons told of one by one; whoever tells of more, as a list of the fallen does, prints a total
_LONGEST = 700  # characters from the first to the last of those counted
_QUOTED = 300  # characters of these that are quoted: as many of the persons as stand within them
_APPOSED = 2  # characters between a name and the phrase that explains it: "Roe, a student"
_HITS = ("struck", "killed-or-injured")
_PRONOUNS = frozenset("he she him her they them himself herself".split())
_SELVES = frozenset(("himself", "herself", "own life", "his own life", "her own life"))
_WHOSE = frozenset("his her their my our".split())


class Mention(Record):
    """One or more persons as a clause tells of them: how many, and what tells them from others."""

    draft: Draft
    persons: int
    ages: frozenset[int]
    names: frozenset[str]
    kin: str
    new: bool
    other: bool = False

    @property
    def is_known(self) -> bool:
        """Whether a name or an age identifies the person."""
        return bool(self.ages or self.names)


def rolls(text: str, drafts: Sequence[Draft], titled: bool) -> Iterator[Draft]:
    """For each harm of which the article prints no total, the least number of persons of whom it tells one by one.

    titled: the first sentence is a headline, which only says what the next ones say again.
    """
    for harm in ("killed", "injured"):
        if any(_is_total(text, draft, harm) for draft in drafts):
            continue
        told = [one for one in drafts if one.sentence >= titled and one.harm == harm and one.basis in ADDED]
        if len(told) > _MOST:
            continue
        best = max((_roll(text, run) for run in _runs(_living(text, drafts, told, harm))), key=_persons, default=None)
        if best and _persons(best) > 1:
            yield best


def _persons(draft: Draft | None) -> int:
    return (draft.group.persons or 0) if draft else 0


def _is_total(text: str, draft: Draft, harm: str) -> bool:
    """Whether a draft is a count of several, or of who were shot; a list of persons with their ages is none."""
    if draft.harm not in (harm, *_HITS) or draft.group.least < 2 or draft.basis == "projection":
        return False
    listed = draft.harm == harm and draft.group.amount is None
    return not (listed and len(_ages(draft.counted.of(text))) == draft.group.persons)


def _living(text: str, drafts: Sequence[Draft], told: Iterable[Draft], harm: str) -> list[Draft]:
    """Those told of, but for who was shot and then died: "Roe was shot. He died in hospital"."""
    if harm == "killed":
        return list(told)
    dead = [draft for draft in drafts if draft.harm == "killed"][:_MOST]
    deaths = [(draft, _mention(text, draft)) for draft in dead if draft.group.least == 1]
    return [draft for draft in told if not _is_dead(draft, _mention(text, draft), deaths)]


def _is_dead(hit: Draft, one: Mention | None, deaths: Iterable[tuple[Draft, Mention | None]]) -> bool:
    """Whether a death is that of the one hit: told by a pronoun right after, or by the same name or age anywhere."""
    return any(_died(hit, one, death, other) for death, other in deaths)


def _died(hit: Draft, one: Mention | None, death: Draft, other: Mention | None) -> bool:
    if _is_attacker(death) and not _is_attacker(hit):
        return False
    if one and other and one.is_known and other.is_known:
        return not one.names.isdisjoint(other.names) or not one.ages.isdisjoint(other.ages)
    refers = not other and death.span.start > hit.span.start
    return refers and 0 <= death.sentence - hit.sentence <= 1


def _is_attacker(draft: Draft) -> bool:
    """Whether the one told of is the attacker, who is none of those whom he hit."""
    return draft.group.victims in ("perpetrator", "fighter") or draft.group.head == "suspect"


def _runs(told: Sequence[Draft]) -> Iterator[list[Draft]]:
    """The drafts in runs of neighbouring sentences."""
    run: list[Draft] = []
    for draft in sorted(told, key=lambda one: one.span):
        if run and draft.sentence - run[-1].sentence > _NEAR:
            yield run
            run = []
        run.append(draft)
    if run:
        yield run


def _roll(text: str, run: Sequence[Draft]) -> Draft | None:
    """The run as one draft, counted; None where it is too long or tells of one person only."""
    mentions = [mention for draft in run if (mention := _mention(text, draft))]
    count, counted = _distinct(mentions)
    own = any(_words(text, draft)[-1:] and " ".join(_words(text, draft)) in _SELVES for draft in run)
    count += own and count < 2
    if count < 2 or len(counted) + own < 2:
        return None
    first, last = counted[0].draft, counted[-1].draft
    span = Span(first.span.start, max(last.span.end, *(draft.span.end for draft in run)) if own else last.span.end)
    if span.end - span.start > _LONGEST:
        return None
    if span.end - span.start > _QUOTED:
        span = Span(span.start, max(one.draft.span.end for one in counted if _is_quoted(one.draft.span, span.start)))
    group = first.group._replace(amount=None, persons=count, victims="people", partitive=False)
    return first._replace(span=span, counted=span, group=group, basis="incident", parent=None, added=False)


def _is_quoted(span: Span, start: int) -> bool:
    """Whether a mention stands near enough to the first to be quoted with it; the first always is."""
    return span.start == start or span.end - start <= _QUOTED


def _distinct(mentions: Sequence[Mention]) -> tuple[int, list[Mention]]:
    """How many persons the mentions are at least, by whichever way of telling them apart gives most, and which."""
    ways = (
        _apart(mention for mention in mentions if mention.is_known),
        _apart(mention for mention in mentions if mention.kin),
        _anew(mentions),
        *(_together(mentions, sentence) for sentence in {mention.draft.sentence for mention in mentions}),
    )
    best = max(ways, key=lambda way: sum(mention.persons for mention in way))
    return sum(mention.persons for mention in best), best


def _anew(mentions: Iterable[Mention]) -> list[Mention]:
    """The first one described, and each "another" after it: "a man" told of twice may be one man."""
    found: list[Mention] = []
    for mention in mentions:
        if mention.new and (not found or mention.other):
            found.append(mention)
    return found


def _together(mentions: Sequence[Mention], sentence: int) -> list[Mention]:
    """Those whom one sentence tells of: "shot his wife and then wounded an officer" are two, whoever they are."""
    found: list[Mention] = []
    for mention in mentions:
        known = any(
            (mention.names & other.names)
            or (mention.ages & other.ages)
            or (mention.kin and mention.kin == other.kin)
            or 0 <= mention.draft.counted.start - other.draft.counted.end <= _APPOSED
            for other in found
        )
        if mention.draft.sentence == sentence and not known:
            found.append(mention)
    return found


def _apart(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions that share no name, age or word of kinship with one before them."""
    found: list[Mention] = []
    for mention in mentions:
        if not any(_alike(mention, other) for other in found):
            found.append(mention)
    return found


def _alike(one: Mention, other: Mention) -> bool:
    if one.kin and one.kin == other.kin:
        return True
    if one.names and other.names:
        return not one.names.isdisjoint(other.names)
    return not one.ages.isdisjoint(other.ages) or not (one.ages and other.ages)


def _words(text: str, draft: Draft) -> list[str]:
    return re.findall(r"[\w’'-]+", draft.counted.of(text).lower())


def _mention(text: str, draft: Draft) -> Mention | None:
    """A draft as a mention; None for pronouns, groups that an amount counts, and definite phrases that only refer."""
    words = _words(text, draft)
    if not words or (draft.group.amount and draft.group.least > 1) or " ".join(words) in _PRONOUNS | _SELVES:
        return None
    printed = draft.counted.of(text)
    ages, names = _ages(printed), _names(printed, draft)
    kin = words[-1] if words[0] in _WHOSE and not names else ""
    new = words[0] in ("a", "an", "another") or (words[0] == "one" and not draft.group.partitive)
    if not (ages or names or kin or new) or draft.group.partitive:
        return None
    persons = draft.group.persons or 1
    return Mention(draft, persons, ages, names, kin, new, words[0] == "another")


@cache
def _age() -> re.Pattern[str]:
    return re.compile(r"\b([\w-]{1,14})[ -](?:year|month|week)s?[ -]olds?\b|, (\d{1,3})\b(?!\d)", re.IGNORECASE)


def _ages(printed: str) -> frozenset[int]:
    found = (match[1] or match[2] for match in _age().finditer(printed))
    return frozenset(age for word in found if (age := count_of(word)) is not None)


def _names(printed: str, draft: Draft) -> frozenset[str]:
    """The words of a name: a phrase that is one, or what follows the noun for a person ("victim John Roe")."""
    if draft.group.letter not in "HpG":
        return frozenset()
    capitals = re.findall(r"\b[A-Z][\w’'-]+", printed)
    if draft.group.letter == "H":
        return frozenset(capitals)
    trailing = re.search(r"((?:\b[A-Z][\w’'.-]+\s?)+)(?:,.{0,12})?$", printed)
    return frozenset(trailing[1].split()) if trailing and trailing.start() else frozenset()
