"""Fixtures of the tests of tasks. Server and clients are those of tests/wrapper, examples those of tests/description."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

for folder in ("wrapper", "description"):
    sys.path.append(str(Path(__file__).parents[1] / folder))

import pytest  # noqa: E402
from jobs import Both, Stage  # noqa: E402
from servers import Server, drop  # noqa: E402


@pytest.fixture
def tmp_path(tmp_path: Path) -> Iterator[Path]:
    """In memory where the system has such a folder: how long disks take to sync is not what is tested here."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory, prefix="maaskit-test-") as folder:
        yield Path(folder)


@pytest.fixture
def server() -> Iterator[Server]:
    """A server whose script the test writes."""
    with Server(drop) as found:
        yield found


@pytest.fixture
def stage(server: Server) -> Stage:
    """The same with answers by path."""
    return Stage(server)


@pytest.fixture(params=["sync", "asyncio"])
def both(request: pytest.FixtureRequest) -> Both:
    """Both clients."""
    return Both(request.param)


@pytest.fixture(params=["sync", "asyncio", "trio"])
def all_three(request: pytest.FixtureRequest) -> Both:
    """Both clients, on both event loops."""
    return Both(request.param)
