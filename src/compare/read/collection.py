"""Many articles in one file: a line each as JSON (.jsonl), or a row each (.csv, .tsv).

Fields: id, text, title, outlet, url, published (and byline, agency, updated); only the text must be there.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from compare.article import Article
from compare.problem import InputError, Problem
from compare.read.character import settled
from compare.read.encoding import decoded
from compare.read.raw import MOST_BYTES, Raw

_KNOWN = ("title", "outlet", "url", "published", "byline", "agency", "updated")
_ID = re.compile(r"\w[\w.-]{0,60}\Z")
_MOST_PROBLEMS = 20  # a file of the wrong kind is wrong in every line


def articles(raw: Raw) -> tuple[Article, ...]:
    """The articles in file order. Raises InputError naming every line that is none, and ids that stand twice."""
    text, notices = decoded(raw.data, raw.name, raw.charset)
    rows = _rows(text, raw) if raw.form in (".csv", ".tsv") else _objects(text, raw)
    found: list[Article] = []
    problems: list[Problem] = []
    seen: dict[str, int] = {}
    for line, row in rows:
        made = row if isinstance(row, Problem) else _article(row, raw, line, seen)
        if isinstance(made, Problem):
            problems.append(made)
        else:
            found.append(made)
        if len(problems) >= _MOST_PROBLEMS:
            break
    if problems or not found:
        raise InputError(*(problems or [Problem(raw.name, "empty", "no article stands in this file")]))
    return (found[0]._replace(notices=notices), *found[1:])


def _objects(text: str, raw: Raw) -> Iterator[tuple[int, Mapping[str, object] | Problem]]:
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
        if line.strip():
            yield number, _object(line, f"{raw.name}:{number}")


def _object(line: str, where: str) -> Mapping[str, object] | Problem:
    try:
        made = json.loads(line)
    except RecursionError:
        return Problem(where, "json", 'nested too deep; write one object a line: {"text": "..."}')
    except json.JSONDecodeError as error:
        return Problem(where, "json", f"this line is no JSON ({error.msg} at column {error.colno})")
    except ValueError:
        return Problem(where, "json", "this line holds a number of thousands of digits")
    if not isinstance(made, dict):
        return Problem(where, "json", 'this line is no object; write one a line: {"text": "..."}')
    return made


def _rows(text: str, raw: Raw) -> Iterator[tuple[int, Mapping[str, object] | Problem]]:
    """The rows of a table whose first line names the columns; Excel writes semicolons in half of the world."""
    csv.field_size_limit(MOST_BYTES)  # an article is longer than the 128 KB that the module allows a field
    first = text.split("\n", 1)[0]
    mark = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        columns = [name.strip().lower() for name in next(reader, [])]
        if "text" not in columns:
            yield (
                1,
                Problem(f"{raw.name}:1", "no-text-column", "the first line must name the columns, one of them `text`"),
            )
            return
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, _row(columns, cells, f"{raw.name}:{line}")
            line = reader.line_num + 1
    except csv.Error as error:
        yield reader.line_num, Problem(f"{raw.name}:{reader.line_num}", "csv", f"cannot be read as a table ({error})")


def _row(columns: list[str], cells: list[str], where: str) -> Mapping[str, object] | Problem:
    if len(cells) > len(columns):
        message = (
            f"{len(cells)} cells, but {len(columns)} columns are named; put quotes around a text that holds a comma"
        )
        return Problem(where, "csv", message)
    return dict(zip(columns, cells, strict=False))


def _article(row: Mapping[str, object], raw: Raw, line: int, seen: dict[str, int]) -> Article | Problem:
    where = f"{raw.name}:{line}"
    text, name = row.get("text"), str(row.get("id") or "").strip()
    if not isinstance(text, str) or not text.strip():
        return Problem(where, "no-text", "there is no `text` here; every article needs one")
    if name and not _ID.match(name):
        return Problem(where, "bad-id", f'"{name[:60]}" cannot be an id: letters, digits, - . and _, without spaces')
    if name in seen:
        return Problem(where, "id-twice", f'the id "{name}" stands in line {seen[name]} already')
    if name:
        seen[name] = line
    known: dict[str, Any] = {field: said for field in _KNOWN if (said := _said(row.get(field)))}
    return Article(id=name, text=settled(text), file=raw.name, **known)


def _said(value: object) -> str | None:
    return (str(value).strip() or None) if isinstance(value, str | int | float) else None
