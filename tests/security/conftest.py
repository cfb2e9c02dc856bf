"""Fixtures of the tests of security. Servers and clients are those of tests/wrapper."""

from __future__ import annotations

import sys
from pathlib import Path

for folder in ("wrapper", "delivery", "description"):
    sys.path.append(str(Path(__file__).parents[1] / folder))

import pytest  # noqa: E402
from driving import Runner  # noqa: E402
from goods import depot, each, out  # noqa: E402, F401  # fixtures


@pytest.fixture(autouse=True)
def always_instant(instant: None) -> None:
    """Pauses take no time."""


@pytest.fixture(params=["sync", "asyncio", "aiohttp", "trio"])
def run(request: pytest.FixtureRequest) -> Runner:
    """Both clients, on both event loops."""
    return Runner(request.param)
