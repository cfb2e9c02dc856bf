"""Callbacks: what gateways POST when a task moves on, and notifications of the account.

A callback makes waiting shorter; it never replaces it. No vendor signs callbacks of tasks, some are lost, some come twice: so
polling stays what counts, and a callback only makes the next poll come at once.

```python
import os
from maaskit import AsyncClient
from maaskit.webhooks import TaskCallback, WebhookApp

client = AsyncClient(gateway="haoee", journal="tasks.db")

async def on_task(callback: TaskCallback) -> None:
    if callback.ended and callback.token:
        task = await client.tasks.resume(callback.token)  # asks the gateway: a callback alone proves nothing
        await task.save("out/")

hooks = WebhookApp(client, path_secret=os.environ["HOOK_SECRET"], on_task=on_task)
app = Starlette(routes=[Mount("/hooks", hooks)])          # or any other ASGI server or framework
url = hooks.url("https://example.com/hooks")              # pass it as callback_url, notify_hook or webhook
```

With another kind of server, give the body to `parse`.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from functools import partial
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, quote, urlsplit, urlunsplit

from ._errors import ConfigurationError, InvalidRequestError, MaaskitError, WebhookError
from ._secret import Secret
from ._tasks import arriving
from ._tasks.callbacks import TaskCallback, is_called_back, parse, payload_of
from ._tasks.notices import Challenge, Notification

if TYPE_CHECKING:
    from ._client import AsyncClient, Client

__all__ = ["Challenge", "Notification", "TaskCallback", "WebhookApp", "WebhookError", "parse"]

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_GOOD_SECRET = re.compile(r"[A-Za-z0-9_-]{16,}")
_log = logging.getLogger("maaskit.webhooks")


class _Reply(NamedTuple):
    status: int
    body: bytes = b""
    headers: tuple[tuple[bytes, bytes], ...] = ()


class _Gone(Exception):
    """Who called has hung up before the end of the body."""


class WebhookApp:
    """An ASGI app that takes callbacks: mount it in your server, at any path.

    A callback makes who waits for its task (`task.wait()` of this client, in any thread) poll at once, and tells the
    client's journal how far the task is. Then your handler is called, once for each payload: equal ones are known by the
    journal (for a week, by all processes that share it), without one by a list in memory.

    Make it right after the client: waits that have begun before look for callbacks only at their next poll.

    It answers 204 when the handler is done, or after `patience` while it goes on; 500 when the handler fails, so that the
    sender may try again (the failure is logged with its traceback, logger `maaskit.webhooks`); 404 without the secret,
    whatever else is asked for; 400 for what can't be read, 401 for a wrong signature, 405 for anything but POST, 413 for a
    body that is too long. A process that is killed while a handler runs has taken the callback all the same:
    `client.tasks.recover()` knows the task.

    Args:
        client: Whose tasks are called back.
        path_secret: Stands in the URL, and proves that the caller knows it: at least 16 letters, digits, `-` and `_`, e.g.
            from `secrets.token_urlsafe(32)`. Keep it, or URLs that were given out end with the process. The access log of
            your server holds it.
        secret: What the gateway signs notifications of the account with (set on its console); unsigned ones are refused
            then.
        on_task: Called with each `TaskCallback`; a function (run in a thread) or a coroutine function.
        on_notification: Called with each `Notification`, likewise.
        max_body: Longest body that is taken, in bytes; default 1 MiB.
        patience: Seconds that the answer waits for the handler; default 2, since senders give up soon.

    Raises:
        ConfigurationError: The secret is too short, or can't stand in a URL.
    """

    def __init__(
        self,
        client: Client | AsyncClient,
        *,
        path_secret: str,
        secret: str | None = None,
        on_task: Callable[[TaskCallback], Any] | None = None,
        on_notification: Callable[[Notification], Any] | None = None,
        max_body: int = 1 << 20,
        patience: float = 2.0,
    ) -> None:
        if not _GOOD_SECRET.fullmatch(path_secret):
            raise ConfigurationError(
                "path_secret must be at least 16 letters, digits, '-' and '_'. Make one with secrets.token_urlsafe(32), and"
                " keep it where you keep your API key."
            )
        self._client = client
        self._path_secret = Secret(path_secret)
        self._secret = None if secret is None else Secret(secret)
        self._on_task = on_task
        self._on_notification = on_notification
        self._max_body = max_body
        self._patience = patience
        self._seen = arriving.Seen(client._journal)
        client._shared.expects_callbacks = True  # waits look twice a second whether they are hurried

    def __repr__(self) -> str:
        return f"WebhookApp({self._client!r})"

    def url(self, base: str, operation: str | None = None) -> str:
        """The URL to pass with a submit. It holds the secret.

        Args:
            base: Where this app can be reached from outside, e.g. `https://example.com/hooks`.
            operation: Id of the submit (`kling.videos.text_to_video`): payloads are then read as its, whatever their shape.

        Raises:
            ConfigurationError: `base` is no http(s) URL.
            InvalidRequestError: There is no such operation, or its tasks are not called back.
        """
        parts = urlsplit(base)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise ConfigurationError(f"{base!r} is no URL that a gateway can call: it must begin with https://.")
        if operation is not None and not is_called_back(operation):
            raise InvalidRequestError(f"There is no operation {operation!r} whose tasks are called back.")
        path = f"{parts.path.rstrip('/')}/{self._path_secret}"
        query = "&".join(filter(None, [parts.query, f"operation={quote(operation)}" if operation else ""]))
        return urlunsplit((parts.scheme, parts.netloc, path, query, ""))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection, as the server hands it over (ASGI 3)."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008})

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        query = parse_qs(scope.get("query_string", b"").decode("latin-1"))
        refusal = self._refusal(scope, headers, query)
        if refusal is not None:
            return await _respond(send, refusal)
        try:
            body = await _body(receive, self._max_body)
        except _Gone:
            return None
        if body is None:
            return await _respond(send, _Reply(413))
        try:
            told = await self._understood(body, headers, query.get("operation", [None])[0])
        except WebhookError as error:
            _log.warning("A callback was refused: %s", error)
            return await _respond(send, _Reply(401 if error.reason == "signature" else 400))
        except MaaskitError:
            _log.exception("A callback could not be taken")
            return await _respond(send, _Reply(500))
        if isinstance(told, Challenge):
            content = json.dumps(dict(told.reply)).encode()
            return await _respond(send, _Reply(200, content, ((b"content-type", b"application/json"),)))
        if isinstance(told, TaskCallback):
            arriving.hurry(self._client, told)
        return await self._deliver(told, hashlib.sha256(body).hexdigest(), send)

    def _refusal(self, scope: Scope, headers: Mapping[str, str], query: Mapping[str, list[str]]) -> _Reply | None:
        """What is answered before the body is read; None to go on."""
        given = [scope["path"].rstrip("/").rpartition("/")[2], *query.get("secret", ())]
        if not any(_same(one, self._path_secret) for one in given):
            return _Reply(404)
        if scope["method"] != "POST":
            return _Reply(405, headers=((b"allow", b"POST"),))
        announced = headers.get("content-length", "")
        return _Reply(413) if announced.isascii() and announced.isdigit() and _over(announced, self._max_body) else None

    async def _understood(
        self, body: bytes, headers: Mapping[str, str], operation: str | None
    ) -> TaskCallback | Notification | Challenge:
        payload = payload_of(body)
        read = partial(arriving.understood, headers=headers, operation=operation, secret=self._secret)
        if self._client._journal is None:
            return read(self._client, payload, body)
        from anyio.to_thread import run_sync

        return await run_sync(read, self._client, payload, body)

    async def _deliver(self, told: TaskCallback | Notification, digest: str, send: Send) -> None:
        """Let the handler work, and answer when it is done or the patience is over. It is not cut short."""
        import anyio

        done = anyio.Event()
        failed = False

        async def work() -> None:
            nonlocal failed
            try:
                await self._once(told, digest)
            except Exception:
                failed = True
                _log.exception("The handler of a callback failed; the callback may come again")
            finally:
                done.set()

        async with anyio.create_task_group() as group:
            group.start_soon(work)
            with anyio.move_on_after(self._patience):
                await done.wait()
            await _respond(send, _Reply(500 if failed else 204))

    async def _once(self, told: TaskCallback | Notification, digest: str) -> None:
        """Handle what has not come before. What could not be handled has not come."""
        import anyio
        from anyio.to_thread import run_sync

        if not await run_sync(self._seen.first, digest):
            return
        try:
            if isinstance(told, TaskCallback):
                await run_sync(arriving.note, self._client, told)
                await _call(self._on_task, told)
            else:
                await _call(self._on_notification, told)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await run_sync(self._seen.forget, digest)
            raise


async def _call(handler: Callable[[Any], Any] | None, told: TaskCallback | Notification) -> None:
    if handler is None:
        return
    if iscoroutinefunction(handler):
        await handler(told)
        return
    from anyio.to_thread import run_sync

    result = await run_sync(handler, told)
    if isawaitable(result):
        await result


def _same(given: str, secret: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), secret.encode())


def _over(announced: str, most: int) -> bool:
    return len(announced) > 18 or int(announced) > most


async def _body(receive: Receive, most: int) -> bytes | None:
    """The request body; None when it is too long."""
    pieces = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _Gone
        pieces += message.get("body", b"")
        if len(pieces) > most:
            return None
        if not message.get("more_body", False):
            return bytes(pieces)


async def _respond(send: Send, reply: _Reply) -> None:
    length = () if reply.status == 204 else ((b"content-length", str(len(reply.body)).encode()),)
    await send({"type": "http.response.start", "status": reply.status, "headers": [*length, *reply.headers]})
    await send({"type": "http.response.body", "body": reply.body})


async def _lifespan(receive: Receive, send: Send) -> None:
    """For servers that run this app on its own."""
    while (await receive())["type"] == "lifespan.startup":
        await send({"type": "lifespan.startup.complete"})
    await send({"type": "lifespan.shutdown.complete"})
