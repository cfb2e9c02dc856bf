"""Waiting for many tasks at once: whose turn it is, and what came of each. The drivers are in `manager`."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from .._clock import clock
from .._commands import Flow, Pause
from .core import TaskCore
from .errors import TaskError
from .waiting import LOOK, Waiter

__all__ = ["Look", "Schedule", "Start", "gathering"]


class Start(NamedTuple):
    """Run a course of action beside this one, as soon as there is room for it."""

    flow: Flow[None]


class Look(NamedTuple):
    """Wait until one of them has ended, at most so many seconds."""

    seconds: float | None


class Schedule:
    """The tasks that are waited for, by the time of their next poll."""

    def __init__(
        self,
        cores: Sequence[TaskCore],
        timeout: float | None,
        interval: float | None,
        tell: Callable[[int], Any],
        hurried: Callable[[], bool],
    ) -> None:
        """`tell`: called with the position of a task after its poll; `hurried`: whether callbacks may move polls forward."""
        self.errors: dict[int, TaskError] = {}
        """Position of a task → why it has no result."""
        self._cores = cores
        self._tell = tell
        self._hurried = hurried
        self._under_way = 0
        self._lock = threading.Lock()
        self._heap: list[tuple[float, int, Waiter]] = []
        for position, core in enumerate(cores):
            if core.ended:
                self._ended(position)
            else:
                waiter = core.new_waiter(timeout, interval)
                self._heap.append((waiter.due, position, waiter))
        heapq.heapify(self._heap)

    def step(self, position: int, waiter: Waiter) -> Flow[None]:
        """Poll one task and put it back into the schedule, or note its end."""
        core = self._cores[position]
        try:
            ended = yield from core.step(waiter)
        except TaskError as error:
            self.errors[position] = error
        else:
            if ended:
                self._ended(position)
            else:
                with self._lock:
                    heapq.heappush(self._heap, (waiter.due, position, waiter))
        finally:
            with self._lock:
                self._under_way -= 1
        self._tell(position)

    def take(self, now: float) -> tuple[int, Waiter] | None:
        """The task whose poll is due, if any."""
        with self._lock:
            if not self._heap or self._heap[0][0] > now:
                return None
            _, position, waiter = heapq.heappop(self._heap)
            self._under_way += 1
            return position, waiter

    def pause(self, now: float) -> Pause | Look | None:
        """What to do before the next poll; None when all have ended."""
        with self._lock:
            hurried = self._hurried()
            if hurried:
                self._heap = [(waiter.due, position, waiter) for _, position, waiter in self._heap]
                heapq.heapify(self._heap)
            due = max(0.0, self._heap[0][0] - now) if self._heap else None
            if hurried and due is not None:
                due = min(due, LOOK)
            if self._under_way:
                return Look(due)
            return None if due is None else Pause(due)

    def _ended(self, position: int) -> None:
        try:
            self._cores[position].check()
        except TaskError as error:
            self.errors[position] = error


def gathering(schedule: Schedule) -> Flow[None]:
    """Poll every task when it is due, the longest overdue first."""
    while (pause := schedule.pause(clock().now())) is not None:
        if pause.seconds != 0:
            yield pause  # type: ignore[misc]  # `Look` and `Start` are understood by the drivers of `gather` only
        while (due := schedule.take(clock().now())) is not None:
            yield Start(schedule.step(*due))  # type: ignore[misc]
