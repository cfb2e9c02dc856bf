"""Waiting for many tasks at once: whose turn it is, and what came of each. The drivers are in `manager`."""

from __future__ import annotations

import heapq
import math
import threading
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from .._clock import clock
from .._commands import Flow, Pause
from .._errors import InvalidRequestError
from .core import TaskCore
from .errors import TaskError
from .waiting import LOOK, Waiter

__all__ = ["Look", "Schedule", "Start", "gathering"]


class Start(NamedTuple):
    """Poll a task beside this flow, and after it those that `Schedule.take` gives."""

    position: int
    waiter: Waiter


class Look(NamedTuple):
    """Wait until `Schedule.calls` after a poll, at most so many seconds."""

    seconds: float | None


class Schedule:
    """The tasks that are waited for, by the time of their next poll.

    Attributes:
        errors: Position of a task → why it has no result.
        room: Most polls at once.
    """

    def __init__(
        self,
        cores: Sequence[TaskCore],
        timeout: float | None,
        interval: float | None,
        tell: Callable[[int], Any],
        hurried: Callable[[], bool],
        room: int,
    ) -> None:
        """`tell`: called with the position of a task after its poll; `hurried`: whether callbacks may move polls forward."""
        if room < 1:
            raise InvalidRequestError(f"concurrency must be 1 or more, not {room!r}.")
        self.errors: dict[int, TaskError] = {}
        self.room = room
        self._cores = cores
        self._tell = tell
        self._hurried = hurried
        self._under_way = 0
        self._until = math.inf
        """When the flow goes on by itself: what is due before that calls it."""
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

    def take(self, now: float) -> Start | None:
        """The task whose poll is due, the longest overdue first, if there is one and room for it."""
        with self._lock:
            if not self._heap or self._heap[0][0] > now or self._under_way >= self.room:
                return None
            _, position, waiter = heapq.heappop(self._heap)
            self._under_way += 1
            return Start(position, waiter)

    def pause(self, now: float) -> Pause | Look | None:
        """What to do before the next poll; None when all have ended."""
        with self._lock:
            hurried = self._hurried()
            if hurried:
                self._heap = [(waiter.due, position, waiter) for _, position, waiter in self._heap]
                heapq.heapify(self._heap)
            is_full = self._under_way >= self.room
            due = max(0.0, self._heap[0][0] - now) if self._heap else None
            self._until = math.inf if is_full or due is None else self._heap[0][0]
            if is_full and due == 0:
                due = None
            if hurried and (due is not None or is_full):
                due = LOOK if due is None else min(due, LOOK)
            if self._under_way:
                return Look(due)
            return None if due is None else Pause(due)

    def calls(self) -> bool:
        """Whether the flow has something to do before it goes on by itself: nothing is under way any more, or there is room
        for a poll that is due earlier than it thinks."""
        with self._lock:
            is_sooner = bool(self._heap) and self._heap[0][0] < self._until
            return not self._under_way or (is_sooner and self._under_way < self.room)

    def is_late(self, now: float) -> bool:
        """Whether polls are due for which there is no room."""
        with self._lock:
            return bool(self._heap) and self._heap[0][0] <= now

    def close(self) -> None:
        """No further poll begins."""
        self.room = 0

    def _ended(self, position: int) -> None:
        try:
            self._cores[position].check()
        except TaskError as error:
            self.errors[position] = error


def gathering(schedule: Schedule) -> Flow[None]:
    """Poll every task when it is due."""
    while (pause := schedule.pause(clock().now())) is not None:
        if pause.seconds != 0:
            yield pause  # type: ignore[misc]  # `Look` and `Start` are understood by the drivers of `gather` only
        while (due := schedule.take(clock().now())) is not None:
            yield due  # type: ignore[misc]
