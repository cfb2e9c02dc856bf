"""How many examples a test gets, and what is counted for the report."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings

DEEP = os.environ.get("MAASKIT_ROUND_TRIPS") == "deep"
"""Many more examples, and different ones in every run."""
TARGET = os.environ.get("MAASKIT_ROUND_TRIPS_TALLY")
"""File for the figures."""
_counts: Counter[str] = Counter()


def examples(short: int, deep: int) -> settings:
    """So many examples of a test: in CI always the same ones."""
    return settings(
        max_examples=deep if DEEP else short,
        derandomize=not DEEP,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )


def count(table: str, row: str, by: int = 1) -> None:
    """One more of a kind."""
    _counts[json.dumps([table, row])] += by


def write() -> None:
    """Write the figures down: `[table, row, count]` in order."""
    if TARGET:
        rows: list[Any] = [[*json.loads(key), number] for key, number in sorted(_counts.items())]
        Path(TARGET).write_text(json.dumps(rows), "utf-8")
