"""What a name on the command line means: `mistake` is a question, `mistake/B2` its second reading of B."""

from compare.ledger.node import Pairs
from compare.ledger.notes import did_you_mean
from compare.ledger.record import ClaimList, Entry, Reading
from compare.problem import InputError, Problem
from compare.record import Record


class Target(Record):
    """A question, or one of its readings (then `number` says which, from 0)."""

    address: str
    entry: Entry
    number: int | None = None

    @property
    def reading(self) -> Reading | None:
        """The reading, if it is one."""
        return None if self.number is None else self.entry.says[self.number]

    @property
    def node(self) -> Pairs:
        """Where it stands in the list."""
        return (self.reading or self.entry).node

    @property
    def status(self) -> str:
        """Whose it is, by its own status line."""
        return (self.reading or self.entry).status


def target(claim_list: ClaimList, name: str) -> Target:
    """The question or reading of that name; raises `InputError`."""
    entry_id, _, rest = name.partition("/")
    entry = claim_list.entry(entry_id)
    if entry is None:
        known = [entry.id for entry in claim_list.entries]
        raise InputError(Problem(name, "no-such-id", f"no question has this id{did_you_mean(entry_id, known)}"))
    if not rest:
        return Target(name, entry)
    addressed = [(address, number) for number, (address, _) in enumerate(entry.addressed)]
    for address, number in addressed:
        if address == name or (address == f"{name}1" and sum(a.startswith(name) for a, _ in addressed) == 1):
            return Target(address, entry, number)
    readings = ", ".join(address for address, _ in addressed) or "none"
    raise InputError(Problem(name, "no-such-id", f"question {entry_id} has no such reading; it has: {readings}"))


def suggestions(claim_list: ClaimList) -> list[Target]:
    """All that waits for a decision, in the order of the list: questions whole, else their readings."""
    found = []
    for entry in claim_list.entries:
        if entry.status == "suggested":
            found.append(Target(entry.id, entry))
        elif entry.status == "accepted":
            readings = enumerate(entry.addressed)
            found += [Target(a, entry, number) for number, (a, r) in readings if r.status == "suggested"]
    return found
