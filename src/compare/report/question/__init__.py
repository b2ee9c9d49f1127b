"""What a row asks, in plain words."""

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from types import MappingProxyType

from compare.align.alignment import Alignment
from compare.align.fate import own_name
from compare.align.person import names
from compare.article import Article
from compare.claim import Actor, Cause, Claim, Event, Figure, Place, State, When
from compare.report.question import content, course, deed, party, scene, slot, standing, statement, unknown, why
from compare.report.question.amounts import amount, background, gauge
from compare.report.question.answers import charge, naming, somebody
from compare.report.question.answers.answered import TESTED, answered
from compare.report.question.answers.deed_told import is_told
from compare.report.question.answers.of_as_many import uncounted
from compare.report.question.answers.plainness import CHARGES, beside, in_headline, plainness, telling
from compare.report.question.answers.setting import SETTINGS, is_set, names_deed
from compare.report.question.answers.topic import is_by_word, is_of_intent, of_topic
from compare.report.question.phrasing import definite, determiner, headline, meant
from compare.report.question.phrasing.clause import clause_of

Ask = Callable[..., str]
Articles = Mapping[str, Article]
_ASKED: dict[type, Ask] = {
    Figure: amount.asked, When: scene.when, Place: scene.where, Actor: party.asked, State: standing.asked,
    Event: deed.asked, Cause: why.asked,
}  # fmt: skip

# There, behind a verb: nobody is told where that is.
_THERE = re.compile(r"(?<!were)(?<!was)(?<!is)(?<!are)(?<!be)(?<!been) there(?=\?\Z| (?:in|on|at|for) )")
# Who says it, without the verb: was charged with one count of neglect, Lund police.
_SOURCE = re.compile(
    r"(?:,? according to|,) (?:the )?(?:[A-Z][\w’'-]{0,20} ){0,2}"
    r"(?:[Pp]olice|officials|officers|authorities|prosecutors|deputies|investigators|firefighters)\?\Z"
)
# Nobody is named before these, so that nobody knows whose: is his name known, will the office release her name.
_OWNED = re.compile(
    r"\A((?:Is|Are|Was|Were|Has|Have) (?=[^?]{1,60} (?:known|released|given|named|clear)\b)"
    r"|(?:Will|Did|Has) (?:(?!\b(?:his|her|their)\b)[^?]){3,60} releas(?:e|ed) )"
    r"(?:his|her|their) (names?|identity|identities|condition)\b"
)


def question(
    alignment: Alignment, articles: Mapping[str, Article] = MappingProxyType({}), reason: str | None = None
) -> str:
    """The question that the claims of a line-up answer: "How many Syrian soldiers were killed?".

    The claim that makes the plainest one asks it: in a whole question before one with a gap, from the text before a
    headline, with names before pronouns, uncut before cut, by the shortest passage.
    articles: by id; without them a question can only be made of the words of the passage. reason: why the answers
    differ; a deed that is dated otherwise is asked for by its date.
    """
    of_event = course.asked(alignment) or slot.asked(alignment) or gauge.asked(alignment) or amount.of_deaths(alignment)
    if of_all := deed.by_date(alignment, articles, reason) or party.of_one(alignment, reason) or of_event:
        return of_all
    if charge.is_charged(alignment, articles):
        return CHARGES
    if (untold := unknown.opened(alignment)) is not None:
        return _of(untold, articles.get(untold.article), ())
    if content.is_of_two(alignment) and (said := _of_content(alignment, articles)):
        return said
    claims = sorted(alignment.claims, key=lambda claim: telling(claim, alignment))
    alike = [one for one in claims if type(one.value) is type(claims[0].value) and one.kind == claims[0].kind]
    asked = {claim: _of_one(claim, alignment, articles) for claim in _of_both(alike, alignment)}
    plain = sorted(asked, key=lambda claim: plainness(claim, asked[claim], alignment, articles))  # the first as plain
    of_manner = alignment.kind == "cause" or is_of_intent(alignment)
    topic = of_topic(alignment, articles) if of_manner and len(alignment.articles) > 1 else None
    if topic and (is_by_word(alignment) or is_of_intent(alignment)):
        return topic
    held = alignment.kind in TESTED | SETTINGS
    whole = (claim for claim in plain if not held or _is_for_all(asked[claim], alignment, articles))
    asking = next(whole, None)
    best = asked[asking] if asking else topic or asked[plain[0]]
    if answered(best, alignment, articles):  # else the row is a weak one, which the words alone must not make strong
        best = deed.of_nobody(best, asking or plain[0], alignment)
    return _alone(best, alignment, articles, reason)


def _alone(asked: str, alignment: Alignment, articles: Articles, reason: str | None) -> str:
    """A question as it can stand above all its passages, where nobody has read the sentence that made it."""
    asked = asked if reason == "detail" else naming.asked(asked, alignment, articles)
    if "“" not in asked:
        asked = _SOURCE.sub("?", _THERE.sub("", asked)).replace("``", "").replace("''", "")
    asked = uncounted(_OWNED.sub(r"\1the \2", asked), alignment)
    asked = definite.definite(asked, [articles[name] for name in sorted(alignment.articles) if name in articles])
    if reason not in (None, "wording", "detail") and asked.startswith("What did ") and content.is_of_two(alignment):
        asked = _of_content(alignment, articles, told=False) or asked
    asked = background.dated(amount.by_the_means(asked, alignment), alignment)
    return content.unsourced(somebody.asked(asked, alignment), alignment)


def _of_both(claims: Sequence[Claim], alignment: Alignment) -> Sequence[Claim]:
    """The claims that may ask a question; of states of two names those of the one whom every article names."""
    states = ((claim, claim.value) for claim in claims if isinstance(claim.value, State))
    named = [(claim, name) for claim, value in states if (name := own_name(value.of))]
    both = [claim for claim, name in named if _is_in_all(name, claim, alignment)]
    return both if both and len(both) < len(named) else claims


def _is_in_all(name: AbstractSet[str], claim: Claim, alignment: Alignment) -> bool:
    """Whether each other article has a word of a name in one of its passages."""
    others = (alignment.of(article) for article in alignment.articles if article != claim.article)
    return all(any(name & names(it.quote) for it in side) for side in others)


def _is_for_all(asked: str, alignment: Alignment, articles: Mapping[str, Article]) -> bool:
    """Whether every article answers a question; one of times and places by the deed that it names."""
    if alignment.kind in SETTINGS:
        return names_deed(asked) and is_set(asked, alignment, articles, done=True)
    return answered(asked, alignment, articles)


def _of_content(alignment: Alignment, articles: Mapping[str, Article], told: bool = True) -> str | None:
    """The plainest question of what is said, where another article tells that; nobody is asked what he said where
    somebody else answers. told: only of what the others tell."""
    found = {}
    for claim in alignment.claims:
        asked = _of_one(claim, alignment, articles, content.asked)
        others = [other for other in alignment.claims if other.article != claim.article]
        if asked and (is_told(asked, claim, others, articles, done=True) if told else "“" not in asked):
            found[claim] = asked
    plainest = min(found, key=lambda claim: plainness(claim, found[claim], alignment, articles), default=None)
    return found[plainest] if plainest else None


def _of_one(claim: Claim, alignment: Alignment, articles: Articles, ask: Ask | None = None) -> str:
    """The question of one claim of a line-up; what stands in a headline alone is put as in a sentence."""
    article = articles.get(claim.article)
    asked = _of(claim, article, beside(claim, alignment, articles), ask)
    asked = meant.meant(asked, claim, clause_of(claim, article))
    if article is None or not asked or "“" in asked or not in_headline(claim, article):
        return asked
    line = clause_of(claim, article).parse.sentence
    body = headline.running(article.text[line.end :])
    asked = headline.alone(asked)
    titled = headline.is_titled(line.span.of(article.text))
    plain = headline.quiet(headline.plain(asked, body) if titled else asked, body)
    others = [articles[name] for name in sorted(alignment.articles) if name != claim.article and name in articles]
    return determiner.restored(plain, article, line.end, others)


def _of(claim: Claim, article: Article | None, near: tuple[str, ...], ask: Ask | None = None) -> str:
    """The question of one claim."""
    ask = ask or _ASKED.get(type(claim.value), statement.asked)
    return ask(claim, claim.value, clause_of(claim, article)._replace(beside=near))
