"""The whole report in a few plain sentences: the first lines of every form."""

from collections import Counter
from collections.abc import Sequence

from compare.judge import Verdict
from compare.report import phrase, wording
from compare.report.order import GROUPS, asks, group
from compare.report.phrase import counted
from compare.report.record import Report, Row
from compare.report.section import shown

_LOOK: tuple[Verdict, ...] = ("differ", "update")  # verdicts for whose sake a suggestion is looked at


def summary(report: Report) -> str:
    """'Two articles, 14 questions. They differ on 2 (1 major) and agree on 9. 3 more passages stand in one only.'"""
    every = tuple(shown(report))
    rows = [row for row in every if row.status == "accepted" and asks(row)]
    waiting = [row for row in every if row.status != "accepted"]
    many = len(report.articles)
    articles = f"{phrase.number(many).capitalize()} article{'s' if many > 1 else ''}"
    held = counted(len(rows), "question") if rows else "nothing decided yet" if waiting else "and nothing to compare"
    head = f"{articles}, {held}"
    beyond = _beyond([row for row in every if not asks(row)], bool(rows or waiting))
    sentences = filter(None, [head, _together(rows, many), _unclear(rows), _waiting(waiting), beyond, _inside(report)])
    return f"{'. '.join(sentences)}."


def _waiting(rows: Sequence[Row]) -> str:
    """How much is still to be decided on, and how much of it is something to look at."""
    if not rows:
        return ""
    found = Counter(row.verdict for row in rows)
    look = [f"{wording.VERDICTS[verdict].does} on {found[verdict]}" for verdict in _LOOK if found[verdict]]
    told = f"; among them the articles {phrase.listing(look, 'and')}" if look else ""
    return f"{counted(len(rows), 'suggestion')} {'waits' if len(rows) == 1 else 'wait'} for review{told}"


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


def _inside(report: Report) -> str:
    """Which articles tell something in two ways, each with how much."""
    found = Counter(conflict.article for conflict in report.conflicts)
    told = [f"{phrase.line(name)} tells {counted(times, 'thing')} in two ways" for name, times in found.items()]
    return phrase.listing(told, "and") if told else ""


def _among(rows: Sequence[Row]) -> str:
    """What of these deserves a word of its own: the major ones, conflicts of one source, bounds far apart."""
    groups = Counter(group(row).name for row in rows)
    major = sum(row.severity == "major" for row in rows if row.verdict == "differ")
    special = [(major, "major"), (groups["conflict"], "of the same source"), (groups["wide"], "far apart")]
    told = [words if number == len(rows) == 1 else f"{number} {words}" for number, words in special if number]
    return f" ({', '.join(told)})" if told else ""
