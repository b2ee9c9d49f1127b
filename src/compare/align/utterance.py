"""What two articles quote in the same words, sentence by sentence: one speech, of which each prints a stretch.

One article runs six sentences of a speech together, another prints two of them and breaks off. Quotation by quotation
they hardly match; sentence by sentence each one answers what was said there, word for word.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, groupby, pairwise, product

from compare.align.alignment import Alignment
from compare.align.feature import Features, Story
from compare.align.name import same_name
from compare.align.piece import FEWEST, Piece, pieces
from compare.align.rule import by_rule
from compare.claim import Claim, Evidence
from compare.mention import Mention
from compare.record import Record
from compare.span import Span

_SHORT, _THOUGHT = 7, 20  # words of a sentence that goes with its neighbour, and of the two at most
_GAP = 5  # characters between two sentences that follow each other: marks and spaces
_COMMON = 16  # sentences in which a pair of words may stand and still tell where another may be
_LIKE = 0.6  # share of common words, in one order, from which two sentences are one
_PART = 0.85  # share of the words of the shorter one from which it is a part of the longer
_RUN = 5  # words of such a part, if it is no sentence of its own
_NEIGHBOUR, _HALF = 3, 0.5  # number and share of the words of two neighbours of sentences that are one
_STRANGERS = 6  # words in common, of two speakers that are not known to be one
_BITS = 6.0  # what such a line-up is worth: two hardly say the same six words by chance
Pair = tuple[Piece, Piece]


class Uttered(Record):
    """The line-ups of sentences that two articles quote, and by article what is in none.

    rest: of a statement with such a sentence, only the stretches that no other article has, as statements of their own.
    """

    rows: tuple[Alignment, ...]
    rest: dict[str, list[Features]]


def uttered(features: Mapping[str, Sequence[Features]], story: Story) -> Uttered:
    """The sentences of quotations that two articles have in common, and what of their claims is left."""
    spoken = {name: list(pieces(some, story.article(name))) for name, some in features.items()}
    both = combinations(sorted(spoken), 2)
    pairs = [pair for one, other in both for pair in _pairs(spoken[one], spoken[other])]
    met = {piece.key for pair in pairs for piece in pair}
    pairs = list(_together(pairs))
    texts = {name: story.article(name).text for name in features}
    rows = tuple(_row(row, texts) for row in _rows(pairs))
    apart = {id(piece.whole) for some in spoken.values() for piece in some if piece.key in met}
    rest = {
        name: [it for it in some if id(it) not in apart]
        + story.features([*_rest([it for it in spoken[name] if id(it.whole) in apart], met, texts[name])])
        for name, some in features.items()
    }
    return Uttered(rows, rest)


def _pairs(left: Sequence[Piece], right: Sequence[Piece]) -> list[Pair]:
    """The pairs of sentences that are one, best first; a long one may hold two of the other article."""
    scored = [(_likeness(a, b), a, b) for a, b in _candidates(left, right)]
    best = sorted((it for it in scored if it[0] > 0), key=lambda it: (-it[0], it[1].key, it[2].key))
    taken: dict[tuple[str, int], int] = defaultdict(int)
    found = []
    for _, one, other in best:
        short, long = sorted((one, other), key=lambda piece: len(piece.words))
        room = 2 if len(long.words) >= 2 * len(short.words) else 1
        if not taken[short.key] and taken[long.key] < room:
            taken[short.key] += 1
            taken[long.key] += 1
            found.append((one, other))
    return [*found, *_beside(found, left, right)]


def _beside(found: Sequence[Pair], left: Sequence[Piece], right: Sequence[Piece]) -> Iterator[Pair]:
    """The sentences right after or before two that are one, in both speeches, if they are half the same as well."""
    places = [{piece.key: at for at, piece in enumerate(some)} for some in (left, right)]
    taken = {piece.key for pair in found for piece in pair}
    for (one, other), step in product(found, (1, -1)):
        i, j = places[0][one.key] + step, places[1][other.key] + step
        if not (0 <= i < len(left) and 0 <= j < len(right)) or {left[i].key, right[j].key} & taken:
            continue
        spoken_on = left[i].whole is one.whole and right[j].whole is other.whole
        if spoken_on and _common(left[i], right[j]) >= max(_NEIGHBOUR, _HALF * max(_lengths(left[i], right[j]))):
            taken |= {left[i].key, right[j].key}
            yield left[i], right[j]


def _together(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The pairs in text order, short sentences that follow each other in both articles as one (Stop it. Go home)."""
    last: Pair | None = None
    for pair in sorted(pairs, key=lambda pair: (pair[0].key, pair[1].key)):
        if last is not None and _same_or_held(last, pair) and all(map(_runs_on, last, pair)):
            last = _joined(last[0], pair[0]), _joined(last[1], pair[1])
            continue
        if last is not None:
            yield last
        last = pair
    if last is not None:
        yield last


def _same_or_held(last: Pair, pair: Pair) -> bool:
    """Whether both pairs have the same words, or one sentence holds both of the other article."""
    held = last[0] is pair[0] or last[1] is pair[1]
    return held or all(one.words == other.words for one, other in (last, pair))


def _runs_on(one: Piece, other: Piece) -> bool:
    """Whether a sentence follows another of one statement, both are short or one is very short."""
    if one is other:
        return True
    near = one.whole is other.whole and 0 <= other.span.start - one.span.end <= _GAP
    lengths = sorted((len(one.words), len(other.words)))
    return near and lengths[0] <= _SHORT and sum(lengths) <= _THOUGHT


def _joined(one: Piece, other: Piece) -> Piece:
    if one is other:
        return one
    return one._replace(span=Span(one.span.start, other.span.end), words=one.words + other.words)


def _candidates(left: Sequence[Piece], right: Sequence[Piece]) -> Iterator[Pair]:
    """The pairs that share two words in a row, such as stand in few sentences."""
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, piece in enumerate(right):
        for two in set(pairwise(piece.words)):
            index[two].append(number)
    for piece in left:
        common = {
            number
            for two in set(pairwise(piece.words))
            if len(index.get(two, ())) <= _COMMON
            for number in index.get(two, ())
        }
        for number in sorted(common):
            yield piece, right[number]


def _likeness(one: Piece, other: Piece) -> float:
    """How far two sentences are one; 0 where they are not."""
    short, long = _lengths(one, other)
    shared = set(one.words) & set(other.words)
    enough = FEWEST if _one_speaker(one, other) else _STRANGERS
    if short < FEWEST or not any(len(word) > 3 for word in shared):
        return 0.0
    part = min(one, other, key=lambda piece: len(piece.words))
    whole = max(FEWEST if part.begins else _RUN, _PART * short)
    least = max(enough, min(whole, _LIKE * (short + long) / 2))
    if sum(word in shared for word in part.words) < least:
        return 0.0
    common = _common(one, other)
    return 2 * common / (short + long) if common >= least else 0.0


def _lengths(one: Piece, other: Piece) -> list[int]:
    return sorted((len(one.words), len(other.words)))


def _common(one: Piece, other: Piece) -> int:
    """How many words two sentences have in common, in one order."""
    from rapidfuzz.distance import LCSseq  # late: few articles quote the same

    return LCSseq.similarity(one.words, other.words)


def _one_speaker(one: Piece, other: Piece) -> bool:
    names = [_speaker(piece) for piece in (one, other)]
    return all(names) and same_name(*names)


def _speaker(piece: Piece) -> str:
    it = piece.whole.claim.attribution
    return it.teller.partition(",")[0] if it else ""


def _rows(pairs: Iterable[Pair]) -> list[list[Piece]]:
    """One row for each sentence, whatever the number of articles that quote it; none with two of one article."""
    rows: list[list[Piece]] = []
    homes: dict[tuple[str, int], list[Piece]] = {}
    for pair in pairs:
        row = next((homes[piece.key] for piece in pair if piece.key in homes), [])
        new = [piece for piece in pair if all(piece.key[0] != told.key[0] for told in row)]
        if not row or not (new or all(homes.get(piece.key) is row for piece in pair)):
            row, new = [], list(pair)
            rows.append(row)
        row += new
        for piece in new:
            homes.setdefault(piece.key, row)
    return rows


def _row(row: Iterable[Piece], texts: Mapping[str, str]) -> Alignment:
    claims = (_claim(piece, texts) for piece in row)
    return by_rule("attribution", claims, "utterance", "both quote one sentence", bits=_BITS)


def _claim(piece: Piece, texts: Mapping[str, str]) -> Claim:
    """The statement with no more than this sentence of it."""
    return _cut(piece.whole.claim, piece.span, texts[piece.whole.claim.article])


def _cut(claim: Claim, span: Span, text: str) -> Claim:
    it = claim.attribution
    said = it and it._replace(content=Mention(span, span.of(text)), parts=(), form="direct")
    return claim._replace(evidence=Evidence(claim.article, span, span.of(text)), attribution=said)


def _rest(spoken: Sequence[Piece], met: Container[tuple[str, int]], text: str) -> Iterator[Claim]:
    """What remains of the statements that are taken apart: each run of sentences that no other article has."""
    for (_, told), run in groupby(spoken, key=lambda it: (id(it.whole), it.key in met)):
        if not told:
            first, *others = run
            yield _cut(first.whole.claim, Span(first.span.start, (others or [first])[-1].span.end), text)
