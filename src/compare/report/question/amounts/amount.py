"""What a figure answers, as a question: how many people were killed, how old is the man, how much did it cost."""

import re

from compare import lexicon
from compare.align.alignment import Alignment
from compare.align.deaths import DEATHS
from compare.align.measure import reported
from compare.align.rule import question_of
from compare.claim import Claim, Figure, Harm
from compare.extract.figures.unit import group_of
from compare.extract.roles import roles
from compare.grammar.phrase import FINITE
from compare.report.question.amounts import age, headcount, measure, tally
from compare.report.question.phrasing import passive
from compare.report.question.phrasing.clause import Clause, described, phrase_of
from compare.report.question.phrasing.excerpt import around, of_words, short
from compare.report.question.phrasing.inversion import NOTHING, turned
from compare.report.question.phrasing.noun import bare, plural
from compare.report.question.phrasing.subject import PLURALS, is_many
from compare.report.question.phrasing.trim import cut
from compare.span import Span
from compare.unit import AGE, MAGNITUDE

_DONE: dict[Harm, str] = {
    "killed": "were killed", "injured": "were injured", "killed-or-injured": "were killed or injured",
    "missing": "are missing", "captured": "were captured", "detained": "were detained", "displaced": "were displaced",
    "evacuated": "were evacuated", "rescued": "were rescued", "affected": "were affected",
}  # fmt: skip
_CLASSES = {
    "people": "people", "civilian": "civilians", "child": "children", "woman": "women", "elderly": "elderly people",
    "military": "soldiers", "police": "police officers", "fighter": "fighters", "perpetrator": "attackers",
}  # fmt: skip
_POINTING = re.compile(
    r"\b(?:them|us|those|these|others?|whom|which|dead|wounded|injured|victims|bodies|corpses|remains|and|or)\b|\d",
    re.IGNORECASE,
)
_MEMBERED = re.compile(r"(?P<part>member|seat|room|bed|vote|storey|page|mile|point) (?P<whole>[\w -]{2,60})")
_DEATHS = re.compile(
    r"(?:deaths?|fatalit(?:y|ies)|injur(?:y|ies)|casualt(?:y|ies)|killings?|murders?|shootings?|stabbings?|arrests"
    r"|homicides?|slayings?|drownings?|suicides?)$",
    re.IGNORECASE,
)
_MADE_OF = re.compile(
    r"\b\w{3,9}-(?P<part>door|seat|engine|bedroom|wheel|lane|car|story|storey)\s(?P<whole>[a-z][\w -]{1,40})$"
)
_SIZED = re.compile(
    r"(?:.{0,20}\s)?\.?\d[\d,]{0,8}[- ](?:(?P<size>caliber|calibre|gauge)|person|member|man|strong)[- ]"
    r"(?P<what>[a-z][\w -]{1,40})"
)
_OF_WHAT = re.compile(
    r" of (?:the |his |her |its |their )?[\w-]{2,20}(?: [\w-]{2,20}){0,3}?"
    r"(?=[.,;:]| (?:on|in|at|to|into|from|who|that|were|was|had|have)\b)"
)
# What is a number itself and not counted; what is left of a clause whose amount went with its noun.
_LEVEL = re.compile(
    r"(?:[\w-]+ )?\b(?:age|rate|price|level|limit|threshold|ceiling|temperature|salary|wage)$", re.IGNORECASE
)
_LOST = re.compile(
    r"(?:\b(?:the|a|an|his|her|its|their)(?: to| from| at| by)?| at| of| other| others|, \w+ing)$|[()]|\s-\d"
    r"|\b(?:of|to|for|at|by),? (?:with|in|on|at|to|for|by|from|near|after|before|during)\b"
)
_NO_NOUNS = FINITE | {"PRP"}
_POLL = re.compile(r"\b(?:survey|poll|study|panel|sample) of \Z")
_ANYTHING = ("people", "", "members", "points", "percent", "times", "things", "cases")
_HURT: tuple[Harm, ...] = ("injured", "killed-or-injured")
_SHOT = re.compile(r"\b(?:shot|shoots?|shooting|gunshots?|gunfire|bullets?)\b", re.IGNORECASE)
_INJURED = re.compile(r" (?:killed or )?injured\?$")
_TERM = re.compile(r"^How long ((?:did|was|were|has|had|have) .{2,80} (?:receive[d]?|given|get|got|gotten|handed))\?$")
_FEWEST = 3  # words beside a count that tell what it counts
_LONG_NAME = 6  # words from which a counted phrase is too long for a question


def of_deaths(alignment: Alignment) -> str | None:
    """What a line-up of the hurt and of those of them who died asks; None for all others."""
    return "Has anyone died?" if question_of(alignment, "sole") == DEATHS else None


def by_the_means(question: str, alignment: Alignment) -> str:
    """A question after the hurt, as one after those who were shot if all passages say so: some of them may be dead."""
    said = ((it.value, it.quote) for it in alignment.claims)
    hurt = (isinstance(figure, Figure) and figure.toll in _HURT and _SHOT.search(quote) for figure, quote in said)
    return _INJURED.sub(" shot?", question) if all(hurt) else question


def asked(claim: Claim, figure: Figure, clause: Clause) -> str:
    """The question that a figure answers, without its answer."""
    if typed := _entry(claim, figure) or tally.asked(figure, clause) or _typed(claim, figure, clause):
        return _TERM.sub(r"How long a sentence \1?", typed)
    whole = _whole(figure, clause)
    whole = plural(whole) if whole in roles() else whole
    of = _of_what(whole, figure, clause)
    if (of not in _ANYTHING or whole == "people") and (did := headcount.doing(figure, clause)):
        return f"How many {of} {did}?"
    if whole == "points" and (moved := _moved(figure, clause)):
        return f"How many points {moved}?"
    if is_many(of) and not _is_hung(figure, clause) and (was := passive.done(clause, clause.find(figure.as_printed))):
        return f"How many {of} were {was}?"
    there = _there(claim, figure, turned(clause, clause.find(figure.as_printed), NOTHING), (of, whole))
    if not there and is_many(of) and (was := passive.intended(clause, clause.find(figure.as_printed))):
        return f"How many {of} were to be {was}?"
    if there or (whole not in _ANYTHING and is_many(whole.lower())):
        hung, verb = headcount.hung_on(clause, figure, there)
        befell = passive.counted(clause, clause.find(figure.as_printed)) if not there and is_many(of) else None
        return f"How many {of}{hung}{verb or (f' were {befell}' if befell else ' were there')}?"
    counted = f" {whole}" if is_many(whole.lower()) else ""
    if does := headcount.goes_on(figure, clause):
        return f"How many {f'{of} ' if counted else ''}{does}?"
    if host := headcount.home(figure, clause):
        return f"How many {of} is {host} home to?"
    if words := measure.around(claim, figure):
        return f"How many{counted}?{words}"
    if (words := around(clause, figure.as_printed)) and len(words.split()) > _FEWEST:
        return of_words(f"How many{counted}", words)
    return " ".join(f"How many {whole} were there?".split())


def _entry(claim: Claim, figure: Figure) -> str | None:
    """The question of an entry of a situation report that has its own: what percentage is contained."""
    name = reported(claim)
    question: str | None = lexicon.table("indicators")[name].get("asks") if name and not figure.toll else None
    return question


def _typed(claim: Claim, figure: Figure, clause: Clause) -> str | None:
    """The question of a figure of a sort that has its own: an age, a toll, a measure, a size."""
    if figure.unit == AGE:
        return age.asked(claim.quote, clause, figure)
    if figure.unit == MAGNITUDE:
        return "How strong was the earthquake?"
    if figure.toll:
        return _harmed(figure)
    if figure.unit == "times" and (limit := measure.times_of(clause)):
        return f"How many times {limit} was it?"
    if group := group_of(figure.unit):
        return measure.asked(claim, figure, group, clause)
    return _sized(figure, clause)


def _moved(figure: Figure, clause: Clause) -> str | None:
    """By how many points an index rose, fell or is up."""
    found = clause.find(f"{figure.as_printed} points")
    asked = turned(clause, found, NOTHING) if found else None
    return cut(asked) if asked else None


def _is_hung(figure: Figure, clause: Clause) -> bool:
    """Whether those who are counted are of a poll, of which a participle is: a survey of 50 bankers made in May."""
    found = clause.find(figure.as_printed)
    return found is not None and _POLL.search(clause.parse.text[: found.start]) is not None


def _sized(figure: Figure, clause: Clause) -> str | None:
    """A count that is a size, a level or of the parts of a whole: a seven-storey block, a minimum wage of 12."""
    counted, phrase = headcount.uncounted(figure), phrase_of(clause, figure.as_printed)
    if match := _MEMBERED.fullmatch(counted) or _MADE_OF.search(phrase):
        return f"How many {match['part']}s has the {short(match['whole'], measure.LINE)}?"
    if match := _SIZED.fullmatch(phrase):
        size = f"What {match['size'].lower()}" if match["size"] else "How large"
        return f"{size} is the {match['what']}?"
    level = _LEVEL.search(counted)
    return f"What is the {level.group()}?" if level else None


def _whole(figure: Figure, clause: Clause) -> str:
    """What is counted, with the nouns of its phrase that the count left out: "merchant" of "five merchant vessels"."""
    counted, whole = headcount.uncounted(figure), described(clause, figure.as_printed)
    several = whole.endswith("s") or whole.rpartition(" ")[2] in PLURALS
    longer = several and counted and whole.startswith(counted) and len(whole) > len(counted)
    return whole if longer else things(figure)


def _of_what(counted: str, figure: Figure, clause: Clause) -> str:
    """What is counted with the phrase after it: "members of the guard"."""
    text, found = clause.parse.text, clause.find(figure.as_printed)
    at = text.find(counted, found.end, found.end + measure.LINE) if found else -1
    of = _OF_WHAT.match(text, at + len(counted)) if at >= 0 and " of " not in counted else None
    return f"{counted}{text[of.start() : _before_verb(clause, Span(*of.span()))].rstrip()}" if of else counted


def _before_verb(clause: Clause, of: Span) -> int:
    """Where a phrase with "of" ends: before a verb or a pronoun that the pattern took in."""
    inside = (token for token in clause.tokens if of.start < token.start < of.end)
    return next((token.start for token in inside if token.tag in _NO_NOUNS), of.end)


def _harmed(figure: Figure) -> str:
    """Whoever is described and not counted is asked for by who he was."""
    done = _DONE[figure.toll] if figure.toll else ""
    if not figure.printed and figure.shape == "exact":
        one = done.replace("were ", "was ").replace("are ", "is ")
        return f"Who {one}?"
    whom = people(figure)
    return f"How many {whom} {'were there' if _DEATHS.search(whom) else done}?"


def _there(claim: Claim, figure: Figure, question: str | None, wholes: tuple[str, ...]) -> str:
    """What was done to the counted things, if the passage tells who did it: "did the robber take"."""
    if question is None or claim.quote.startswith(figure.as_printed) or not headcount.uncounted(figure):
        return ""
    counted = next((whole for whole in wholes if whole in question), headcount.uncounted(figure))
    left = cut(" ".join(question.replace(counted, "", 1).split()))
    again = re.search(rf"\b{re.escape(counted)}\b", left)  # did nine drive to confront people
    return f" {left}" if len(left) <= measure.LINE and not again and not _LOST.search(left) else ""


def things(figure: Figure) -> str:
    """What is counted, without the number: "storeys (building)" of a "seven-storey building"."""
    counted = headcount.uncounted(figure)
    measured, _, thing = counted.partition(" ")
    if thing and measured == figure.unit and not thing.startswith("of "):
        return f"{measured}s ({thing})"
    if _POINTING.search(counted):
        return "people" if figure.unit == "people" else bare(figure.unit)
    return counted or bare(figure.unit)


def people(figure: Figure) -> str:
    """Whom a figure counts, as a plural: the words of the text where they are short, else the class."""
    counted = headcount.uncounted(figure)
    plain = counted and len(counted.split()) < _LONG_NAME and not _POINTING.search(counted)
    if plain and counted and counted in roles():  # one man of several
        return plural(counted)
    named = plain and is_many(counted.lower())
    return counted if named else _CLASSES.get(figure.victims or "people", "people")
