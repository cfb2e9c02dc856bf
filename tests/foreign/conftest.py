"""Fixtures for foreign clients: the mock of the whole description on a real socket, started once."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import jsonschema_rs
import pytest

import maaskit_mock

_keys = itertools.count(1)


@pytest.fixture(scope="session")
def base_url() -> Iterator[str]:
    """The mock's address."""
    with maaskit_mock.running() as url:
        yield url


@pytest.fixture(scope="session")
def fast_url() -> Iterator[str]:
    """The address of a mock whose jobs take a twentieth of their time."""
    with maaskit_mock.running(speed=20) as url:
        yield url


@pytest.fixture
def key() -> str:
    """A key of this test's own: the mock counts its faults by key."""
    return f"sk-test-{next(_keys)}"


@pytest.fixture
def last_request(base_url: str) -> Callable[[], dict[str, Any]]:
    """Asks the mock what it received last."""
    return lambda: httpx.get(f"{base_url}/_mock/requests").json()[-1]


@pytest.fixture
def billed(fast_url: str) -> Callable[[], list[dict[str, Any]]]:
    """Asks the fast mock what was accepted, and would have been billed, since the test began."""
    before = len(httpx.get(f"{fast_url}/_mock/tasks").json())
    return lambda: httpx.get(f"{fast_url}/_mock/tasks").json()[before:]


@pytest.fixture(scope="session")
def fits() -> Callable[[dict[str, Any], Any], bool]:
    """Whether a value is an instance of a JSON Schema."""
    return jsonschema_rs.is_valid
