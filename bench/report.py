"""How long a large report takes: six articles, two hundred questions, every form. Budget: a page in under a second.

python bench/report.py [--form html] [--times 5]
"""

import argparse
import random
import sys
import time

from compare.article import Article
from compare.report import FORMATS, render
from compare.report.order import ordered
from compare.report.record import Passage, Report, Row
from compare.span import Span

BUDGET = 1.0  # seconds of process time for the page
VERDICTS = ("differ", "update", "unclear", "compatible", "agree", "single")
WORDS = "harbour ferry police hospital said people were taken after fire on the night of mayor engine crew".split()


def story(articles: int = 6, questions: int = 200) -> Report:
    """An invented story of plausible size: every article answers most questions in a sentence of its own."""
    dice = random.Random(8)  # noqa: S311 - an invented story, the same each time
    texts = [[_sentence(dice, number) for number in range(questions)] for _ in range(articles)]
    made = tuple(Article(chr(65 + n), "\n\n".join(text), title=f"Article {n}") for n, text in enumerate(texts))
    return Report(made, ordered(_row(dice, made, texts, number) for number in range(questions)))


def _sentence(dice: random.Random, number: int) -> str:
    return f"Case {number}: " + " ".join(dice.choices(WORDS, k=18)) + "."


def _row(dice: random.Random, articles: tuple[Article, ...], texts: list[list[str]], number: int) -> Row:
    verdict = VERDICTS[number % len(VERDICTS)]
    answering = articles[:1] if verdict == "single" else articles[: dice.randint(2, len(articles))]
    passages = tuple(_passage(article, texts[articles.index(article)][number], dice) for article in answering)
    return Row(
        f"case-{number}", "quantity", f"How many people were counted in case {number}?", passages, verdict, None,
        "They give other figures.", verdict, sourcing="different-source",
    )  # fmt: skip


def _passage(article: Article, sentence: str, dice: random.Random) -> Passage:
    start = article.text.index(sentence)
    span = Span(start + 5, start + len(sentence) - 10)
    low = dice.randint(10, 500)
    return Passage(
        article.id, span, span.of(article.text), Span(start, start + len(sentence)), str(low), "the police",
        cue="said", low=low, high=low if low % 2 else None, numeric=True,
    )  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--form", choices=FORMATS, action="append")
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    report = story()
    worst = 0.0
    for form in options.form or FORMATS:
        taken = [_time(report, form) for _ in range(options.times)]
        print(f"{form:5} first {taken[0]:.3f} s, best {min(taken):.3f} s, {len(render(report, form)):,} characters")
        worst = max(worst, taken[0]) if form == "html" else worst
    return int(worst > BUDGET)


def _time(report: Report, form: str) -> float:
    start = time.process_time()
    render(report, form)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
