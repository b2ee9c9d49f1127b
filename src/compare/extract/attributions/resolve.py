"""Who a source is inside its article: 'he', 'the minister', 'Velt' and 'NRA' give the full name once printed."""

from collections.abc import Sequence
from functools import cache

from compare.article import Article
from compare.claim import Mention
from compare.extract.names import Name, antecedent, names
from compare.lexicon import table
from compare.span import Span

_PRONOUNS = frozenset(("he", "she", "they", "it", "who", "his", "her", "their", "him"))


class Speakers:
    """The named bearers of an article, and who was the last to speak."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._names = names(article)
        self._at = {mention.span.start: name for name in self._names for mention in name.mentions}
        self._titled = {_head(name.title): name for name in reversed(self._names) if name.title}
        self._starts = [paragraph.span.start for paragraph in article.paragraphs]

    def resolve(self, source: Mention, paragraph: int) -> str | None:
        """The full name of the source as printed where it stands in full; the source's own words if they tell more."""
        word = source.text.lower()
        if word in ("who", "which", "that"):
            return self._before(source.span)
        if word in _PRONOUNS:
            found = antecedent(self._names, word, source.span.start, self._starts[max(0, paragraph - 1)])
            return found.full if found else None
        within = [name for start, name in self._at.items() if source.span.start <= start < source.span.end]
        return self._best(within) or self._by_role(word) or source.text

    def _best(self, within: Sequence[Name]) -> str | None:
        people = [name for name in within if name.kind == "person"]
        chosen = people or [name for name in within if name.kind != "place"]
        return chosen[0].full if chosen else None

    def _by_role(self, words: str) -> str | None:
        """'the minister' is the one who bore that title before; 'the ministry' the last body so called."""
        if not words.startswith("the ") or words.count(" ") > 2:
            return None
        titled = self._titled.get(words.split()[-1])
        if titled is not None:
            return titled.full
        named = (name.full for name in self._names if name.full.lower().split()[-1] == words.split()[-1])
        return next(named, None)

    def _before(self, relative: Span) -> str | None:
        """The bearer named right before a relative pronoun."""
        found = [m for name in self._names for m in name.mentions if relative.start - 4 < m.span.end <= relative.start]
        return self._at[found[0].span.start].full if found else None


def _head(title: str | None) -> str:
    return title.split()[-1].lower() if title else ""


@cache
def metonyms() -> frozenset[str]:
    """Capitals and seats that stand for their government where they speak: Moscow, the Pentagon."""
    return frozenset(table("cues")["metonyms"])
