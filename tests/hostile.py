"""Pieces of text that, repeated without end, have cost or could cost more than their length."""

import sys
from collections.abc import Callable
from types import FrameType

PIECES = (
    ".", '"', "“", "'", "1", "1,", "(", "x", "A", "-", "\n",
    "said ", "he said ", "and ", "killed ", "A. ", "X ", "Mr. ",
    "last ", "early late ", "not ", "to ", "the ", "of ", "in the ", ", ", "– ", "Monday ", "because ", "two ", "3 ",
    "12 were killed in 2016 and since, ",
    "2016 ", "that ", "who ", "was ", "was killed by ", "at least ", "people ", "Ministry of ", "minister ", "“No,” ",
    '"a ', "he said, ", "Velt said that ", "according to ", "in the words of ", "citing officials, ", "Velt, ",
    "Tass quoted Velt as saying ", "1,234,", "two hundred and ", "killed 12 people and ", "John Roe, ",
    "Piet Roos died. ", "Ana Roe, 34, was shot. ", "A man was hurt. Another man was hurt. ",
    "The second victim died. ", "Police said. ", "He said he would not go. ", "On 3 May 2016 the hall burned. ",
    "His wife was killed and then he shot himself. ",
)  # fmt: skip
PROSE = (
    "The mayor of Aldworth said on Monday that at least 12 people were killed when a bridge fell near the old mill. "
    "“We do not know why it fell,” she told reporters, because the engineers had not yet looked at it. "
)


def repeated(piece: str, size: int) -> str:
    """The piece as often as it takes to fill so many characters."""
    return (piece * (size // len(piece) + 1))[:size]


def calls(act: Callable[[], object]) -> int:
    """How many functions are called while something is done: a measure of work that no other process disturbs."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        act()
    finally:
        sys.setprofile(None)
    return count
