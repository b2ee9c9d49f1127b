import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from compare.problem import InputError
from compare.read import address, read
from compare.read.address import fetched, is_public
from tests.cli.command import claimdiff
from tests.read.site import STORY, site


@pytest.fixture(scope="module")
def home() -> Iterator[str]:
    with site() as url:
        yield url


def _refused(url: str, seconds: float = 10, allow_private: bool = True) -> str:
    with pytest.raises(InputError) as caught:
        fetched(url, allow_private, seconds)
    (problem,) = caught.value.problems
    assert problem.where == url
    return problem.code


@pytest.mark.parametrize("path", ["story", "moved", "packed"])
def test_a_page_is_fetched_through_redirects_and_packing(home: str, path: str) -> None:
    article = read(f"{home}/{path}", allow_private=True)
    assert article.title == STORY.title
    assert all(paragraph in article.text for paragraph in STORY.paragraphs)
    assert article.file is None
    assert article.url is not None
    assert article.url.endswith("/packed" if path == "packed" else "/story")


def test_plain_text_is_read_as_it_stands(home: str) -> None:
    assert read(f"{home}/plain", allow_private=True).text.startswith("Two died in the harbour\n\n")


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("nowhere", "refused"), ("wall", "refused"), ("broken", "refused"), ("picture", "not-an-article"),
        ("loop", "redirects"), ("file", "address"), ("cut", "cut-off"), ("endless", "too-large"), ("bomb", "too-large"),
        ("torn", "unreadable"), ("nonsense", "unreachable"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_said(home: str, path: str, code: str) -> None:
    assert _refused(f"{home}/{path}") == code


@pytest.mark.parametrize("path", ["drip", "drip-head"])
def test_a_slow_drip_ends_when_the_time_does(home: str, path: str) -> None:
    start = time.monotonic()
    assert _refused(f"{home}/{path}", seconds=0.5) == "too-slow"
    assert time.monotonic() - start < 5


def test_private_addresses_are_refused_unless_allowed(home: str) -> None:
    assert _refused(f"{home}/story", allow_private=False) == "private"


def test_a_redirect_into_a_private_network_is_refused(home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(address, "is_public", lambda ip: ip == "127.0.0.1" or is_public(ip))
    assert _refused(f"{home}/inside", allow_private=False) == "private"


def test_a_name_is_looked_up_once_and_the_checked_address_is_the_one_used(
    home: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: a name that is public when checked and private when connected to."""
    port, asked = int(home.rpartition(":")[2]), []
    answers = iter(["127.0.0.1", "10.0.0.1", "10.0.0.1"])

    def looked_up(host: str, port: int, **_: object) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *a, **k: (looked_up if host == "rebind.example" else real)(host, *a, **k)
    )
    monkeypatch.setattr(address, "is_public", lambda ip: ip == "127.0.0.1")
    assert STORY.data in fetched(f"http://rebind.example:{port}/story").data
    assert asked == ["rebind.example"]


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1",  # noqa: S104 - an address to refuse, not to bind to
        "::1",
        "fe80::1%eth0", "fc00::1", "::ffff:10.0.0.1", "64:ff9b::10.0.0.1", "2002:a00:1::",
    ],
)  # fmt: skip
def test_no_address_of_a_private_network_is_public(ip: str) -> None:
    assert not is_public(ip)


@pytest.mark.parametrize("ip", ["93.184.215.14", "2606:2800:21f::1"])
def test_addresses_of_the_internet_are_public(ip: str) -> None:
    assert is_public(ip)


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http://user:word@example.org/",
        "http://[::1",
        "https://exa mple.org/",
        "http://\x00/",
        "http://a:99999/",
    ],
)
def test_an_address_that_is_none_is_said(url: str) -> None:
    assert _refused(url) in ("address", "unreachable")


def test_init_and_add_keep_what_they_fetch_and_later_runs_need_no_network(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("Ferry sinks\n\nThree people died on Tuesday in Port Selby, police said.\n")
    (tmp_path / "third.jsonl").write_text(
        '{"id": "wire", "title": "Four dead", "text": "Four people died on Tuesday."}\n'
    )
    with site() as home:
        made = claimdiff("init", f"{home}/story", "other.txt", "--allow-private", cwd=tmp_path)
        assert made.returncode == 0, made.stderr
        again = claimdiff("add", f"{home}/story", "--allow-private", cwd=tmp_path)
        assert (again.returncode, "in the list already" in again.stderr) == (2, True)
    (kept,) = (tmp_path / "articles").glob("*.md")
    assert f'title: "{STORY.title}"' in kept.read_text(encoding="utf-8")
    dry = claimdiff("add", "third.jsonl", "--dry-run", cwd=tmp_path)
    assert dry.returncode in (0, 1), dry.stderr
    assert len(list((tmp_path / "articles").iterdir())) == 1
    added = claimdiff("add", "third.jsonl", cwd=tmp_path)
    assert added.returncode == 0, added.stderr
    report = claimdiff("report", "--format", "md", cwd=tmp_path)
    assert report.returncode == 0, report.stderr
    assert STORY.title in report.stdout
    assert claimdiff("check", cwd=tmp_path).returncode == 0


def test_a_report_without_a_list_keeps_nothing(home: str, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("Ferry sinks\n\nThree people died on Tuesday in Port Selby, police said.\n")
    done = claimdiff("report", f"{home}/story", "other.txt", "--allow-private", "--format", "md", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "/story" in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["other.txt"]
