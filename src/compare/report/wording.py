"""The words of every form of the report, as data: closed lists in, plain English out (docs/reference/json.md).

Tables only. A new verdict, reason or cue class is a line here; the sentences made of them are in phrase.py.
"""

from compare.attribution import Stance
from compare.claim import Kind
from compare.judge import Severity, Sourcing, Verdict
from compare.record import Record
from compare.report.order import Part


class Word(Record):
    """A verdict: a mark that needs no colour, a label, what the articles do ("differ" on 4), and what it means."""

    mark: str
    label: str
    does: str
    meaning: str


VERDICTS: dict[Verdict, Word] = {
    "differ": Word(
        "≠", "differ", "differ", "The answers cannot both be right as they stand."
    ),
    "update": Word(
        "→", "update", "give an update",
        "The later article has a later state or toll; both may have been right when written.",
    ),
    "unclear": Word(
        "?", "unclear", "",
        "Put side by side, but the tool cannot tell whether the answers are to one question.",
    ),
    "compatible": Word(
        "≈", "compatible", "can {all} be right",
        "Not the same words or figures, but both can be right: one is vaguer, wider or more detailed.",
    ),
    "agree": Word(
        "=", "agree", "agree", "The same answer."
    ),
    "single": Word(
        "·", "one article", "",
        "Only one article was found to answer; nothing to compare.",
    ),
}  # fmt: skip

REASONS: dict[tuple[Verdict, str], str] = {
    ("agree", "same"): "the same value",
    ("agree", "wording"): "nearly the same words",
    ("compatible", "bound"): "the same number, with another qualifier",
    ("compatible", "more-specific"): "one answer lies inside the other",
    ("compatible", "overlap"): "the ranges overlap",
    ("compatible", "rounding"): "a rounding of the same number",
    ("compatible", "wide"): "a bound holds, but readers get other pictures",
    ("compatible", "wording"): "other words, no contradiction found",
    ("compatible", "detail"): "one gives more detail",
    ("update", "later-figure"): "a later figure",
    ("update", "later-status"): "a later state",
    ("differ", "value"): "other figures",
    ("differ", "date"): "other dates",
    ("differ", "place"): "other places",
    ("differ", "actor"): "other people or groups",
    ("differ", "status"): "another state",
    ("differ", "polarity"): "one affirms what the other denies",
    ("differ", "source"): "the same statement, another source",
    ("differ", "content"): "the same source, another statement",
    ("differ", "cause"): "another cause",
    ("unclear", "event"): "perhaps not the same event",
    ("unclear", "harm"): "perhaps not the same harm",
    ("unclear", "victims"): "perhaps not the same people counted",
    ("unclear", "basis"): "perhaps not counted on the same basis",
    ("unclear", "period"): "perhaps not the same period",
    ("unclear", "untyped"): "words that the tool cannot compare",
}  # fmt: skip

SEVERITIES: dict[Severity, str] = {"minor": "minor", "notable": "notable", "major": "major"}

SOURCINGS: dict[Sourcing, str] = {
    "own-voice": "no source cited",
    "attributed-v-own-voice": "a source in one, own voice in another",
    "same-source": "the same source",
    "relayed": "the same source, passed on by another",
    "different-source": "different sources",
    "unnamed": "a source left unnamed",
}  # fmt: skip

STANCES: dict[Stance, str] = {
    "neutral": "", "factive": "told as known", "doubtful": "told with doubt", "denial": "a denial or rejection",
    "estimate": "an estimate", "commitment": "of what is to come", "withheld": "declined to say",
}  # fmt: skip

KINDS: dict[Kind, str] = {
    "casualties": "casualties", "quantity": "quantity", "attribution": "statement", "date": "date", "place": "place",
    "actor": "who", "status": "state", "cause": "why", "event": "event",
}  # fmt: skip

PARTS: dict[Part, str] = {
    "list": "In the claim list: {questions}",
    "suggested": "Waiting for review: {questions}",
    "more": "{questions} more that the list does not have",
}

# What holds of every row of a group, said once.
LEADS = {
    "worded": "Both can be right: no figure, date, place or state that both give decides. Only a reader can.",
    "loose": "Passages that share words; likelier than not they answer two questions.",
}

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
NOT_FOUND = "not found in {article}"
SILENT = ("{article} does not say", "{article} do not say")  # of one article, of several
TOOL_SAYS = "The tool:"
NO_TITLE = "(no title)"
OWN_VOICE = "own voice"
OWN_VIEW = "the writer’s own view"

# How to read the report: what a word means, for someone who never saw the tool.
READING = (
    ("not found in B", "The tool found no answer in B. It may have missed one: silence is not shown by this."),
    ("B does not say", "A person has read B and says that it does not answer."),
    ("own voice", "The article says it itself and cites nobody."),
    ("suggested", "The tool offers this for the claim list; nobody has looked at it yet. It is not counted above."),
    ("by the tool, from the list", "Whose verdict it is: the tool’s own, or the one a person wrote in the claim list."),
)
LIMITS = (
    "The report compares what articles say. It does not say what is true.",
    "It is made by rules, without a language model: it reads English, and it misses claims. Read the passages.",
    "Two articles that agree and cite one source repeat each other; they do not confirm each other.",
)
