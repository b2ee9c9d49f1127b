from compare.article import Article
from compare.read.heading import described, front_matter
from compare.stamp import iso, stamps

WIRE = """\
The Harbour Herald
Two die as ferry sinks off Port Selby
A third passenger is missing
By Jane Roe and John O'Neil, Associated Press
Published 5 March 2024 at 14:32 GMT | Updated March 6, 2024 9:05 am

PORT SELBY (AP) — Two people died on Tuesday.

The coast guard said so. A diver was hurt.

Correction: An earlier version of this article misstated the number of dead. It is two, not 20.

© 2024 The Harbour Herald. All rights reserved.
"""


def test_the_lines_around_a_plain_text_are_read() -> None:
    article = described(Article("A", WIRE))
    assert article.title == "Two die as ferry sinks off Port Selby"
    assert (article.outlet, article.byline, article.agency) == ("The Harbour Herald", "Jane Roe and John O'Neil", "AP")
    assert (article.published, article.updated) == ("2024-03-05 14:32", "2024-03-06 09:05")
    assert [span.of(WIRE)[:11] for span in article.corrections] == ["Correction:"]


def test_roles_are_told_apart_and_only_the_article_speaks() -> None:
    article = Article("A", WIRE)
    roles = [paragraph.role for paragraph in article.paragraphs]
    assert roles == [
        "byline", "headline", "summary", "byline", "byline", "body", "body", "correction", "furniture",
    ]  # fmt: skip
    assert not any("20" in s.span.of(WIRE) for s in article.sentences)


def test_what_was_known_before_is_not_overruled() -> None:
    article = described(Article("A", WIRE, title="Mine", published="2020-01-01"))
    assert (article.title, article.published) == ("Mine", "2020-01-01")


def test_a_sentence_first_is_no_headline_and_gives_no_title() -> None:
    assert described(Article("A", "Two people died on Tuesday.\n\nThe guard said so.")).title is None


def test_prose_that_begins_like_a_byline_stays_in_the_article() -> None:
    text = "Mill fire\n\nBy Tuesday nine had died.\n\nHigh winds contributed to this disaster, officials said."
    assert [p.role for p in Article("A", text).paragraphs] == ["headline", "body", "body"]


def test_front_matter_reads_back() -> None:
    known: dict[str, str | None] = {"title": 'He said: "no"', "outlet": "Post", "published": "2024-03-05", "url": None}
    article = described(Article("A", front_matter(known) + "\nTwo people died on Tuesday, they said.\n"))
    assert (article.title, article.outlet, article.published) == ('He said: "no"', "Post", "2024-03-05")
    assert [p.role for p in article.paragraphs][:5] == ["furniture"] * 5


def test_dates_that_can_be_read_in_two_ways_are_left_alone() -> None:
    assert stamps("04/05/2024") == []
    assert [stamp.moment for stamp in stamps("27/11/2005 3:41 PM")] == ["2005-11-27 15:41"]
    assert iso("6:39 pm on September 17, 2016") == "2016-09-17 18:39"
    assert iso("2024-03-05T14:32:00Z") == "2024-03-05 14:32"
    assert iso("31 February 2024") is None
