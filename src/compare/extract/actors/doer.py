"""Who did it: the agents of deeds that change how things stand, by office, body or trade.

Codebooks of political events (CAMEO, ICEWS) name an actor for each act by such a phrase: the parliament, the regulator.
"""

from compare.extract.acts import spoken
from compare.extract.roles import AGENTS, FLIGHT, participants
from compare.grammar import lemma
from compare.grammar.parse import Parse
from compare.grammar.phrase import Phrase
from compare.grammar.proposition import Proposition

_FINITE = ("past", "present", "future")
_ALONE = frozenset(("vote", "protest", "win", "resign"))  # deeds that need no object
FAINT = frozenset("move meet begin live treat plan hide change marry bury".split())
NO_DEED = frozenset(  # an event is their object, and not their subject's deed: police reported a shooting
    "report announce see experience suffer receive undergo face attend offer win lose".split()
)
# Those of whom every story is full; the rest of a force or a trade tells something by its noun: divers, miners.
_EVERYWHERE = frozenset(
    "police officer official authority authorities investigator detective deputy troop troops force forces soldier cop "
    "military man woman person people resident crowd group witness driver victim family mob someone somebody".split()
)
_WITH = frozenset(
    ("from", "of", "at", "in", "with", "who", "that")
)  # after a noun, before what tells its bearers from others


def doer(parse: Parse, act: str, p: Proposition, seen: set[tuple[str, ...]]) -> tuple[Phrase, str] | None:
    """Who did a deed, where a noun for people or bodies says so for the first time in an article."""
    who = p.agent
    if who is None or not _common(parse, who) or not _deed(act, p):
        return None
    role = participants().get(parse.words[who.head], "craft")
    noun = lemma(parse.texts[who.head], parse.tags[who.head]).lower()
    if role in ("craft", "suspect") or (noun, "deed") in seen or not _tells(parse, who, noun):
        return None
    seen.add((noun, "deed"))
    return who, "agent" if act in AGENTS else role


def _common(parse: Parse, who: Phrase) -> bool:
    """Whether a noun tells who it is, small or after "the" in capitals: the regulator, the Supreme Court."""
    tag = parse.tags[who.head]
    return tag in ("NN", "NNS") or (tag == "NNP" and parse.tags[who.first] == "DT")


def _deed(act: str, p: Proposition) -> bool:
    """Whether a clause tells as a fact what somebody did to something, or what he does by himself."""
    idle = act in FAINT or act in FLIGHT or act in spoken() or p.verb in NO_DEED
    return not idle and p.group.tense in _FINITE and (p.patient is not None or act in _ALONE)


def _tells(parse: Parse, who: Phrase, noun: str) -> bool:
    """Whether a phrase tells who they are: by its noun, by a word before it or by what hangs on it."""
    beside = any(parse.tags[i][:2] in ("NN", "JJ") for i in range(who.first, who.head))
    return noun not in _EVERYWHERE or beside or not _WITH.isdisjoint(parse.words[who.last : who.last + 1])
