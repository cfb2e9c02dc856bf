"""The mock in a process of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def mock_process(*arguments: str) -> Iterator[str]:
    """`maaskit mock` with these arguments; its base URL."""
    with started_mock(*arguments) as (url, _):
        yield url


@contextmanager
def started_mock(*arguments: str) -> Iterator[tuple[str, int]]:
    """The same, with its process id."""
    command = [sys.executable, "-m", "maaskit.cli", "mock", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            found = re.search(r"http://[\d.:]+", line)
            assert found is not None, line
            yield found[0], process.pid
        finally:
            process.terminate()
