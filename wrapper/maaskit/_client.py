"""`Client` and `AsyncClient`: thin drivers of the sans-I/O engine. They know no endpoint; the tree is generated."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from maaskit_api.resources import AsyncResources, Resources

from ._clock import clock
from ._errors import ConfigurationError, InvalidRequestError, JournalError
from ._gateway import ApiKey, resolve
from ._options import CallOptions, Timeout, checked_retries
from ._request import build, check_header, options_of
from ._version import __version__

if TYPE_CHECKING:
    import ssl

    from ._commands import Command, Flow
    from ._operation import Operation
    from ._reply import Reply, ResponseInfo
    from ._request import Request
    from ._retry import RetryPolicy
    from ._stream import AsyncStream, Stream
    from ._tasks.core import TaskCore
    from ._tasks.journal import Journal
    from ._tasks.manager import AsyncTasks, Tasks
    from ._transport import AsyncTransport, SyncTransport, TransportSettings

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")

_USER_AGENT = f"maaskit/{__version__} Python/{sys.version_info.major}.{sys.version_info.minor}"
_AS_IT_IS: Any = ...
"""Default of an option of which None means something."""


class _Shared:
    """The connections of a client and of all that `with_options` made from it, opened when first needed."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._transport: Any = None
        self.closed = False

    def transport(self) -> Any:
        if self.closed:
            raise ConfigurationError("This client is closed; make a new one.")
        with self._lock:
            if self._transport is None:
                self._transport = self._make()
            return self._transport

    def take(self) -> Any:
        """Mark as closed; the transport that is still to be closed, or None."""
        self.closed = True
        with self._lock:
            transport, self._transport = self._transport, None
        return transport


class _Base:
    """What both clients have: settings, and everything up to the moment of sending."""

    def __init__(
        self,
        gateway: str | None = None,
        *,
        api_key: ApiKey | None = None,
        base_url: str | None = None,
        auth: str | None = None,
        timeout: Timeout | float | None = Timeout(),
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        verify: bool | str | ssl.SSLContext = True,
        max_connections: int | None = 1000,
        journal: Journal | str | os.PathLike[str] | None = None,
    ) -> None:
        self._gateway = resolve(gateway, base_url, api_key, auth)
        self._timeout = Timeout.of(timeout)
        self._max_retries = checked_retries(max_retries)
        self._headers = {"user-agent": _USER_AGENT, **_checked(headers or {})}
        self._connection: dict[str, Any] = {
            "proxy": proxy,
            "trust_env": trust_env,
            "verify": verify,
            "max_connections": max_connections,
        }
        self._shared = _Shared(self._make_transport)
        self._owner = True
        self._journal = _journal(journal or os.environ.get("MAASKIT_JOURNAL") or None)
        self._journal_is_ours = self._journal is not journal
        self._owner_names: dict[int, str] = {}
        self._waiting_for: dict[str, TaskCore] = {}
        self._expects_callbacks = False
        self._log = _logger()

    @property
    def gateway(self) -> str:
        """Id of the gateway: `haoee`, `gptbest`, `ecovai` or `custom`."""
        return self._gateway.id

    @property
    def base_url(self) -> str:
        """Where requests go, without `/v1`."""
        return self._gateway.base_url

    def with_options(
        self,
        *,
        timeout: Timeout | float | None = _AS_IT_IS,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """A client with other options and the same connections. Closing it closes nothing; this one stays as it is.

        Args:
            timeout: Seconds, a `maaskit.Timeout`, or None for no limit.
            max_retries: How often a request that is safe to repeat is sent again.
            headers: Further headers of every request.
        """
        copy = type(self).__new__(type(self))
        copy.__dict__.update({name: value for name, value in self.__dict__.items() if name.startswith("_")})
        copy._owner = False
        if timeout is not _AS_IT_IS:
            copy._timeout = Timeout.of(timeout)
        if max_retries is not None:
            copy._max_retries = checked_retries(max_retries)
        if headers is not None:
            copy._headers = {**self._headers, **_checked(headers)}
        return copy

    def supports(self, operation: str) -> bool:
        """Whether the gateway offers an operation (by its id, the dotted path of the call), as far as is known."""
        known = _operation(operation)
        return self._gateway.id == "custom" or self._gateway.id in known.gateways

    def __repr__(self) -> str:
        return f"{type(self).__name__}(gateway={self._gateway.id!r}, base_url={self._gateway.base_url!r})"

    def _settings(self) -> TransportSettings:
        from ._transport import TransportSettings

        return TransportSettings(**self._connection)

    def _make_transport(self) -> Any:
        raise TypeError("made by the subclass")

    def _prepared(
        self, operation_id: str, arguments: Mapping[str, Any], *, streaming: bool = False, as_task: bool = False
    ) -> tuple[Operation, Request, CallOptions]:
        operation = _operation(operation_id)
        if not self.supports(operation_id):
            raise InvalidRequestError(
                f"{self._gateway.name} does not offer {operation_id}; offered by: {', '.join(operation.gateways)}."
                " Nothing was sent."
            )
        own, options = options_of(arguments)
        self._gateway.key()  # a missing key is said before a file is opened or a connection made
        return operation, build(operation, own, options, streaming=streaming, as_task=as_task), options

    def _exchange(
        self, request: Request, options: CallOptions, *, streaming: bool, attempt_id: str | None = None
    ) -> Flow[tuple[Reply, ResponseInfo]]:
        from ._engine import exchange

        return exchange(
            request,
            self._gateway,
            options,
            self._policy(),
            self._headers,
            self._timeout,
            streaming=streaming,
            log=self._log,
            attempt_id=attempt_id,
        )

    def _submission(self, operation: Operation, arguments: Mapping[str, Any], *, as_task: bool) -> Flow[TaskCore]:
        """The course of a submit."""
        from ._tasks.submit import new_attempt, submitting, with_reference

        attempt, reference = new_attempt(), None
        if self._journal is not None:
            arguments, reference = with_reference(operation, arguments, attempt)
        _, request, options = self._prepared(operation.id, arguments, as_task=as_task)
        return submitting(self, request, options, attempt, reference, as_task=as_task)

    @contextmanager
    def _waiting(self, core: TaskCore) -> Iterator[None]:
        """While a task is waited for, a callback can hurry its next poll."""
        self._waiting_for[core.handle.id] = core
        try:
            yield
        finally:
            self._waiting_for.pop(core.handle.id, None)

    @property
    def _owner_name(self) -> str:
        """The name of this client, and of all that were made from it, in the journal: another one after a fork."""
        pid = os.getpid()
        if pid not in self._owner_names:
            from ._tasks.owner import new_owner

            self._owner_names[pid] = new_owner()
        return self._owner_names[pid]

    def _let_go(self) -> None:
        """Give up the leases of tasks, so that another process may go on with them at once."""
        if self._journal is None:
            return
        with suppress(JournalError):  # then they are free when their time is over
            self._journal.release(self._owner_name)
        if self._journal_is_ours:
            self._journal.close()

    def _policy(self) -> RetryPolicy:
        from ._retry import RetryPolicy

        return RetryPolicy(max_retries=self._max_retries)


class Client(_Base, Resources):
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
        base_url: Where the gateway is, with or without `/v1`; default MAASKIT_BASE_URL, then the gateway's own.
        auth: How the key is sent, if not as the gateway prefers: `bearer`, `rawKey`, `googleKey`.
        timeout: Seconds to wait for an answer, or a `maaskit.Timeout`; default 600 s, 10 s to connect. None: no limit.
        max_retries: How often a request that is safe to repeat is sent again; default 2.
        headers: Further headers of every request.
        proxy: URL of a proxy; default the environment's (`HTTPS_PROXY`, ...).
        trust_env: Whether the environment's proxies and certificates are used; default True.
        verify: False to check no certificates, a file of authorities, or an `ssl.SSLContext`.
        max_connections: Most connections at once; None for no limit.
        journal: File in which every task is written down before it is sent, so that no crash loses one (see
            `client.tasks.recover`), or a `maaskit.Journal`; default MAASKIT_JOURNAL, else none.

    Raises:
        ConfigurationError: No or an unknown gateway, no base URL, an option that makes no sense. (A missing key is
            reported by the first call.)
    """

    @cached_property
    def tasks(self) -> Tasks:
        """Tasks of this gateway: resume, gather, recover after a crash, list."""
        from ._tasks.manager import Tasks

        return Tasks(self)

    def call(self, operation: str, arguments: Mapping[str, Any], *, as_task: bool = False) -> Any:
        """Call an operation by its id: what the methods of the tree do."""
        from ._answer import answer

        if (submit := _submit(operation, as_task)) is not None:
            from ._tasks.task import Task

            return Task(self, self._run(self._submission(submit, arguments, as_task=as_task)))
        found, request, options = self._prepared(operation, arguments)
        reply, info = self._run(self._exchange(request, options, streaming=False))
        return answer(found, reply, info, found.answer)

    def stream(self, operation: str, arguments: Mapping[str, Any]) -> Stream[Any]:
        """Stream an operation by its id: what the methods of the tree do."""
        from ._stream import Stream

        found, request, options = self._prepared(operation, arguments, streaming=True)
        return Stream(found, lambda: self._run(self._exchange(request, options, streaming=True)))

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
        from ._commands import Fetch, Pause, Send

        if isinstance(command, Send):
            return transport.send(command)
        if isinstance(command, Pause):
            return clock().sleep(command.seconds)
        if isinstance(command, Fetch):
            return transport.fetch(command)
        return command.action()


class AsyncClient(_Base, AsyncResources):
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

    async def call(self, operation: str, arguments: Mapping[str, Any], *, as_task: bool = False) -> Any:
        """Call an operation by its id: what the methods of the tree do."""
        from ._answer import answer

        if (submit := _submit(operation, as_task)) is not None:
            from ._tasks.task import AsyncTask

            return AsyncTask(self, await self._run(self._submission(submit, arguments, as_task=as_task)))
        found, request, options = self._prepared(operation, arguments)
        reply, info = await self._run(self._exchange(request, options, streaming=False))
        return answer(found, reply, info, found.answer)

    def stream(self, operation: str, arguments: Mapping[str, Any]) -> AsyncStream[Any]:
        """Stream an operation by its id: what the methods of the tree do."""
        from ._stream import AsyncStream

        found, request, options = self._prepared(operation, arguments, streaming=True)
        return AsyncStream(found, lambda: self._run(self._exchange(request, options, streaming=True)))

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

    def _make_transport(self) -> AsyncTransport:
        from ._transport import AsyncTransport

        return AsyncTransport(self._gateway.base_url, self._settings())

    async def _run(self, flow: Flow[T]) -> T:
        """Carry out the commands of a flow; its result."""
        from ._reply import TransportFailure

        transport: AsyncTransport = self._shared.transport()
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

    async def _perform(self, command: Command, transport: AsyncTransport) -> Any:
        from ._commands import Fetch, Pause, Send

        if isinstance(command, Send):
            return await transport.send(command)
        if isinstance(command, Pause):
            return await clock().sleep_async(command.seconds)
        if isinstance(command, Fetch):
            return await transport.fetch(command)
        from anyio.to_thread import run_sync

        return await run_sync(command.action)


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    for name, value in headers.items():
        try:
            check_header(name, value)
        except InvalidRequestError as error:
            raise ConfigurationError(str(error)) from error
    return {name.lower(): value for name, value in headers.items()}


def _submit(operation_id: str, as_task: bool) -> Operation | None:
    """The operation, if calling it starts a task."""
    operation = _operation(operation_id)
    return operation if "poll" in operation.links and (as_task or operation.task_answer is None) else None


def _journal(given: Journal | str | os.PathLike[str] | None) -> Journal | None:
    if given is None:
        return None
    from ._tasks.journal import Journal

    return given if isinstance(given, Journal) else Journal(given)


def _operation(operation_id: str) -> Operation:
    from maaskit_api.operations import OPERATIONS

    try:
        return OPERATIONS[operation_id]
    except KeyError:
        raise InvalidRequestError(f"There is no operation {operation_id!r}.") from None


def _logger() -> Callable[[str], None]:
    """Writes to the logger `maaskit` at level DEBUG; MAASKIT_LOG=debug shows it on standard error. Never keys or bodies."""
    import logging

    logger = logging.getLogger("maaskit")
    if os.environ.get("MAASKIT_LOG", "").lower() == "debug" and not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
    return logger.debug
