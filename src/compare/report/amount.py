"""What a figure answers, as a question: how many people were killed, how old is the man, how much did it cost."""

import re

from compare.claim import Claim, Figure, Harm
from compare.extract.figures.unit import group_of
from compare.report import age
from compare.report.clause import Clause, described, phrase_of, told
from compare.report.inversion import NOTHING, PREPOSITION, cut, predicate, turned
from compare.report.number import is_many
from compare.report.subject import subject

_DONE: dict[Harm, str] = {
    "killed": "were killed", "injured": "were injured", "killed-or-injured": "were killed or injured",
    "missing": "are missing", "captured": "were captured", "detained": "were detained", "displaced": "were displaced",
    "evacuated": "were evacuated", "rescued": "were rescued", "affected": "were affected",
}  # fmt: skip
_CLASSES = {
    "people": "people", "civilian": "civilians", "child": "children", "woman": "women", "elderly": "elderly people",
    "military": "soldiers", "police": "police officers", "fighter": "fighters", "perpetrator": "attackers",
}  # fmt: skip
# What a unit of measure is asked by: before a clause, and alone.
_MEASURED = {
    "currency": ("How much money", "How much money"), "share": ("What percentage", "What percentage"),
    "duration": ("How long", "How long"), "length": ("How far", "How many {unit}"),
    "speed": ("How fast", "How fast"), "weight": ("How much", "How heavy"), "area": ("How much land",) * 2,
    "volume": ("How much", "How many {unit}"),
}  # fmt: skip
_PLURAL = {"km": "kilometres", "foot": "feet", "inch": "inches", "cm": "centimetres", "mm": "millimetres"}
_MANNER = {"length": "long", "duration": "long", "speed": "fast", "weight": "heavy"}
_AGE, _MAGNITUDE = "years of age", "magnitude"
_DETERMINER = re.compile(
    r"^(?:the|no|a|an|some|its|his|her|their|this|that|these|those|other|another)\s+", re.IGNORECASE
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TEENS = "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_NUMERAL = re.compile(
    r"^(?!\d{1,3}[- ](?:year|month|week|day)s?[- ]old|\.?\d{1,3}[- ](?:cal|gauge))(?:(?:at least|more than|fewer than"
    r"|less than|as many as|up to|about|around|some|nearly|almost|over|only|all"
    r"|just|the|a total of|another|other|an estimated|[\d,.]{1,15}\+?|hundreds of|dozens of|scores of|thousands of"
    r"|half a|an?"
    rf"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|{_TENS}|{_TEENS}|hundreds?|thousands?|scores"
    r"|million|several|many|few|one|both|of)(?:[\s-]{1,3}|$)){1,8}",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:them|us|those|these|others?|whom|which|dead|wounded|injured|victims|bodies|corpses|remains|and|or)\b|\d",
    re.IGNORECASE,
)
_OF = re.compile(r"\s{0,2}(?:percent|per cent|%|pct)\s{1,2}of\s{1,2}(?P<whole>.{2,60})", re.IGNORECASE)
_MEMBERED = re.compile(r"(?P<part>member|seat|room|bed|vote|storey|page|mile|point) (?P<whole>[\w -]{2,60})")
_DEATHS = re.compile(
    r"(?:deaths?|fatalit(?:y|ies)|injur(?:y|ies)|casualt(?:y|ies)|killings?|murders?|shootings?|arrests)$",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"(?:dollars?|euros?|pounds?|yen|yuan|rupees?|pesos?|rou?bles?|francs?|cents?|pence|[mb]illion|US)\b"
)
_HEIGHT = re.compile(
    r",?\s{0,3}\b(?:at|to|from|reached) an? (?P<what>altitude|height|depth|distance|speed) of\s{1,3}\Z", re.IGNORECASE
)
_MADE_OF = re.compile(
    r"\b\w{3,9}-(?P<part>door|seat|engine|bedroom|wheel|lane|car|story|storey)\s(?P<whole>[a-z][\w -]{1,40})$"
)
_SIZED = re.compile(
    r"(?:.{0,20}\s)?\.?\d[\d,]{0,8}[- ](?:(?P<size>caliber|calibre|gauge)|person|member|man|strong)[- ]"
    r"(?P<what>[a-z][\w -]{1,40})"
)
_OF_WHAT = re.compile(
    r" of (?:the |his |her |its |their )?[\w-]{2,20}(?: [\w-]{2,20}){0,3}"
    r"(?=[.,;:]| (?:on|in|at|to|into|from|who|that|were|was|had|have)\b)"
)
_APART = re.compile(
    r"\s(?:years?|months?|weeks?|days?|hours?|minutes?)\s(?P<word>before|after)\s"
    r"(?P<what>(?:the|a|an|his|her|its|their|[A-Z][\w’'-]+)\s[\w’' -]{2,50}?)(?=[.,;:]|\s(?:in|on|at|to|that|when|and)\b|$)"
)
# What is done over a distance, so that it is asked how far.
_MOTION = frozenset(
    "be travel fall run walk drive drift move fly go swim sail jump throw extend stretch march hike climb lie plunge "
    "drop reach carry push spread advance trek row cycle ride slide skid crash land return".split()
)
_ANYTHING = ("people", "", "were there", "members", "points", "percent", "times", "things", "cases")
_LONG_NAME = 6  # words from which a counted phrase is too long for a question


def asked(claim: Claim, figure: Figure, clause: Clause) -> str:
    """The question that a figure answers, without its answer."""
    if figure.unit == _AGE:
        return age.asked(claim.quote, clause, figure.as_printed)
    if figure.unit == _MAGNITUDE:
        return "How strong was the earthquake?"
    if figure.toll:
        return _harmed(figure)
    if group := group_of(figure.unit):
        return _measured(claim, figure, group, clause)
    if match := _MEMBERED.fullmatch(_uncounted(figure)):
        return f"How many {match['part']}s has the {_short(match['whole'])}?"
    if match := _MADE_OF.search(phrase_of(clause, figure.as_printed)):
        return f"How many {match['part']}s has the {_short(match['whole'])}?"
    if match := _SIZED.fullmatch(phrase_of(clause, figure.as_printed)):
        size = f"What {match['size'].lower()}" if match["size"] else "How large"
        return f"{size} is the {match['what']}?"
    whole = _whole(figure, clause)
    of = _of_what(whole, figure, clause)
    if whole not in _ANYTHING and (did := _doing(figure, clause)):
        return f"How many {of} {did}?"
    there = _there(claim, figure, turned(clause, clause.find(figure.as_printed), NOTHING), (of, whole))
    if there or whole not in _ANYTHING:
        return f"How many {of}{there}?"
    return f"How many?{_around(claim, figure)}" if _around(claim, figure) else f"How many {whole}?"


def _doing(figure: Figure, clause: Clause) -> str | None:
    """What those who are counted did, where the count is the subject: "fled the vehicle" of "two suspects fled"."""
    found = clause.find(figure.as_printed)
    one = told(clause)
    who = subject(clause, one) if one and found else None
    if found is None or one is None or who is None or clause.tokens[who.first].start != found.start:
        return None
    did = predicate(clause, found)
    verb, _, rest = did.partition(" ") if did else ("", "", "")
    verb = {"was": "were", "is": "are", "has": "have"}.get(verb, verb)
    return (
        f"{verb} {cut(rest)}".strip()
        if did and len(did) <= _LINE and clause.tokens[one.group.first].tag != "VBZ"
        else None
    )


def _whole(figure: Figure, clause: Clause) -> str:
    """What is counted, with the nouns of its phrase that the count left out: "merchant" of "five merchant vessels"."""
    counted, whole = _uncounted(figure), described(clause, figure.as_printed)
    several = whole.endswith("s") or whole.rpartition(" ")[2] in _PLURALS
    longer = several and counted and whole.startswith(counted) and len(whole) > len(counted)
    return whole if longer else things(figure)


def _of_what(counted: str, figure: Figure, clause: Clause) -> str:
    """What is counted with the phrase after it: "members of the guard"."""
    text, found = clause.parse.text, clause.find(figure.as_printed)
    at = text.find(counted, found.end, found.end + _LINE) if found else -1
    of = _OF_WHAT.match(text, at + len(counted)) if at >= 0 and " of " not in counted else None
    return f"{counted}{of.group()}" if of else counted


def _harmed(figure: Figure) -> str:
    """Whoever is described and not counted is asked for by who he was."""
    done = _DONE[figure.toll] if figure.toll else ""
    if not figure.printed and figure.shape == "exact":
        one = done.replace("were ", "was ").replace("are ", "is ")
        return f"Who {one}?"
    whom = people(figure)
    return f"How many {whom} {'were there' if _DEATHS.search(whom) else done}?"


def _measured(claim: Claim, figure: Figure, group: str, passage: Clause) -> str:
    clause, alone = _MEASURED.get(group, ("How much", "How much"))
    start = claim.quote.find(figure.as_printed) + len(figure.as_printed)
    if group == "share" and (match := _OF.match(claim.quote, start)):
        return f"{clause} of {_short(match['whole'])}?"
    if noun := _described(figure):
        return _of_a_thing(figure, group, noun)
    if group == "share":
        return f"{clause}?{_around(claim, figure)}"
    if group == "currency" and (noun := described(passage, figure.as_printed)) and not _MONEY.match(noun):
        return f"How large {'are' if is_many(noun) else 'is'} the {_short(noun)}?"
    if group == "duration" and (since := _beside(figure, passage)):
        return since
    if group == "length" and (one := told(passage)) and one.verb not in _MOTION:
        clause = alone.format(unit=_PLURAL.get(figure.unit, f"{figure.unit}s"))
    answer = passage.find(_with_unit(claim.quote, figure))
    height = _HEIGHT.search(passage.parse.text, passage.parse.sentence.start, answer.start) if answer else None
    joint = _HEIGHT if height else PREPOSITION if group in ("duration", "length") else NOTHING
    if question := turned(passage, answer, joint):
        asked_by = f"At what {height['what'].lower()}" if height else clause
        return f"{asked_by} {question}?"
    said = alone.format(unit=_PLURAL.get(figure.unit, f"{figure.unit}s"))
    return f"{said}?{_around(claim, figure)}"


def _beside(figure: Figure, passage: Clause) -> str | None:
    """A stretch of time that tells how far one deed lies from another: five days before the match."""
    found = passage.find(figure.as_printed)
    text = passage.parse.text
    match = _APART.match(text, found.end, min(passage.parse.sentence.end, found.end + _LINE)) if found else None
    return f"How long {match['word'].lower()} {_short(match['what'])}?" if match else None


def _of_a_thing(figure: Figure, group: str, noun: str) -> str:
    """A measure that describes a thing: "a 24-foot boat", "a seven-storey block"."""
    if figure.unit in ("storey", "block"):
        return f"How many {figure.unit}s has the {noun}?"
    size = re.search(r"\b(?:long|wide|tall|high|deep)\b", figure.counted or "")
    how = _MANNER.get(group, "large")
    return f"How {size.group() if size else how} {'are' if is_many(noun) else 'is'} the {noun}?"


def _described(figure: Figure) -> str:
    """The noun that a measure describes: "boat" of "a 24-foot boat"."""
    if not figure.counted or "-" not in figure.counted.partition(" ")[0]:
        measured, _, thing = (figure.counted or "").partition(" ")
        return thing if measured == figure.unit and thing and not thing.startswith("of ") else ""
    return figure.counted.partition(" ")[2]


def _with_unit(quote: str, figure: Figure) -> str:
    """The number with its unit, as they stand in the passage."""
    match = re.search(rf"{re.escape(figure.as_printed)}[\s-]{{0,2}}(?:per cent|{figure.unit}\w*|[a-z]+)?", quote)
    if match is None or "$" in figure.as_printed or "£" in figure.as_printed or "€" in figure.as_printed:
        return figure.as_printed
    return match.group()


def _around(claim: Claim, figure: Figure) -> str:
    """The words of the passage, "…" for the amount, as they follow a question; none where there is little else."""
    words = _short(" ".join(claim.quote.replace(_with_unit(claim.quote, figure), " … ", 1).split()).strip(" ,.;"))
    return f" “{words}”" if len(words.strip(" …")) > _WORD else ""


def _there(claim: Claim, figure: Figure, question: str | None, wholes: tuple[str, ...]) -> str:
    """What was done to the counted things, if the passage tells who did it: "did the robber take"."""
    if question is None or claim.quote.startswith(figure.as_printed) or not _uncounted(figure):
        return ""
    counted = next((whole for whole in wholes if whole in question), _uncounted(figure))
    left = " ".join(question.replace(counted, "", 1).split()).rstrip(" .,;")
    return f" {left}" if len(left) <= _LINE else ""


_LINE = 70  # characters of what may follow in a question
_WORD = 3  # characters of a word that tells nothing ("is", "was")


def things(figure: Figure) -> str:
    """What is counted, without the number: "storeys (building)" of a "seven-storey building"."""
    counted = _uncounted(figure)
    measured, _, thing = counted.partition(" ")
    if thing and measured == figure.unit and not thing.startswith("of "):
        return f"{measured}s ({thing})"
    if _POINTING.search(counted):
        return "people" if figure.unit == "people" else bare(figure.unit)
    return counted or bare(figure.unit) or "were there"


def people(figure: Figure) -> str:
    """Whom a figure counts, as a plural: the words of the text where they are short, else the class."""
    counted = _uncounted(figure)
    plain = counted and len(counted.split()) < _LONG_NAME and not _POINTING.search(counted)
    named = plain and (counted.split()[-1].endswith("s") or counted.split()[-1] in _PLURALS)
    return counted if named else _CLASSES.get(figure.victims or "people", "people")


_PLURALS = frozenset("people men women children police troops crew staff personnel youth persons".split())


def _uncounted(figure: Figure) -> str:
    """The counted phrase as printed, without its numbers and hedges."""
    return bare(_NUMERAL.sub("", bare(figure.counted or "")))


def bare(phrase: str) -> str:
    """A noun phrase without its determiner, on one line."""
    return _DETERMINER.sub("", " ".join(phrase.split()))


def unnumbered(phrase: str) -> str:
    """A noun phrase without the number before it."""
    return bare(_NUMERAL.sub("", bare(phrase)))


def _short(phrase: str) -> str:
    flat = " ".join(phrase.split()).strip(" .,;:“”\"'")
    return flat if len(flat) <= _LINE else flat[:_LINE].rsplit(" ", 1)[0] + " …"
