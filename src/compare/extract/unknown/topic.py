"""What may be unknown: the topics of open questions, and the words by which another article answers them."""

import re
from functools import cache, lru_cache

from compare import lexicon
from compare.extract.unknown.cue import CLAUSE

_READ = 160  # characters of a question that are read
_OPENS = re.compile(CLAUSE, re.IGNORECASE)
_SHORTEST = 3  # words of a question that is more than a word
_OF_CLAUSES = frozenset("doer intent gang".split())  # topics of embedded clauses, and of no noun


@lru_cache(maxsize=4096)
def topics(asked: str) -> tuple[str, ...]:
    """The topics of a question: of a clause the one that its first words ask for, of a noun all that it names."""
    found = [(match.start(), name) for name, words in _topics().items() if (match := words.search(asked[:_READ]))]
    if found and _OPENS.match(asked):
        return (min(found, key=lambda it: it[0])[1],)
    return tuple(name for _, name in found if name not in _OF_CLAUSES)


@cache
def _topics() -> dict[str, re.Pattern[str]]:
    return {name: _any(topic["asked"]) for name, topic in lexicon.table("unknown")["topics"].items()}


@cache
def answering() -> dict[str, re.Pattern[str]]:
    """By topic a pattern of the words that answer its question; of those that are answered by words."""
    told = lexicon.table("unknown")["topics"].items()
    return {name: _any(topic["answers"]) for name, topic in told if "answers" in topic}


def _any(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{'|'.join(' '.join(word.split()) for word in words.split(', '))})(?!\w)", re.IGNORECASE
    )


def is_question(asked: str) -> bool:
    """Whether words are an embedded question: whether they knew each other."""
    return len(asked.split()) > _SHORTEST and _OPENS.match(asked) is not None
