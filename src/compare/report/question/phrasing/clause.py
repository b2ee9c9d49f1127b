"""The clause of the article around a passage: a question finds there the subject that the passage leaves out."""

from bisect import bisect_right
from functools import lru_cache

from compare.article import Article
from compare.claim import Claim
from compare.extract.names.proper import titles
from compare.extract.passage import governor, phrase_begun, phrase_ending, token_range
from compare.grammar.parse import Parse, parse, parses
from compare.grammar.phrase import NAMES, Phrase
from compare.grammar.proposition import Proposition
from compare.grammar.token import Token
from compare.layout import Sentence
from compare.record import Record
from compare.span import Span, inside_word

_HEAD, _LINE = 600, 20  # characters of an article in which headlines stand, and tokens of one
_LONG = 400  # characters of a passage that are read
_CUT = 3  # tokens of a noun phrase that a passage may have lost at its end
_FAR = 8  # tokens between a verb and the finite verb that it hangs on
TENSED = frozenset(("past", "present", "future"))
_SHARED = 20  # the same where both have one subject: closed the garages in the north in a move to force a change
_QUANTIFIERS = frozenset("many most several few all some both other others former outgoing interim retired".split())
_LEANING = frozenset(
    ("of", "in", "for", "with", "from")
)  # accused of stealing, succeeded in stealing: the finite verb tells it
HARMS = frozenset(("wounds", "injuries", "burns"))


class Clause(Record):
    """A passage inside the syntax of its sentence; `span` counts on `parse.text`. article: None of words alone.

    beside: what stands near the passages of the other articles, so that a pronoun can be told by a name in both.
    """

    parse: Parse
    span: Span
    article: Article | None = None
    beside: tuple[str, ...] = ()

    @property
    def headed(self) -> bool:
        """Whether the passage stands in a headline, which tells in the present what is past, and without articles: the
        one of the article, or a short line near its head that no mark ends."""
        if self.article is None:
            return False
        headline, sentence, text = self.article.headline, self.parse.sentence, self.parse.text
        if headline is not None and headline.covers(self.span):
            return True
        lone = (
            text[sentence.end : sentence.end + 1] in ("", "\n", "\r")
            and text[sentence.end - 1 : sentence.end].isalnum()
        )
        return lone and sentence.start < _HEAD and len(self.tokens) <= _LINE

    @property
    def tokens(self) -> list[Token]:
        """The tokens of the sentence."""
        return self.parse.tokens

    def words(self, phrase: Phrase) -> str:
        """The words of a noun phrase."""
        return self.parse.span(phrase.first, phrase.last).of(self.parse.text)

    def around(self, at: int) -> Phrase | None:
        """The noun phrase in which a token stands."""
        begun = phrase_begun(self.parse, at)
        return begun if begun and at < begun.last else None

    def before(self, phrase: Phrase) -> Phrase | None:
        """The noun phrase that stands one word or mark before another."""
        return phrase_ending(self.parse, phrase.first - 1)

    def on(self, span: Span) -> "Clause":
        """The same sentence with another passage of it."""
        return self._replace(span=span)

    def find(self, words: str) -> Span | None:
        """Where words stand in the passage; None where they do not."""
        text, start, end = self.parse.text, self.span.start, self.span.end
        while words and (start := text.find(words, start, end)) >= 0:
            found = Span(start, start + len(words))
            if not (inside_word(text, found.start) or inside_word(text, found.end)):
                return found
            start = found.end
        return None


def clause_of(claim: Claim, article: Article | None) -> Clause:
    """The passage of a claim in its sentence; without the article, in nothing but its own words."""
    if article is not None:
        sentences = article.sentences
        at = bisect_right(sentences, claim.span.start, key=lambda one: one.start) - 1
        if at >= 0 and claim.span.start < sentences[at].end:
            return _whole_nouns(Clause(parses(article)[at], claim.span, article))
    return alone(claim.quote)


def _whole_nouns(clause: Clause) -> Clause:
    """The passage through the end of the noun phrase that its end cuts: "five merchant" of "five merchant vessels"."""
    _, last = token_range(clause.parse, clause.span)
    phrase = clause.around(last - 1)
    if phrase and 0 < phrase.last - last <= _CUT:
        return clause.on(Span(clause.span.start, clause.tokens[phrase.last - 1].end))
    if last < len(clause.tokens) and clause.tokens[last].low in HARMS:
        return clause.on(Span(clause.span.start, clause.tokens[last].end))  # the tagger takes "wounds" for a verb
    return clause


@lru_cache(maxsize=256)
def alone(quote: str) -> Clause:
    """Words without an article around them."""
    end = min(len(quote), _LONG)
    return Clause(parse(quote, Sentence(0, end, 0, "body")), Span(0, end))


def has_verb(clause: Clause) -> bool:
    """Whether a verb stands in the passage."""
    first, last = token_range(clause.parse, clause.span)
    return any(first <= one.group.head < last for one in clause.parse.propositions)


def gapped(clause: Clause, answer: str) -> str:
    """The words of a passage with "…" for the answer; as they are where it does not stand there, or is all of them."""
    found = clause.find(answer)
    text, span = clause.parse.text, clause.span
    if found is None or found == span or text[found.end : found.end + 1] in ("'", "’"):
        return span.of(text)
    return f"{text[span.start : found.start]} … {text[found.end : span.end]}".strip()


def phrase_of(clause: Clause, words: str) -> str:
    """The noun phrase in which words of the passage stand; empty where there is none."""
    found = clause.find(words)
    phrase = clause.around(token_range(clause.parse, found)[0]) if found else None
    return clause.words(phrase) if phrase else ""


def described(clause: Clause, answer: str) -> str:
    """What an answer before a noun describes: "murders" of "the 2013 murders", "vote" of "Sunday's vote"."""
    found = clause.find(answer)
    if found is None:
        return ""
    first, last = token_range(clause.parse, found)
    phrase = clause.around(first)
    if phrase is None or last >= phrase.last:
        return ""
    last += clause.tokens[last].tag == "POS"
    if clause.tokens[min(last, len(clause.tokens) - 1)].tag in ("CC", ","):
        return ""
    return clause.parse.span(last, phrase.last).of(clause.parse.text) if last < phrase.last else ""


def uncapped(words: str, clause: Clause) -> str:
    """Words without a capital that is not their own."""
    tokens = alone(words).tokens
    return words if not tokens or keeps_capital(tokens, clause.parse.text) else words[:1].lower() + words[1:]


def told(clause: Clause, answer: Span | None = None, verb: str = "") -> Proposition | None:
    """The proposition that a passage tells: of the verb before the answer, else of its first verb, or of `verb`.

    An infinitive, and a gerund after "of", is told by the finite verb that it hangs on: "is accused of shooting".
    """
    if clause.span.end - clause.span.start > _LONG or not clause.tokens:
        return None
    found = _inside(clause, answer, verb)
    if found is None or not _leans(clause.tokens, found) or _is_to_come(clause, found):
        return found
    return _governing(clause, found, _SHARED if answer is None else _FAR)


def _inside(clause: Clause, answer: Span | None, verb: str = "") -> Proposition | None:
    """The proposition whose verb stands in the passage, nearest before the answer; finite ones first without one."""
    first, last = token_range(clause.parse, clause.span)
    inside = [one for one in clause.parse.propositions if first <= one.group.head < last]
    if not inside:
        return _before(clause, first, last)
    if answer is None:
        some = [one for one in inside if one.verb == verb] or inside
        finite = [one for one in some if one.group.tense in TENSED]
        return next((one for one in finite if not is_relative(clause, one)), (finite or some)[0])
    at, after = token_range(clause.parse, answer)
    before = [one for one in inside if one.group.last <= at]
    return before[-1] if before else next((one for one in inside if one.group.first >= after), None)


def is_relative(clause: Clause, one: Proposition) -> bool:
    """Whether a verb stands in a clause that only describes: the man who fled."""
    before = one.group.first - 1
    while before > 0 and clause.tokens[before].tag == "RB":
        before -= 1
    return before >= 0 and clause.tokens[before].tag in ("WDT", "WP")


def joined(clause: Clause, answer: Span) -> Proposition | None:
    """The infinitive before an answer that "and" joins to another: plans to cut jobs and *close* a dozen plants."""
    found = _inside(clause, answer)
    if found is None or found.group.tense != "infinitive" or found.group.head != found.group.first:
        return None
    return found if clause.tokens[found.group.first - 1].tag == "CC" else None


def _before(clause: Clause, first: int, last: int) -> Proposition | None:
    """The proposition whose verb a passage without a verb depends on, where it stands shortly before it."""
    verb = governor(clause.parse, first, last)
    if verb is None or not 0 <= first - verb.last <= _FAR:
        return None
    return next((one for one in clause.parse.propositions if one.group == verb), None)


def _leans(tokens: list[Token], one: Proposition) -> bool:
    group = one.group
    after = tokens[group.first - 1].low if group.first else ""
    return group.tense == "infinitive" or (group.tense == "gerund" and after in _LEANING)


def _is_to_come(clause: Clause, one: Proposition) -> bool:
    """Whether an infinitive of a headline tells what will be: "President to visit the port"."""
    alone = clause.headed and one.group.tense == "infinitive" and one.agent is not None
    finite = any(other.group.tense in TENSED for other in clause.parse.propositions)
    return alone and not finite and one.agent is not None and one.agent.last == one.group.first


def _governing(clause: Clause, found: Proposition, reach: int) -> Proposition | None:
    """The nearest finite verb before a proposition in its clause; reach: in tokens, for one of the same subject."""
    before = [
        (one, found.group.first - one.group.last)
        for one in clause.parse.propositions
        if one.group.tense in TENSED and one.group.last <= found.group.first
    ]
    near = [one for one, far in before if far <= (reach if found.agent and one.agent == found.agent else _FAR)]
    return near[-1] if near else None


def tense(clause: Clause, one: Proposition) -> str:
    """The tense in which a proposition is asked for: its own, or that of the finite verb before it."""
    if one.group.tense in TENSED:
        return one.group.tense
    before = [other for other in clause.parse.propositions if other.group.first < one.group.first]
    return next((other.group.tense for other in reversed(before) if other.group.tense in TENSED), "past")


def keeps_capital(tokens: list[Token], text: str) -> bool:
    """Whether a phrase that opens a sentence begins with a capital of its own: a name, an abbreviation, I."""
    first = tokens[0]
    if first.tag in ("DT", "PRP$", "PRP", "IN", "CD") and first.text != "I":
        return False
    if first.low in _QUANTIFIERS:
        return False
    if len(tokens) > 1 and first.low in titles() and tokens[1].text.islower():
        return False  # major agencies, general strike
    name = len(tokens) > 1 and tokens[1].text[:1].isupper()
    named = len(tokens) > 2 and tokens[1].low == "of" and tokens[2].tag in NAMES  # Bank of Norland
    name = name or (named and first.tag == "NN" and first.text[:1].isupper())
    printed = first.tag in NAMES or (first.text.isupper() and len(first.text) > 1) or not first.text[:1].isupper()
    return name or printed or first.text == "I" or _is_capital_elsewhere(first.text, text)


def _is_capital_elsewhere(word: str, text: str) -> bool:
    """Whether a word stands with its capital inside some sentence of the text, and never without it."""
    at = text.find(f" {word}")
    while at > 0:
        if text[at - 1].islower() or text[at - 1] == ",":
            return f" {word.lower()} " not in text
        at = text.find(f" {word}", at + 1)
    return False
