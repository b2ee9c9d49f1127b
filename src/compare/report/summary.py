"""The whole report in a few plain sentences: the first lines of every form."""

from collections import Counter
from collections.abc import Sequence

from compare.report import phrase, wording
from compare.report.order import GROUPS, group
from compare.report.phrase import counted
from compare.report.record import Report, Row


def summary(report: Report) -> str:
    """'Two articles, 14 questions. They differ on 2 (1 major) and agree on 9; 3 are answered by one article only.'"""
    rows = [row for row in report.rows if row.status == "accepted"]
    waiting = len(report.rows) - len(rows)
    many = len(report.articles)
    articles = f"{phrase.number(many).capitalize()} article{'s' if many > 1 else ''}"
    head = f"{articles}, {counted(len(rows), 'question')}" if rows else f"{articles}, and nothing to compare"
    sentences = [head, *filter(None, [_together(rows, many), _unclear(rows)])]
    if waiting:
        sentences.append(f"{counted(waiting, 'suggestion')} {'waits' if waiting == 1 else 'wait'} for review")
    return f"{'. '.join(sentences)}."


def _together(rows: Sequence[Row], articles: int) -> str:
    """What the articles do, by verdict, and how many questions one of them alone answers."""
    told = []
    for verdict in dict.fromkeys(kind.verdict for kind in GROUPS):
        here = [row for row in rows if row.verdict == verdict]
        if here and (does := wording.VERDICTS[verdict].does):
            told.append(f"{does.format(all='both' if articles == 2 else 'all')} on {len(here)}{_among(here)}")
    alone = sum(row.verdict == "single" for row in rows)
    single = f"{alone} {'is' if alone == 1 else 'are'} answered by one article only" if alone else ""
    return "; ".join(filter(None, [f"They {phrase.listing(told, 'and')}" if told else "", single]))


def _unclear(rows: Sequence[Row]) -> str:
    number = sum(row.verdict == "unclear" for row in rows)
    return f"On {number} the tool cannot tell" if number else ""


def _among(rows: Sequence[Row]) -> str:
    """What of these deserves a word of its own: the major ones, conflicts of one source, bounds far apart."""
    groups = Counter(group(row).name for row in rows)
    major = sum(row.severity == "major" for row in rows if row.verdict == "differ")
    special = [
        (major, "major"),
        (groups["conflict"], "of the same source"),
        (groups["wide"], "far apart"),
        (groups["loose"], "only perhaps about the same"),
    ]
    told = [words if number == len(rows) == 1 else f"{number} {words}" for number, words in special if number]
    return f" ({', '.join(told)})" if told else ""
