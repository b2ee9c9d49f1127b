"""What a line-up of a course asks (align/coursed.py): whether the power is back, whether the siege is over."""

from compare.align.alignment import Alignment
from compare.align.coursed import course_of
from compare.align.rule import question_of
from compare.align.turn import asks
from compare.grammar.lexicon import lemma


def asked(alignment: Alignment) -> str | None:
    """The question of a line-up of a course, with its noun where it has one; None for all others."""
    course = course_of(question_of(alignment, "sole"))
    asked = asks(course[0]) if course else None
    if course is None or asked is None:
        return None
    noun = course[1]
    last = noun.rpartition(" ")[2]
    if lemma(last, "NNS") != last and asked.startswith("Has {}"):
        asked = asked.replace("Has", "Have", 1)  # have the paintings been recovered
    return asked.format(noun)
