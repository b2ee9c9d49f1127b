"""How long lining up takes: n claims against n, and against twice as many; doubling should about double the time.

    PYTHONPATH=src python bench/align.py [N]

The articles are made up: sentences that repeat a small stock of words with rare ones between, as news does.
"""

import random
import sys
import time

from compare.align.line_up import line_up
from compare.article import Article
from compare.claim import Claim
from compare.extract import extract

PEOPLE = "Anderson Bergmann Castillo Dufour Eriksen Farouk Greco Haddad Ivanov Jansen Kimura Lopez".split(" ")
TOWNS = "Ashby Brantwood Carrow Dunmere Elsworth Fenwick Garvale Holbrook Inverleigh Jarrow Kelby".split(" ")
DEEDS = "attacked visited inspected shelled criticised rebuilt evacuated searched praised flooded".split(" ")
THINGS = "bridge hospital convoy school factory market harbour station embassy village depot tunnel".split(" ")


def text(sentences: int, seed: int) -> str:
    """An article of so many sentences, each with a figure, a place and a deed; the same seed, the same text."""
    pick = random.Random(seed)  # noqa: S311 - made-up news, not secrets
    lines = []
    for i in range(sentences // 2):
        deed = f"{pick.choice(PEOPLE)} {pick.choice(DEEDS)} the {pick.choice(THINGS)} in {pick.choice(TOWNS)}{i % 97}"
        place = f"near the {pick.choice(THINGS)} of {pick.choice(TOWNS)}{i % 89}"
        lines.append(f"{deed} on Monday. At least {pick.randint(2, 90)} people were injured {place}.")
    return "\n\n".join(lines)


def claims(article: Article, number: int) -> list[Claim]:
    found = extract(article)
    if len(found) < number:
        raise SystemExit(f"the made-up article holds only {len(found)} claims")
    return list(found[:number])


def seconds(number: int) -> float:
    """How long it takes to line up so many claims with so many; reading is not counted."""
    articles = [Article("A", text(2 * number, 1)), Article("B", text(2 * number, 2))]
    found = {article.id: claims(article, number) for article in articles}
    start = time.process_time()
    rows = line_up(articles, found)
    took = time.process_time() - start
    print(f"{number} claims v {number}: {took:.2f} s, {sum(len(row.articles) > 1 for row in rows)} rows of both")
    return took


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    once, twice = seconds(number), seconds(2 * number)
    print(f"twice the claims: {twice / once:.1f} times the time")


if __name__ == "__main__":
    main()
