"""For all tests: what needs Node is skipped where Node, or what `npm ci` installs, is missing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


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
