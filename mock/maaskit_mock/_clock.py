"""The clock that tasks live by: real time, real time made faster, or a virtual one that only moves when it is told to."""

from __future__ import annotations

import asyncio
import time
from typing import Any

_MOMENT = 1e-7  # less than that is the arithmetic's doing


class Clock:
    """Seconds since the mock started, and what time that is.

    `speed` 2 lets two of its seconds pass in one; 0 makes it virtual: it stands still between calls of `advance`.
    """

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed
        self._started = time.monotonic()
        self._epoch = time.time()
        self._added = 0.0
        self._moved = asyncio.Event()

    @property
    def virtual(self) -> bool:
        """Whether it only moves when it is told to."""
        return self.speed == 0

    def now(self) -> float:
        """Seconds since the start."""
        return (time.monotonic() - self._started) * self.speed + self._added

    def unix(self, moment: float) -> float:
        """The Unix time of a moment of this clock."""
        return self._epoch + moment

    def advance(self, seconds: float) -> None:
        """Move it forward; whoever waits looks again."""
        self._added += seconds
        self._moved.set()
        self._moved = asyncio.Event()

    async def until(self, moment: float) -> None:
        """Wait for a moment."""
        while (left := moment - self.now()) > _MOMENT:
            moved = self._moved
            try:
                await asyncio.wait_for(moved.wait(), None if self.virtual else left / self.speed)
            except TimeoutError:
                continue

    def show(self) -> dict[str, Any]:
        """What it says, for people and tests."""
        now = self.now()
        return {
            "elapsed": round(now, 6),
            "unix": round(self.unix(now), 6),
            "speed": self.speed,
            "virtual": self.virtual,
        }
