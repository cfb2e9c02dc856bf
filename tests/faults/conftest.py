"""Fixtures of the fault matrix. Its raw server is that of tests/wrapper."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "wrapper"))

import pytest
from fault_servers import Certificates

from maaskit.testing import instant_waits


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key, gateway, journal or proxy of the machine gets into a test."""
    for name in list(os.environ):
        if name.startswith("MAASKIT_") or name.endswith("_API_KEY") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def instant() -> Iterator[None]:
    """Pauses between attempts take no time; what a connection takes is real."""
    with instant_waits():
        yield


@pytest.fixture(scope="session", autouse=True)
def nothing_old_to_collect() -> Iterator[None]:
    """The garbage of each cell is collected, which is quick where all that stays is left out."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Certificates for servers, good and bad."""
    return Certificates(tmp_path_factory.mktemp("certificates"))
