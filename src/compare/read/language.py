"""Whether a text is English, counted on its commonest little words; the rules of this tool know no other language."""

import re
import unicodedata
from collections import Counter
from functools import cache
from itertools import islice

from compare.lexicon import table

_WORD = re.compile(r"[^\W\d_]+")
_READ = 3000  # words; a page in two languages is judged by its beginning
_LEAST = 40  # words; fewer say too little
_ENGLISH = 0.18  # share of English little words below which a text is not English: prose has 0.3 to 0.45, lists 0.2


def foreign(text: str) -> str | None:
    """The language or script of a text that is not English; None for English, and for texts too short to say."""
    words = [match.group().lower() for match in islice(_WORD.finditer(text), _READ)]
    if len(words) < _LEAST and not (words and _script(text[:2000])):
        return None
    if script := _script("".join(words)):
        return f"{script} script"
    counted = Counter(words)
    shares = {name: sum(counted[word] for word in known) / len(words) for name, known in _languages().items()}
    best = max(shares, key=lambda name: shares[name])
    if shares["English"] >= _ENGLISH and (best == "English" or shares["English"] > 0.8 * shares[best]):
        return None
    return best if best != "English" and shares[best] > 0.1 else "a language that is not English"


def _script(letters: str) -> str | None:
    """The script of most letters, where that is not Latin: 'Arabic', 'Cyrillic', 'Hebrew'."""
    sample = "".join(filter(str.isalpha, letters[:2000]))
    if 2 * len(sample.encode("ascii", "ignore")) > len(sample):  # as nearly always; names of letters are slow to find
        return None
    counted = Counter(unicodedata.name(letter, "?").split()[0] for letter in sample)
    script, count = counted.most_common(1)[0] if counted else ("LATIN", 0)
    return script.capitalize() if script != "LATIN" and count > 0.5 * counted.total() else None


@cache
def _languages() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in table("languages").items()}
