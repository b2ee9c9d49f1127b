"""The rules that tie a harm word to the people it befell, as regular expressions over the letters of a chain.

Letters: see `word` and `group`. In each rule `v` is the victim group and `k` the word of harm (the last one counts
where two stand together, "shot and killed"); `harm` fixes the outcome where the form itself tells it.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from compare.record import Record


def possessive(part: str) -> str:
    """A pattern for a part that is taken wherever it stands, and may be missing where it does not.

    What a possessive group would say; engines before Python 3.11.5 lose their place in one (python/cpython 106052).
    """
    return f"(?:{part}|(?!{part}))"


_INCLUDING = possessive(rf"(?<!,)e[aD]?[GEpHB]{possessive('c[GEpHB]')}")  # "four people including a child"
_V = "[GEBpH]"  # who can be a victim
# What may stand between a subject and its verb: phrases with prepositions, something between commas, in brackets.
_POST = (
    r"(?:[ioy][^,;.bhuwKAYTSLNGE(]{1,7}|g[ioy][^,;.bhuwvpBRZKAYTSLNGE(]{1,7}|,[^,;.()]{1,10},(?:(?:[^,;.()b]{1,8}|Gb[^,;.()KAYTI]{1,5}),)?|\([^()]{1,8}\)|-[^-;.]{1,10}-"
    r"|,eR?[pH](?:c[pH])?(?=[uhrbY])|gD?[jnMs]{1,3}|[ir]oD?[EG]|i(?=[uhbYA])|w[vurhg][^,;.()bKYTIGE]{0,10}|wb[ri]{1,2}[^,;.()bKYTIGEpHB]{0,8}|wb[pB](?=b)){0,3}"
    rf"{_INCLUDING}(?<!qR)"  # in "two men inside when it was struck" the pronoun is the subject
)
_AUX = r"[uhrt!,]{0,4}"
_TO_DEATH = possessive("tF|A|F")


class Rule(Record):
    """One form in which harm is told.

    needs: letters of which a sentence must have one for the rule to be tried; after a blank, letters that must stand
    there side by side. words: if any are given, one of them must stand in the match.
    """

    name: str
    needs: str
    shape: str
    harm: str = ""
    words: tuple[str, ...] = ()


_KILLS = rf"K{possessive('r?cr?K')}{_TO_DEATH}"
_TOO = r"(?:(?:(?<=v)|Ki)cr?(?=K(?![GEBHpaDR])))?"  # "were attacked and beaten"
_WHAT = r"(?:w[^,;.GEKAYTI]{0,6}?[bv])?"  # "what police say are", "what appeared to be"
_MISSILES = tuple("gunfire bullet shrapnel shots pellet shell rocket missile car vehicle truck train bus van".split())
_SENDING = ("put ", "puts ", "putting ", "landed ", "lands ", "landing ", "placed ")
_FREE = "(?![GEBHpaDR])"  # no object follows: the participle is passive

RULES = (
    Rule("left dead", "AK L", rf"L(?P<v>{_V}(?:c{_V})?)[iDn]{{0,3}}(?P<k>[AK])"),
    Rule("passive", "Kk", rf"(?P<v>[GEBpHQ]){_POST}(?:,?w)?{_AUX}b[bhrvD!]{{0,3}}{_TOO}(?P<k>(?:{_KILLS}|k))"),
    Rule("reduced", "K", rf"(?P<v>[GEQ])(?:,e[^,;.]{{1,8}},|\([^()]{{1,8}}\))?(?:w?h)?r{{0,2}}(?P<k>{_KILLS}){_FREE}"),
    Rule("reduced one", "K", rf"(?P<v>[pBH])r{{0,2}}(?P<k>{_KILLS})(?=r?[ioyqtc%,;.-]|$)"),
    Rule("found", "K vK", rf"(?P<v>[GEp])v(?P<k>{_KILLS}){_FREE}"),
    Rule("predicate", "A", rf"(?P<v>{_V})(?:{_POST}{_AUX}b[bhrvV]{{0,3}}(?:i[DajnsMH]{{1,4}}c)?|[vr]{{0,2}})(?P<k>A)"),
    Rule("died", "Y", rf"(?P<v>[GEBpHQ]){_POST}w?[uhrb!t,]{{0,4}}(?P<k>Y)"),
    Rule("did not survive", "Y !", rf"(?P<v>[GEBpHQ]){_POST}w?[hubv]r?!r?(?P<k>Y)", "killed", ("survive",)),
    Rule("throat cut", "0", rf"(?P<v>{_V}){_POST}w?{_AUX}(?P<k>D0v)", "killed"),
    Rule("active", "KIT", rf"(?<!b)(?P<k>[KIT](?:,?c(?:r?[KIT]))?{_TO_DEATH})r?[Da]?(?P<v>[GEBpHQ])"),
    Rule("hit", "k", r"(?<!b)(?P<k>k)D?(?P<v>[GE])"),
    Rule("hit by", "k", r"(?P<v>[GE])r?(?P<k>ky[DajnMs]{1,4})", "", _MISSILES),
    Rule("with oneself", "KIT pc", r"(?P<k>[KIT]p)c(?P<v>[GE])", "", ("himself", "herself")),
    Rule("hit among", "kK ,c", r"(?<!b)(?P<k>[kK])(?:D?[jnsQ]{1,3},){1,3}cD?(?P<v>[GE])"),
    Rule("shot to death", "KIT tF", rf"(?<!b)[KIT]D?(?P<v>{_V})(?P<k>tF)", "killed"),
    Rule("named dead", "KA", r"(?:^|[;.]|D)(?P<k>[KA])[bhr]{1,3}(?:v[qi])?D?(?P<v>[GHp])"),
    Rule("told first", "KA", r"(?:^|[;.])r?(?P<k>[KA])i[DajnM#%]{1,5}b(?P<v>[GE])"),
    Rule("among", "e eD", r"(?P<v>[GEpHB])b[bhr]{0,2}(?P<k>eD[KA])(?![GEBpHQnsM])"),
    Rule("included", "KA", r"D(?P<k>[KA])(?:e|[bh]?;)D?(?P<v>[GHp])"),
    Rule("nominal", "FIT o", rf"(?P<k>[FIT])(?:i[Dn%MjoN]{{1,6}}?)?oD?(?P<v>{_V})"),
    Rule("possessive", "F '", rf"(?P<v>{_V})'[jn]{{0,2}}(?P<k>F)"),
    Rule("along with", "KYTI &", rf"(?P<k>[KYTI]{_TO_DEATH})[^;.GE]{{0,16}}&D?(?P<v>{_V})"),
    Rule("counted", "f", r"(?P<v>(?P<k>f))"),
    Rule("bodies of", "Z", rf"(?P<k>Z)oD?(?P<v>{_V})", "killed"),
    Rule("bodies", "z", r"(?P<v>(?P<k>z))", "killed"),
    Rule("lives", "l", r"(?P<k>[CV])r?(?P<v>l)", "killed"),
    Rule("own life", "CV", r"(?P<k>[CV](?P<v>p))", "killed", ("own life",)),
    Rule("gun on oneself", "i ip", r"(?P<k>[vgKI]Dn{1,2}i(?P<v>p))", "killed", ("himself", "herself")),
    Rule("lives of", "l lo", rf"(?P<k>[CV])Dlo(?P<v>{_V})", "killed"),
    Rule("lost lives", "l Dl", rf"(?P<v>{_V}){_POST}w?[uhr]{{0,3}}(?P<k>vDl)", "killed"),
    Rule("toll", "O", r"(?P<k>O)[^;.GEe]{0,9}(?P<v>[GEQ])(?:t(?=[GE]))?", "killed"),
    Rule("brought to", "=O t", r"t(?P<v>E)D?(?P<k>[=O])"),
    Rule("number of", "=", r"(?P<k>=)(?:[itq]D?|[^;.,GEecqw=]{0,7}[vbh][vtirbqDhu!n]{0,5})(?P<v>[GE])"),
    Rule(
        "suffered",
        "WF",
        rf"(?P<v>[GEBpHQ]){_POST}w?[uhrbt!,]{{0,4}}[Sh]{_WHAT}[^,;.GEbhvKAYTI]{{0,6}}?[KTI]?(?P<k>[WF])",
        "injured",
    ),
    Rule(
        "with wounds",
        "W i",
        rf"(?P<v>{_V}){_POST}w?{_AUX}(?:b[bvr]{{0,2}}|[vg]r?)?(?:iD?[jnM]{{0,3}}U)?i[^,;.GEbh]{{0,4}}?(?P<k>W)",
        "injured",
    ),
    Rule(
        "came with wounds",
        "WF",
        rf"(?P<v>[GE]){_POST}w?{_AUX}(?:b[bvVLr]{{0,2}}|[vgV]r?)?(?:[it][DajnM#'HU%]{{1,6}}){{0,2}}"
        r"(?P<k>i[DajnMscg]{0,4}[WF])",
        "injured",
        ("with ",),
    ),
    Rule("in hospital", "V U", rf"(?P<v>[GEBpHQ]){_POST}w?{_AUX}b[brD]{{0,2}}(?P<k>V[^;.]{{0,6}}?U)", "injured"),
    Rule("treated", "V W", rf"(?P<v>[GEBpHQ]){_POST}w?{_AUX}b[br]{{0,2}}(?P<k>Vi[^,;.GEbh]{{0,4}}?W)", "injured"),
    Rule(
        "treated for",
        "V Vi",
        rf"(?P<v>[GEBpHQ]){_POST}w?{_AUX}b[br]{{0,2}}(?P<k>Vi[Djn]{{0,3}})",
        "injured",
        ("treated for",),
    ),
    Rule(
        "went to hospital",
        "U",
        rf"(?P<v>[GE]){_POST}w?{_AUX}(?P<k>[vCV][Rp]tD?[jnMsa]{{0,4}}U)",
        "injured",
        ("themselves", "himself", "herself"),
    ),
    Rule(
        "went hurt to hospital", "U", r"(?P<v>[GE])(?P<k>[vV]tD?[jnMsa]{0,2}U)(?=[.,;]|[iq]|$)", "injured", ("went ",)
    ),
    Rule("reported wounds", "WF", rf"(?P<v>[GE]){_AUX}(?P<k>v[jn]{{0,3}}[WF])", "injured", ("reported ",)),
    Rule("treats", "V", r"(?<!b)(?P<k>V)D?(?P<v>[GE])(?=i)", "injured", ("treated", "treating", "treat")),
    Rule("injuries to", "FW t", r"(?P<k>[FW])tD?(?P<v>G)"),
    Rule("put in hospital", "U", r"(?P<k>[vC](?P<v>[GE])iD?[jnM]{0,2}U)", "injured", _SENDING),
    Rule("at hospital", "U", r"(?P<v>[GE])iD?[jnM]{0,2}(?P<k>U)", "injured"),
    Rule("sent to hospital", "V U", rf"(?P<k>V)(?P<v>{_V})[^;.]{{0,3}}?[ti]D?[nM]{{0,3}}U", "injured"),
    Rule("attributive", "G", r"(?P<v>(?P<k>G))"),
)


_NEEDED = frozenset("".join(rule.needs.partition(" ")[0] for rule in RULES))


def applicable(letters: str) -> Iterator[tuple[Rule, re.Pattern[str]]]:
    """The rules that a sentence of these letters can meet, ready to run."""
    return ((rule, _pattern(rule.shape)) for rule, row in _needing(_NEEDED.intersection(letters)) if row in letters)


@lru_cache(maxsize=1024)
def _needing(letters: frozenset[str]) -> tuple[tuple[Rule, str], ...]:
    """The rules that can be met with these of the `_NEEDED` letters, and the row of letters that each needs besides."""
    needs = ((rule, *rule.needs.partition(" ")) for rule in RULES)
    return tuple((rule, row) for rule, any_of, _, row in needs if not letters.isdisjoint(any_of))


@cache
def _pattern(shape: str) -> re.Pattern[str]:
    """A rule, ready to run: made when a sentence first needs it, since most texts need few."""
    return re.compile(shape)
