"""What two sources tell of one thing, as a question of the thing: was the bridge safe, not what the mayor said."""

import re
from itertools import combinations

from compare.align.alignment import Alignment
from compare.align.name import same_name
from compare.claim import Claim, Event
from compare.report.question import deed
from compare.report.question.phrasing.clause import Clause

# What only its own article tells who it is; "he" that could be told is a name by now.
_UNKNOWN = re.compile(
    r"\b(?:he|she|they|it|him|them|this|these|those|there)\b|\A\w{1,6} (?:his|her|its|their)\b", re.IGNORECASE
)


def is_of_two(alignment: Alignment) -> bool:
    """Whether no two articles cite one speaker: what one has from somebody the other has from another, or itself."""
    if alignment.kind != "attribution" or len(alignment.articles) < 2:
        return False
    cited = [(claim.article, speaker) for claim in alignment.claims if (speaker := _speaker(claim))]
    return not any(one[0] != other[0] and _same(one[1], other[1]) for one, other in combinations(cited, 2))


def unsourced(question: str, alignment: Alignment) -> str:
    """What is said, where a question would ask one of two speakers for it; whose the words are stands at each."""
    asked, mark, words = question.partition("“")
    direct = any(claim.attribution and claim.attribution.form == "direct" for claim in alignment.claims)
    return (
        f"What is said? “{words}"
        if mark and asked.startswith("What did ") and not direct and is_of_two(alignment)
        else question
    )


def _same(one: str, other: str) -> bool:
    """Whether two are one speaker, as far as their names and posts tell: Chicago police and police."""
    return same_name(one, other) or one.split()[-1].lower() == other.split()[-1].lower()


def _speaker(claim: Claim) -> str:
    said = claim.attribution if claim.kind == "attribution" else None
    source = said.source.text if said and said.source else ""
    return (said.speaker if said else None) or source


def asked(claim: Claim, _: object, clause: Clause) -> str:
    """Whether it is so, of the clause that is said or told; empty where that makes no question.

    Of words in quotation marks it is asked who said them; a denial says the contrary.
    """
    said = claim.attribution if claim.kind == "attribution" else None
    if said is None:
        question = deed.done(clause, claim.value.predicate) if isinstance(claim.value, Event) else None
    elif said.form == "direct" or said.negated:
        question = None
    else:
        question = deed.done(clause.on(said.parts[0] if said.parts else said.content.span))
    return question if question and "…" not in question and not _UNKNOWN.search(question) else ""
