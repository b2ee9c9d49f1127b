"""Whether typed values can be read: what cannot is shown as typed, and not compared."""

import re

from compare.ledger.notes import Notes
from compare.ledger.record import ClaimList, Entry, Reading

# What people type most, so that a long list need not be read value by value.
_PLAIN = re.compile(
    r"(?:at least |at most |up to |about |around |some |more than |fewer than |over |under |nearly |almost )?"
    r"(?:0|[1-9]\d{0,2}(?:,\d{3}){1,3}|[1-9]\d{0,8})\+?|[1-9]\d{0,8}-[1-9]\d{0,8}"
)
_DAY = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?: (?:[01]\d|2[0-3]):[0-5]\d)?")


def check_values(notes: Notes, entry: Entry, claim_list: ClaimList) -> None:
    """Say which values of a question cannot be read, and which stand on no rung of its ladder."""
    for reading in entry.says:
        if reading.value is not None:
            _check(notes, entry, reading, claim_list)
        if reading.as_of is not None and not _is_date(reading.as_of):
            _date(notes, reading, "as-of", reading.as_of)


def check_published(notes: Notes, claim_list: ClaimList) -> None:
    """Say which articles have a date of publication that cannot be read."""
    for source in claim_list.articles:
        if source.published is not None and not _is_date(source.published):
            message = f'cannot read the date "{source.published}"'
            advice = "Type: 2016-09-17 or 2016-09-17 18:39. Until then, relative dates of the article stay relative."
            notes.warn(source.at["published"], "date", message, advice)


def _check(notes: Notes, entry: Entry, reading: Reading, claim_list: ClaimList) -> None:
    value = reading.value or ""
    if entry.ladder is not None:
        _rung(notes, entry, reading, claim_list)
    elif entry.kind in ("casualties", "quantity") and not _PLAIN.fullmatch(value) and not _is_figure(value, claim_list):
        meant = _meant(value, claim_list)
        message = f'cannot read "{value}" as a number{meant}'
        advice = (
            "Shown as typed, but not compared. Can be read: 62-100, 60+, at least 12, about 40, dozens, $3.5 million."
        )
        notes.warn(reading.at["value"], "value", message, advice)
    elif entry.kind == "date" and not _is_date(value):
        _date(notes, reading, "value", value)


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


def _is_figure(value: str, claim_list: ClaimList) -> bool:
    from compare.value import read_value  # late: most values are plain

    return read_value(value, "quantity", None, claim_list.conventions) is not None


def _is_date(value: str) -> bool:
    if _DAY.fullmatch(value):
        return True
    from compare.value import read_value

    return read_value(value, "date") is not None


_WORDS = (
    "at", "least", "most", "up", "to", "as", "many", "more", "than", "fewer", "less", "about", "around", "nearly",
    "almost", "over", "under", "between", "and", "some", "dozens", "scores", "hundreds", "thousands", "million",
    "thousand", "percent", "none", "several", "few", "unknown", "or",
)  # fmt: skip


def _meant(value: str, claim_list: ClaimList) -> str:
    """The same value with each unknown word put right, if that can be read."""
    from compare.ledger.notes import meant

    words = [word if not word.isalpha() or word in _WORDS else meant(word, _WORDS) or word for word in value.split()]
    better = " ".join(words)
    return f'; did you mean "{better}"?' if better != value and _is_figure(better, claim_list) else ""
