"""A march in three articles, with a claim list: verdicts and silence by hand, notes, suggestions, a problem."""

from functools import cache

from compare.article import Article
from compare.problem import Problem
from compare.report.order import ordered
from compare.report.record import Report
from tests.report.build import figure, passage, row, text

PROTEST = (
    Article("courier", text("courier"), title="Thousands march in Tellin", published="2032-03-10"),
    Article("gazette", text("gazette"), title="Police: 12,000 at Tellin rally", published="2032-03-10 21:00"),
    Article("radio", text("radio"), title="Tear gas in Tellin", published="2032-03-11"),
)


@cache
def protest() -> Report:
    """Three articles with names, and a claim list: verdicts by hand, silence by hand, notes, suggestions, a problem."""
    courier, gazette, radio = PROTEST
    rows = [
        row(
            "marchers",
            "How many people marched?",
            figure(
                courier,
                "40,000 people on Bridge Square",
                "40,000",
                40000,
                40000,
                source="Organisers",
                cue="counted",
                found_by="hand",
                address="marchers/courier1",
                unit="people",
            ),
            figure(
                courier,
                "Police spoke of 12,000",
                "12,000",
                12000,
                12000,
                source="Police",
                cue="spoke of",
                found_by="hand",
                address="marchers/courier2",
                unit="people",
            ),
            figure(
                gazette,
                "About 12,000 people marched",
                "about 12,000",
                11400,
                12600,
                source="police",
                cue="said",
                found_by="hand",
                address="marchers/gazette1",
                unit="people",
            ),
            figure(
                radio,
                "More than 30,000 people came",
                "30,001+",
                30001,
                None,
                found_by="tool",
                status="suggested",
                address="marchers/radio1",
                unit="people",
            ),
            kind="quantity",
            verdict="differ",
            reason="value",
            tool_verdict="differ",
            because="12,000 lies below 30,001.",
            severity="major",
            sourcing="different-source",
            decided_by="hand",
            listed=True,
            note="Two counts by two interested parties. Print both | never one alone.",
        ),
        row(
            "tear-gas",
            "Was tear gas used?",
            passage(
                gazette,
                "Officers used no tear gas",
                "no",
                source="a spokesman",
                cue="said",
                stance="denial",
                found_by="hand",
                note="Ask which spokesman.",
            ),
            passage(
                radio,
                "Police fired tear gas at the edge of the march",
                "yes",
                source="witnesses",
                cue="said",
                found_by="hand",
            ),
            kind="event",
            verdict="unclear",
            reason="polarity",
            tool_verdict="differ",
            because="One affirms what the other denies.",
            severity="major",
            sourcing="different-source",
            stance_differs=True,
            decided_by="hand",
            listed=True,
            silent=("courier",),
        ),
        row(
            "minister",
            "Will the minister resign?",
            passage(courier, "The minister will not resign", "no", source="her office", cue="said", found_by="hand"),
            passage(radio, "The minister refused to step down", "no", found_by="hand"),
            kind="status",
            verdict="agree",
            reason="same",
            because="Both: no.",
            sourcing="attributed-v-own-voice",
            listed=True,
            silent=("gazette",),
        ),
        row(
            "arrests",
            "How many people were arrested?",
            figure(courier, "Three people were arrested", "3", 3, 3, unit="people"),
            figure(gazette, "Five people were arrested", "5", 5, 5, unit="people"),
            kind="casualties",
            verdict="update",
            reason="later-figure",
            because="gazette, the later article, has the higher toll.",
            sourcing="own-voice",
        ),
        row(
            "square",
            "Where did they march?",
            passage(courier, "Bridge Square", "Bridge Square"),
            kind="place",
            status="suggested",
            listed=True,
        ),
    ]
    problem = Problem("radio", "contradicts-itself", "radio gives two times for the march", level="notice")
    return Report(PROTEST, ordered(rows), (problem,))
