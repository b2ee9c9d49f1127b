"""From a statement's spans to the claim: form, speaker, relays and evidence."""

from bisect import bisect_left
from collections.abc import Iterator

from compare.article import Article
from compare.attribution import Attribution, Form
from compare.claim import Claim, Evidence
from compare.extract.attributions.floating import QUOTED
from compare.extract.attributions.quotation import Quotation
from compare.extract.attributions.resolve import Speakers
from compare.extract.attributions.statement import Statement
from compare.mention import Mention
from compare.span import Span

_LONGEST = 260  # characters; evidence longer than about forty words is shown without its source


class Finisher:
    """Turns the statements of one article into claims."""

    def __init__(self, article: Article, quoted: list[Quotation]) -> None:
        self._article = article
        self._quoted = [quotation.span for quotation in quoted]
        self._speakers = Speakers(article)

    def claim(self, found: Statement) -> Claim:
        """The statement as a claim of kind "attribution"."""
        content = Span(found.parts[0].start, found.parts[-1].end)
        evidence = self._evidence(found, content)
        said = self.attribution(found)
        return Claim("attribution", Evidence(self._article.id, evidence, self._words(evidence)), None, said)

    def attribution(self, found: Statement) -> Attribution:
        """Who says it."""
        content = Span(found.parts[0].start, found.parts[-1].end)
        return Attribution(
            found.source and self._mention(found.source),
            None if found.entry is QUOTED else self._mention(found.cue),
            self._mention(content),
            self._form(found.parts),
            "withheld" if found.negated and found.entry.stance == "factive" else found.entry.stance,
            self._speaker(found),
            self._relays(found),
            found.negated,
            "opinion" in found.entry.frames,
            found.parts if len(found.parts) > 1 else (),
        )

    def nested(self, found: Statement, said: Attribution) -> Iterator[Attribution]:
        """The statements inside the content, innermost last, each with those through whom it reached the article."""
        for inner in found.nested:
            attribution = self.attribution(inner)
            if attribution.speaker and attribution.speaker != said.speaker:
                tellers = (said.teller,) if said.teller else ()
                attribution = attribution._replace(relays=(*attribution.relays, *tellers, *said.relays))
                yield attribution
            yield from self.nested(inner, attribution)

    def _relays(self, found: Statement) -> tuple[str, ...]:
        """The outlets that were told, and who handed it on, in that order."""
        told = (each for each in found.addressees if not self._speakers.is_person(each))
        return tuple(map(self._words, (*told, *found.relays)))

    def _words(self, span: Span) -> str:
        return span.of(self._article.text)

    def _mention(self, span: Span) -> Mention:
        return Mention(span, self._words(span))

    def _speaker(self, found: Statement) -> str | None:
        return self._speakers.resolve(self._mention(found.source)) if found.source else None

    def _evidence(self, found: Statement, content: Span) -> Span:
        """The content with source and cue where they are close and short, else the content alone."""
        spans = [content, found.cue, *([found.source] if found.source else [])]
        whole = Span(min(span.start for span in spans), max(span.end for span in spans))
        apart = content.end + 3 < found.cue.start or found.cue.end + 3 < content.start
        return content if whole.end - whole.start > _LONGEST or apart else whole

    def _form(self, parts: tuple[Span, ...]) -> Form:
        """Direct where quotation marks hold all of it, mixed where some, indirect where none."""
        held = sum(map(self._held, parts)) if self._quoted else 0
        if not held:
            return "indirect"
        length = sum(part.end - part.start for part in parts)
        return "direct" if held >= length - 2 * len(parts) else "mixed"

    def _held(self, part: Span) -> int:
        """How many characters of the part stand in quotation marks."""
        first = max(0, bisect_left(self._quoted, (part.start, 0)) - 1)
        last = bisect_left(self._quoted, (part.end, 0))
        return sum(max(0, min(span.end, part.end) - max(span.start, part.start)) for span in self._quoted[first:last])
