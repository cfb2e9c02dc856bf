"""Waits for many tasks in one process: `python many.py URL COUNT MODE`, against a mock with a virtual clock. Prints figures.

Mock and client share the clock: it moves when the client pauses, in steps of a second or more, and only when no poll is
under way. So the number of polls does not depend on the machine.
"""

from __future__ import annotations

import asyncio
import gc
import json
import random
import resource
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

import anyio
import httpx
import worker

from maaskit import AsyncClient, Client, TaskUpdate
from maaskit._clock import Clock, use
from maaskit_api.operations import OPERATIONS

STEP = 1.0
LIVES = (10.0, 50.0)
"""Seconds that a task lives: from, to."""


class SharedClock(Clock):
    """The mock's virtual clock."""

    def __init__(self, url: str) -> None:
        self._admin = httpx.Client(base_url=url, trust_env=False)
        self._passed = 0.0
        self._wall = time.time()

    def now(self) -> float:
        return self._passed

    def wall(self) -> float:
        return self._wall + self._passed

    def sleep(self, seconds: float) -> None:
        self._move(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self._move(seconds)

    def watch(self, event: threading.Event, seconds: float | None) -> None:
        event.wait()  # for polls that are under way; they take no time on this clock

    async def watch_async(self, event: anyio.Event, seconds: float | None) -> None:
        await event.wait()

    def _move(self, seconds: float) -> None:
        step = max(seconds, STEP)
        self._admin.post("/_mock/clock", json={"advance": step}).raise_for_status()
        self._passed += step


class Meter:
    """Counts polls, and watches the memory while tasks wait."""

    def __init__(self, clock: SharedClock) -> None:
        self.polls: Counter[str] = Counter()
        self.clock = clock
        self.started = time.monotonic()
        self.virtual = clock.now()
        self.memory = _memory()

    def __call__(self, update: TaskUpdate) -> None:
        self.polls[update.task_id] += 1

    def figures(self, tasks: list[Any]) -> dict[str, Any]:
        """What is reported."""
        seconds = time.monotonic() - self.started
        polls = sum(self.polls.values())
        return {
            "tasks": len(tasks),
            "states": Counter(task.state for task in tasks),
            "polls": polls,
            "over_budget": [task.id for task in tasks if self.polls[task.id] > _budget(task)],
            "seconds": round(seconds, 1),
            "virtual_seconds": round(self.clock.now() - self.virtual, 1),
            "memory_before": self.memory,
            "memory_after": _memory(),
            "memory_peak": _peak(),
        }


def _budget(task: Any) -> float:
    """Most polls that a task of the longest life may take: the first comes after half an interval, jitter takes 15 %."""
    poll = OPERATIONS[OPERATIONS[task.operation].links["poll"].operation].task
    assert poll is not None
    return 2 + LIVES[1] / (0.85 * poll.interval)


def _submit(client: Any, rng: random.Random, number: int) -> Any:
    operation, arguments, where = worker.SUBMITS[number % len(worker.SUBMITS)]
    life = rng.uniform(*LIVES)
    headers = {"x-mock-outcome": f"succeeded;queued={life * 0.2:.2f};running={life * 0.8:.2f}"}
    return client.call(operation, {**arguments, where: f"unit {number}", "extra_headers": headers}, as_task=True)


def _options(url: str) -> dict[str, Any]:
    return {"gateway": "custom", "api_key": worker.KEY, "base_url": url, "trust_env": False, "verify": worker.TLS}


def _sync(url: str, clock: SharedClock, count: int) -> dict[str, Any]:
    rng = random.Random(1)
    with Client(**_options(url)) as client:
        tasks = [_submit(client, rng, number) for number in range(count)]
        meter = Meter(clock)
        client.tasks.gather(tasks, None, on_update=meter, concurrency=16)
        return meter.figures(tasks)


async def _async(url: str, clock: SharedClock, count: int) -> dict[str, Any]:
    rng = random.Random(1)
    async with AsyncClient(**_options(url)) as client:
        tasks = [await _submit(client, rng, number) for number in range(count)]
        meter = Meter(clock)
        await client.tasks.gather(tasks, None, on_update=meter)
        return meter.figures(tasks)


def _memory() -> int:
    """Bytes of resident memory now."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


def _peak() -> int:
    """Most bytes of resident memory so far (ru_maxrss would count those of the process that started this one)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


def main(url: str, count: int, mode: str) -> None:
    """Submit, wait, print."""
    clock = SharedClock(url)
    use(clock)
    figures = _sync(url, clock, count) if mode == "sync" else asyncio.run(_async(url, clock, count))
    print(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
