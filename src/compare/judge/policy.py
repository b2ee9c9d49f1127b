"""The verdict table: for each type of value its rules in order; the first that holds decides.

Design and conventions: docs/explanation/verdicts.md. The order for figures is that of casualty recorders: what is not
comparable first, then the same, then what a bound or a rounding explains, then conflict, then degrees of agreement.
"""

from compare.claim import Actor, Cause, Event, Figure, Place, State, When
from compare.judge import (
    actor,
    counting,
    event,
    figure,
    opposition,
    place,
    state,
    statement,
    told,
    trait,
    when,
    wording,
)
from compare.judge.judgement import Rule

TOLD = (
    Rule(told.other_hour, "differ", "date"),
    Rule(told.other_standing, "differ", "status"),
    Rule(told.other_sole, "differ", "value"),
    Rule(told.other_deathbed, "differ", "place"),
    Rule(told.other_wound, "differ", "value"),
    Rule(told.later_charges, "update", "later-status"),
    Rule(told.other_charges, "differ", "status"),
    Rule(told.other_label, "differ", "value"),
    Rule(trait.other_means, "differ", "cause"),
    Rule(trait.other_cause, "differ", "cause"),
    Rule(trait.other_colour, "differ", "value"),
    Rule(trait.other_direction, "differ", "place"),
    Rule(opposition.corrected, "differ", "polarity"),
    Rule(when.other_day, "differ", "date"),
)
FIGURE = (
    Rule(counting.other_harm, "unclear", "harm"),
    Rule(counting.other_victims, "unclear", "victims"),
    Rule(counting.same_count, "agree", "same"),
    Rule(counting.other_unit, "compatible", "wording"),
    Rule(counting.other_basis, "unclear", "basis"),
    Rule(counting.same_person, "agree", "same"),
    Rule(counting.other_person, "compatible", "wording"),
    Rule(counting.birthday, "compatible", "detail"),
    Rule(counting.other_place, "unclear", "event"),
    Rule(figure.same, "agree", "same"),
    Rule(figure.same_number, "compatible", "bound"),
    Rule(figure.rounding, "compatible", "rounding"),
    Rule(counting.described, "compatible", "detail"),
    Rule(counting.others, "compatible", "detail"),
    Rule(counting.with_doer, "compatible", "detail"),
    Rule(counting.with_dead_doer, "compatible", "detail"),
    Rule(counting.with_the_dead, "compatible", "detail"),
    Rule(counting.summed, "compatible", "detail"),
    Rule(counting.goes_on, "compatible", "detail"),
    Rule(counting.some_of, "compatible", "detail"),
    Rule(figure.doubtful, "unclear", "event"),
    Rule(counting.nameless, "compatible", "detail"),
    Rule(counting.part_of_whole, "compatible", "detail"),
    Rule(figure.later_higher, "update", "later-figure"),
    Rule(counting.also_said, "compatible", "detail"),
    Rule(figure.apart, "differ", "value"),
    Rule(figure.same_interval, "compatible", "bound"),
    Rule(figure.wide_and_doubtful, "unclear", "event"),
    Rule(figure.wide, "compatible", "wide"),
    Rule(figure.within, "compatible", "more-specific"),
    Rule(figure.overlapping, "compatible", "overlap"),
    Rule(wording.always, "compatible", "wording"),
)
WHEN = (
    Rule(when.same_passage, "agree", "same"),
    Rule(when.same_words, "agree", "same"),
    Rule(when.same_clock, "agree", "same"),
    Rule(when.one_clock, "compatible", "more-specific"),
    Rule(when.other_clock, "differ", "date"),
    Rule(when.undated, "compatible", "wording"),
    Rule(when.same, "agree", "same"),
    Rule(when.near_clock, "compatible", "rounding"),
    Rule(when.other_deed, "compatible", "wording"),
    Rule(when.other_season, "compatible", "wording"),
    Rule(when.other_week, "compatible", "wording"),
    Rule(when.other_year, "compatible", "wording"),
    Rule(when.apart, "differ", "date"),
    Rule(when.within, "compatible", "more-specific"),
    Rule(when.overlapping, "compatible", "overlap"),
)
PLACE = (
    Rule(told.other_distance, "differ", "value"),
    Rule(place.other_corner, "differ", "place"),
    Rule(place.same, "agree", "same"),
    Rule(place.look_alike, "differ", "place"),
    Rule(place.nested, "compatible", "more-specific"),
    Rule(place.other_site, "differ", "place"),
    Rule(place.apart, "differ", "place"),
    Rule(wording.always, "compatible", "detail"),
)
STATE = (
    Rule(state.anybody_later, "update", "later-status"),
    Rule(state.anybody_earlier, "compatible", "wording"),
    Rule(state.anybody, "differ", "status"),
    Rule(state.one_dead, "agree", "same"),
    Rule(state.other_case, "compatible", "wording"),
    Rule(state.other_subject, "compatible", "wording"),
    Rule(state.begun, "update", "later-status"),
    Rule(state.restored, "differ", "status"),
    Rule(state.opposite, "differ", "polarity"),
    Rule(state.moved_on, "update", "later-status"),
    Rule(state.against, "differ", "status"),
    Rule(told.two_lists, "compatible", "detail"),
    Rule(state.same, "agree", "same"),
    Rule(state.doubtful, "compatible", "wording"),
    Rule(state.also_said, "compatible", "detail"),
    Rule(state.other_modality, "compatible", "detail"),
    Rule(state.later_higher, "update", "later-status"),
    Rule(state.together, "compatible", "detail"),
    Rule(state.apart, "differ", "status"),
    Rule(wording.near, "agree", "wording"),
    Rule(wording.always, "compatible", "wording"),
)
ACTOR = (
    Rule(actor.other_age, "differ", "value"),
    Rule(actor.other_post, "differ", "status"),
    Rule(actor.same, "agree", "same"),
    Rule(actor.more_said, "compatible", "more-specific"),
    Rule(actor.apart, "differ", "actor"),
    Rule(wording.near, "agree", "wording"),
    Rule(wording.always, "compatible", "detail"),
)
EVENT = (
    Rule(opposition.opposed, "differ", "polarity"),
    Rule(opposition.other_doers, "differ", "value"),
    Rule(event.opposite, "differ", "polarity"),
    Rule(event.swapped, "differ", "actor"),
    Rule(wording.same, "agree", "same"),
    Rule(event.other_modality, "compatible", "detail"),
    Rule(wording.near, "agree", "wording"),
    Rule(wording.always, "compatible", "wording"),
)
CAUSE = (
    Rule(wording.same, "agree", "same"),
    Rule(wording.near, "agree", "wording"),
    Rule(wording.always, "compatible", "wording"),
)
STATEMENT = (
    Rule(opposition.opposed, "differ", "polarity"),
    Rule(opposition.other_doers, "differ", "value"),
    Rule(statement.other_source, "differ", "source"),
    Rule(statement.same_words, "agree", "same"),
    Rule(statement.other_words, "differ", "content"),
    Rule(statement.opposite, "differ", "polarity"),
    Rule(statement.within, "compatible", "more-specific"),
    Rule(wording.near, "agree", "wording"),
    Rule(wording.always, "compatible", "wording"),
)
UNTYPED = (
    Rule(opposition.opposed, "differ", "polarity"),
    Rule(opposition.other_doers, "differ", "value"),
    Rule(wording.same, "agree", "same"),
    Rule(wording.near, "agree", "wording"),
    Rule(wording.always, "compatible", "wording"),
)
POLICY: dict[type, tuple[Rule, ...]] = {
    Figure: FIGURE, When: WHEN, Place: PLACE, State: STATE, Actor: ACTOR, Event: EVENT, Cause: CAUSE,
}  # fmt: skip
