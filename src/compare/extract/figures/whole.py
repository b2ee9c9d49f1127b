"""What figures of one article make of each other: whether those shot died, and which figures are parts of which."""

from collections.abc import Collection, Iterator, Mapping

from compare.extract.figures.basis import OF_THIS_EVENT, WHOLE
from compare.extract.figures.draft import Draft
from compare.extract.figures.portion import KIN, Portion

NEAR = 1  # sentences within which those who died are among those said to be shot
_SUBCLASSES = ("child", "woman", "elderly")
_SEXES_AND_AGES = frozenset(
    "man men male males adult adults teen teens teenager teenagers youth youths student students female females "
    "brother brothers sister sisters sibling siblings cousin cousins nephew nephews uncle uncles husband "
    "parents".split()
)
HURT = ("killed", "injured", "killed-or-injured", "struck")
MOST_PAIRS = 400  # of dead and wounded whose sums are looked at, so that a long list costs no square


def decided(drafts: list[Draft]) -> list[Draft]:
    """The drafts with every "struck" decided: wounded, unless a sentence near by says that people died.

    Where some died, "four people were shot" counts the dead and the wounded; "four others were shot" only the wounded.
    """
    deadly = {
        draft.sentence
        for draft in drafts
        if draft.harm == "killed" and draft.basis in OF_THIS_EVENT and draft.group.least
    }
    near = {sentence + step for sentence in deadly for step in range(-NEAR, NEAR + 1)}
    hit, treated = _sums(drafts)
    return [
        _settled(draft, treated) if draft.harm == "injured" else _decided(draft, draft.sentence in near, hit)
        for draft in drafts
    ]


def _sums(drafts: list[Draft]) -> tuple[set[int | float], set[int | float]]:
    """What the dead and the wounded of one article make together, if as many were shot; and if so many were treated."""
    told = [draft for draft in drafts if draft.basis in OF_THIS_EVENT and not _is_vague(draft)]
    killed = {draft.group.least for draft in told if draft.harm == "killed" and draft.group.least}
    injured = {draft.group.least for draft in told if _is_wounded(draft) and draft.group.least}
    plain = {draft.group.least for draft in told if draft.harm == "injured" and not draft.portion.unsettled}
    if len(killed) * len(injured) > MOST_PAIRS:
        return set(), set()
    both = {dead + hurt for dead in killed for hurt in injured}
    return both, {dead + hurt for dead in killed for hurt in plain if hurt > 1} - plain


def _is_wounded(draft: Draft) -> bool:
    """Whether the draft counts the wounded: hurt, or "three others shot" beside one who died."""
    return draft.harm == "injured" or (draft.harm == "struck" and draft.group.others)


def _is_vague(draft: Draft) -> bool:
    return draft.group.amount is not None and draft.group.amount.shape == "vague"


def _settled(draft: Draft, treated: set[int | float]) -> Draft:
    """Those found with wounds or taken to hospital, who are the dead and the wounded together."""
    both = draft.portion.unsettled and draft.basis in WHOLE and draft.group.least in treated
    return draft._replace(harm="killed-or-injured") if both else draft


def _decided(draft: Draft, near: bool, hit: set[int | float]) -> Draft:
    if draft.harm != "struck":
        return draft
    deadly = near or draft.group.least in hit
    mixed = deadly and draft.group.least != 1 and not draft.group.others
    return draft._replace(harm="killed-or-injured" if mixed else "injured")


def parted(drafts: list[Draft]) -> list[Draft]:
    """The drafts with the parts of a larger figure that the article prints marked as nested, with the whole's place.

    Parts are sums of lists, children or women beside all victims, "the other two", those taken to hospital.
    """
    told = [draft for draft in drafts if draft.basis not in ("nested", "projection", "background")]
    most = {harm: max(draft.group.least for draft in told if draft.harm == harm) for harm in {one.harm for one in told}}
    drafts = [_promoted(draft, most) for draft in drafts]
    largest: dict[tuple[str, str], Draft] = {}
    for total in drafts:
        if total.basis in WHOLE and total.portion.whole and (total.group.persons or 2) > 1:
            for key in _keys(total):
                if key not in largest or total.group.least > largest[key].group.least:
                    largest[key] = total
    dead = {draft.group.least for draft in drafts if draft.harm == "killed" and draft.basis in OF_THIS_EVENT}
    return [_part_of(draft, largest, dead) for draft in drafts]


def added(drafts: list[Draft]) -> list[Draft]:
    """The drafts with "another three died", "two more died" marked as increments.

    They add to those who died before; next to another harm ("one was killed and two more were hurt", "49 died. Another
    53 were wounded.") to all victims.
    """
    found: list[Draft] = []
    harms: dict[int, set[str]] = {}
    seen: set[str] = set()
    for draft in sorted(drafts, key=lambda one: one.span):
        told, told_before = (harms.get(draft.sentence - back, set()) for back in (0, 1))
        beside, before = told - {draft.harm}, told_before - {draft.harm}
        beside = beside or (before if draft.harm == "injured" and draft.harm not in told_before else set())
        follows = draft.harm in seen or (draft.group.amount is not None and not before)
        adds = draft.added and draft.basis in WHOLE and not beside and follows
        found.append(draft._replace(basis="increment") if adds else draft)
        harms.setdefault(draft.sentence, set()).add(draft.harm)
        seen.add(draft.harm)
    return found


def _keys(total: Draft) -> Iterator[tuple[str, str]]:
    """Under what a whole is looked up: its harm, and of whom it can be the whole (any, all kinds, one class)."""
    yield total.harm, ""
    yield total.harm, _kind(total)


def _kind(draft: Draft) -> str:
    """Of whom a figure is: of all kinds of people, of one class, of men or the grown."""
    plain = draft.group.victims == "people" and draft.group.head in _SEXES_AND_AGES
    return "grown" if plain else draft.group.victims


_AFTER = 2  # sentences after a count within which a bare number tells of some of those counted


def _is_some_of(draft: Draft, total: Draft) -> bool:
    """Whether a bare number right after a larger count tells of some of those counted, as in "Two were hit twice"."""
    bare = draft.group.letter == "E" and not draft.group.others and not draft.added and draft.sentence > 0
    close = 0 < draft.sentence - total.sentence <= _AFTER
    return bare and close and draft.harm == total.harm == "injured"


def _part_of(draft: Draft, largest: Mapping[tuple[str, str], Draft], dead: Collection[int | float]) -> Draft:
    if draft.basis != "incident":
        return draft
    beside = largest.get((draft.harm, ""))
    if beside and draft.group.least < beside.group.least and _is_some_of(draft, beside):
        return draft._replace(basis="nested", parent=beside.span)
    for key in _wholes(draft):
        total = largest.get(key)
        behind = total is not None and (_are_others(draft, total) or _is_kin_first(draft, total))
        titled = draft.sentence == 0 and total is not None and total.sentence > 0  # a headline tells of the whole
        larger = total and total.span != draft.span and total.group.least > draft.group.least
        left = total and key[0] != draft.harm and total.group.least - draft.group.least in dead
        if total and larger and not (left or behind or (titled and draft.group.amount is None)):
            return draft._replace(basis="nested", parent=total.span)
    return draft


def _promoted(draft: Draft, most: Mapping[str, int | float]) -> Draft:
    """A part of some group as a toll of its own where no larger one is told: four of the guests were hurt."""
    loose = draft.basis == "nested" and draft.parent is None and draft.group.partitive and not draft.portion.fatal
    larger = (
        max((most[harm] for harm in HURT if harm in most), default=0) > draft.group.least
        or most.get(draft.harm) == draft.group.least
    )
    alone = not larger and draft.group.least > 1 and not draft.group.harm  # not "five of the dead"
    return draft._replace(basis="incident", portion=Portion()) if loose and alone else draft


def _are_others(draft: Draft, total: Draft) -> bool:
    """Whether one of the two counts others than the one told before it: four hurt, then "ten others"."""
    return total.span > draft.span and (
        draft.group.others or (total.group.others and total.sentence - draft.sentence <= NEAR)
    )


def _is_kin_first(draft: Draft, total: Draft) -> bool:
    """Whether "ten members of the Roe family" stand before the larger count: an account of its own, and no part."""
    return draft.group.head in KIN and total.span > draft.span


def _wholes(draft: Draft) -> Iterator[tuple[str, str]]:
    """Of which wholes a draft can be a part, by its wording."""
    derived = draft.group.amount is None and (draft.group.persons or 0) > 1
    subclass = draft.group.victims in _SUBCLASSES or draft.group.head in _SEXES_AND_AGES
    kinds = ("people", "civilian", _kind(draft)) if subclass else ("",)
    if derived or subclass or draft.portion.some:
        yield from ((draft.harm, kind) for kind in kinds[: 2 + draft.portion.some])
        if not draft.group.others and (draft.portion.fatal or (draft.harm == "injured" and draft.portion.some)):
            yield from (("killed-or-injured", kind) for kind in kinds)
