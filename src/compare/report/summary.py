"""The whole report in one sentence: the first line of every form."""

from collections import Counter

from compare.report import wording
from compare.report.order import GROUPS, group
from compare.report.phrase import counted
from compare.report.record import Report, Row


def summary(report: Report) -> str:
    """'2 articles, 14 questions: 2 differ (1 major), 3 are compatible, 9 agree; 4 suggestions wait for review.'"""
    rows = [row for row in report.rows if row.status == "accepted"]
    waiting = len(report.rows) - len(rows)
    sentence = f"{counted(len(report.articles), 'article')}, {counted(len(rows), 'question')}"
    if told := ", ".join(_told(rows)):
        sentence += f": {told}"
    if waiting:
        sentence += f"; {counted(waiting, 'suggestion')} {'waits' if waiting == 1 else 'wait'} for review"
    return f"{sentence}."


def _told(rows: list[Row]) -> list[str]:
    by_verdict = Counter(row.verdict for row in rows)
    told = []
    for verdict in dict.fromkeys(kind.verdict for kind in GROUPS):
        if number := by_verdict[verdict]:
            words = wording.VERDICTS[verdict].counted[number > 1]
            told.append(f"{number} {words}{_among([row for row in rows if row.verdict == verdict])}")
    return told


def _among(rows: list[Row]) -> str:
    """What of these deserves a word of its own: the major ones, conflicts of one source, bounds far apart."""
    groups = Counter(group(row).name for row in rows)
    major = sum(row.severity == "major" for row in rows if row.verdict == "differ")
    special = [(major, "major"), (groups["conflict"], "from one source"), (groups["wide"], "far apart")]
    told = [f"{number} {words}" for number, words in special if number]
    return f" ({', '.join(told)})" if told else ""
