"""The ASGI application: reads a request, lets the gateway answer and the faults strike, sends what is left."""

from __future__ import annotations

import asyncio
import itertools
import logging
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, TypedDict, Unpack
from urllib.parse import parse_qsl, unquote

from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send

from . import _admin, _errors, _files, _media, _results, _scenario, _storage, _websocket
from ._auth import Keys
from ._bodies import Body
from ._clock import Clock
from ._cors import LoopbackCORS
from ._faults import HEADER, Mischief, accepted, alter, check, parse
from ._gateway import MockGateway
from ._orders import Order
from ._records import Records
from ._values import Answer, Bulk, Chunk, Close, Incoming, Pause, Refusal
from ._webhooks import Webhooks

CLOSE = "maaskit_mock.close"
"""The ASGI extension (a callable) with which the mock's own server lets the application close a connection."""
SECRET = "mock-secret"
LARGEST = 128 * 1024 * 1024
BLOCK = 256 * 1024
PATIENCE = 30.0
"""Seconds that a client gets for its headers, and for each piece of a body."""
_HOST = re.compile(r"[A-Za-z0-9.\-]{1,255}(:\d{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:\d{1,5})?")

log = logging.getLogger("maaskit_mock")


class ConnectionClosedError(Exception):
    """A fault closes the connection before the answer, and the server offers no way to do it quietly."""


class Options(TypedDict, total=False):
    """What can be set about a mock, by keyword wherever one is made."""

    gateway: str | None
    """Play this gateway of the description's `x-gateways`: only its operations, its headers enforced."""
    key: str | None
    """The only key accepted (by default any)."""
    system_token: str | None
    """The only system token of an account accepted (by default any that is not the key)."""
    delay: float
    """Seconds between the events of a stream."""
    fault: str | None
    """What goes wrong with every request that doesn't name a fault itself."""
    speed: float
    """So many seconds pass for jobs in one of ours (1)."""
    clock: Literal["real", "virtual"]
    """`virtual`: time only passes for jobs when POST /_mock/clock says so."""
    scenario: Path | Sequence[Any] | None
    """What becomes of which jobs: a file, or its rules."""
    webhook_secret: str
    """The secret with which webhooks of the account are signed (`mock-secret`)."""
    allow_remote_webhooks: bool
    """Webhooks may call other machines."""


def create_app(description: Mapping[str, Any] | Path | None = None, **options: Unpack[Options]) -> Starlette:
    """The mock as an ASGI application.

    `description`: an OpenAPI 3.1 mapping or file; by default the one that maaskit_api ships.

    Raises DescriptionError (a ValueError) for a description that can't be used, ScenarioError (a ValueError) for a
    scenario, ValueError for an unknown fault or a speed that is none.
    """
    try:
        orders = tuple(parse(options.get("fault") or ""))
    except Refusal as refusal:
        raise ValueError(refusal.message) from None
    app = Starlette()
    app.add_middleware(LoopbackCORS)
    app.state.mock = app.router.default = Mock(_gateway(description, options), orders, options)
    return app


def _gateway(description: Mapping[str, Any] | Path | None, options: Options) -> MockGateway:
    speed = options.get("speed", 1.0)
    if not 0 < speed < math.inf:
        raise ValueError(f"the speed must be a number above 0, not {speed}")
    if options.get("clock", "real") not in {"real", "virtual"}:
        raise ValueError(f"the clock must be `real` or `virtual`, not {options.get('clock')!r}")
    clock = Clock(0 if options.get("clock") == "virtual" else speed)
    scenario = _scenario.load(options.get("scenario"))
    keys = Keys(options.get("key"), options.get("system_token"))
    return MockGateway(description, options.get("gateway"), keys, options.get("delay", 0.0), clock, scenario)


class Mock:
    """The application below Starlette: one entry for every path."""

    def __init__(self, gateway: MockGateway, orders: tuple[Order, ...], options: Options) -> None:
        self.gateway = gateway
        self.records = Records(gateway.secret_headers, gateway.secret_parameters)
        self.webhooks = Webhooks(
            gateway.clock,
            gateway.tasks.payload,
            options.get("allow_remote_webhooks", False),
            options.get("webhook_secret", SECRET),
        )
        gateway.tasks.changed = self.webhooks.changed
        check(orders, gateway.errors())
        self._orders = orders
        self._mischief = Mischief()
        self._ids = itertools.count(1)
        pages = {
            _admin.REQUESTS: (self.records.all, self._forget),
            _admin.TASKS: (self._rows, self._forget_tasks),
            _admin.WEBHOOKS: (self.webhooks.sent, self.webhooks.clear),
            _admin.UPLOADS: (gateway.storage.rows, gateway.storage.clear),
            _admin.ERRORS: (gateway.errors, None),
        }
        self._admin = _admin.Admin(gateway.clock, self.webhooks, gateway.webhooks, pages)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hold one conversation."""
        if scope["type"] == "websocket":
            await self._converse(scope, receive, send)
            return
        slow, body = False, b""
        too_large = _announced(scope) > LARGEST
        if not too_large:
            try:
                read = await _read(receive)
            except TimeoutError:
                slow, read = True, b""
            if read is None:
                return
            body, too_large = read, len(read) > LARGEST
        incoming = _incoming(scope, body, f"mock-{next(self._ids):08d}")
        answer = await self._answer(incoming, _unreadable(too_large, slow))
        answer = replace(answer, headers=(*answer.headers, ("x-request-id", incoming.id)))
        await _deliver(answer, receive, send, scope.get("extensions", {}).get(CLOSE))

    async def _answer(self, incoming: Incoming, unreadable: Refusal | None) -> Answer:
        if incoming.path.startswith(_admin.PREFIX):
            return self._admin.answer(incoming)
        body: Body | None = None
        orders = self._orders
        striking: list[Order] = []
        try:
            if unreadable is not None:
                raise unreadable
            if (text := incoming.header(HEADER)) is not None:
                orders = tuple(parse(text))
            striking = self._mischief.striking(orders, incoming.header("authorization") or "")
            if _results.is_file(incoming) and accepted(striking):
                answer = self.gateway.results.file(incoming)
            elif incoming.path.startswith(_storage.PREFIX):
                answer = await self.gateway.storage.post(incoming)
            elif incoming.path.startswith(_media.PREFIX):
                answer = _files.shared(incoming)
            else:
                answer, body = await self.gateway.answer(incoming, accepted(striking))
        except Refusal as refusal:
            answer = _errors.answer(refusal, incoming.id)
        except Exception:
            log.exception("the mock failed at %s %s", incoming.method, incoming.path)
            answer = _errors.answer(
                Refusal(500, "a defect of the mock itself; its log says more", code="mock_defect"), incoming.id
            )
        planned: tuple[Order, ...] = answer.faults
        answer = alter(answer, [*striking, *planned], incoming)
        operation = answer.operation or self.gateway.operation_of(incoming)
        self.records.add(incoming, body, answer, operation, [order.text for order in (*orders, *planned)])
        return answer

    async def _converse(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One WebSocket, from the handshake on."""
        incoming = _incoming({**scope, "method": "GET"}, b"", f"mock-{next(self._ids):08d}")
        cut = scope.get("extensions", {}).get(CLOSE)
        orders, striking, channel = self._orders, list[Order](), None
        try:
            if (text := incoming.header(HEADER)) is not None:
                orders = tuple(parse(text))
            striking = self._mischief.striking(orders, incoming.header("authorization") or "")
            channel = self.gateway.opens(incoming)
            answer = alter(_websocket.opened(channel, self.gateway.shared_errors), striking, incoming)
        except Refusal as refusal:
            answer = _errors.answer(refusal, incoming.id)
        self.records.add(incoming, None, answer, answer.operation, [order.text for order in orders])
        for step in answer.before:
            if isinstance(step, Pause):
                await asyncio.sleep(step.seconds)
        if channel is None or _websocket.is_denied(answer):
            answer = replace(answer, headers=(*answer.headers, ("x-request-id", incoming.id)))
            await _websocket.deny(answer, receive, send)
        elif _websocket.is_dropped(answer) and cut is not None:
            cut()
        else:
            wire = (receive, send, cut)
            await _websocket.Dialogue(channel, incoming, striking, self.gateway.delay, wire).run()

    def _rows(self) -> list[Any]:
        clock = self.gateway.clock
        return self.gateway.tasks.ledger.rows(clock.now(), clock.unix(0), self.gateway.name)

    def _forget(self) -> None:
        self.records.clear()
        self._mischief.clear()
        self._forget_tasks()

    def _forget_tasks(self) -> None:
        self.gateway.tasks.forget()
        self.gateway.storage.clear()
        self.webhooks.clear()


def _unreadable(too_large: bool, slow: bool) -> Refusal | None:
    """The answer to a body that is not read to its end, which ends the connection."""
    closing = (("connection", "close"),)
    if too_large:
        return Refusal(413, f"the body has more than {LARGEST} bytes", code="body_too_large", headers=closing)
    if slow:
        return Refusal(408, f"nothing came of the body for {PATIENCE:g} s", code="body_too_slow", headers=closing)
    return None


def _announced(scope: Scope) -> int:
    """The length of the body, as the client says it; the server has checked that it is a number."""
    return next(
        (int(value[:18]) for name, value in scope["headers"] if name == b"content-length" and value.isdigit()), 0
    )


async def _read(receive: Receive) -> bytes | None:
    """The whole body, or a little more than the largest allowed; None when the client went away.

    Raises TimeoutError when nothing comes for a while.
    """
    data = bytearray()
    while True:
        async with asyncio.timeout(PATIENCE):
            message = await receive()
        if message["type"] != "http.request":
            return None
        data += message.get("body", b"")
        if not message.get("more_body", False) or len(data) > LARGEST:
            return bytes(data)


def _incoming(scope: Scope, body: bytes, request_id: str) -> Incoming:
    headers = tuple((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in scope["headers"])
    raw: bytes = scope.get("raw_path") or scope["path"].encode("utf-8", "replace")
    segments = tuple(
        unquote(part, errors="replace") for part in raw.split(b"?")[0].decode("latin-1").removeprefix("/").split("/")
    )
    query = parse_qsl(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True, errors="replace")
    server = scope.get("server") or ("127.0.0.1", None)
    authority = f"{server[0]}:{server[1]}" if server[1] else str(server[0])
    host = next((value for name, value in headers if name == "host" and _HOST.fullmatch(value)), authority)
    base_url = f"{scope.get('scheme', 'http').replace('ws', 'http')}://{host}"
    return Incoming(
        request_id, scope["method"], "/" + "/".join(segments), segments, tuple(query), headers, body, base_url
    )


async def _deliver(answer: Answer, receive: Receive, send: Send, close: Callable[[], None] | None) -> None:
    for step in answer.before:
        if isinstance(step, Close):
            if close is None:
                raise ConnectionClosedError
            close()
            await receive()
            return
        if await _gone_within(step.seconds, receive):
            return
    headers = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    if len(answer.parts) == 1 and isinstance(part := answer.parts[0], Chunk):
        await send({"type": "http.response.body", "body": part.data})
        return
    for part in answer.parts:
        if isinstance(part, Chunk):
            await send({"type": "http.response.body", "body": part.data, "more_body": True})
            await asyncio.sleep(0)  # other requests go on meanwhile, and the server learns that a client has left
        elif isinstance(part, Bulk):
            if not await _sent(part, receive, send):
                return
        elif isinstance(part, Pause):
            if await _gone_within(part.seconds, receive):
                return
        else:
            if close is not None:
                close()
                await receive()
            return
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _sent(bulk: Bulk, receive: Receive, send: Send) -> bool:
    """Send many bytes, block by block; whether the client stayed to the end."""
    gone = asyncio.ensure_future(receive())
    try:
        for start in range(bulk.start, bulk.end, BLOCK):
            if gone.done():
                return False
            block = bulk.read(start, min(start + BLOCK, bulk.end))
            await send({"type": "http.response.body", "body": block, "more_body": True})
            await asyncio.sleep(0)  # other requests go on meanwhile
        return True
    finally:
        gone.cancel()


async def _gone_within(seconds: float, receive: Receive) -> bool:
    """Wait; whether the client went away meanwhile."""
    try:
        await asyncio.wait_for(receive(), seconds)
    except TimeoutError:
        return False
    return True
