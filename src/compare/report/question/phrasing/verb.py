"""The main verb of a turned clause: did two men *open* fire."""

from compare.grammar.token import Token

SUPPORTING = frozenset("did do does will would can could".split())
_BEING = frozenset("was were is are".split())
_HAVING = frozenset(("has", "have", "had"))
_TENSES = frozenset(("been", "being"))
_FEWEST = 4  # tokens: an auxiliary, a subject, a verb and the mark


def main_verb(tokens: list[Token]) -> int | None:
    """The token of the main verb of a turned clause; None where it tells what somebody is, or shows no verb."""
    if len(tokens) < _FEWEST:
        return None
    first = tokens[0].low
    for at in range(2, len(tokens) - 1):
        token = tokens[at]
        # run, put and hit are bare verbs, too, whatever the tagger makes of them
        if first in SUPPORTING and token.tag in ("VB", "VBP", "VBD", "VBN"):
            return at
        if first in _BEING | _HAVING and token.tag in ("VBN", "VBD", "VBG") and token.low not in _TENSES:
            return at
        if token.tag in ("IN", "TO"):
            return None  # the verb is behind what hangs on the subject, or is none
    return None


def is_passive(tokens: list[Token], verb: int) -> bool:
    """Whether a turned clause tells what was done to its subject."""
    been = any(token.low in _TENSES for token in tokens[:verb])
    return tokens[verb].tag != "VBG" and (tokens[0].low in _BEING or (tokens[0].low in _HAVING and been))
