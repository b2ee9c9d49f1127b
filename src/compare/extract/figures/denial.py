"""Words by which a harm did not befall a group after all: nearly killed, a toll in money, a number that is denied."""

import re

from compare.extract.figures.group import Chain, is_money
from compare.extract.figures.rule import Rule


def is_denied(chain: Chain, rule: Rule, victim: int, first: int, last: int) -> bool:
    """Whether the words tell of no harm to this group after all."""
    if is_money(chain.outline.lows[chain.groups[victim].first]) or (rule.name == "toll" and _of_votes(chain, first)):
        return True
    if chain.letters[victim - 1 : victim] == "c" and chain.words(victim - 2, victim)[-2:] in _EXCEPTIONS:
        return True  # "all but two of the 12 survived"
    whole = "o" in chain.letters[max(0, victim - 2) : victim]
    if whole and _OUT_OF.search(" ".join(chain.words(max(0, victim - 3), victim))):
        return True  # "four out of the 75 guests were hurt"
    if rule.name == "at hospital" and not _AT_HOME.isdisjoint(chain.words(victim, victim + 1)):
        return True
    if rule.name == "possessive" and chain.words(first, last)[-1:] == ["loss"]:
        return True  # the candidate's loss is a defeat
    almost = not _ALMOST.isdisjoint(chain.words(max(0, first - 1), last))
    return almost or _is_about_number(chain, victim) or _is_where(chain, victim, first)


# Who is in a hospital without being hurt: by work, or by force.
_AT_HOME = frozenset(
    "doctors nurses medics surgeons staff workers hostages captives visitors volunteers guards".split()
)
_EXCEPTIONS = (["all", "but"], ["everyone", "but"], ["everybody", "but"], ["none", "but"])
_ALMOST = frozenset(("nearly", "almost", "narrowly", "attempted"))
_OUT_OF = re.compile(r"\bout of(?: the| those| these| all)?\Z")


def _is_about_number(chain: Chain, group: int) -> bool:
    """Whether "no" denies a number and not the harm: "no injury figures were given", "neither shooting was fatal"."""
    amount = chain.groups[group].amount
    if amount is None or amount.kind != "zero" or chain.letters[group] != "f":
        return False
    return chain.letters[group + 1 : group + 2] in ("n", "s", "O") or chain.words(group, group + 1)[0] == "neither"


def _is_where(chain: Chain, victim: int, told: int) -> bool:
    """Whether a name before a verb is where it happened: "a boy who was shot in Orley has been released"."""
    named = chain.letters[victim] == "H" and victim < told and chain.letters[max(0, victim - 1)] == "i"
    return named and chain.letters[victim + 1 : victim + 2] not in ("w", "'")


_DEATHS = ("dead", "death", "casualt", "victim", "fatal", "kill", "injur", "die")


def _of_votes(chain: Chain, told: int) -> bool:
    """Whether a count or a tally is one of something else: a tally tells nothing of the dead by itself."""
    words = chain.words(max(0, told - 6), told + 8)
    return chain.words(told, told + 1)[0] in ("tally", "count") and not any(w.startswith(_DEATHS) for w in words)
