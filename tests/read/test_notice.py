from pathlib import Path

import pytest

from compare.article import Article
from compare.read import read
from compare.read.character import settled
from compare.read.notice import copies, notices

PROSE = "The ferry struck the wall of the harbour on Tuesday, and two people were killed, the coast guard said. " * 3
GERMAN = "Die Fähre ist am Dienstag gegen die Mauer des Hafens gefahren, und zwei Menschen sind dabei gestorben. " * 4
FRENCH = "Le ferry a heurté le mur du port mardi et deux personnes sont mortes, selon les autorités de la ville. " * 4
RUSSIAN = "Паром ударился о стену гавани во вторник, два человека погибли, сообщила береговая охрана. " * 4


def _codes(text: str) -> list[str]:
    return [notice.code for notice in notices(Article("A", text))]


@pytest.mark.parametrize(
    ("text", "said"),
    [(GERMAN, "German"), (FRENCH, "French"), (RUSSIAN, "Cyrillic script"), (PROSE, None), ("Zwei Tote", None)],
)
def test_another_language_is_named(text: str, said: str | None) -> None:
    found = [notice.message for notice in notices(Article("A", text)) if notice.code == "not-english"]
    assert [said in message for message in found if said] == [True] * (said is not None)
    assert bool(found) == (said is not None)


def test_a_wall_is_said_where_it_may_hide_something() -> None:
    assert _codes(PROSE + "\n\nSubscribe to continue reading.") == ["paywall"]
    assert _codes(PROSE * 10 + "\n\nSubscribe to continue reading.") == []


def test_mojibake_and_lost_letters_are_said() -> None:
    assert _codes(PROSE + "It wasnâ€™t.") == ["mojibake"]
    assert _codes(PROSE + "A caf\ufffd.") == ["lost-letters"]
    assert _codes(PROSE + "It wasn’t at the café in Âge.") == []


def test_letters_are_composed_and_the_unseen_is_dropped() -> None:
    assert settled("Ge\u0301no\u00adcide\u200b\u200d 12") == "Génocide\u200d 12"


def test_windows_1252_is_read_and_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((PROSE + "It wasn’t “so” at the café.").encode("cp1252"))
    article = read(tmp_path / "a.txt", id="B")
    assert "wasn’t “so” at the café" in article.text
    assert [(notice.where, notice.code) for notice in article.notices] == [("B", "encoding")]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(PROSE.encode(encoding))
    assert read(tmp_path / "a.txt").text == PROSE


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_machine_part_paragraphs(tmp_path: Path, end: str) -> None:
    (tmp_path / "a.txt").write_bytes(end.join(["Two die", "", "Two died.", "", "It burned."]).encode())
    article = read(tmp_path / "a.txt")
    assert [p.span.of(article.text) for p in article.paragraphs] == ["Two die", "Two died.", "It burned."]


WIRE = "Two ferries met in fog off Selby. A diver found the bell on Friday. The quay stays closed for two days. {}"


def test_one_text_in_two_papers_is_no_second_witness() -> None:
    one, other = Article("A", WIRE.format("")), Article("B", WIRE.format("The mayor has been told of it by radio."))
    (found,) = copies((one, other))
    assert (found.where, found.code) == ("B", "copy")
    assert found.message.startswith("3 of its 4 sentences stand in A word for word")


def test_a_sentence_in_common_is_a_quotation_perhaps() -> None:
    other = "The mayor slept. A diver found the bell on Friday. He went home in the evening. Nobody saw him again."
    assert not list(copies((Article("A", WIRE.format("")), Article("B", other))))


FORM = "We have sent you a verification email. Please check your email and click on the link."


def test_a_page_without_an_article_is_said() -> None:
    assert _codes(f"Boy hurt in Selby harbour\n\nJust one more thing...\n\n{FORM}\n\nRead more: ferries") == [
        "no-article"
    ]
    assert _codes("Boy hurt in Selby harbour\n\nRead more: our harbour series") == ["no-article"]


def test_a_short_article_is_an_article() -> None:
    assert _codes("Boy hurt in Selby harbour") == []
    assert _codes("Boy hurt in Selby harbour\n\nRead more: our harbour series\n\nA boy fell off the pier.") == []
