import pytest

from compare.article import Article
from compare.claim import Evidence
from compare.conflict import Conflict
from compare.report import render
from compare.report.inside import LEAD, TITLE, marked
from compare.report.record import Report
from compare.report.summary import summary
from compare.span import Span
from tests.report.build import passage, row

ARTICLE = Article("A", "Nine dead in <b>fire</b>\n\nTwo people died when fire swept through a shop.")
OTHER = Article("B", "Two people died when fire swept through a shop.")
SAYS = tuple(Evidence("A", Span(*at), Span(*at).of(ARTICLE.text)) for at in ((0, 9), (26, 41)))
CONFLICT = Conflict("A", "headline-differs", f"its headline says “{SAYS[0].quote}”, its text “{SAYS[1].quote}”", SAYS)
ROW = row("dead", "How many died?", passage(ARTICLE, "Nine dead"), passage(OTHER, "Two people died"), because="So.")


def test_a_row_whose_passage_is_in_conflict_says_so_and_no_other() -> None:
    assert marked(ROW, [CONFLICT]).because == "So. Inside A: its headline says “Nine dead”, its text “Two people died”."
    assert marked(row("x", "Who?", passage(OTHER, "Two people died")), [CONFLICT]).because == ""


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_the_block_stands_where_there_is_a_conflict_and_nowhere_else(form: str) -> None:
    told = render(Report((ARTICLE, OTHER), (ROW,), (), (CONFLICT,)), form, width=120)
    assert TITLE in told
    assert LEAD in told
    assert "Nine dead" in told
    assert TITLE not in render(Report((ARTICLE, OTHER), (ROW,)), form, width=120)


def test_the_page_leads_to_both_paragraphs() -> None:
    page = render(Report((ARTICLE, OTHER), (ROW,), (), (CONFLICT,)), "html")
    assert 'href="#a-A-p1">headline</a>' in page
    assert 'href="#a-A-p2">paragraph 2</a>' in page


def test_the_first_line_tells_which_article() -> None:
    assert "A tells 1 thing in two ways." in summary(Report((ARTICLE, OTHER), (ROW,), (), (CONFLICT,)))
