"""Who 'he said' is: whoever the article last spoke of in its own words, not those whom the quotations are about.

People seldom name themselves in what they say, and the one in "the minister's critics" is not the one who goes on
speaking: a name inside a quotation or in the genitive is the antecedent only where no other is near. Of the names of a
sentence the first subject goes before all others (centering: Grosz, Joshi and Weinstein 1995).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from compare.article import Article
from compare.extract.attributions.cue import cues
from compare.extract.attributions.quotation import quoted
from compare.extract.names import Name
from compare.extract.names.pronoun import compatible
from compare.grammar.parse import Wording, wordings
from compare.grammar.phrase import FINITE
from compare.record import Record
from compare.span import Span, covered

_GENITIVE = ("'s", "’s", "s'", "s’")
_TRIED = 40  # mentions before a pronoun that are looked at
_OPENING = 3  # tokens with which a subject opens its sentence, title and all


class Told(Record):
    """A mention in the article's own words: where, whose, in which sentence, and whether as a subject."""

    start: int
    name: Name
    sentence: int
    leads: bool


def told_of(article: Article, names: Sequence[Name]) -> list[Told]:
    """Where the article names somebody in its own words, and not in the genitive, in text order."""
    spans = [quotation.span for quotation in quoted(article)]
    every = wordings(article)
    begins = [wording.sentence.start for wording in every]
    found = []
    for name in names:
        for mention in name.mentions:
            at = bisect_right(begins, mention.span.start) - 1
            if at >= 0 and not covered(mention.span, spans) and not _genitive(article.text, mention.span):
                found.append(Told(mention.span.start, name, at, _leads(every[at], mention.span)))
    return sorted(found, key=lambda told: told.start)


def spoken_of(told: Sequence[Told], pronoun: str, at: int, since: int) -> Name | None:
    """The last of them in [since, at) that the pronoun can mean; of those in one sentence the first subject."""
    last = bisect_left(told, at, key=lambda one: one.start)
    near = [one for one in told[max(0, last - _TRIED) : last] if one.start >= since and compatible(one.name, pronoun)]
    leading = [one for one in near if one.leads]
    if leading:
        return next(one.name for one in leading if one.sentence == leading[-1].sentence)
    return near[-1].name if near else None


def _leads(wording: Wording, span: Span) -> bool:
    """Whether a name is the subject of a clause, the speaker of an inverted one, or the doer after 'by'."""
    tagged = wording.tagged
    first, after = bisect_left(tagged.starts, span.start), bisect_left(tagged.starts, span.end)
    before = tagged.low[first - 1] if first else ""
    if before == "by" or before in cues().verbs:
        return True
    while after < len(tagged.tags) and tagged.tags[after] == "RB":
        after += 1
    if after < len(tagged.tags) and tagged.tags[after] in FINITE:
        return True
    return first < _OPENING and "IN" not in tagged.tags[:first] and tagged.low[after : after + 1] == [","]


def _genitive(text: str, span: Span) -> bool:
    return text[span.end : span.end + 2] in _GENITIVE or text[span.end - 2 : span.end] in _GENITIVE
