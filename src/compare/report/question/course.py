"""What a line-up of a course asks (align/coursed.py): whether the power is back, whether the siege is over."""

from compare.align.alignment import Alignment
from compare.align.coursed import COURSE
from compare.align.rule import question_of
from compare.align.turn import asks
from compare.grammar.lexicon import lemma


def asked(alignment: Alignment) -> str | None:
    """The question of a line-up of a course, with its noun where it has one; None for all others."""
    first, _, rest = question_of(alignment, "sole").partition(" ")
    name, _, noun = rest.partition(", ")
    asked = asks(name) if first == COURSE else None
    if asked is None:
        return None
    last = noun.rpartition(" ")[2]
    if lemma(last, "NNS") != last and asked.startswith("Has {}"):
        asked = asked.replace("Has", "Have", 1)  # have the paintings been recovered
    return asked.format(noun)
