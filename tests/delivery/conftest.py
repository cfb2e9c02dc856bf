"""Fixtures of the tests of delivery. Server and clients are those of tests/wrapper."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "wrapper"))

import pytest
from goods import Depot, Each
from servers import Server, drop

from maaskit.testing import instant_waits


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key, gateway, journal or proxy of the machine gets into a test."""
    for name in list(os.environ):
        if name.startswith("MAASKIT_") or name.endswith("_API_KEY") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def instant() -> Iterator[None]:
    """Pauses take no time."""
    with instant_waits():
        yield


@pytest.fixture
def depot() -> Iterator[Depot]:
    """A gateway and the host of its files."""
    with Server(drop) as server:
        yield Depot(server)


@pytest.fixture
def elsewhere() -> Iterator[Depot]:
    """Another host."""
    with Server(drop) as server:
        yield Depot(server)


@pytest.fixture(params=["sync", "asyncio"])
def each(request: pytest.FixtureRequest) -> Each:
    """Both clients."""
    return Each(request.param)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def each_of_three(request: pytest.FixtureRequest) -> Each:
    """Both clients, on both event loops."""
    return Each(request.param)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where results go. Made by whoever saves."""
    return tmp_path / "out"
