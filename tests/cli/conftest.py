"""Fixtures of the command line's tests: a clean environment, mocks on real sockets, and running commands in process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_running import SPEED, Result, Run

import maaskit_mock
from maaskit import cli
from maaskit.testing import instant_waits


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No key, gateway, language, journal or proxy of the machine gets into a test."""
    for name in list(os.environ):
        if name.startswith(("MAASKIT_", "LC_")) or name.endswith("_API_KEY") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    for name in ("LANG", "NO_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture(scope="session")
def mock_url() -> Iterator[str]:
    """The mock of the whole description, whose jobs take a few milliseconds."""
    with maaskit_mock.running(speed=SPEED) as url:
        yield url


@pytest.fixture
def gateway(mock_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The environment points to the mock, and this process waits as fast as its jobs go; its URL."""
    monkeypatch.setenv("MAASKIT_BASE_URL", mock_url)
    monkeypatch.setenv("MAASKIT_API_KEY", "sk-cli")
    monkeypatch.setenv("MAASKIT_SYSTEM_TOKEN", "of-the-account")
    with instant_waits(speed=SPEED):
        yield mock_url


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs a command in this process."""

    def run(*arguments: str | Path) -> Result:
        capfdbinary.readouterr()
        status = cli.main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Result(status, out.decode("utf-8", "surrogateescape"), err.decode())

    return run
