"""One answer told as a state here and as a deed there: "the boy is dead", "a boy was shot and killed"."""

from collections.abc import Mapping, Sequence

from compare.align.alignment import Alignment
from compare.align.count import is_one
from compare.align.person import common_name, other_person
from compare.align.synonym import concept
from compare.claim import Claim, Figure, State
from compare.extract.ladders import rung_words

_DEAD = "dead"


def alike(row: Alignment, claims: Mapping[str, Sequence[Claim]]) -> Alignment:
    """The row, with the value of another article's answer where a passage without one says the same.

    The passage stays as it is. Only the same value is read into it: what else it says is no answer to the question.
    """
    answers = [claim for claim in row.claims if isinstance(claim.value, State | Figure)]
    if len(row.articles) < 2 or not answers or len({type(claim.value) for claim in row.claims}) == 1:
        return row
    return row._replace(claims=tuple(_read(claim, answers, claims[claim.article]) for claim in row.claims))


def _read(claim: Claim, answers: Sequence[Claim], told: Sequence[Claim]) -> Claim:
    others = [answer for answer in answers if answer.article != claim.article]
    if not others or any(type(claim.value) is type(other.value) for other in others):
        return claim
    inside = [one for one in told if claim.span.covers(one.span)]
    found = (value for one in inside for other in others if (value := _same(one.value, other.value)))
    value = next(found, None)
    return claim if value is None else claim._replace(value=value)


def _same(told: object, asked: object) -> State | Figure | None:
    """What is told, as an answer of the sort that is asked for, if it is the same answer."""
    if isinstance(asked, State):
        state = _dead(told, asked.of) if isinstance(told, Figure) else told
        return state if isinstance(state, State) and _stand(state) == _stand(asked) else None
    if isinstance(told, Figure) and isinstance(asked, Figure):
        same = (told.interval, told.toll, told.unit) == (asked.interval, asked.toll, asked.unit)
        return told if same and told.printed else None
    return None


def _dead(figure: Figure, of: str) -> State | None:
    """Who was killed is dead: those of one name, or the one whom no age and no sex tells from whom is asked after."""
    whom = figure.counted or figure.as_printed
    one = is_one(figure) and not other_person(whom, of)
    same = figure.harm == "killed" and figure.basis == "incident" and (one or common_name(whom, of))
    return State(whom, _DEAD, "health") if same else None


def _stand(state: State) -> tuple[str | None, str, bool, str]:
    """How something stands, whatever word tells it: all words of the last rung of health say that somebody is dead."""
    rung = next(iter(rung_words(state.state, state.ladder)), concept(state.state.casefold()))
    return state.ladder, rung, state.negated, state.modality
