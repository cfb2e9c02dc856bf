"""Every code sample of every request example runs against the mock of the gateway that it calls."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import ssl
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from running import MockClock, Sample, environment, files_of, of_operation

from maaskit import _clock
from maaskit_api.operations import OPERATIONS

Mocks = Callable[[str], str]
each_operation = pytest.mark.parametrize("operation", OPERATIONS)


@each_operation
def test_python_samples_run(operation: str, mock_of: Mocks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for sample in of_operation(operation):
        if sample.language in ("python", "python-async"):
            run_python(sample, mock_of(sample.gateway), tmp_path, monkeypatch)


@cache
def _certificates(**options: object) -> ssl.SSLContext:
    """Read once: that takes longer than the rest of most samples."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def run_python(sample: Sample, url: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a sample in this process. It must print something."""
    printed = io.StringIO()
    with files_of(sample.code, folder), monkeypatch.context() as patch, contextlib.redirect_stdout(printed):
        patch.setattr(ssl, "create_default_context", _certificates)
        patch.setattr(_clock, "_current", MockClock(url))
        patch.chdir(folder)
        for name, value in environment(sample.gateway, url).items():
            patch.setenv(name, value)
        exec(compile(sample.at(url), f"{sample.id}.py", "exec"), {"__name__": "__main__"})
    assert printed.getvalue().strip() not in ("", "None"), sample.id


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
@each_operation
def test_curl_samples_run(operation: str, mock_of: Mocks, tmp_path: Path) -> None:
    ours = [sample for sample in of_operation(operation) if sample.language == "curl"]
    url = mock_of(ours[0].gateway)
    assert run_curl(ours, url, tmp_path) == []


def run_curl(samples: list[Sample], url: str, folder: Path) -> list[str]:
    """Run samples in one shell. Returns what went wrong."""
    script = []
    for number, sample in enumerate(samples):
        command = sample.at(url).replace("curl ", "curl --silent --show-error --fail-with-body ", 1).rstrip()
        script.append(f"{{ {command}\n}} > {number}.out 2>&1 || echo {number}\n")
    with files_of("".join(script), folder):
        said = subprocess.run(
            ["sh"],
            input="".join(script),
            cwd=folder,
            env={"PATH": os.environ["PATH"], **environment(samples[0].gateway, url)},
            capture_output=True,
            encoding="utf-8",
        )
    assert said.stderr == ""
    return [f"{samples[int(number)].id}: {(folder / f'{number}.out').read_text()}" for number in said.stdout.split()]
