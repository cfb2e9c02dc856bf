"""Fixtures of the fault matrix. Its raw server is that of tests/wrapper."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "wrapper"))

import pytest
from fault_servers import Certificates


@pytest.fixture(autouse=True)
def always_instant(instant: None) -> None:
    """Pauses take no time; what a connection takes is real."""


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
