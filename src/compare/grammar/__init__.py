"""Shallow English syntax by rule: tokens, tags, lemmas, noun phrases, verb groups, clauses."""

from compare.grammar.clause import clauses, object, subject  # noqa: A004 (the grammatical object)
from compare.grammar.group import verb_groups
from compare.grammar.lexicon import lemma
from compare.grammar.phrase import Phrase, VerbGroup, noun_phrases
from compare.grammar.tag import Tagged, tag, tagged
from compare.grammar.token import Token, tokenize

__all__ = [
    "Phrase",
    "Tagged",
    "Token",
    "VerbGroup",
    "clauses",
    "lemma",
    "noun_phrases",
    "object",
    "subject",
    "tag",
    "tagged",
    "tokenize",
    "verb_groups",
]
