"""What is wrong with the input, as data: bugs are exceptions, mistakes in texts and lists are records."""

from typing import Literal

from compare.record import Record

Level = Literal["error", "warning", "notice"]


class Problem(Record):
    """One thing that a person should know about an input.

    where: a file with line and column (`claims.yaml:38:16`), an article id, or a row id.
    code: a short stable name (`quote-not-found`).
    message: what is wrong and what to do, in the user's words, one or more lines of plain text.
    """

    where: str
    code: str
    message: str
    level: Level = "error"

    def to_dict(self) -> dict[str, str]:
        """The shape of the JSON report."""
        return {"where": self.where, "code": self.code, "message": self.message, "level": self.level}


class InputError(Exception):
    """Input with which nothing can be done: the command ends with exit code 2 and these problems, never a traceback."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(f"{p.where}: {p.message}" for p in problems))
        self.problems = problems
