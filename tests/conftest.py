"""For all tests: Ctrl-C works, and what needs Node is skipped where Node, or what `npm ci` installs, is missing."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def pytest_configure() -> None:
    """A shell ignores Ctrl-C for what it starts in the background, and children inherit that: the tests of it need it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key, gateway, journal or proxy of the machine gets into a test."""
    for name in list(os.environ):
        if name.startswith("MAASKIT_") or name.endswith("_API_KEY") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def instant() -> Iterator[None]:
    """Pauses take no time."""
    from maaskit.testing import instant_waits

    with instant_waits():
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if shutil.which("node") is None:
        reason = "needs Node"
    elif not (ROOT / "node_modules" / ".bin" / "redocly").exists():
        reason = "needs the packages of package.json: make node"
    else:
        return
    for item in items:
        if item.get_closest_marker("node"):
            item.add_marker(pytest.mark.skip(reason=reason))
