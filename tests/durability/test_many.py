"""Thousands of tasks of several families, waited for by one process on the mock's virtual clock."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from mocking import mock_process

COUNT = int(os.environ.get("MAASKIT_TEST_TASKS", "350"))
PER_TASK = 16_384
"""Bytes by which memory may grow while a task is waited for: its last answer and its results."""


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.timeout(900)
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads the process's memory from /proc")
def test_all_end_within_the_budget_of_polls(mode: str) -> None:
    with mock_process("--clock", "virtual") as url:
        command = [sys.executable, str(Path(__file__).with_name("many.py")), url, str(COUNT), mode]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=850)
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    print(f"\n{mode}: {figures}")
    assert figures["states"] == {"succeeded": COUNT}
    assert figures["over_budget"] == []
    assert figures["polls"] >= COUNT
    assert figures["memory_after"] - figures["memory_before"] < 8_000_000 + COUNT * PER_TASK
