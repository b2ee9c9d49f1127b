"""What a person should know about articles before trusting claims: language, wall, corrections, letters, copies."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from compare.article import Article
from compare.lexicon import table
from compare.problem import Problem
from compare.read.character import broken
from compare.read.language import foreign

STUB = 1500  # characters: what a paywall shows of an article is shorter
_LOST = "\N{REPLACEMENT CHARACTER}"
_COPIED = 0.7  # of the sentences of the shorter article: that many are no coincidence
_WORDS, _LEAST = 5, 3  # words of a sentence, and sentences, that are counted


def notices(article: Article) -> tuple[Problem, ...]:
    """The notices of one article, those of its reading first; nothing here stops a report."""
    return (*article.notices, *(Problem(article.id, *said, "notice") for said in _said(article)))


def copies(articles: Sequence[Article]) -> Iterator[Problem]:
    """Articles that are mostly one text, as of a wire service: they repeat each other, and confirm nothing."""
    told = {article.id: _sentences(article) for article in articles}
    for one, other in combinations(told, 2):
        few, common = min(len(told[one]), len(told[other])), len(told[one] & told[other])
        if common >= max(_LEAST, _COPIED * few):
            words = f"{common} of its {len(told[other])} sentences stand in {one} word for word"
            yield Problem(other, "copy", f"{words}: repetition, not confirmation", "notice")


def _sentences(article: Article) -> set[str]:
    words = (sentence.span.of(article.text).casefold().split() for sentence in article.sentences)
    return {" ".join(sentence) for sentence in words if len(sentence) >= _WORDS}


def wall(text: str) -> str | None:
    """The words by which a page says that the rest is for subscribers, None if it does not."""
    low = text.lower()
    return next((words for words in table("page")["walls"] if words in low), None)


def _said(article: Article) -> Iterator[tuple[str, str]]:
    if language := foreign(article.text):
        yield "not-english", f"not English ({language}); the rules know English only, so little will be found"
    is_new = "paywall" not in {notice.code for notice in article.notices}
    if is_new and len(article.text) < STUB and (words := wall(article.text)):
        yield "paywall", f"perhaps only the beginning of the article: it says “{words}”"
    if not _has_article(article):
        yield "no-article", "nothing was read but the headline: the rest is of the page, and no article; save it again"
    if letters := broken(article.text):
        yield "mojibake", f"letters such as “{letters}” are UTF-8 that was saved as something else; quotes show them so"
    if lost := article.text.count(_LOST):
        yield "lost-letters", f"{lost} characters were lost before this text was saved (they show as {_LOST})"
    for span in article.corrections:
        yield "correction", f"the article carries a correction: “{_short(span.of(article.text))}”"


def _has_article(article: Article) -> bool:
    """Whether anything stands below the headline but the page itself: forms, links, captions that say nothing."""
    page = any(paragraph.role in ("furniture", "caption") for paragraph in article.paragraphs)
    below = (sentence.span.of(article.text) for sentence in article.sentences if sentence.role != "headline")
    return not page or any(len(sentence.split()) >= _WORDS for sentence in below)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 160 else f"{words[:159].rsplit(' ', 1)[0]} …"
