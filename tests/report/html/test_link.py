import pytest

from compare.report.html.link import safe, to_words


@pytest.mark.parametrize("url", ["https://example.org/a?b=1#c", "http://example.org", "HTTPS://EXAMPLE.ORG/"])
def test_plain_addresses_are_links(url: str) -> None:
    assert safe(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None, "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd",
        "//example.org", "/relative", "https://", "https://user@example.org", 'https://example.org/"><script>',
        "https://example.org/a b", "https://exämple.org",
        "https://example.org\\@evil", "https://[", "\thttps://example.org", "vbscript:x",
    ],
)  # fmt: skip
def test_others_are_not(url: str | None) -> None:
    assert safe(url) is None


def test_short_words_are_addressed_whole_long_ones_by_their_ends() -> None:
    assert (
        to_words("https://example.org/#top", "12 people, dead") == "https://example.org/#:~:text=12%20people%2C%20dead"
    )
    long = " ".join(f"w{n}" for n in range(30))
    assert to_words("https://example.org/", long) == (
        "https://example.org/#:~:text=w0%20w1%20w2%20w3%20w4,w25%20w26%20w27%20w28%20w29"
    )


def test_signs_of_the_fragment_itself_are_encoded() -> None:
    assert to_words("https://example.org", "a-b & c") == "https://example.org#:~:text=a%2Db%20%26%20c"
    assert to_words("https://example.org", "half \ud800 pair") == "https://example.org#:~:text=half%20%3F%20pair"
