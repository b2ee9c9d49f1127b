"""Every mistake in a list, at once: in the file itself, and where its words are not the articles' words."""

from collections.abc import Mapping, Sequence

from compare.article import Article
from compare.garbage import put_off
from compare.ledger.anchor import placed
from compare.ledger.comment import lost_text
from compare.ledger.finding import Finding
from compare.ledger.load import load
from compare.ledger.notes import Notes
from compare.ledger.quote import check_quote
from compare.ledger.readable import check_published, check_support, check_value, reader
from compare.ledger.record import ClaimList, Source
from compare.problem import InputError, Problem
from compare.read import read


def check(what: str | ClaimList, articles: Sequence[Article] | None = None) -> tuple[Finding, ...]:
    """All findings of a list, in file order. articles: its articles, if they have been read already.

    Raises `InputError` for a list that cannot be read at all (`ListError` where its findings say why).
    """
    with put_off():
        claim_list = load(what) if isinstance(what, str) else what
        notes = Notes(claim_list.file)
        desk = read_articles(claim_list, notes) if articles is None else {article.id: article for article in articles}
        _check(notes, claim_list, desk)
    return tuple(sorted((*claim_list.findings, *notes.findings), key=lambda finding: (finding.line, finding.col)))


def _check(notes: Notes, claim_list: ClaimList, desk: Mapping[str, Article]) -> None:
    """All that can be said once the articles are at hand."""
    read = reader(claim_list)
    check_published(notes, claim_list, read)
    lost = lost_text(notes, claim_list, desk)
    nearest_left = 50  # looking for the nearest words is slow; nobody mends more than fifty at a time
    for entry in claim_list.entries:
        for reading in entry.says:
            check_value(notes, entry, reading, claim_list, read)
            article = desk.get(reading.article)
            if article is None or reading.node.start in lost:
                continue
            if placed(reading, article.text) is not None:
                check_support(notes, entry, reading, article, claim_list, read)
            else:
                check_quote(notes, reading, article, desk, nearest_left > 0)
                nearest_left -= 1


def problems(claim_list: ClaimList, articles: Sequence[Article]) -> tuple[Problem, ...]:
    """The same, as the problems of a report."""
    findings = check(claim_list, articles) if claim_list.checked is None else claim_list.checked
    return tuple(finding.problem for finding in findings)


def article_of(claim_list: ClaimList, source: Source) -> Article:
    """An article of the list: its text from the file, and what the person says about it. Raises `InputError`."""
    article = read(claim_list.locate(source.file), id=source.id)
    known = {name: getattr(source, name) for name in ("title", "outlet", "url", "published")}
    return article._replace(file=source.file, **{name: said for name, said in known.items() if said})


def read_articles(claim_list: ClaimList, notes: Notes) -> Mapping[str, Article]:
    """The articles of the list by their names; those that cannot be read are said to `notes`."""
    found = {}
    for source in claim_list.articles:
        if not source.file:
            continue
        try:
            found[source.id] = article_of(claim_list, source)
        except InputError as error:
            _unread(notes, claim_list, source, error.problems[0])
    return found


def _unread(notes: Notes, claim_list: ClaimList, source: Source, problem: Problem) -> None:
    at = source.at.get("file", source.mark)
    if problem.code == "missing":
        from pathlib import Path  # late: only a mistake needs it

        folder = Path(claim_list.path).resolve().parent.name or "/"
        message = f"there is no file {source.file}"
        advice = f"Put it there, or type where it is now. Paths count from the folder of the list ({folder})."
        notes.error(at, "no-article-file", message, advice)
    else:
        notes.error(at, "unreadable-article", f"{source.file}: {problem.message}")
