"""Lists as people with strange editors write them, made from a seed: every layout that YAML allows and we may meet."""

import json
import random

WORDS = (
    "twelve people were killed", "about 40 hurt", "No. 9's wiring", "said: nothing", "a #2 pencil", "🔥 and smoke",
    "naïve café", "60+", "yes", "12:30", "“we fled”", "a, b and [c]", "x\u2028y", "the end", "{odd} words", "- dash",
    "010",
)  # fmt: skip
STATUSES = ("suggested", "suggested", "suggested", "accepted", "rejected", None)


class Hostile:
    """A list in a random layout. `text` is the file without its byte order mark; `raw` its bytes."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - a test that can be run again
        self.dash = self.random.choice((0, 2, 4))
        self.gap = self.random.choice((2, 2, 4))
        self.nested = self.random.choice((0, 2, 4))
        self.lines: list[str] = []
        self._document()
        newline = self.random.choice(("\n", "\n", "\r\n"))
        text = newline.join(self.lines)
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
            self.lines.append("...")

    def _articles(self) -> None:
        self.lines.append(f"articles:{self._comment()}")
        for name in ("A", "B")[: self.random.randint(1, 2)]:
            self.lines.append(f"  {name}:{self._comment()}")
            self.lines.append(f"    file: {name.lower()}.txt{self._comment()}")
            self._noise(6)

    def _claims(self) -> None:
        count = self.random.choice((0, 1, 1, 2, 3, 5))
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
            self.lines.append(" " * self.dash + "- {id: " + name + ", asks: how many, status: suggested}")
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
        pad, deep = " " * column, " " * (column + self.random.choice((1, 2, 4)))
        style = "plain" if plain else self.random.choice(("'", '"', "|", "|-", "|+", ">-", ">", "next", "plain"))
        if not text:
            self.lines.append(f"{pad}{key}:{self._comment()}")
        elif style == "plain" and (plain or text.replace(" ", "").isalpha()):
            self.lines.append(f"{pad}{key}: {text}{self._comment()}")
        elif style == '"':
            self.lines.append(f"{pad}{key}: {json.dumps(text, ensure_ascii=False)}{self._comment()}")
        elif style in ("|", "|-", "|+", ">-", ">"):
            self.lines += [f"{pad}{key}: {style}{self._comment()}", *(deep + line for line in text.split("\u2028"))]
            if self._chance(0.3):
                self.lines += [""] * self.random.randint(1, 2)
        elif style == "next":
            self.lines += [f"{pad}{key}:", deep + "'" + text.replace("'", "''") + "'"]
        else:
            self.lines.append(f"{pad}{key}: '" + text.replace("'", "''") + f"'{self._comment()}")

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
