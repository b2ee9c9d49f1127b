"""What a record says, in a phrase: put together from the tables of wording.py, the same for every form."""

import re
from collections.abc import Sequence

from compare.article import Article
from compare.report import wording
from compare.report.collation import Cell
from compare.report.context import beside
from compare.report.moment import calendar
from compare.report.order import Part, asks, group, is_light
from compare.report.pair import WHOLE, forms, shared, window
from compare.report.pair import common as held_in_common
from compare.report.record import Passage, Report, Row
from compare.report.section import Section, sections
from compare.visible import visible

_FEW, _CONTEXT = 5, 48  # words of a passage that stands alone, at least; characters around shorter ones
_SHARED = 5  # words that a pair is headed with
# A passage that begins in the middle of its clause: with a verb, a pronoun that is no subject, a joint.
_FRAGMENT = re.compile(
    r"(?:to|and|or|but|who|which|that|them|him|her|us|me|had|has|have|was|were|is|are|be|been|being|would|could|will"
    r"|[’']\w{1,2}|[a-z]{3,}ing|[a-z]{3,}ed)\b"
)
_ONE_DAY = r"\b(\d{4}-\d\d-\d\d) (\d\d:\d\d) to \1 "
_SHORT = 3  # words of a value that is seen at once
_TELLING = ("same-source", "relayed", "different-source")  # repetition; the last is one where articles agree: confirmed
_BREAKS = str.maketrans("\r\f\v\x85", "    ")  # what else ends a line is shown: nobody types it
_OPENING, _CLOSING = tuple('"“'), tuple('"”')


def line(text: str) -> str:
    """Any text on one line, hidden characters visible: what stands in a title, a cell or a list."""
    return " ".join(visible(text.translate(_BREAKS)).split())


def quoted(passage: Passage) -> str:
    """The exact words between quotation marks, on one line; words that bring their own marks keep those alone."""
    words = line(passage.quote)
    return words if words[:1] in _OPENING and words[-1:] in _CLOSING else f"“{words}”"


def words(passage: Passage, row: Row) -> str:
    """The words of a passage as a row shows them: all of them, or where the row is light the part that tells.

    That part is where most of the words stand that the other article has as well; "…" stands for what is left out.
    """
    if not is_light(row):
        return quoted(passage)
    flat = line(passage.quote)
    if len(flat.split()) <= WHOLE:
        return quoted(passage)
    common = held_in_common(row)
    part = window(flat, [form in common for form in forms(flat)])
    return quoted(passage) if part == flat else f"“{part}”"


def voice(passage: Passage) -> str:
    """Who says it, how, and through whom: 'US Central Command (“claimed”, told with doubt), via Reuters'."""
    if passage.source is None:
        return wording.OWN_VIEW if passage.own_view else wording.OWN_VOICE
    manner = [f"“{line(passage.cue)}”"] if passage.cue and any(map(str.isalpha, passage.cue)) else []
    if passage.stance and (stance := wording.STANCES[passage.stance]):
        manner.append(stance)
    said = f"{line(passage.source)} ({', '.join(manner)})" if manner else line(passage.source)
    return f"{said}, via {', '.join(map(line, passage.via))}" if passage.via else said


def silence(cell: Cell) -> str:
    """Why a cell has no passage, in words."""
    pattern = wording.SILENT[0] if cell.answer == "silent" else wording.NOT_FOUND
    return pattern.format(article=line(cell.article))


def value(passage: Passage, row: Row) -> str:
    """What an answer comes to; not that one person is one, where it is asked who it was.

    Nor, in a light row, what takes as many words as stand beside it.
    """
    told = _told(passage, row)
    counted_one = passage.numeric and not row.listed and row.question.startswith("Who ")
    beside = is_light(row) and len(told.split()) > _SHORT and all(p in line(passage.quote) for p in told.split(", "))
    return "" if counted_one or beside or _is_ours(row) else told


def _told(passage: Passage, row: Row) -> str:
    """A value in words; of a date beside the words that are printed for it the day alone, in a row told in brief."""
    if not passage.told:
        value = line(passage.value or "")
        return re.sub(_ONE_DAY, r"\1 \2 to ", value) if ":" in value else value
    told = line(passage.told)
    return calendar(told, line(passage.quote)) if is_light(row) else told


def value_beside(passage: Passage, row: Row) -> str:
    """A value beside the words of one article alone: where they have it themselves, it need not be said twice."""
    value = _told(passage, row)
    return "" if _is_ours(row) or value.casefold() in line(passage.quote).casefold() else value


def _is_ours(row: Row) -> bool:
    """Whether a value is the tool's own word for a state that nothing is compared with: "hurt" of a treated runner."""
    return row.verdict == "single" and row.kind == "status" and not row.listed


def silences(cells: Sequence[Cell]) -> str:
    """Which articles give no passage, and why: 'not found in B or C; D does not say'; empty where all do."""
    lost = [line(cell.article) for cell in cells if cell.answer == "not-found"]
    silent = [line(cell.article) for cell in cells if cell.answer == "silent"]
    return "; ".join(
        [
            *([wording.NOT_FOUND.format(article=listing(lost, "or"))] if lost else []),
            *([wording.SILENT[len(silent) > 1].format(article=listing(silent, "and"))] if silent else []),
        ]
    )


def listing(names: Sequence[str], word: str) -> str:
    """'A', 'A or B', 'A, B or C'."""
    return f" {word} ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def title(article: Article) -> str:
    """The title that was given, else the headline in the text."""
    headline = article.headline.of(article.text) if article.headline else wording.NO_TITLE
    return line(article.title or headline)


def verdict(row: Row) -> str:
    """The verdict with its severity: 'differ, major'; 'perhaps compatible' of what may not be one question."""
    label = wording.VERDICTS[row.verdict].label
    if group(row).name == "loose":
        return f"perhaps {label}"
    return f"{label}, {wording.SEVERITIES[row.severity]}" if row.severity and row.verdict == "differ" else label


def whose(row: Row) -> str:
    """Whose verdict it is, and what the tool says where a person decided otherwise."""
    if row.decided_by == "tool":
        return "by the tool"
    if row.tool_verdict == row.verdict:
        return "from the list; the tool says the same"
    return f"from the list; the tool says: {wording.VERDICTS[row.tool_verdict].label}"


def whose_briefly(row: Row) -> str:
    """Whose verdict it is, where there is little room: the tool's own is told only where it is another."""
    return "from the list" if row.decided_by == "hand" and row.tool_verdict == row.verdict else whose(row)


def reason(row: Row) -> str:
    """The rule behind the tool's verdict, in a few words; empty where there is none."""
    return wording.REASONS.get((row.tool_verdict, row.reason or ""), row.reason or "")


def because(row: Row) -> str:
    """What differs, in words; where a person decided otherwise, marked as the tool's."""
    said = line(row.because)
    return f"{wording.TOOL_SAYS} {said}" if said and row.tool_verdict != row.verdict else said


def ruling(row: Row) -> tuple[str, ...]:
    """What is told of a row beside its verdict: whose it is, if there is a list; by which rule; how it is sourced.

    Of a light row it is no more than what its passages do not show: one source for both, or a doubt in one of them.
    """
    if is_light(row):
        telling = _TELLING[: None if row.verdict == "agree" else -1]
        return (sourcing(row),) if row.sourcing in telling or row.stance_differs else ()
    return tuple(filter(None, [whose(row) if row.listed else "", reason(row), sourcing(row)]))


def sourcing(row: Row) -> str:
    """How the two are sourced, and whether their cues differ in stance; empty for one article alone."""
    parts = [wording.SOURCINGS[row.sourcing]] if row.sourcing else []
    if row.sourcing == "same-source" and row.verdict == "agree":
        parts.append("repetition, not confirmation")
    if row.stance_differs:
        parts.append("one vouches for it or doubts it more than the other")
    return "; ".join(parts)


def marks(passage: Passage, row: Row) -> str:
    """What a reader must know of a passage beside its words: suggested, or found by the tool for a listed question."""
    if passage.status == "suggested" and row.status != "suggested":
        return "suggested"
    return "found by the tool" if row.listed and passage.found_by == "tool" else ""


def part(report: Report, name: Part) -> str:
    """The title of a part of the report, with the number of its questions."""
    here = [section for section in sections(report) if section.part == name]
    number = sum(len(section.rows) for section in here if section.asks)
    rest = sum(len(section.rows) for section in here if not section.asks)
    return wording.PARTS[name].format(
        questions=counted(number or rest, "question" if number or not rest else "passage")
    )


def size(section: Section) -> str:
    """How many rows a section has, by what they are: '3 questions', '12 pairs'."""
    return counted(len(section.rows), section.holds)


def heading(row: Row) -> str:
    """What stands over a row: its question; over passages that stand for themselves, what they have in common."""
    return line(row.question) if asks(row) else common(row)


def common(row: Row) -> str:
    """The telling words that the passages of a pair share, as the first has them: 'both: ISIS, base'."""
    if row.verdict == "single":
        return group(row).title
    words = [line(word) for word in shared(row)[:_SHARED]]
    both = "both" if len({passage.article for passage in row.passages}) == 2 else "all"
    return f"{both}: {', '.join(words)}" if words else group(row).title


def in_context(passage: Passage, articles: Sequence[Article]) -> str:
    """The words of one article alone between quotation marks; where they are few, or lack their subject, with those
    around them."""
    if len(passage.quote.split()) >= _FEW and not _FRAGMENT.match(passage.quote):
        return quoted(passage)
    text = next(article.text for article in articles if article.id == passage.article)
    before, after = beside(text, passage.span, passage.sentence, _CONTEXT, _CONTEXT)
    opening = "… " if passage.span.start - _CONTEXT > passage.sentence.start else ""
    closing = " …" if passage.span.end + _CONTEXT < passage.sentence.end else ""
    return f"“{line(f'{opening}{before}{passage.quote}{after}{closing}').strip('“”')}”"


def fullest(row: Row) -> Passage:
    """The passage of a row that says most; the first of those that are as long."""
    return max(row.passages, key=lambda passage: len(passage.quote))


def counted(number: int, noun: str) -> str:
    """'1 question', '2 questions'."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def number(value: int) -> str:
    """A small number in letters: 'two'; from ten on in digits."""
    return wording.NUMBERS[value] if value < len(wording.NUMBERS) else str(value)
