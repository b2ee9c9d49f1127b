"""Everything that an article must not do to a page, a terminal, a spreadsheet or a document."""

from functools import cache

from compare.article import Article
from compare.problem import Problem
from compare.report.order import ordered
from compare.report.record import Report, Row
from tests.report.build import figure, passage, row

EVIL = (
    '<script>window.__ran = "script"</script>',
    '"><img src=x onerror="window.__ran = 1">',
    "</script></style></title></textarea><svg onload=window.__ran=2>",
    "javascript:window.__ran=3//",
    "evil \u202egnp.exe\u202c and zero\u200bwidth\u200f",
    '=HYPERLINK("http://example.org","click")',
    "[click](javascript:alert(1)) `code` | cell | **bold** # head",
    "\x1b[31mred\x1b]0;title\x07 \x00 \x9b1m",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "<!-- --> <![CDATA[ ]]> &lt;b&gt; &amp; ' \" `",
    "x\u2028y\u2029z",
)


@cache
def hostile(articles: int = 6, questions: int = 200, longest: int = 5000) -> Report:
    """Hostile words in texts, titles, outlets, addresses, questions, notes, values, sources and ids."""
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
