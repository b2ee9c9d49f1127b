import pytest

from compare import Article, extract
from compare.align.bare import whole
from compare.align.feature import Story, whole_tolls


def _wholes(text: str) -> list[str]:
    claims = extract(Article("A", text, published="2031-05-04"))
    return [claim.quote for claim in sorted(whole_tolls(claims), key=lambda claim: claim.span)]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Dozens dead in blast\n\nAt least 85 people were killed.", ["Dozens dead", "At least 85 people were killed"]),
        ("Toll passes 400\n\nMore than 400 people were killed. 412 people died, officials said.", 3),
        ("At least 85 people were killed. Twelve died in the village of Sorn.", ["At least 85 people were killed"]),
        ("Ninety people were killed, among them 26 children.", 1),
        ("Nine people were hurt.", ["Nine people were hurt"]),
        ("In 1994 a quake killed 2,100 people. This one killed 12 people.", ["killed 12 people"]),
        ("The harbour was calm.", []),
    ],
)  # fmt: skip
def test_the_whole_toll_of_an_article(text: str, quotes: list[str] | int) -> None:
    found = _wholes(text)
    assert (len(found) if isinstance(quotes, int) else found) == quotes


def test_a_sentence_of_many_people_is_read_once_for_all_its_claims() -> None:
    names = ", ".join(f"Mara Okoro{chr(97 + i % 26)}{chr(97 + i // 26)}, {20 + i}" for i in range(60))
    article = Article("A", f"The dead are {names}.")
    claims = extract(article)
    contexts = {id(one.context) for one in Story([article], ()).features(claims) if one.sentence == 0}
    assert len(claims) > 20
    assert len(contexts) == 1


_LONG = " ".join(f"The {noun} was painted." for noun in "gate mill tower bridge school station".split())


@pytest.mark.parametrize(
    ("text", "word", "seldom", "once"),
    [
        (f"A lantern fell. {_LONG} It rained.", "lantern", True, True),
        (f"A lantern fell. {_LONG} The lantern broke.", "lantern", True, False),
        (f"A lantern fell. {_LONG} The lantern broke. The lantern is lost.", "lantern", False, False),
        ("A lantern fell. The mill was painted. The gate was painted. It rained.", "lantern", False, True),
        ("A lantern fell. The mill was painted.", "lantern", False, False),
    ],
)
def test_words_of_one_place_of_a_story(text: str, word: str, seldom: bool, once: bool) -> None:
    article = Article("A", text)
    [found] = Story([article], ()).features([whole(article, article.sentences[0].span)])
    assert (word in found.seldom, word in found.once) == (seldom, once)
