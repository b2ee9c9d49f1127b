"""Who a source is inside its article: 'he', 'the minister', 'Velt' and 'NRA' give the full name once printed."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from compare.article import Article
from compare.extract.attributions.pronoun import spoken_of, told_of
from compare.extract.names import Name, antecedent, names
from compare.extract.names.proper import titles
from compare.extract.roles import roles
from compare.extract.spacing import folded
from compare.grammar.parse import wordings
from compare.grammar.phrase import noun_phrases
from compare.lexicon import table
from compare.mention import Mention
from compare.span import Span

_PHRASE_END = re.compile(r"(?<=\S),|(?<=\S) (?:of|for|at|in|with|from|on|to|who|whose|and)\b")
_INNER = re.compile(r"(?:['’]s?| of(?: the)?) ?\Z")
# Behind these a name is whose lawyers or relatives speak: relatives of Ana Kovac, parents of the girls of Dan Kuru.
_HANGS = re.compile(r"\w (?:of|for)(?: the)? \Z|\A(?:[Tt]he )?\w{1,20}[^\Ws]s (?:of|for) [^|]{0,200}\Z")
_PLACED = re.compile(r" (?:in|at|near|on|outside|inside|around)(?: the)? \Z")  # soldiers in Norland
_ARTICLES = frozenset(("the", "a", "an"))
_BACK = 2  # paragraphs before its own in which whoever goes on speaking may have been named last
_SINGLE = frozenset(("he", "she", "his", "her", "him"))
_PLURAL = frozenset(("they", "their"))
_PRONOUNS = frozenset(("he", "she", "they", "it", "who", "his", "her", "their", "him"))


class Speakers:
    """The named bearers of an article, and who was the last to speak."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._names = names(article)
        self._at = {mention.span.start: name for name in self._names for mention in name.mentions}
        self._ends = {mention.span.end: name for name in self._names for mention in name.mentions}
        self._places = sorted(self._at)
        self._titled = {_head(name.title): name for name in reversed(self._names) if name.title}
        self._told = told_of(article, self._names)
        self._starts = [paragraph.span.start for paragraph in article.paragraphs]

    def resolve(self, source: Mention) -> str | None:
        """The full name of the source as printed where it stands in full; the source's own words if they tell more."""
        word = source.text.lower()
        if word in ("who", "which", "that"):
            return self._before(source.span)
        if word in _PRONOUNS:
            at = source.span.start
            paragraph = bisect_right(self._starts, at) - 1
            since, further = (self._starts[max(0, paragraph - back)] for back in (1, _BACK))
            plainly = spoken_of(self._told, word, at, further) if word in _SINGLE else None
            found = plainly or antecedent(self._names, word, at, since)
            plural = word in _PLURAL and found is not None and found.kind == "person"  # they: more than one of them
            return found.full if found and not plural else None
        first, last = (bisect_left(self._places, place) for place in source.span)
        within = [self._at[start] for start in self._places[first:last]]
        standing = metonyms().get(source.text.removeprefix("The ").removeprefix("the "))
        if _several(within, source.text):
            return source.text
        return standing or self._best(within, source.text) or self._by_role(word) or self._body(source) or source.text

    def is_person(self, span: Span) -> bool:
        """Whether a person's name begins there."""
        named = self._at.get(span.start)
        return named is not None and named.kind == "person"

    def _best(self, within: Sequence[Name], words: str) -> str | None:
        people = [name.full for name in within if name.kind == "person" or _described(name, words)]
        people = [] if people and _HANGS.search(words.partition(people[0])[0]) else people
        return people[0] if people else None

    def _body(self, source: Mention) -> str | None:
        """The organisation or other bearer whose name ends the source: 'the Foreign Ministry', not its spokesman.

        A name that begins in the middle of the source's own is not it: 'the Chamber of Commerce', "the Dockers' Union";
        nor is one in what a comma adds: 'the study, published in the Lancet'.
        """
        head = source.text.partition(",")[0]
        named = self._ends.get(source.span.start + len(head))
        if named is None or not head.endswith(named.full):
            return named.full if named else None
        before = head.removesuffix(named.full)
        placed = named.kind != "organisation" and _PLACED.search(before) is not None
        if placed or _INNER.search(before) or (named.kind == "person" and _HANGS.search(before)):
            return None
        return head if _is_part(named, before.split()) else named.full

    def _by_role(self, words: str) -> str | None:
        """'the minister' is the one who bore that title before; 'the ministry' the last body so called."""
        if not words.startswith("the ") or words.count(" ") > 2:
            return None
        titled = self._titled.get(words.split()[-1])
        if titled is not None:
            return titled.full
        named = (name.full for name in self._names if name.full.lower().split()[-1] == words.split()[-1])
        return next((full for full in named if full.lower() not in words), None)

    def _before(self, relative: Span) -> str | None:
        """The bearer named right before a relative pronoun."""
        near = (self._ends[end] for end in range(relative.start, relative.start - 4, -1) if end in self._ends)
        return next((name.full for name in near), None) or self._described_before(relative)

    def _described_before(self, relative: Span) -> str | None:
        """The words before a relative pronoun that name nobody: 'Prosecutors, who said'."""
        sentences = wordings(self._article)
        at = bisect_right(sentences, relative.start, key=lambda wording: wording.sentence.start) - 1
        held = sentences[at].tagged
        first = bisect_left(held.starts, relative.start)
        end = first - (held.low[first - 1] == ",") if first > 1 else 0
        before = next((phrase for phrase in noun_phrases(held.tags, held.low) if phrase.last == end), None)
        return self._article.text[held.starts[before.first] : held.ends[before.last - 1]] if before else None


def _is_part(named: Name, before: Sequence[str]) -> bool:
    """Whether a lone word before a name of one word is its first half: General Motors, Homeland Security."""
    if len(before) != 1 or not before[0][:1].isupper() or " " in named.full:
        return False
    word = before[0].lower()
    called = word in titles() or word in roles() or word.endswith(".")
    return named.kind == "organisation" or (named.kind != "person" and not called and word not in _ARTICLES)


def _several(names: Sequence[Name], words: str) -> bool:
    """Whether 'and' joins bearers: 'Ada Moll and Ivo Brandt'."""
    return any(f" and {name.full.split()[0]}" in words for name in names if not words.startswith(name.full))


def _described(name: Name, words: str) -> bool:
    """Whether the words are a name of two or three words and a person's role: 'Norah Pell, the port captain'."""
    rest = words.removeprefix(name.full)
    first, comma, described = rest.partition(",")
    if name.kind != "unknown" or rest == words or first.strip() or not comma or name.full.count(" ") not in (1, 2):
        return False
    head = _PHRASE_END.split(folded(described), maxsplit=1)[0].lower().split()
    return bool(head) and (head[-1] in roles() or head[-1] in titles())


def _head(title: str | None) -> str:
    return title.split()[-1].lower() if title else ""


@cache
def metonyms() -> dict[str, str]:
    """Capitals and seats, with the body for which they stand where they speak (never as places): the Kremlin, Kyiv."""
    found: dict[str, str] = table("cues")["metonyms"]
    return found
