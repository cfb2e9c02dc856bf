"""`Client` and `AsyncClient`: thin drivers of the sans-I/O engine. They know no endpoint; the tree is generated."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar

from maaskit_api.resources import AsyncResources, Resources

from ._client_base import Base, submit_operation
from ._clock import clock
from ._errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from ._commands import Command, Flow
    from ._model import Model
    from ._stream import AsyncStream, Stream
    from ._tasks.manager import AsyncTasks, Tasks
    from ._transport import AsyncTransport, SyncTransport
    from ._transport.aiohttp_client import AiohttpTransport
    from .helpers._realtime import AsyncRealtime, Realtime

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")


class Client(Base, Resources):
    """A client of one gateway. Safe to share between threads; make one and keep it.

    ```python
    with Client(gateway="haoee") as client:            # key from HAOEE_API_KEY
        reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
        print(reply.choices[0].message.content)
    ```

    Args:
        gateway: `haoee`, `gptbest`, `ecovai` or `custom`; default MAASKIT_GATEWAY.
        api_key: The key, or a function that returns it for each request; default the gateway's variable
            (`HAOEE_API_KEY`, `GPTBEST_API_KEY`, `ECOVAI_API_KEY`), then MAASKIT_API_KEY.
        system_token: The account's system token, or a function that returns it, for the calls that want it in place of a key
            (keys, balance); default the gateway's variable (`GPTBEST_SYSTEM_TOKEN`), then MAASKIT_SYSTEM_TOKEN.
        base_url: Where the gateway is, with or without `/v1`; default MAASKIT_BASE_URL, then the gateway's own.
        auth: How the key is sent, if not as the gateway prefers: `bearer`, `rawKey`, `googleKey`, `midjourneySecret`, ...
        timeout: Seconds to wait for an answer, or a `maaskit.Timeout`; default 600 s, 10 s to connect. None: no limit.
        max_retries: How often a request that is safe to repeat is sent again; default 2.
        headers: Further headers of every request.
        proxy: URL of a proxy; default the environment's (`HTTPS_PROXY`, ...).
        trust_env: Whether the environment's proxies and certificates are used; default True.
        verify: False to check no certificates, a file of authorities, or an `ssl.SSLContext`.
        max_connections: Most connections at once; None for no limit.
        max_answer_bytes: Most bytes of one answer or stream that are taken, decompressed; default 256 MiB, None for no
            limit. Files that are saved (`task.save`, `client.save`) go to disk and may be of any size.
        transport: `httpx`, or for an `AsyncClient` `aiohttp`, which takes about a third of the CPU time where thousands of
            calls or waiting tasks keep one process busy. Needs `maaskit[fast]`; speaks to no SOCKS proxy; under trio httpx is
            used.
        modes: For families whose calls a gateway carries out in several ways, which one: `{"midjourney": "fast"}`. It goes
            into every request of the family, polls included; default the gateway's own.
        journal: File in which every task is written down before it is sent, so that no crash loses one (see
            `client.tasks.recover`), or a `maaskit.Journal`; default MAASKIT_JOURNAL, else none. False: none.

    Raises:
        ConfigurationError: No or an unknown gateway, no base URL, an option that makes no sense. (A missing key is
            reported by the first call.)
    """

    @cached_property
    def tasks(self) -> Tasks:
        """Tasks of this gateway: resume, gather, recover after a crash, list."""
        from ._tasks.manager import Tasks

        return Tasks(self)

    @cached_property
    def realtime(self) -> Realtime:
        """Conversations over a WebSocket: speech and text, both ways at once. Needs `maaskit[realtime]`."""
        from .helpers._realtime import Realtime

        return Realtime(self)

    def call(self, operation: str, arguments: Mapping[str, Any], *, as_task: bool = False) -> Any:
        """Call an operation by its id: what the methods of the tree do."""
        from ._answer import answer

        if (submit := submit_operation(operation, as_task)) is not None:
            from ._tasks.task import Task

            return Task(self, self._run(self._submission(submit, arguments, as_task=as_task)))
        found, request, options = self._prepared(operation, arguments)
        reply, info = self._run(self._exchange(request, options, streaming=False))
        return answer(found, reply, info, found.answer)

    def upload(self, operation: str, file: Any, arguments: Mapping[str, Any], wait_timeout: float | None) -> Any:
        """Upload a file in several steps, of which an operation is the first: what the methods of the tree do."""
        return self._run(self._uploading(operation, file, arguments, wait_timeout))

    def stream(self, operation: str, arguments: Mapping[str, Any]) -> Stream[Any]:
        """Stream an operation by its id: what the methods of the tree do."""
        from ._stream import Stream

        found, request, options = self._prepared(operation, arguments, streaming=True)
        return Stream(found, lambda: self._run(self._exchange(request, options, streaming=True)))

    def save(self, answer: Model, path: str | os.PathLike[str], *, kinds: Collection[str] | None = None) -> list[Path]:
        """Write the files of an answer (`answer.files`) to disk. Each is whole or not there; when it is called again, a
        broken download goes on where it ended.

        Args:
            answer: What a call returned, or `stream.final()`. (Tasks and bytes have a method `save` of their own.)
            path: A folder (made when missing), or a file if there is one result. Names in a folder are made of the
                call's id; a file that is already there and differs is never overwritten (one that you name is).
            kinds: Only these kinds of files (`{"image"}`); default all.

        Returns:
            The paths, in the order of `files`.

        Raises:
            DeliveryError: There is no such file in the answer, or it can't be fetched (its URL has ended?) or written.
            InvalidRequestError: It is no answer of a call; or several files can't go into one.
        """
        return self._run(self._saving(answer, path, kinds))

    def close(self) -> None:
        """Close the connections, unless they belong to the client that this one was made from."""
        if self._owner:
            self._let_go()
            if (transport := self._shared.take()) is not None:
                transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _make_transport(self) -> SyncTransport:
        from ._transport import SyncTransport

        return SyncTransport(self._gateway.base_url, self._settings())

    def _run(self, flow: Flow[T]) -> T:
        """Carry out the commands of a flow; its result."""
        from ._reply import TransportFailure

        transport: SyncTransport = self._shared.transport()
        step: Callable[[Any], Command] = flow.send
        outcome: Any = None
        try:
            while True:
                command = step(outcome)
                step = flow.send
                try:
                    outcome = self._perform(command, transport)
                except TransportFailure as failure:
                    outcome = failure
                except Exception as error:
                    step, outcome = flow.throw, error
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            flow.close()

    def _perform(self, command: Command, transport: SyncTransport) -> Any:
        from ._commands import Fetch, Pause, Send, Store

        if isinstance(command, Send):
            return transport.send(command)
        if isinstance(command, Pause):
            return clock().sleep(command.seconds)
        if isinstance(command, Fetch):
            return transport.fetch(command)
        if isinstance(command, Store):
            return transport.store(command)
        return command.action()


class AsyncClient(Base, AsyncResources):
    """`Client` with methods to be awaited, for one event loop (asyncio or trio). The arguments are the same.

    ```python
    async with AsyncClient(gateway="haoee") as client:
        reply = await client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
    ```
    """

    @cached_property
    def tasks(self) -> AsyncTasks:
        """Tasks of this gateway: resume, gather, recover after a crash, list."""
        from ._tasks.manager import AsyncTasks

        return AsyncTasks(self)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """Conversations over a WebSocket: speech and text, both ways at once. Needs `maaskit[realtime]`, and asyncio."""
        from .helpers._realtime import AsyncRealtime

        return AsyncRealtime(self)

    async def call(self, operation: str, arguments: Mapping[str, Any], *, as_task: bool = False) -> Any:
        """Call an operation by its id: what the methods of the tree do."""
        from ._answer import answer

        if (submit := submit_operation(operation, as_task)) is not None:
            from ._tasks.task import AsyncTask

            return AsyncTask(self, await self._run(self._submission(submit, arguments, as_task=as_task)))
        found, request, options = self._prepared(operation, arguments)
        reply, info = await self._run(self._exchange(request, options, streaming=False))
        return answer(found, reply, info, found.answer)

    async def upload(self, operation: str, file: Any, arguments: Mapping[str, Any], wait_timeout: float | None) -> Any:
        """Upload a file in several steps, of which an operation is the first: what the methods of the tree do."""
        return await self._run(self._uploading(operation, file, arguments, wait_timeout))

    def stream(self, operation: str, arguments: Mapping[str, Any]) -> AsyncStream[Any]:
        """Stream an operation by its id: what the methods of the tree do."""
        from ._stream import AsyncStream

        found, request, options = self._prepared(operation, arguments, streaming=True)
        return AsyncStream(found, lambda: self._run(self._exchange(request, options, streaming=True)))

    async def save(
        self, answer: Model, path: str | os.PathLike[str], *, kinds: Collection[str] | None = None
    ) -> list[Path]:
        """Write the files of an answer to disk. Arguments and errors: `Client.save`."""
        return await self._run(self._saving(answer, path, kinds))

    async def close(self) -> None:
        """Close the connections, unless they belong to the client that this one was made from."""
        if self._owner:
            self._let_go()
            if (transport := self._shared.take()) is not None:
                await transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def _checked_transport(self, name: str) -> str:
        from importlib.util import find_spec

        if name not in ("httpx", "aiohttp"):
            raise ConfigurationError(f"transport must be 'httpx' or 'aiohttp', not {name!r}.")
        if name == "aiohttp" and find_spec("aiohttp") is None:
            raise ConfigurationError("transport='aiohttp' needs a further package: pip install 'maaskit[fast]'.")
        return name

    def _make_transport(self) -> AsyncTransport | AiohttpTransport:
        if self._transport == "aiohttp":
            from ._loop import in_asyncio

            if in_asyncio():
                from ._transport.aiohttp_client import AiohttpTransport

                return AiohttpTransport(self._gateway.base_url, self._settings())
        from ._transport import AsyncTransport

        return AsyncTransport(self._gateway.base_url, self._settings())

    async def _run(self, flow: Flow[T]) -> T:
        """Carry out the commands of a flow; its result."""
        from ._reply import TransportFailure

        transport: AsyncTransport | AiohttpTransport = self._shared.transport()
        step: Callable[[Any], Command] = flow.send
        outcome: Any = None
        try:
            while True:
                command = step(outcome)
                step = flow.send
                try:
                    outcome = await self._perform(command, transport)
                except TransportFailure as failure:
                    outcome = failure
                except Exception as error:
                    step, outcome = flow.throw, error
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            flow.close()

    async def _perform(self, command: Command, transport: AsyncTransport | AiohttpTransport) -> Any:
        from ._commands import Fetch, Pause, Send, Store

        if isinstance(command, Send):
            return await transport.send(command)
        if isinstance(command, Pause):
            return await clock().sleep_async(command.seconds)
        if isinstance(command, Fetch):
            return await transport.fetch(command)
        if isinstance(command, Store):
            return await transport.store(command)
        from anyio.to_thread import run_sync

        return await run_sync(command.action)
