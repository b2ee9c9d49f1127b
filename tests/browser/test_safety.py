"""Nothing of an article runs, nothing is fetched, nothing is complained of."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import PAGES, Opened

Open = Callable[..., Opened]


@pytest.mark.parametrize("story", PAGES)
def test_quiet_and_alone(opened: Open, story: str) -> None:
    there = opened(story)
    assert there.complaints == []
    assert there.page.evaluate("window.__violations") == []
    assert [url for url in there.asked if not url.startswith(("file:", "data:"))] == []
    assert len([url for url in there.asked if url.startswith("file:")]) == 1


def test_no_script_of_an_article_runs(opened: Open) -> None:
    page = opened("hostile").page
    assert page.evaluate("window.__ran") is None
    assert page.evaluate("document.scripts.length") == 1
    assert page.evaluate("document.querySelectorAll('img, iframe, object, embed, form[action], base').length") == 0


def test_the_policy_would_stop_a_script_that_came_through(opened: Open) -> None:
    page = opened("ferry").page
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.__ran = 1'}))"
    )
    assert page.evaluate("window.__ran") is None
    assert page.evaluate("window.__violations.length") == 1


def test_every_link_stays_in_the_page_or_is_plain_http(opened: Open) -> None:
    links = opened("hostile").page.evaluate("[...document.links].map((link) => link.protocol)")
    assert set(links) <= {"file:", "https:"}
