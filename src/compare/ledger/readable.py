"""Whether typed values can be read, and can come from the words beside them: what cannot is said, and still shown."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeAlias

from compare.article import Article
from compare.claim import Figure, Kind, Value, When
from compare.ledger.notes import Notes
from compare.ledger.record import ClaimList, Entry, Reading

# What people type most, so that a long list need not be read value by value.
_PLAIN = re.compile(
    r"(?:at least |at most |up to |about |around |some |more than |fewer than |over |under |nearly |almost )?"
    r"(?:0|[1-9]\d{0,2}(?:,\d{3}){1,3}|[1-9]\d{0,8})\+?|(?P<low>[1-9]\d{0,8})-(?P<high>[1-9]\d{0,8})"
)
_DAY = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?: (?:[01]\d|2[0-3]):[0-5]\d)?")
_POINT = re.compile(r"(?<![\d.,])([1-9]\d{0,2})\.(\d{3})(?![\d.,])")
_ZERO = re.compile(r"(?<![\d.,])0\d+(?![\d.,])")
_BACKWARDS = re.compile(r"\b(\d[\d,]{0,14})( ?[-–] ?| to )(\d[\d,]{0,14})\b")
_NO_FIGURE = "Shown as typed, but not compared. Can be read: 62-100, 60+, at least 12, about 40, dozens, $3.5 million."
_LONG = 60  # characters; nobody types a longer value by a slip
_NUMERIC = ("casualties", "quantity")
Reader: TypeAlias = Callable[[str, "Kind | None"], "Value | None"]


def reader(claim_list: ClaimList) -> Reader:
    """Reads values under the conventions of a list, each only once."""

    @cache
    def read(text: str, kind: Kind | None) -> Value | None:
        from compare.value import read_value  # late: most values are plain

        return read_value(text, kind, None, claim_list.conventions)

    return read


def check_value(notes: Notes, entry: Entry, reading: Reading, claim_list: ClaimList, read: Reader) -> None:
    """Say that a value cannot be read, or stands on no rung of its ladder."""
    value = reading.value or ""
    if not value:
        pass
    elif entry.ladder is not None:
        _rung(notes, entry, reading, claim_list)
    elif entry.kind in _NUMERIC:
        plain = _PLAIN.fullmatch(value)
        if plain is None or int(plain["low"] or 0) > int(plain["high"] or 0):
            _figure(notes, reading, read)
    elif entry.kind == "date" and not _is_date(value, read):
        _date(notes, reading, "value", value)
    if reading.as_of is not None and not _is_date(reading.as_of, read):
        _date(notes, reading, "as-of", reading.as_of)


def check_published(notes: Notes, claim_list: ClaimList, read: Reader) -> None:
    """Say which articles have a date of publication that cannot be read."""
    for source in claim_list.articles:
        if source.published is not None and not _is_date(source.published, read):
            message = f'cannot read the date "{source.published}"'
            advice = "Type: 2016-09-17 or 2016-09-17 18:39. Until then, relative dates of the article stay relative."
            notes.warn(source.at["published"], "date", message, advice)


def check_support(
    notes: Notes, entry: Entry, reading: Reading, article: Article, claim_list: ClaimList, read: Reader
) -> None:
    """Say that the words of a reading say something else than its value. The words must stand in the article."""
    from compare.ledger.support import stands

    if reading.value is None or reading.status == "rejected" or stands(reading.value, reading.quote):
        return
    instead = _instead(entry, reading, article, claim_list, read)
    if instead is not None and not _is_wrong(reading, notes, claim_list):
        message = f'these words do not say "{reading.value}"; they say "{instead}"'
        advice = "Compared as typed. A slip? Correct it. If other words of the article say so, quote those."
        notes.warn(reading.at["value"], "unsupported", message, advice)


def _is_wrong(reading: Reading, notes: Notes, claim_list: ClaimList) -> bool:
    """Whether something worse is said of the line of the value: a comma may have cut it."""
    line = notes.line(reading.at["value"])
    return any(finding.line == line and finding.level == "error" for finding in claim_list.findings)


def _instead(entry: Entry, reading: Reading, article: Article, claim_list: ClaimList, read: Reader) -> str | None:
    """What the words say in place of the value."""
    from compare.ledger import support

    value, quote = reading.value or "", reading.quote
    if entry.ladder is not None:
        return support.other_state(value, quote, [claim_list.ladders[entry.ladder]])
    if entry.kind == "status":
        return support.other_state(value, quote, _built_in())
    typed = read(value, entry.kind)
    if isinstance(typed, Figure):
        return support.other_figures(typed, quote, claim_list.conventions)
    return support.other_dates(value, quote, article) if isinstance(typed, When) else None


def _built_in() -> Sequence[Sequence[Sequence[str]]]:
    from compare.lexicon import table

    return [ladder["rungs"] for ladder in table("ladders").values()]


def _figure(notes: Notes, reading: Reading, read: Reader) -> None:
    value = reading.value or ""
    if read(value, "quantity") is None:
        message = f'cannot read "{value}" as a number{_meant(value, read)}'
        notes.warn(reading.at["value"], "value", message, _NO_FIGURE)
    elif (point := _POINT.search(value)) is not None:
        message = f'"{point[0]}" may be {point[1]},{point[2]} or {point[1]}.{point[2].rstrip("0") or "0"}'
        notes.warn(
            reading.at["value"], "ambiguous-number", message, f"Read as {point[1]},{point[2]}. Type which you mean."
        )
    elif (zero := _ZERO.search(value)) is not None:
        message = f'"{zero[0]}" begins with a zero: a digit lost, or one too many?'
        notes.warn(reading.at["value"], "leading-zero", message, f"Read as {int(zero[0])}.")


def _date(notes: Notes, reading: Reading, name: str, value: str) -> None:
    advice = "Shown as typed, but not compared. Can be read: 2016-09-17, 17 Sept 2016, before 03:00, Saturday."
    notes.warn(reading.at[name], "date", f'cannot read "{value}" as a date or a time', advice)


def _rung(notes: Notes, entry: Entry, reading: Reading, claim_list: ClaimList) -> None:
    rungs = [word for rung in claim_list.ladders[entry.ladder or ""] for word in rung]
    value = (reading.value or "").casefold().removeprefix("not ")
    if value not in (word.casefold() for word in rungs):
        from compare.ledger.notes import did_you_mean

        message = f'"{reading.value}" is on no rung of ladder {entry.ladder}{did_you_mean(value, rungs)}'
        notes.warn(reading.at["value"], "rung", message, f"On it: {', '.join(rungs)}. Shown as typed, but not placed.")


def _is_date(value: str, read: Reader) -> bool:
    return _DAY.fullmatch(value) is not None or read(value, "date") is not None


_WORDS = (
    "at", "least", "most", "up", "to", "as", "many", "more", "than", "fewer", "less", "about", "around", "nearly",
    "almost", "over", "under", "between", "and", "some", "dozens", "scores", "hundreds", "thousands", "million",
    "thousand", "percent", "none", "several", "few", "unknown", "or",
)  # fmt: skip


def _meant(value: str, read: Reader) -> str:
    """A value that can be read and was probably meant: a misspelt word, a decimal comma, a range backwards."""
    if len(value) > _LONG:
        return ""
    candidates = (_spelt(value), re.sub(r"(\d),(\d)", r"\1.\2", value), _BACKWARDS.sub(r"\3\2\1", value))
    better = next((one for one in candidates if one != value and read(one, "quantity") is not None), None)
    return f'; did you mean "{better}"?' if better else ""


def _spelt(value: str) -> str:
    """The same value with each unknown word put right."""
    from compare.ledger.notes import meant

    words = (word if not word.isalpha() or word in _WORDS else meant(word, _WORDS) or word for word in value.split())
    return " ".join(words)
