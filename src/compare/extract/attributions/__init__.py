"""Who said what: source, cue and content as exact spans.

Statements are read after PARC3 and PolNeAR (Pareti 2012; Newell, Margolin and Ruths 2018): the outermost of nested
ones, the sentient source before the paper, content to the end of its clause and no further.
"""

from bisect import bisect_left
from collections.abc import Iterator

from compare.article import Article
from compare.attribution import Attribution
from compare.claim import Claim
from compare.extract.attributions.continuation import carried_on
from compare.extract.attributions.cue import cues
from compare.extract.attributions.finish import Finisher
from compare.extract.attributions.floating import floating
from compare.extract.attributions.quotation import Quotation, quoted
from compare.extract.attributions.sentence import statements as of_sentence
from compare.extract.attributions.statement import Statement
from compare.extract.attributions.view import views
from compare.grammar.parse import wordings
from compare.layout import Sentence
from compare.record import Record

_NAME = 60  # characters: no longer name stands before a colon


class Said(Record):
    """The statements of an article, in text order, and those that stand inside the content of others, with their chain.

    A ministry that Tass says has said it is nested in what Tass says, and its relays are all who handed it on.
    """

    statements: tuple[Claim, ...]
    nested: tuple[Attribution, ...]


def attributions(article: Article) -> tuple[Claim, ...]:
    """All statements of an article, in text order; of those one inside the other, the outermost."""
    return said(article).statements


def said(article: Article) -> Said:
    """All statements of an article, the nested ones too."""
    quotations = quoted(article)
    held = list(_statements(article, quotations))
    held += floating(article.text, quotations, held)
    finisher = Finisher(article, quotations)
    ordered = sorted(held, key=lambda found: (found.parts[0].start, found.cue))
    claims = tuple(finisher.claim(found) for found in ordered)
    pairs = ((found, claim.attribution) for found, claim in zip(ordered, claims, strict=True) if claim.attribution)
    return Said(claims, tuple(each for found, outer in pairs for each in finisher.nested(found, outer)))


def _statements(article: Article, quotations: list[Quotation]) -> Iterator[Statement]:
    """The statements of every sentence in which a trigger or a quotation stands, with the quotations that follow."""
    starts = [quotation.span.start for quotation in quotations]
    triggers = cues().triggers
    for wording in wordings(article):
        if triggers.isdisjoint(wording.tagged.low) and not _near_quotation(article.text, wording.sentence, starts):
            continue
        found = [each for view in views(wording, quotations, starts) for each in of_sentence(view)]
        last = _spoken_last(found, starts)
        for k, statement in enumerate(found):
            end = wording.sentence.end if k == last else 0
            yield carried_on(article.text, statement, end, quotations, starts) if k <= last else statement


def _spoken_last(found: list[Statement], starts: list[int]) -> int:
    """Which statement a quotation in the next sentence goes on: the last that begins with one, else the last."""
    for k in range(len(found) - 1, -1, -1):
        start = found[k].parts[0].start
        if bisect_left(starts, start) != bisect_left(starts, start + 1):
            return k
    return len(found) - 1


def _near_quotation(text: str, sentence: Sentence, starts: list[int]) -> bool:
    """Whether a quotation begins in the sentence or follows it, or a name and a colon open it."""
    if text.find(":", sentence.start, sentence.start + _NAME) >= 0 or text[sentence.end - 1] == ":":
        return True
    return bisect_left(starts, sentence.start) != bisect_left(starts, sentence.end)
