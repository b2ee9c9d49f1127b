"""Whether a question only announces words that make no clause of their own, so that nobody knows what is asked."""

import re

from compare.report.question.phrasing.clause import TENSED, alone

_LONE = re.compile(
    r"(?:Where|When|Until when|Since when|How (?:many|much|long|old|far|fast|heavy|large)\b[^?“]{0,40}"
    r"|What percentage|What is to be done)\? “"
)
_ANNOUNCED = re.compile(r"(?:What happened|What is said|What was said|How do things stand)\? “(?P<words>[^”]+)”?")


def dangles(question: str) -> bool:
    """Whether a question word stands before a scrap, or a general question before words without subject and verb."""
    announced = _ANNOUNCED.match(question)
    return _LONE.match(question) is not None or (announced is not None and not _tells(announced["words"]))


def _tells(words: str) -> bool:
    """Whether words have a finite verb with a subject before it."""
    for one in alone(words).parse.propositions:
        subject = one.patient if one.group.passive else one.agent
        if one.group.tense in TENSED and subject is not None and subject.first < one.group.first:
            return True
    return False
