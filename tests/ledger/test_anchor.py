import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.ledger.anchor import anchor, nearest, places
from compare.ledger.fold import fold, folded

TEXT = "He said “We have lost 14 of our\nneigh\u00adbours” — and 60+ more… The\u00a0 end. It’s 600.\r\nTHE END"
STRANGE = st.text(st.sampled_from("aB \n\u00a0\u2028“”‘'—--….\u00ad\u200be\u0301İß\u0130\u0300xﬁ'«Σς"), max_size=25)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("We have lost 14", "We have lost 14", id="as printed"),
        pytest.param(
            "lost 14 of our neighbours", "lost 14 of our\nneigh\u00adbours", id="a line break and a soft hyphen"
        ),
        pytest.param('"we have lost', "“We have lost", id="straight marks for curly ones, small for capital"),
        pytest.param('neighbours" - and', "neigh\u00adbours” — and", id="a hyphen for a dash"),
        pytest.param("60+ more...", "60+ more…", id="dots for an ellipsis"),
        pytest.param("more. . .", "more…", id="spaced dots"),
        pytest.param("  it's   600 ", "It’s 600", id="an apostrophe, and white space around"),
        pytest.param("the end. It", "The\u00a0 end. It", id="a no-break space"),
    ],
)
def test_typed_words_are_found_as_printed(typed: str, found: str) -> None:
    at = anchor(typed, TEXT)
    assert at is not None
    assert at.of(TEXT) == found


@pytest.mark.parametrize("typed", ["60", "lost 1", "ave lost", "", "   ", "lost 15", "…and"])
def test_parts_of_words_and_other_words_are_not(typed: str) -> None:
    assert places(typed, TEXT) == () or (anchor(typed, TEXT) is not None and typed == "60")


def test_words_that_stand_twice_need_their_neighbours() -> None:
    assert len(places("the end", TEXT)) == 2
    assert anchor("the end", TEXT) is None
    first, second = places("the end", TEXT)
    assert anchor("the end", TEXT, before="60+ more...") == first
    assert anchor("the end", TEXT, before="It's 600.") == second
    assert anchor("the end", TEXT, after=". It's") == first
    assert anchor("the end", TEXT, before="nothing such") is None


def test_an_accent_of_its_own_is_the_same_letter() -> None:
    assert anchor("Cafe\u0301 burns", "A café burns") is not None
    assert anchor("café burns", "A Cafe\u0301 burns") is not None


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("We lost 14 of our neighbors", "We have lost 14 of our\nneigh\u00adbours"),
        ("and 61+ more", "and 60+ more"),
        ("zebras quarrelled over jam", None),
        ("", None),
    ],
)
def test_the_nearest_words_are_whole_words(typed: str, found: str | None) -> None:
    at = nearest(typed, TEXT)
    assert (at and at.of(TEXT)) == found


@given(STRANGE, st.integers(0, 24), st.integers(1, 25))
def test_every_stretch_of_the_folded_text_leads_back(text: str, start: int, length: int) -> None:
    copy = folded(text)
    assert copy.text.strip() == fold(text)
    end = min(len(copy.text), start + length)
    if start < end:
        at = copy.span(start, end)
        assert 0 <= at.start < at.end <= len(text)
        assert copy.text[start:end].strip() in fold(at.of(text)) or not copy.text[start:end].strip()


@given(STRANGE, st.integers(0, 5), st.integers(1, 5))
def test_whole_words_of_an_article_are_found_in_it(text: str, first: int, count: int) -> None:
    quote = " ".join(text.split(" ")[first : first + count])
    words = fold(quote)
    assert not words or any(words in fold(at.of(text)) for at in places(quote, text))


SENTENCES = st.lists(
    st.sampled_from(["the quay, ", "the quays ", "12 people ", "12 peoples' ", "(", ") "]), max_size=40
)


@given(SENTENCES.map("".join), st.integers(0, 60), st.integers(1, 40))
def test_looking_up_by_a_rare_word_finds_what_reading_on_finds(text: str, start: int, length: int) -> None:
    copy = folded(text).text
    words = fold(copy[start : start + length])
    naive = [
        at for at in range(len(copy)) if words and copy.startswith(words, at) and _whole(copy, at, at + len(words))
    ]
    found = places(words, text)
    assert [fold(at.of(text)) for at in found] == [words] * len(naive)
    assert (anchor(words, text) is not None) == (len(naive) == 1)


def _whole(text: str, start: int, end: int) -> bool:
    cuts = (text[max(0, place - 1) : place + 1] for place in (start, end) if 0 < place < len(text))
    return not any(cut.isalnum() and len(cut) == 2 for cut in cuts)


@given(st.text(st.sampled_from("aB \n\t'`-.\x1c"), max_size=30))
def test_plain_text_is_folded_as_all_text_is(text: str) -> None:
    assert fold(text) == folded(f"\u00e9{text}").text[1:].strip()
