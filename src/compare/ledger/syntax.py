"""What the YAML parser could not read, said in plain words: what the person typed, and what to type instead."""

import re
from typing import TYPE_CHECKING

from compare.record import Record
from compare.span import Span

if TYPE_CHECKING:
    from yaml import MarkedYAMLError

DEEPEST = 20


class YamlError(Exception):
    """A text that is no YAML, or YAML that a claim list does not use. The span counts on the text of the list."""

    def __init__(self, code: str, at: Span, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.at = at
        self.message = message
        self.advice = advice


class _Line(Record):
    """The line on which the parser stopped. start: where it begins; column: where in it the parser stopped."""

    text: str
    start: int
    column: int

    def span(self, match: re.Match[str], group: int = 0) -> Span:
        return Span(self.start + match.start(group), self.start + match.end(group))


def from_parser(text: str, error: "MarkedYAMLError") -> YamlError:
    """The parser's own error, turned into one that a person can act on."""
    mark = error.problem_mark or error.context_mark
    at = min(mark.index if mark else 0, len(text))
    opened = error.context_mark.index if error.context_mark else None
    problem = f"{error.context or ''} {error.problem or ''}"
    if "nesting depth" in problem:  # newer parsers read ahead and stop by themselves, before the levels are counted
        return too_deep(Span(at, at + 1))
    if "quoted scalar" in problem and opened is not None:
        return _quoted(text, opened, at, problem)
    for line in _lines(text, at):
        for reader in _READERS:
            if (found := reader(line)) is not None:
                return found
    return _by_problem(text, at, opened, problem)


def too_deep(at: Span) -> YamlError:
    """More lists in lists than a claim list can have, the place being that at which reading stopped."""
    return YamlError("too-deep", at, f"more than {DEEPEST} levels of nesting", "A claim list has six.")


def _quoted(text: str, opened: int, at: int, problem: str) -> YamlError:
    if "escape" in problem:
        shown = text[at : at + 2].strip()
        message = f"{shown} means nothing inside double quotes"
        return YamlError("escape", Span(at, at + 2), message, "Write \\\\ for a backslash, or use single quotes or >-.")
    mark = text[opened : opened + 1]
    message = f"this {mark} is never closed"
    return YamlError("open-quote", Span(opened, opened + 1), message, f"Type {mark} at the end of the text, or use >-.")


def _lines(text: str, at: int) -> list[_Line]:
    """The line of the place, and the one before it: a mistake often shows only on the next line."""
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    lines = [_line(text, start, at)]
    if start > 0:
        before = text[: start - 1].rstrip("\r\n")
        earlier = max(before.rfind("\n"), before.rfind("\r")) + 1
        lines.append(_line(text, earlier, len(before)))
    return lines


def _line(text: str, start: int, at: int) -> _Line:
    end = re.compile(r"[\r\n]|\Z").search(text, start)
    return _Line(text[start : end.start() if end else len(text)], start, at - start)


_KEY = r"(?P<lead>\s{0,200}(?:- {1,8})?)(?P<key>[\w.-]{1,60})"
_HIDDEN = re.compile("[\x85\u2028\u2029]")
_HARD_SPACE = re.compile(r"(?:[ -]{0,200}|[ -]{0,200}[\w.-]{1,60}:)([\xa0\u2000-\u200a\u202f\u3000])")
_TAB = re.compile(r"[ -]{0,200}(\t)")
_COLON = re.compile(_KEY + r": +(?P<text>[^\s\"'|>\[{#&*!%@`].*?\S?)(?P<colon>:)(?= |$)")
_AFTER_QUOTE = re.compile(_KEY + r""": +(?:"(?:[^"\\]|\\.){0,2000}"|'(?:[^']|''){0,2000}')(?P<rest>\s*[^\s#:,}\]].*)""")
_SPECIAL = re.compile(_KEY + r": +(?P<mark>[@`%\]},|>*&!]|[-?:](?= ))")
_AFTER_BRACKET = re.compile(_KEY + r": +(?P<text>(?:\[[^\[\]]{0,200}\]|\{[^{}]{0,200}\})(?P<rest>\s*[^\s#:,}\]].*))")
_LIST_ON_LINE = re.compile(_KEY + r": +(?P<dash>- +\S)")
_NO_GAP = re.compile(r"\s{0,200}(?P<dash>-)(?P<text>[^\s-].{0,60}?: )")
_NO_SPACE = re.compile(r"\s{0,200}(?:- {1,8})?(?P<key>[A-Za-z][\w-]{0,40}):(?P<text>[^\s:/].*)$")


def _hidden_break(line: _Line) -> YamlError | None:
    if (match := _HIDDEN.search(line.text)) is None:
        return None
    message = f"a hidden line break (U+{ord(match.group()):04X}) stands here, which came along with a copied text"
    return YamlError("hidden-break", line.span(match), message, "Delete it, or type a space in its place.")


def _tab(line: _Line) -> YamlError | None:
    if (match := _TAB.match(line.text)) is None:
        return None
    return YamlError("tab", line.span(match, 1), "a tab in the indentation", "YAML counts spaces only: use spaces.")


def _hard_space(line: _Line) -> YamlError | None:
    if (match := _HARD_SPACE.match(line.text)) is None:
        return None
    message = f"a space that is none to YAML (U+{ord(match[1]):04X}) stands here, which came along with a copied text"
    return YamlError("hard-space", line.span(match, 1), message, "Type a plain space in its place.")


def _colon(line: _Line) -> YamlError | None:
    if (match := _COLON.match(line.text)) is None:
        return None
    word = (match["text"].split() or [""])[-1]
    at = line.start + match.start("colon")
    text = line.text[match.start("text") :].strip()
    advice = f'YAML reads "{word}:" as a new key. Put the text on a line of its own:\n{_block(match, text)}'
    return YamlError("colon-in-text", Span(at, at + 1), "a colon inside text without quotes", advice)


def _after_quote(line: _Line) -> YamlError | None:
    if (match := _AFTER_QUOTE.match(line.text)) is None:
        return None
    rest = match.start("rest") + len(match["rest"]) - len(match["rest"].lstrip())
    at = Span(line.start + rest, line.start + len(line.text.rstrip()))
    typed = line.text[match.end("key") + 1 :].strip()
    if typed.startswith("'"):
        advice = f"Inside '...' an apostrophe is written twice (it''s). Simplest:\n{_block(match, _bare(typed))}"
    else:
        advice = f"A text that begins with a quote mark ends at the next. Simplest:\n{_block(match, typed)}"
    return YamlError("text-after-quote", at, "text after the closing quote mark", advice)


def _after_bracket(line: _Line) -> YamlError | None:
    if (match := _AFTER_BRACKET.match(line.text)) is None:
        return None
    text = match["text"].strip()
    message = f"text after the closing bracket of a text that begins with {text[0]}"
    advice = f"YAML takes it for a list or for keys. Put the text on a line of its own:\n{_block(match, text)}"
    start = match.end("rest") - len(match["rest"].lstrip())
    at = Span(line.start + start, line.start + len(line.text.rstrip()))
    return YamlError("text-after-bracket", at, message, advice)


def _list_on_line(line: _Line) -> YamlError | None:
    match = _LIST_ON_LINE.match(line.text)
    if match is None or match["key"] not in ("says", "claims", "aliases"):
        return None
    indent = " " * (len(match["lead"]) + 2)
    item = line.text[match.start("dash") :].strip()
    advice = f"Begin it on the next line:\n{match['lead']}{match['key']}:\n{indent}{item}"
    return YamlError("dash", line.span(match, 3), "a list cannot begin on the line of its key", advice)


def _dash(line: _Line) -> YamlError | None:
    if (match := _NO_GAP.match(line.text)) is None:
        return None
    advice = f"Type: - {line.text[match.start('text') :].strip()}"
    return YamlError("dash", line.span(match, 1), "no space after the dash", advice)


def _bare(typed: str) -> str:
    return typed[1:-1] if len(typed) > 1 and typed[0] == typed[-1] else typed


def _special(line: _Line) -> YamlError | None:
    if (match := _SPECIAL.match(line.text)) is None:
        return None
    mark = match["mark"]
    if mark in "|>" and re.fullmatch(r"[|>][-+0-9]{0,2}\s*(?:#.*)?", line.text[match.start("mark") :]):
        return None
    typed = line.text[match.start("mark") :].strip()
    message = f"a text without quotes cannot begin with {mark}"
    return YamlError(
        "special-start", line.span(match, 3), message, f"Put it on a line of its own:\n{_block(match, typed)}"
    )


def _block(match: re.Match[str], text: str) -> str:
    """How to type a text so that nothing in it means anything to YAML."""
    indent = " " * (len(match["lead"]) + 2)
    return f"{match['lead']}{match['key']}: >-\n{indent}{text}"


_READERS = (
    _tab, _hard_space, _list_on_line, _colon, _after_quote, _after_bracket, _special, _dash, _hidden_break,
)  # fmt: skip
# Words of the parser, and what they mean to the person who typed the text. First that holds.
_PROBLEMS = (
    ("flow mapping", "open-brace", "a brace { that is never closed, or a comma that is missing",
        "Simplest: one key per line, without braces."),
    ("flow sequence", "open-bracket", "a bracket [ that is never closed, or a comma that is missing",
        "Type ] at the end of the list."),
    ("incompatible YAML", "directive", "a line that begins with %YAML", "Delete the line."),
    ("directive", "directive", "a line that begins with %", "Delete the line, or put the text in quotes."),
    ("simple key", "no-colon", "a line without a key",
        "Every line is a `key: text`, or the indented rest of a text above it."),
    ("node content", "special-start", "a mark that closes nothing", "Put the text in quotes."),
    ("tab", "tab", "a tab between the words of a text", "YAML counts spaces only: use spaces."),
    ("mapping values", "indentation", "a key where none can stand", "Is it indented as its neighbours are?"),
    ("'-' indicator", "indentation", "this line does not line up with the items of its list",
        "Items of one list begin in one column."),
    ("expected key", "indentation", "this line does not line up with the keys above it",
        "Keys of one entry begin in one column."),
    ("block end", "indentation", "this line does not line up with the lines above it",
        "Lines of one entry begin in one column."),
    ("document start", "indentation", "this line does not line up with the lines above it",
        "Keys of the top level begin in one column."),
    ("sequence entries", "dash", "a list cannot begin here", "Begin it on a line of its own."),
)  # fmt: skip


def _by_problem(text: str, at: int, opened: int | None, problem: str) -> YamlError:
    if "node content" in problem and not text[at:].strip():  # the text ends before the bracket does
        at = opened = max(text.rfind("["), text.rfind("{"))
        problem = "flow sequence" if text[at] == "[" else "flow mapping"
    code, message, advice = next((row[1:] for row in _PROBLEMS if row[0] in problem), _OTHER)
    place = opened if code in ("open-brace", "open-bracket") and opened is not None else at
    if code == "no-colon" and opened is not None:
        place = opened
    if code in ("indentation", "no-colon"):
        for line in _lines(text, place):
            if (match := _NO_SPACE.match(line.text)) is not None:
                colon = line.start + match.end("key")
                advice = f"Type: {match['key']}: {match['text']}"
                return YamlError("no-space", Span(colon, colon + 1), "no space after the colon", advice)
    return YamlError(code, _word(text, place), message, advice)


_OTHER = ("syntax", "this is not YAML", "Put texts with punctuation in quotes, or on a line of their own after >-.")


def _word(text: str, at: int) -> Span:
    """The word at a place, or one character."""
    match = re.compile(r"[^\s]{1,200}").match(text, at)
    return Span(at, match.end() if match else at + 1)
