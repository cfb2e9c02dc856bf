"""Fixtures of the tests of delivery. Server and clients are those of tests/wrapper."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "wrapper"))

import pytest
from goods import Depot, Each, depot, each, out  # noqa: F401  # fixtures
from servers import Server, drop


@pytest.fixture(autouse=True)
def always_instant(instant: None) -> None:
    """Pauses take no time."""


@pytest.fixture
def elsewhere() -> Iterator[Depot]:
    """Another host."""
    with Server(drop) as server:
        yield Depot(server)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def each_of_three(request: pytest.FixtureRequest) -> Each:
    """Both clients, on both event loops."""
    return Each(request.param)
