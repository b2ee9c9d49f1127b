"""The commands on the list, as a user types them: what they print, write, and exit with."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.command import claimdiff
from tests.ledger.story import HEAD, folder

LIST = (
    HEAD
    + """\
  - id: dead
    asks: How many people died?
    kind: casualties
    says:
      - A: At least 12 people died
        value: 12+
      - B: 14 people were killed
        value: 14
        status: suggested

  - id: cabin
    status: suggested
    asks: Where did it begin?
    kind: place
    says:
      - A: The blaze began in cabin
        after: "#9"
"""
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    story = folder(tmp_path)
    (story / "claims.yaml").write_text(LIST.replace('        after: "#9"\n', ""), encoding="utf-8")
    return story


def _list(story: Path) -> str:
    return (story / "claims.yaml").read_text(encoding="utf-8")


def test_check_says_all_is_well(story: Path) -> None:
    done = claimdiff("check", cwd=story)
    assert (done.returncode, done.stdout) == (0, "no mistakes in claims.yaml\n")


def test_check_exits_with_1_on_a_mistake_and_0_on_a_warning(story: Path) -> None:
    (story / "claims.yaml").write_text(LIST.replace("value: 12+", "value: plenty"), encoding="utf-8")
    assert claimdiff("check", cwd=story).returncode == 0
    (story / "claims.yaml").write_text(LIST.replace("kind: place", "kind: plaice"), encoding="utf-8")
    done = claimdiff("check", cwd=story)
    assert done.returncode == 1
    assert 'claims.yaml:21:11: error[bad-kind]: "plaice" is no kind; did you mean "place"?' in done.stdout
    assert done.stdout.endswith("1 error in claims.yaml\n")


def test_check_exits_with_2_where_there_is_no_list(tmp_path: Path) -> None:
    done = claimdiff("check", cwd=tmp_path)
    assert done.returncode == 2
    assert "claimdiff init" in done.stderr


def test_check_speaks_json_and_to_github(story: Path) -> None:
    (story / "claims.yaml").write_text("articles:\n  A:\n    file: no, such: 50%.txt\n", encoding="utf-8")
    [finding] = json.loads(claimdiff("check", "--format", "json", cwd=story).stdout)
    assert (finding["line"], finding["col"], finding["code"]) == (3, 19, "colon-in-text")
    done = claimdiff("check", "--format", "github", cwd=story)
    assert done.stdout.startswith("::error file=claims.yaml,line=3,col=19,title=colon-in-text::a colon inside")
    assert "%0A" in done.stdout
    assert "50%25" in done.stdout


def test_check_takes_several_lists(story: Path) -> None:
    (story / "other.yaml").write_text("claims: []\n", encoding="utf-8")
    done = claimdiff("check", "claims.yaml", "other.yaml", cwd=story)
    assert done.returncode == 1
    assert done.stdout.startswith("no mistakes in claims.yaml\n\nother.yaml:1:1: error[no-articles]")
    found = json.loads(claimdiff("check", "claims.yaml", "other.yaml", "--format", "json", cwd=story).stdout)
    assert [finding["file"] for finding in found] == ["other.yaml"]


def test_check_colours_only_when_told(story: Path) -> None:
    (story / "claims.yaml").write_text("claims: []\n", encoding="utf-8")
    assert "\x1b" not in claimdiff("check", cwd=story).stdout
    assert "\x1b[31merror\x1b[0m[no-articles]" in claimdiff("check", "--color", "always", cwd=story).stdout


def test_status_names_what_waits_and_the_next_command(story: Path) -> None:
    done = claimdiff("status", cwd=story)
    assert done.stdout == (
        "claims.yaml: 2 articles, 1 question, 0 turned down\n2 suggestions wait: dead/B1, cabin\n"
        "decide: claimdiff review\nno mistakes in claims.yaml\n"
    )


def test_accept_shows_the_line_that_goes(story: Path) -> None:
    before = _list(story)
    done = claimdiff("accept", "cabin", cwd=story)
    assert (done.returncode, done.stdout) == (0, "@@ line 19, cabin @@\n-    status: suggested\n")
    assert _list(story) == before.replace("cabin\n    status: suggested\n", "cabin\n")


def test_a_questions_name_means_its_readings_that_wait(story: Path) -> None:
    assert claimdiff("reject", "dead", cwd=story).returncode == 0
    assert "        value: 14\n        status: rejected\n" in _list(story)


def test_a_reading_of_a_question_that_waits_is_not_accepted_alone(story: Path) -> None:
    before = _list(story)
    done = claimdiff("accept", "cabin/A1", cwd=story)
    assert (done.returncode, _list(story)) == (2, before)
    assert "claimdiff accept cabin\n" in done.stderr
    assert claimdiff("accept", "cabin/A1", "cabin", cwd=story).returncode == 0


def test_several_at_once_or_none(story: Path) -> None:
    before = _list(story)
    done = claimdiff("accept", "cabin", "kabin", cwd=story)
    assert (done.returncode, _list(story)) == (2, before)
    assert 'did you mean "cabin"?' in done.stderr
    assert claimdiff("accept", "cabin", "dead/B", cwd=story).returncode == 0
    assert "suggested" not in _list(story)


def test_all_needs_the_number_or_yes(story: Path) -> None:
    before = _list(story)
    assert claimdiff("reject", "--all", cwd=story).returncode == 2
    assert claimdiff("reject", cwd=story).returncode == 2
    assert claimdiff("reject", "--all", "--dry-run", cwd=story).returncode == 0
    assert _list(story) == before
    assert claimdiff("reject", "--all", "--yes", cwd=story).returncode == 0
    assert _list(story) == before.replace("suggested", "rejected")


def test_review_without_a_terminal_names_the_commands(story: Path) -> None:
    done = claimdiff("review", cwd=story)
    assert done.returncode == 2
    assert "claimdiff accept dead/B1\n  claimdiff accept cabin\n" in done.stderr


def test_schema_is_the_one_in_the_docs() -> None:
    root = Path(__file__).parents[2]
    published = root.joinpath("docs", "claims.schema.json").read_text(encoding="utf-8")
    assert claimdiff("schema").stdout == published, "anew: claimdiff schema -o docs/claims.schema.json"


def test_suggest_after_init_finds_nothing_new(story: Path) -> None:
    (story / "claims.yaml").unlink()
    assert claimdiff("init", "a.txt", "b.txt", cwd=story).returncode == 0
    before = _list(story)
    done = claimdiff("suggest", cwd=story)
    assert (done.returncode, done.stdout, _list(story)) == (0, "", before)
    assert "nothing new" in done.stderr


def test_init_writes_a_list_that_is_in_order_and_never_overwrites(story: Path) -> None:
    (story / "claims.yaml").unlink()
    assert claimdiff("init", "a.txt", "b.txt", cwd=story).returncode == 0
    assert (story / "claims.schema.json").exists()
    before = _list(story)
    assert "status: suggested" in before
    assert claimdiff("check", cwd=story).stdout == "no mistakes in claims.yaml\n"
    assert claimdiff("init", "a.txt", "b.txt", cwd=story).returncode == 2
    assert _list(story) == before


def test_a_second_suggest_with_nothing_new_writes_nothing(story: Path) -> None:
    claimdiff("suggest", cwd=story)
    before, when = _list(story), (story / "claims.yaml").stat().st_mtime_ns
    done = claimdiff("suggest", cwd=story)
    assert "nothing new" in done.stderr
    assert (_list(story), (story / "claims.yaml").stat().st_mtime_ns) == (before, when)


def test_suggest_only_adds_and_a_dry_run_writes_nothing(story: Path) -> None:
    before = _list(story)
    dry = claimdiff("suggest", "--all", "--dry-run", cwd=story)
    assert _list(story) == before
    assert all(line[0] in "@+" for line in dry.stdout.splitlines())
    assert claimdiff("suggest", "--all", cwd=story).stdout == dry.stdout
    after = iter(_list(story).splitlines())
    assert all(line in after for line in before.splitlines()), "a line of the person's is gone"


def test_what_was_turned_down_does_not_come_back(story: Path) -> None:
    claimdiff("suggest", "--all", cwd=story)
    claimdiff("reject", "--all", "--yes", cwd=story)
    before = _list(story)
    claimdiff("suggest", "--all", cwd=story)
    assert _list(story) == before


def test_what_was_turned_down_is_not_in_the_report_either(story: Path) -> None:
    (story / "claims.yaml").write_text(HEAD, encoding="utf-8")
    claimdiff("suggest", "--all", cwd=story)
    claimdiff("reject", "--all", "--yes", cwd=story)
    report = json.loads(claimdiff("report", "--format", "json", cwd=story).stdout)
    rejected = {line.split()[-1] for line in _list(story).splitlines() if line.startswith("  - id: ")}
    assert rejected
    assert not rejected & {row["id"] for row in report["rows"]}


def test_add_registers_an_article_and_lines_it_up(story: Path) -> None:
    (story / "c.txt").write_text("Fire in Port Gale\n\nOn Monday 15 people died in the ferry fire.\n", encoding="utf-8")
    done = claimdiff("add", "c.txt", cwd=story)
    assert done.returncode == 0
    assert "  C:\n    file: c.txt\n    title: Fire in Port Gale\nclaims:\n" in _list(story)
    assert claimdiff("check", cwd=story).stdout == "no mistakes in claims.yaml\n"
    again = claimdiff("add", "c.txt", cwd=story)
    assert (again.returncode, "in the list already, as C" in again.stderr) == (2, True)


def test_what_has_no_file_is_registered_once_all_the_same(story: Path) -> None:
    (story / "more.csv").write_text('id,text\nM,"In Port Gale 15 people died."\n', encoding="utf-8")
    assert claimdiff("add", "more.csv", cwd=story).returncode == 0
    before = _list(story)
    again = claimdiff("add", "more.csv", "a.txt", cwd=story)
    assert (again.returncode, _list(story)) == (2, before)
    assert "articles/m.md: is in the list already, as M" in again.stderr
    assert "a.txt: is in the list already, as A" in again.stderr


def test_what_answers_no_question_is_not_put_under_one(story: Path) -> None:
    (story / "c.txt").write_text("The mayor opened a school in Harrow on Monday. Pupils sang.\n", encoding="utf-8")
    assert claimdiff("add", "c.txt", cwd=story).returncode == 0
    assert "- C:" not in _list(story)


def test_a_reading_of_an_undecided_question_waits_with_it(story: Path) -> None:
    claims = LIST.replace("    kind: casualties\n", "    kind: casualties\n    status: suggested\n")
    (story / "claims.yaml").write_text(claims.replace('        after: "#9"\n', ""), encoding="utf-8")
    (story / "c.txt").write_text("Fire in Port Gale\n\nOn Monday 15 people died in the ferry fire.\n", encoding="utf-8")
    assert claimdiff("add", "c.txt", cwd=story).returncode == 0
    reading = _list(story).partition("- C: ")[2]
    assert "status" not in reading.partition("\n\n")[0]
    assert claimdiff("accept", "dead", cwd=story).returncode == 0
    assert "dead/C1" not in claimdiff("status", cwd=story).stdout


def test_add_keeps_a_text_of_what_has_no_file(story: Path) -> None:
    lines = [
        {"id": "J", "text": "In Port Gale 15 people died."},
        {"id": "K", "text": "16 died.", "title": "Toll: 16"},
    ]
    (story / "more.jsonl").write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    assert claimdiff("add", "more.jsonl", cwd=story).returncode == 0
    assert (story / "articles" / "toll-16.md").read_text(encoding="utf-8").endswith("\n16 died.")
    assert "  K:\n    file: articles/toll-16.md\n" in _list(story)
    assert claimdiff("check", cwd=story).stdout == "no mistakes in claims.yaml\n"


def test_an_article_whose_name_readings_need_gets_another(story: Path) -> None:
    (story / "more.jsonl").write_text(json.dumps({"id": "source", "text": "15 people died."}), encoding="utf-8")
    assert claimdiff("add", "more.jsonl", cwd=story).returncode == 0
    assert "  C:\n    file: articles/" in _list(story)


def test_what_the_list_names_is_found_from_anywhere(story: Path) -> None:
    assert claimdiff("check", "-f", str(story / "claims.yaml"), cwd=story.parent).returncode == 0


def test_an_article_that_changed_makes_its_quotes_known(story: Path) -> None:
    text = (story / "a.txt").read_text(encoding="utf-8")
    (story / "a.txt").write_text(text.replace("At least 12", "At least 13"), encoding="utf-8")
    done = claimdiff("check", cwd=story)
    assert done.returncode == 1
    assert "error[quote-not-found]: these words are not in article A" in done.stdout
    assert 'nearest, paragraph 2: "At least 13 people died"' in done.stdout


def test_what_only_rewords_a_question_of_the_list_is_not_shown_as_more(story: Path) -> None:
    (story / "claims.yaml").write_text(HEAD, encoding="utf-8")
    claimdiff("suggest", cwd=story)
    assert "nothing new" in claimdiff("suggest", cwd=story).stderr
    report = json.loads(claimdiff("report", "--format", "json", cwd=story).stdout)
    more = [row for row in report["rows"] if not row["listed"] and row["verdict"] != "single"]
    assert not more


def test_a_file_where_the_folder_of_texts_should_be_is_said(story: Path) -> None:
    (story / "articles").write_text("mine", encoding="utf-8")
    (story / "more.csv").write_text('id,text\nM,"In Port Gale 15 people died."\n', encoding="utf-8")
    before = _list(story)
    done = claimdiff("add", "more.csv", cwd=story)
    assert (done.returncode, _list(story)) == (2, before)
    assert "cannot be made a folder" in done.stderr
    assert (story / "articles").read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_list_that_is_a_link_to_itself_is_said(tmp_path: Path) -> None:
    story = folder(tmp_path)
    (story / "claims.yaml").symlink_to(story / "claims.yaml")
    for verb in (["report"], ["check", "-f", "claims.yaml"], ["init", "a.txt", "b.txt"]):
        done = claimdiff(*verb, cwd=story)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
    assert (story / "claims.yaml").is_symlink()
