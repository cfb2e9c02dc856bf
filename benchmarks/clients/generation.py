"""From the description to the client, as `make generate` does it, into a folder of its own; and so with a larger description."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from grown import ROOT, write_grown

_NODE = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}


def real(url: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as name:
        return _generated(Path(name), ROOT / "openapi/openapi.yaml")


def once(url: str) -> dict[str, float]:
    return _grown(1)


def twice(url: str) -> dict[str, float]:
    return _grown(2)


def four_times(url: str) -> dict[str, float]:
    return _grown(4)


def _grown(times: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as name:
        description = Path(name) / "grown.yaml"
        write_grown(description, times)
        return _generated(Path(name), description)


def _generated(folder: Path, description: Path) -> dict[str, float]:
    """CPU and wall seconds of it all, processes that it starts included."""
    dist = folder / "dist"
    redocly = [str(ROOT / "node_modules/.bin/redocly"), "bundle"]
    python = [sys.executable, "-m"]
    began, used = time.monotonic(), _children()
    for command in (
        [*redocly, str(description), "--output", str(dist / "openapi.yaml")],
        [*redocly, str(ROOT / "openapi/asyncapi.yaml"), "--output", str(dist / "asyncapi.yaml")],
        [*python, "generator.exact", str(dist / "openapi.yaml")],
        [
            *python,
            "generator.generate",
            "--bundle",
            str(dist / "openapi.yaml"),
            "--package",
            str(folder / "maaskit_api"),
        ],
    ):
        subprocess.run(command, cwd=ROOT, env={**os.environ, **_NODE}, capture_output=True, check=True)
    return {"cpu": _children() - used, "wall": time.monotonic() - began}


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
