"""Whom 'he', 'she' and 'they' mean: the last compatible bearer named before."""

from bisect import bisect_left
from collections.abc import Sequence

from compare.extract.names.name import Name

_MALE = frozenset(("he", "him", "his", "himself"))
_FEMALE = frozenset(("she", "her", "hers", "herself"))
_NEUTER = frozenset(("it", "its", "itself"))


def antecedent(names: Sequence[Name], pronoun: str, at: int, since: int = 0) -> Name | None:
    """The bearer last named in [since, at) that the pronoun can mean; None where nobody fits.

    The nearest is a guess that fails where two men share a paragraph (casualty-practice 3.2, rule 7): callers set
    `since` to the start of the paragraph before.
    """
    word = pronoun.lower()
    best: tuple[int, Name] | None = None
    for name in names:
        if not compatible(name, word):
            continue
        index = bisect_left(name.mentions, at, key=lambda mention: mention.span.start) - 1
        if index < 0 or name.mentions[index].span.start < since:
            continue
        if best is None or name.mentions[index].span.start > best[0]:
            best = (name.mentions[index].span.start, name)
    return best[1] if best else None


def compatible(name: Name, pronoun: str) -> bool:
    """Whether a pronoun (in lower case) can stand for the bearer."""
    if pronoun in _MALE:
        return name.kind in ("person", "unknown") and name.gender != "female" and _spoken_of(name)
    if pronoun in _FEMALE:
        return name.kind in ("person", "unknown") and name.gender != "male" and _spoken_of(name)
    return name.kind == "organisation" if pronoun in _NEUTER else name.kind in ("organisation", "person")


def _spoken_of(name: Name) -> bool:
    """A name of unknown kind counts as a person's only in two words or more: Aleppo is nobody, John Quill may be."""
    return name.kind == "person" or " " in name.full
