from pathlib import Path

import pytest

from compare.extract import extract
from compare.read import read
from compare.read.notice import notices
from tests.read.page import Page, pages

PAGES = pages()
MISSED = {"tabloid": "points above the byline, outside the element that the page declares as the article's body"}
CASES = [
    pytest.param(page, id=page.name, marks=[pytest.mark.xfail(reason=MISSED[page.name])] if page.name in MISSED else [])
    for page in PAGES
]


def _read(page: Page, folder: Path) -> "tuple[str | None, str, str, tuple[str, ...]]":
    path = folder / f"{page.name}.html"
    path.write_bytes(page.data)
    article = read(path)
    outside = tuple(c.quote for c in extract(article) if not any(c.quote in p for p in (*page.paragraphs, page.title)))
    return article.title, (article.published or "")[:10], article.text, outside


@pytest.mark.parametrize("page", CASES)
def test_title_day_and_body_are_right_and_no_furniture_becomes_a_claim(page: Page, tmp_path: Path) -> None:
    title, day, text, outside = _read(page, tmp_path)
    assert title == page.title
    assert day == page.day
    assert [paragraph for paragraph in page.paragraphs if paragraph not in text] == []
    assert outside == ()


def test_there_are_thirty_pages() -> None:
    assert len(PAGES) == 30


def test_what_a_page_says_of_itself_is_kept(tmp_path: Path) -> None:
    page = next(page for page in PAGES if page.name == "news_site")
    (tmp_path / "page.html").write_bytes(page.data)
    article = read(tmp_path / "page.html")
    assert (article.outlet, article.byline) == ("Karlow Post", "Pavel Dorn")
    assert (article.published, article.updated) == ("2024-05-17 08:05", "2024-06-01 08:00")


@pytest.mark.parametrize(
    ("name", "code"), [("paywall_stub", "paywall"), ("right_to_left", "not-english"), ("correction_note", "correction")]
)
def test_a_wall_another_language_and_a_correction_are_said(name: str, code: str, tmp_path: Path) -> None:
    page = next(page for page in PAGES if page.name == name)
    (tmp_path / "page.html").write_bytes(page.data)
    assert [notice.code for notice in notices(read(tmp_path / "page.html"))] == [code]
