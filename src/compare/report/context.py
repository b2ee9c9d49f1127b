"""The words beside a passage in its sentence: as many whole ones as there is room for."""

from compare.span import Span


def beside(text: str, passage: Span, sentence: Span, left: int, right: int) -> tuple[str, str]:
    """The words before and after a passage, no further than its sentence.

    left, right: characters to either side; a word that they cut is left out.
    """
    start, end = max(sentence.start, passage.start - left), min(sentence.end, passage.end + right)
    before, after = text[start : passage.start], text[passage.end : end]
    return (
        before if start == sentence.start else before.partition(" ")[2],
        after if end == sentence.end else after.rpartition(" ")[0],
    )
