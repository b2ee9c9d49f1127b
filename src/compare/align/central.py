"""The one event of which two stories tell, and what of it a passage tells: the deed, or the call that reported it.

A story has many deeds: the shooting, the call, the arrest, the vigil. The event is that of the heads, by its class
(lexicon/events.yaml): a killing and a shooting are one, a shooting and a vote are not.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal

from compare import lexicon
from compare.align.feature import LEAD, Features, Story
from compare.align.response import STAGES, is_called_off
from compare.align.words import Word, act_of, concepts, distinctive
from compare.claim import Claim, Place, When
from compare.extract.acts import nouns, patterns
from compare.grammar.lexicon import lemma
from compare.record import Record

Telling = Literal["deed", "report", "near", "other", "none"]

ONE_STORY = 8.0  # bits that the heads of two articles have in common where what is asked has one answer in each
_CREWS = (
    r"(?:agency|brigade|chief|crews?|department|detectives?|division|engines?|fighters|investigators?|marshal|officials?"
    r"|services?|squad|station|trucks?|unit)\b"
)
_NOUN_OF_DEATH = (
    r"killing(?= (?:and|as|at the|by|case|happened|in|is|near|of|on|outside|that|took|was)\b|[.,;:!?’']|\s*\Z)"
)
# Who opens fire sets none; a fire brigade puts it out; killing two people is what something else did.
_WORD = re.compile(
    rf"(?<!open )(?<!opened )(?<!opening )\b(?!killing\b)[a-z]{{4,}}(?:-[a-z]+)?\b(?! {_CREWS})|\b{_NOUN_OF_DEATH}"
)
_FIRED = re.compile(r"\bopen(?:s|ed|ing)? fire\b")
_SHOT = frozenset(("shoot",))
_FEW = 3  # telling words of a date, which alone may seem a sentence
_LONG = 600  # characters of a passage that are read
_HARM = frozenset("attack bomb explode shoot kill injure".split())  # told of one event in turn: shot, wounded, killed
_HARMED, _KILLED = frozenset("shoot stab beat attack assault".split()), frozenset(("kill",))
_HACKED, _ATTACK = frozenset(("hack",)), frozenset(("attack",))
_OUTCOMES = frozenset(("kill", "injure"))
_LESSER = _OUTCOMES | {"fight"}  # an attack is rather called by its name, and not by the dispute that led to it
CALLED = dict.fromkeys(("gunfire", "gunshot", "crossfire", "shots", "drive-by"), "shooting")  # by what was heard
_FAMILIES = (
    _HARM | frozenset("abduct abuse steal fight crash".split()),
    _HARM | frozenset("quake storm fire destroy crash".split()),
    frozenset("protest vote play".split()),
)
_EVENTS = frozenset.union(*_FAMILIES)
_HAPPENING = frozenset(("happen", "occur", "erupt", "unfold", "take", "break", "start", "begin", "ring"))
_WITH_A_WORD = frozenset(("take", "break", "ring"))
_TAKING = re.compile(r"\b(?:take|takes|took|taken|taking) place\b|\b(?:broke|broken|breaks?|rang|rung|rings?) out\b")
_PHASES = frozenset(("happen", "begin"))
_BLAMING = frozenset("accuse suspect blame believe allege charge".split())  # of what somebody did there and then
_RELEASED = re.compile(
    r"\b(?:release|statement|report|affidavit|complaint|conference|tweet|post|documents?) (?:on )?\Z"
)
_CHARGED = re.compile(r"\b(?:accused|charged|blamed|indicted|arraigned) (?:on )?\Z")
CARRYING = frozenset("take carry rush transport fly airlift".split())  # from where it happened, or soon after
_SAYING = frozenset("say tell add state write report announce identify know hear".split())
_IT_WAS = re.compile(
    r"It (?:was|happened|occurred) (?:about|around|just|shortly|nearly|almost|exactly|\d)", re.IGNORECASE
)
_BLOCK = re.compile(r"(?<!^of )(?<!^of the )\b\d{2,5}[- ]block of\b")
_BODY = re.compile(r"\b(?:the|a|his|her) body\b")  # found there, wherever he was killed
_BEFORE_PLACE = re.compile(r"(?P<noun>(?:[\w’'-]+ ){0,3}[a-z]+) (?:in|at|on|outside|inside|near|of) (?:the |an? )?\Z")
_SEVERAL = re.compile(
    r"\b(?:first|second|third|fourth|another|other|earlier|later|separate|similar|previous|recent|latest"
    r"|last (?:week|month|year)"
    r"|(?:two|three|four|five|several|both) (?:\w+ ){0,3}(?:killing|shooting|crashe|attack|fire)s)\b"
)
_SCENES = re.compile(
    r"\b(?:two|three|four|five|several|multiple|separate|different|various) (?:\w+ )?"
    r"(?:scenes|locations|places|addresses|sites|homes|houses|crime scenes)\b",
    re.IGNORECASE,
)


class Central(Record):
    """The event that two stories have in common.

    classes: the classes of deeds that are the event. noun: what it is called in both heads, "" where no noun is known.
    bits: the worth of the words that the heads have in common. named: whether a name is among them. once: whether it
    has one hour and one place: matches and votes come again soon, and a spree has several scenes.
    """

    classes: frozenset[str]
    noun: str
    bits: float
    named: bool
    once: bool = True


def central(story: Story, one: str, other: str) -> Central | None:
    """The event that two articles have in common; None where their heads tell of none, or of two."""
    heads = [story.head(name) for name in (one, other)]
    left, right = (_acts(concepts(head)) for head in heads)
    family = _family(left, right)
    if family.isdisjoint(left & right):
        return None
    classes = left & right & family
    classes |= (left | right) & family | _HARM if classes & _HARM else classes
    _, bits, named = _shared(story, *heads)
    scattered = any(_SCENES.search(story.article(name).text) for name in (one, other))
    return Central(classes, _noun(story, (one, other), classes), bits, named, family > _HARM and not scattered)


def _family(left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
    """The family of which two heads tell most classes; where both tell deaths alone, either may tell of what."""
    outcome = left & right <= _OUTCOMES
    return max(_FAMILIES, key=lambda some: (len(some & left & right), len(some & (left | right)) if outcome else 0))


def one_event(story: Story, one: Claim, other: Claim, least: float = ONE_STORY, *, named: bool = False) -> bool:
    """Whether the heads of two articles, with the claims' sentences, share so many bits, a crime and a name.

    named: that the two stories have a name in common is known already.
    """
    common, bits, name = _shared(story, *([*story.head(it.article), *story.said(it)] for it in (one, other)))
    crime = not common.isdisjoint(lexicon.words("contrasts", "offences") | lexicon.words("contrasts", "disasters"))
    return crime and (named or name) and bits >= least


def one_story(story: Story, one: Claim, other: Claim, least: float = ONE_STORY) -> bool:
    """Whether the heads of two articles, with the claims' sentences, share so many bits and a name, crime or none."""
    _, bits, name = _shared(story, *([*story.head(it.article), *story.said(it)] for it in (one, other)))
    return name and bits >= least


def _shared(story: Story, one: Sequence[Word], other: Sequence[Word]) -> tuple[frozenset[str], float, bool]:
    """The concepts that two heads have in common, their worth in bits, whether a telling name is among them."""
    common = concepts(one) & concepts(other)
    return common, sum(story.bits[word] for word in common), not common.isdisjoint(distinctive((*one, *other)))


def tells_of_crime(story: Story, claim: Claim, article: str) -> bool:
    """Whether the sentence of a claim tells of a crime of which the head of an article tells too."""
    return not _offences(story.said(claim)).isdisjoint(_offences(story.head(article)))


def one_crime(story: Story, one: Claim, other: Claim) -> bool:
    """Whether neither sentence tells of a crime of which the other article's head, with its sentence, tells nothing."""
    said = [_offences(story.said(it)) for it in (one, other)]
    told = [_offences([*story.head(it.article), *story.said(it)]) for it in (one, other)]
    return all(not crimes or not crimes.isdisjoint(head) for crimes, head in zip(said, reversed(told), strict=True))


def _offences(words: Iterable[Word]) -> frozenset[str]:
    """The crimes that some words tell; who is shot or stabbed may have been killed, what is hacked is attacked."""
    told = concepts(words)
    meant = (_KILLED if told & _HARMED else frozenset()) | (_ATTACK if told & _HACKED else frozenset())
    return (told | meant) & lexicon.words("contrasts", "offences")


def _noun(story: Story, articles: Sequence[str], classes: frozenset[str]) -> str:
    """The noun by which the heads call the event oftenest: shooting, crash; "" where they use verbs only."""
    found: Counter[str] = Counter()
    for name in articles:
        article = story.article(name)
        text = " ".join(article.text[one.start : one.end] for one in article.sentences[:LEAD])
        told = (lemma(word, "NN") for word in _WORD.findall(text.casefold()))
        called = (CALLED.get(word, word) for word in told if nouns().get(word) in classes)
        found.update(word for word in called if not word.endswith("s"))
    return min(found, key=lambda word: (nouns()[word] in _LESSER, -found[word], word), default="")


def telling(it: Features, event: Central, story: Story) -> Telling:
    """What a date or place claim tells of the event: when or where the deed was, or the call; near: perhaps the deed.

    other: another event than this one ("another man was shot at 8 p.m.").
    """
    value, quote = it.claim.value, it.claim.quote[:_LONG]
    if not isinstance(value, When | Place):
        return "none"
    if isinstance(value, Place) and (noun := _hung_on(value, quote)):
        return _of_noun(noun, event)
    if _SEVERAL.search(quote.casefold()):
        return "other"
    verb = (value.about or "").casefold()
    if isinstance(value, When) and _is_of_the_case(value, verb, quote):
        return "none"
    told = _classes(verb, quote)
    inside = _acts(it.deeds)
    of_it = not event.classes.isdisjoint(inside)
    around = of_it or not event.classes.isdisjoint(_around(story, it))
    if _happening(verb, quote):
        return "deed" if of_it or not inside - _PHASES else "none"
    if told & event.classes:
        return "deed"
    if verb in STAGES:
        if is_called_off(quote) or (verb == "report" and not of_it and inside & _EVENTS):
            return "none"  # the end of a search; the riots that were reported
        return "report" if around and not _BODY.search(quote) else "near"
    if told and verb not in _BLAMING | CARRYING:
        return "near" if _in_a_block(value, quote) else "none"
    if isinstance(value, When) and (_IT_WAS.match(quote) or quote.strip(" .,") == value.as_printed.strip(" .,")):
        return "deed" if around else "none"
    if verb in _BLAMING and of_it:
        return "report"
    near = verb in CARRYING or (around and verb not in _SAYING) or _in_a_block(value, quote)
    return "near" if near else "none"


def _hung_on(value: Place, quote: str) -> str:
    """The noun with its modifiers on which a place hangs: "a club shooting" in Harwick; "" where it hangs on none."""
    at = quote.find(value.name)
    match = _BEFORE_PLACE.search(quote[:at].casefold()) if at > 0 else None
    hung = match is not None and nouns().get(match["noun"].split()[-1]) and not _FIRED.search(match["noun"])
    return match["noun"] if match and hung else ""


def _of_noun(noun: str, event: Central) -> Telling:
    """What a place tells that hangs on the noun of an event: the deed itself, or another one."""
    if _SEVERAL.search(noun):
        return "other"
    return "deed" if nouns().get(noun.split()[-1]) in event.classes else "none"


def _is_of_the_case(value: When, verb: str, quote: str) -> bool:
    """Whether a time is that of the charge or of the news, not of the deed: charged Saturday, a release Saturday."""
    at = quote.find(value.as_printed)
    before = quote[:at].casefold() if at > 0 else ""
    return bool(_RELEASED.search(before)) or (verb in _BLAMING and bool(_CHARGED.search(before)))


def _in_a_block(value: When | Place, quote: str) -> bool:
    """Whether a place is a block of a street and nobody's home: a report seldom tells another one."""
    return isinstance(value, Place) and value.role == "event" and _BLOCK.search(quote) is not None


def _happening(verb: str, quote: str) -> bool:
    """Whether a verb says that something happened, whatever it was."""
    return verb in _HAPPENING and (verb not in _WITH_A_WORD or _TAKING.search(quote) is not None)


def _around(story: Story, it: Features) -> frozenset[str]:
    """The classes of the deeds in the sentence of a passage; where that is no more than it, in the next as well."""
    every = story.sentences[it.claim.article]
    last = it.sentence + (2 if len(it.context) <= len(it.words) + _FEW else 1)
    article = story.article(it.claim.article)
    fired = any(_FIRED.search(one.span.of(article.text)) for one in article.sentences[it.sentence : last])
    acts = _acts(word.concept for sentence in every[it.sentence : last] for word in sentence)
    return acts | _SHOT if fired else acts


def _acts(words: Iterable[str]) -> frozenset[str]:
    """The classes of event that concepts name; a fire is more often a blaze than a shot."""
    return frozenset(act for word in words if (act := word if word == "fire" else act_of(word)))


@lru_cache(maxsize=4096)
def _classes(verb: str, quote: str) -> frozenset[str]:
    """The classes of deed that a verb or noun names, with the words that stand in its passage."""
    words = set(re.findall(r"[a-z]+", quote.casefold()))
    found = [it for it in patterns(verb) if words.issuperset(it.rest)]
    acts = {it.act for it in found if it.rest or len(found) == 1}
    noun = nouns().get(verb)
    return frozenset(acts | ({noun} if noun else set()))
