"""Two rows with one question are told apart by what follows their answers."""

from typing import Any

from compare.article import Article
from compare.report.record import Passage, Row
from compare.report.twice import told_apart
from compare.span import Span

TEXT = "Nine people were killed in the ferry disaster of 1987. In all 44 people died off the coast. Nine died."
A, B = Article("A", TEXT), Article("B", TEXT)
ARTICLES = {"A": A, "B": B}


def _row(name: str, words: str, value: str, **rest: Any) -> Row:
    start = TEXT.index(words)
    sentence = next(one.span for one in A.sentences if one.start <= start < one.end)
    said = tuple(Passage(a, Span(start, start + len(words)), words, sentence, value) for a in "AB")
    made = Row(name, "casualties", "How many people were killed?", said, "agree", "same", "", "agree")
    return made._replace(**rest)


def test_each_of_two_has_the_words_beside_its_answer() -> None:
    one, other = told_apart([_row("a", "Nine people were killed", "9"), _row("b", "44 people died", "44")], ARTICLES)
    assert one.question == "How many people were killed in the ferry disaster of 1987?"
    assert other.question == "How many people were killed off the coast?"


AGES = "A 24-year-old man was shot in the arm, police said. A 24-year-old man slept. A 24-year-old man drove his lorry."


def test_whose_age_it_is_is_told_by_what_he_did_or_suffered() -> None:
    article = Article("A", AGES)
    found = []
    for number, sentence in enumerate(article.sentences):
        span = Span(sentence.start, sentence.start + len("A 24-year-old man"))
        said = tuple(Passage(a, span, span.of(AGES), sentence.span, f"{number}") for a in "AB")
        found.append(Row(str(number), "quantity", "How old is the man?", said, "agree", "same", "", "agree"))
    asked = [row.question for row in told_apart(found, {"A": article, "B": Article("B", AGES)})]
    assert asked[0] == "How old is the man who was shot in the arm?"
    assert asked[1] == "How old is the man?"  # one word tells too little
    assert asked[2] == "How old is the man who drove his lorry?"


def test_rows_that_repeat_each_other_and_the_persons_own_stay() -> None:
    rows = (_row("a", "Nine people were killed", "9"), _row("b", "Nine died", "9"))
    assert told_apart(rows, ARTICLES) == rows
    listed = (_row("a", "Nine people were killed", "9"), _row("c", "44 people died", "44", listed=True))
    assert told_apart(listed, ARTICLES) == listed


def test_a_row_of_one_article_is_no_question() -> None:
    lone = _row("d", "44 people died", "44")
    rows = (_row("a", "Nine people were killed", "9"), lone._replace(passages=lone.passages[:1], verdict="single"))
    assert told_apart(rows, ARTICLES) == rows
