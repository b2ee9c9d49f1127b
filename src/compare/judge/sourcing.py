"""How two claims are sourced: an axis of its own, for two articles that quote one ministry are one origin."""

from compare.align.name import same_name
from compare.attribution import Attribution
from compare.extract.roles import roles
from compare.judge.judgement import Case, Sourcing

_NAMELESS = (
    "official officials authorities authority witness witnesses source sources reports report police people resident "
    "residents analysts analyst experts expert critics he she they it who i we you"
)
_POINTING = frozenset("a an the his her their one".split())  # before the role of somebody whose name stands elsewhere
_FORCE = "force"  # an army is a source of its own
_ANONYMOUS = frozenset(_NAMELESS.split())


def sourcing(case: Case) -> Sourcing:
    """The words of the closed list; relayed: the one's originator only passes on what the other's says."""
    left, right = case.left.attribution, case.right.attribution
    if left is None and right is None:
        return "own-voice"
    if left is None or right is None:
        return "attributed-v-own-voice"
    if originator(left) is None or originator(right) is None:
        return "unnamed"
    return _both_named(left, right, case)


def _both_named(left: Attribution, right: Attribution, case: Case) -> Sourcing:
    one, other = originator(left) or "", originator(right) or ""
    if same_name(one, other, case.aliases, True):
        return "same-source"
    if _among(one, right.relays, case) or _among(other, left.relays, case):
        return "relayed"
    return "unnamed" if anonymous(left) or anonymous(right) else "different-source"


def originator(attribution: Attribution) -> str | None:
    """Who is said to have said it first, without any apposition; None: nobody is named.

    The resolved speaker counts, else the source as printed.
    """
    return attribution.teller.partition(",")[0].strip() or None


def anonymous(attribution: Attribution) -> bool:
    """Whether the source is a role or a pronoun without any name: "officials", "the Republican nominee"."""
    name = originator(attribution)
    if name is None:
        return True
    words = name.split()
    if roles().get(words[-1], _FORCE) != _FORCE and words[0].casefold() in _POINTING:
        return True
    return not any(word[:1].isupper() for word in words[1:]) and words[-1].casefold() in _ANONYMOUS


def stance_differs(case: Case) -> bool:
    """Whether the two cues commit their writers differently ("claimed" against "confirmed")."""
    left, right = case.left.attribution, case.right.attribution
    return left is not None and right is not None and left.stance != right.stance


def _among(name: str, relays: tuple[str, ...], case: Case) -> bool:
    return any(same_name(name, relay, case.aliases, True) for relay in relays)
