"""Thousands of waiting tasks: what each takes of memory, and how many polls there are at once. Counted, not timed."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from driving import KEY

from maaskit import AsyncClient
from maaskit._model import Model
from maaskit._reply import Headers, Reply
from maaskit._tasks import room
from maaskit._tasks.token import Handle, encode, fingerprint, host_of
from maaskit.testing import instant_waits

_BODY = (
    b'{"id":"video_0123456789","object":"video","model":"sora-2","status":"in_progress","progress":33,'
    b'"created_at":1741569952,"size":"1280x720","seconds":"8","prompt":"a kite over the sea","error":null}'
)


class Running:
    """In place of a transport: every task still runs, and an answer takes some turns of the event loop, or real time."""

    def __init__(self, turns: int = 1, seconds: float = 0.0) -> None:
        self.now = self.most = 0
        self._turns, self._seconds = turns, seconds

    async def send(self, command: Any) -> Reply:
        self.now += 1
        self.most = max(self.most, self.now)
        for _ in range(self._turns):
            await asyncio.sleep(self._seconds)
        self.now -= 1
        return Reply(200, Headers([("content-type", "application/json")]), bytes(bytearray(_BODY)), 0.1)

    async def close(self) -> None:
        pass


async def gathered(
    count: int, polls: int, transport: Running, at_end: Callable[[], Any] = lambda: None, **options: Any
) -> Counter[str]:
    """Poll tasks that go on for ever, so many polls in all; how many there were of each."""

    class Client(AsyncClient):
        def _make_transport(self) -> Any:
            return transport

    heard: Counter[str] = Counter()
    enough = asyncio.Event()

    def hear(update: Any) -> None:
        heard[update.task_id] += 1
        if heard.total() == polls:
            at_end()
            enough.set()

    async with Client("custom", base_url="http://gateway.example", api_key=KEY) as client:
        host, key = host_of(client.base_url), fingerprint(KEY)
        tasks = []
        for number in range(count):
            id = f"video_{number:06}"
            handle = Handle("custom", host, key, "videos.create", id, {"task_id": id}, {}, 0.0, f"{number:016}")
            tasks.append(client.tasks.resume(encode(handle)))
        gathering = asyncio.create_task(client.tasks.gather(tasks, None, on_update=hear, **options))
        await asyncio.wait([gathering, asyncio.create_task(enough.wait())], return_when=asyncio.FIRST_COMPLETED)
        assert not gathering.done(), gathering.exception()
        gathering.cancel()
        await asyncio.wait([gathering])
    return heard


def test_memory_of_a_waiting_task(instant: None) -> None:
    count, taken = 2000, []

    def measure() -> None:
        gc.collect()
        taken.append(tracemalloc.get_traced_memory()[0])

    asyncio.run(gathered(2, 4, Running()))  # loads what all need
    tracemalloc.start()
    try:
        measure()
        heard = asyncio.run(gathered(count, 2 * count, Running(), measure))
    finally:
        tracemalloc.stop()
    assert len(heard) == count
    assert (taken[1] - taken[0]) / count < 3 * 1024


def test_no_task_of_the_event_loop_for_each() -> None:
    counts = []
    with instant_waits():
        asyncio.run(gathered(2000, 4000, Running(), lambda: counts.append(len(asyncio.all_tasks()))))
    assert counts[0] <= room.MOST + 4


def test_no_model_for_what_still_runs(instant: None, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    monkeypatch.setattr(Model, "from_dict", classmethod(lambda cls, value: made.append(cls)))
    asyncio.run(gathered(20, 100, Running()))
    assert not made


def test_polls_at_once_while_answers_are_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_IDLE", 3600.0)  # every loop is that idle
    transport = Running(seconds=0.05)
    asyncio.run(gathered(200, 400, transport, interval=0.01))
    assert room._FEW < transport.most <= room.MOST


def test_polls_at_once_while_the_loop_is_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_IDLE", 0.0)  # no loop is that idle
    transport = Running(seconds=0.02)
    heard = asyncio.run(gathered(50, 200, transport, interval=0.01))
    assert transport.most == room._FEW
    assert len(heard) == 50, "the longest overdue is next"


def test_as_many_as_the_user_wants() -> None:
    transport = Running(seconds=0.02)
    asyncio.run(gathered(200, 600, transport, interval=0.01, concurrency=100))
    assert transport.most == 100
