"""Tests with real processes that share a journal, and their deaths."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key, gateway or proxy of the machine gets into a test."""
    for name in list(os.environ):
        if name.startswith("MAASKIT_") or name.endswith("_API_KEY") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
