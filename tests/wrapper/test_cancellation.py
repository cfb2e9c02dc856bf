"""Whenever a call is canceled, its connection is given back or closed: none stays busy in the pool."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import pytest
from driving import async_client_of, chat, chat_stream
from servers import CHAT, Connection, Server, Step, answer, chat_chunk, event, sse

from maaskit import AsyncClient, MaaskitError

STEPS = 60
"""Turns of the event loop after which a call is canceled: 0, 1, 2 ... An answer from this machine takes about twenty."""


def broken(connection: Connection) -> None:
    """A stream that breaks off."""
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
    connection.send(b"5\r\ndata:")


async def _final(client: AsyncClient) -> None:
    await chat_stream(client).final()


async def _abandoned(client: AsyncClient) -> None:
    async with chat_stream(client) as stream:
        async for _ in stream:
            return


CALLS: dict[str, tuple[Callable[[AsyncClient], Awaitable[Any]], Step]] = {
    "plain": (chat, answer(CHAT)),
    "stream": (_final, sse(event(chat_chunk("one ")), "data: [DONE]\n\n")),
    "abandoned stream": (_abandoned, sse(event(chat_chunk("one ")), event(chat_chunk("two ")), "data: [DONE]\n\n")),
    "broken stream": (_final, broken),
}


def pool_of(client: AsyncClient) -> Any:
    return client._shared._transport._client._transport._pool


async def released(client: AsyncClient) -> bool:
    """Whether no connection is at work, soon."""
    pool = pool_of(client)
    for _ in range(200):
        if not pool._requests and all(one.is_idle() or one.is_closed() for one in pool.connections):
            return True
        await asyncio.sleep(0.01)
    return False


@pytest.mark.parametrize("way", ["cancel", "cancel twice", "timeout"])
@pytest.mark.parametrize("name", CALLS)
def test_canceled_at_any_moment(name: str, way: str) -> None:
    call, step = CALLS[name]

    async def canceled_after(client: AsyncClient, turns: int) -> None:
        task = asyncio.ensure_future(call(client))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        if way == "cancel twice":
            await asyncio.sleep(0)
            task.cancel()
        with suppress(asyncio.CancelledError, MaaskitError):
            await task

    async def timed_out(client: AsyncClient, turns: int) -> None:
        with suppress(TimeoutError, MaaskitError):
            async with asyncio.timeout(turns / 10_000):
                await call(client)

    async def main(url: str) -> None:
        async with async_client_of(url, max_retries=0) as client:
            with suppress(MaaskitError):
                await call(client)  # what is loaded once
            for turns in range(STEPS):
                await (timed_out if way == "timeout" else canceled_after)(client, turns)
                assert await released(client), f"canceled after {turns} turns"
            assert asyncio.all_tasks() == {asyncio.current_task()}

    with Server(step) as server:
        asyncio.run(main(server.url))
