import pytest

from compare import Article, extract
from compare.judge.conflict import conflicts

CASES = {
    "age": ("Ina Marsh, 34, was killed on Monday. Police named her as Ina Marsh, 43, of Dunmere.", ["age-differs"]),
    "birthday": ("Ina Marsh, 34, was killed on Monday. Police named her as Ina Marsh, 35, of Dunmere.", []),
    "two-people": ("Ina Marsh, 34, was killed. Her sister Olga Marsh, 43, was hurt.", []),
    "day": ("Brandt died on 3 March 2016 in Harwick. Friends say Brandt died on 5 March 2016.", ["date-differs"]),
    "two-days": ("Brandt spoke on 3 March 2016. Brandt spoke again on 5 March 2016.", []),
    "death": (
        "Ola Brandt, a teacher, died at the scene on Monday. She died on the way to hospital, a neighbour said.",
        ["place-differs"],
    ),
    "headline": (
        "Council approves the plan\n\nDUNMERE - The council rejected the plan for a new bridge on Monday.",
        ["headline-contradicts"],
    ),
    "headline-agrees": (
        "Council approves the plan\n\nDUNMERE - The council approved the plan for a new bridge on Monday.", [],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "codes"), CASES.values(), ids=CASES.keys())
def test_what_one_article_says_in_two_ways_is_a_problem(text: str, codes: list[str]) -> None:
    article = Article("A", text, published="2016-03-09")
    found = conflicts(article, extract(article))
    assert [problem.code for problem in found] == codes
    assert all(problem.where == "A" and problem.level == "warning" for problem in found)
