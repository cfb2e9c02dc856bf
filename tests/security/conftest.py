"""Fixtures of the tests of security. Servers and clients are those of tests/wrapper."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

for folder in ("wrapper", "delivery", "description"):
    sys.path.append(str(Path(__file__).parents[1] / folder))

import pytest  # noqa: E402
from driving import Runner  # noqa: E402
from goods import Depot, Each  # noqa: E402
from servers import Server, drop  # noqa: E402

from maaskit.testing import instant_waits  # noqa: E402


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


@pytest.fixture(params=["sync", "asyncio"])
def each(request: pytest.FixtureRequest) -> Each:
    """Both clients."""
    return Each(request.param)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Runner:
    """Both clients, on both event loops."""
    return Runner(request.param)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where results go. Made by whoever saves."""
    return tmp_path / "out"
