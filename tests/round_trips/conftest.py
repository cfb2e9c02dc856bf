"""Fixtures of the round trips: where the helpers of other tests are, and the figures for the report."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
for folder in ("description", "wrapper", "webhooks", "realtime"):
    sys.path.append(str(HERE.parent / folder))

import tally  # noqa: E402


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Leave the figures for the report, where one is written."""
    tally.write()
