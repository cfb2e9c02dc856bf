"""The soak's short form (`make soak` is the long one): under faults nothing stays open, and every submit is accounted for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads what processes hold from /proc"),
    pytest.mark.timeout(300),
]
SECONDS = 15
MEMORY = 128 << 20
"""Bytes by which client and mock may grow in so short a time, most of it what they load: only a flood goes beyond."""


def test_nothing_stays_open_and_every_submit_is_accounted_for(tmp_path: Path) -> None:
    sys.path[:0] = [str(Path(__file__).parents[1] / name) for name in ("durability", "webhooks")]  # fuzz has hooks, too
    from soaking import soak

    found = soak(tmp_path, SECONDS, users=40, threads=3, seed=7)
    assert found.counts.strange == []
    assert found.wrong == []
    assert (found.tasks_left, found.connections_busy, found.connections_left) == ([], 0, 0)
    assert found.after.descriptors <= found.before.descriptors
    assert found.after.threads <= found.before.threads
    assert found.counts.total > 40
    assert found.accepted > 0
    half = found.samples[len(found.samples) // 2]
    assert max(one.descriptors for one in found.samples) < 40 * 5 + 100
    assert found.samples[-1].memory - half.memory < MEMORY
    assert found.samples[-1].mock_memory - half.mock_memory < MEMORY
