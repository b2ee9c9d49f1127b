"""The page as a parser sees it; what a browser makes of it is tested in tests/browser."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from compare.report import render
from compare.report.record import Report
from tests.report.stories import STORIES, ferry, hostile

ALLOWED = set(
    "html head meta title link style body a header p h1 h2 h3 h4 ul ol li span b i bdi div nav form details summary "
    "fieldset legend label input select option button main section table caption thead tbody tfoot tr th td q article "
    "blockquote mark dl dt dd wbr code footer dialog kbd script svg rect line circle text tspan path "
    "figure figcaption".split()
)


class Seen(HTMLParser):
    """Tags, attributes and the raw text of style and script."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: dict[str, list[str]] = {"style": [], "script": []}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] in self.raw and data.strip():
            self.raw[self.tags[-1][0]].append(data)

    def values(self, attribute: str) -> list[str]:
        return [attrs[attribute] or "" for _, attrs in self.tags if attribute in attrs]


PAGES = {name: Seen(render(story(), "html")) for name, story in STORIES.items()}


@pytest.mark.parametrize("story", PAGES)
class TestEveryPage:
    def test_has_only_known_tags_and_attributes(self, story: str) -> None:
        assert {tag for tag, _ in PAGES[story].tags} <= ALLOWED
        names = {name for _, attrs in PAGES[story].tags for name in attrs}
        assert not {name for name in names if name.startswith("on")}
        assert not names & {"style", "src", "srcset", "action", "formaction", "xlink:href", "srcdoc"}

    def test_every_anchor_is_unique_and_plain(self, story: str) -> None:
        ids = PAGES[story].values("id")
        assert len(ids) == len(set(ids))
        assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", name) for name in ids)

    def test_every_inner_link_arrives(self, story: str) -> None:
        ids = set(PAGES[story].values("id"))
        hrefs = PAGES[story].values("href")
        assert {href[1:] for href in hrefs if href.startswith("#")} <= ids
        assert {href.partition(":")[0] for href in hrefs if not href.startswith("#")} <= {"http", "https", "data"}
        assert set(PAGES[story].values("aria-labelledby")) <= ids

    def test_the_policy_knows_the_one_style_and_the_one_script(self, story: str) -> None:
        (policy,) = [attrs["content"] or "" for _, attrs in PAGES[story].tags if attrs.get("http-equiv")]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        for kind, texts in PAGES[story].raw.items():
            (text,) = texts
            assert f"{kind}-src 'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" in policy

    def test_every_passage_has_an_anchor_on_its_card_and_in_the_text(self, story: str) -> None:
        ids = set(PAGES[story].values("id"))
        cards = {name for name in ids if re.fullmatch(r"q-.*-\d+-\d+", name)}
        assert len(cards) == sum(len(row.passages) for row in STORIES[story]().rows)
        assert {f"t-{name}" for name in cards} <= ids


def test_a_suggestion_is_not_in_the_table_and_not_counted() -> None:
    page = render(STORIES["protest"](), "html")
    table = page[page.index('class="collation') : page.index("</table>")]
    assert "Where did they march?" not in table
    assert page.index('id="review"') < page.index('id="q-square"')


def test_a_report_without_rows_says_so() -> None:
    assert "No question was found" in render(Report(ferry().articles, ()), "html")


def test_the_policy_stands_before_all_that_it_governs() -> None:
    page = render(ferry(), "html")
    assert page.index("Content-Security-Policy") < page.index("<style>") < page.index("<script>")


def test_large_pages_have_all_their_questions() -> None:
    seen = Seen(render(hostile(6, 60, 200), "html"))
    assert len(seen.values("data-question")) == 60
