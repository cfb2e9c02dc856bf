"""Integers that the bundler would round: it is JavaScript, whose numbers are exact to 2^53 only.

In the description they are written `<integer 823000000000000123>`; this step after the bundler makes integers of them.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

__all__ = ["exact", "main"]

_WRITTEN = re.compile(r"(['\"]?)<integer (-?\d+)>\1")


def exact(text: str) -> str:
    """YAML with plain integers in place of those written as text."""
    return _WRITTEN.sub(r"\2", text)


def main(arguments: list[str]) -> int:
    """Change the files that are named."""
    for name in arguments:
        path = Path(name)
        path.write_text(exact(path.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
