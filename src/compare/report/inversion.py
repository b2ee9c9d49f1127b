"""A clause turned into a question: "police searched the car" is "did police search the car"."""

import re
from functools import lru_cache

from compare.grammar.lexicon import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase, VerbGroup
from compare.grammar.token import Token
from compare.layout import Sentence

_LONG = 300  # characters of a passage that are read
_AUXILIARIES = frozenset(
    "is are was were be am 's has have had will would can could may might shall should must do does did".split()
)
_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_SHORT = {"'s": "is", "’s": "is", "'re": "are", "’re": "are", "'ll": "will", "’ll": "will", "wo": "will", "ca": "can"}
_NOT = frozenset(("not", "n't", "n’t", "never"))
_NO = frozenset(("no", "none", "nobody", "nothing", "neither"))
# Verbs without an object, whose past is no participle of what was done: "the ferry departed at noon".
_INTRANSITIVE = frozenset(
    "depart resign arrive march walk collapse erupt occur happen die appear emerge disappear vanish crash explode "
    "arise surrender escape travel last remain stay live work protest rally vote retire testify appeal survive "
    "fail".split()
)
_OBJECTS = frozenset(("them", "him", "us", "me"))  # never a subject: the passage was cut
_POINTING = frozenset(("this", "that", "these", "those"))
_PROPER = frozenset(("NNP", "NNPS"))
_PREPOSITION = re.compile(
    r"[\s,]{0,3}\b(?:in|on|at|near|from|to|of|by|since|until|for|inside|outside|before|after|around|shortly|about|into"
    r"|over|off|just)?[\s,]{0,3}$"
)


def inverted(quote: str, answer: str = "") -> str | None:
    """The clause of a passage as a question without its question word: "was he arrested at the inn".

    answer: what the question asks for; it is left out with the preposition before it. A "not" is left out as well.
    None where the passage does not begin with a subject and its verb.
    """
    found = _clause(quote)
    if found is None:
        return None
    parse, group, first = found
    subject = _subject(parse, first, group.first)
    head = parse.tokens[group.first]
    rest = quote[head.end :]
    if head.text.lower() in _AUXILIARIES or head.text.lower() in _SHORT or head.tag == "MD":
        asked = f"{_SHORT.get(head.text.lower(), head.text.lower())} {subject}"
    else:
        before = [t.text for t in parse.tokens[group.first : group.head] if t.tag == "RB"]
        verb = parse.tokens[group.head]
        asked = " ".join([_DO[verb.tag], subject, *before, lemma(verb.text, verb.tag)])
        rest = quote[verb.end :]
    return " ".join(f"{asked}{_without(rest, answer)}".split())


def predicate(quote: str) -> str | None:
    """What a passage says of its subject: "opened fire in a shop" of "Three men opened fire in a shop"."""
    found = _clause(quote)
    if found is None:
        return None
    parse, group, _ = found
    head = parse.tokens[group.first]
    verb = {"are": "is", "were": "was", "have": "has"}.get(head.text, head.text)
    return " ".join(f"{verb}{quote[head.end :]}".split())


@lru_cache(maxsize=1024)
def _clause(quote: str) -> tuple[Parse, VerbGroup, int] | None:
    """The main verb of a passage whose subject opens it."""
    if len(quote) > _LONG or not quote[:1].isalnum():
        return None
    parse = Parse(quote, Sentence(0, len(quote), 0, "body"))
    told = next((one for one in parse.propositions if one.group.tense in ("past", "present", "future")), None)
    if told is None:
        return None
    subject = told.patient if told.group.passive else told.agent
    whole = parse.tokens[0].low not in _OBJECTS and not (subject and _points(parse, subject))
    opens = whole and subject is not None and subject.first == 0 and subject.last == told.group.first
    head = parse.tokens[told.group.first]
    finite = head.tag in ("VBD", "VBZ", "VBP", "MD") and _asks(parse.tokens, told.group)
    return (parse, told.group, subject.first) if subject and opens and finite else None


def _points(parse: Parse, subject: Phrase) -> bool:
    """Whether the subject is a lone "this" or "that", which only the text before tells."""
    return subject.last - subject.first == 1 and parse.tokens[subject.first].low in _POINTING


def _asks(tokens: list[Token], group: VerbGroup) -> bool:
    """Whether the group can be turned: by its auxiliary, or by "did" before a lone verb.

    Not "the truce signed in Geneva", where the verb may be a participle.
    """
    first, after = tokens[group.first], tokens[group.last].tag if group.last < len(tokens) else "."
    if first.text.lower() in _AUXILIARIES or first.tag == "MD":
        return True
    alone = lemma(first.text, "VBD") in _INTRANSITIVE
    bare_participle = first.tag == "VBD" and first.text.endswith("ed") and after in ("IN", ".") and not alone
    return tokens[group.head].tag in _DO and first is tokens[group.head] and not bare_participle


def _subject(parse: Parse, first: int, last: int) -> str:
    """The subject in the middle of a sentence: no capital that it has only for opening one, no "no"."""
    tokens = parse.tokens[first:last]
    words = parse.text[tokens[0].start : tokens[-1].end]
    if tokens[0].text.lower() in _NO:
        return f"any{words[len(tokens[0].text) :]}" if tokens[0].text.lower() == "no" else "anybody"
    name = len(tokens) > 1 and tokens[0].tag not in ("DT", "PRP$") and tokens[1].text[:1].isupper()
    keeps = (
        name
        or tokens[0].tag in _PROPER
        or tokens[0].text == "I"
        or (tokens[0].text.isupper() and len(tokens[0].text) > 1)
    )
    return words if keeps else words[:1].lower() + words[1:]


def _without(rest: str, answer: str) -> str:
    """What follows the verb, without its "not" and the answer."""
    words = re.sub(r"(?i)(?:^|(?<=\s))(?:not|never)\s|^n[’']t\b", "", rest)
    before, found, after = words.partition(answer) if answer else (words, "", "")
    if not found:
        return words
    kept = f"{_PREPOSITION.sub('', before)} {after.lstrip(' ,.;:')}"
    return kept if kept[:1] in (" ", "") else f" {kept}"
