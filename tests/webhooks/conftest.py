"""Fixtures of the tests of webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hooks import HERE, KEY, Gateway, serving

from maaskit import Client, Journal


@pytest.fixture
def gateway() -> Gateway:
    """The gateway, to be told what to answer."""
    return Gateway()


@pytest.fixture
def gateway_url(gateway: Gateway) -> Iterator[str]:
    """Where it is."""
    with serving(gateway.app) as url:
        yield url


@pytest.fixture
def client(gateway_url: str) -> Iterator[Client]:
    """A client of it, without a journal."""
    with Client(gateway="custom", api_key=KEY, base_url=gateway_url, timeout=5) as client:
        yield client


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty journal."""
    journal = Journal(tmp_path / "tasks.db")
    yield journal
    journal.close()


@pytest.fixture
def journaled(gateway_url: str, journal: Journal) -> Iterator[Client]:
    """A client with a journal."""
    with Client(gateway="custom", api_key=KEY, base_url=gateway_url, timeout=5, journal=journal) as client:
        yield client


@pytest.fixture
def alone() -> Client:
    """A client that never calls."""
    return Client(gateway="custom", api_key=KEY, base_url=HERE)


@pytest.fixture
def told() -> list[Any]:
    """What handlers were called with."""
    return []
