"""Whether extracting stays linear on hostile text.

    python bench/hostile.py [PIECE ...]

Repeats each piece to 12,500, 25,000 and 50,000 characters, and prints the seconds and the growth for each doubling:
about 2 is linear, 4 is quadratic. At the end a line of two million characters of ordinary prose (392,000 words): 37 s
of CPU time on a busy machine with two cores, and 20 s for half of it.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import itertools

from tests.hostile import PIECES, PROSE, repeated

from compare.article import Article
from compare.extract import extract

_SIZES = (12_500, 25_000, 50_000)


def seconds(text: str) -> float:
    """CPU time of one extraction."""
    start = time.process_time()
    extract(Article(id="A", text=text))
    return time.process_time() - start


def main() -> None:
    """One line a piece."""
    for piece in sys.argv[1:] or PIECES:
        times = [seconds(repeated(piece, size)) for size in _SIZES]
        growth = " ".join(f"x{late / early:.1f}" for early, late in itertools.pairwise(times))
        print(f"{piece!r:16}", *(f"{time:7.2f}" for time in times), growth, flush=True)
    if not sys.argv[1:]:
        print(f"2 MB of prose   {seconds(repeated(PROSE, 2_000_000)):7.2f}")


if __name__ == "__main__":
    main()
