"""A thousand jobs that all still run, polled as fast as one process can: answered polls a second of CPU time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

TASKS = 1000
ABREAST = 100
"""Calls at once of those who have no schedule of their own."""
WARM = 500
SECONDS = 3.0
"""Of CPU time."""
IDS = [f"video_{number:04}" for number in range(TASKS)]


class Count:
    """Counts answered polls, and stops everything when there was time enough."""

    def __init__(self) -> None:
        self.polls = 0
        self.rate = 0.0
        self.enough = asyncio.Event()
        self._began = 0.0

    def __call__(self, status: object) -> None:
        assert status in ("in_progress", "running"), status
        self.polls += 1
        if self.polls == WARM:
            self._began = time.process_time()
        elif self.polls > WARM and not self.polls % 100:
            spent = time.process_time() - self._began
            if spent >= SECONDS and not self.enough.is_set():
                self.rate = (self.polls - WARM) / spent
                self.enough.set()


def maaskit(url: str) -> dict[str, float]:
    return asyncio.run(_maaskit(url))


def maaskit_fast(url: str) -> dict[str, float]:
    return asyncio.run(_maaskit(url, transport="aiohttp"))


async def _maaskit(url: str, **options: Any) -> dict[str, float]:
    from maaskit import AsyncClient
    from maaskit._tasks.token import Handle, encode, fingerprint, host_of

    async with AsyncClient("custom", base_url=url, api_key="sk-0", **options) as client:
        key, host, now = fingerprint("sk-0"), host_of(client.base_url), time.time()
        handles = [Handle("custom", host, key, "videos.create", id, {"task_id": id}, {}, now, "a" * 16) for id in IDS]
        tasks = [client.tasks.resume(encode(handle)) for handle in handles]
        count = Count()
        gathering = asyncio.create_task(
            client.tasks.gather(tasks, interval=0.001, on_update=lambda update: count(update.state))
        )
        return await _ended(count, [gathering])


def openai(url: str) -> dict[str, float]:
    async def main() -> dict[str, float]:
        from openai import AsyncOpenAI

        async with AsyncOpenAI(base_url=f"{url}/v1", api_key="sk-0") as client:

            async def poll(id: str) -> Any:
                return (await client.videos.retrieve(id)).status

            return await _abreast(poll)

    return asyncio.run(main())


def httpx(url: str, abreast: int = ABREAST) -> dict[str, float]:
    async def main() -> dict[str, float]:
        import httpx
        import orjson

        async with httpx.AsyncClient(base_url=url, headers={"authorization": "Bearer sk-0"}) as client:

            async def poll(id: str) -> Any:
                return orjson.loads((await client.get(f"/v1/videos/{id}")).content)["status"]

            return await _abreast(poll, abreast)

    return asyncio.run(main())


def httpx_few(url: str) -> dict[str, float]:
    """With as many connections as cost the least."""
    return httpx(url, 4)


async def _abreast(poll: Callable[[str], Awaitable[Any]], abreast: int = ABREAST) -> dict[str, float]:
    count = Count()

    async def some(first: int) -> None:
        while True:
            for number in range(first, TASKS, abreast):
                count(await poll(IDS[number]))

    return await _ended(count, [asyncio.create_task(some(first)) for first in range(abreast)])


async def _ended(count: Count, work: list[asyncio.Task[Any]]) -> dict[str, float]:
    enough = asyncio.create_task(count.enough.wait())
    await asyncio.wait([enough, *work], return_when=asyncio.FIRST_COMPLETED)
    for one in work:
        if one.done():
            one.result()
        one.cancel()
    await asyncio.gather(*work, return_exceptions=True)
    return {"figure": count.rate}
