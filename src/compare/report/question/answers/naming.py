"""Somebody whom all articles name and not all of them describe: his name is asked for, by his part in the story.

"Who is Ada Rook?" is answered by a post, a trade or kin; "Ada Rook, 21" and "the fire killed Rook" do not answer it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from compare.align.alignment import Alignment
from compare.article import Article
from compare.claim import Actor, Claim
from compare.report.question.party import tells_who
from compare.report.question.phrasing.clause import clause_of
from compare.report.question.phrasing.proper import surname

_WHO_IS = re.compile(r"Who is (?P<name>(?!the )[^\Wa-z_].*)\?")
_OF_NAME = re.compile(
    r"What is the (?:victim|suspect)'s name\?|Is (?P<name>.{1,80}) named(?: as a (?:victim|suspect))?\?"
)
_STEPS = {
    "arrest": "arrested", "charge": "charged", "indict": "indicted", "convict": "convicted", "sentence": "sentenced",
}  # fmt: skip
_TWO = 2  # articles that tell who somebody is make a row, whatever a third one leaves out
Articles = Mapping[str, Article]


def asked(best: str, alignment: Alignment, articles: Articles) -> str:
    """The question of a row that would ask who somebody is: the same where two articles tell, else for the name."""
    who = _WHO_IS.fullmatch(best)
    sides = [alignment.of(name) for name in alignment.articles]
    last = surname(who["name"]) if who else ""
    if not who or len(sides) < 2 or not all(any(_has(claim, last) for claim in side) for side in sides):
        return best
    if sum(any(_describes(claim, who["name"], articles) for claim in side) for side in sides) >= _TWO:
        return best
    for step, done in _STEPS.items():
        if all(any(_is_said(claim, step, done, last) for claim in side) for side in sides):
            return f"Who was {done}?"
    part = _part(sides)
    texts = [articles[name].text for name in alignment.articles if name in articles]
    several = any(f"{part}s" in text for text in texts)
    if part and not several:
        return f"What is the {part}'s name?"
    return f"Is {who['name']} named{f' as a {part}' if part else ''}?"


def is_of_name(question: str) -> bool:
    """Whether a question asks for somebody's name, or whether he is named."""
    return _OF_NAME.fullmatch(question) is not None


def name_of(question: str, claims: Iterable[Claim]) -> str:
    """Whose name a question asks for: the one in it, else the longest that answers it."""
    asked = _OF_NAME.fullmatch(question)
    names = [claim.value.name for claim in claims if isinstance(claim.value, Actor)]
    return (asked["name"] if asked else None) or max(names, key=len, default="")


def _has(claim: Claim, last: str) -> bool:
    return isinstance(claim.value, Actor) and last in claim.quote and last in claim.value.name


def _describes(claim: Claim, name: str, articles: Articles) -> bool:
    """Whether a passage tells by a title, a noun or an apposition who somebody is."""
    actor = claim.value
    if isinstance(actor, Actor) and actor.title:
        return True
    return tells_who(name, clause_of(claim, articles.get(claim.article)))


def _is_said(claim: Claim, step: str, done: str, last: str) -> bool:
    """Whether a passage says with its verb what the law did to the bearer of a name."""
    actor = claim.value
    suffered = isinstance(actor, Actor) and (actor.role, actor.about) == ("suspect", step)
    return suffered and _has(claim, last) and done in claim.quote.split()


def _part(sides: Sequence[Sequence[Claim]]) -> str | None:
    """What every side tells somebody as: the victim, or the suspect, whom one of them may only say to have done it."""
    told = [{claim.value.role for claim in side if isinstance(claim.value, Actor)} for side in sides]
    if all("victim" in roles for roles in told):
        return "victim"
    done = all({"suspect", "agent"} & roles for roles in told)
    return "suspect" if done and any("suspect" in roles for roles in told) else None
