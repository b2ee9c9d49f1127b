"""What a single word can be in a report of harm: one letter per word, from hand-made lists and its part of speech.

A sentence becomes a short string of such letters, over which groups and rules are regular expressions: a cascade of
finite automata (Hobbs et al. 1993, FASTUS), which costs linear time and fits on one screen.

    N amount   # age     % time, date    a an/a       D determiner   o of      c and/or     , ; . ( ) -  marks
    P people (plural)    p person        X others     x other, more  R pronoun w who/that   e including, among
    K killed, shot (past or participle)  T kill(s)    I killing      A dead, missing        Y died, drowned
    & along with  F death(s), murders    W wound(s)   Z body, bodies O toll    l life, lives  U hospital
    k hit         0 throat               L left       S suffered     C claimed              V taken, rushed
    b be       h have      u modal       t to         ! not          y by      i preposition  q when, after
    @ aged, ages
    v verb     g -ing      r adverb      n noun       s plural noun  M name    j adjective    ' possessive
"""

from collections.abc import Iterator
from functools import cache

from compare.grammar.phrase import DAYS, MONTHS
from compare.grammar.tag import DASHES
from compare.lexicon import table
from compare.record import Record


class Entry(Record):
    """The letter of a word, with the outcome it tells of ("struck" is not yet decided: wounded or killed)."""

    letter: str
    harm: str = ""


_FUNCTION = {
    "a": "a an", "D": "the his her their its our my your this these those both all each every any some such",
    "o": "of", "t": "to", "c": "and or & plus but nor", "w": "who whom which whose that", "y": "by",
    "b": "is are was were be been being am 's 're got remain remains remained get gets",
    "i": "in on at from for with over under near outside inside during into across between against through within "
    "along around behind without",
    "h": "has have had having", "u": "may might can could would will should must shall",
    "!": "not n't n’t never", "X": "others", "x": "other more additional further another different separate remaining",
    "p": "he she him himself herself", "R": "they them it us we me itself themselves",
    "e": "including include includes included among amongst",
    "@": "aged ages", "q": "when while after before because if as since until though although where once",
}  # fmt: skip
_TAGS = {
    "NN": "n", "NNS": "s", "NNP": "M", "NNPS": "M", "JJ": "j", "JJR": "j", "JJS": "j", "CD": "j", "VB": "v", "VBD": "v",
    "VBZ": "v", "VBP": "v", "VBN": "v", "VBG": "g", "RB": "r", "RBR": "r", "RBS": "r", "RP": "r", "IN": "i", "DT": "D",
    "PRP": "R", "PRP$": "D", "WP": "w", "WDT": "w", "WP$": "w", "WRB": "q", "MD": "u", "TO": "t", "POS": "'", "CC": "c",
    ",": ",", ":": ";", ".": ".", "(": "(", ")": ")",
}  # fmt: skip
_FORMS = {
    "leave": "L",
    "suffer": "S",
    "hurt": "W",
    "conveyed": "V",
    "hospital": "U",
    "toll": "O",
    "bodies": "Z",
    "claim": "C",
    "lives": "l",
    "hit": "k",
    "throat": "0",
}
_HARM_OF = {"hurt": "injured", "hit": "struck"}


@cache
def function_words() -> dict[str, str]:
    """Function words to their letters."""
    return {word: letter for letter, words in _FUNCTION.items() for word in words.split()}


@cache
def harm_words() -> dict[str, Entry]:
    """Every form of every harm word to its letter and outcome; the more specific list wins."""
    found: dict[str, Entry] = {}
    lexicon = table("harms")
    for harm, forms in lexicon.items():
        if harm != "forms":
            found.update(_entries(harm, forms))
    for group, words in lexicon["forms"].items():
        found.update((word, Entry(_FORMS[group], _HARM_OF.get(group, ""))) for word in words)
    return found


@cache
def harm_nouns() -> dict[str, Entry]:
    """The nouns of harm, singular and plural: some are also verbs ("murder"), so the tag decides."""
    lexicon = table("harms")
    found = {
        noun: Entry("F", harm) for harm, forms in lexicon.items() if harm != "forms" for noun in forms.get("nouns", ())
    }
    return found | {plural(noun): entry for noun, entry in found.items() if not noun.endswith("s")}


def _entries(harm: str, forms: dict[str, list[str]]) -> Iterator[tuple[str, Entry]]:
    for verb in forms.get("verbs", ()):
        third, past, participle, ing, base = inflected(verb)
        yield from (
            (word, Entry(letter, harm))
            for word, letter in ((base, "T"), (third, "T"), (past, "K"), (participle, "K"), (ing, "I"))
        )
    yield from ((word, Entry("K", harm)) for word in forms.get("participles", ()))
    for verb in forms.get("intransitive", ()):
        yield from ((word, Entry("Y", harm)) for word in inflected(verb))
    yield from (
        (word, Entry("A", harm))
        for word in forms.get("predicate", ())
        if word not in ("injured", "hurt", "hospitalized", "hospitalised")
    )


def inflected(verb: str) -> tuple[str, str, str, str, str]:
    """Third person, past, participle, -ing and base form of "kill" or of "slay/slays/slew/slain/slaying"."""
    if "/" in verb:
        base, third, past, participle, ing = verb.split("/")
        return third, past, participle, ing, base
    stem = verb.removesuffix("e")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies", verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing", verb
    double = verb[-1] if verb in ("stab", "gas", "kidnap", "abet") else ""
    third = verb + ("es" if verb.endswith(("ss", "sh", "ch", "x", "s")) else "s")
    return third, stem + double + "ed", stem + double + "ed", stem + double + "ing", verb


def plural(noun: str) -> str:
    """The plural of a noun, by spelling."""
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


_NO_CLASS = ("not-persons", "animals", "things", "armies", "militias")


_MASSES = frozenset(("people", "police", "crew", "personnel"))  # many without a plural's s


@cache
def people() -> dict[str, tuple[str, str]]:
    """Every noun for a person to its letter (P plural, p singular) and its class; of two classes the later list's."""
    found: dict[str, tuple[str, str]] = {}
    for victims, nouns in table("victims").items():
        for noun in nouns if victims not in _NO_CLASS else ():
            single, *many = noun.lower().split("/")
            for word in many or [plural(single)]:
                found[word] = ("P", victims)
            found[single] = ("P" if single in _MASSES else "p", victims)
    return found


_SHORTENED = ("'d", "’d")  # had or would


def hangs_on_neighbours(low: str, tag: str) -> bool:
    """Whether `letter` has to see what stands before a word."""
    return low in harm_words() or low in _SHORTENED or (tag[:1] == "V" and low in people())


def letter(low: str, tag: str, before: str = "", letter_before: str = "") -> Entry:
    """The letter of one word, by the lists first and then by its tag; `before` is the word to its left."""
    if tag[:3] == "NNP" and low in _CALENDAR:
        return Entry("%")
    if low in _SHORTENED and before == "id":
        return Entry("v")
    if low in _EXCLAMATIONS:
        return Entry("z")
    function = function_words().get(low)
    if function and tag != "POS" and not (low == "that" and tag == "DT") and not (low in _NAMES and tag[:3] == "NNP"):
        return Entry(function)
    if tag[:1] == "N" and low in harm_nouns() and low[-3:] != "ing":
        return harm_nouns()[low]
    harm = harm_words().get(low)
    if low in ("wound", "wounds") and (tag in ("VBZ", "VBP", "VB") or (low == "wound" and letter_before in "tu")):
        return Entry("T", "injured")
    if harm and (letter_before in _VERB_PLACES or not _is_something_else(low, tag, before)):
        return harm
    person = people().get(low)
    if person and _is_noun(tag, person[0], letter_before):
        return Entry(person[0])
    return Entry("-" if low in DASHES else _TAGS.get(tag, "z"))


def _is_noun(tag: str, letter: str, letter_before: str) -> bool:
    """Whether a word for persons is one here: "the suspects", not "he suspects"; "a German", not "German law"."""
    if tag[:1] == "V":
        return letter_before != "" and letter_before in "NjnMx#KADpP"
    return tag != "JJ" or letter == "P"


_CALENDAR = DAYS | MONTHS  # they never belong to a person's name
_EXCLAMATIONS = frozenset("oh ah alas wow oops omg ugh hey please rip sad sadly yes".split())  # nobody's name
_NAMES = frozenset(("us", "who", "will", "it"))  # US troops, the WHO, Will Hart, IT workers
_VERB_PLACES = ("t", "u", "c")  # after to, a modal verb, and: a base form is a verb
_NOUN_SHOT = frozenset("a gun single warning fatal first each every fired the his her".split())
_OFFICES = frozenset(
    "public governing regulatory professional official international student legislative advisory heavenly".split()
)
_NOUNS_TOO = frozenset("take takes claim claims cost costs count".split())


def _is_something_else(low: str, tag: str, before: str) -> bool:
    """Whether a harm word is used in its other sense: the shot, the left bank, a count of theft, gas."""
    if low == "shot":
        return before in _NOUN_SHOT
    if low in ("body", "bodies"):
        return before in _OFFICES
    if low == "left":
        return tag in ("JJ", "NN") or before in ("the", "his", "her")
    if low in bases() or low == "blasts":
        return tag[:1] != "V"
    return low in _NOUNS_TOO and tag[:1] == "N"


@cache
def table_of_places() -> frozenset[str]:
    """Words that make a run of capitals a place or a day, not a person: Street, County, Monday."""
    return frozenset(table("victims")["not-persons"])


@cache
def bases() -> frozenset[str]:
    """Base forms of harm verbs that are nouns or adjectives just as well, and so need a verb's tag."""
    lists = (forms.get("verbs", ()) for harm, forms in table("harms").items() if harm != "forms")
    verbs = {verb.partition("/")[0] for verbs in lists for verb in verbs}
    return frozenset(verbs - {"kill", "injure", "slay", "shoot", "hurt", "massacre", "behead"})
