"""Fixtures of realtime's tests: the mock on a real socket, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from talking import KEY

import maaskit_mock
from maaskit import Client


@pytest.fixture(scope="session")
def base_url() -> Iterator[str]:
    """The mock's address."""
    with maaskit_mock.running(key=KEY) as url:
        yield url


@pytest.fixture
def client(base_url: str) -> Iterator[Client]:
    """A client of the mock."""
    with Client("ecovai", api_key=KEY, base_url=base_url) as client:
        yield client
