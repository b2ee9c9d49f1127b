"""How fast claims are read, as a ratio to one `re.findall(r"\\w+", text)` pass over the same text in the same run.

    python bench/readers.py [TEXT.txt ...]

Without files, the three example stories below are repeated. Each reader is measured alone, its parse included, then the
kinds other than figures and statements together, then all. Aims: statements and figures alone at most 50 times the
pass (100,000 words a second where the pass does five million), the other kinds together at most 83 (60,000).

The figure is the median of several rounds, each with its own pass, so that a busy machine weighs on both alike; as in
`timeit`, no garbage is collected meanwhile (nor is it by `compare.extract.extract`). Every reading is of a new article,
paragraphs and all. On a machine shared with others, in twenty runs on these stories, which are dense: figures 41 to 63,
the median 49 (56 before their words stood in columns); the other kinds together, in the last five, 76 to 93, the median
82 (on an idle machine, before their latest rules, 78 and 79); statements 37 to 54.
In instructions (`valgrind --tool=callgrind`), which no other program changes, statements 17 and the other kinds
together 40 times the pass on news before their latest rules; figures take 36,400 a word there.
"""

import re
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median

from compare.article import Article
from compare.extract import extract
from compare.extract.actors import actors
from compare.extract.attributions import attributions
from compare.extract.causes import causes
from compare.extract.dates import dates
from compare.extract.events import events
from compare.extract.figures import figures
from compare.extract.places import places
from compare.extract.states import states
from compare.garbage import put_off
from compare.grammar.parse import parses
from compare.layout import paragraphs

Reader = Callable[[Article], object]
_ROUNDS = 7
_READ = count()
_STORIES = (
    """\
Mayor defends the closing of the old bridge

The mayor of Harbour City, Anna Velt, said on Monday that the old bridge would stay closed for at least two years.

"We could not take that risk," Velt told the Harbour Gazette. "Nobody knows how long the piers would have held."

Engineers had warned in March that the eastern pier was sinking. According to a report by the Northern Bridge
Authority, 14 of its 60 bolts were broken. The authority declined to say who was to blame.

Residents crossed the river by boat. Some of them accused the council of ignoring the danger for years, while others
welcomed the decision. Peter Orlik, 45, a baker who lives by the river, said he would miss the noise.
""",
    """\
At least 14 people were killed and more than 30 injured when a ferry sank off the northern port, the coast guard said.
The vessel had left the island in good weather, and the crew had not expected the wind to turn so quickly.
Rescuers pulled 22 passengers from the water, including four children, and were searching for two crew members.
Fishermen from the villages along the shore brought blankets and tea, and the school opened its doors to the families.
The company, which runs a dozen boats on the route, said it would pay $3.5 million to the families of the victims.
The opposition called the silence shameful and asked for an inquiry led by a judge from outside the province.
Crossings were cancelled until the weekend, and the harbour master warned small craft to stay in sheltered water.
""",
    """\
HARAR, Ethiopia (AP) -- Two men were shot late Friday outside a tea house in the Elm section of Harar after an
argument, police said. The owner, Tesfa Lemma, 52, was taken to hospital in critical condition; his older brother, a
retired teacher, is expected to survive. Officers arrested a 19-year-old student, who turned himself in because his
mother had urged him to, and are searching the market for a second suspect. The governor will visit the eastern
province on Monday. The truce with the rebels is holding, though an attack on a convoy by gunmen killed a driver in
March, and the army sent two brigades to guard the road.
""",
)


_OTHERS: dict[str, Reader] = {
    "dates": dates, "places": places, "actors": actors, "states": states, "events": events, "causes": causes,
}  # fmt: skip
_MEASURED: dict[str, Sequence[Reader]] = {
    "statements": (attributions,),
    "figures": (figures,),
    "syntax": (parses,),
    **{name: (reader,) for name, reader in _OTHERS.items()},
    "dates to causes": tuple(_OTHERS.values()),
    "everything": (extract,),
}


def seconds(work: Callable[[], object]) -> float:
    """CPU time: other programs on the machine do not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def read(texts: Sequence[str], readers: Sequence[Reader]) -> None:
    """All texts with these readers, nothing known of them from before: what is kept is kept by text or article."""
    for text in texts:
        paragraphs.cache_clear()
        article = Article(f"A{next(_READ)}", text)
        for reader in readers:
            reader(article)


def main(paths: Sequence[str]) -> None:
    """One line for each reader: words a second and the ratio."""
    texts = [Path(path).read_text(encoding="utf-8") for path in paths] or [story * 4 for story in _STORIES] * 10
    words = sum(len(re.findall(r"\w+", text)) for text in texts)
    read(texts[:3], (extract,))  # word lists and patterns are made once
    with put_off():
        for name, readers in _MEASURED.items():
            ratios, took = [], []
            for _ in range(_ROUNDS):
                scan = min(seconds(lambda: [re.findall(r"\w+", text) for text in texts]) for _ in range(3))
                took.append(seconds(partial(read, texts, readers)))
                ratios.append(took[-1] / scan)
            print(f"{name:16} {words / median(took):10,.0f} words/s {median(ratios):7.1f} times the pass", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
