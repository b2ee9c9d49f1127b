"""What a measure answers, as a question: how long did it last, how large is the fine, how far did the climber fall."""

import re

from compare.claim import Claim, Figure
from compare.extract.passage import phrase_ending
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import TIMES
from compare.report.question.amounts import level, share
from compare.report.question.phrasing import excerpt, passive
from compare.report.question.phrasing.clause import Clause, described, told
from compare.report.question.phrasing.inversion import NOTHING, PREPOSITION, turned
from compare.report.question.phrasing.noun import unnumbered
from compare.report.question.phrasing.subject import agreeing, is_many
from compare.report.question.phrasing.trim import cut
from compare.span import Span

# What a unit of measure is asked by: before a clause, and alone.
_MEASURED = {
    "currency": ("How much money", "How much money"), "share": ("What percentage", "What percentage"),
    "duration": ("How long", "How long"), "length": ("How far", "How many {unit}"),
    "speed": ("How fast", "How fast"), "weight": ("How much", "How heavy"), "area": ("How much land",) * 2,
    "volume": ("How much", "How many {unit}"),
}  # fmt: skip
_PLURAL = {"km": "kilometres", "foot": "feet", "inch": "inches", "cm": "centimetres", "mm": "millimetres"}
_MANNER = {"length": "long", "duration": "long", "speed": "fast", "weight": "heavy"}
_OTHER_SUM = re.compile(r"[$£€]\s?\d")  # it has risen to $8bn, up $2bn: of which is it asked
_EXTREMES = frozenset(  # a 26-year low lasts no time, 15 km south-west is no thing
    "low high lows highs record peak north south east west north-east north-west south-east south-west northeast "
    "northwest southeast southwest span period stretch".split()
)
_MONEY = r"(?:dollars?|euros?|pounds?|yen|yuan|rupees?|pesos?|rou?bles?|francs?|cents?|pence|[mb]illion|US)\b"
_SPAN = (
    r"\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?:year|month|week|day|hour|minute)s?\b"
)
_BY = r"\b(?:at|to|from|reached) "
_HEIGHT = rf",?\s{{0,3}}{_BY}an? (?P<what>altitude|height|depth|distance|speed) of\s{{1,3}}\Z"
_APART = (
    r"\s(?:years?|months?|weeks?|days?|hours?|minutes?)\s(?P<word>before|after)\s"
    r"(?P<what>(?:the|a|an|his|her|its|their|[A-Z][\w’'-]+)\s(?:[\w’' -]|(?<=\d),(?=\d)){2,50}?)"
    r"(?=(?<![A-Z])(?:[.;:]|,(?!\d))|\s(?:in|on|at|to|that|when|and)\b|$)"
)
_NOUN_OF = (
    r"\b(?:an?|the|his|her|its|their) (?P<noun>(?:[a-z-]{2,20} )?[a-z-]{2,20}) of (?:up to |about |more than )?\Z"
)
_LEVEL_OF = (
    r"\b(?:an?|the|his|her|its|their) (?P<noun>(?:[a-z-]{2,20} ){0,3}(?:level|content|concentration|rate|turnout)) of "
    r"(?:up to |about |more than |nearly )?\Z"
)
# What is done at once and holds for a time: for how long was he jailed.
_BARRED = re.compile(
    r"\A(?:was|were|has|have|had|is|are) .{2,80}\b(?:jailed|imprisoned|banned|suspended|barred|sentenced)\b"
)
_UNDONE = re.compile(r"\b(?:worth|about|reportedly|US|this)\Z")  # a turned clause that has lost more than the sum
_SET_AT = (
    r"\b(?P<noun>price tag|price|cost|bail|bond|fine|damage|loss|budget|deficit|debt|salary|value|reward|ransom) "
    r"(?:(?:was|is|were|has been|had been) )?(?:set |put |estimated )?at (?:up to |about |around |more than |some )?\Z"
)
# Before a stretch of time that is over: after a five-hour surgery, had served a six-year term.
_PAST = re.compile(
    r"\b(?:after|following|during|had|was|were|got|gave|given|received|served|ended|held|underwent|sentenced|jailed)\b"
    r"(?: \w+){0,3} (?:an?|the|his|her|its|their) \Z"
)
_NEAR = 5  # words before a sum in which the verb stands that tells what it is
_HEDGING = frozenset(("IN", "RB", "RBR", "JJR", "DT", "$", "TO", "JJ"))
# What is done over a distance, so that it is asked how far.
_MOTION = frozenset(
    "be travel fall run walk drive drift move fly go swim sail jump throw extend stretch march hike climb lie plunge "
    "drop reach carry push spread advance trek row cycle ride slide skid crash land return".split()
)
_GUNS = frozenset("gun handgun pistol rifle revolver round rounds bullet bullets shell shells cannon".split())
_TIMES_OF = re.compile(
    r"\btimes (?P<what>(?:the|its|his|her|their) (?:[a-z-]+ ){0,2}(?:limit|level|rate|price|size|average))\b"
)
_BEHIND = 40  # characters behind a count of times in which stands what it is times of
LINE = 70  # characters of what may follow in a question
_FEWEST = 3  # words beside an amount that tell of what it is
_WORD = 3  # characters of a word that tells nothing ("is", "was")


def asked(claim: Claim, figure: Figure, group: str, passage: Clause) -> str:
    """The question that a measure of a group of units answers."""
    if question := _by_a_noun(figure, group, passage):
        return question
    clause, alone = _MEASURED.get(group, ("How much", "How much"))
    alone = alone.format(unit=_PLURAL.get(figure.unit, f"{figure.unit}s"))
    one = told(passage) if group == "length" else None
    word = alone if one and one.verb not in _MOTION else clause
    if group == "share":
        question = share.by_how_much(passage, figure, passage.find(_with_unit(claim.quote, figure)))
    else:
        question = _by_its_clause(claim, figure, group, passage, word)
    if question:
        return question
    words = around(claim, figure)
    return f"{alone}?{words}" if words else beside(alone, figure, passage)


def _by_a_noun(figure: Figure, group: str, passage: Clause) -> str | None:
    """The question by what a measure is of: a share of the vote, a 24-foot boat, a $2 million fine, days before."""
    if question := share.of_what(passage, figure, group):
        return question
    if group == "share" and (rate := _level(figure, passage)):
        return f"What was the {rate}?"
    if (noun := _described(figure)) and noun.split()[-1] not in _EXTREMES:
        return _of_a_thing(figure, group, noun, passage)
    if (
        group == "currency"
        and (noun := described(passage, figure.as_printed))
        and not re.match(_MONEY, noun, re.IGNORECASE)
        and noun.split()[-1].casefold() not in TIMES
    ):
        return f"How large {agreeing('is', is_many(noun))} the {excerpt.short(noun, LINE)}?"
    if group == "currency" and (whole := _of_a_noun(figure, passage)):
        return f"How large was the {whole}?"
    if group == "currency" and (costs := _costs(figure, passage) or _worth(figure, passage)):
        return costs
    if group == "share":
        printed = _with_unit(passage.span.of(passage.parse.text), figure)
        return level.stands_at(passage, passage.find(printed))
    if group != "duration":
        return None
    found = passage.find(figure.as_printed)
    return level.spell(passage, found) or level.sought(passage, figure) or _beside(figure, passage)


def _by_its_clause(claim: Claim, figure: Figure, group: str, passage: Clause, word: str) -> str | None:
    """The question by the clause in which a measure stands, after a word that asks for its unit."""
    answer = passage.find(_with_unit(claim.quote, figure))
    height = re.search(_HEIGHT, _before(passage, answer), re.IGNORECASE)
    kept = group == "length" and word.startswith("How many") and _before(passage, answer).endswith("for ")
    joint = PREPOSITION if group in ("duration", "length") and not kept else NOTHING  # how many yards did he rush for
    if height:
        word = f"At what {height['what'].lower()}"
        joint = re.compile(_HEIGHT.replace(_BY, f"(?:{_BY})?"), re.IGNORECASE)
    question = re.sub(r", (to|from|at|by)\Z", r" \1", turned(passage, answer, joint) or "") or None
    question = None if question and (_OTHER_SUM.search(question) or _UNDONE.search(question)) else question
    if answer and group == "currency" and (question is None or question.split()[1] in excerpt.PRONOUNS):
        gap = passive.amount(passage, answer)
        if gap:
            return f"How much money {cut(gap)}?"
    if group == "duration" and question and re.search(_SPAN, question):
        return beside(word, figure, passage)
    word = "For how long" if question and word == "How long" and _BARRED.search(question) else word
    return f"{word} {question}?" if question else None


def _of_a_noun(figure: Figure, passage: Clause) -> str | None:
    """The noun that an amount is of: "fine" of "a fine of $4.2 million"."""
    before = _before(passage, passage.find(figure.as_printed))
    match = re.search(_NOUN_OF, before) or re.search(_SET_AT, before, re.IGNORECASE)
    return match["noun"].lower() if match else None


def times_of(passage: Clause) -> str | None:
    """What something is so many times as much as: the legal limit."""
    span = passage.span
    match = _TIMES_OF.search(passage.parse.text, span.start, span.end + _BEHIND)
    return match["what"] if match else None


def _level(figure: Figure, passage: Clause) -> str | None:
    """The level that a percentage tells: "blood alcohol level" of "a blood alcohol level of 0.21 percent"."""
    match = re.search(_LEVEL_OF, _before(passage, passage.find(figure.as_printed)))
    return match["noun"] if match else None


def _before(passage: Clause, found: Span | None) -> str:
    """What stands in the sentence before an amount; nothing where the amount was not found."""
    return passage.parse.text[passage.parse.sentence.start : found.start] if found else ""


def _worth(figure: Figure, passage: Clause) -> str | None:
    """What is worth a sum: the watches of "luxury watches worth two million euros"."""
    found = passage.find(figure.as_printed)
    before = next((i for i, token in enumerate(passage.tokens) if found and token.start >= found.start), 0)
    at = next((i for i in range(before - 1, max(-1, before - _NEAR), -1) if passage.tokens[i].low == "worth"), 0)
    while at > 1 and passage.tokens[at - 1].tag in ("RB", ","):  # its offer, reportedly worth
        at -= 1
    noun = phrase_ending(passage.parse, at) if at else None
    if noun is None or passage.tokens[noun.head].tag not in ("NN", "NNS"):
        return None
    what = unnumbered(passage.words(noun))
    return f"How much {agreeing('was', is_many(what))} the {what} worth?" if what else None


def _costs(figure: Figure, passage: Clause) -> str | None:
    """The question of a sum right behind the verb that tells what it is: would cost $8 billion, giving $3,000."""
    found = passage.find(figure.as_printed)
    before = [token for token in passage.tokens if found and token.end <= found.start][-_NEAR:]
    verb = next((token for token in reversed(before) if token.tag.startswith("VB")), None)
    if found is None or verb is None or any(token.tag not in _HEDGING for token in before[before.index(verb) + 1 :]):
        return None
    if lemma(verb.text, verb.tag) == "cost":
        modal = next((it.low for it in before if it.tag == "MD"), "did")
        asked = turned(passage, found, NOTHING)
        return None if asked and asked.split()[1] not in excerpt.PRONOUNS else f"How much {modal} it cost?"
    return f"How much money was {passive.participle(verb)}?" if verb.tag == "VBG" and verb.low != "being" else None


def beside(asked: str, figure: Figure, passage: Clause) -> str:
    """What is asked, of the words around an amount; where there are none, of nothing but that it was so much."""
    words = excerpt.beside(passage, figure.as_printed)
    if len(words.split()) > _FEWEST:
        return excerpt.of_words(asked, words)
    return f"{asked} {'were there' if asked.startswith('How many') else 'was it'}?"


def _beside(figure: Figure, passage: Clause) -> str | None:
    """A stretch of time that tells how far one deed lies from another: five days before the match."""
    found = passage.find(figure.as_printed)
    text = passage.parse.text
    end = min(passage.parse.sentence.end, found.end + LINE) if found else 0
    match = re.match(_APART, text[found.end : end]) if found else None
    return f"How long {match['word'].lower()} {excerpt.short(match['what'], LINE)}?" if match else None


def _of_a_thing(figure: Figure, group: str, noun: str, passage: Clause) -> str:
    """A measure that describes a thing: "a 24-foot boat", "a seven-storey block"."""
    if figure.unit in ("storey", "block"):
        return f"How many {figure.unit}s has the {noun}?"
    if figure.unit == "mm" and noun.split()[-1] in _GUNS:
        return f"What calibre is the {noun}?"
    size = re.search(r"\b(?:long|wide|tall|high|deep)\b", figure.counted or "")
    how = _MANNER.get(group, "large")
    past = group == "duration" and _PAST.search(_before(passage, passage.find(figure.as_printed)))
    be = agreeing("was", is_many(noun)) if past else agreeing("is", is_many(noun))
    return f"How {size.group() if size else how} {be} the {noun}?"


def _described(figure: Figure) -> str:
    """The noun that a measure describes: "boat" of "a 24-foot boat"."""
    if not figure.counted or "-" not in figure.counted.partition(" ")[0]:
        measured, _, thing = (figure.counted or "").partition(" ")
        return thing if measured == figure.unit and thing and not thing.startswith("of ") else ""
    return figure.counted.partition(" ")[2]


def _with_unit(quote: str, figure: Figure) -> str:
    """The number with its unit, as they stand in the passage."""
    unit = rf"%|per cent|(?i:{re.escape(figure.unit)})\w*|[a-z]+"
    match = re.search(rf"{re.escape(figure.as_printed)}[\s-]{{0,2}}(?:{unit})?", quote)
    if match is None or "$" in figure.as_printed or "£" in figure.as_printed or "€" in figure.as_printed:
        return figure.as_printed
    return match.group()


def around(claim: Claim, figure: Figure) -> str:
    """The words of the passage, "…" for the amount, as they follow a question; none where there is little else."""
    words = excerpt.short(claim.quote.replace(_with_unit(claim.quote, figure), " … ", 1), LINE)
    return f" “{words}”" if any(len(word) > _WORD + 1 and word != "people" for word in words.split()) else ""
