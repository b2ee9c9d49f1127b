"""What the earlier article denies or announces, and the later one tells as news: did not concede, has conceded."""

import re
from typing import Any

from compare.align.person import other_names
from compare.claim import State
from compare.judge import opposition, wording
from compare.judge.around import doubted
from compare.judge.judgement import Case
from compare.judge.opposition import deeds

_NOT_YET = re.compile(r"\b(?:did|has|have|had)(?: not|n[’']t)\b")  # who will not may never
_BY_NOW = re.compile(r"\b(?:has|have)(?: \w+ly| now| since| also)? \w+(?:ed|en|wn|ut|t)\b")
_WILL = re.compile(r"\b(?:will|would)(?: also| soon)? (?P<verb>[a-z]{2,20})\b")
_COURSE, _PLANNED, _UNDER_WAY = "course", "planned", "under way"
_LITTLE = 3  # letters of a word that tells nothing


def done(one: Any, other: Any, case: Case) -> bool:
    """A deed that the earlier article says was not done, told in the later one as what has been or is being done."""
    if case.late is None or not opposition.opposed(one, other, case):
        return False
    was, _ = case.in_order(case.left, case.right)
    denied = {deed.verb for deed in deeds(was.quote) if deed.denied} if _NOT_YET.search(was.quote) else set()
    told = {deed.verb for deed in deeds(case.late.quote) if not deed.denied}
    return any(_is_news(verb, case.late.quote) for verb in denied & told)


def _is_news(verb: str, quote: str) -> bool:
    """Whether a passage tells a deed in the perfect or, as heads do, in the present."""
    return _BY_NOW.search(quote) is not None or re.search(rf"\b{re.escape(verb)}e?s\b", quote) is not None


def begun(one: State, other: State, case: Case) -> bool:
    """What the earlier article says will be done, the later one has done, in the same words: will step up, have stepped
    up patrols."""
    early, late = case.in_order(one, other)
    states = (early.ladder, early.state, late.ladder, late.state)
    if case.late is None or states != (_COURSE, _PLANNED, _COURSE, _UNDER_WAY) or early.negated or late.negated:
        return False
    was, _ = case.in_order(case.left, case.right)
    found = _WILL.search(was.quote)
    if not found or not _BY_NOW.search(case.late.quote) or _WILL.search(case.late.quote) or doubted(case.late, case):
        return False
    common = set(wording.words(was.quote[found.end() :])) & set(wording.words(case.late.quote))
    same = found["verb"] in {deed.verb for deed in deeds(case.late.quote)}
    return same and any(len(word) > _LITTLE for word in common) and not other_names(was.quote, case.late.quote)
