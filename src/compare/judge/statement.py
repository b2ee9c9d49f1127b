"""Tests on two statements: quotes word by word, the same words of another speaker."""

import re
from collections.abc import Sequence

from compare.align.person import names
from compare.attribution import Attribution
from compare.claim import Claim
from compare.extract.names.name import kind
from compare.extract.names.proper import titles
from compare.extract.roles import roles
from compare.grammar.lexicon import lemma
from compare.judge import wording
from compare.judge.judgement import Case
from compare.judge.sourcing import anonymous, originator, sourcing
from compare.judge.verbatim import exchanged

_DENIALS = frozenset(("denial",))
_ELLIPSIS = re.compile(r"\.\s?\.\s?\.+|…|\[\s?…?\s?\]")
_OFFICE = frozenset(
    "house office ministry department police army government court council commission committee agency company "
    "service union party board campaign administration pentagon kremlin embassy association institute spokesman "
    "spokeswoman".split()
)
_POINTING = frozenset("a an the this that these those another other one some his her their its".split())
_RANKS = frozenset("prime vice deputy first foreign interior defence defense finance".split())
_RUN = 3  # words of a stretch that can be known again


def same_words(_one: None, _other: None, case: Case) -> bool:
    """The content is word for word the same, marks and case apart."""
    return wording.spoken(case.left) == wording.spoken(case.right) or wording.same(None, None, case)


def other_source(_one: None, _other: None, case: Case) -> bool:
    """Word for word the same statement, put into the mouths of two sources by name.

    Two persons whose names stand beside the words are two, whoever else is named. Where a pronoun or an office stands
    there, or one of the sources is no person, an article that names the other's source may mean the same: the White
    House and its spokeswoman, "he" and the chief.
    """
    left, right = case.left.attribution, case.right.attribution
    if left is None or right is None or sourcing(case) != "different-source" or "|" in case.left.quote:
        return False
    if not all(_proper(originator(it)) and not anonymous(it) for it in (left, right)) or not _same_said(case):
        return False
    if _jointly(originator(left) or "", originator(right) or ""):
        return False
    persons = [_person(claim, case) for claim in (case.left, case.right)]
    if any(persons):
        return all(persons)  # a company's man may speak for it
    offices = any(_office(originator(it) or "") for it in (left, right))
    return not (offices or _knows(case, case.left, right) or _knows(case, case.right, left))


def _jointly(one: str, other: str) -> bool:
    """Whether one source is among those of the other, who said it together: Zapf, the owners Zapf and Orr."""
    return any(" and " in name for name in (one, other)) and not names(one).isdisjoint(names(other))


def _same_said(case: Case) -> bool:
    """Whether two statements have the same words, and enough of them to be one saying."""
    said = wording.spoken(case.left)
    telling = [word for word in said if len(word) > _RUN]
    same = said == wording.spoken(case.right) or wording.same(None, None, case)
    return same and len(said) > _RUN and len(telling) > 1


def _person(claim: Claim, case: Case) -> bool:
    """Whether the name of a person is printed beside a statement as its source."""
    it = claim.attribution
    name = (originator(it) or "") if it else ""
    printed = names(it.source.text) & names(name) if it and it.source else frozenset()
    people = case.tally(claim.article).people
    known = people is None or bool(printed & people) or _is_person(name)
    behind = it.source.text.rpartition(name.split()[-1])[2] if it and it.source and name else ""
    of_his = behind.startswith(("’s ", "'s "))  # the mayor's office, her agent
    return bool(printed) and known and not _office(name) and not _office(behind) and not of_his


def _is_person(name: str) -> bool:
    """Whether a title, a role or a given name tells that a name is a person's: Speaker Anton Broz."""
    words = name.split()
    before = [word.casefold().rstrip(".") in titles() or word.casefold() in roles() for word in words]
    at = before.index(False) if False in before else len(words)
    named = at < len(words) and words[at][:1].isupper()
    return named and (at > 0 or kind(name, None) == "person")


def _knows(case: Case, claim: Claim, by: Attribution) -> bool:
    """Whether an article names whom the other has as the source: then "he" may be the same."""
    article = case.tally(claim.article).article
    return article is not None and not names(originator(by) or "").isdisjoint(names(article.text))


def _office(name: str) -> bool:
    """Whether a source is a body, in whose name somebody speaks."""
    return not _OFFICE.isdisjoint(re.findall(r"[a-z]+", name.casefold()))


def other_words(_one: None, _other: None, case: Case) -> bool:
    """Two direct quotes of one source that are one sentence but for a number, a "not" or one telling word."""
    left, right = case.left.attribution, case.right.attribution
    if left is None or right is None or not left.form == right.form == "direct" or sourcing(case) != "same-source":
        return False
    if within(None, None, case):
        return False  # who breaks off says nothing else: "That is not the aim, peace is the aim", "Peace is the aim"
    one, other = wording.spoken(case.left), wording.spoken(case.right)
    telling = wording.numbers(one) != wording.numbers(other) or wording.denies(one) != wording.denies(other)
    alike = max(wording.likeness(one, other), wording.likeness(*(wording.affirmed(c) for c in (case.left, case.right))))
    return (alike >= wording.NEAR and telling) or exchanged(one, other)


def opposite(_one: None, _other: None, case: Case) -> bool:
    """One source is said to affirm and to deny one and the same content."""
    left, right = case.left.attribution, case.right.attribution
    if left is None or right is None:
        return False
    denied = [it.stance in _DENIALS and it.form != "direct" for it in (left, right)]
    return denied[0] != denied[1] and wording.near(None, None, case)


def one_saying(_one: None, _other: None, case: Case) -> bool:
    """The content is nearly word for word the same: a "but" before it, a "that" less."""
    one, other = wording.spoken(case.left), wording.spoken(case.right)
    same = wording.numbers(one) == wording.numbers(other) and wording.denies(one) == wording.denies(other)
    return same and wording.likeness(one, other) >= wording.NEAR


def within(_one: None, _other: None, case: Case) -> bool:
    """One quotes a stretch of what the other quotes, or several of them with an ellipsis between."""
    short, long = sorted((case.left, case.right), key=lambda claim: len(wording.spoken(claim)))
    pieces = [_forms(wording.words(piece)) for piece in _ELLIPSIS.split(wording.said(short)) if wording.words(piece)]
    rest = _forms(wording.spoken(long))
    return sum(map(len, pieces)) >= _RUN and all(_run(piece, rest) for piece in pieces)


def _forms(words: Sequence[str]) -> list[str]:
    """The words with their verbs in one tense: who heard "we sit there" may write "we sat there"."""
    return [lemma(word, "VBD") for word in words]


def _run(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a stretch of words stands in a longer one, and no "not" right before it."""
    before, found, _ = f" {' '.join(long)} ".partition(f" {' '.join(short)} ")
    return bool(found) and not wording.denies(before.split()[-1:])


def _proper(name: str | None) -> bool:
    """Whether a source has a name: more than a title ("the Prime Minister")."""
    called = () if name is None else (word for word in name.split() if word.casefold() not in _POINTING | _RANKS)
    return any(word[:1].isupper() and word.casefold() not in titles() for word in called)
