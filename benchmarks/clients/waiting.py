"""Many jobs that are waited for on a virtual clock, without a network: what each takes of memory, and each poll of CPU time."""

from __future__ import annotations

import asyncio
import gc
import time
from typing import Any

from clients import resident

MANY, FEW = 100_000, 1_000
POLLS = 2
"""Of each task, while it is measured; those before warm up."""
_BODY = b"""{"id":"video_0123456789","object":"video","model":"sora-2","status":"in_progress","progress":33,
"created_at":1741569952,"size":"1280x720","seconds":"8","prompt":"a kite over the sea","error":null}"""


def few(url: str) -> dict[str, float]:
    return asyncio.run(_waiting(FEW, 20))


def some(url: str) -> dict[str, float]:
    return asyncio.run(_waiting(10_000, POLLS))


def many(url: str) -> dict[str, float]:
    return asyncio.run(_waiting(MANY, POLLS))


async def _waiting(count: int, polls: int) -> dict[str, float]:
    """CPU microseconds of a poll, KiB of memory of a task."""
    from maaskit import AsyncClient
    from maaskit._reply import Headers, Reply
    from maaskit._tasks.token import Handle, encode, fingerprint, host_of
    from maaskit.testing import instant_waits

    headers: Any = Headers([("content-type", "application/json")])

    class Running:
        """Stands in for a transport: each task still runs."""

        async def send(self, command: Any) -> Reply:
            return Reply(200, headers, bytes(bytearray(_BODY)), 0.1)

        async def close(self) -> None:
            pass

    class Client(AsyncClient):
        def _make_transport(self) -> Any:
            return Running()

    async with Client("custom", base_url="http://example.com", api_key="sk-0") as client:
        key, host = fingerprint("sk-0"), host_of(client.base_url)

        def token(number: int) -> str:
            id = f"video_{number:016}"
            handle = Handle("custom", host, key, "videos.create", id, {"task_id": id}, {}, time.time(), f"{number:016}")
            return encode(handle)

        told = _Told(count, polls)
        client.tasks.resume(token(0))  # loads what all need
        gc.collect()
        before = resident()
        tasks = [client.tasks.resume(token(number)) for number in range(count)]
        with instant_waits():
            gathering = asyncio.ensure_future(client.tasks.gather(tasks, timeout=None, interval=5.0, on_update=told))
            await asyncio.wait([gathering, told.enough], return_when=asyncio.FIRST_COMPLETED)
        assert told.enough.done(), gathering.exception()
        gc.collect()
        memory = (resident() - before) / count
        gathering.cancel()
        await asyncio.wait([gathering])
        return {"figure": told.spent / (count * polls) * 1e6, "memory": memory}


class _Told:
    """Hears of each poll; every task is polled once before time is taken."""

    def __init__(self, count: int, polls: int) -> None:
        self.enough: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.spent = 0.0
        self._heard = 0
        self._first, self._last = count, count * (1 + polls)
        self._began = 0.0

    def __call__(self, update: Any) -> None:
        self._heard += 1
        if self._heard == self._first:
            self._began = time.process_time()
        elif self._heard == self._last:
            self.spent = time.process_time() - self._began
            self.enough.set_result(None)
