"""A page that is a gallery and nothing else: its captions are the article.

A caption beside an article repeats it, or tells of another day, so that nothing in one is a claim. Where pictures are
all that a page has, their captions are the news, each read once: galleries print one caption below many pictures.
"""

import re
from collections.abc import Iterator, Sequence

from compare.line import Role
from compare.span import Span

PICTURE = "image|photo|slide|picture"  # before the number that a gallery gives one
_OF_ARTICLE: frozenset[Role] = frozenset(("body", "summary"))
_TOLD = 40  # characters from which a paragraph tells anything
_NUMBER = re.compile(rf"(?:{PICTURE}) \d{{1,4}} (?:of|/) ?/? ?\d{{1,4}}\s{{1,4}}", re.IGNORECASE)
_ENDED = re.compile(r"[a-z]{3}[.!?][\"”’']?(?:\s|\Z)")


def unfolded(text: str, spans: Sequence[Span], roles: Sequence[Role]) -> Iterator[tuple[Span, Role]]:
    """The paragraphs with their roles; in a mere gallery each caption that tells something new is of the body.

    Such a paragraph begins behind the number of its picture ("Image 2 of 8").
    """
    said = [span.of(text) for span in spans]
    told = set(_told(said, roles))
    for number, (span, role) in enumerate(zip(spans, roles, strict=True)):
        if number in told:
            yield Span(span.start + _numbered(said[number]), span.end), "body"
        else:
            yield span, role


def _told(said: Sequence[str], roles: Sequence[Role]) -> Iterator[int]:
    """Which paragraphs are captions that tell something that none before them did, if the page has no article."""
    article = any(role in _OF_ARTICLE and _tells(words) for words, role in zip(said, roles, strict=True))
    if article or not any(map(_numbered, said)):
        return
    seen: set[str] = set()
    for number, (words, role) in enumerate(zip(said, roles, strict=True)):
        caption = words[_numbered(words) :].casefold()
        if role == "caption" and caption not in seen and _tells(caption):
            yield number
        seen.add(caption)


def _tells(words: str) -> bool:
    return len(words) >= _TOLD and _ENDED.search(words) is not None


def _numbered(words: str) -> int:
    """How many characters the number of a picture takes."""
    number = _NUMBER.match(words)
    return number.end() if number else 0
