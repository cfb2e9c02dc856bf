"""Fixtures for foreign clients: the mock of the whole description on a real socket, started once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import jsonschema_rs
import pytest

import maaskit_mock


@pytest.fixture(scope="session")
def base_url() -> Iterator[str]:
    """The mock's address."""
    with maaskit_mock.running() as url:
        yield url


@pytest.fixture
def last_request(base_url: str) -> Callable[[], dict[str, Any]]:
    """Asks the mock what it received last."""
    return lambda: httpx.get(f"{base_url}/_mock/requests").json()[-1]


@pytest.fixture(scope="session")
def fits() -> Callable[[dict[str, Any], Any], bool]:
    """Whether a value is an instance of a JSON Schema."""
    return jsonschema_rs.is_valid
