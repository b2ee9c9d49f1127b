import pytest

from compare import Article, extract
from compare.claim import Claim
from compare.judge.finer import finer
from compare.judge.judgement import Case


def _claim(name: str, text: str, kind: str) -> Claim:
    return next(claim for claim in extract(Article(name, text, published="2027-03-14")) if claim.kind == kind)


@pytest.mark.parametrize(
    ("kind", "left", "right", "article"),
    [
        ("date", "The truce was signed in March.", "The truce was signed on 3 March.", "B"),
        ("casualties", "Exactly 12 people were killed.", "Between 10 and 15 people were killed.", "A"),
        ("place", "The man was arrested in Harwick.", "The man was arrested at a bank in Harwick, Norland.", "B"),
        ("casualties", "12 people were killed.", "12 people were killed.", "one"),
        ("place", "The man was arrested in Harwick.", "The man was arrested in Elmford.", "one"),
    ],
)
def test_the_more_specific_answer_is_named_where_it_is_plain(kind: str, left: str, right: str, article: str) -> None:
    case = Case(_claim("A", left, kind), _claim("B", right, kind))
    assert finer(case) == article
    swapped = Case(_claim("B", right, kind), _claim("A", left, kind))
    assert finer(swapped) == article
