"""What a date dates, and in which tense."""

from compare.extract.dates.expression import Mention
from compare.extract.passage import governor
from compare.grammar.parse import Parse
from compare.grammar.phrase import VerbGroup
from compare.grammar.lexicon import lemma

_AHEAD = frozenset("schedule set slate plan expect due await upcoming will shall would plan postpone begin".split())
_HABIT = frozenset("every each any most".split())


def about(parse: Parse, mention: Mention, first: int, last: int) -> str | None:
    """The base form of what is dated: the head of its noun phrase ("the July 4 shooting"), else the verb."""
    if mention.attributive:
        for phrase in parse.phrases:
            if phrase.first < last and last <= phrase.head < phrase.last:
                head = parse.tokens[phrase.head]
                return lemma(head.text, head.tag)
    verb = governor(parse, first, last)
    return lemma(parse.tokens[verb.head].text, parse.tokens[verb.head].tag) if verb else None


def is_future(parse: Parse, first: int, last: int) -> bool:
    """Whether the clause speaks of what is to come when it was written."""
    verb = governor(parse, first, last)
    if verb is None:
        return False
    head = parse.tokens[verb.head]
    if verb.tense == "future" or lemma(head.text, head.tag) in _AHEAD - {"begin"}:
        return True
    return verb.tense in ("infinitive", "present") and _planned(parse, verb)


def _planned(parse: Parse, verb: VerbGroup) -> bool:
    """An infinitive after a plan ("is due to open"), or a modal."""
    before = {lemma(token.text, token.tag) for token in parse.tokens[max(0, verb.first - 4) : verb.last]}
    return not _AHEAD.isdisjoint(before)


def is_timeless(parse: Parse, mention: Mention, first: int, last: int) -> bool:
    """Habits ("every Sunday") and names that hold a date are no claims."""
    before = parse.tokens[first - 1].text.lower() if first else ""
    return before in _HABIT or parse.tokens[first].text.lower() in _HABIT
