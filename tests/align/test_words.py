import pytest

from compare.align.synonym import concept
from compare.align.words import act_of, rarity, root, telling_words
from compare.article import Article


@pytest.mark.parametrize(
    ("one", "other"),
    [("crash", "collision"), ("truce", "ceasefire"), ("quake", "temblor"), ("dead", "kill"), ("cop", "police")],
)
def test_words_for_one_thing_are_one_concept(one: str, other: str) -> None:
    assert concept(one) == concept(other)


@pytest.mark.parametrize(("one", "other"), [("kill", "injure"), ("arrest", "convict"), ("train", "plane")])
def test_words_for_two_things_are_two(one: str, other: str) -> None:
    assert concept(one) != concept(other)


@pytest.mark.parametrize(
    ("one", "other"), [("resign", "resignation"), ("syria", "syrian"), ("negotiate", "negotiation")]
)
def test_a_word_and_its_kin_have_one_root(one: str, other: str) -> None:
    assert root(one) == root(other)


def test_short_words_keep_their_endings() -> None:
    assert root("red") == "red"
    assert root("ring") == "ring"


def test_rare_words_weigh_more_than_common_ones() -> None:
    assert rarity(root(concept("people"))) < rarity(root(concept("harbour"))) <= rarity("xyzzy")


def test_little_words_tell_nothing_and_numbers_in_words_are_numbers() -> None:
    sentences = telling_words(Article("A", "The three of them were at the quay."))
    words = [word for sentence in sentences for word in sentence]
    assert "3" in {word.concept for word in words if word.number}
    assert not {"the", "of", "be", "at"} & {word.concept for word in words}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The minister stepped down.", "resign"), ("A power cut hit the city.", "outage"),
        ("It happened on the 15th.", "15"),
        ("A 34-year-old man left.", "34"), ("Crowds in Timișoara.", "timisoara"), ("A storm came.", "hurricane"),
        ("Rebels stormed the hall.", "attack"),
    ],
)  # fmt: skip
def test_forms_of_a_word_come_to_one_key(text: str, key: str) -> None:
    words = {word.concept for sentence in telling_words(Article("A", text)) for word in sentence}
    assert (key if key.isdigit() else root(key)) in words


def test_two_words_that_are_one_thing_are_one_word() -> None:
    text = "The mayor stepped down on Friday."
    words = [word for sentence in telling_words(Article("A", text)) for word in sentence]
    assert [text[w.start : w.end] for w in words] == ["mayor", "stepped down", "Friday"]


def test_the_parts_of_such_words_alone_are_not_it() -> None:
    words = {word.concept for sentence in telling_words(Article("A", "He walked down the step.")) for word in sentence}
    assert root("resign") not in words


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("A mob burned the town hall.", {"fire"}), ("The explosion was heard for miles.", {"airstrik", "hear"}),
        ("The mayor said so.", set()), ("The report was announced.", set()), ("A tall house.", set()),
    ],
)  # fmt: skip
def test_verbs_and_nouns_of_events_are_deeds(text: str, deeds: set[str]) -> None:
    assert {word.concept for sentence in telling_words(Article("A", text)) for word in sentence if word.deed} == deeds


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("A steel tower fell.", {"tower"}), ("The ferry's captain slept.", {"captain"}),
        ("Ines Duarte left.", {"duart"}), ("They ran.", set()),
    ],
)  # fmt: skip
def test_the_last_noun_of_a_phrase_is_its_head(text: str, heads: set[str]) -> None:
    assert {word.concept for sentence in telling_words(Article("A", text)) for word in sentence if word.head} == heads


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("donate", "buy", True), ("meet", "visit", True), ("win", "storm", False), ("repair", "repair", False),
    ],
)  # fmt: skip
def test_words_for_one_sort_of_deed_are_of_one_class(one: str, other: str, same: bool) -> None:
    acts = [act_of(root(concept(word, True))) for word in (one, other)]
    assert (acts[0] is not None and acts[0] == acts[1]) == same
