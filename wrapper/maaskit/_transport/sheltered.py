"""Exchanges that end properly although their caller is canceled.

`Task.cancel()`, and so `asyncio.timeout` and `asyncio.wait_for`, goes through the shields of anyio behind which httpcore gives
a connection back: what it cuts there stays in the pool, busy for ever. Scopes of anyio, and trio, cancel with respect for them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

import anyio

from .._loop import in_asyncio

if TYPE_CHECKING:
    import asyncio

__all__ = ["sheltered"]

T = TypeVar("T")


async def sheltered(work: Callable[[], Awaitable[T]], unwanted: Callable[[T], Awaitable[Any]] | None = None) -> T:
    """The result of `work`. When the caller is canceled, so is the work, but it has ended before the caller goes on.

    Args:
        unwanted: Called with a result that came although the caller had been canceled.
    """
    if not in_asyncio():
        return await work()
    import asyncio

    scope = anyio.CancelScope()
    results: list[T] = []

    async def apart() -> None:
        with scope:
            results.append(await work())

    task = asyncio.ensure_future(apart())
    try:
        await asyncio.wait([task])
    except asyncio.CancelledError:
        scope.cancel()
        await _ended(task)
        if unwanted is not None and results:
            await _ended(asyncio.ensure_future(unwanted(results[0])))
        raise
    task.result()
    return results[0]


async def _ended(task: asyncio.Future[Any]) -> None:
    """Wait for its end, whoever cancels meanwhile."""
    import asyncio

    while not task.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait([task])
    if not task.cancelled():
        task.exception()  # or asyncio would complain that no one looked at it
