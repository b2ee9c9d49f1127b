"""Three invented stories as finished reports: a ferry fire, a protest with a claim list, and a hostile one."""

from collections.abc import Callable
from functools import cache

from compare.article import Article
from compare.problem import Problem
from compare.report.order import ordered
from compare.report.record import Report, Row
from tests.report.build import figure, passage, row

FERRY_A = Article(
    id="A",
    title="At least 12 dead as night ferry burns off Marra",
    outlet="Coast Wire",
    published="2031-05-01 14:05",
    url="https://example.org/wire/marra-ferry",
    file="ferry/coast-wire.txt",
    text="""At least 12 dead as night ferry burns off Marra

MARRA — At least 12 people were killed when fire broke out on the night ferry Halcyon off the port of Marra early on Thursday, the coast guard said.

The fire began in the engine room shortly before 3 a.m., said Rona Tace, who commands the coast guard station. “We have 31 people in hospital, most of them with burns,” she told reporters on the quay.

About 240 passengers were on board, according to the operator, Lindahl Lines. The company said the ship had passed its last inspection in March.

Police detained the ship's chief engineer for questioning. The port remained closed in the afternoon, and a search for nine missing passengers went on.

A passenger, Milo Brandt, said the crew had opened the lifeboats at once. “They were calm. They counted us twice,” he said.

A lorry on the car deck may have carried fuel cans, a harbour worker said.
""",
)
FERRY_B = Article(
    id="B",
    title="Harbour blaze: mayor says 16 killed",
    outlet="The Marra Post",
    published="2031-05-01 19:40",
    url="https://example.net/news/harbour-blaze",
    file="ferry/marra-post.txt",
    text="""Harbour blaze: mayor says 16 killed

Sixteen people died in the fire on the ferry Halcyon, Mayor Ines Duarte said on Thursday evening. Dozens were hurt.

The blaze started on the car deck at about 3.30 a.m., passengers said, and spread within minutes. Coast guard chief Rona Tace said that 38 people had been taken to hospital.

The ferry carried 240 passengers and a crew of 22, Lindahl Lines said.

Police arrested the chief engineer on suspicion of negligence. By evening the port had reopened to small boats.

Passengers gave another account of the rescue than the company. “Nobody opened a lifeboat for half an hour,” said Dana Weil, who jumped.

The operator has been fined for faulty alarms in two of the last three years. It wanted to save money, and people paid with their lives.
""",
)


@cache
def ferry() -> Report:
    """Two articles, no claim list: every verdict, one open bound, one conflict of a single source."""
    return Report((FERRY_A, FERRY_B), ordered(_ferry_rows()))


def _ferry_rows() -> list[Row]:
    a, b = FERRY_A, FERRY_B
    hospital = (
        "Both cite the coast guard’s Rona Tace; A has 31, B has 38. B is the later article and this may be an update."
    )
    return [
        row(
            "people-killed",
            "How many people were killed?",
            figure(
                a,
                "At least 12 people were killed",
                "12+",
                12,
                None,
                shape="floor",
                unit="people",
                source="the coast guard",
                cue="said",
            ),
            figure(
                b,
                "Sixteen people died in the fire",
                "16",
                16,
                16,
                shape="exact",
                unit="people",
                source="Mayor Ines Duarte",
                cue="said",
            ),
            kind="casualties",
            verdict="compatible",
            reason="more-specific",
            because="16 lies within “at least 12”.",
            sourcing="different-source",
        ),
        row(
            "people-in-hospital",
            "How many people were taken to hospital?",
            figure(
                a,
                "We have 31 people in hospital",
                "31",
                31,
                31,
                shape="exact",
                unit="people",
                source="Rona Tace",
                cue="told reporters",
            ),
            figure(
                b,
                "38 people had been taken to hospital",
                "38",
                38,
                38,
                shape="exact",
                unit="people",
                source="Rona Tace",
                cue="said",
            ),
            kind="casualties",
            verdict="differ",
            reason="value",
            because=hospital,
            severity="notable",
            sourcing="same-source",
        ),
        row(
            "fire-began",
            "When did the fire begin?",
            passage(
                a,
                "The fire began in the engine room shortly before 3 a.m.",
                "before 03:00",
                source="Rona Tace",
                cue="said",
            ),
            passage(
                b,
                "The blaze started on the car deck at about 3.30 a.m.",
                "about 03:30",
                source="passengers",
                cue="said",
            ),
            kind="date",
            verdict="differ",
            reason="date",
            because="“Before 03:00” and “about 03:30” have no minute in common.",
            severity="notable",
            sourcing="different-source",
        ),
        row(
            "where-fire-began",
            "Where did the fire begin?",
            passage(a, "The fire began in the engine room", "engine room", source="Rona Tace", cue="said"),
            passage(b, "The blaze started on the car deck", "car deck", source="passengers", cue="said"),
            kind="place",
            verdict="differ",
            reason="place",
            because="An engine room is not a car deck.",
            severity="major",
            sourcing="different-source",
        ),
        row(
            "passengers",
            "How many passengers were on board?",
            figure(
                a,
                "About 240 passengers were on board",
                "about 240",
                228,
                252,
                shape="about",
                unit="people",
                source="Lindahl Lines",
                cue="according to",
            ),
            figure(
                b,
                "The ferry carried 240 passengers",
                "240",
                240,
                240,
                shape="exact",
                unit="people",
                source="Lindahl Lines",
                cue="said",
            ),
            kind="quantity",
            verdict="compatible",
            reason="bound",
            because="The same number; A says “about”.",
            sourcing="same-source",
        ),
        row(
            "engineer",
            "What became of the chief engineer?",
            passage(a, "Police detained the ship's chief engineer for questioning", "detained"),
            passage(b, "Police arrested the chief engineer on suspicion of negligence", "arrested"),
            kind="status",
            verdict="update",
            reason="later-status",
            because="B, the later article by 5 h 35 min, has him a step further on the ladder: detained, then arrested.",
            sourcing="own-voice",
        ),
        row(
            "port",
            "How did the port stand?",
            passage(a, "The port remained closed in the afternoon", "closed"),
            passage(b, "By evening the port had reopened to small boats", "reopened"),
            kind="status",
            verdict="update",
            reason="later-status",
            because="A tells of the afternoon, B of the evening.",
            sourcing="own-voice",
        ),
        row(
            "lifeboats",
            "Did the crew open the lifeboats?",
            passage(a, "the crew had opened the lifeboats at once", source="Milo Brandt", cue="said"),
            passage(b, "Nobody opened a lifeboat for half an hour", source="Dana Weil", cue="said"),
            kind="attribution",
            verdict="differ",
            reason="polarity",
            because="A’s source affirms what B’s source denies.",
            severity="major",
            sourcing="different-source",
        ),
        row(
            "hurt",
            "How many people were hurt?",
            figure(b, "Dozens were hurt", "dozens", 24, 99, shape="vague", unit="people"),
            figure(
                a,
                "31 people in hospital",
                "31",
                31,
                31,
                shape="exact",
                unit="people",
                source="Rona Tace",
                cue="told reporters",
            ),
            kind="casualties",
            verdict="unclear",
            reason="harm",
            because="“In hospital” and “hurt” need not be the same people.",
            sourcing="attributed-v-own-voice",
        ),
        row(
            "crowd-size",
            "How many people does the operator carry in a year?",
            figure(a, "240 passengers", "240+", 240, None, shape="floor", unit="people"),
            figure(b, "240 passengers and a crew of 22", "900", 900, 900, shape="exact", unit="people"),
            kind="quantity",
            verdict="compatible",
            reason="wide",
            because="“240 or more” does not exclude 900, but the readers get other pictures.",
            sourcing="own-voice",
        ),
        row(
            "ship",
            "Which ship was it?",
            passage(a, "the night ferry Halcyon", "Halcyon"),
            passage(b, "the ferry Halcyon", "Halcyon"),
            kind="actor",
            verdict="agree",
            reason="same",
            because="Both name the Halcyon.",
            sourcing="own-voice",
        ),
        row(
            "missing",
            "How many people were missing?",
            figure(a, "nine missing passengers", "9", 9, 9, shape="exact", unit="people"),
            kind="casualties",
        ),
        row(
            "inspection",
            "When was the last inspection?",
            passage(
                a, "the ship had passed its last inspection in March", "2031-03", source="Lindahl Lines", cue="said"
            ),
            kind="date",
        ),
        row(
            "fuel-cans",
            "What did the lorry carry?",
            passage(
                a,
                "A lorry on the car deck may have carried fuel cans",
                source="a harbour worker",
                cue="said",
                stance="estimate",
            ),
            kind="event",
        ),
        row(
            "alarms",
            "Was the operator fined?",
            passage(b, "The operator has been fined for faulty alarms in two of the last three years"),
            kind="event",
        ),
        row("money", "Why was there no alarm?", passage(b, "It wanted to save money", own_view=True), kind="cause"),
    ]


PROTEST = tuple(
    Article(id=name, title=title, published=published, text=text)
    for name, title, published, text in (
        (
            "courier",
            "Thousands march in Tellin",
            "2032-03-10",
            "Thousands march in Tellin\n\nOrganisers counted 40,000 people on Bridge Square on Wednesday. Police spoke of 12,000.\n\n"
            "Three people were arrested. The minister will not resign, her office said.",
        ),
        (
            "gazette",
            "Police: 12,000 at Tellin rally",
            "2032-03-10 21:00",
            "Police: 12,000 at Tellin rally\n\nAbout 12,000 people marched through Tellin, police said. Officers used no tear gas, a spokesman said.\n\n"
            "Five people were arrested.",
        ),
        (
            "radio",
            "Tear gas in Tellin",
            "2032-03-11",
            "Tear gas in Tellin\n\nPolice fired tear gas at the edge of the march, witnesses said. More than 30,000 people came.\n\n"
            "The minister refused to step down on Thursday.",
        ),
    )
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


EVIL = (
    '<script>window.__ran = "script"</script>',
    '"><img src=x onerror="window.__ran = 1">',
    "</script></style></title></textarea><svg onload=window.__ran=2>",
    "javascript:window.__ran=3//",
    "evil ‮gnp.exe‬ and zero\u200bwidth‏",
    '=HYPERLINK("http://example.org","click")',
    "[click](javascript:alert(1)) `code` | cell | **bold** # head",
    "\x1b[31mred\x1b]0;title\x07 \x00 \x9b1m",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "<!-- --> <![CDATA[ ]]> &lt;b&gt; &amp; ' \" `",
    "x\u2028y\u2029z",
)


@cache
def hostile(articles: int = 6, questions: int = 200, longest: int = 5000) -> Report:
    """Everything an article must not do, in text, titles, outlets, addresses, questions, notes, values, sources, ids."""
    evil = [*EVIL, "W" * longest]
    texts = [
        f"{EVIL[n % len(EVIL)]}\n\n" + "\n\n".join(f"Case {i}: {evil[i % len(evil)]} ends." for i in range(questions))
        for n in range(articles)
    ]
    made = tuple(
        Article(
            id=name,
            text=text,
            title=EVIL[n],
            outlet=EVIL[n - 1],
            url=EVIL[3] if n % 2 else "https://example.org/?a=1&b=\"<x>'",
            file=EVIL[n - 2],
            published=EVIL[n - 3],
        )
        for n, (name, text) in enumerate(
            zip(["A", "B", '"><b>', "C'", "__proto__", "constructor"], texts, strict=False)
        )
    )
    return Report(
        made,
        ordered(_hostile_row(made, number, evil[number % len(evil)]) for number in range(questions)),
        (Problem(EVIL[0], "evil", EVIL[1]),),
    )


def _hostile_row(articles: tuple[Article, ...], number: int, evil: str) -> Row:
    verdict = ("differ", "update", "unclear", "compatible", "agree", "single")[number % 6]
    chosen = articles[number % len(articles) :][:1] if verdict == "single" else articles[number % 3 :]
    passages = [
        figure(
            article,
            f"Case {number}: {evil} ends.",
            evil,
            number,
            None if number % 4 else number + 10 ** (number % 9),
            source=EVIL[number % 7],
            via=(evil,),
            cue=evil,
            note=evil,
            address=evil,
        )
        for article in chosen
    ]
    passages += [passage(article, f"{number}: {evil}", evil) for article in chosen[:2]]  # overlaps the first
    return row(
        f"q{number}" if number % 5 else f'q{number}"><script>',
        f"Question {number}: {evil}",
        *passages,
        kind="quantity",
        verdict=verdict,
        reason=None if verdict == "single" else "wording",
        because=evil,
        note=evil,
        listed=bool(number % 2),
        severity="minor" if verdict == "differ" else None,
        status="suggested" if number % 7 == 0 else "accepted",
        silent=(articles[0].id,),
    )


STORIES: dict[str, Callable[[], Report]] = {
    "ferry": ferry,
    "protest": protest,
    "hostile": lambda: hostile(3, 24, longest=120),
}
