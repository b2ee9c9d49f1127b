"""claims.yaml, the person's own list: read with positions, checked, and edited by splice, never rewritten."""

from compare.ledger.load import load
from compare.ledger.record import ClaimList, Entry, Reading, Source

__all__ = ["ClaimList", "Entry", "Reading", "Source", "load"]
