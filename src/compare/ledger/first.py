"""The first list of a story: a header that teaches the format, the articles, and suggestions."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from compare.article import Article
from compare.ledger.suggest import article_block, questions
from compare.ledger.write import block_lines, item_lines

if TYPE_CHECKING:
    from compare.report.record import Row

SCHEMA_NAME = "claims.schema.json"

HEADER = f"""\
# yaml-language-server: $schema={SCHEMA_NAME}
# $schema: {SCHEMA_NAME}
#
# This list is yours. The tool only adds, and marks what it adds with `status: suggested`.
#
#   keep a suggestion       delete its status line (or: claimdiff accept ID)
#   turn one down           write `status: rejected` and leave it here (or: claimdiff reject ID); it never comes back
#   correct a value         type over it: 62-100, 60+, at least 12, about 1,000, dozens, 2016-09-17, before 03:00
#   a reading               begins with the article's name and its exact words; spaces, line breaks, capitals and
#                           the shape of quote marks need not match, the words must
#   nobody says it?         source: own voice      (without `source` the tool reads it from the text)
#   an article is silent?   silent: [B]            (you looked, and B does not say)
#   your own verdict        verdict: agree, compatible, update, differ or unclear
#   anything else           note: ...
#
# Commas, colons and quote marks in a text: put it on a line of its own after >-
# `claimdiff check` proofreads this file, `claimdiff review` asks about each suggestion, `claimdiff report` shows all.
"""


def first_list(articles: Sequence[Article], rows: "Sequence[Row]") -> str:
    """The text of a new list; the files of the articles count from its folder."""
    blocks = {article.id: article_block(article) for article in articles}
    texts = {article.id: article.text for article in articles}
    lines = ["", *block_lines({"articles": blocks}, 0), "", "conventions: literal", ""]
    found = questions(rows, None, texts)
    lines.append("claims:" if found else "claims: []")
    for question in found:
        lines += [*item_lines(question, 2), ""]
    return HEADER + "\n".join(lines).rstrip("\n") + "\n"
