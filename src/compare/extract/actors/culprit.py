"""Whom somebody takes for the one who did it: the ministry blamed the rebels; a gang was behind the raid."""

from compare.extract.acts import noun_class
from compare.extract.roles import participants
from compare.grammar.parse import Parse
from compare.grammar.phrase import NAMES, Phrase
from compare.grammar.proposition import Proposition


def behind(parse: Parse, p: Proposition) -> bool:
    """Whether a clause names who is behind an act: a gang was behind the raid; not: he is behind bars."""
    deed = parse.by_first.get(p.group.last + 1)
    return parse.word(p.group.last) == "behind" and deed is not None and noun_class(parse, deed.head) is not None


def blamed(parse: Parse, p: Proposition) -> tuple[Phrase, str] | None:
    """Whom somebody takes for the culprit: blamed the rebels, pinned the raid on a gang."""
    on = next((i for i in range(p.group.last, p.last) if parse.words[i] == "on"), None)
    whom = p.patient if on is None else parse.by_first.get(on + 1)
    if whom is None or (p.verb == "pin" and on is None):
        return None
    named = parse.tags[whom.head] in NAMES
    return (whom, "suspect") if named or parse.words[whom.head] in participants() else None
