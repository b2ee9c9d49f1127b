"""The whole report in a few plain sentences: the first lines of every form."""

from collections import Counter
from collections.abc import Sequence

from compare.report import phrase, wording
from compare.report.order import GROUPS, asks, group
from compare.report.phrase import counted
from compare.report.record import Report, Row
from compare.report.section import shown


def summary(report: Report) -> str:
    """'Two articles, 14 questions. They differ on 2 (1 major) and agree on 9. 3 more passages stand in one only.'"""
    every = tuple(shown(report))
    rows = [row for row in every if row.status == "accepted" and asks(row)]
    waiting = sum(row.status != "accepted" for row in every)
    many = len(report.articles)
    articles = f"{phrase.number(many).capitalize()} article{'s' if many > 1 else ''}"
    head = f"{articles}, {counted(len(rows), 'question')}" if rows else f"{articles}, and nothing to compare"
    beyond = _beyond([row for row in every if not asks(row)], bool(rows))
    sentences = [head, *filter(None, [_together(rows, many), _unclear(rows), beyond])]
    if waiting:
        sentences.append(f"{counted(waiting, 'suggestion')} {'waits' if waiting == 1 else 'wait'} for review")
    return f"{'. '.join(sentences)}."


def _together(rows: Sequence[Row], articles: int) -> str:
    """What the articles do, by verdict, and how many questions of the list one of them alone answers."""
    told: list[str] = []
    for verdict in dict.fromkeys(kind.verdict for kind in GROUPS):
        here = [row for row in rows if row.verdict == verdict and group(row).name != "worded"]
        if here and (does := wording.VERDICTS[verdict].does):
            told.append(f"{does.format(all='both' if articles == 2 else 'all')} on {len(here)}{_among(here)}")
    alone = sum(row.verdict == "single" for row in rows)
    single = f"{alone} {'is' if alone == 1 else 'are'} answered by one article only" if alone else ""
    both = f"They {phrase.listing(told, 'and')}" if told else ""
    return "; ".join(filter(None, [both, _worded(rows, bool(told)), single]))


def _worded(rows: Sequence[Row], more: bool) -> str:
    number = sum(group(row).name == "worded" for row in rows)
    return f"{number} {'more ' * more}{'is' if number == 1 else 'are'} told in other words" if number else ""


def _unclear(rows: Sequence[Row]) -> str:
    number = sum(row.verdict == "unclear" for row in rows)
    return f"On {number} the tool cannot tell" if number else ""


def _beyond(rows: Sequence[Row], more: bool) -> str:
    """What is shown without a question: passages that are perhaps about the same, and those of one article alone."""
    pairs, alone = sum(row.verdict != "single" for row in rows), sum(row.verdict == "single" for row in rows)
    told = [
        f"{counted(pairs, 'pair')} of passages {'is' if pairs == 1 else 'are'} perhaps about the same" if pairs else "",
        f"{counted(alone, 'passage')} {'stands' if alone == 1 else 'stand'} in one article only" if alone else "",
    ]
    said = phrase.listing([*filter(None, told)], "and") if any(told) else ""
    return f"Beyond {'these' if more else 'that'}, {said}" if said else ""


def _among(rows: Sequence[Row]) -> str:
    """What of these deserves a word of its own: the major ones, conflicts of one source, bounds far apart."""
    groups = Counter(group(row).name for row in rows)
    major = sum(row.severity == "major" for row in rows if row.verdict == "differ")
    special = [(major, "major"), (groups["conflict"], "of the same source"), (groups["wide"], "far apart")]
    told = [words if number == len(rows) == 1 else f"{number} {words}" for number, words in special if number]
    return f" ({', '.join(told)})" if told else ""
