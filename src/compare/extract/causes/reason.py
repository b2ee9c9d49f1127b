"""Where the reason after a joining word ends, and whether there is one."""

from collections.abc import Sequence

from compare.extract.acts import acts, noun_class
from compare.extract.causes.words import Joint, listed
from compare.extract.passage import clause_end, hanging
from compare.grammar.parse import Parse
from compare.grammar.proposition import Proposition

_NOTICED = frozenset(("on", "upon"))
_SAID = frozenset("say tell announce write tweet post declare reveal admit claim argue learn find hear".split())
_STATIVE = frozenset(("since", "as"))
_FOR_ACTS = frozenset(("for", "over"))
_ANSWERS = frozenset(  # acts that are done for a reason which 'for' and 'over' give
    "arrest charge convict sentence sue criticise apologise dismiss ban protest fight resign attack kill".split()
)

_NOBODY = frozenset(("no", "nobody", "none", "no-one"))
_QUARRELS = frozenset(("fight", "protest", "sue"))  # over anything: a woman, a debt


def reason_end(parse: Parse, found: Joint, first: int) -> int:
    """Where the reason that begins at token first ends (exclusive); 0 where none does."""
    words = parse.words
    if first >= len(words):
        return 0
    begun = first - (words[first - 1] == "to")  # in order to: the infinitive has its own to
    joint_at = first - 1 - len(found.rest)
    if joint_at and words[joint_at] == "after" and words[joint_at - 1] in listed("measured"):
        return 0  # hours after the vote: a time
    opening = joint_at == 0
    clause = clause_end(parse, first)
    at, told = next(((k, p) for k, p in enumerate(parse.propositions) if p.group.first >= begun), (0, None))
    if told and told.first <= first + 1 and told.group.first < clause:
        if not _act_fits(parse, found, first, at):
            return 0
        return _before_comma(words, first, told.group.last, told.last) if opening else told.last
    named = next((phrase for phrase in parse.phrases if phrase.first >= first), None)
    if named is None or named.first != first or not _noun_fits(parse, found, first, named.head):
        return 0
    last = hanging(parse, first, named.last)
    return _before_comma(words, first, named.last, last) if opening else last


def _act_fits(parse: Parse, found: Joint, first: int, at: int) -> bool:
    """After takes any act that is news; for and over take a gerund, after an act that they can explain."""
    if not found.eventful:
        return found.rest != ("to",) or parse.tags[first] != "VB"  # due to arrive is a time
    if parse.words[first - 1] in _FOR_ACTS:
        at = first + (parse.words[first] == "not")
        return parse.tags[at : at + 1] == ["VBG"] and _answers(parse, first)
    if parse.words[first - 1] in _STATIVE:
        return _stands(parse, first, parse.propositions[at])
    if parse.words[first - 1] in _NOTICED:
        return parse.tags[first] == "VBG" and parse.words[first] in listed("noticing")
    return acts(parse)[at][0] is not None or _eventful(parse, at)


def _stands(parse: Parse, first: int, p: Proposition) -> bool:
    """Whether a clause after 'since' or a comma and 'as' says how things are: since they are minors, as it was dark."""
    if p.group.tense not in ("present", "future") and (p.verb != "be" or p.group.passive):
        return False
    if parse.words[first - 1] == "since":
        return p.agent is not None and p.agent.first == first and p.group.tense != "past"
    parted = first == 1 or parse.words[first - 2] == ","
    return parted and parse.tags[first] in ("PRP", "EX") and p.verb == "be"


def _eventful(parse: Parse, at: int) -> bool:
    """Whether a clause after 'after' tells what somebody said or brought about, although its verb names no event."""
    p = parse.propositions[at]
    said = p.verb in _SAID
    return (
        p.agent is not None
        and p.group.tense == "past"
        and (said or (p.patient is not None and noun_class(parse, p.patient.head) is not None))
    )


def _noun_fits(parse: Parse, found: Joint, first: int, head: int) -> bool:
    if not found.eventful:
        return True
    if parse.words[first - 1] == "over" and _answers(parse, first, _QUARRELS):
        return True
    named = noun_class(parse, head) if parse.words[first - 1] not in _STATIVE else None
    if named is None or named in listed("occasions") or parse.words[first - 1] == "on":
        return False
    return parse.words[first - 1] not in _FOR_ACTS or _answers(parse, first)


def _answers(parse: Parse, first: int, to: frozenset[str] = _ANSWERS) -> bool:
    """Whether the act before 'for' or 'over' is one that answers to another: arrested for, criticised over.

    That nobody was arrested answers to nothing.
    """
    before = [(act, p) for act, p in acts(parse) if p.group.last < first]
    return bool(before) and before[-1][0] in to and not _nobody(parse, before[-1][1])


def _nobody(parse: Parse, p: Proposition) -> bool:
    """Whether a clause is told of nobody: no one is in custody, none was charged, no arrests were made."""
    who = p.agent or p.patient
    return p.group.tense in ("past", "present") and who is not None and parse.words[who.first] in _NOBODY


def _before_comma(words: Sequence[str], first: int, floor: int, last: int) -> int:
    """Up to the comma that closes an opening reason: 'After the talks, ...'."""
    return next((i for i in range(max(first + 1, floor), last) if words[i] == ","), last)
