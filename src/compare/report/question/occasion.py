"""What a deed is called as a noun, for a question whose clause cannot be turned: where was the explosion."""

from functools import cache

from compare.extract.acts import nouns

_ENDINGS = frozenset(
    ("", "ing", "ion", "ation", "ition", "tion", "sion", "ment", "al", "ure", "ance", "ery", "ry", "ption",
     "isation", "ization", "cation", "ication")
)  # fmt: skip
_IRREGULAR = {  # what the endings do not give
    "die": "death", "lose": "loss", "flee": "flight", "choose": "choice", "bury": "burial", "marry": "wedding",
    "try": "trial", "sign": "signing", "burn": "fire", "run": "run", "sell": "sale",
}  # fmt: skip


@cache
def noun_of(verb: str) -> str | None:
    """The noun of an event that a verb names: collapse of collapse, explosion of explode; None where none is known."""
    if verb in nouns():
        return verb
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    stems = {verb, verb[:-1] if verb.endswith(("e", "y")) else verb, verb[:-1] if verb[-1:] in "dt" else verb}
    stems |= {f"{verb}{verb[-1:]}", verb[:-2] if verb.endswith(("de", "se")) else verb}
    stems |= {f"{verb}y"} if verb.endswith("er") else set()  # discover, discovery
    of = [noun for noun in nouns() for stem in stems if noun.startswith(stem) and noun[len(stem) :] in _ENDINGS]
    return min(of, key=lambda noun: (len(noun), noun), default=None) if len(verb) > 2 else None
