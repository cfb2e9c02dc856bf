"""However a stream is left, its connection is free afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
import trio
from driving import async_client_of, chat, chat_stream, client_of
from servers import CHAT, Server, answer, chat_chunk, chat_events, event, hang, sse

from maaskit import MaaskitError, StreamInterrupted

ENDLESS = sse(event(chat_chunk("one ")), event(chat_chunk("two ")), hang)
HELLO = answer(CHAT)

pytestmark = pytest.mark.filterwarnings("ignore:Exception ignored in. <async_generator")  # httpx's own, on trio


def descriptors() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


class Left(Exception):
    """Raised to leave a block."""


def break_bare(client: Any) -> None:
    for _ in chat_stream(client):
        break


def break_kept(client: Any) -> Any:
    stream = chat_stream(client)
    for _ in stream:
        break
    return stream


def break_with(client: Any) -> Any:
    with chat_stream(client) as stream:
        for _ in stream:
            break
    return stream


def leave_with_unread(client: Any) -> Any:
    with chat_stream(client) as stream:
        return stream


def raise_in_loop(client: Any) -> None:
    with contextlib.suppress(Left):
        for _ in chat_stream(client):
            raise Left


def raise_in_with(client: Any) -> None:
    with contextlib.suppress(Left), chat_stream(client) as stream:
        for _ in stream:
            raise Left


def drop_garbage(client: Any) -> None:
    stream = chat_stream(client)
    next(stream)
    del stream
    gc.collect()


def close_by_hand(client: Any) -> Any:
    stream = chat_stream(client)
    next(stream)
    stream.close()
    stream.close()
    return stream


def close_generator(client: Any) -> Any:
    stream = chat_stream(client)
    events = iter(stream)
    next(events)
    events.close()
    return stream


WAYS = [
    break_bare,
    break_kept,
    break_with,
    leave_with_unread,
    raise_in_loop,
    raise_in_with,
    drop_garbage,
    close_by_hand,
    close_generator,
]


@pytest.mark.parametrize("leave", WAYS)
def test_leaving_frees_the_connection(leave: Callable[[Any], Any]) -> None:
    before = descriptors()
    with Server(ENDLESS, ENDLESS, HELLO) as server, client_of(server.url, max_connections=1) as client:
        kept = [leave(client), leave(client)]
        assert server.client_hung_up()
        assert server.client_hung_up()
        assert chat(client).choices[0].message.content == "hello"  # the only connection is free
        assert server.sent() == 3
        del kept
    assert descriptors() <= before


def test_what_was_received_stays() -> None:
    with Server(ENDLESS) as server, client_of(server.url) as client:
        stream = break_with(client)
        assert stream.text == "one "
        assert stream.partial.choices[0].message.content == "one "
        assert stream.last_response.status_code == 200


@pytest.mark.parametrize("leave", [break_kept, break_with, leave_with_unread, close_by_hand, close_generator])
@pytest.mark.parametrize("then", [lambda stream: stream.final(), list, next], ids=["final", "list", "next"])
def test_going_on_after_leaving_says_why_not(leave: Callable[[Any], Any], then: Callable[[Any], Any]) -> None:
    with Server(ENDLESS) as server, client_of(server.url) as client:
        stream = leave(client)
        with pytest.raises(
            MaaskitError, match=r"closed before its end; call the method again .*charged again"
        ) as caught:
            then(stream)
        assert type(caught.value) is MaaskitError
        assert server.sent() == 1


def test_inside_with_a_loop_may_be_left_and_taken_up() -> None:
    with (
        Server(sse(*chat_events("a", "b", "c"))) as server,
        client_of(server.url) as client,
        chat_stream(client) as stream,
    ):
        first = next(stream)
        assert first.choices[0].delta.content == "a"
        for second in stream:
            assert second.choices[0].delta.content == "b"
            break
        for third in stream:
            assert third.choices[0].delta.content == "c"
            break
        assert stream.final().choices[0].message.content == "abc"
        assert server.sent() == 1


def test_next_then_for_then_final() -> None:
    with Server(sse("".join(chat_events("a", "b", "c")))) as server, client_of(server.url) as client:
        stream = chat_stream(client)
        next(stream)
        assert [found.choices[0].delta.content for found in stream] == ["b", "c", None]
        assert list(stream) == []  # it ended; nothing is asked for again
        assert stream.final().choices[0].message.content == "abc"
        assert stream.final() == stream.partial
        assert server.sent() == 1


def test_final_inside_the_loop() -> None:
    with Server(sse(*chat_events("a", "b"))) as server, client_of(server.url) as client:
        stream = chat_stream(client)
        for _ in stream:
            assert stream.final().choices[0].message.content == "ab"
        assert server.sent() == 1


def test_final_after_an_error_raises_it_again() -> None:
    with Server(sse(event(chat_chunk("one ")))) as server, client_of(server.url) as client:
        stream = chat_stream(client)
        with pytest.raises(StreamInterrupted) as first:
            list(stream)
        for again in (list, next, lambda stream: stream.final()):
            with pytest.raises(StreamInterrupted) as second:
                again(stream)
            assert second.value is first.value
        assert server.sent() == 1


def test_closing_from_another_thread() -> None:
    """The thread that reads finds out when its timeout is over (httpx wakes no reader); nothing hangs or goes unsaid."""
    with Server(sse(event(chat_chunk("one ")), hang)) as server, client_of(server.url, timeout=0.3) as client:
        stream = chat_stream(client)
        seen = threading.Event()
        errors: list[Any] = []

        def read() -> None:
            try:
                for _ in stream:
                    seen.set()
            except MaaskitError as error:
                errors.append(error)

        thread = threading.Thread(target=read)
        thread.start()
        assert seen.wait(5)
        time.sleep(0.1)  # until it waits for the socket
        stream.close()
        thread.join(5)
        assert not thread.is_alive()
        assert len(errors) == 1


def test_nothing_is_sent_before_it_is_read() -> None:
    with Server(ENDLESS) as server, client_of(server.url) as client:
        stream = chat_stream(client)
        assert (stream.text, stream.partial, stream.last_response) == ("", None, None)
        stream.close()
        assert server.connections == 0
        with pytest.raises(MaaskitError, match="closed before its end"):
            next(stream)


def test_connection_after_a_whole_stream() -> None:
    """A stream that is read to the end of its body, not only to its last event, leaves a connection to use again."""
    with Server(sse(*chat_events("a", done=False)), HELLO) as server, client_of(server.url) as client:
        list(chat_stream(client))
        chat(client)
        assert server.connections == 1


def test_closing_the_client_in_the_middle() -> None:
    before = descriptors()
    with Server(ENDLESS) as server:
        client = client_of(server.url)
        stream = chat_stream(client)
        next(stream)
        client.close()
        assert server.client_hung_up()
        stream.close()
        del stream, client
    assert descriptors() <= before


# Async


async def abreak_bare(client: Any) -> None:
    async for _ in chat_stream(client):
        break


async def abreak_with(client: Any) -> Any:
    async with chat_stream(client) as stream:
        async for _ in stream:
            break
    return stream


async def araise_in_with(client: Any) -> None:
    with contextlib.suppress(Left):
        async with chat_stream(client) as stream:
            async for _ in stream:
                raise Left


async def aclose_by_hand(client: Any) -> Any:
    stream = chat_stream(client)
    await anext(stream)
    await stream.close()
    await stream.close()
    return stream


async def aunread(client: Any) -> Any:
    async with chat_stream(client) as stream:
        return stream


async def acancel(client: Any) -> None:
    started = asyncio.Event()

    async def read() -> None:
        async for _ in chat_stream(client):
            started.set()

    task = asyncio.create_task(read())
    await started.wait()
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def acancel_with(client: Any) -> None:
    async def read() -> None:
        async with chat_stream(client) as stream:
            async for _ in stream:
                pass

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(read(), 0.1)


async def acancel_final(client: Any) -> None:
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(chat_stream(client).final(), 0.1)


AWAYS = [abreak_bare, abreak_with, araise_in_with, aclose_by_hand, aunread, acancel, acancel_with, acancel_final]


@pytest.mark.parametrize("leave", AWAYS)
def test_leaving_frees_the_connection_async(leave: Callable[[Any], Any]) -> None:
    before = descriptors()

    async def main(url: str) -> None:
        async with async_client_of(url, max_connections=1) as client:
            kept = [await leave(client), await leave(client)]
            assert (await chat(client)).choices[0].message.content == "hello"
            del kept

    with Server(ENDLESS, ENDLESS, HELLO) as server:
        asyncio.run(main(server.url))
        assert server.client_hung_up()
        assert server.client_hung_up()
        assert server.sent() == 3
    assert descriptors() <= before


@pytest.mark.parametrize("leave", [abreak_with, araise_in_with, aclose_by_hand, aunread])
def test_leaving_frees_the_connection_trio(leave: Callable[[Any], Any]) -> None:
    before = descriptors()

    async def main(url: str) -> None:
        async with async_client_of(url, max_connections=1) as client:
            await leave(client)
            assert (await chat(client)).choices[0].message.content == "hello"

    with Server(ENDLESS, HELLO) as server:
        trio.run(main, server.url)
        assert server.client_hung_up()
    assert descriptors() <= before


def test_cancelled_on_trio() -> None:
    async def main(url: str) -> None:
        async with async_client_of(url, max_connections=1) as client:
            with trio.move_on_after(2) as scope:
                async with chat_stream(client) as stream:
                    async for _ in stream:
                        pass
            assert scope.cancelled_caught
            assert stream.text == "one two "
            assert (await chat(client)).choices[0].message.content == "hello"

    with Server(ENDLESS, HELLO) as server:
        trio.run(main, server.url)
        assert server.client_hung_up()


def test_a_cancelled_call_frees_the_connection() -> None:
    async def main(url: str) -> None:
        async with async_client_of(url, max_connections=1) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(chat(client), 0.1)
            assert (await chat(client)).choices[0].message.content == "hello"

    with Server(hang, HELLO) as server:
        asyncio.run(main(server.url))
        assert server.client_hung_up()
        assert server.sent() == 2


def test_going_on_after_leaving_async() -> None:
    async def main(url: str) -> None:
        async with async_client_of(url) as client:
            stream = await abreak_with(client)
            with pytest.raises(MaaskitError, match="closed before its end"):
                await stream.final()
            with pytest.raises(MaaskitError, match="closed before its end"):
                async for _ in stream:
                    pass

    with Server(ENDLESS) as server:
        asyncio.run(main(server.url))
        assert server.sent() == 1


def test_next_then_for_then_final_async() -> None:
    async def main(url: str) -> None:
        async with async_client_of(url) as client, chat_stream(client) as stream:
            await anext(stream)
            async for _ in stream:
                break
            assert [found.choices[0].delta.content async for found in stream] == ["c", None]
            assert (await stream.final()).choices[0].message.content == "abc"

    with Server(sse("".join(chat_events("a", "b", "c")))) as server:
        asyncio.run(main(server.url))
        assert server.sent() == 1
