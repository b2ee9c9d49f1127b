"""A question for a time or a place without the other times and places that stand beside the deed.

"Where did the child die?", not "... around 5 p.m.?": what is asked is one thing, and the rest is told by the passages.
"""

import re

from compare.extract.dates.mention import mentions

_HELD = re.compile(r"\b(?:the|an?|his|her|its|their|every|each|any|of|that)\s{1,3}\Z", re.IGNORECASE)
_OPENING = re.compile(r"[\s,]{0,3}\b(?:on|at|in|by|about|around|just|shortly|since|until|from|during)?[\s,]{0,3}\Z")
_BEGINNING = re.compile(r"(?<!the )(?:start|end|begin|close|open)\b(?! of\b)")
_GOES_ON = re.compile(r"['’]|\s(?!outside\b)[a-z]")
_NOUN = re.compile(r"\s[A-Za-z]")
_LONG = 400  # characters of a question that are read
_MEASURES = r"(?:miles?|kilomet(?:er|re)s?|km|blocks?|yards?|feet|met(?:er|re)s?|minutes?|hours?)"
_AFAR = re.compile(
    rf",? (?:(?:about|some|roughly|nearly|around|just|less than|more than) )?[\w,.]{{1,8}} {_MEASURES} "
    r"(?:north|south|east|west|from|away|off|outside|down|up)\w{0,8}\b.{0,120}\Z"
)
_ELSEWHERE = re.compile(r",? (?:(?:near|outside|along|off) (?:the )?[A-Z0-9]|at \d{1,5} [A-Z]).{0,120}\Z")


def untimed(asked: str) -> str:
    """A turned clause without its times; a year that describes what was done stays: won the 2010 election."""
    for mention in reversed(mentions(asked[:_LONG])):
        start = mention.span.start
        verb = _BEGINNING.match(asked, start)  # did the attack start about noon
        before, after = asked[: verb.end() if verb else start], asked[mention.span.end :]
        described = mention.attributive and _GOES_ON.match(after)
        if not described and not (_HELD.search(asked[: mention.core.start]) and _NOUN.match(after)):
            asked = f"{_OPENING.sub('', before)} {after.lstrip()}".strip()
    return asked


def unplaced(asked: str) -> str:
    """A turned clause without how far it was from elsewhere, and without another place behind it."""
    return _ELSEWHERE.sub("", _AFAR.sub("", asked))
