import pytest

from compare.report.question.phrasing.sound import is_sound
from compare.report.question.phrasing.trim import uncited, unstranded


@pytest.mark.parametrize(
    ("question", "subject", "sound"),
    [
        ("did police search the car", "police", True),
        ("have US forces shelled the port", "US forces", True),  # near miss: not "us"
        ("were Ana Kovac and Ivo Brandt arrested", "Ana Kovac and Ivo Brandt", True),
        ("are the talks over", "the talks", True),
        ("do I understand that mistrust", "I", False),
        ("did we happen", "we", False),
        ("were two men were there", "two men", False),
        ("did the three had injuries", "the three", False),
        ("did say Ivo Brandt flee", "say Ivo Brandt", False),
        ("was Ivo Brandt arrested over the", "Ivo Brandt", False),
        ("was the bridge", "the bridge", False),
        ("the bridge is open", "the bridge", False),
        ("is the doctor in: Velt to lead the ministry", "the doctor", False),
        ("was the ferry (left) sunk", "the ferry", False),
        ("did Ivo Brandt (left) sink the ferry", "Ivo Brandt", False),
        ("did the mayor meet Ivo Brandt (D-Lund) and his wife", "the mayor", True),  # near miss: far from the subject
        ("was the ferry sunk at 9:30 p.m.", "the ferry", True),  # near miss: the mark of a time
        ("was a man fired last week was arrested after a chase", "a man", False),
        ("was a man arrested who was fired last week", "a man", True),  # near miss: a clause of its own
        ("was the man arrested after the boat was found", "the man", True),
        ("was the man told the boat was gone", "the man", True),
        ("did Image die", "Image", False),
        ("did the image fade", "the image", True),  # near miss
        ("was dozen hurt in the blast", "dozen", False),
        ("was a dozen hurt in the blast", "a dozen", True),  # near miss
        ("was her made the first woman on the board", "her", False),
        ("was her boat sunk", "her boat", True),  # near miss: hers
    ],
)
def test_only_what_a_person_would_ask_is_a_question(question: str, subject: str, sound: bool) -> None:
    assert is_sound(question, subject) is sound


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("is the bridge safe,” she said.", "is the bridge safe"),
        ("is the bridge safe, Ana Kovac said", "is the bridge safe"),
        ("is the bridge safe, according to police", "is the bridge safe"),
        ("did the mayor, a teacher, resign", "did the mayor, a teacher, resign"),
    ],
)
def test_a_source_is_no_part_of_a_question(words: str, left: str) -> None:
    assert uncited(words) == left


@pytest.mark.parametrize(
    ("question", "left"),
    [("did the ferry sink off of", "did the ferry sink off"), ("did he turn himself in", "did he turn himself in")],
)
def test_what_an_answer_left_behind_goes(question: str, left: str) -> None:
    assert unstranded(question) == left
