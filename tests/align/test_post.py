from compare import Article, extract
from compare.align.feature import Story
from compare.align.post import two_holders


def _rows(left: str, right: str) -> int:
    articles = [Article("A", left), Article("B", right)]
    story = Story(articles, ())
    free = {article.id: story.features(extract(article)) for article in articles}
    return len([*two_holders(free, story)])


def test_one_post_with_one_given_name_and_two_surnames_is_one_row() -> None:
    assert _rows("Rovers head coach Ana Rusk left.", "Head coach Ana Pell has left.") == 1


def test_two_towns_a_slip_of_spelling_and_no_post_are_none() -> None:
    assert _rows("Selby mayor Ana Rusk left.", "Lund mayor Ana Pell has left.") == 0
    assert _rows("Head coach Ana Rusk left.", "Head coach Ana Ruske has left.") == 0
    assert _rows("Resident Ana Rusk left.", "Resident Ana Pell has left.") == 0
    assert _rows("Head coach Ana Rusk left.", "Head coach Ana Pell left for Ana Rusk.") == 0
