"""How many polls at once: few while this thread has no time for more, as many as are allowed while it waits for answers."""

from __future__ import annotations

import time

__all__ = ["MOST", "Room"]

MOST = 32
_FEW = 4
"""Polls at once that are always good: with more, an event loop that is busy gets slower, since each call looks at every
connection (https://github.com/encode/httpx/issues/3215)."""
_ROUNDS = 5
_IDLE = 0.0005
"""Seconds that so many rounds of an event loop take at most while it has nothing to do (measured: 0.05 ms idle, 2 ms with four
polls all the time)."""


class Room:
    """The number of polls at once in an event loop.

    Attributes:
        now: How many there are to be at the moment.
        adapts: Whether that changes.
    """

    def __init__(self, concurrency: int | None) -> None:
        """`concurrency`: what the user wants; None for what is best."""
        self.adapts = concurrency is None
        self.now = _FEW if concurrency is None else concurrency

    async def adapt(self) -> int:
        """Look whether the event loop has time for more. What `now` is from here on."""
        from anyio.lowlevel import checkpoint

        began = time.perf_counter()
        for _ in range(_ROUNDS):
            await checkpoint()
        has_time = time.perf_counter() - began < _IDLE
        self.now = min(self.now * 2, MOST) if has_time else _FEW
        return self.now
