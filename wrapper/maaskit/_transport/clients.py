"""The two clients of httpx, each behind three calls."""

from __future__ import annotations

import ssl
import time
from collections.abc import AsyncGenerator
from contextlib import ExitStack, aclosing
from typing import Any

import anyio
import anyio.to_thread
import httpx

from .._commands import Fetch, Send, Store
from .._options import TransportSettings
from .._reply import Reply, begins_stream
from .bodies import AsyncBody, SyncBody, larger_reads
from .connections import AsyncConnections, SyncConnections
from .failures import configured, translated
from .requests import fetch_request, send_request, store_request
from .sheltered import sheltered

__all__ = ["AsyncTransport", "SyncTransport", "tls_context", "written"]

_BLOCK = 1 << 20
"""Bytes of a download that are written at a time."""


class SyncTransport:
    """Sends requests over a pool of connections; safe to share between threads."""

    def __init__(self, base_url: str, settings: TransportSettings) -> None:
        self._base_url = base_url
        self._most = settings.max_answer_bytes
        with configured():
            self._client = SyncConnections(**_arguments(settings))

    def send(self, command: Send) -> Reply:
        """Send and read the answer; for a stream that begins, leave its body to be read.

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        with ExitStack() as files:
            with translated():
                request = send_request(self._base_url, command, files)
                response = self._client.exchange(request, cookies=True)
            body = SyncBody(response, self._most)
            if command.streaming and begins_stream(response.status_code, body.headers):
                return body.begun(started)
            return body.whole(started)

    def fetch(self, command: Fetch) -> Reply:
        """Get a file from anywhere, writing its pieces as they come.

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        with translated():
            response = self._client.exchange(fetch_request(command), cookies=False)
        body = SyncBody(response)
        try:
            reply = body.begun(started)
            if command.begin(reply):
                with larger_reads(response):
                    for chunk in body.chunks():
                        command.write(chunk)
            return reply._replace(body=None)
        finally:
            body.close()

    def store(self, command: Store) -> Reply:
        """Post a form to anywhere.

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        with ExitStack() as files, translated():
            response = self._client.exchange(store_request(command, files), cookies=False)
            return SyncBody(response, self._most).whole(started)

    def close(self) -> None:
        """Close all connections."""
        self._client.close()


class AsyncTransport:
    """Sends requests over a pool of connections, for tasks of one event loop."""

    def __init__(self, base_url: str, settings: TransportSettings) -> None:
        self._base_url = base_url
        self._most = settings.max_answer_bytes
        with configured():
            self._client = AsyncConnections(**_arguments(settings))

    async def send(self, command: Send) -> Reply:
        """Send and read the answer; for a stream that begins, leave its body to be read.

        Raises:
            TransportFailure: There was no complete answer.
        """
        return await sheltered(lambda: self._send(command), _abandoned)

    async def _send(self, command: Send) -> Reply:
        started = time.monotonic()
        with ExitStack() as files:
            with translated():
                if command.request.encodes_files:  # disks block, and so does the encoding of a long video
                    request = await anyio.to_thread.run_sync(send_request, self._base_url, command, files)
                else:
                    request = send_request(self._base_url, command, files)
                response = await self._client.exchange(request, cookies=True)
            body = AsyncBody(response, self._most)
            if command.streaming and begins_stream(response.status_code, body.headers):
                return body.begun(started)
            return await body.whole(started)

    async def fetch(self, command: Fetch) -> Reply:
        """Get a file from anywhere, writing its pieces as they come (in a thread: disks block).

        Raises:
            TransportFailure: There was no complete answer.
        """
        return await sheltered(lambda: self._fetch(command))

    async def _fetch(self, command: Fetch) -> Reply:
        started = time.monotonic()
        with translated():
            response = await self._client.exchange(fetch_request(command), cookies=False)
        body = AsyncBody(response)
        try:
            reply = body.begun(started)
            if await anyio.to_thread.run_sync(command.begin, reply):
                with larger_reads(response):
                    await written(body.chunks(), command)
            return reply._replace(body=None)
        finally:
            with anyio.CancelScope(shield=True):
                await body.release()

    async def store(self, command: Store) -> Reply:
        """Post a form to anywhere.

        Raises:
            TransportFailure: There was no complete answer.
        """
        return await sheltered(lambda: self._store(command))

    async def _store(self, command: Store) -> Reply:
        started = time.monotonic()
        with ExitStack() as files, translated():
            response = await self._client.exchange(store_request(command, files), cookies=False)
            return await AsyncBody(response, self._most).whole(started)

    async def close(self) -> None:
        """Close all connections."""
        await self._client.aclose()


async def _abandoned(reply: Reply) -> None:
    if reply.body is not None:
        await reply.body.close()


async def written(pieces: AsyncGenerator[bytes], command: Fetch) -> None:
    """Write the pieces of a file as they come, many at a time, in a thread: disks block."""
    held: list[bytes] = []
    size = 0
    try:
        async with aclosing(pieces) as chunks:
            async for chunk in chunks:
                held.append(chunk)
                size += len(chunk)
                if size >= _BLOCK:
                    block, held, size = held, [], 0  # what failed or was canceled must not be written again
                    await anyio.to_thread.run_sync(_write, command, block)
    finally:  # a broken download goes on where it ended, so the last piece counts
        if held:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(_write, command, held)


def _write(command: Fetch, chunks: list[bytes]) -> None:
    for chunk in chunks:
        command.write(chunk)


def tls_context(settings: TransportSettings) -> ssl.SSLContext:
    """How certificates are checked, for connections that are not made here.

    Raises:
        ConfigurationError: The file of authorities can't be read.
    """
    with configured():
        return httpx.create_ssl_context(verify=_verify(settings), trust_env=settings.trust_env)


def _verify(settings: TransportSettings) -> ssl.SSLContext | bool:
    verify = settings.verify
    return ssl.create_default_context(cafile=verify) if isinstance(verify, str) else verify


def _arguments(settings: TransportSettings) -> dict[str, Any]:
    return {
        "proxy": settings.proxy,
        "trust_env": settings.trust_env,
        "verify": _verify(settings),
        "limits": httpx.Limits(
            max_connections=settings.max_connections,
            max_keepalive_connections=settings.max_keepalive_connections,
            keepalive_expiry=settings.keepalive_expiry,
        ),
    }
