"""Whether a verb may have another subject than the phrase that its sentence seems to give it."""

from compare.extract.passage import phrase_ending
from compare.extract.roles import roles
from compare.grammar.lexicon import possible
from compare.grammar.phrase import FINITE, NAMES, TIMES, WEEK, Phrase
from compare.grammar.proposition import Proposition
from compare.report.question.phrasing.clause import HARMS, TENSED, Clause, is_relative
from compare.report.question.phrasing.participle import INTRANSITIVE, is_participle
from compare.report.question.phrasing.relative import taken
from compare.report.question.phrasing.saying import HOLDING

# Nouns whose "that" tells what they hold (Schmid 2000, shell nouns): speculation that, fears that, news that.
_SHELLS = frozenset(
    "speculation fear fears concern concerns claim claims allegation allegations report reports rumour rumours "
    "rumor rumors news belief hope hopes idea fact evidence sign signs doubt doubts warning warnings suggestion view "
    "suggestions statement announcement accusation accusations conclusion finding findings feeling impression "
    "worry worries".split()
)
_SAYS = frozenset("say says said believe believes believed".split())
_WHERE = frozenset("of in from at near".split())
_RELATIVE = frozenset(("WDT", "WP", "WP$"))
_BESIDE = 3  # tokens between a subject and a gerund of it
# Verbs whose gerund tells what came of the whole clause before it.
_RESULTS = frozenset("lead cause prompt leave force kill injure wound spark trigger bring make raise allow".split())
_SUPPOSING = frozenset("if unless whether though although".split())
_SPANS = WEEK | frozenset("second minute hour day week month year decade night".split())
_GOVERNED = frozenset(("IN", "TO"))
_BEGINS = frozenset(("PRP", "DT", "PRP$", "NNP"))  # a subject right behind the noun that its clause describes


def is_doubtful(clause: Clause, one: Proposition, phrase: Phrase) -> bool:
    """Whether a verb may have another subject: dashes between, a result told by a gerund, a noun taken for a verb."""
    tokens, group = clause.tokens, one.group
    between = tokens[phrase.last : group.first]
    if any(token.tag in (":", "(") or token.low in _SAYS for token in between):
        return True  # somebody says that others were shot
    if tokens[phrase.first - 1].low in _SUPPOSING and phrase.first:
        return True  # what is only supposed is not asked for
    if tokens[group.first - 1].tag == "PRP$" or tokens[group.first - 1].low in ("the", "a", "an"):
        return True  # a woman and her adopted son
    if tokens[phrase.head].low.endswith("ing") and tokens[phrase.last].tag == "JJ":
        return True  # the reigning (champion) is nobody
    if tokens[phrase.first].tag == "CD" and tokens[phrase.head].low.removesuffix("s") in _SPANS:
        return True  # seven days of mourning
    if _is_of_its_object(clause, one, phrase) or _is_joined_past(clause, one, phrase):
        return True
    if _is_apart(clause, one, phrase) or _is_torn(clause, one, phrase):
        return True
    if _takes_a_clause(clause, one) or _is_held(clause, one, phrase) or _is_of_another(clause, one, phrase):
        return True
    return _is_gerund_of_another(clause, one, phrase) or _is_noun(clause, one, phrase)


def _is_of_its_object(clause: Clause, one: Proposition, phrase: Phrase) -> bool:
    """Whether a verb without an object describes what it is done to: the interview he gave, what jurors heard."""
    tokens = clause.tokens
    has_object = one.group.passive or (one.patient is not None and one.patient.first >= one.group.last)
    if has_object or not phrase.first or one.group.tense not in TENSED or is_participle(clause, one):
        return False
    if one.verb == "be" or one.verb in INTRANSITIVE or taken(clause, one):
        return False
    before, noun = tokens[phrase.first - 1], phrase_ending(clause.parse, phrase.first)
    if before.low == "that" or before.tag == "WDT":
        noun = clause.before(phrase)
        head = tokens[noun.head] if noun else before
        return head.tag in ("NN", "NNS") and head.low not in TIMES | _SHELLS
    reduced = noun is not None and tokens[noun.head].low not in TIMES | HOLDING and tokens[phrase.first].tag in _BEGINS
    return before.tag == "WP" or (reduced and phrase.last == one.group.first)


def _is_joined_past(clause: Clause, one: Proposition, phrase: Phrase) -> bool:
    """Whether "and" joins a verb to one that stands before the phrase, which is its object; or to an adjective."""
    tokens, joint = clause.tokens, one.group.first - 1
    joint -= tokens[joint].tag == "RB"
    if joint <= phrase.last or tokens[joint].tag != "CC" or one.group.tense not in TENSED:
        return False
    if tokens[joint - 1].tag == "JJ":
        return True  # is sad and shocked
    between = any(phrase.last <= o.group.first < joint for o in clause.parse.propositions)
    earlier = [o for o in clause.parse.propositions if o.group.last <= phrase.first and o.group.tense in TENSED]
    return bool(earlier) and not between and earlier[-1].group.last == phrase.first


def _is_apart(clause: Clause, one: Proposition, phrase: Phrase) -> bool:
    """Whether another verb stands between that neither describes the phrase nor is joined to this one: he said there
    was; or "there", whose verb has no subject before it."""
    tokens, first = clause.tokens, one.group.first
    if one.group.tense not in TENSED:
        return False
    if any(token.tag == "EX" for token in tokens[phrase.last : first]):
        return True
    near = first - 1
    while near > phrase.last and tokens[near].tag == "RB":
        near -= 1
    described = any(token.tag in _RELATIVE for token in tokens[phrase.last : phrase.last + 2])
    if tokens[near].tag in ("CC", ",") or described:
        return False
    others = (o for o in clause.parse.propositions if phrase.last <= o.group.first and o.group.last < first)
    tenses = TENSED | {"participle"} if clause.headed else TENSED
    return any(other.group.tense in tenses and not is_relative(clause, other) for other in others)


def _is_torn(clause: Clause, one: Proposition, phrase: Phrase) -> bool:
    """Whether a line ends before the verb, or the phrase only says where the one before it lies: of Lund, Norland."""
    tokens, text = clause.tokens, clause.parse.text
    if "\n" in text[tokens[phrase.first].start : tokens[one.group.first].start]:
        return True
    before = clause.before(phrase)
    if before is None or tokens[phrase.first - 1].tag != "," or not before.first:
        return False
    names = all(token.tag in NAMES for other in (before, phrase) for token in tokens[other.first : other.last])
    return names and tokens[before.first - 1].low in _WHERE


def _takes_a_clause(clause: Clause, one: Proposition) -> bool:
    """Whether another finite verb follows at once or after what seems the object: a tax cut compromise would fail; or
    nouns stand on both sides of what may be one itself: the current tax cut deal."""
    group, object_, tokens = one.group, one.patient, clause.tokens
    if group.tense not in TENSED:
        return False
    if group.last < len(tokens) and (tokens[group.first - 1].tag, tokens[group.last].tag) == ("NN", "NN"):
        return "NN" in possible(tokens[group.head].low)
    if group.last < len(tokens) and tokens[group.first - 1].tag == "," and tokens[group.first - 2].tag in ("JJ", "NN"):
        after = tokens[group.last]
        return after.tag in ("NN", "NNS") and after.low not in _SPANS  # an unknown, unpatched flaw
    ends = {group.last} | ({object_.last} if object_ and object_.first == group.last and not group.passive else set())
    return any(
        other.group.first in ends
        and other.group.first > group.first
        and tokens[other.group.first].tag in FINITE
        and tokens[other.group.first].low not in HARMS
        for other in clause.parse.propositions
    )


def _is_gerund_of_another(clause: Clause, one: Proposition, phrase: Phrase) -> bool:
    """Whether a gerund tells a result, describes a noun (over exploding batteries) or names an event."""
    tokens, group = clause.tokens, one.group
    if group.tense != "gerund":
        return False
    before = tokens[group.first - 1]
    far = group.first - phrase.last > _BESIDE and before.tag != "IN"
    after = tokens[group.last] if group.last < len(tokens) else before
    thing = phrase.last == group.first and before.tag == "NN" and before.low not in roles()
    compound = thing and after.tag == "NN" and tokens[phrase.first].low in ("a", "an")  # a bank holding company
    return far or compound or one.verb in _RESULTS


def _is_noun(clause: Clause, one: Proposition, phrase: Phrase) -> bool:
    """Whether what looks like a verb is the noun of the phrase before it: gunshot wounds, a trade deals."""
    tokens, group = clause.tokens, one.group
    taken = group.tense == "gerund" or tokens[group.head].tag == "VBZ"
    if not taken or group.head != group.first or one.verb == "be":
        return False
    last = phrase_ending(clause.parse, group.first) or phrase
    lone = last.last - last.first == 1 and tokens[last.first].tag == "NN" and tokens[last.first].text.islower()
    return lone and (last == phrase or tokens[last.first - 1].tag in _GOVERNED)


def _is_held(clause: Clause, one: Proposition, phrase: Phrase) -> bool:
    """Whether the phrase says or shows something before the verb, whose subject may stand there: records show that."""
    return any(
        other.verb in HOLDING and phrase == other.agent and phrase.last <= other.group.first < one.group.first
        for other in clause.parse.propositions
    )


def _is_of_another(clause: Clause, one: Proposition, phrase: Phrase) -> bool:
    """Whether a lone past form follows a noun while its subject has a verb already: is held over parcels sent out."""
    tokens, group = clause.tokens, one.group
    if tokens[group.first].tag != "VBD" or group.last - group.first > 1 or phrase.last == group.first:
        return False
    earlier = [o for o in clause.parse.propositions if o.group.first < group.first and phrase in (o.agent, o.patient)]
    return tokens[group.first - 1].tag.startswith("NN") and bool(earlier)
