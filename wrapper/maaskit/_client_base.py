"""What `Client` and `AsyncClient` have in common: settings, and everything up to the moment of sending."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Self

from ._errors import ConfigurationError, InvalidRequestError, JournalError
from ._gateway import ApiKey, resolve
from ._modes import checked_modes, in_mode
from ._options import CallOptions, Timeout, TransportSettings, checked_limit, checked_retries
from ._secret import Secret
from ._version import __version__

if TYPE_CHECKING:
    import logging
    import ssl
    from pathlib import Path

    from ._commands import Flow
    from ._operation import Operation
    from ._reply import Reply, ResponseInfo
    from ._request import Request
    from ._retry import RetryPolicy
    from ._tasks.core import TaskCore
    from ._tasks.journal import Journal

__all__ = ["Base", "submit_operation"]

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
        self.expects_callbacks = False
        """Whether callbacks may come, so that waits have to look whether they are hurried."""

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


class Base:
    """What both clients have: settings, and everything up to the moment of sending."""

    def __init__(
        self,
        gateway: str | None = None,
        *,
        api_key: ApiKey | None = None,
        system_token: ApiKey | None = None,
        base_url: str | None = None,
        auth: str | None = None,
        timeout: Timeout | float | None = Timeout(),
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        verify: bool | str | ssl.SSLContext = True,
        max_connections: int | None = 1000,
        max_answer_bytes: int | None = 256 * 1024 * 1024,
        transport: Literal["httpx", "aiohttp"] = "httpx",
        modes: Mapping[str, str | None] | None = None,
        journal: Journal | str | os.PathLike[str] | Literal[False] | None = None,
    ) -> None:
        self._gateway = resolve(gateway, base_url, api_key, auth, system_token=system_token)
        self._timeout = Timeout.of(timeout)
        self._max_retries = checked_retries(max_retries)
        self._headers = {"user-agent": _USER_AGENT, **(_checked(headers) if headers else {})}
        self._modes = checked_modes(modes or {})
        self._connection: dict[str, Any] = {
            "proxy": Secret(proxy) if isinstance(proxy, str) else proxy,  # it may hold a password
            "trust_env": trust_env,
            "verify": verify,
            "max_connections": max_connections,
            "max_answer_bytes": checked_limit(max_answer_bytes),
        }
        self._transport = self._checked_transport(transport)
        self._shared = _Shared(self._make_transport)
        self._owner = True
        if journal is None:
            journal = os.environ.get("MAASKIT_JOURNAL") or False
        self._journal = _journal(journal)
        self._journal_is_ours = self._journal is not journal
        self._owner_names: dict[int, str] = {}
        self._waiting_for: dict[str, TaskCore] = {}
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
        modes: Mapping[str, str | None] | None = None,
    ) -> Self:
        """A client with other options and the same connections. Closing it closes nothing; this one stays as it is.

        Args:
            timeout: Seconds, a `maaskit.Timeout`, or None for no limit.
            max_retries: How often a request that is safe to repeat is sent again.
            headers: Further headers of every request.
            modes: Family → mode, for these families; None as a mode for the gateway's default.

        Raises:
            ConfigurationError: An option makes no sense, or there is no such family or mode.
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
        if modes is not None:
            copy._modes = {**self._modes, **checked_modes(modes)}
        return copy

    def supports(self, operation: str) -> bool:
        """Whether the gateway offers an operation (by its id, the dotted path of the call), as far as is known."""
        known = _operation(operation)
        return self._gateway.id == "custom" or self._gateway.id in known.gateways

    def __repr__(self) -> str:
        return f"{type(self).__name__}(gateway={self._gateway.id!r}, base_url={self._gateway.base_url!r})"

    def _settings(self) -> TransportSettings:

        return TransportSettings(**self._connection)

    def _checked_transport(self, name: str) -> str:
        if name != "httpx":
            raise ConfigurationError(f"transport must be 'httpx' ('aiohttp' is for an AsyncClient), not {name!r}.")
        return name

    def _make_transport(self) -> Any:
        raise TypeError("made by the subclass")

    def _prepared(
        self, operation_id: str, arguments: Mapping[str, Any], *, streaming: bool = False, as_task: bool = False
    ) -> tuple[Operation, Request, CallOptions]:
        from ._request import build, options_of

        operation = _operation(operation_id)
        if not self.supports(operation_id):
            raise InvalidRequestError(
                f"{self._gateway.name} does not offer {operation_id}; offered by: {', '.join(operation.gateways)}."
                " Nothing was sent."
            )
        own, options = options_of(arguments)
        self._gateway.credential(operation)  # a missing key is said before a file is opened or a connection made
        return operation, build(operation, own, options, streaming=streaming, as_task=as_task), options

    def _exchange(
        self, request: Request, options: CallOptions, *, streaming: bool, attempt_id: str | None = None
    ) -> Flow[tuple[Reply, ResponseInfo]]:
        from ._engine import exchange

        return exchange(
            in_mode(request, self._modes),
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
        from ._engine import new_attempt
        from ._tasks.submit import submitting, with_reference

        attempt, reference = new_attempt(), None
        if self._journal is not None:
            arguments, reference = with_reference(operation, arguments, attempt)
        _, request, options = self._prepared(operation.id, arguments, as_task=as_task)
        return submitting(self, request, options, attempt, reference, as_task=as_task)

    def _uploading(
        self, operation_id: str, file: Any, arguments: Mapping[str, Any], wait_timeout: float | None
    ) -> Flow[Any]:
        """The course of an upload in several steps."""
        from ._upload import uploading

        return uploading(self, _operation(operation_id), file, arguments, wait_timeout)

    def _saving(self, answer: Any, path: str | os.PathLike[str], kinds: Collection[str] | None) -> Flow[list[Path]]:
        """The course of saving what an answer holds."""
        from ._tasks.answers import AnswerSource
        from ._tasks.saving import delivering

        return delivering(AnswerSource(self, answer), path, kinds)

    @contextmanager
    def _waiting(self, *cores: TaskCore) -> Iterator[None]:
        """While tasks are waited for, callbacks can hurry their polls."""
        self._waiting_for.update({core.handle.id: core for core in cores})
        try:
            yield
        finally:
            for core in cores:
                if self._waiting_for.get(core.handle.id) is core:
                    del self._waiting_for[core.handle.id]

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


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    from ._request import checked_headers

    try:
        checked = checked_headers(headers)
    except InvalidRequestError as error:
        raise ConfigurationError(str(error)) from error
    return {name.lower(): value for name, value in checked.items()}


def submit_operation(operation_id: str, as_task: bool) -> Operation | None:
    """The operation, if calling it starts a task."""
    operation = _operation(operation_id)
    return operation if "poll" in operation.links and (as_task or operation.task_answer is None) else None


def _journal(given: Journal | str | os.PathLike[str] | Literal[False]) -> Journal | None:
    if given is False:
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
    if os.environ.get("MAASKIT_LOG", "").lower() == "debug":
        import logging

        logger = _named()
        if not logger.handlers:
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
            logger.addHandler(handler)
            logger.setLevel(logging.DEBUG)
    return _log


def _log(line: str) -> None:
    _named().debug(line)


@cache
def _named() -> logging.Logger:
    import logging  # a client that was only made writes nothing

    return logging.getLogger("maaskit")
