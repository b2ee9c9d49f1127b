"""Random edits of hostile lists: after each the file says exactly what was meant, or is what it was, byte for byte."""

import os
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from compare.article import Article
from compare.ledger.address import Target
from compare.ledger.change import Change, RefusedError, change
from compare.ledger.decide import accept, reject, set_value, suggest_again
from compare.ledger.load import ListError, load
from compare.ledger.record import ClaimList
from compare.ledger.replace import replace
from compare.ledger.suggest import Offer, registered
from tests.ledger.hostile import WORDS, Hostile

if TYPE_CHECKING:
    from compare.ledger.write import Block

EDITS = int(os.environ.get("CLAIMDIFF_EDITS", "1000"))  # 20,000 before a release
BATCHES = 20
Data = Any  # plain lists and dicts of text, as PyYAML's CBaseLoader reads them


@pytest.mark.parametrize("batch", range(BATCHES))
def test_an_edit_does_what_it_says_or_nothing(batch: int, tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    written = tried = 0
    for number in range(EDITS // BATCHES):
        hostile = Hostile(seed=batch * 1_000_003 + number)
        path.write_bytes(hostile.raw)
        try:
            claim_list = load(str(path))
        except ListError as wrong:
            pytest.fail(f"{wrong}\n{hostile.text}")
        tried += 1
        written += _one_edit(path, claim_list, hostile.random)
    assert written > 0.8 * tried, "edits that are always refused prove nothing"


def _one_edit(path: Path, claim_list: ClaimList, chance: random.Random) -> bool:
    before = path.read_bytes()
    meant = _data(before)
    try:
        made = _edit(claim_list, chance, meant)
    except RefusedError:
        assert path.read_bytes() == before
        return False
    replace(made)
    after = path.read_bytes()
    assert _data(after) == meant, _told(before, after)
    assert _is_smallest(made, before, after), _told(before, after)
    return True


def _edit(claim_list: ClaimList, chance: random.Random, data: Data) -> Change:
    """A random command. `data` is changed, by other code than the command's, to what the file must then say."""
    targets = [Target(entry.id, entry) for entry in claim_list.entries]
    targets += [
        Target(address, entry, number)
        for entry in claim_list.entries
        for number, (address, _) in enumerate(entry.addressed)
    ]
    if not targets or chance.random() < 0.4:
        return _insertion(claim_list, chance, data)
    target = chance.choice(targets)
    readings = [target for target in targets if target.reading is not None]
    kind = chance.choice(("accept", "reject", "again", "value"))
    if kind == "value" and readings:
        target = chance.choice(readings)
        text = chance.choice(
            ("14", "up to 40", "no", "a, b", "it's", "12:30", "x: y", "# 5", "- 5", "a\u2028b", "…", "x" * 300)
        )
        _node(data, target)["value"] = _folded(text)
        return set_value(claim_list, target, text)
    node = _node(data, target)
    if kind == "reject":
        several = list(
            {one.address: one for one in (target, *chance.choices(targets, k=chance.randint(0, 2)))}.values()
        )
        for one in several:
            _node(data, one)["status"] = "rejected"
        return reject(claim_list, several)
    if kind == "again":
        node["status"] = "suggested"
        return suggest_again(claim_list, target)
    made = accept(claim_list, [target])
    _accept(node, made)
    return made


def _accept(node: Data, made: Change) -> None:
    """The status is gone, or says accepted; which of the two is the command's choice."""
    if "status" not in node:
        return
    if any(splice.new for splice in made.splices) or not made.splices:
        node["status"] = "accepted"
    else:
        del node["status"]


def _insertion(claim_list: ClaimList, chance: random.Random, data: Data) -> Change:
    quotes = [" ".join(chance.sample(WORDS, chance.randint(1, 4))) for _ in range(3)]
    new: list[Block] = [{"A": quote, "value": "14", "via": ("Tass", "a, b"), "status": "suggested"} for quote in quotes]
    articles = chance.random() < 0.3
    if articles:
        article = Article(id="N", text="", title=quotes[0], file="n.txt")
        data["articles"]["N"] = {"file": "n.txt", "title": _folded(quotes[0])}
        if chance.random() < 0.5:
            return change(claim_list, [registered(claim_list, [article])])
    asked = chance.sample(claim_list.entries, chance.randint(0, min(2, len(claim_list.entries))))
    readings = {entry.id: tuple(new[: chance.randint(1, 2)]) for entry in asked}
    question: Block = {"id": "new", "status": "suggested", "asks": quotes[0], "says": new[:2]}
    questions = (question,) * chance.randint(0 if readings else 1, 2)
    for name, blocks in readings.items():
        entry = next(entry for entry in data["claims"] if entry["id"] == name)
        entry["says"] = [*(entry.get("says") or []), *(_block(block) for block in blocks)]
    if questions:
        data["claims"] = [*(data.get("claims") or []), *(_block(block) for block in questions)]
    offered = Offer(readings, questions).edits(claim_list)
    return change(claim_list, [registered(claim_list, [article]), *offered] if articles else offered)


def _block(block: Any) -> Data:
    if isinstance(block, str):
        return _folded(block)
    if isinstance(block, dict):
        return {key: _block(value) for key, value in block.items()}
    return [_block(item) for item in block]


def _folded(text: str) -> str:
    return " ".join(text.split())


def _node(data: Data, target: Target) -> Data:
    entry = next(entry for entry in data["claims"] if entry["id"] == target.entry.id)
    return entry if target.number is None else entry["says"][target.number]


def _data(raw: bytes) -> Data:
    return yaml.load(raw.decode().removeprefix("\ufeff"), Loader=yaml.CBaseLoader)  # noqa: S506 - reads text only


def _is_smallest(made: Change, before: bytes, after: bytes) -> bool:
    """All that stood outside the splices still stands there, in order, byte for byte; and no comment has gone."""
    text = before.decode().removeprefix("\ufeff")
    ends = [0, *(splice.end for splice in made.splices)]
    starts = [*(splice.start for splice in made.splices), len(text)]
    parts = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    made_by_hand = parts[0] + "".join(splice.new + part for splice, part in zip(made.splices, parts[1:], strict=True))
    same = made_by_hand == after.decode().removeprefix("\ufeff") and before[:3] == after[:3]
    return same and _comments(before) == _comments(after)


def _comments(raw: bytes) -> list[str]:
    """What stands between the tokens of YAML, but for white space; the head of a block of text may have one, too."""
    text = raw.decode().removeprefix("\ufeff")
    found, place = [], 0
    for token in yaml.scan(text, Loader=yaml.CBaseLoader):
        found += [line.strip() for line in text[place : token.start_mark.index].splitlines() if "#" in line]
        place = max(place, token.end_mark.index)
        if isinstance(token, yaml.ScalarToken) and token.style in ("|", ">"):
            found += re.findall(r"\A[|>][-+0-9]*[ \t]+(#[^\r\n]*)", text[token.start_mark.index : token.end_mark.index])
    return found


def _told(before: bytes, after: bytes) -> str:
    return f"--- before\n{before.decode()}\n--- after\n{after.decode()}"
