from compare.align.words import telling
from compare.report.question.answers.rest import tells_rest
from compare.report.question.phrasing.clause import alone


def test_a_question_that_ends_with_its_object_has_no_mark_to_stop_at() -> None:
    told = [*telling(alone("police went to a party").tokens)]
    assert not tells_rest("Did police arrest the man", told, "arrest")
