"""The clock by which pauses are made. `maaskit.testing` replaces it, so that tests of programs that wait don't wait."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import threading

    import anyio

__all__ = ["Clock", "ScaledClock", "clock", "use"]


class Clock:
    """Real time."""

    def now(self) -> float:
        """Seconds of a monotonic clock."""
        return time.monotonic()

    def wall(self) -> float:
        """Unix seconds."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait without blocking the event loop."""
        import anyio

        await anyio.sleep(seconds)

    def watch(self, event: threading.Event, seconds: float | None) -> None:
        """Wait for an event, at most so long (None: for ever)."""
        event.wait(seconds)

    async def watch_async(self, event: anyio.Event, seconds: float | None) -> None:
        """The same without blocking the event loop."""
        import anyio

        with anyio.move_on_after(seconds):
            await event.wait()


class ScaledClock(Clock):
    """Time that passes `speed` times as fast as it seems to: a pause of 10 s takes 10 / speed."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._origin = time.monotonic()
        self._wall = time.time()

    def now(self) -> float:
        return self._origin + (time.monotonic() - self._origin) * self._speed

    def wall(self) -> float:
        return self._wall + (time.monotonic() - self._origin) * self._speed

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds / self._speed)

    async def sleep_async(self, seconds: float) -> None:
        await super().sleep_async(seconds / self._speed)

    def watch(self, event: threading.Event, seconds: float | None) -> None:
        super().watch(event, None if seconds is None else seconds / self._speed)

    async def watch_async(self, event: anyio.Event, seconds: float | None) -> None:
        await super().watch_async(event, None if seconds is None else seconds / self._speed)


_current = Clock()


def clock() -> Clock:
    """The clock in use."""
    return _current


def use(new: Clock) -> Clock:
    """Replace the clock; the one that was used before."""
    global _current  # one process, one clock
    before, _current = _current, new
    return before
