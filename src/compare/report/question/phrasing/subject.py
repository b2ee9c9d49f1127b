"""Who or what a clause is about: its subject, as a question can name it, and whether that is one or several."""

import re

from compare.extract.acts import noun_class
from compare.extract.passage import phrase_at, phrase_ending
from compare.extract.places.gazetteer import is_demonym
from compare.extract.roles import roles
from compare.grammar.lexicon import table
from compare.grammar.phrase import FINITE, NAMES, TIMES, WEEK, Phrase
from compare.grammar.proposition import Proposition
from compare.report.question.phrasing.clause import Clause, keeps_capital
from compare.report.question.phrasing.doubt import is_doubtful
from compare.report.question.phrasing.onset import claimed, of_one_age
from compare.report.question.phrasing.participle import is_aimed, is_participle
from compare.report.question.phrasing.pronoun import bearer, earlier, speaker
from compare.report.question.phrasing.proper import is_surname

# What is no part of a subject: the second time US forces have done so; Today veterans meet.
_TIMES = re.compile(
    r"(?:the (?:\w{1,12} ){0,2}time (?:that )?|(?:[Tt]oday|[Yy]esterday|[Tt]onight|\w{3,6}day),? )(?=[\w“])"
)
_PERSONAL = ("he", "she")
_ARTICLE = re.compile(r"\A(?:The|An?) (?=[a-z\d])")
_SUBJECT = 12  # tokens of a subject that a question may repeat
_OBJECTS = frozenset(
    "the a an either neither them him her us me who which whom this that these those".split()
)  # never a subject in a question
_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "EX"))
_ASKING = frozenset(("WP", "WP$", "WDT", "WRB"))
_BARE = frozenset(("NN", "JJ", "VBN", "VBG"))
_RELATING = frozenset("connection relation response regard addition case".split())  # of in connection with
_NEW = frozenset(("a", "an", "another"))
_BARE_NOUNS = frozenset(("NN", "NNS", "CD"))
_QUOTES = frozenset('"“')
_HANGING = frozenset(("IN", "TO", "WDT", "WP"))
_QUANTIFIERS = frozenset("some many most all several few both half none".split())
_MEASURES = frozenset("yard point mile metre meter foot inch kilometre kilometer percent carry".split())
_FIRED = ("shot", "round", "bullet")
_GOVERNING = frozenset(
    "in on at near from of by with inside into between against for to through during under among across outside".split()
)
_MOMENTS = WEEK | frozenset("time day week month year night morning evening afternoon hour minute".split())
_UNCOUNTED = frozenset("police staff crew nobody somebody someone anyone everyone everybody nothing congress".split())
_MANY = frozenset("i they we you these those both".split())
_QUANTITIES = frozenset("both all several many few two three four five six seven eight nine ten eleven twelve".split())
_COUNTED = re.compile(r"(?!1\b)\d[\d,]{0,9}(?:\s|\Z)")
_HEDGES = ("at least ", "more than ", "about ", "some ", "nearly ", "up to ", "as many as ")
_AGREEING = {"is": "are", "was": "were", "has": "have", "does": "do", "Is": "Are", "Has": "Have"}
PLURALS = frozenset("people men women children police troops crew staff personnel youth persons".split())


def subject(clause: Clause, one: Proposition) -> Phrase | None:
    """The subject of a proposition; None where there is none that a question can name."""
    if clause.headed and one.agent is not None and (held := claimed(clause, one.agent)):
        return held if held.first < one.group.first and not one.group.passive else None
    lone = is_participle(clause, one)
    done_to = lone and one.patient is not None and (one.agent is None or one.patient.first < one.group.first)
    done_to = done_to or (one.agent is None and is_aimed(clause, one))  # the man shot at her, as the tagger has it
    phrase = one.patient if one.group.passive or done_to else one.agent
    if phrase is None or phrase.first >= one.group.first or is_doubtful(clause, one, phrase):
        return None
    if lone and _is_passed(clause, phrase, one):
        return None
    whole = of_one_age(clause, _whole(clause, phrase, one.group.first))
    if clause.tokens[whole.last - 1].tag == "CD" and clause.tokens[whole.last].low in _FIRED:
        whole = whole.spread(last=min(whole.last + 1, one.group.first))  # at least one shot struck the guard
    if lone:  # the boats found in Lund: what was found stands beside the participle
        return whole if not _is_placed(clause, whole) and _can_be_named(clause, whole) else None
    climbed = _climbed(clause, whole)
    if climbed is None or (climbed != whole and one.group.tense == "gerund"):
        return None
    return climbed if _can_be_named(clause, climbed) else None


def _is_passed(clause: Clause, phrase: Phrase, one: Proposition) -> bool:
    """Whether a verb of its own stands between a phrase and a participle: police identify man shot in Lund."""
    between = clause.tokens[phrase.last : one.group.first]
    joined = any(token.tag == "CC" for token in between)  # was shot and taken to Lund
    return not joined and any(token.tag in FINITE for token in between)


def _can_be_named(clause: Clause, phrase: Phrase) -> bool:
    """Whether a question can repeat a phrase: a short one with a noun, and without a verb of its own."""
    tokens, words = clause.tokens[phrase.first : phrase.last], clause.words(phrase)
    if any(token.tag in FINITE and token.low not in _FIRED for token in tokens):
        return False  # records show he was held
    if phrase.first > 1 and clause.tokens[phrase.first - 1].tag == "``" and clause.tokens[phrase.first - 2].tag != ",":
        return False  # who starred in “The Long Night”
    head = clause.tokens[phrase.head]
    if tokens[0].tag == "CD" and head.low.removesuffix("s") in _MEASURES:
        return False  # with 404 yards rushing
    if head.text in TIMES and phrase.head == phrase.last - 1:
        return False  # three others were hurt Saturday night
    short = len(tokens) <= _SUBJECT and "\n" not in words
    noun = any(token.tag in _NOMINAL for token in tokens)
    return short and noun and words.lower() not in _OBJECTS and tokens[0].tag not in _ASKING


def _climbed(clause: Clause, phrase: Phrase) -> Phrase | None:
    """A phrase that a preposition governs, with the one that it describes: a strike on the market in Darun.

    None where there is none: a lone phrase after a preposition is nobody's subject.
    """
    tokens = clause.tokens
    if "and" in (token.low for token in tokens[phrase.first : phrase.last]) and _lists(clause, phrase):
        return None
    described = phrase.last < len(tokens) and tokens[phrase.last].low in ("that", "which", "who")
    nearest = phrase
    if described and any(token.tag == "IN" for token in tokens[phrase.first : phrase.last]):
        return phrase  # it is known already what is described
    while (link := _link(clause, phrase)) is not None and tokens[phrase.first].tag != "CD":
        if described and tokens[nearest.head].tag not in NAMES:
            break  # the shooting in Lund that left two hurt is told of, and not the suspect in it
        before = phrase_ending(clause.parse, link)
        if before is None or tokens[before.head].low in _MOMENTS:
            return None
        nearest, phrase = before, phrase.spread(first=before.first)
    return phrase


def _link(clause: Clause, phrase: Phrase) -> int | None:
    """The preposition that governs a phrase, an adverb between or not: in far southwest Lund."""
    at = phrase.first - 1
    at -= at > 0 and clause.tokens[at].tag == "RB"
    return at if at >= 0 and clause.tokens[at].low in _GOVERNING else None


def _is_placed(clause: Clause, phrase: Phrase) -> bool:
    """Whether a name only tells where somebody is of to whom something was done, or a relative clause stands before
    it that the passage may end: woman from Lund shot; suspect who fled to Lund identified."""
    tokens = clause.tokens
    named = all(token.tag in NAMES for token in tokens[phrase.first : phrase.last])
    governed = phrase.first > 0 and tokens[phrase.first - 1].low in _GOVERNING
    open_ = clause.headed and any(token.tag in ("WP", "WDT") for token in tokens[: phrase.first])
    return (named and governed) or open_


def _lists(clause: Clause, phrase: Phrase) -> bool:
    """Whether a joined phrase goes on with a list after a preposition: by divers, a helicopter and dozens of boats."""
    tokens = clause.tokens
    before = clause.before(phrase)
    comma = phrase.first and tokens[phrase.first - 1].tag == ","
    return bool(comma and before and before.first and tokens[before.first - 1].low in _GOVERNING)


def head_of(clause: Clause, phrase: Phrase) -> tuple[str, str]:
    """The words of a phrase before what hangs on it, and the tag of the last: a man of "a man with cuts and burns"."""
    tokens = clause.tokens[phrase.first : phrase.last]
    whole = tokens[0].low in _QUANTIFIERS  # some of the lawmakers are several
    end = next((i for i, token in enumerate(tokens) if i and not whole and token.tag in _HANGING), len(tokens))
    words = clause.parse.text[tokens[0].start : tokens[end - 1].end]
    common = tokens[0].tag in ("NNS", "NN", "JJ") and not keeps_capital(tokens, clause.parse.text)
    common = common and not (is_demonym(tokens[0].text) or table()[tokens[0].text].startswith("JJ"))
    return words[:1].lower() + words[1:] if common else words, tokens[end - 1].tag


def named(clause: Clause, phrase: Phrase) -> str:
    """A phrase as it stands in the middle of a sentence; for "he" and "she" the name that only they can mean."""
    words = clause.words(phrase)
    low = words.lower()
    if low == "they" and (said := speaker(clause, phrase)):
        return named(clause, said)
    at = clause.tokens[phrase.first].start
    meant = bearer(clause, low, at) or earlier(clause, low, at) if low in _PERSONAL else None
    plain = _ARTICLE.sub(lambda match: match.group().lower(), _uncapped(clause, phrase, _TIMES.sub("", words)))
    return meant or (f"the {plain}" if _is_bare(clause, phrase) and not is_surname(plain, clause) else plain)


def _is_bare(clause: Clause, phrase: Phrase) -> bool:
    """Whether a common noun in the singular lacks its article: in a headline, or of a person, where all others do."""
    tokens = clause.tokens[phrase.first : phrase.last]
    end = next((i for i, token in enumerate(tokens) if token.tag == "IN"), len(tokens))
    first, head = tokens[0], tokens[max(0, end - 1)]
    bare = first.tag in _BARE or "-year-old" in first.low or _is_opening(clause, phrase)
    own = not clause.headed and first.text[:1].isupper() and keeps_capital(tokens, clause.parse.text)
    bare = bare and not (own and first == head)  # Foreman, who lived in Lund
    return bare and head.tag == "NN" and (clause.headed or head.low in roles()) and head.low not in _UNCOUNTED


def _whole(clause: Clause, phrase: Phrase, limit: int) -> Phrase:
    """A phrase with those that hang on it: the driver of the bus; a flaw in the browser, before "that" or "which"."""
    tokens = clause.tokens
    while phrase.last < limit and tokens[phrase.last].low == "of":
        other = phrase_at(clause.parse, phrase.last + 1)
        if other is None or other.last > limit:
            break
        phrase = phrase.spread(last=other.last)
    if phrase.last < limit - 1 and tokens[phrase.last].tag == "CC" and phrase_ending(clause.parse, limit):
        phrase = phrase.spread(last=limit)  # the victim and the suspect
    relative = phrase.last < limit and tokens[phrase.last].tag in ("WDT", "WP")
    before = clause.before(phrase) if relative and tokens[phrase.first - 1].tag == "IN" else None
    if before is None or tokens[before.head].tag in NAMES or tokens[before.head].low in _RELATING:
        return phrase
    return phrase if _is_described(clause, phrase, before) else phrase.spread(first=before.first)


def _is_described(clause: Clause, phrase: Phrase, before: Phrase) -> bool:
    """Whether a relative clause tells of the phrase right before it, and not of the one on which that hangs.

    "Who" tells of people. A clause tells of the event of the two, a shootout and not a suspect in it; else of what is
    new: a crowd, and not the shots in it; but a flaw in the browser.
    """
    tokens = clause.tokens
    head = tokens[phrase.head]
    if tokens[phrase.last].tag == "WP":
        return head.low in roles() or head.low in PLURALS or "-year-old" in head.low
    if noun_class(clause.parse, phrase.head) or noun_class(clause.parse, before.head):
        return noun_class(clause.parse, phrase.head) is not None
    return head.tag not in NAMES and (tokens[phrase.first].low in _NEW or tokens[phrase.first].tag in _BARE_NOUNS)


def _uncapped(clause: Clause, phrase: Phrase, words: str) -> str:
    """Words without the capital that they have only for opening a sentence."""
    tokens = clause.tokens[phrase.first : phrase.last]
    before = clause.tokens[phrase.first - 1]
    if phrase.first and before.tag not in ("``", ":", ".") and before.text not in _QUOTES:
        return words.lower() if words.lower() in PLURALS else words
    if is_demonym(tokens[0].text) or table()[tokens[0].text].startswith("JJ"):
        return words  # German, Kurdish
    if _is_opening(clause, phrase) or "-year-old" in tokens[0].low:
        return words[:1].lower() + words[1:]
    return words if keeps_capital(tokens, clause.parse.text) else words[:1].lower() + words[1:]


def _is_opening(clause: Clause, phrase: Phrase) -> bool:
    """Whether the first word of a headline has its capital for nothing else: Young boy shoots sister."""
    tokens = clause.tokens[phrase.first : phrase.last]
    small = len(tokens) > 1 and tokens[0].tag == "NNP" and all(token.text.islower() for token in tokens[1:])
    return clause.headed and small and tokens[-1].tag in ("NN", "NNS") and bool(table()[tokens[0].low])


def agreeing(verb: str, many: bool) -> str:
    """An auxiliary of one as it stands with one or with several: "were" of "was"."""
    return _AGREEING.get(verb, verb) if many else verb


def is_many(name: str) -> bool:
    """Whether a phrase names several: they, three men, the talks."""
    hedge = next((hedge for hedge in _HEDGES if name.lower().startswith(hedge)), "")
    name = name[len(hedge) :]
    first, last = (name.split()[0].lower(), name.split()[-1].lower()) if name.split() else ("", "")
    plural = name.split()[-1:] == [last] and last.endswith("s") and not last.endswith(("ss", "us", "is"))
    plural = plural and not _is_known_as_one(last)
    counted = first in _QUANTITIES or _is_count(name)
    return plural or counted or last in PLURALS or name.lower() in _MANY


def _is_known_as_one(word: str) -> bool:
    """Whether a noun in -s is no plural: gas, lens, canvas."""
    tags = table()[word].split("|")
    return "NN" in tags and "NNS" not in tags


def _is_count(name: str) -> bool:
    """Whether a number above one stands for people: 12, 12 Somali, 12 Somali and 11 Yemeni; not a 911 call."""
    return _COUNTED.match(name) is not None and (name.isdigit() or is_demonym(name.split()[-1]))
