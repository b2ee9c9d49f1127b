"""Whether a clause that was turned into a question is one that a person would ask."""

import re

_ASKED = re.compile(
    r"(?P<aux>is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|might|shall|should|must|am)\s"
    r"(?P<rest>.{1,400})$",
    re.IGNORECASE | re.DOTALL,
)
_SPEAKERS = re.compile(r"(?:I|me|us|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Dd]ear|[Pp]lease)\b")
# How no subject begins: police say Ivo Brandt has fled; jewellery worth £2m was stolen; about 10 a.m. men opened fire.
_NO_SUBJECT = re.compile(r"(?:say|says|said|worth|including|such|than|like|by|per|as)\b|.{0,20}\b[ap]\.?m\b")
_HELD = re.compile(
    r"(?:still |not )?(?:believed|thought|said|understood|reported|alleged|expected|known|unclear|clear)\b"
)
_OWN = re.compile(r"\b(?:I|me|my|myself|us|our|we)\b")
_FINITE = re.compile(r"(?:is|are|was|were|do|does|did|will|am)\b", re.IGNORECASE)
_BE = frozenset(("is", "are", "was", "were"))
# Another "was" with nothing before it that could open its clause: was a man fired last week was arrested.
_AGAIN = re.compile(
    r"(?:(?!(?:who|that|which|what|when|while|where|after|before|since|until|because|if|whether|how|why|as|than|and|but|or"
    r"|said|told|thought|believed|known|clear|sure|feared|alleged|warned)\b)[\w’'.-]{1,30} ){1,12}(?:is|are|was|were) "
    r"(?!(?:not|the|an?)\b)",
    re.IGNORECASE,
)
# What wants an aim behind it, of which nothing is asked without: why was he trying.
_WANTING = re.compile(
    r"\b(?:trying|try|attempting|attempt|wanting|want|planning|hoping|intending|willing|unable|able)\Z"
)
_HAD = re.compile(r"(?:had|has)\b", re.IGNORECASE)
_SAID, _SAID_BY = re.compile(r"\b(?:says|said|say)\Z"), re.compile(r"said [A-Z]")
_MODAL = frozenset("would will can could may might shall should must".split())
_DO = frozenset(("do", "does", "did"))
_NOBODY = frozenset(  # and the counters of picture shows: Image 7 of 12
    "one dozen hundred all both another others her him them me us myself himself herself themselves itself image photo "
    "slide".split()
)
_HEDGE = re.compile(r"\A(?:at least|only|just|about) ")
_APART = re.compile(r":\s|\s[-–—]\s[A-Z]")  # what is set apart in a headline: In: Velt to lead
_SHOWN = 88  # characters of a question that are shown
_LOOSE_END = re.compile(
    r"[\s,;:–—-]+(?:the|an?|and|or|but|nor|that|which|who|whose|than|its|his|their)$", re.IGNORECASE
)


def is_sound(turned: str, subject: str) -> bool:
    """Whether a question without its question word reads as one: "did police search the car".

    subject: as it stands in it. Nobody asks what "I" or "you" did, or "were two men were there", and no question has
    in it what a headline sets apart.
    """
    match = _ASKED.match(turned)
    if (
        match is None
        or _HEDGE.sub("", subject.lower()) in _NOBODY
        or subject.isdigit()
        or _SPEAKERS.match(subject)
        or _NO_SUBJECT.match(subject)
        or _APART.search(turned[:_SHOWN])
        or "(" in match["rest"][: len(subject) + 2]
        or _LOOSE_END.search(turned.rstrip(" .,;:"))
    ):
        return False
    after = match["rest"][len(subject) :].lstrip(" ,")
    if _SAID.search(subject) or _SAID_BY.match(after) or (match["aux"].lower() in _MODAL and after.startswith("been ")):
        return False  # did the family says kill; were police said Ivo Brandt; would a friend been trying
    if not after.strip(" .,;:") or _WANTING.search(after.rstrip(" .,;:")):
        return False
    if _OWN.search(after):
        return False  # did they hit me: somebody's own words
    if subject.lower() == "it" and _HELD.match(after.strip(" .,;:")):
        return False  # is it believed
    if match["aux"].lower() in _BE and _AGAIN.match(after):
        return False
    doubled = _FINITE.match(after) or (match["aux"].lower() in _DO and _HAD.match(after))
    return not doubled
