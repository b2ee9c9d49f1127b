"""Shallow English syntax by rule: tokens, tags, lemmas, noun phrases, verb groups, clauses, propositions."""

from compare.grammar.lexicon import lemma

__all__ = ["lemma"]
