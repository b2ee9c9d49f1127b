import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from compare.ledger.node import plain, tree
from compare.ledger.write import Block, block_lines, in_flow, item_lines, plain_block, scalar, spaced

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=150)
YAMLISH = st.text(st.sampled_from("ab Z1 :#-'\"[]{},&*!|>%@`?\\\n\t~=.0x_eE\u2028\u0085\u00a0é🔥\x1b"), max_size=40)


@given(st.one_of(TEXT, YAMLISH))
def test_a_text_reads_back_in_every_place(text: str) -> None:
    said = spaced(text)
    assert yaml.load(f"k: {scalar(text)}\n", yaml.BaseLoader) == {"k": said}  # noqa: S506 - reads text only
    assert yaml.load(f"k: {scalar(text, '  ')}\n", yaml.BaseLoader) == {"k": said}  # noqa: S506 - the same
    assert yaml.load(f"k: [{in_flow(text)}, x]\n", yaml.BaseLoader) == {"k": [said, "x"]}  # noqa: S506 - the same


@given(st.one_of(TEXT, YAMLISH))
def test_no_reader_takes_a_plain_text_for_anything_else(text: str) -> None:
    """Whoever reads the list with `safe_load` gets the same words, or a number or date where one was typed."""
    read = yaml.safe_load(f"k: {scalar(text)}\n")["k"]
    assert isinstance(read, str) is False or read == spaced(text)
    assert read is not None
    assert not isinstance(read, bool)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("62-100", "62-100"),
        ("60+", "60+"),
        ("at least 12", "at least 12"),
        ("$3.5 million", "$3.5 million"),
        ("2016-09-17", "2016-09-17"),
        ("2016-09-17 18:39", "2016-09-17 18:39"),
        ("no", '"no"'),
        ("12:30", '"12:30"'),
        ("010", '"010"'),
        ("1_000", '"1_000"'),
        ("~", '"~"'),
        ("mayor: 14 dead", '"mayor: 14 dead"'),
        ("cabin #9", '"cabin #9"'),
        ("- and so on", '"- and so on"'),
        ("“we fled”, she said", "“we fled”, she said"),
        ("he said \x1b[31mred", '"he said \\x1b[31mred"'),
        ("a\u202eb", '"a\\u202eb"'),
        ("two\nlines", "two lines"),
        ("", '""'),
    ],
)
def test_a_text_is_plain_where_that_is_harmless(text: str, written: str) -> None:
    assert scalar(text) == written


def test_a_text_with_quote_marks_goes_on_lines_of_its_own() -> None:
    assert scalar('"It is gone," she said: all', "  ") == '>-\n  "It is gone," she said: all'


def test_a_long_text_is_folded_and_reads_back() -> None:
    text = " ".join(f"word{number}" for number in range(60))
    lines = scalar(text, "    ").split("\n")
    assert max(len(line) for line in lines) <= 110
    assert yaml.safe_load("k: " + "\n".join(lines))["k"] == text


def test_a_block_reads_back_as_it_was_meant() -> None:
    reading: Block = {"A": 'he said: "no"', "via": ("Tass", "a, b"), "status": "suggested"}
    block: Block = {"id": "q", "asks": "How many?", "says": [reading, {"B": "x"}], "more": {"deep": {"er": "1"}}}
    for nested, gap in ((0, 2), (2, 2), (4, 4)):
        lines = block_lines(block, 0, nested, gap)
        assert plain(tree("\n".join(lines))) == plain_block(block)
    assert item_lines(reading, 4)[0].startswith("    - A: >-")
