"""Whether the words of a reading stand in its article, once; and if not, which words do."""

from collections.abc import Mapping

from compare.article import Article
from compare.ledger.anchor import anchor, nearest, places
from compare.ledger.notes import Notes
from compare.ledger.record import Reading
from compare.span import Span


def check_quote(
    notes: Notes, reading: Reading, article: Article, desk: Mapping[str, Article], look: bool = True
) -> None:
    """Say what is wrong with a quote that has no one place. desk: all articles. look: for the nearest words, too."""
    at = reading.at["quote"]
    found = places(reading.quote, article.text)
    if not found:
        message = f"these words are not in article {_called(article)}"
        notes.error(
            at, "quote-not-found", message, _elsewhere(reading, article, desk) or _nearest(reading, article, look)
        )
    elif reading.before or reading.after:
        name = "before" if reading.before else "after"
        message = f"the words of {article.id} stand there, but not beside these"
        notes.error(reading.at[name], f"wrong-{name}", message, _neighbours(article, found))
    else:
        message = f"these words stand {_times(len(found))} in article {_called(article)}"
        notes.error(at, "quote-twice", message, _neighbours(article, found))


def paragraph(article: Article, span: Span) -> int:
    """The number of the paragraph (from 1) in which a span begins."""
    return sum(p.span.start <= span.start for p in article.paragraphs) or 1


def _called(article: Article) -> str:
    name = article.outlet or article.title
    return f"{article.id} ({name})" if name else article.id


def _times(count: int) -> str:
    return "twice" if count == 2 else f"{count} times"


def _elsewhere(reading: Reading, article: Article, desk: Mapping[str, Article]) -> str:
    other = next((a.id for a in desk.values() if a.id != article.id and anchor(reading.quote, a.text)), None)
    return f"They are in article {other}: begin the reading with {other}:" if other else ""


def _nearest(reading: Reading, article: Article, look: bool) -> str:
    at = nearest(reading.quote, article.text) if look else None
    if at is None:
        return "Copy the article's words exactly; line breaks, spaces, quote marks and capitals need not match."
    words = " ".join(at.of(article.text).split())
    return f'nearest, paragraph {paragraph(article, at)}: "{words}"\nCopy the article\'s words exactly.'


def _neighbours(article: Article, found: tuple[Span, ...]) -> str:
    """What to type for each place: the words before it, or those after it where it opens its paragraph."""
    lines = [f"paragraph {paragraph(article, at)}: {_beside(article, at)}" for at in found[:4]]
    return "\n".join(["Quote more words, or add one of these lines to the reading:", *lines])


def _beside(article: Article, at: Span) -> str:
    before = article.text[max(0, at.start - 80) : at.start].rsplit("\n", 1)[-1].split()
    if before:
        return f"before: {_typed(' '.join(before[-3:]))}"
    after = article.text[at.end : at.end + 80].split()
    return f"after: {_typed(' '.join(after[:3]))}"


def _typed(words: str) -> str:
    from compare.ledger.write import scalar

    return scalar(words)
