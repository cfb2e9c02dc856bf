"""`Client` and `AsyncClient`: thin drivers of the sans-I/O engine. They know no endpoint; the tree is generated."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from maaskit_api.resources import AsyncResources, Resources

from ._errors import ConfigurationError, InvalidRequestError
from ._gateway import ApiKey, resolve
from ._options import CallOptions, Timeout, checked_retries
from ._request import build, check_header, options_of
from ._version import __version__

if TYPE_CHECKING:
    import ssl

    from ._operation import Operation
    from ._reply import Reply, ResponseInfo
    from ._request import Request
    from ._retry import RetryPolicy
    from ._stream import AsyncStream, Stream
    from ._transport import AsyncTransport, SyncTransport, TransportSettings

__all__ = ["AsyncClient", "Client"]

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

    def _exchange(self, request: Request, options: CallOptions, *, streaming: bool) -> Any:
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
        )

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

    Raises:
        ConfigurationError: No or an unknown gateway, no base URL, an option that makes no sense. (A missing key is
            reported by the first call.)
    """

    def call(self, operation: str, arguments: Mapping[str, Any], *, as_task: bool = False) -> Any:
        """Call an operation by its id: what the methods of the tree do."""
        from ._answer import answer

        found, request, options = self._prepared(operation, arguments, as_task=as_task)
        reply, info = self._run(self._exchange(request, options, streaming=False))
        spec = found.task_answer.answer if as_task and found.task_answer else found.answer
        return answer(found, reply, info, spec)

    def stream(self, operation: str, arguments: Mapping[str, Any]) -> Stream[Any]:
        """Stream an operation by its id: what the methods of the tree do."""
        from ._stream import Stream

        found, request, options = self._prepared(operation, arguments, streaming=True)
        return Stream(found, lambda: self._run(self._exchange(request, options, streaming=True)))

    def close(self) -> None:
        """Close the connections, unless they belong to the client that this one was made from."""
        if self._owner and (transport := self._shared.take()) is not None:
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

    def _run(self, flow: Any) -> tuple[Reply, ResponseInfo]:
        from ._engine import Pause
        from ._reply import TransportFailure

        transport: SyncTransport = self._shared.transport()
        outcome: Reply | TransportFailure | None = None
        while True:
            try:
                command = flow.send(outcome)
            except StopIteration as stop:
                result: tuple[Reply, ResponseInfo] = stop.value
                return result
            if isinstance(command, Pause):
                outcome = None
                time.sleep(command.seconds)
                continue
            try:
                outcome = transport.send(command)
            except TransportFailure as failure:
                outcome = failure


class AsyncClient(_Base, AsyncResources):
    """`Client` with methods to be awaited, for one event loop (asyncio or trio). The arguments are the same.

    ```python
    async with AsyncClient(gateway="haoee") as client:
        reply = await client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
    ```
    """

    async def call(self, operation: str, arguments: Mapping[str, Any], *, as_task: bool = False) -> Any:
        """Call an operation by its id: what the methods of the tree do."""
        from ._answer import answer

        found, request, options = self._prepared(operation, arguments, as_task=as_task)
        reply, info = await self._run(self._exchange(request, options, streaming=False))
        spec = found.task_answer.answer if as_task and found.task_answer else found.answer
        return answer(found, reply, info, spec)

    def stream(self, operation: str, arguments: Mapping[str, Any]) -> AsyncStream[Any]:
        """Stream an operation by its id: what the methods of the tree do."""
        from ._stream import AsyncStream

        found, request, options = self._prepared(operation, arguments, streaming=True)
        return AsyncStream(found, lambda: self._run(self._exchange(request, options, streaming=True)))

    async def close(self) -> None:
        """Close the connections, unless they belong to the client that this one was made from."""
        if self._owner and (transport := self._shared.take()) is not None:
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

    async def _run(self, flow: Any) -> tuple[Reply, ResponseInfo]:
        import anyio

        from ._engine import Pause
        from ._reply import TransportFailure

        transport: AsyncTransport = self._shared.transport()
        outcome: Reply | TransportFailure | None = None
        while True:
            try:
                command = flow.send(outcome)
            except StopIteration as stop:
                result: tuple[Reply, ResponseInfo] = stop.value
                return result
            if isinstance(command, Pause):
                outcome = None
                await anyio.sleep(command.seconds)
                continue
            try:
                outcome = await transport.send(command)
            except TransportFailure as failure:
                outcome = failure


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    for name, value in headers.items():
        try:
            check_header(name, value)
        except InvalidRequestError as error:
            raise ConfigurationError(str(error)) from error
    return {name.lower(): value for name, value in headers.items()}


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
