"""Fixtures of the mock's tests: a small description of its own, and clients on real sockets."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
if str(ROOT / "mock") not in sys.path:  # works without an installed maaskit too
    sys.path.insert(0, str(ROOT / "mock"))

from timeless import Jobs  # noqa: E402

import maaskit_mock  # noqa: E402


@pytest.fixture(scope="session")
def small() -> dict[str, Any]:
    """The small description."""
    return yaml.safe_load((HERE / "small.yaml").read_text("utf-8"))


@pytest.fixture(scope="session")
def bundle() -> dict[str, Any]:
    """The bundle of the whole description, where it is present."""
    path = ROOT / "openapi" / "dist" / "openapi.yaml"
    if not path.exists():
        pytest.skip("no bundle; run `make generate`")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return json.loads(json.dumps(yaml.load(path.read_text("utf-8"), loader), default=str))


@pytest.fixture(scope="session")
def base_url(small: dict[str, Any]) -> Iterator[str]:
    """A mock of the small description."""
    with maaskit_mock.running(small) as url:
        yield url


@pytest.fixture
def client(base_url: str) -> Iterator[httpx.Client]:
    """A client with a key; the mock forgets earlier requests first."""
    with httpx.Client(base_url=base_url, headers={"Authorization": "Bearer some-key"}, timeout=5) as client:
        client.delete("/_mock/requests")
        yield client


@pytest.fixture(scope="session")
def timeless_url(small: dict[str, Any]) -> Iterator[str]:
    """A mock of the small description whose clock only moves when a test moves it."""
    with maaskit_mock.running(small, clock="virtual") as url:
        yield url


@pytest.fixture
def jobs(timeless_url: str) -> Iterator[Jobs]:
    """The jobs of that mock; it forgets earlier ones first."""
    with httpx.Client(base_url=timeless_url, headers={"Authorization": "Bearer some-key"}, timeout=5) as client:
        client.delete("/_mock/requests")
        yield Jobs(client)


@pytest.fixture
def talk() -> dict[str, Any]:
    """The smallest valid body of the small description's main operation."""
    return {"model": "small", "messages": [{"role": "user", "content": "hi"}]}
