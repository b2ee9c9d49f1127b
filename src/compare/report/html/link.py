"""Links out of the page: to http and https alone, whatever an article gives as its address."""

from urllib.parse import quote, urlsplit

_WORDS_OF_AN_END = 5


def safe(url: str | None) -> str | None:
    """The address if it is a plain http(s) one, else None (it is then shown as text)."""
    if not url or not url.isascii() or not url.isprintable() or any(char in url for char in " <>\"'\\"):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc and "@" not in parts.netloc else None


def to_words(url: str | None, words: str) -> str | None:
    """The address of the very words on the live page (a text fragment, https://wicg.github.io/scroll-to-text-fragment/)."""
    if not (address := safe(url)):
        return None
    said = words.split()
    ends = [said] if len(said) <= 2 * _WORDS_OF_AN_END else [said[:_WORDS_OF_AN_END], said[-_WORDS_OF_AN_END:]]
    return f"{address.partition('#')[0]}#:~:text={','.join(_encoded(end) for end in ends)}"


def _encoded(words: list[str]) -> str:
    return quote(" ".join(words).encode("utf-8", "replace"), safe="").replace("-", "%2D")
