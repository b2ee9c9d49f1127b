import re

from compare.lexicon import any_of, members


def test_the_longest_of_several_words_is_found_and_the_pattern_does_not_hang_on_their_order() -> None:
    assert re.findall(any_of({"car", "carpet", "cat"}), "carpet cat car") == ["carpet", "cat", "car"]
    assert any_of(("one", "two")) == any_of(("two", "one"))


def test_each_word_of_a_class_is_known_by_its_member() -> None:
    assert members("kin", "kin")["dad"] == members("kin", "kin")["father"] == "father"
