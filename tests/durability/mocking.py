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
    command = [sys.executable, "-m", "maaskit.cli", "mock", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            found = re.search(r"http://[\d.:]+", line)
            assert found is not None, line
            yield found[0]
        finally:
            process.terminate()
