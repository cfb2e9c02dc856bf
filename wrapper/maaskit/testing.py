"""For tests of programs that use maaskit: waits that take no time.

```python
from maaskit.testing import instant_waits

def test_my_program():
    with instant_waits():
        assert my_program() == "done"
```
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ._clock import Clock, ScaledClock, use

if TYPE_CHECKING:
    import threading

    import anyio

__all__ = ["instant_waits"]


class _InstantClock(Clock):
    """A clock on which only pauses let time pass: each takes no time and moves the clock on."""

    def __init__(self) -> None:
        self._passed = 0.0
        self._origin = (super().now(), super().wall())

    def now(self) -> float:
        return self._origin[0] + self._passed

    def wall(self) -> float:
        return self._origin[1] + self._passed

    def sleep(self, seconds: float) -> None:
        self._passed += seconds

    async def sleep_async(self, seconds: float) -> None:
        import anyio.lowlevel

        self._passed += seconds
        await anyio.lowlevel.checkpoint()  # let others run, as a real pause would

    def watch(self, event: threading.Event, seconds: float | None) -> None:
        super().watch(event, None)  # what is waited for takes real time, in which none passes here

    async def watch_async(self, event: anyio.Event, seconds: float | None) -> None:
        await super().watch_async(event, None)


@contextmanager
def instant_waits(speed: float | None = None) -> Iterator[None]:
    """Within this block no pause between polls or attempts takes time; deadlines count the time that would have passed.

    Args:
        speed: Let time pass this many times as fast instead, for a mock server that is started with the same `--speed`.

    It counts for the whole process: don't run tests in threads beside it.
    """
    before = use(_InstantClock() if speed is None else ScaledClock(speed))
    try:
        yield
    finally:
        use(before)
