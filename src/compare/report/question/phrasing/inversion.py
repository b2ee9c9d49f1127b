"""A clause turned into a question: "police searched the car" is "did police search the car"."""

import re

from compare.extract.passage import token_range
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import WEEK, Phrase
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token
from compare.report.question.phrasing.clause import Clause, alone, joined, tense, told
from compare.report.question.phrasing.ending import coupled, through, whole
from compare.report.question.phrasing.participle import is_participle
from compare.report.question.phrasing.relative import taken
from compare.report.question.phrasing.saying import ASSERTING, HOLDING
from compare.report.question.phrasing.sound import is_sound
from compare.report.question.phrasing.subject import agreeing, head_of, is_many, named, subject
from compare.report.question.phrasing.trim import uncited
from compare.span import Span

AUXILIARIES = frozenset(
    "is are was were be am 's has have had will would can could may might shall should must do does did".split()
)
_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_SHORT = {
    "'s": "is", "’s": "is", "'re": "are", "’re": "are", "'ll": "will", "’ll": "will", "'d": "would", "’d": "would",
    "wo": "will", "ca": "can",
}  # fmt: skip
_STATE = r"\A,\s[A-Z][\w.]{0,12}(?=[,.;\s]|\Z)"  # what a town lies in
_RATE = re.compile(r"\A\s(?:per|a|an) (?:day|hour|week|month|year|night)\b")  # 5,000 barrels per day
_THINKING = frozenset("believe think know suspect expect say".split())
_DETERMINED = re.compile(r"\b(?:the|an?|his|her|its|their|this|that)\s{1,3}\Z", re.IGNORECASE)
_JOINED = re.compile(r",?\s{1,3}(?:on |late |early |earlier )?\s{0,3}", re.IGNORECASE)  # from a subject to its time
_JOINED_ON = re.compile(r", (?:but|while|whereas)\b")
_STARTS = frozenset(("DT", "PRP$", "NN", "NNS", "JJ"))
_TIMELY = WEEK | frozenset("last next this earlier early late later".split())
_NO_DEEDS = frozenset(("include", "involve", "concern"))
_OF_MANY = frozenset(("do", "are", "were", "have"))
_OF_ONE = frozenset(("does", "is", "was", "has"))
_PAIR = 5  # tokens of two names that "and" joins: Lopez and the guard
_COLLECTIVE = frozenset(
    "family couple pair group team crew staff majority number public band squad duo trio crowd jury press media "
    "lot handful dozen government side board committee".split()
)
_JOINED_NAMES = re.compile(r"\b[A-Z][\w.’'-]{1,30} and (?:the )?[A-Z]")
_ONE = re.compile(r"(?:an?|one|another) (?!(?:\w+ ){0,2}\d[\d,]*\s)", re.IGNORECASE)  # not an additional 30 vessels
_PART = re.compile(r"(?:\w+[- ])?(?:half|halves|thirds?|quarters?|fifths?|tenths?|percent|per cent)\b", re.IGNORECASE)
_FORETELLING = frozenset("predict forecast estimate warn believe suggest insist argue".split())
_HEARERS = 3  # words of those who are told something
_OWNER = 3  # tokens of an owner with the mark behind it: it was Acme's second recall
_NEAR = 12  # characters between a verb of saying and a time that may be its own
_HAVE = frozenset(("has", "have", "had"))
_OPENS, _CLOSES = re.compile(r"(?<!\w)['‘](?=[A-Za-z])"), re.compile(r"(?<=[\w.,!?])['’](?!\w)")
_NO = frozenset(("no", "none", "nobody", "nothing", "neither"))
PREPOSITION = re.compile(
    r"[\s,]{0,3}(?:\b(?:outside|inside|nearby)\s{1,3})?\b(?:in|on|at|near|from|to|of|by|since|until|for|inside|outside|before|after|around|shortly|about|into"
    r"|over|off|just|early|late|some time|between|across|along|through|within|because|toward|towards|sometime"
    r"|during|as early as|as late as)?[\s,]{0,3}$",
    re.IGNORECASE,
)
CONNECTIVE = re.compile(
    r"[\s,]{0,3}\b(?:(?:because|as a result|in connection|on suspicion|on charges|in response|due|thanks|owing|in order"
    r"|so as)(?: of| with| to)?|after|for|from|by|as|since|over|to|of|on|with|following|amid)?[\s,]{0,3}$",
    re.IGNORECASE,
)
NOTHING = re.compile(r"\s{0,3}$")
_DANGLING = r"\s(?:the|his|her|its|their)\s(?:next|last|first|final|past|previous)\s{0,3}\Z"
_NEGATION = re.compile(r"(?i)(?<=^\s)(?:not|never)\s|^(?:not|never)\s|^n[’']t\b")


def inverted(quote: str) -> str | None:
    """The clause of a passage alone, without its article: see `turned`."""
    return turned(alone(quote))


def turned(
    passage: Clause, answer: Span | None = None, joint: re.Pattern[str] = PREPOSITION, verb: str = ""
) -> str | None:
    """The clause of a passage as a question without its question word: "was he arrested at the inn".

    answer: what the question asks for; it is left out with the words before it that match `joint`. A "not" is left
    out as well. verb: the one that is asked for, in its base form. None where the clause has no subject or no verb
    that can be turned, and where nobody would ask so.
    """
    first = told(passage, answer, verb)
    one = (coupled(passage, first) or first) if first else None
    phrase = subject(passage, one) if one else None
    if one is None or phrase is None or (answer and _is_no_answer(passage, one, phrase, answer, joint)):
        return None
    if _is_set_apart(passage, one, phrase):
        return None
    name = _whatever(named(passage, phrase))
    if answer and name.startswith("any"):
        return None  # nobody was in custody on Tuesday: that is no time of anything
    asked, verb_end = _opening(passage, one, name, _are_many(passage, phrase))
    if first and first != one:
        second = _base(passage.tokens[one.group.head])
        asked = f"{asked.removesuffix(second)}{_base(passage.tokens[first.group.head])} and {second}"
    rest = _rest(passage, one, verb_end, answer, joint)
    asks = "?" in passage.parse.text[verb_end : passage.parse.sentence.end]
    if rest is None or asks or not _agrees(asked, *head_of(passage, phrase)):
        return None
    behind = answer is None or answer.start > passage.tokens[one.group.head].end
    if behind and (object_ := taken(passage, one)):
        asked, rest = _with_object(asked, rest, passage.tokens[one.group.head], object_)
    question = " ".join(f"{asked}{rest}{_object(one, rest)}".split())
    return _unquoted(question) if is_sound(question, " ".join(name.split())) else None


def _with_object(asked: str, rest: str, head: Token, object_: str) -> tuple[str, str]:
    """The opening and the rest of a question with an object right behind its verb, wherever that stands."""
    if asked.split()[-1] in (head.text, _base(head)):
        return f"{asked} {object_}", rest
    return asked, re.sub(rf"\b{re.escape(head.text)}\b", f"{head.text} {object_}", rest, count=1)


def _is_no_answer(passage: Clause, one: Proposition, phrase: Phrase, answer: Span, joint: re.Pattern[str]) -> bool:
    """Whether nobody would ask the clause of a verb for these words."""
    if _hides(passage, one, phrase, answer, joint) or _is_determined(passage, answer):
        return True  # the August 9 death: the noun would be left without the words before it
    if joint is NOTHING:  # the answer is 26,000 homes: nobody asks how many homes the answer is
        final = passage.tokens[one.group.last - 1]
        return one.verb == "be" and answer.start <= final.end + 1 and final.low not in ("up", "down")
    return joint is PREPOSITION and (_is_of_more(passage, one, answer) or _equates(passage, one, answer))


def _is_set_apart(passage: Clause, one: Proposition, phrase: Phrase) -> bool:
    """Whether a participle behind a comma tells of more than the last of several: ovens in black and white, sold in."""
    first, tokens = one.group.first, passage.tokens
    bare = first == one.group.head and tokens[first].tag == "VBN" and phrase.last == first - 1
    return bare and tokens[first - 1].low == "," and phrase.first > 0 and tokens[phrase.first - 1].tag in ("CC", "IN")


def _are_many(passage: Clause, phrase: Phrase) -> bool:
    """Whether a subject is several: a plural, or two names that "and" joins."""
    tokens = passage.tokens[phrase.first : phrase.last]
    joint = next((i for i, token in enumerate(tokens) if i and token.low == "and"), None)
    both = joint is not None and all(token.tag in ("NNP", "DT") for token in (tokens[0], tokens[-1]))
    return is_many(head_of(passage, phrase)[0]) or (both and len(tokens) <= _PAIR)


def _agrees(asked: str, name: str, tag: str) -> bool:
    """Whether a verb of several does not stand with one: do the child fall, were his wife indicted."""
    if _JOINED_NAMES.search(name) and tag == "NNP" and asked.partition(" ")[0] in _OF_ONE:
        return False  # the North and Norland was: only a part of what was
    if _PART.match(name):
        return True  # three-quarters of the oil has, of the wells have
    several = tag == "NNS" and is_many(name) and name.split()[-1].lower() not in _COLLECTIVE
    if several and asked.partition(" ")[0] in _OF_ONE:
        return False
    if asked.partition(" ")[0] in _OF_MANY and _ONE.match(name) and name.split()[-1].endswith("s"):
        return any(word in _COLLECTIVE for word in name.lower().split())  # a boy remains hospitalized
    one = tag in ("NN", "NNP") and not is_many(name) and " and " not in name
    return not one or asked.partition(" ")[0] not in _OF_MANY or name.split()[-1].lower() in _COLLECTIVE


def _is_of_more(passage: Clause, one: Proposition, answer: Span) -> bool:
    """Whether the answer is no more than a part of a phrase, or of a clause joined on: a few hours after the attack."""
    _, last = token_range(passage.parse, answer)
    after = passage.tokens[last].tag if last < len(passage.tokens) else ""
    if passage.tokens[last - 1].low in ("after", "before"):
        return True  # seven months after the spill
    verb = passage.tokens[one.group.last - 1].end
    joined = _JOINED_ON.search(passage.parse.text, verb, max(verb, answer.start))
    timely = last < len(passage.tokens) and passage.tokens[last].low in _TIMELY  # in Budapest last summer
    return (after in _STARTS and not timely) or joined is not None or one.verb in _NO_DEEDS


def _is_determined(passage: Clause, answer: Span) -> bool:
    return _DETERMINED.search(passage.parse.text, max(0, answer.start - _NEAR), answer.start) is not None


def _equates(passage: Clause, one: Proposition, answer: Span) -> bool:
    """Whether a clause says what something is, and asks for no time or place: she is the third runner to be banned;
    the plan was for her to stay in Lund."""
    after = passage.tokens[min(one.group.last, len(passage.tokens) - 1)]
    if one.verb != "be":
        return False
    between = range(one.group.last, token_range(passage.parse, answer)[0])
    meant = any(passage.tokens[i].low == "for" for i in between)
    other = meant and any(o.group.first in between for o in passage.parse.propositions)
    owned = any(token.tag == "POS" for token in passage.tokens[one.group.last : one.group.last + _OWNER])
    return after.tag in ("DT", "CD", "PRP$") or owned or other


def _hides(passage: Clause, one: Proposition, phrase: Phrase, answer: Span, joint: re.Pattern[str]) -> bool:
    """Whether the answer stands in the subject, before a verb of saying, or in what somebody says or believes."""
    verb, end = passage.tokens[one.group.first].start, passage.tokens[one.group.last - 1].end
    after = passage.parse.text[passage.tokens[phrase.last - 1].end : answer.start]
    apposed = not _JOINED.fullmatch(after)
    inside = passage.tokens[phrase.first].start <= answer.start < verb and apposed
    apart = answer.start > end + (_NEAR if joint is PREPOSITION else 1)
    held = one.verb in HOLDING and (apart or (joint is NOTHING and one.verb in _THINKING))
    return inside or held or (answer.start < verb and one.verb in ASSERTING)


def _object(one: Proposition, rest: str) -> str:
    """What a verb of saying is asked with where nothing follows it, or nobody but those who hear it."""
    words = rest.strip(" .,;:\"“”'’").split()
    heard = one.verb == "tell" and len(words) <= _HEARERS and not any(word == "that" for word in words)
    return " this" if one.verb in ASSERTING | _FORETELLING | {"state"} and (heard or not words) else ""


def _unquoted(words: str) -> str:
    """Words without quotation marks of which only one half is there."""
    if len(_OPENS.findall(words)) > len(_CLOSES.findall(words)):
        words = _OPENS.sub("", words)
    halved = words.count('"') % 2 or words.count("“") != words.count("”")
    return " ".join(re.sub(r'["“”]|``|\'\'', "", words).split()) if halved or "``" in words else words


def _opening(passage: Clause, one: Proposition, name: str, many: bool) -> tuple[str, int]:
    """Auxiliary, subject and verb of the question, and the offset from which the clause goes on."""
    tokens, group = passage.tokens, one.group
    first, head = tokens[group.first], tokens[group.head]
    if is_participle(passage, one):
        return f"{agreeing('was', many)} {name} {head.text}", head.end
    if group.tense == "infinitive":
        return f"will {name} {_base(head)}", head.end
    if group.tense == "gerund" and one.verb == "be":
        return f"{agreeing('was', many)} {name}", head.end
    if group.tense == "gerund":
        did = "will" if tense(passage, one) == "future" else "did"
        return f"{did} {name} {_base(head)}", head.end
    if first is head and first.low in ("do", "does", "did"):  # did stories about it
        return f"{first.low} {name} do", head.end
    if first.text.lower() in _HAVE and first is head:  # had a row, had to leave
        return f"{_DO.get(head.tag, 'did')} {name} have", head.end
    low = first.text.lower()
    if low in AUXILIARIES or low in _SHORT or first.tag == "MD":
        return f"{_SHORT.get(low, low)} {name}", first.end
    before = [token.text for token in tokens[group.first : group.head] if token.tag == "RB"]
    before = ["never", *before] if tokens[group.first - 1].low == "never" and group.first else before
    do = "did" if passage.headed else _DO.get(head.tag, "did")
    return " ".join([do, name, *before, _base(head)]), head.end


def _base(head: Token) -> str:
    return lemma(head.text, head.tag)


def _whatever(name: str) -> str:
    """A subject that denies itself, as a question has it: "no bottles" is "any bottles"."""
    first = name.partition(" ")[0].lower()
    if first not in _NO:
        return name
    if name.lower() in ("no one", "no-one", "none"):
        return "anyone"
    return f"any{name[len(first) :]}" if first == "no" else "anybody"


def _rest(passage: Clause, one: Proposition, start: int, answer: Span | None, joint: re.Pattern[str]) -> str | None:
    """What follows the verb, without its "not" and the answer; None where that cannot be told whole."""
    text, end = passage.parse.text, max(start, through(passage, one))
    inside = answer is not None and answer.start >= start
    stop: int | None
    if answer is None or not inside:
        if (stop := whole(passage, one, end, is_free=True)) is None:
            return None
        words = text[start : max(start, stop)]
        return uncited(words if joint is CONNECTIVE else _NEGATION.sub("", words))  # why did he not come
    kept = _undangled(joint.sub("", text[start : answer.start]))
    stop, goes_on = start + len(kept.rstrip()), bool(text[answer.end : end].strip(" ,.;:"))
    if goes_on or joint is not NOTHING:  # else a preposition waits for what is asked: how many did he walk with
        stop = whole(passage, one, end if goes_on else stop, is_free=goes_on)
    if stop is None:
        return None
    after = text[answer.end : max(answer.end, stop)]
    after = re.sub(_STATE, "", after) if after.startswith(",") else after
    after = _RATE.sub("", after) if kept.rstrip().endswith((" to", " at", " by")) else after
    kept = kept if stop >= answer.end else kept[: max(0, stop - start)]
    second = joined(passage, answer)
    at = passage.tokens[second.group.first].start - start if second else 0
    if 0 < at < len(kept):
        kept = f"{' to ' if ' to ' in kept[:at] else ' '}{kept[at:]}"  # without the verb before "and"
    return uncited(f"{_NEGATION.sub('', kept)} {after.lstrip(' ,.;:')}")


def _undangled(words: str) -> str:
    """Words without a "the next" that has lost what it stood before."""
    return re.sub(_DANGLING, "", words) if words.rstrip().endswith(("st", "al", "ous", "xt")) else words
