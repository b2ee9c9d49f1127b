"""A page of nothing but pictures: its captions are read, each once; beside an article no caption is."""

from compare.layout import paragraphs, sentences

CAPTION = "Two men died when a crane fell on Pier Road in Selby. Photo: Jane Roe"
OTHER = "A diver looked for the driver of the crane on Monday. Photo: Jane Roe"


def _read(*parts: str) -> list[str]:
    text = "\n\n".join(parts)
    return [it.span.of(text) for it in sentences(text) if it.role == "body"]


def test_captions_are_the_article_where_there_is_no_other() -> None:
    found = _read("Crane falls in Selby", f"Image 1 of 3 {CAPTION}", f"Image 2 of 3 {OTHER}")
    assert found[0] == "Two men died when a crane fell on Pier Road in Selby."
    assert "A diver looked for the driver of the crane on Monday." in found


def test_a_caption_below_many_pictures_is_read_once() -> None:
    found = _read("Crane falls in Selby", *(f"Image {number} of 3 {CAPTION}" for number in (1, 2, 3)))
    assert found.count("Two men died when a crane fell on Pier Road in Selby.") == 1


def test_a_caption_beside_an_article_is_none_of_its_claims() -> None:
    prose = "A crane fell on the pier of Selby on Monday and two men died, the harbour master said."
    assert _read("Crane falls in Selby", f"Image 1 of 3 {CAPTION}", prose) == [prose]


def test_a_gallery_that_tells_nothing_is_no_article() -> None:
    text = "Crane falls in Selby\n\nImage 1 of 2 Photo: Jane Roe\n\nImage 2 of 2 Photo: Jane Roe"
    assert [it.role for it in paragraphs(text)] == ["headline", "caption", "caption"]


def test_many_pictures_are_read_to_the_end() -> None:
    text = "Crane falls\n\n" + "\n\n".join(f"Image {number} of 9999 {CAPTION}" for number in range(2_000))
    assert sum(it.role == "body" for it in sentences(text)) <= 2
