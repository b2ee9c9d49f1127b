"""A headline in title case, as the words of a sentence, where it is safe to tell names from other words."""

import re

from compare.extract.names.proper import titles
from compare.extract.names.proper import words as listed
from compare.grammar.lexicon import stems, table

_WORD = re.compile(r"(?:(?<=\s)|(?<=\d-|\w-))[A-Z][a-z]+")
_RUN = re.compile(r"(?<=\s)[A-Z][a-z]+(?: [A-Z][a-z]+)+")
_LONE = re.compile(r"(?<=\s)A(?=\s[a-z])")  # the article
_SHOUTED = r"(?<=\s)[A-Z]{2,}(?![\w-])"
_LOUD = 3  # such words from which a headline is in capitals
_SHARE = 0.6  # of the longer words, from which a headline is in title case
_LONG = 4  # letters
_LINE = 160  # characters of a line that may be a headline


def is_titled(words: str) -> bool:
    """Whether most of the longer words have capitals, as headlines have them."""
    longer = [word for word in words.split()[1:] if len(word) >= _LONG and word[:1].isalpha()]
    return len(longer) > 1 and sum(word[:1].isupper() for word in longer) >= _SHARE * len(longer)


def running(body: str) -> str:
    """A body without its lines in title case, whose capitals tell nothing: other headlines, captions."""
    return "\n".join(line for line in body.split("\n") if not _is_title(line))


def _is_title(line: str) -> bool:
    return len(line) <= _LINE and line.rstrip()[-1:].isalnum() and is_titled(line)


def plain(words: str, body: str) -> str:
    """Words without capitals, but for those that the body of the article writes with one, or no dictionary has."""
    kept = [run.span() for run in _RUN.finditer(words) if _is_named(run.group(), body)]
    return _LONE.sub("a", _WORD.sub(lambda match: _plainly(match, kept, body), words))


def _is_named(run: str, body: str) -> bool:
    """Whether a run of capitals is a name: as the body prints it, or by a given name or a title before another."""
    first, second = run.split()[:2]
    titled = first.lower() in titles() or any(first.lower() in listed("given", it) for it in ("male", "female"))
    known = len(run.split()) == 2 and titled and not _is_known(second.lower())
    return known or re.search(rf"(?<=[a-z,] ){re.escape(run)}\b", body) is not None


def _plainly(match: re.Match[str], kept: list[tuple[int, int]], body: str) -> str:
    inside = any(start <= match.start() < end for start, end in kept)
    return match.group() if inside else _as_written(match.group(), body)


# A second toll that a headline joins on: one dead, two hurt.
_SECOND = r", (?:\w+ ){1,3}(?:wounded|hurt|injured|killed|arrested|missing|dead)\b.{0,200}(?=\?$)"
# Two things that a headline joins by a comma: respond to shooting, attempted robbery near a school.
_PAIR = re.compile(
    r"( (?:to|in|of|after|with|for) (?:an? )?(?:[a-z-]+ )?[a-z]{4,15}), "
    r"((?:[a-z]{4,15}ed )?[a-z]{4,15} (?:in|at|near|on)\b)"
)
_SITE = r"\s[|–—-]\s.{1,200}(?=\?$)"


def alone(question: str) -> str:
    """A question without the name of the site that a headline ends with, and without the second toll that it adds."""
    return _PAIR.sub(r"\1 and \2", re.sub(_SECOND, "", re.sub(_SITE, "", question)))


def quiet(words: str, body: str) -> str:
    """Words without shouting: what is all capitals and no abbreviation, as the body shows or any dictionary."""
    every = re.findall(_SHOUTED, words)
    long = {word for word in every if len(word) >= _LONG or len(every) >= _LOUD}
    return re.sub(_SHOUTED, lambda m: _as_named(m.group(), body) if m.group() in long else m.group(), words)


def _as_named(word: str, body: str) -> str:
    return word.title() if re.search(rf"\b{word.title()}\b", body) else _as_written(word, body)


def _as_written(word: str, body: str) -> str:
    low = word.lower()
    if re.search(rf"(?<![\w-]){low}(?![\w-])", body):
        return low
    return low if _is_known(low) and not re.search(rf"\b{word}\b", body) else word


def _is_known(word: str) -> bool:
    """Whether a dictionary has a word, or the verb of which it is a form: arrested, wounding."""
    ending = next((ending for ending in ("ed", "ing") if word.endswith(ending) and len(word) > len(ending) + 2), "")
    verbs = (table()[stem] for stem in stems(word, ending)) if ending else iter(())
    return bool(table()[word]) or any("VB" in tags.split("|") for tags in verbs)
