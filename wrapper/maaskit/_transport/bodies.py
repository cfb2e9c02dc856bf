"""Answers of httpx as ours, and what is read of them later."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable, Iterator
from contextlib import aclosing, contextmanager, suppress
from itertools import islice
from typing import Any, cast

import anyio
import h11
import httpx

from .._decoding import Intake
from .._reply import Headers, Reply, TransportFailure
from .failures import BROKEN, translated
from .sheltered import sheltered

__all__ = ["GRACE", "REST", "AsyncBody", "SyncBody", "larger_reads"]

GRACE = 0.25
"""Seconds that a stream's connection gets to end after its last event: most servers do so at once."""
REST = 16
"""Pieces that may follow the last event."""
_READ = 1 << 17
"""Bytes of a download that are read at a time, twice as many as httpcore does: what a read costs hardly depends on its size."""


class _Body:
    """The rest of an answer."""

    def __init__(self, response: httpx.Response, most: int | None = None) -> None:
        self._response = response
        self._most = most
        raw = response.headers.raw
        self.headers = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw])

    def begun(self, started: float) -> Reply:
        """The answer, of which the body is still to be read."""
        return self._reply(started, None, self)

    def _intake(self) -> Intake:
        return Intake(self._response.status_code, self.headers, self._most)

    def _reply(self, started: float, content: bytes | None, body: Any = None) -> Reply:
        return Reply(self._response.status_code, self.headers, content, time.monotonic() - started, body)


class SyncBody(_Body):
    """The rest of an answer, read as it comes."""

    def __init__(self, response: httpx.Response, most: int | None = None) -> None:
        super().__init__(response, most)
        self._chunks = _until_end(response)  # kept here, because dropping it would close the connection

    def chunks(self) -> Iterator[bytes]:
        """Pieces of the body, decompressed.

        Raises:
            TransportFailure: The connection broke or stalled, or the body is too long.
        """
        with translated():
            intake = self._intake()
            for chunk in self._chunks:
                yield from intake.pieces(chunk)
                if intake.full:
                    return
            intake.end()

    def whole(self, started: float) -> Reply:
        """The answer with all of its body, read as by `chunks`. What came before a failure is with it."""
        content = bytearray()
        try:
            for chunk in self.chunks():
                content += chunk
        except TransportFailure as failure:
            failure.partial = self._reply(started, b"" if failure.kind == "unfit" else bytes(content))
            raise
        finally:
            self.close()
        return self._reply(started, bytes(content))

    def drain(self) -> None:
        """Read the end of a body that has said all, so that its connection can be used again; never waits for long."""
        sock = self._response.extensions["network_stream"].get_extra_info("socket")
        if not isinstance(sock, socket.socket):
            return
        # httpx can't shorten the wait of a body that is being read; shutting the socket down ends it from outside.
        # The base class's shutdown, because that of TLS sockets would take away what the reader uses.
        timer = threading.Timer(GRACE, _quietly, (socket.socket.shutdown, sock, socket.SHUT_RDWR))
        timer.daemon = True
        try:
            timer.start()
        except RuntimeError:  # no more threads, or the interpreter is ending: then a new connection next time
            return
        with suppress(*BROKEN):
            for _ in islice(self._chunks, REST):
                pass
        timer.cancel()

    def close(self) -> None:
        """Give the connection back, or close it when the body was not read to its end."""
        self._response.close()


class AsyncBody(_Body):
    """The rest of an answer, read as it comes."""

    def __init__(self, response: httpx.Response, most: int | None = None) -> None:
        super().__init__(response, most)
        self._failed = False
        self._chunks = self._until_end()

    async def chunks(self) -> AsyncGenerator[bytes]:
        """Pieces of the body, decompressed.

        Raises:
            TransportFailure: The connection broke or stalled, or the body is too long.
        """
        with translated():
            intake = self._intake()
            async for chunk in self._chunks:
                for piece in intake.pieces(chunk):
                    yield piece
                if intake.full:
                    return
            intake.end()

    async def whole(self, started: float) -> Reply:
        """The answer with all of its body, read as by `chunks`. What came before a failure is with it."""
        content = bytearray()
        try:
            async with aclosing(self.chunks()) as chunks:
                async for chunk in chunks:
                    content += chunk
        except TransportFailure as failure:
            failure.partial = self._reply(started, b"" if failure.kind == "unfit" else bytes(content))
            raise
        finally:
            with anyio.CancelScope(shield=True):
                await self.release()
        return self._reply(started, bytes(content))

    async def drain(self) -> None:
        """Read the end of a body that has said all, so that its connection can be used again; never waits for long."""
        with anyio.move_on_after(GRACE), suppress(*BROKEN):
            for _ in range(REST):
                if await anext(self._chunks, None) is None:
                    return

    async def close(self) -> None:
        """Give the connection back, or close it when the body was not read to its end."""
        await sheltered(self.release)

    async def release(self) -> None:
        """`close`, where the caller is sheltered already."""
        await self._response.aclose()
        if self._failed:  # httpcore has given up the connection, unless that was cut by a cancellation in its turn
            connection = _connection(self._response)
            if connection is not None and not connection.is_closed():
                await connection.aclose()

    async def _until_end(self) -> AsyncGenerator[bytes]:
        try:
            async for chunk in cast(AsyncIterable[bytes], self._response.stream):
                yield chunk
        except GeneratorExit:
            raise
        except BaseException:
            self._failed = True
            raise
        if _has_surplus(self._response):
            await self._response.extensions["network_stream"].aclose()


def _until_end(response: httpx.Response) -> Iterator[bytes]:
    yield from cast(Iterable[bytes], response.stream)
    if _has_surplus(response):
        response.extensions["network_stream"].close()


def _has_surplus(response: httpx.Response) -> bool:
    """Whether more came than the answer announced. httpcore would take that for the answer to the next request, which
    RFC 9112, section 6.3, forbids."""
    state = getattr(_connection(response), "_h11_state", None)
    return isinstance(state, h11.Connection) and bool(state.trailing_data[0])


def _connection(response: httpx.Response) -> Any:
    """httpcore's connection behind an answer, which it does not show in public (tests tell when this does not find it)."""
    found: Any = response.stream
    for name in ("_httpcore_stream", "_stream", "_connection"):
        found = getattr(found, name, None)
    return found


@contextmanager
def larger_reads(response: httpx.Response) -> Iterator[None]:
    """While a body is read that is long. The connection may serve short answers afterwards, for which room would be wasted."""
    connection = _connection(response)
    if connection is None:
        yield
        return
    connection.READ_NUM_BYTES = _READ
    try:
        yield
    finally:
        del connection.READ_NUM_BYTES


def _quietly(action: Callable[..., None], *arguments: Any) -> None:
    with suppress(OSError):
        action(*arguments)
