"""The only module that knows the WebSocket library (websockets). No type of it leaves here."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .._errors import ConfigurationError
from .._secret import bare
from ._realtime_core import Core, Opening, refusal, unreachable

try:
    from websockets.asyncio import client as asyncio_client
    from websockets.exceptions import ConnectionClosed, InvalidProxy, InvalidStatus, InvalidURI, WebSocketException
    from websockets.sync import client as sync_client
except ImportError as error:
    raise ConfigurationError(
        "Realtime needs a further package, websockets (15 or newer): pip install 'maaskit[realtime]'."
    ) from error

__all__ = ["AsyncSocket", "SyncSocket"]

_CLOSING = 5.0
"""Seconds that the other side gets to answer a close frame."""
_logger = logging.getLogger("maaskit.websocket")
_logger.setLevel(logging.WARNING)  # at DEBUG the library writes down every header of the handshake: the key, too


class _RefusedError(Exception):
    """An answer to the handshake that opens nothing. None of the library's own errors, or it would follow redirects."""

    def __init__(self, response: Any) -> None:
        super().__init__(f"HTTP {response.status_code}")
        self.response = response


class _SyncConnection(sync_client.ClientConnection):
    def handshake(self, *arguments: Any, **named: Any) -> None:
        try:
            super().handshake(*arguments, **named)
        except InvalidStatus as error:
            raise _RefusedError(error.response) from None


class _AsyncConnection(asyncio_client.ClientConnection):
    async def handshake(self, *arguments: Any, **named: Any) -> None:
        try:
            await super().handshake(*arguments, **named)
        except InvalidStatus as error:
            raise _RefusedError(error.response) from None


class SyncSocket:
    """An open connection."""

    def __init__(self, opened: Opening) -> None:
        with _opening(opened):
            # Entered, because the library's call by itself gives different things in different versions.
            manager = sync_client.connect(
                opened.url, create_connection=_SyncConnection, open_timeout=opened.connect_timeout, **_arguments(opened)
            )
            self._connection = manager.__enter__()
        self.core = Core(opened, _answered(self._connection))

    def send(self, text: str) -> None:
        """Send one message.

        Raises:
            RealtimeDisconnected: The connection is closed.
        """
        with _ending(self.core):
            self._connection.send(text)

    def receive(self, seconds: float | None) -> str | bytes:
        """The next message.

        Raises:
            RealtimeDisconnected: The connection is closed.
            APITimeoutError: None came in time.
        """
        with _ending(self.core, seconds):
            message: str | bytes = self._connection.recv(seconds)
            return message

    def close(self, code: int, reason: str) -> None:
        """Say goodbye and close; a second time is nothing."""
        self.core.closing = True
        self._connection.close(code, reason)

    @property
    def closed(self) -> tuple[int | None, str | None]:
        """Code and reason of the end; None while it is open."""
        return self._connection.close_code, self._connection.close_reason


class AsyncSocket:
    """An open connection of asyncio."""

    def __init__(self, opened: Opening, connection: asyncio_client.ClientConnection) -> None:
        self._connection = connection
        self.core = Core(opened, _answered(connection))

    @classmethod
    async def open(cls, opened: Opening) -> AsyncSocket:
        """Connect."""
        with _opening(opened):
            return cls(
                opened,
                await asyncio_client.connect(
                    opened.url,
                    create_connection=_AsyncConnection,
                    open_timeout=opened.connect_timeout,
                    **_arguments(opened),
                ),
            )

    async def send(self, text: str) -> None:
        """Send one message.

        Raises:
            RealtimeDisconnected: The connection is closed.
        """
        with _ending(self.core):
            await self._connection.send(text)

    async def receive(self, seconds: float | None) -> str | bytes:
        """The next message.

        Raises:
            RealtimeDisconnected: The connection is closed.
            APITimeoutError: None came in time.
        """
        import asyncio

        with _ending(self.core, seconds):
            async with asyncio.timeout(seconds):
                message: str | bytes = await self._connection.recv()
                return message

    async def close(self, code: int, reason: str) -> None:
        """Say goodbye and close; a second time is nothing."""
        self.core.closing = True
        await self._connection.close(code, reason)

    @property
    def closed(self) -> tuple[int | None, str | None]:
        """Code and reason of the end; None while it is open."""
        return self._connection.close_code, self._connection.close_reason


def _arguments(opened: Opening) -> dict[str, Any]:
    return {
        "additional_headers": opened.headers,
        "user_agent_header": None,  # ours is among the headers
        "ssl": opened.tls,
        "proxy": opened.proxy,
        "ping_interval": opened.ping_interval,
        "ping_timeout": opened.ping_timeout,
        "close_timeout": _CLOSING,
        "max_size": opened.max_size,
        "logger": _logger,
    }


def _answered(connection: Any) -> list[tuple[str, str]]:
    response = connection.response
    return [] if response is None else list(response.headers.raw_items())


@contextmanager
def _opening(opened: Opening) -> Iterator[None]:
    """The library's errors as ours, while a connection is made."""
    try:
        yield
    except _RefusedError as error:
        response = error.response
        pairs = list(response.headers.raw_items())
        raise refusal(opened, response.status_code, pairs, bytes(response.body or b"")) from None
    except (InvalidURI, ImportError) as error:  # ImportError: a SOCKS proxy needs a package of its own
        raise ConfigurationError(f"The connection settings can't be used: {error}") from bare(error)
    except InvalidProxy:  # it tells the password
        raise ConfigurationError("The URL of a proxy (proxy= or HTTPS_PROXY, ...) can't be used.") from None
    except (WebSocketException, OSError, EOFError) as error:
        raise unreachable(opened, error) from bare(error)


@contextmanager
def _ending(core: Core, seconds: float | None = None) -> Iterator[None]:
    """The library's errors as ours, while a connection is used."""
    try:
        yield
    except ConnectionClosed as error:
        received, sent = error.rcvd, error.sent
        reason = received.reason if received else sent.reason if sent else ""
        raise core.disconnected(received.code if received else None, reason) from bare(error)
    except TimeoutError as error:
        raise core.late(seconds) from error
