"""What a report asks of its readers, which is no claim: anyone with information is asked to call the police."""

from collections.abc import Iterable

from compare.article import Article
from compare.claim import Claim
from compare.grammar.parse import wordings
from compare.span import covered

_REPLY = frozenset("call contact phone telephone ring email e-mail text notify".split())
_WHAT = frozenset("information tip tips anonymous anonymously footage".split())
_READERS = frozenset("anyone anybody those person persons people individuals witnesses residents motorists".split())
_WITH = frozenset("with who having".split())
_ASKED = frozenset("asked urged encouraged requested advised".split())


def reported(article: Article, claims: Iterable[Claim]) -> list[Claim]:
    """The claims without those of sentences that ask the readers for help."""
    asking = [one.sentence.span for one in wordings(article) if _asks(one.tagged.low)]
    return [claim for claim in claims if not covered(claim.span, asking)]


def _asks(words: list[str]) -> bool:
    """Whether a sentence asks whoever knows something to call: by whom it asks, or by asking that they be told."""
    if _REPLY.isdisjoint(words) or _WHAT.isdisjoint(words):
        return False
    return any(
        (word in _READERS and i + 1 < len(words) and words[i + 1] in _WITH) or (word in _ASKED and _to(words, i))
        for i, word in enumerate(words)
    )


def _to(words: list[str], i: int) -> bool:
    """Whether an infinitive of calling follows the word at i."""
    return words[i + 1 : i + 2] == ["to"] and not _REPLY.isdisjoint(words[i + 2 : i + 4])
