"""The definite article that print puts before a noun or a name, where a headline or a clipped passage has none.

An owner that is a common noun or an office has it (the teen's death, the Lund County Sheriff's deputy), a noun that a
name only describes as the subject (the Marrow Bluff plant), and a name that its articles print so (the Cutler Fire).
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from compare.article import Article
from compare.extract.acts import nouns
from compare.extract.roles import roles
from compare.grammar.lexicon import table
from compare.grammar.parse import Parse, parses
from compare.grammar.phrase import NAMES, NOUNS, TIMES, Phrase
from compare.grammar.token import Token
from compare.report.question.phrasing.clause import HARMS, alone
from compare.report.question.phrasing.verb import SUPPORTING

_DAYS = TIMES | frozenset("today tomorrow yesterday tonight".split())
_OFFICES = frozenset(("official", "force", "lawyer"))
_BEING = frozenset("is are was were has have had whether".split())
_SAID = frozenset(("VBN", "VBD", "VBG", "RB", "JJ"))  # what follows the subject of a form of "be"
_DETERMINED = frozenset(("DT", "PRP$", "POS", "CD", "PRP", "WDT", "WP", "EX", "$", "WP$"))
_JOINED = _DETERMINED | NOUNS | {"JJ", "``", "''", ":", "-"}
_UNCOUNTED = frozenset(
    "police staff crew gunfire traffic violence looting evidence stock revenue output "
    "injury damage harm flooding rioting fighting".split()
)
_HEAD = 12  # tokens of a question in which its subject begins


def definite(question: str, articles: Sequence[Article]) -> str:
    """A question with the articles that its nouns and names lack; words in quotation marks are as they are."""
    asked, mark, quoted = question.partition("“")
    parse = alone(asked).parse
    starts = {*_owners(parse.tokens), *_subject(parse), *_names(parse, articles)}
    for start in sorted(starts, reverse=True):
        asked = f"{asked[:start]}the {asked[start:]}"
    return f"{asked}{mark}{quoted}"


def _owners(tokens: Sequence[Token]) -> Iterator[int]:
    """Where an owner begins that is a common noun or an office, of a noun in the singular."""
    for at in range(1, len(tokens) - 1):
        owner, owned = tokens[at - 1], tokens[at + 1]
        if tokens[at].tag != "POS" or not _wants_one(owner, owned):
            continue
        first = at - 1
        while first > 0 and tokens[first - 1].tag in NOUNS | {"JJ"}:
            first -= 1
        if first and tokens[first - 1].tag not in _DETERMINED:
            yield tokens[first].start


def _wants_one(owner: Token, owned: Token) -> bool:
    common = owner.tag == "NN" and owner.text.islower() and owner.low not in _DAYS
    office = owner.tag in NAMES and roles().get(owner.low) in _OFFICES and owned.text.islower()
    return (common or office) and owned.tag in ("NN", "JJ", "NNP")


def _subject(parse: Parse) -> Iterator[int]:
    """Where the subject of a question begins, if it is a noun that a name describes, or an event with an adjective."""
    tokens = parse.tokens
    for at, token in enumerate(tokens[:_HEAD]):
        if token.low not in SUPPORTING | _BEING:
            continue
        phrase = next((one for one in parse.phrases if one.first == at + 1), None)
        if phrase and _is_clipped(tokens, phrase) and _goes_on(tokens, phrase, token.low):
            yield tokens[phrase.first].start


def _is_clipped(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a common noun in the singular stands without an article behind a name or an adjective."""
    inside, head = tokens[phrase.first : phrase.last], tokens[phrase.head]
    if len(inside) == 1 and head.low in HARMS:
        return True  # were the injuries life-threatening
    if phrase.head != phrase.last - 1 or head.tag != "NN" or not head.text.islower() or len(inside) == 1:
        return False
    if head.low in _UNCOUNTED or any(token.tag in _DETERMINED for token in inside):
        return False
    named = inside[0].tag in NAMES
    return named or (inside[0].tag in ("JJ", "NN") and (head.low in roles() or head.low in nouns()))


def _goes_on(tokens: Sequence[Token], phrase: Phrase, before: str) -> bool:
    """Whether the verb stands behind a phrase, and is not its last word: did Acme issue a patch."""
    after = tokens[phrase.last] if phrase.last < len(tokens) else None
    if after is None:
        return False
    if before in SUPPORTING:
        return "VB" in table()[after.low].split("|") or after.tag in ("VB", "VBP")
    return after.tag in _SAID or after.low in ("was", "were", "is", "are", "has", "had")


def _names(parse: Parse, articles: Sequence[Article]) -> Iterator[int]:
    """Where a name begins that its articles print with "the" whenever a sentence has it."""
    tokens = parse.tokens
    for phrase in parse.phrases:
        first, last = phrase.first, phrase.last
        lone = first > 0 and tokens[first - 1].tag not in _JOINED
        if not lone or not _is_name(tokens, first, last) or (last < len(tokens) and tokens[last].tag in _JOINED):
            continue
        name = parse.span(first, last).of(parse.text)
        printed = [_printed(article) for article in articles]
        if any(those[f"the {name}"] for those in printed) and not any(those[name] for those in printed):
            yield tokens[first].start


def _is_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    return first < last and all(token.tag in NAMES and token.text[:1].isupper() for token in tokens[first:last])


@lru_cache(maxsize=8)
def _printed(article: Article) -> Counter[str]:
    """How often each name is a whole noun phrase in the sentences of an article, with "the" and without."""
    found: Counter[str] = Counter()
    for parse in parses(article):
        if parse.text[parse.sentence.end - 1] not in ".!?”\"'":
            continue
        for phrase in parse.phrases:
            the = parse.tokens[phrase.first].low == "the"
            if _is_name(parse.tokens, phrase.first + the, phrase.last):
                found[f"{'the ' if the else ''}{parse.span(phrase.first + the, phrase.last).of(parse.text)}"] += 1
    return found
