"""Tests on two people or groups that answer one question."""

import re

from compare import lexicon
from compare.align.person import common_name, sex
from compare.align.post import POST
from compare.claim import Actor, Claim
from compare.extract.roles import roles
from compare.judge.around import after
from compare.judge.judgement import Case
from compare.letter import CAPITAL

_FORMER = re.compile(
    r"\b(?:who was (?:the|an?|its|once)"
    r"|used to be|former(?! Soviet| Yugoslav)|formerly|ex(?!-Soviet|-Yugoslav)"
    r"|one-time|onetime|retired|resigned|resigns"
    r"|(?:was|served as) (?:[\w’'-]+ ){1,5}(?:from|until|between) (?:19|20)\d\d|stepped down"
    r"|stepping down|steps down|quit|ousts?|ousted|fires|fired|firing|sacks?|sacked"
    r"|part(?:s|ed|ing)? (?:ways|company)|relieve[sd]? (?:[\w’'-]+ ){1,4}of|axe[sd]|let go|dumps|dumped|removed"
    r"|(?:was|were|been|is) dismissed|terminated|outgoing|departed|no longer|left (?:the|his|her|as))\b",
    re.IGNORECASE,
)
_EXECUTIVE = "executive ceo cfo chief chair chairman chairwoman head director manager president"
_RANK = dict.fromkeys(_EXECUTIVE.split(), "executive")
_OTHERS = "owner founder coach captain spokesman spokeswoman editor employee principal superintendent aide"  # no trades
_POSTS = frozenset((*_OTHERS.split(), "executive", "adviser", "advisor", "officer"))
_POST = re.compile(
    rf"(?<!in the )(?<!to the )\b(?:{'|'.join((*_RANK, *_OTHERS.split(), 'adviser', 'advisor', 'officer'))})\b"
)
_FOR_LIFE = frozenset(
    "senator governor judge justice ambassador mayor secretary general admiral colonel congressman congresswoman "
    "representative minister marine professor".split()
)
_INITIALS = re.compile(r"[A-Z]{3,5}")
_BODY_AND_POST = 2  # words
_DIGIT = re.compile(r"\d")  # of a 6-year-old
_PLAIN = frozenset(
    "a an the boy girl male female man woman juvenile teen teenager teenage child youth young person victim".split()
)  # of which anybody of an age and a sex is one
_SEXES = {"man": "man", "male": "man", "woman": "woman", "female": "woman", "boy": "boy", "girl": "girl"}
_LITTLE = frozenset("the a an of for at in and".split())
_NAMES = re.compile(rf"\b[{CAPITAL}][\w’'&-]*(?: (?:& )?[{CAPITAL}][\w’'&-]*){{0,5}}")


def same(one: Actor, other: Actor, case: Case) -> bool:
    """One name, and no two titles: who it is they tell alike, whatever only one of them says beside it."""
    return case.named_alike(one.name, other.name) and _titles(one, other, case)


def same_described(one: Actor, other: Actor, _case: Case) -> bool:
    """Two who are told by the same words (the mother, mom), or by one age and one sex and by nothing else.

    A 16-year-old boy, a 16-year-old male juvenile.
    """
    left, right = sex(one.name), sex(other.name)
    if _called(one.name) == _called(other.name) != ():
        return True
    plain = all(_described_plainly(it.name) for it in (one, other))
    return plain and one.age is not None and one.age == other.age and left is not None and left == right


def _called(name: str) -> tuple[str, ...]:
    """The words of a description without its article, a kin or a sex by one word for it: mom, the mother; a female."""
    words = name.casefold().replace("’", "'").split()
    words = words[1:] if words[:1] in (["a"], ["an"], ["the"]) else words
    kin = lexicon.members("kin", "kin")
    *before, last = words or [""]
    plain = words if last in kin or last in _SEXES else []
    return (*before, kin.get(last, _SEXES.get(last, last))) if plain else ()


def _described_plainly(name: str) -> bool:
    return all(_DIGIT.search(word) or word in _PLAIN for word in name.casefold().split())


def other_post(one: Actor, other: Actor, case: Case) -> bool:
    """One post, told as held and as given up: the former head of the union, the head of the union.

    Offices whose title stays with a person for life (a former senator is called Senator) tell nothing.
    """
    named = all(it.name[:1].isupper() and not _DIGIT.search(it.name) for it in (one, other))
    if not (named and case.named_alike(one.name, other.name)):
        return False
    posts = [_post(actor, claim, case) for actor, claim in ((one, case.left), (other, case.right))]
    if None in posts or (posts[0] or "")[:1] == (posts[1] or "")[:1]:
        return False
    held, claim = (one, case.left) if (posts[0] or "").startswith("+") else (other, case.right)
    if _called_former(held, claim, case):
        return False
    left, right = ({_RANK.get(word, word) for word in (post or "")[1:].split()} for post in posts)
    bodies = [_bodies(case.left.quote, one), _bodies(case.right.quote, other)]
    shared = any(case.named_alike(a, b) for a in bodies[0] for b in bodies[1])
    return bool(left & right & _POSTS) and (shared or not (bodies[0] and bodies[1]))


def _post(actor: Actor, claim: Claim, case: Case) -> str | None:
    """The title with a sign before it: "-" for a former post, "+" for one that is held; None for none or for life."""
    quote = claim.quote
    title = (actor.title or "").casefold() or " ".join(_POST.findall(quote.casefold()))
    words = [word for word in re.findall(r"[\w-]+", title) if word not in _LITTLE]
    if not words or _FOR_LIFE & set(words):
        return None
    was = _FORMER.search(quote) is not None
    if not was and _FORMER.search(after(claim, case)):  # among those who are no longer employed
        return None
    return ("-" if was else "+") + " ".join(word for word in words if not _FORMER.fullmatch(word))


def _called_former(actor: Actor, claim: Claim, case: Case) -> bool:
    """Whether the article calls the post a former one elsewhere: a former Clinton aide, then "the aide"."""
    article = case.tally(claim.article).article
    post = ((actor.title or "").split() or _POST.findall(claim.quote.casefold()) or [""])[-1].casefold()
    former = r"(?:former|ex|one-time|onetime|retired|outgoing)[ -](?:[\w’'-]+ ){0,3}"
    return article is not None and bool(re.search(rf"\b{former}{re.escape(post)}\b", article.text, re.IGNORECASE))


def _bodies(quote: str, actor: Actor) -> list[str]:
    """The names in a passage that are not the person's own: of the company, the team, the office."""
    found = (match.group() for match in _NAMES.finditer(quote))
    return [name for name in found if not set(name.split()) & set(actor.name.split())]


def one_name(one: Actor, other: Actor, case: Case) -> bool:
    """One name with two titles: an aide, the former press secretary."""
    return case.named_alike(one.name, other.name)


def other_holder(_one: Actor, _other: Actor, case: Case) -> bool:
    """One post under two names: only one of them can hold it."""
    return case.sole == POST


def apart(one: Actor, other: Actor, case: Case) -> bool:
    """Two full names, both in the passages, as the suspect of one deed: only one of two can be the one."""
    names = _full(one, case.left.quote) and _full(other, case.right.quote)
    part = one.role == other.role == "suspect" and one.about is not None and one.about == other.about
    alike = case.named_alike(one.name, other.name) or common_name(one.name, other.name)
    both = common_name(one.name, case.right.quote) or common_name(other.name, case.left.quote)  # he and she were held
    return case.sure and names and part and not (alike or both)


def _full(actor: Actor, quote: str) -> bool:
    """A person's name of at least two words, all with capitals, that stands in the passage itself."""
    words = actor.name.split()
    things = roles().keys() | lexicon.words("incidents", "single") | lexicon.words("incidents", "of places")
    person = not any(word.casefold() in things for word in words)
    return person and len(words) > 1 and all(word[:1].isupper() for word in words) and actor.name in quote


def _titles(one: Actor, other: Actor, case: Case) -> bool:
    if one.title is None or other.title is None:
        return True
    return case.named_alike(one.title, other.title) or one_office(one.title, other.title)


def one_office(one: str, other: str) -> bool:
    """Whether two titles are one but for a body that one prints by its initials: LHPD chief, Lund Harbour Police chief.

    The other may leave out a word of the body at either end.
    """
    left, right = ([word for word in title.split() if word.casefold() not in _LITTLE] for title in (one, other))
    if not left or not right or left[-1].casefold() != right[-1].casefold():
        return False
    for short, long in ((left, right), (right, left)):
        initials = "".join(word[0] for word in long[:-1] if word[0].isupper())
        if len(short) == _BODY_AND_POST and _INITIALS.fullmatch(short[0]) and len(initials) == len(long) - 1:
            return len(initials) > 1 and (short[0].startswith(initials) or short[0].endswith(initials))
    return False
