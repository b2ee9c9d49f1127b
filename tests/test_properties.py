"""What holds of any texts: over small generated reports, over any characters, and over the made-up stories."""

import json
from collections.abc import Sequence
from textwrap import fill
from typing import Any

import pytest
from evals.altered import made_up
from evals.edit import Edit, edits
from evals.story import Story, stories
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from compare import Article, Claim, Figure, Passage, Report, Row, Span, compare_articles, extract

UNRELATED = "The library in Northgate will show paintings by local pupils. Entry is free."
NAMES = {"Marta": "Norah", "Dorsk": "Venzi", "Ilan": "Otto", "Keppel": "Harrow"}

people = st.sampled_from(["people", "soldiers", "villagers", "police officers", "children", "rebels"])
number = st.one_of(
    st.integers(0, 3000).map(str),
    st.sampled_from(["no", "several", "dozens of", "at least 12", "up to 40", "12-15", "about 200", "nearly 90"]),
)
place = st.sampled_from(["Marrow", "Dunmere", "the village of Kelby", "northern Ashby"])
day = st.sampled_from(["on Monday", "on 3 May 2031", "at about 5 a.m.", "last week", ""])
source = st.sampled_from(
    ["", ", police said", ", according to the ministry", ", Marta Dorsk said", ", mayor Ilan Keppel told reporters"]
)
deed = st.sampled_from(["killed", "wounded", "arrested", "evacuated", "rescued"])
told = st.builds(
    lambda n, who, did, where, when, said: f"{n} {who} were {did} in {where} {when}{said}.".replace(" ,", ","),
    number, people, deed, place, day, source,
)  # fmt: skip
other = st.sampled_from(
    [
        "Rebels attacked the base before dawn.",
        "“We did not fire first,” said Marta Dorsk, a spokeswoman for the army.",
        "The ceasefire is holding, the ministry said.",
        "The truce has collapsed.",
        "Ilan Keppel, 34, was charged with murder.",
        "The fire was caused by a faulty heater.",
        "The general denied that any civilians were killed.",
        "The death toll rose to 45 from 12.",
    ]
)
sentence = st.one_of(told, other).map(lambda words: words[0].upper() + words[1:])
text = st.lists(st.lists(sentence, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=3).map("\n\n".join)
every_story = pytest.mark.parametrize("story", stories(), ids=lambda story: story.name)
calm = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])


def article(name: str, words: str) -> Article:
    return Article(id=name, text=words, published="2031-05-04")


def sound(one: Article) -> None:
    """Every claim and every mention in it is the text itself."""
    for claim in extract(one):
        assert one.text[claim.span.start : claim.span.end] == claim.quote != ""
        said = claim.attribution
        mentions = [said.source, said.cue, said.content] if said else []
        assert [m.text for m in mentions if m] == [one.text[m.span.start : m.span.end] for m in mentions if m]


def sound_report(report: Report) -> None:
    texts = {one.id: one.text for one in report.articles}
    for row in report.rows:
        for passage in row.passages:
            words = texts[passage.article]
            assert words[passage.span.start : passage.span.end] == passage.quote != ""
            assert passage.sentence.overlaps(passage.span)


def rows(report: Report) -> set[Any]:
    """The rows without their order and the order of the articles in them."""
    return {
        (row.kind, row.verdict, row.reason, row.severity, row.sourcing, frozenset(map(_said, row.passages)))
        for row in report.rows
    }


def _said(passage: Passage) -> tuple[str, Span, str | None, str | None]:
    return passage.article, passage.span, passage.value, passage.source


def figures(claims: Sequence[Claim], added: Span | None = None) -> list[Any]:
    """The figure claims with their words, without those of the paragraph that was put in."""
    kept = [claim for claim in claims if not (added and added.overlaps(claim.span))]
    return [
        (claim.quote, claim.value.to_dict(), claim.attribution and claim.attribution.content.text)
        for claim in kept
        if isinstance(claim.value, Figure)
    ]


def shared_disagree(words: str) -> list[Any]:
    """The rows of an article against itself that are not in agreement."""
    report = compare_articles([article("A", words), article("B", words)])
    both = [row for row in report.rows if row.of("A") and row.of("B")]
    return [(row.verdict, row.reason, [p.quote for p in row.passages]) for row in both if row.verdict != "agree"]


def put_in(words: str, paragraph: int) -> tuple[str, Span]:
    """The text with an unrelated paragraph before the given one, and where that stands."""
    parts = words.rstrip().split("\n\n")
    before = "\n\n".join(parts[:paragraph])
    start = len(before) + 2 * bool(before)
    return "\n\n".join([*parts[:paragraph], UNRELATED, *parts[paragraph:]]), Span(start, start + len(UNRELATED))


def renamed(given: str, names: dict[str, str]) -> str:
    for name, new in names.items():
        given = given.replace(name, new).replace(name.lower(), new.lower())
    return given


def answers(texts: list[str], names: dict[str, str]) -> set[Any]:
    """The rows as far as they say something: scores may move, since one name is rarer than another."""
    found = rows(compare_articles([article(name, words) for name, words in zip("ABC", texts, strict=False)]))
    told = [(*row[:-1], [(*p[:2], *(renamed(v or "", names) for v in p[2:])) for p in row[-1]]) for row in found]
    return {(*row[:-1], frozenset(row[-1])) for row in told}


def as_json(texts: list[str]) -> str:
    articles = [article(name, words) for name, words in zip("ABC", texts, strict=False)]
    return json.dumps(compare_articles(articles).to_dict(), ensure_ascii=False)


@calm
@given(st.one_of(text, st.text(max_size=200)))
def test_evidence_is_the_text(words: str) -> None:
    sound(article("A", words))


@calm
@given(text, st.one_of(text, st.text(max_size=200)))
def test_passages_are_the_text(one: str, two: str) -> None:
    sound_report(compare_articles([article("A", one), article("B", two)]))


@every_story
def test_evidence_and_passages_of_a_story_are_the_text(story: Story) -> None:
    for one in story.articles:
        sound(one)
    sound_report(compare_articles(story.articles))


@calm
@given(text, text)
def test_the_order_of_two_articles_changes_nothing(one: str, two: str) -> None:
    a, b = article("A", one), article("B", two)
    assert rows(compare_articles([a, b])) == rows(compare_articles([b, a]))


@every_story
def test_the_order_of_a_story_changes_nothing(story: Story) -> None:
    assert rows(compare_articles(story.articles)) == rows(compare_articles(story.articles[::-1]))


@calm
@given(text)
def test_an_article_agrees_with_itself(words: str) -> None:
    assert shared_disagree(words) == []


@every_story
def test_an_article_of_a_story_agrees_with_itself(story: Story) -> None:
    assert [found for one in story.articles for found in shared_disagree(one.text)] == []


@calm
@given(text, st.data())
def test_an_unrelated_paragraph_changes_no_figure(words: str, data: st.DataObject) -> None:
    longer, added = put_in(words, data.draw(st.integers(1, words.count("\n\n") + 1)))
    assert figures(extract(article("A", longer)), added) == figures(extract(article("A", words)))


@every_story
def test_an_unrelated_paragraph_changes_no_figure_of_a_story(story: Story) -> None:
    for one in story.articles:
        plain = figures(extract(one))
        for paragraph in range(1, one.text.rstrip().count("\n\n") + 2):
            longer, added = put_in(one.text, paragraph)
            assert figures(extract(one._replace(text=longer)), added) == plain


@calm
@given(text, text)
def test_the_same_again_gives_the_same_bytes(one: str, two: str) -> None:
    assert as_json([one, two]) == as_json([one, two])


@every_story
def test_a_story_again_gives_the_same_bytes(story: Story) -> None:
    texts = [one.text for one in story.articles]
    assert as_json(texts) == as_json(texts)


@calm
@given(text, text)
def test_another_name_changes_nothing_else(one: str, two: str) -> None:
    assume(any(name in one + two for name in NAMES))
    assert answers([renamed(one, NAMES), renamed(two, NAMES)], {}) == answers([one, two], NAMES)


RENAMED = {
    "tower_fire": {"Holt": "Vane", "Pell": "Dorn"},
    "ferry": {"Brandt": "Keller", "Costa": "Perel", "Ferrand": "Lombard"},
    "robbery": {"Kell": "Borg", "Munson": "Dalton", "Orwell": "Hanley", "Tran": "Moss"},
    "protest": {"Tarrant": "Holroyd", "Crewe": "Stead"},
    "earthquake": {"Soren": "Batur", "Deri": "Kost"},
    "air_strike": {"Vasik": "Mirov", "Kham": "Sool", "Stern": "Gravi"},
    "election_night": {"Nair": "Sood", "Denby": "Rossi", "Hartley": "Camford", "Fry": "Orr"},
    "outbreak": {"Mather": "Purdie", "Nandan": "Sethna", "Muir": "Kerr", "Ross": "Bain"},
    "takeover": {"Brandt": "Keller", "Solvay": "Lindam", "Reyes": "Duran", "Abbott": "Kenyon"},
    "dock_strike": {"Verhagen": "Zwanveld", "Lund": "Hoek", "Maas": "Roos"},
    "doping": {"Tesfaye": "Tadesse", "Reinders": "Verbeeck", "Marchetti": "Bonfiglio", "Bekele": "Kebede"},
    "rocket": {"Okoye": "Eneme", "Lindahl": "Sandvik"},
    "sentence": {"Wexford": "Calhorn", "Ortega": "Mercer", "Arndt": "Boyle"},
}


@every_story
def test_another_name_changes_nothing_else_in_a_story(story: Story) -> None:
    names = RENAMED[story.name]
    assert all(len(name) == len(new) for name, new in names.items())
    texts = [one.text for one in story.articles]
    assert answers([renamed(words, names) for words in texts], {}) == answers(texts, names)


def values(claims: Sequence[Claim]) -> list[Any]:
    """The figures as values, without their words."""
    kept = [claim.value for claim in claims if isinstance(claim.value, Figure)]
    return [(f.harm, f.interval.low, f.interval.high, f.shape, f.victims, f.basis) for f in kept]


def wrapped(words: str) -> str:
    return "\n\n".join(fill(part, 72, break_on_hyphens=False) for part in words.rstrip().split("\n\n"))


EVERY_ARTICLE = [pytest.param(one, id=f"{story.name}-{one.id}") for story in stories() for one in story.articles]


@pytest.mark.parametrize("one", EVERY_ARTICLE)
def test_hard_wrapped_lines_change_no_figure(one: Article) -> None:
    plain = values(extract(article("A", one.text)))
    assert values(extract(article("A", wrapped(one.text)))) == plain
    assert values(extract(article("A", wrapped(one.text).replace("\n", "\r\n")))) == plain


def test_a_given_name_that_is_not_listed_is_read_as_well() -> None:
    words = "“The stairwell was full of smoke,” said Maria Holt, the chief fire officer."
    names = {"Maria": "Norah"}
    assert speakers(renamed(words, names)) == [renamed(one, names) for one in speakers(words)]


def test_a_surname_that_is_also_a_noun_is_no_place() -> None:
    words = "“It does not bring my son back,” said Norma {}, whose son was killed."
    kinds = [[claim.kind for claim in extract(article("A", words.format(name)))] for name in ("Norris", "Fields")]
    assert kinds[0] == kinds[1]


def speakers(words: str) -> list[str]:
    return [said.speaker or "" for said in (claim.attribution for claim in extract(article("A", words))) if said]


CHANGED = [
    pytest.param(one, edit, id=f"{n}-{edit.kind}") for n, one in enumerate(made_up()[::4]) for edit in edits(one.text)
]


@pytest.mark.parametrize(("one", "edit"), CHANGED)
def test_a_copy_with_one_thing_changed_is_judged_alike_whichever_comes_first(one: Article, edit: Edit) -> None:
    left, right = one._replace(id="A"), one._replace(id="B", text=edit.applied(one.text))
    assert rows(compare_articles([left, right])) == rows(compare_articles([right, left]))


@pytest.mark.parametrize("one", [pytest.param(one, id=str(n)) for n, one in enumerate(made_up())])
def test_a_figure_with_another_number_never_agrees(one: Article) -> None:
    edit = next((edit for edit in edits(one.text) if edit.kind == "number"), None)
    if edit is None:
        return
    report = compare_articles([one._replace(id="A"), one._replace(id="B", text=edit.applied(one.text))])
    held = [row for row in report.rows if row.kind in ("casualties", "quantity") and _only(row, edit.span.start)]
    assert [row.question for row in held if row.verdict == "agree"] == []


def _only(row: Row, at: int) -> bool:
    """Whether a row holds the changed number and no other passage, the number being all that its values print."""
    passages = [row.of(name) for name in "AB"]
    held = all(len(some) == 1 and some[0].span.start <= at < some[0].span.end for some in passages)
    return held and passages[0][0].value != passages[1][0].value
