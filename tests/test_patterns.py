"""A trap of the standard library that no test on one Python shows."""

import re
from pathlib import Path

import compare

# Before 3.11.5 the engine loses its place in a possessive group that can backtrack (python/cpython issue 106052): on
# Debian 12 "18 fighters were killed" counted nobody. A possessive single character is sound everywhere.
_POSSESSIVE_GROUP = re.compile(r"\)(?:[?*+]|\{\{?\d*,?\d*\}?\})\+|\(\?>")


def test_no_pattern_has_a_possessive_group() -> None:
    files = Path(compare.__file__).parent.rglob("*.py")
    assert [path.name for path in files if _POSSESSIVE_GROUP.search(path.read_text(encoding="utf-8"))] == []


def test_such_a_group_is_seen() -> None:
    assert all(map(_POSSESSIVE_GROUP.search, ("(?:a|b)?+", "(a)*+", "(a){{1,3}}+", "(?>a)")))
    assert not _POSSESSIVE_GROUP.search("[a-z]{1,3}+")
