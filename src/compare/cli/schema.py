"""`claimdiff schema`: the JSON Schema of the claim list, for editors."""

import argparse

from compare.cli.output import write

HELP = "print the JSON Schema of claims.yaml, for editors"


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("-o", "--output", metavar="FILE", help="write it there")


def run(options: argparse.Namespace) -> int:
    """Print the schema."""
    from compare.ledger.schema import published

    write(published(), options.output, data=True)
    return 0
