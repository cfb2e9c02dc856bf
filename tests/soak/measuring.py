"""What the soak measures, once a second: memory, descriptors, threads, tasks, connections; and how fast they grow."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import threading
from pathlib import Path
from typing import Any, NamedTuple

WARM_UP = 0.25
"""Share of the samples, at the beginning, that says nothing about growth: caches fill, pools open."""


class Sample(NamedTuple):
    """One second."""

    calls: int
    memory: int
    """Bytes of the client's resident memory."""
    mock_memory: int
    descriptors: int
    threads: int
    tasks: int
    connections: int


class Held(NamedTuple):
    """What must be as before when everything is closed."""

    descriptors: int
    threads: int


def held() -> Held:
    """What the process holds now."""
    gc.collect()
    return Held(len(os.listdir("/proc/self/fd")), threading.active_count())


def sample(calls: int, mock: int, clients: list[Any]) -> Sample:
    """How it stands. `mock`: the process id of the mock."""
    return Sample(
        calls,
        _resident("self"),
        _resident(mock),
        len(os.listdir("/proc/self/fd")),
        threading.active_count(),
        len(asyncio.all_tasks()),
        sum(map(connections, clients)),
    )


def connections(client: Any) -> int:
    """Connections that a client's pool holds."""
    transport = client._shared._transport
    return 0 if transport is None else len(transport._client._transport._pool.connections)


def busy(client: Any) -> int:
    """Connections of the pool that are at work, or that httpcore believes to be."""
    transport = client._shared._transport
    pool = [] if transport is None else transport._client._transport._pool.connections
    return sum(not (one.is_idle() or one.is_closed()) for one in pool)


def growth(samples: list[Sample], name: str) -> float:
    """By how much a figure grows in 10,000 calls, after the warm-up: the slope of the line that fits best."""
    late = samples[int(len(samples) * WARM_UP) :]
    points = [(one.calls / 10_000, getattr(one, name)) for one in late]
    middle = [sum(values) / len(points) for values in zip(*points, strict=True)]
    spread = sum((x - middle[0]) ** 2 for x, _ in points)
    return sum((x - middle[0]) * (y - middle[1]) for x, y in points) / spread if spread else 0.0


def _resident(process: int | str) -> int:
    pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * resource.getpagesize()
