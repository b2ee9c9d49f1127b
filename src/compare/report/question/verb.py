"""The main verb of a clause: where it stands in a turned one (did two men *open* fire), and what is joined to it."""

from compare.grammar.proposition import Proposition
from compare.grammar.token import Token
from compare.report.question.clause import Clause

_ACTIVE = frozenset("did do does will would can could".split())
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
        if first in _ACTIVE and token.tag in ("VB", "VBP", "VBD", "VBN"):
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


def second_verb(passage: Clause, one: Proposition) -> Proposition | None:
    """The verb that "and" joins at once to a lone one without an object, and that has one: shot *and killed* him."""
    tokens, after = passage.tokens, one.group.last
    lone = one.group.last == one.group.head + 1 == one.group.first + 1 and tokens[one.group.head].tag == "VBD"
    if not lone or after + 2 > len(tokens) or tokens[after].low != "and" or (one.patient and one.patient.first < after):
        return None
    for other in passage.parse.propositions:
        joined = other.group.first == after + 1 and other.group.last == after + 2 and tokens[after + 1].tag == "VBD"
        if joined and other.patient is not None and other.patient.first == other.group.last:
            return other
    return None
