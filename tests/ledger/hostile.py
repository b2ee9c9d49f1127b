"""Lists as people with strange editors write them, made from a seed: every layout that YAML allows and we may meet."""

import json
import random
import re

WORDS = (
    "twelve people were killed", "about 40 hurt", "No. 9's wiring", "said: nothing", "a #2 pencil", "🔥 and smoke",
    "naïve café", "60+", "yes", "12:30", "“we fled”", "a, b and [c]", "x\u2028y", "the end", "{odd} words", "- dash",
    "010", "a\u0085b", "null", "~", "x # y", "C:\\temp", "%s", "|", "&a", "*a", "!x", "? y", "= =", "…", "\u202eabc",
    "two  spaces", "-", "'", "\"q\"", "https://a.example/b?c=d#e", "1_000", "\U0001f1ea\U0001f1fa",
)  # fmt: skip
STATUSES = ("suggested", "suggested", "suggested", "accepted", "rejected", None)

FLOW = """\
claims: [{id: q0, asks: how,
    status: suggested}, # one
  {id: q1, asks: who, says: [

    {A: words,
     status: suggested}]}]  # two"""
FLOW_ENTRY = """\
- {
    "id": NAME,  # a comment

    asks : 'how, many',
    status:
      suggested,
    says: [{A: words}, {A: 'more', status: suggested}]
  }  # end"""
STYLES = ("'", '"', "|", "|-", "|+", ">-", ">", "next", "plain", "over", "'over", "|2-")


class Hostile:
    """A list in a random layout. `text` is the file without its byte order mark; `raw` its bytes."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - a test that can be run again
        self.dash = self.random.choice((0, 2, 4))
        self.gap = self.random.choice((2, 2, 4))
        self.nested = self.random.choice((0, 2, 4))
        self.lines: list[str] = []
        self._document()
        newline = self.random.choice(("\n", "\n", "\r\n", "\r"))
        mixed = newline != "\r" and self._chance(0.1)
        ends = [self.random.choice(("\n", "\r\n")) if mixed else newline for _ in self.lines]
        text = "".join(line + end for line, end in zip(self.lines, ends, strict=True)).removesuffix(ends[-1])
        self.text = text + self.random.choice(("", newline, newline * 3))
        self.raw = (self.random.choice(("", "", "\ufeff")) + self.text).encode()

    def _document(self) -> None:
        if self._chance(0.1):
            self.lines.append("---")
        parts = [self._articles, self._claims]
        if self._chance(0.2):
            parts.reverse()
        for part in parts:
            self._noise(0)
            part()
        if self._chance(0.3):
            self.lines += ["ladders:", "  fire: [out, burning]"]
        if self._chance(0.1):
            self.lines += ["x-mine:", "  - {odd: [deep, {er: 1}]}", "  - |", "    my own", "", "     text"]
        if self._chance(0.1):
            self.lines.append("...")

    def _articles(self) -> None:
        self.lines.append(f"articles:{self._comment()}")
        for name in ("A", "B")[: self.random.randint(1, 2)]:
            self.lines.append(f"  {name}:{self._comment()}")
            self.lines.append(f"    file: {name.lower()}.txt{self._comment()}")
            self._noise(6)

    def _claims(self) -> None:
        count = self.random.choice((0, 1, 1, 2, 3, 5))
        if self._chance(0.03):
            self.lines += FLOW.split("\n")
            return
        if count == 0:
            self.lines.append(
                self.random.choice(("claims: []  # none yet", "claims:", "claims:   # none", "claims: []"))
            )
            return
        self.lines.append(f"claims:{self._comment()}")
        for number in range(count):
            self._entry(f"q{number}")
            self._noise(self.random.choice((0, self.dash, self.dash + 4)))

    def _entry(self, name: str) -> None:
        status = self.random.choice(STATUSES)
        keys = [("asks", self._words()), ("note", self._words()), ("verdict", "differ")]
        keys = [pair for pair in keys if pair[0] == "asks" or self._chance(0.4)]
        if status:
            keys.append(("status", status))
        self.random.shuffle(keys)
        if self._chance(0.06):
            self.lines += [" " * self.dash + line for line in self._flow_entry(name)]
            return
        column = self.dash + self.gap
        first = len(self.lines)
        self._pair("id", name, column, plain=True)
        says_at = self.random.randint(0, len(keys))
        for number, (key, text) in enumerate(keys):
            if number == says_at:
                self._says(column)
            self._pair(key, text, column, plain=key in ("status", "verdict") and self._chance(0.8))
        if says_at == len(keys):
            self._says(column)
        self.lines[first] = " " * self.dash + "-" + self.lines[first][self.dash + 1 :]

    def _flow_entry(self, name: str) -> list[str]:
        """An entry in braces, on one line or several, its texts in quotes or not."""
        gap = self.random.choice((" ", "  ", "   "))
        one = "-" + gap + "{id: " + name + ", asks: how many, status: suggested}"
        several = FLOW_ENTRY.replace("NAME", name).split("\n")
        return self.random.choice(([one], several))

    def _says(self, column: int) -> None:
        count = self.random.choice((0, 1, 1, 2, 3))
        pad = " " * column
        if count == 0:
            self.lines.append(pad + self.random.choice(("says:", "says: []", "says: []  # nobody", "says:   # ask")))
            return
        self.lines.append(f"{pad}says:{self._comment()}")
        dash = column + self.nested
        for _ in range(count):
            if self._chance(0.08):
                self.lines.append(" " * dash + "- {A: 'quick, words', status: suggested, value: 3}")
                continue
            first = len(self.lines)
            self._pair(
                self.random.choice("AB") if "B:" in "\n".join(self.lines) else "A", self._words(), dash + self.gap
            )
            pairs = [("value", self.random.choice(("12", "60+", "", "yes"))), ("source", self._words())]
            pairs = [pair for pair in pairs if self._chance(0.5)]
            status = self.random.choice(STATUSES)
            if status:
                pairs.insert(self.random.randint(0, len(pairs)), ("status", status))
            for key, text in pairs:
                self._pair(key, text, dash + self.gap, plain=key == "status" and self._chance(0.8))
            self.lines[first] = " " * dash + "-" + self.lines[first][dash + 1 :]
            self._noise(self.random.choice((0, dash, dash + 6)))

    def _pair(self, key: str, text: str, column: int, plain: bool = False) -> None:
        """A key and its text in one of the styles of YAML."""
        style = "plain" if plain else self.random.choice(STYLES)
        pad, key = " " * column, self._key(key) if text else key
        if key.startswith("?"):
            self.lines.append(pad + key)
            key, style = "", "'"
        if not text:
            self.lines.append(f"{pad}{key}:{self._comment()}")
        else:
            deep = " " * (column + self.random.choice((1, 2, 4)))
            self.lines += self._styled(f"{pad}{key}:", text, pad + "  " if style == "|2-" else deep, style, plain)

    def _styled(self, head: str, text: str, deep: str, style: str, plain: bool) -> list[str]:
        """The lines of a text after `key:`. deep: what stands before its second line."""
        single, letters = text.replace("'", "''"), text.replace(" ", "").isalpha()
        if style == "plain" and (plain or letters):
            return [f"{head} {text}{self._comment()}"]
        if style == '"':
            return [f"{head} {json.dumps(text, ensure_ascii=False)}{self._comment()}"]
        if style[0] in "|>":
            blank = [""] * self.random.choice((0, 0, 0, 0, 1, 2))
            lines = re.split("[\u2028\x85]", text)
            return [f"{head} {style}{self._comment()}", *(deep + line for line in lines), *blank]
        if style == "over" and letters:
            return [head, *(deep + word for word in text.split())]
        if style == "'over":
            first, *rest = single.split(" ")
            return [f"{head} '{first}", *(deep + word for word in rest if word), deep + f"'{self._comment()}"]
        return [head, f"{deep}'{single}'"] if style == "next" else [f"{head} '{single}'{self._comment()}"]

    def _key(self, key: str) -> str:
        """A key, now and then in quotes, before a gap, or after a question mark."""
        if len(key) > 1 and self._chance(0.1):
            return self.random.choice((f'"{key}"', f"'{key}'", f"{key} ", f"? {key}"))
        return key

    def _words(self) -> str:
        return " ".join(self.random.sample(WORDS, self.random.randint(1, 2)))

    def _comment(self) -> str:
        return self.random.choice(("", "", "", "", "  # ask Bob", " # suggested", "   ", "\t# a tab before"))

    def _noise(self, column: int) -> None:
        """Blank lines and comments, at any column."""
        for _ in range(self.random.choice((0, 0, 0, 1, 2))):
            self.lines.append(self.random.choice(("", "", "   ", " " * column + "# a comment", "# - id: old")))

    def _chance(self, share: float) -> bool:
        return self.random.random() < share
