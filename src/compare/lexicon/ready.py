"""Make `ready.json`, the lists of this folder ready to load: `python -m compare.lexicon.ready`."""

import json
from pathlib import Path
from typing import Any
from zlib import crc32

from compare.lexicon import READY, parsed

FOLDER = Path(__file__).parent


def made() -> dict[str, Any]:
    """Every YAML list that JSON can hold as it is, beside the checksum of its source."""
    found = {}
    for path in sorted(FOLDER.glob("*.yaml")):
        source = path.read_bytes()
        data = parsed(source)
        if json.loads(json.dumps(data)) == data:  # JSON has no keys but text, and no dates
            found[path.stem] = {"checksum": crc32(source), "data": data}
    return found


if __name__ == "__main__":
    # Escaped, for text of one byte a letter is read a fifth faster.
    Path(READY).write_text(json.dumps(made(), separators=(",", ":")) + "\n", encoding="ascii")
