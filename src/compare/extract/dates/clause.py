"""What a date dates, and in which tense."""

import re

from compare.extract.acts import noun_class
from compare.extract.dates.expression import Mention, Tense
from compare.extract.passage import phrase_at, phrase_begun, phrase_ending
from compare.grammar.lexicon import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase, VerbGroup
from compare.lexicon import words

_HEDGING = frozenset("about around at before by just nearly shortly".split())
_CLOCK = re.compile(r"(?<!the )\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b", re.IGNORECASE)
_PAST = ("VBD", "VBN")
_FOLLOWING = frozenset(("after", "following"))
_INTO = frozenset("in on at during early late the hours of".split())
_JOINING = frozenset(("after", "before", "following", "since", "until"))


def about(parse: Parse, mention: Mention, first: int, last: int, verb: VerbGroup | None) -> str | None:
    """The base form of what is dated: the head of its noun phrase ("the July 4 shooting"), else its verb.

    In "was charged after a shooting on Friday" that is the shooting.
    """
    if mention.attributive and not _is_bare_clock(parse, first, last):
        phrase = phrase_begun(parse, last - 1)
        if phrase and last <= phrase.head:
            return lemma(parse.texts[phrase.head], parse.tags[phrase.head])
    if deed := _deed_before(parse, first):
        return lemma(parse.texts[deed.head], parse.tags[deed.head])
    return lemma(parse.texts[verb.head], parse.tags[verb.head]) if verb else None


def _is_bare_clock(parse: Parse, first: int, last: int) -> bool:
    """Whether a clock time with its preposition stands before another phrase: around 9 p.m. emergency crews came."""
    text = parse.text[parse.starts[first] : parse.ends[last - 1]]
    return parse.words[first] in _HEDGING and _CLOCK.search(text) is not None


def _deed_before(parse: Parse, first: int) -> Phrase | None:
    """The noun of an event right before a date, which "after" or the like joins to the clause."""
    end = first - (parse.words[first - 1] == "on") if first else 0
    phrase = phrase_ending(parse, end)
    joined = phrase and phrase.first and parse.words[phrase.first - 1] in _JOINING
    return phrase if phrase and joined and noun_class(parse, phrase.head) else None


def _is_after_a_deed(parse: Parse, first: int) -> bool:
    """Whether a date is that of a deed told as new, which what is to come follows: aid after a quake on Monday."""
    while first and parse.words[first - 1] in _INTO:
        first -= 1
    deed = _deed_before(parse, first)
    return deed is not None and parse.words[deed.first] in ("a", "an") and parse.words[deed.first - 1] in _FOLLOWING


def tense(parse: Parse, first: int, verb: VerbGroup | None) -> Tense:
    """Whether the clause of a date and verb speaks of what is to come when it was written; open where none tells."""
    if verb is None:
        return "open"
    if _is_after_a_deed(parse, first):
        return "past"
    if verb.tense == "future" or (verb.modal and verb.tense != "past") or _is_planned(parse, verb):
        return "future"
    aimed = first > 0 and parse.words[first - 1] == "for"  # the judge set sentencing for Sept. 14
    return "past" if verb.tense in ("past", "participle") and not aimed else "open"


def _is_planned(parse: Parse, verb: VerbGroup) -> bool:
    """Whether the verb is one of plans ("is scheduled for"), or an infinitive shortly after one ("is due to open")."""
    if verb.tense == "past":
        return False
    start = max(0, verb.first - 3) if verb.tense == "infinitive" else verb.first
    verbs = list(map(lemma, parse.texts[start : verb.last], parse.tags[start : verb.last]))
    if not words("dates", "planning").isdisjoint(verbs):
        return True
    ahead = [verb for verb, tag in zip(verbs, parse.tags[start : verb.last], strict=True) if tag not in _PAST]
    return verb.tense == "infinitive" and not words("dates", "wanting").isdisjoint(ahead)


def is_timeless(parse: Parse, first: int) -> bool:
    """Whether the date that begins at a token is a habit ("every Sunday"), which happens at no time in particular."""
    return not words("dates", "habits").isdisjoint(parse.words[max(0, first - 1) : first + 1])


def counted_from(parse: Parse, last: int) -> int:
    """Where the phrase ends from which "three days after" counts, if it follows directly."""
    phrase = phrase_at(parse, last)
    return phrase.last if phrase else last
