import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from compare.report import render
from compare.report.markdown import escaped
from tests.report.stories import STORIES, protest
from tests.report.stories.hostile import EVIL

READER = MarkdownIt("commonmark", {"html": True}).enable("table")


def shown(markdown: str) -> str:
    """What a reader of the rendered page sees of one line."""
    (inline,) = [token for token in READER.parse(f"x {markdown}") if token.type == "inline"]
    assert inline.children is not None
    assert {child.type for child in inline.children} <= {"text", "text_special"}, markdown
    return "".join(child.content for child in inline.children)


@given(st.text())
def test_any_text_is_shown_as_it_is(text: str) -> None:
    from compare.report.phrase import line

    assert shown(escaped(text)) == f"x {line(text)}".rstrip()


@pytest.mark.parametrize(
    "text", [*EVIL, "# head", "1. item", "- item", "> quote", "http://example.org", "www.example.org"]
)
def test_markup_stays_text(text: str) -> None:
    paragraph, inline, _ = READER.parse(escaped(text))
    assert paragraph.type == "paragraph_open"
    assert inline.children is not None
    assert {child.type for child in inline.children} <= {"text", "text_special"}


@pytest.mark.parametrize("story", STORIES)
def test_no_html_and_no_link_comes_through(story: str) -> None:
    page = READER.render(render(STORIES[story](), "md"))
    tags = set(re.findall(r"<([a-z0-9]+)", page))
    assert tags <= {
        "h1",
        "h2",
        "h3",
        "p",
        "strong",
        "em",
        "code",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "ul",
        "li",
        "blockquote",
    }


def test_a_table_at_a_glance_leads_and_one_article_alone_is_an_item() -> None:
    text = render(protest(), "md")
    assert (
        "| ≠ | How many people marched? | **courier**: 40,000; **courier**: 12,000; **gazette**: about 12,000" in text
    )
    assert "- **Where did they march?** `square`\n  - **courier** Bridge Square · “Bridge Square”" in text


def test_bars_do_not_break_a_table() -> None:
    page = READER.render(render(protest(), "md"))
    for line in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL):
        assert len(re.findall(r"<t[hd]", line)) in (4, 5)
