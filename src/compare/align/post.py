"""Who holds one post, under two names: team manager Ana Rusk, team manager Ana Pell.

A post has one holder at a time; that two articles give the given name alike and the surname not is a slip of one of
them. Two other names may be of two holders, and two spellings of one name are no difference.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from compare.align.alignment import Alignment, brevity
from compare.align.feature import Features, Story
from compare.align.name import Aliases, same_name
from compare.align.rule import SURER, by_rule
from compare.article import Article
from compare.claim import Actor, Claim
from compare.extract.names import Name, names
from compare.extract.names.proper import words

POST = "post"  # the name of the question, beside those of align/sole.py
_WHY = "each article gives one holder of the post, with one given name"
_ARTICLES = frozenset(("The", "A", "An"))
_FULL = 2  # words of a full name
_LONG = 60  # characters of a passage that says hardly more than who holds the post


def two_holders(free: Mapping[str, Sequence[Features]], story: Story) -> Iterator[Alignment]:
    """The line-ups of one post with holders of one given name and two surnames."""
    for left, right in combinations(map(story.article, free), 2):
        for one, other in product(_holders(left), _holders(right)):
            if not _slip(one, other) or _known(one, right, story.aliases) or _known(other, left, story.aliases):
                continue
            claims = [_claim(it, free[article.id]) for it, article in ((one, left), (other, right))]
            first, second = claims
            if first and second and not _other_body(_body(one, first), _body(other, second)):
                yield by_rule("actor", (first, second), "sole", _WHY, POST, SURER)


def _holders(article: Article) -> list[Name]:
    """The persons whom an article names with a post that one alone holds."""
    return [it for it in names(article) if it.title and len(it.full.split()) == _FULL and _post(it)]


def _post(name: Name) -> str:
    """The post: the last word of the title, with the word before it where that belongs to it."""
    title = [word.rstrip(".").casefold() for word in (name.title or "").split()]
    posts = words("posts")
    return next((post for post in (" ".join(title[-2:]), title[-1]) if post.replace(" ", "-") in posts), "")


def _slip(one: Name, other: Name) -> bool:
    """Whether post and given name are alike, and the surnames two that nobody takes for each other."""
    (given, surname), (first, last) = (it.full.casefold().replace(".", "").split() for it in (one, other))
    return _post(one) == _post(other) and given == first and not same_name(surname, last)


def _body(name: Name, claim: Claim) -> set[str]:
    """The names before the title in a passage: of the town, the club, the company."""
    before = claim.quote.partition(name.full)[0].replace("’s", "").replace("'s", "")
    words = {word for word in before.split() if word[:1].isupper() and word.casefold() not in _post(name).split()}
    return words - _ARTICLES


def _other_body(one: set[str], other: set[str]) -> bool:
    """Whether both passages name a body, and not the same: the mayor of Selby is not the mayor of Lund."""
    return bool(one and other) and one.isdisjoint(other)


def _known(name: Name, article: Article, aliases: Aliases) -> bool:
    """Whether an article has somebody of that surname as well."""
    surname = name.full.split()[-1]
    return any(same_name(it.full, name.full, aliases) or it.full.split()[-1] == surname for it in names(article))


def _claim(name: Name, features: Sequence[Features]) -> Claim | None:
    """The shortest passage that says who holds the post."""
    told = [
        it.claim
        for it in features
        if isinstance(it.claim.value, Actor) and name.full in it.claim.quote and it.claim.value.title
    ]
    return min((it for it in told if len(it.quote) <= _LONG), key=brevity, default=None)
