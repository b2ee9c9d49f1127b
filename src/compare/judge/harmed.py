"""Where a passage says that somebody died, and in which regions of the body it says that somebody was hit.

Closed classes: a death has one place, and the regions of the body (lexicon/contrasts.yaml) do not hold one another.
"""

import re
from functools import cache, lru_cache

from compare import lexicon

_LONG = 600  # characters of a passage that are read
_DIED = re.compile(r"\b(?:died|dies|dead|killed|succumbed|passed away)\b", re.IGNORECASE)
_PRONOUNCED = re.compile(r"\b(?:pronounced|declared|confirmed) (?:\w+ )?dead\b", re.IGNORECASE)
_WHERE_DIED = {
    "scene": re.compile(r"\b(?:at|on) the (?:scene|spot)\b", re.IGNORECASE),
    "way": re.compile(r"\bon (?:the|h\w\w|their) way to\b|\ben route to\b|\bin (?:an|the) ambulance\b", re.IGNORECASE),
    "hospital": re.compile(
        r"\b(?:at|in) (?:[\w.’'-]+ ){0,4}(?:hospital|infirmary|medical cent(?:er|re))\b"
        r"|\b(?-i:[A-Z])[\w’'-]+ (?:General|Memorial|Hospital|Infirmary),? where\b", re.IGNORECASE
    ),
    "home": re.compile(r"\bat (?:his |her |their )?home\b", re.IGNORECASE),
}  # fmt: skip
_HIT = re.compile(r"\b(?:shot|hit|struck|stabbed|wound(?:s|ed)?|grazed|slashed|injur\w+|bullets?)\b", re.IGNORECASE)
_BOTH = "both"
_LIMB = re.compile(
    r"\b(left|right) (?:\w+ )?(?:leg|arm|hand|foot|shoulder|thigh|knee|ankle|calf|wrist|elbow|hip|eye)\b"
    r"|\b(?:in|to|on|through|into) (?:both |his |her |their |the )(legs|arms|hands|feet|shoulders|thighs|knees)\b"
)
_BODY_AFTER = r"\b(?:in|to|on|through|into)\s(?:(?:the|his|her|their|a|both|one|right|left|upper|lower)\s){1,4}"


@lru_cache(maxsize=2048)
def deathbed(quote: str) -> str | None:
    """Where a passage says that somebody died; who is pronounced dead in hospital may have died before."""
    text = quote[:_LONG]
    found = [name for name, pattern in _WHERE_DIED.items() if pattern.search(text)] if _DIED.search(text) else []
    place = "way" if "way" in found else found[0] if len(found) == 1 else None
    return None if place == "hospital" and _PRONOUNCED.search(text) else place


@lru_cache(maxsize=2048)
def wounds(quote: str) -> frozenset[str]:
    """The regions of the body in which a passage says that somebody was hit."""
    text = quote[:_LONG].casefold()
    if not _HIT.search(text):
        return frozenset()
    parts = (part for match in _body_phrase().finditer(text) for part in _body_word().findall(match.group()))
    regions = lexicon.members("contrasts", "body")
    return frozenset(regions[part] for part in parts)


@lru_cache(maxsize=2048)
def sides(quote: str) -> frozenset[str]:
    """On which side a limb was hit: left, right, or both ("his legs")."""
    text = quote[:_LONG].casefold()
    return (
        frozenset(_BOTH if match[2] else match[1] for match in _LIMB.finditer(text))
        if _HIT.search(text)
        else frozenset()
    )


@cache
def _body_word() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{lexicon.any_of(lexicon.members('contrasts', 'body'))})\b(?! of\b)")


@cache
def _body_phrase() -> re.Pattern[str]:
    """A stretch that names parts of the body: "in the head and left shoulder"."""
    part = rf"(?:(?:side|back|front|top) of (?:the|his|her|their) )?{_body_word().pattern}"
    return re.compile(
        rf"{_BODY_AFTER}{part}(?:,? (?:and )?(?:(?:the|his|her|right|left|upper|lower) ){{0,2}}{part}){{0,4}}"
    )
