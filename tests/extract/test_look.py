"""A first look misses nothing that reading every word would find."""

from hypothesis import given
from hypothesis import strategies as st

from compare import Article
from compare.extract.look import awaited, headed, noted, standing
from compare.grammar.parse import parses

WORDS = st.lists(st.sampled_from("in the old port near a ferry".split()))


@given(WORDS, st.frozensets(st.sampled_from("in near ferry sea".split())))
def test_words_of_a_list_are_found_where_they_stand(words: list[str], known: frozenset[str]) -> None:
    assert standing(words, known) == [i for i, word in enumerate(words) if word in known]


def test_phrases_are_chosen_by_their_heads() -> None:
    (parse,) = parses(Article("A", "The old ferry left the port of Marsa, and two crew members swam to the ferry."))
    chosen = headed(parse, awaited(lambda noun: noun in {"ferry", "members"}))
    assert [parse.span(phrase.first, phrase.last).of(parse.text) for phrase in chosen] == [
        "The old ferry", "two crew members", "the ferry",
    ]  # fmt: skip


def test_words_of_every_awaited_kind_are_noted_where_they_stand() -> None:
    (parse,) = parses(Article("A", "The ferry left the port, and the crew swam to the ferry."))
    ships, places = awaited("ferry".__eq__), awaited(frozenset(("port", "sea")).__contains__)
    assert [parse.words[i] for i in noted(parse, ships)] == ["ferry", "ferry"]
    assert [parse.words[i] for i in noted(parse, places)] == ["port"]


def test_a_kind_that_comes_late_is_looked_for_anew() -> None:
    (parse,) = parses(Article("A", "The crew swam to the ferry."))
    crews = awaited("crew".__eq__)
    assert len(noted(parse, crews)) == 1
    assert len(noted(parse, awaited("ferry".__eq__))) == 1
    assert len(noted(parse, crews)) == 1
