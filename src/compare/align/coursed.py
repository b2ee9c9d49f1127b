"""What was cut, closed or going on in the earlier of two stories, and is back or over in the later: power, a siege.

The two passages share hardly a word ("electricity is down", "power was restored"), and answer one question if both
articles tell of one story and the earlier one knows nothing of the end.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from types import NoneType

from compare.align.alignment import Alignment, brevity
from compare.align.central import one_story
from compare.align.feature import Features, Story
from compare.align.person import other_names
from compare.align.rule import SURER, by_rule
from compare.align.turn import Turn, is_known, is_named, is_no_end, is_old, turns
from compare.claim import Claim, Event, State
from compare.extract.dates.anchor import anchor

_COURSE = "course"  # the first word of the question of such a line-up
_NEW = re.compile(r"(?:an?|some|two|three|four|five|six|several|many|\d+)\b", re.IGNORECASE)  # not spoken of before
_ANOTHER = re.compile(r"\b(?:another|other|second|third)\b", re.IGNORECASE)
_OPENING = 25  # characters of a passage in which its subject stands
_WHY = "what one tells to be cut or under way is back or over in the other, in articles on one story"


def coursed(features: Mapping[str, Sequence[Features]], story: Story) -> Iterator[Alignment]:
    """The line-ups of what is cut or goes on in an earlier article with its end in a later one, and what others say."""
    pairs = [it for it in permutations(sorted(features), 2) if _before(*it, story)]
    every = {name: _turns(features[name], story) for name in dict.fromkeys(name for pair in pairs for name in pair)}
    told: set[Claim] = set()
    asked: set[tuple[str, str]] = set()
    for early, late in pairs:
        for course in dict.fromkeys(turn.course for turn in every[late] if turn.over):
            pair = _pair(_of(every[early], course), _of(every[late], course), story)
            if pair and (course, pair[1].name) not in asked and not {turn.claim for turn in pair} <= told:
                asked.add((course, pair[1].name))
                others = [_of(some, course) for name, some in every.items() if name not in (early, late)]
                row = [*pair, *filter(None, (_beside(pair, some, story) for some in others))]
                told.update(turn.claim for turn in row)
                yield _row(pair[1], row)


def _row(now: Turn, turns: Sequence[Turn]) -> Alignment:
    noun = f", {now.said}" if is_named(now.course) else ""
    return by_rule("status", [it.claim for it in turns], "sole", _WHY, f"{_COURSE} {now.course}{noun}", SURER)


def course_of(question: str) -> tuple[str, str] | None:
    """The course that a line-up asks after, and its noun where it has one of its own; None for any other question."""
    first, _, rest = question.partition(" ")
    name, _, noun = rest.partition(", ")
    return (name, noun) if first == _COURSE else None


def _beside(pair: tuple[Turn, Turn], some: Sequence[Turn], story: Story) -> Turn | None:
    """What one more article tells of the same thing."""
    was, now = pair
    found = (it for it in some if (_one_thing(was, it, story) if it.over else _one_thing(it, now, story)))
    return next(found, None)


def _before(early: str, late: str, story: Story) -> bool:
    """Whether one article is known to be older than the other."""
    written, later = anchor(story.article(early)), anchor(story.article(late))
    return written is not None and later is not None and written < later


def _turns(some: Sequence[Features], story: Story) -> list[Turn]:
    """What the passages of an article tell of courses, those first that give a state or a deed, the shortest first."""
    found = [turn for it in some for turn in turns(it.claim)]
    found = [it for it in found if not is_old(it.claim) and not (it.over and is_no_end(story.before(it.claim)))]
    return sorted(found, key=lambda it: (not isinstance(it.claim.value, State | Event | NoneType), brevity(it.claim)))


def _of(some: Sequence[Turn], course: str) -> list[Turn]:
    return [turn for turn in some if turn.course == course]


def _pair(was: Sequence[Turn], now: Sequence[Turn], story: Story) -> tuple[Turn, Turn] | None:
    """The first passage of either stage that are of one thing; none where the earlier article knows of the end."""
    known = {turn.name for turn in was if turn.over}
    pairs = ((a, b) for a in sorted(was, key=lambda turn: not turn.coming) for b in now if b.over)
    return next((pair for pair in pairs if _one_thing(*pair, story) and known.isdisjoint(("", pair[1].name))), None)


def _one_thing(was: Turn, now: Turn, story: Story) -> bool:
    """Whether two passages are of one thing: by its name where it has one, and under no two names."""
    one, other = was.claim, now.claim
    alike = is_named(was.course)
    apart = was.name != now.name and (alike or (was.name and now.name))
    unnamed = (alike and not was.name) or (is_known(was.course) and _NEW.match(now.said) is not None)
    if was.over or apart or unnamed or _ANOTHER.search(other.quote[:_OPENING]):
        return False
    return not other_names(_inside(one.quote), _inside(other.quote)) and one_story(story, one, other)


def _inside(quote: str) -> str:
    """A passage without the capital with which a sentence begins."""
    return quote[:1].casefold() + quote[1:]
