"""Make `compare/grammar/tags.tsv` from the lexicon of Brill's tagger (MIT licence, in the PyPI package textblob).

    python evals/tables/tags.py en-lexicon.txt src/compare/grammar/tags.tsv

The source gives each word its likeliest tag only. Here a word also gets the tags its relatives imply: `attack NN` is
a verb too because `attacked` and `attacking` are there. Left out are marks, digits, rare proper names, later
additions from Twitter, and whatever `compare.grammar.lexicon` works out from a word's shape.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from compare.grammar import lexicon

HEADER = """\
# Possible Penn Treebank tags (likeliest first), then the words that bear them; made by evals/tables/tags.py, do not edit.
# origin: the lexicon of Eric Brill's rule based tagger v1.14 (Brill 1992), as shipped in the PyPI package textblob
# licence: MIT. Copyright 1993 by the Massachusetts Institute of Technology and the University of Pennsylvania.

"""
WORD = re.compile(r"[A-Za-z][a-z]*(?:-[a-z]+)*\.?|[A-Z]\.[A-Z.]+")
KEPT = set("CC CD DT EX IN JJ JJR JJS MD NN NNP NNPS NNS PDT PRP PRP$ RB RBR RBS RP TO UH VB VBD VBG VBN VBP VBZ".split())
KEPT |= {"WDT", "WP", "WP$", "WRB"}
# Names that are also words: at the head of a sentence the capital alone does not tell.
NAMES = (
    "Baker Banks Bill Black Bob Brown Bush Chad Chase China Clay Cook Cross Dale Dean Drew Faith Fields Ford Fox Frank "
    "Georgia Grace Grant Gray Green Hall Hill Hope Jack Jordan King Lane Long Love Major Mark Marsh Mason May Miller "
    "Pat Pierce Pope Price Ray Rice Rich Rob Robin Rock Rose Rush Sandy Snow Speaker Stone Strong Sue Turkey Turner "
    "Walker Ward Wells West White Wood Woods Young Congress Parliament"
).split()
# Nouns whose verbs are too rare in news to be worth the doubt.
NEVER_VERBS = set(
    "police people man men woman child official president house state leader minister family city town body day night "
    "week month year time hour minute source eye face hand head arm foot room school party group member number army "
    "soldier gun room street road water air book table paper picture part place side way word line case question fact "
    "power office service company business court law government country world war friend father mother brother son "
    "sister doctor nurse teacher student university weapon knife bank market price tax economy season team game sex".split()
)
# Closed classes, which the source often gives a tag out of fashion or only the commonest of several.
FIXED = dict(
    pair.split("=")
    for pair in (
        "that=IN|WDT|DT her=PRP$|PRP his=PRP$ there=EX|RB to=TO no=DT one=CD what=WP who=WP whom=WP whose=WP$ which=WDT "
        "up=RP|IN out=RP|IN off=RP|IN down=RP|IN over=IN|RP away=RB back=RB|NN|VB|JJ about=IN around=IN|RB like=IN|VB "
        "as=IN so=RB than=IN because=IN while=IN after=IN before=IN until=IN since=IN if=IN although=IN though=IN "
        "unless=IN whereas=IN whether=IN once=RB|IN when=WRB where=WRB why=WRB how=WRB most=JJS more=JJR less=JJR "
        "least=JJS many=JJ much=JJ few=JJ several=JJ some=DT any=DT all=DT both=DT each=DT every=DT either=DT "
        "neither=DT another=DT other=JJ such=JJ this=DT these=DT those=DT half=NN not=RB never=RB also=RB only=RB "
        "even=RB just=RB still=RB yet=RB too=RB very=RB now=RB then=RB here=RB ago=RB near=IN despite=IN during=IN "
        "per=IN amid=IN via=IN upon=IN within=IN without=IN against=IN among=IN between=IN toward=IN towards=IN "
        "throughout=IN following=VBG|IN including=VBG|IN regarding=VBG|IN according=VBG concerning=VBG "
        "be=VB am=VBP are=VBP is=VBZ was=VBD were=VBD been=VBN being=VBG have=VBP has=VBZ had=VBD|VBN having=VBG "
        "do=VBP does=VBZ did=VBD done=VBN doing=VBG can=MD could=MD will=MD|NN would=MD may=MD might=MD|NN must=MD "
        "shall=MD should=MD ought=MD cannot=MD ca=MD wo=MD sha=MD let=VB|VBD|VBN us=PRP i=PRP me=PRP it=PRP its=PRP$ "
        "he=PRP she=PRP they=PRP them=PRP we=PRP you=PRP him=PRP my=PRP$ your=PRP$ our=PRP$ their=PRP$ himself=PRP "
        "mine=NN|PRP nobody=NN nothing=NN someone=NN everyone=NN anyone=NN something=NN everything=NN none=NN "
        "today=NN yesterday=NN tomorrow=NN tonight=NN and=CC or=CC but=CC nor=CC plus=CC left=VBD|VBN|JJ|NN "
        "saw=VBD found=VBD|VBN felt=VBD|VBN shot=VBD|VBN|NN held=VBD|VBN made=VBD|VBN told=VBD|VBN "
        "said=VBD|VBN fire=NN|VB wounded=VBD|VBN|JJ injured=VBD|VBN|JJ armed=JJ|VBD|VBN united=JJ|VBN dead=JJ|NN "
        "wound=NN|VB bomb=NN|VB kill=VB|NN raid=NN|VB airstrike=NN militant=JJ|NN rebel=NN|VB islamist=JJ|NN "
        "jihadist=JJ|NN ceasefire=NN website=NN online=RB|JJ email=NN|VB tweet=NN|VB terrorist=JJ|NN strike=NN|VB "
        "last=JJ next=JJ first=JJ second=JJ third=JJ own=JJ|VB same=JJ early=JJ|RB late=JJ|RB well=RB far=RB "
        "close=JJ|VB|RB open=JJ|VB free=JJ|VB live=VB|JJ clear=JJ|VB further=JJ|RB later=RB|JJ earlier=RB|JJR "
        "right=NN|JJ|RB good=JJ|NN present=JJ|VB|NN past=JJ|NN|IN total=JJ|NN|VB key=JJ|NN top=JJ|NN|VB "
        "oversight=NN protester=NN spokesman=NN spokeswoman=NN gunman=NN seem=VB say=VB|NN says=VBZ think=VB know=VB "
        "want=VB need=VB|NN help=VB|NN run=VB|NN|VBN set=VB|VBD|VBN|NN|JJ put=VB|VBD|VBN cut=NN|VB|VBD|VBN "
        "hit=VBD|VBN|VB|NN hurt=VBD|VBN|VB let=VB|VBD|VBN read=VB|VBD|VBN shut=VB|VBD|VBN spread=VB|NN|VBD|VBN "
        "split=NN|VB|VBD|VBN cost=NN|VB|VBD|VBN quit=VB|VBD|VBN burst=VB|NN|VBD|VBN cast=VB|NN|VBD|VBN bid=NN|VB|VBD "
        "come=VB|VBN become=VB|VBN overcome=VB|VBN ago=RB else=RB lot=NN afterwards=RB based=VBN I=PRP Mr.=NNP Ms.=NNP "
        "Mrs.=NNP Dr.=NNP n't=RB n’t=RB"
    ).split()
)


def source(path: Path) -> dict[str, str]:
    """Word to its one tag, for the plain words of the lexicon."""
    pairs = (line.split(" ") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith(";"))
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2 and WORD.fullmatch(pair[0]) and pair[1] in KEPT}


def inflections(base: str) -> dict[str, set[str]]:
    """The regular -s, -ed and -ing forms of a word, in every spelling it may take."""
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return {"s": {base[:-1] + "ies"}, "ed": {base[:-1] + "ied"}, "ing": {base + "ing"}}
    if base.endswith("e"):
        return {"s": {base + "s"}, "ed": {base + "d"}, "ing": {base[:-1] + "ing", base + "ing"}}
    doubled = base + base[-1]
    return {"s": {base + "s", base + "es"}, "ed": {base + "ed", doubled + "ed"}, "ing": {base + "ing", doubled + "ing"}}


def verbs(given: dict[str, str]) -> set[str]:
    """Words that are also verbs: tagged so, irregular, or both an -ed and an -ing form of theirs are there."""
    found = set(lexicon.irregular().bases)
    for word, tag in given.items():
        if word in NEVER_VERBS or not word.islower():
            continue
        forms = inflections(word)
        past = any(given.get(form) in ("VBD", "VBN") for form in forms["ed"])
        going = any(given.get(form) in ("VBG", "NN") for form in forms["ing"])
        if tag in ("VB", "VBP") or (tag in ("NN", "JJ") and past and going):
            found.add(word)
    return found


def entry(word: str, tag: str, given: dict[str, str], acting: set[str]) -> str:
    """All the tags the word may bear, the source's own first."""
    tags = ["VB" if tag == "VBP" else tag]
    plural = any(given.get(form) == "NNS" for form in inflections(word)["s"])
    if tag != "NN" and plural and tag in ("VB", "VBP", "JJ"):
        tags.append("NN")
    if word in acting and "VB" not in tags:
        tags.append("VB")
    known = lexicon.irregular()
    if word in known.past or tag in ("VBD", "VBN") and word.endswith("ed"):
        tags.append("VBD")
    if word in known.participle or tag in ("VBD", "VBN", "JJ") and word.endswith("ed"):
        tags.append("VBN")
    if tag in ("VBD", "VBN") and word.endswith("ed"):
        tags = ["VBD", "VBN"]
    if tag in ("NN", "JJ") and word.endswith("ing") and any(stem in acting for stem in lexicon.stems(word, "ing")):
        tags.append("VBG")
    if tag in ("NNS", "VBZ"):
        tags = third(word, tag, given, acting)
    return "|".join(dict.fromkeys(tags))


def third(word: str, tag: str, given: dict[str, str], acting: set[str]) -> list[str]:
    """Plural noun, verb of the third person, or either."""
    found = [tag]
    bases = lexicon.stems(word, "s")
    if tag == "NNS" and any(base in acting for base in bases):
        found.append("VBZ")
    if tag == "VBZ" and any(given.get(base) == "NN" for base in bases):
        found.append("NNS")
    return found


def build(given: dict[str, str]) -> dict[str, str]:
    """The entries worth keeping: bases first, so that forms they predict can be left out."""
    acting = verbs(given)
    kept = lexicon.table()
    kept.clear()
    kept.update(FIXED)
    wanted = {word: entry(word, tag, given, acting) for word, tag in given.items() if word.islower()}
    wanted |= {base: "VB" for base in lexicon.irregular().bases if base not in wanted}
    wanted |= {word: "VBD" for word in lexicon.irregular().past if word not in wanted}
    wanted |= {word: "VBN" for word in lexicon.irregular().participle if word not in wanted}
    wanted |= {word: "NNS" for word in lexicon.irregular().plural if word not in wanted}
    for word in sorted(wanted, key=lambda word: (len(word), word)):
        lexicon.guess.cache_clear()
        if word not in FIXED and not predicted(word, wanted[word]):
            kept[word] = wanted[word]
    kept.update(capitals(given))
    return kept


def predicted(word: str, tags: str) -> bool:
    """Whether the shape of the word says enough; a plain NN is kept, for at the head of a sentence it is not a name."""
    guessed = lexicon.guess(word)
    if "-" in word:
        return tags.startswith("JJ") or guessed.partition("|")[0] == tags.partition("|")[0]
    return guessed == tags and (tags != "NN" or lexicon.suffixed(word) != "")


def capitals(given: dict[str, str]) -> dict[str, str]:
    """Capitalised words that are not plain names (Syrian, Americans), and names that are also words (Bush)."""
    found = {name: "NNP" for name in NAMES}
    for word, tag in given.items():
        people = tag == "NNPS" and (word[:-1] in given or word.endswith("men")) and given.get(word[:-1]) != "NNP"
        if word[0].isupper() and (tag == "JJ" or people) and word.lower() not in given and word.isalpha():
            found[word] = "JJ|NNP" if tag == "JJ" else tag
    return {word: tag for word, tag in found.items() if not word.isupper()}


if __name__ == "__main__":
    made = build(source(Path(sys.argv[1])))
    grouped: dict[tuple[str, str], list[str]] = {}
    for word, tags in sorted(made.items()):
        grouped.setdefault((tags, word[0]), []).append(word)
    rows = "".join(f"{tags}\t{' '.join(words)}\n" for (tags, _), words in sorted(grouped.items()))
    Path(sys.argv[2]).write_text(HEADER + rows, encoding="utf-8")
