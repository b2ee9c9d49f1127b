"""Every key of a claim list, what it holds and what it means: the one table that the checker and the schema share."""

from typing import Literal, get_args

from compare.attribution import Stance
from compare.claim import Kind
from compare.record import Record

Shape = Literal["text", "texts", "articles", "ids", "groups", "ladders", "conventions", "entries", "readings"]
OWN = "x-"  # keys that begin so are the person's
OWN_VOICE = "own voice"
CONVENTIONS = ("literal", "acled")

VERDICTS = {
    "agree": "they say the same",
    "compatible": "both can be true: one is wider, rounder or vaguer than the other",
    "update": "the later article reports a later state of things",
    "differ": "they cannot both be right",
    "unclear": "it cannot be said whether they speak of the same thing",
}
STATUSES = {
    "accepted": "mine; the same as no status at all",
    "suggested": "written by the tool and not yet decided on",
    "rejected": "turned down; never offered again",
}
STANCES: tuple[str, ...] = get_args(Stance)
KINDS: tuple[str, ...] = get_args(Kind)


class Key(Record):
    """One key. choices: the closed list of its words, if it has one. needed: an entry without it cannot be used."""

    name: str
    shape: Shape
    meaning: str
    choices: tuple[str, ...] = ()
    needed: bool = False
    examples: tuple[str, ...] = ()


TOP = (
    Key("articles", "articles", "The articles: a short name for each, and where its text is.", needed=True),
    Key("aliases", "groups", "Names for one thing, beyond those that the tool knows: a list of lists."),
    Key("ladders", "ladders", "Words for states in order, first to last; words on one rung stand in a list."),
    Key("conventions", "conventions", "How vague words count: literal, acled, or words of your own (dozens: 24-99).",
        CONVENTIONS),
    Key("claims", "entries", "The questions, and what each article says to them."),
)  # fmt: skip

SOURCE = (
    Key("file", "text", "Where the text is, counted from the folder of this list.", needed=True),
    Key("title", "text", "The headline."),
    Key("outlet", "text", "Who published it."),
    Key("url", "text", "Where it was published."),
    Key("published", "text", "When it was published; relative dates (Saturday) count from it.",
        examples=("2016-09-17", "2016-09-17 18:39")),
)  # fmt: skip

ENTRY = (
    Key("id", "text", "A short name for the question; links and commands use it.", needed=True,
        examples=("soldiers-killed",)),
    Key("status", "text", "Whose the question is; without it, it is yours.", tuple(STATUSES)),
    Key("asks", "text", "The question, in your words.", needed=True),
    Key("kind", "text", "What kind of answer it has; without it, the tool goes by the values and the words.", KINDS),
    Key("says", "readings", "What each article says: its name and its exact words, one list item per passage."),
    Key("silent", "texts", "Articles that you have read and that do not answer: [B]."),
    Key("verdict", "text", "Your verdict; without it, the tool's own is shown, marked as the tool's.", tuple(VERDICTS)),
    Key("note", "text", "For you and your readers; shown in the report."),
    Key("ladder", "text", "The ladder on which the values stand: one of those under ladders."),
    Key("different-from", "ids", "Questions that must never be merged with this one: [other-id]."),
)  # fmt: skip

READING = (
    Key("value", "text", "What the words amount to, in plain words; without it, the tool reads it from the quote.",
        examples=("62-100", "60+", "at least 12", "about 40", "dozens", "2016-09-17", "before 03:00")),
    Key("source", "text", f"Who says it; without it, read from the text; `{OWN_VOICE}`: the article itself.",
        examples=("police", OWN_VOICE)),
    Key("via", "texts", "Who passed it on, nearest to the article first: [Tass]."),
    Key("stance", "text", "How far the writer stands behind it.", STANCES),
    Key("as-of", "text", "The time for which it holds, where it is not the time of publication.",
        examples=("2016-09-17",)),
    Key("status", "text", "Whose the reading is; without it, it is yours.", tuple(STATUSES)),
    Key("note", "text", "For you and your readers; shown in the report."),
    Key("before", "text", "The words just before the quote, where the quote stands twice in the article."),
    Key("after", "text", "The words just after the quote, where the quote stands twice in the article."),
)  # fmt: skip

# What people who know other tools type, and our word for it.
OTHER_WORDS = {
    "publisher": "outlet", "date": "published", "text": "file", "path": "file", "link": "url", "headline": "title",
    "question": "asks", "type": "kind", "comment": "note", "remark": "note", "speaker": "source", "readings": "says",
    "facts": "claims", "questions": "claims", "sources": "articles", "synonyms": "aliases", "number": "value",
    "missing": "silent", "judgement": "verdict",
}  # fmt: skip

RESERVED = frozenset(key.name for key in READING) | {"quote"}
