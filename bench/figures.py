"""How fast figures are read: words a second, as a ratio to one `re.findall(r"\\w+")` pass, and on hostile text.

python bench/figures.py [FILE...]     news texts to time on; without any, a built-in invented one
"""

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from compare.article import Article
from compare.extract.figures import figures

# Invented; as in the news, about one sentence in four holds a number or tells of harm.
NEWS = """Officials said on Monday that the storm had crossed the coast before dawn and moved inland over the hills.
At least 14 people were killed and more than 30 injured when a ferry sank off the northern port, the coast guard said.
The vessel had left the island in good weather, and the crew had not expected the wind to turn so quickly.
Rescuers pulled 22 passengers from the water, including four children, and were searching for two crew members.
Witnesses described waves that broke over the upper deck, and a captain who stayed on the bridge until the end.
Fishermen from the villages along the shore brought blankets and tea, and the school opened its doors to the families.
The company, which runs a dozen boats on the route, said it would pay $3.5 million to the families of the victims.
A spokeswoman for the ministry declined to say whether the ship had been inspected in the spring, as the law demands.
The opposition called the silence shameful and asked for an inquiry led by a judge from outside the province.
Crossings were cancelled until the weekend, and the harbour master warned small craft to stay in sheltered water.
Forecasters expect the wind to ease in the course of the week, though the sea will remain rough off the cape.
"""


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """Processor time, the best of a few runs: other programs on the machine do not count."""
    best = float("inf")
    for _ in range(times):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def speed(texts: list[str]) -> None:
    words = sum(len(re.findall(r"\w+", text)) for text in texts)
    figures(Article(id="warm", text=NEWS))
    scan = seconds(lambda: [re.findall(r"\w+", text) for text in texts])
    read = seconds(lambda: [figures(Article(id="A", text=text + " " * i)) for i, text in enumerate(texts)])
    print(f"{words:,} words; figures {words / read:,.0f} words/s; one \\w+ pass {words / scan:,.0f} words/s")
    print(f"ratio {read / scan:.1f} (at most 50)")


def seconds_of(text: str) -> float:
    return seconds(lambda: figures(Article(id="A", text=text)), 1)


def linearity() -> None:
    """Twice the text must take about twice the time (the last column stays near 2)."""
    hostile = {
        "digits": lambda n: "7" * n,
        "digit groups": lambda n: "1,234," * (n // 6),
        "ands": lambda n: "and " * n,
        "number words": lambda n: "two hundred and " * (n // 3),
        "quotes": lambda n: '"' * n,
        "dots": lambda n: "." * n,
        "killed": lambda n: "killed 12 people and " * (n // 4),
        "names": lambda n: "John Roe, " * (n // 3),
        "one line": lambda n: NEWS.replace("\n", " ") * (n // 200),
    }
    for name, make in hostile.items():
        half, whole = seconds_of(make(25_000)), seconds_of(make(50_000))
        print(f"{name:14} 25,000: {half:7.3f} s   50,000: {whole:7.3f} s   x{whole / max(half, 1e-9):.1f}")
    line = NEWS.replace("\n", " ") * (2_000_000 // len(NEWS))
    print(f"one line of {len(line):,} characters: {seconds_of(line):.1f} s")


if __name__ == "__main__":
    speed([Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]] or [NEWS * 40] * 5)
    linearity()
