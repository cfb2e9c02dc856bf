"""Fixtures of the wrapper's tests: a clean environment, short pauses, and one way to run sync and async clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from driving import Runner

import maaskit_mock
from maaskit._client_base import Base
from maaskit._retry import RetryPolicy


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries wait milliseconds where the gateway names no time."""
    monkeypatch.setattr(Base, "_policy", lambda self: RetryPolicy(max_retries=self._max_retries, base=0.01))


@pytest.fixture(scope="session")
def mock_url() -> Iterator[str]:
    """The mock of the whole description."""
    with maaskit_mock.running() as url:
        yield url


@pytest.fixture(params=["sync", "asyncio", "aiohttp"])
def run(request: pytest.FixtureRequest) -> Runner:
    """Both clients."""
    return Runner(request.param)


@pytest.fixture(params=["sync", "asyncio", "aiohttp", "trio"])
def run_all(request: pytest.FixtureRequest) -> Runner:
    """Both clients, on both event loops."""
    return Runner(request.param)
