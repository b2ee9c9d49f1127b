"""Line up the claims of all articles: one row a question, with what only one article answers as rows of their own."""

from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import chain, combinations
from types import MappingProxyType

from compare.align.aged import without_repeated_ages
from compare.align.alignment import Alignment, Pin
from compare.align.alike import alike
from compare.align.anybody import anybody
from compare.align.assign import clusters, scored
from compare.align.bare import bare
from compare.align.coursed import coursed
from compare.align.disputed import disputed
from compare.align.entered import entered
from compare.align.feature import Features, Story
from compare.align.gauged import gauged
from compare.align.group import Group, grouped
from compare.align.guard import barred
from compare.align.inner import inner
from compare.align.introduced import introduced
from compare.align.name import frozen
from compare.align.occasion import clashing, occasions
from compare.align.pin import pinned, repeated, taken
from compare.align.post import two_holders
from compare.align.second import second
from compare.align.sole import sole
from compare.align.sourced import sourced
from compare.align.twofold import twofold
from compare.align.unknown import unknown
from compare.align.utterance import uttered
from compare.align.victim import Alone, one_row_each
from compare.align.weight import NEAR, THRESHOLD, probability, total, waterfall
from compare.align.whom import best_told
from compare.align.years import other_years
from compare.article import Article
from compare.claim import Claim, Kind
from compare.conflict import Conflict

# The kind of a row whose claims are of several: the most telling one.
_TELLING: tuple[Kind, ...] = (
    "casualties", "quantity", "status", "actor", "place", "date", "cause", "attribution", "event",
)  # fmt: skip


def line_up(
    articles: Sequence[Article],
    claims: Mapping[str, Sequence[Claim]],
    pins: Sequence[Pin] = (),
    aliases: Sequence[Sequence[str]] = (),
    lone: Container[str] = (),
    alone: Alone = MappingProxyType({}),
    inside: Mapping[str, Sequence[Conflict]] = MappingProxyType({}),
) -> tuple[Alignment, ...]:
    """All line-ups: the pinned ones first, in the list's order; then what several articles answer, then single ones.

    pins: the questions of the person's list. aliases: names for one thing, beyond the built-in table.
    lone: the articles that tell of one victim only. alone: the harms of which each article tells one victim only.
    inside: what each article tells in two ways.
    A claim that comes near another article's claim without reaching it is in no row: a miss is not silence.
    """
    story = Story(articles, frozen(aliases), lone, [name for name in alone if "killed" in alone[name]])
    features = {article.id: story.features(claims.get(article.id, ())) for article in articles}
    listed = pinned(pins, features, story)
    used = taken(listed)
    quoted, free = uttered({name: [f for f in some if not used(f.claim)] for name, some in features.items()}, story)
    of_event = tuple(occasions(free, story))
    of_story = (rule(free, story) for rule in (anybody, sole, unknown, sourced, two_holders, gauged, coursed))
    found = (*quoted, *chain.from_iterable(of_story))
    asked = [row for row in (*found, *of_event) if not repeated(row, listed)]
    said = {claim for row in (*found, *filter(clashing, of_event)) for claim in row.claims}
    repeats = {name: disputed(grouped([f for f in some if f.claim not in said])) for name, some in free.items()}
    groups = {name: twofold(some, inside.get(name, ())) for name, some in repeats.items()}
    order = {article.id: place for place, article in enumerate(articles)}
    others = (alike(row, claims) for row in _rows(groups) if not _told_again(row, of_event))
    lined = [*asked, *others]
    lined += introduced(free, story, [*listed, *lined])
    lined = entered(free, story, lined)
    asked_once = one_row_each(bare(articles, story, other_years(free, story, without_repeated_ages(lined))), alone)
    asked_once = best_told(asked_once, claims)
    return (*listed, *sorted(asked_once, key=lambda row: _place(row, order)))


def _told_again(row: Alignment, asked: Sequence[Alignment]) -> bool:
    """Whether all claims of a row answer one question of the event that both stories tell."""
    return any(set(row.claims) <= set(one.claims) for one in asked)


def _rows(groups: Mapping[str, Sequence[Group]]) -> Iterator[Alignment]:
    pairs = scored(groups)
    homes = clusters(groups, pairs, THRESHOLD)
    homes += second(groups, pairs, homes)
    joined = [[one for group in home for one in group] for home in homes]
    taken = {id(one) for row in joined for one in row}
    yield from inner(joined, [one for some in groups.values() for group in some for one in group], taken)
    near = {node for bits, one, other in pairs if bits > NEAR for node in (one, other)}
    yield from map(_joined, homes)
    for name, some in groups.items():
        free = (group for i, group in enumerate(some) if (name, i) not in near and id(group[0]) not in taken)
        yield from map(_alone, free)


def _joined(groups: Sequence[Group]) -> Alignment:
    """The row of a cluster, with the evidence of its best pair of claims."""
    every = sorted((features for group in groups for features in group), key=lambda one: one.key)
    pairs = [(a, b) for a, b in combinations(every, 2) if a.claim.article != b.claim.article and not barred(a, b)]
    best = max(pairs, key=lambda pair: (total(*pair), pair[0].key, pair[1].key))
    return Alignment(_kind(every), tuple(f.claim for f in every), waterfall(*best), probability(total(*best)))


def _alone(group: Group) -> Alignment:
    return Alignment(_kind(group), tuple(features.claim for features in group))


def _kind(features: Sequence[Features]) -> Kind:
    kinds = {one.claim.kind for one in features}
    return next(kind for kind in _TELLING if kind in kinds)


def _place(row: Alignment, order: Mapping[str, int]) -> tuple[bool, int, tuple[int, int], str]:
    """Rows of several articles first, then by where the first article that answers says it."""
    first = min(row.claims, key=lambda claim: (order[claim.article], claim.span))
    return (len(row.articles) < 2, order[first.article], first.span, row.kind)
