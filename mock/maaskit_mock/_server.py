"""Running the mock on a socket: for a terminal, and for tests."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
import threading
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import Any, Unpack

import h11
import uvicorn
from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from . import _app
from ._app import CLOSE, LARGEST, Options, create_app

_PATIENCE = 10.0
_LAST_PORT = 65535


class _Protocol(H11Protocol):
    """uvicorn's own protocol, which also tells the application how to close the connection (an ASGI extension)."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app = _closable(self.app, transport.close)
        self._deadline: asyncio.TimerHandle | None = None
        self._wait_for_headers()

    def handle_events(self) -> None:
        super().handle_events()
        self._wait_for_headers()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._stop_waiting()

    def _wait_for_headers(self) -> None:
        """Close the connection if the headers of a request are not complete in time, however slowly they come."""
        if self.conn.their_state is not h11.IDLE or self.transport.is_closing():
            self._stop_waiting()
        elif self._deadline is None:
            self._deadline = self.loop.call_later(_app.PATIENCE, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


class _WebSocketProtocol(WebSocketsSansIOProtocol):
    """The same for WebSockets."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.app = _closable(self.app, transport.close)


def _closable(app: Any, close: Callable[[], None]) -> Any:
    async def closable(scope: Scope, receive: Receive, send: Send) -> None:
        scope["extensions"] = {**scope.get("extensions", {}), CLOSE: close}
        await app(scope, receive, send)

    return closable


def _listen(host: str, port: int, allow_remote: bool) -> socket.socket:
    if not allow_remote and not _is_loopback(host):
        raise ValueError(
            f"{host!r} can be reached from other machines; allow_remote=True (--allow-remote) permits that"
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(
        family, socket.SOCK_STREAM, socket.IPPROTO_TCP
    )  # named: else asyncio leaves Nagle's delay on
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if not 0 <= port <= _LAST_PORT:
            raise ValueError(f"the port must be a number from 0 to {_LAST_PORT}, not {port}")
        listener.bind((host, port))
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class _Server(uvicorn.Server):
    """uvicorn's server, which also says when it has started."""

    def __init__(self, config: uvicorn.Config, on_start: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_start()


def _server(app: ASGIApp, on_start: Callable[[], None]) -> uvicorn.Server:
    config = uvicorn.Config(
        app,
        http=_Protocol,
        ws=_WebSocketProtocol,
        ws_max_size=LARGEST,
        lifespan="off",
        log_level="critical",  # defects are logged by the application; the rest is what faults and fuzzing provoke
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    return _Server(config, on_start)


def serve(
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    description: Mapping[str, Any] | Path | None = None,
    allow_remote: bool = False,
    announce: Callable[[str, Starlette], None] | None = None,
    **options: Unpack[Options],
) -> None:
    """Serve until interrupted. `announce` is called with the base URL and the application once the port is open.

    Port 0 takes a free one. The other arguments are those of `create_app`: see `Options`.
    Raises ValueError for a host that other machines can reach, unless `allow_remote`; OSError when the port is taken.
    """
    app = create_app(description, **options)
    with _listen(host, port, allow_remote) as listener:
        url = _url(listener)
        server = _server(app, lambda: announce(url, app) if announce is not None else None)
        with contextlib.suppress(KeyboardInterrupt):
            server.run(sockets=[listener])


@contextlib.contextmanager
def running(
    description: Mapping[str, Any] | Path | None = None,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    allow_remote: bool = False,
    **options: Unpack[Options],
) -> Generator[str]:
    """A mock in a thread, for tests: gives its base URL, and stops it on the way out.

        with running(clock="virtual", scenario=[{"outcome": "failed", "count": 1}]) as base_url: ...

    Options are those of `create_app`: see `Options`.
    Raises what `create_app` and `serve` raise, and RuntimeError when the server does not start.
    """
    app = create_app(description, **options)
    with _listen(host, port, allow_remote) as listener:
        started = threading.Event()
        server = _server(app, started.set)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="maaskit-mock", daemon=True)
        thread.start()
        try:
            if not started.wait(_PATIENCE):
                raise RuntimeError("the mock server did not start")
            yield _url(listener)
        finally:
            server.should_exit = True
            thread.join(_PATIENCE)
