"""`python -m compare` is the same as the command `claimdiff`."""

from compare.cli import command

if __name__ == "__main__":
    command()
