"""Whom "he" and "she" mean in a question: the one name near before that can, or that the other articles have too."""

import re

from compare.extract.names import names
from compare.extract.names.name import Name
from compare.extract.names.pronoun import compatible
from compare.extract.roles import roles
from compare.report.question.clause import Clause

_NEAR = 600  # characters before a pronoun in which its bearer is named
_TOLD = 60  # characters before a name in which a verb of saying stands
_SAID = re.compile(r"\b(?:said|says|according to|added|told)(?: [\w.’'-]+){0,5} \Z")
_SOMEBODY = re.compile(r"-old|\b(?:one|another|other|first|second|third|male|female|driver|patient)\b")


def bearer(clause: Clause, pronoun: str, at: int) -> str | None:
    """Whom a pronoun means, where nobody else that it can mean is named near before it."""
    if clause.article is None:
        return None
    text = clause.article.text
    every = [one for one in names(clause.article) if compatible(one, pronoun) and not _only_tells(one, text)]
    near = [(m.span.end, one) for one in every for m in one.mentions if at - _NEAR <= m.span.start < at]
    near = _nearest(clause, near, at)
    both = [(end, one) for end, one in near if _is_beside(one.full, clause) and one.kind == "person"]
    if not both and (len({one.full for _, one in near}) != 1 or near[0][1].kind != "person"):
        return None
    end, nearest = max(both or near, key=lambda one: one[0])
    between = clause.parse.text[end:at].lower()
    return None if _SOMEBODY.search(between) or any(map(_is_somebody, between.split())) else nearest.full


def _only_tells(name: Name, text: str) -> bool:
    """Whether somebody is in an article only to tell of it: an officer, or one who stands behind "said" each time."""
    officer = roles().get((name.title or "").split()[-1].lower().rstrip(".")) == "force" if name.title else False
    return officer or all(_SAID.search(text[max(0, m.span.start - _TOLD) : m.span.start]) for m in name.mentions)


def _nearest(clause: Clause, near: list[tuple[int, Name]], at: int) -> list[tuple[int, Name]]:
    """Those of the sentence of a pronoun, or of the one before, where they are one person; else all that are near."""
    sentences = clause.article.sentences if clause.article else ()
    before = [one.start for one in sentences if one.start <= at][-2:]
    for start in reversed(before):
        some = [(end, one) for end, one in near if end > start]
        if some:
            return some if len({one.full for _, one in some}) == 1 else near
    return near


def _is_somebody(word: str) -> bool:
    """Whether a word is a noun for one person, whom a pronoun may mean as well."""
    return word in roles() and not word.endswith("s") and word != "police"


def _is_beside(name: str, clause: Clause) -> bool:
    """Whether a name stands near every passage of the other articles as well."""
    return bool(clause.beside) and all(name.split()[-1] in words for words in clause.beside)
