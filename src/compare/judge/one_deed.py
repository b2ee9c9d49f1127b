"""Whether two dates are those of one deed: without that, two days do not clash."""

import re

from compare import lexicon
from compare.align.person import names
from compare.align.synonym import concept
from compare.claim import Claim, When
from compare.extract.acts import nouns
from compare.extract.roles import roles
from compare.judge.around import before, people
from compare.judge.judgement import Case

_NEAR = 40  # characters before a relative clause
_LONG = 300  # characters of a passage that are read
_YEAR_OF = re.compile(r"\b(\d{4}) [A-Za-z]")
_OF_YEAR = re.compile(r"\b(?:in|since|by|until|of|from|during|before|after|late|early|mid) \d{4}\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"^to |\b(?:will|would|plan\w*|expect\w*|schedul\w+|due|set|going) "
    r"|\b(?:(?:is|are) (?:on|in|at)|begins?|starts?|opens?|takes? place) ",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(r"\b(?:after|following|since|stemming from|in connection with|days? after|weeks? after)\b")
_ANOTHER = re.compile(  # a deed beside the first
    r"\b(?:another|next|second|third|fourth|again|similar|separate)\b", re.IGNORECASE
)
_HAPPENED = frozenset(("happen", "occur", "take"))
ONCE = frozenset(
    "die kill bear found establish marry resign crash sink derail explode assassinate".split()
)  # of one name
_OF_SOMEBODY = frozenset("arrest charge arraign indict sentence convict jail book remand".split())  # several may be
_ERA = re.compile(r"\b\d{3}0[’']?s\b")  # a star of the 1950s
_DECLARING = frozenset(("declare", "proclaim", "sign", "ratify"))
_DECLARED = re.compile(
    r"\b(?:declare|proclaim|sign|ratifi)(?:e?[ds]|ing)\b((?: [\w’'-]+){1,5}?)"
    r"(?= (?:on|at|in|for|late|early|by|\w+day)\b|[,.;]|\Z)",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\b(?:Posted|Updated|Published|Created|Modified)\b")
_AGO = re.compile(
    r"\b(?:more than|over|almost|nearly|less than) [\w-]+ (?:days|weeks|months|years) ago\b", re.IGNORECASE
)
_LINE = re.compile(r"[\n\r]")  # the date below a headline is that of writing
_OF_ONE = frozenset(("die", "kill", "pronounce"))  # of one person: with no name in common they may be two
_AGAIN = frozenset("play vote march protest rally meet".split())  # done by others on another day
_BOUND = re.compile(r"\b(?:through|until|till|by|before|ahead of)\s(?:the\s)?\Z", re.IGNORECASE)
_FEAST = re.compile(  # a Christmas market, home for Thanksgiving: a season or a sort as often as a day
    r"(?:halloween|thanksgiving|christmas|easter|ramadan|hanukkah|passover|eid|mardi gras|diwali)", re.IGNORECASE
)
_LIGHT = frozenset(
    "be have do go come get happen take make occur begin start publish post update write see look "
    "deny appear testify bail court hearing "  # before a court, again and again
    "leave stay show find receive respond accuse suspect answer call expect want return wait try need".split()
)

_PHASES = frozenset(
    "be begin start open hold schedule plan set commence".split()
)  # the day is that of the thing itself
_SET = frozenset("schedule plan set".split())
_FORMS = {  # verbs that tell little by themselves, and their forms
    "be": "is|are|was|were|be", "begin": "begins?|began|begun|beginning", "start": "starts?|started|starting",
    "open": "opens?|opened", "hold": "held", "schedule": "scheduled", "plan": "planned", "set": "set",
    "commence": "commences?|commenced", "take": "taken|(?:take|takes|took|taking|taken) place",
    "find": "found", "publish": "published", "issue": "issued",
}  # fmt: skip
_AUXILIARIES = "will|would|is|are|was|were|has|have|had|be|been|being|to|due|now|also|then|first|both|all"
_NO_NOUNS = frozenset(
    "that where when which what there here they this these those said says police people they".split()
)


def untied(one: When, other: When, case: Case) -> bool:
    """Whether nothing shows that two dates are those of one deed."""
    dated = ((one, case.left), (other, case.right))
    about = tuple(_dated(it, claim.quote) for it, claim in dated)
    years = one.precision == other.precision == "year"
    thing = about[0] == about[1] and " " in about[0]  # the march began, the march is to begin
    once = thing or (years and about[0] == about[1] and (case.sure or about[0] in ONCE))
    deeds = {concept(deed.removesuffix(" be")) for deed in about}
    one_deed = once or (case.sure and len(deeds) == 1)
    empty = any(map(_empty, about)) and not _declares_one_thing(about, case)
    told = all(about) and one_deed and not empty
    named = _names_event(one, case.left.quote) or _names_event(other, case.right.quote)
    planned = len({to_come(claim.quote) for claim in (case.left, case.right)}) > 1
    later = _of_what_came_before(one, case.left.quote) != _of_what_came_before(other, case.right.quote)
    unfixed = any(loose(it, claim.quote) for it, claim in dated)
    return (
        named
        or planned
        or later
        or of_another(case.left.quote, case.right.quote)
        or unfixed
        or not told
        or _strangers(about[0], case)
    )


def _declares_one_thing(about: tuple[str, ...], case: Case) -> bool:
    """Whether two passages declare one thing: a state of emergency is declared once, what is said is said again."""
    if not _DECLARING.issuperset(about):
        return False
    left, right = (_DECLARED.search(claim.quote[:_LONG]) for claim in (case.left, case.right))
    return left is not None and right is not None and left[1].casefold() == right[1].casefold()


def to_come(quote: str) -> bool:
    """Whether a passage tells what is to be done, not what was."""
    return _TO_COME.search(quote) is not None


def of_another(left: str, right: str) -> bool:
    """Whether one passage alone tells of a further deed: a second fire, a similar quake."""
    return len({_ANOTHER.search(said) is None for said in (left, right)}) > 1


def _strangers(deed: str, case: Case) -> bool:
    """Whether two passages tell one deed of two people, or of people whom nothing makes one."""
    named = [names(_who(claim, case) + claim.quote) for claim in (case.left, case.right)]
    whom = [people(claim, case) for claim in (case.left, case.right)]
    if deed in _OF_SOMEBODY and whom[0].isdisjoint(whom[1]) and bool(whom[0]) == bool(whom[1]):
        return True
    of_one = (deed in _OF_ONE and not case.lone("killed")) or (deed in _AGAIN and any(named))
    return named[0].isdisjoint(named[1]) and (all(named) or of_one)


def _who(claim: Claim, case: Case) -> str:
    """What stands right before a relative clause: "Ines Duarte, 34," before "who died on Friday"."""
    return before(claim, case)[-_NEAR:] if claim.quote.startswith("who ") else ""


def loose(value: When, quote: str) -> bool:
    """Whether a date is a bound ("until Friday"), a feast, an era, the page's own, or a long time ago by guess."""
    first = quote.partition(value.as_printed)[0]
    patterns = (_BOUND.search(first), _LINE.search(first), _STAMP.search(quote), _AGO.search(quote))
    return any(patterns) or bool(_FEAST.fullmatch(value.as_printed) or _ERA.search(value.as_printed))


def _of_what_came_before(value: When, quote: str) -> bool:
    """Whether the day is that of what the deed followed: "dies following a shooting on Sunday"."""
    return _FOLLOWING.search(quote.partition(value.as_printed)[0]) is not None


def _dated(value: When, quote: str) -> str:
    """What happened on a day: the verb, or the noun of what began, was held, took place or was reported then."""
    verb = (value.about or "").casefold()
    if form := _FORMS.get(verb):
        subject = _subject(form, quote[:_LONG])
        if subject:
            phase = "be" if verb in _PHASES or (verb == "take" and " place" in quote) else verb
            return f"{concept(subject)} {phase}"
        if verb in _SET:  # for somebody: what it is stands further off
            return ""
    if verb not in _HAPPENED:
        return verb
    told = (word for word in re.findall(r"[a-z]+", quote[:_LONG].casefold()) if word in nouns())
    return concept(next(told, verb))


def _subject(form: str, quote: str) -> str:
    """The noun right before a verb that tells little by itself: the march began, the sample was taken."""
    found = re.search(rf"\b([a-z]{{4,}})(?: (?:{_AUXILIARIES}))* (?:{form})\b", quote)
    noun = found.group(1) if found else ""
    return "" if noun in _NO_NOUNS or noun in roles() or noun.endswith("ly") else noun


def _empty(verb: str) -> bool:
    return verb in _LIGHT or verb in lexicon.words("places", "speaking")


def _names_event(value: When, quote: str) -> bool:
    """Whether a year stands before a noun and tells one Games, vote or season from another: the 2012 Oscars."""
    years = [match.group(1) for match in _YEAR_OF.finditer(quote)]
    return value.as_printed in years and not _OF_YEAR.search(quote)
