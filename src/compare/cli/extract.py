"""`claimdiff extract`: the claims of one article."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from compare.cli.output import spare, write
from compare.cli.sources import articles

if TYPE_CHECKING:
    from compare.article import Article
    from compare.claim import Claim

HELP = "the claims of one article, in text order"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("article", metavar="ARTICLE", help="a file, a web address, or - for standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there")


def run(options: argparse.Namespace) -> int:
    """Read, extract, print."""
    from compare.extract import extract

    spare(options.output, [options.article])
    found = {article: extract(article) for article in articles([options.article], private=options.allow_private)}
    if options.format == "json":
        every = [claim.to_dict() for claims in found.values() for claim in claims]
        text = json.dumps(every, ensure_ascii=False, indent=1) + "\n"
    else:
        text = "\n".join(_listing(article, claims) for article, claims in found.items())
    if not options.quiet:
        _say(found)
    write(text, options.output, data=options.format == "json")
    return 0


def _say(found: Iterable["Article"]) -> None:
    """What a person should know of the texts, apart from their claims."""
    from compare.read.notice import notices
    from compare.visible import visible

    for notice in (notice for article in found for notice in notices(article)):
        print(visible(f"claimdiff: {notice.where}: {notice.message}"), file=sys.stderr)


def _listing(article: "Article", claims: Sequence["Claim"]) -> str:
    from compare.visible import visible

    if not claims:
        return f"{visible(article.file or article.id)}: no claim was found in this text.\n"
    lines = [visible(_line(article, claim)) for claim in claims]
    return "\n".join([*lines, f"{len(claims)} claims"]) + "\n"


def _line(article: "Article", claim: "Claim") -> str:
    """`line:column  kind  value  "quote"  - source`."""
    from compare.value import write_value

    line = article.text.count("\n", 0, claim.span.start) + 1
    column = claim.span.start - article.text.rfind("\n", 0, claim.span.start)
    value = write_value(claim.value) if claim.value else ""
    said = claim.attribution
    named = [said.teller or "unnamed", *said.relays] if said else []
    source = f"  - {', via '.join(named)}" if named else ""
    quote = " ".join(claim.quote.split())
    return f"{line}:{column}".ljust(8) + f"{claim.kind:12} {value:24} “{quote}”{source}"
