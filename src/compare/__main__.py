"""`python -m compare` is the same as the command `claimdiff`."""

from compare.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
