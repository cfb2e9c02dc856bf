"""`client.realtime`: a conversation over a WebSocket, speech and text both ways at once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypedDict, Unpack

from .._errors import ConfigurationError
from .._loop import in_asyncio
from .._options import Timeout
from ._realtime_core import LARGEST, Opening, RealtimeDisconnected, opening, pieces

if TYPE_CHECKING:
    from maaskit_api.models import RealtimeResponseConfigParam
    from maaskit_api.realtime import ClientEvent, ServerEvent

    from .._client import AsyncClient, Client
    from .._model import Model
    from .._reply import ResponseInfo
    from ._sockets import AsyncSocket

__all__ = ["AsyncRealtime", "AsyncRealtimeSession", "Realtime", "RealtimeOptions", "RealtimeSession"]


class RealtimeOptions(TypedDict, total=False):
    """Further options of `connect`.

    Attributes:
        base_url: Where to connect, if not where the client or the gateway's description says; http(s) or ws(s).
        ping_interval: Seconds between pings, by which a dead connection is noticed; None for none. Default 20.
        ping_timeout: Seconds to wait for the answer to a ping; None for no limit. Default 20.
        max_size: Bytes of one event that are taken; None for no limit. Default 64 MiB.
        extra_headers: Further headers of the handshake; None as value removes a header.
        extra_query: Further query members.
        timeout: Seconds, or a `maaskit.Timeout`, of which `connect` counts.
    """

    base_url: str | None
    ping_interval: float | None
    ping_timeout: float | None
    max_size: int | None
    extra_headers: Mapping[str, str | None]
    extra_query: Mapping[str, Any]
    timeout: Timeout | float | None


class Realtime:
    """`client.realtime`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def connect(self, *, model: str, **options: Unpack[RealtimeOptions]) -> RealtimeSession:
        """Begin a conversation with a model that speaks.

        ```python
        with client.realtime.connect(model="gpt-4o-realtime-preview") as session:
            session.input_audio(samples)
            for event in session.response(modalities=["text", "audio"]):
                if event.type == "response.audio.delta":
                    play(base64.b64decode(event.delta))
        ```

        Raises:
            StatusError: The gateway refuses (`AuthenticationError`, ...); nothing was charged.
            APIConnectionError: The gateway can't be reached.
            InvalidRequestError: The gateway has no realtime.
            ConfigurationError: No key; or `pip install 'maaskit[realtime]'` is missing.
        """
        from ._sockets import SyncSocket

        return RealtimeSession(SyncSocket(_opening(self._client, model, options)))


class AsyncRealtime:
    """`client.realtime`, to be awaited (asyncio only)."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def connect(self, *, model: str, **options: Unpack[RealtimeOptions]) -> AsyncRealtimeConnecting:
        """Begin a conversation with a model that speaks: `async with client.realtime.connect(...) as session`, or `await` it.

        Arguments and errors are those of `Client.realtime.connect`.
        """
        return AsyncRealtimeConnecting(self._client, model, options)


class AsyncRealtimeConnecting:
    """A conversation that begins when it is awaited or entered."""

    def __init__(self, client: AsyncClient, model: str, options: RealtimeOptions) -> None:
        self._arguments = (client, model, options)
        self._session: AsyncRealtimeSession | None = None

    def __await__(self) -> Generator[Any, None, AsyncRealtimeSession]:
        return self._open().__await__()

    async def __aenter__(self) -> AsyncRealtimeSession:
        self._session = await self._open()
        return self._session

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def _open(self) -> AsyncRealtimeSession:
        from ._sockets import AsyncSocket

        _require_asyncio()
        return AsyncRealtimeSession(await AsyncSocket.open(_opening(*self._arguments)))


class RealtimeSession:
    """A conversation. Iterating gives the events of the gateway until one side closes; one thread may send while another reads.

    Errors in events (`type` is `error`) do not raise: the conversation goes on. Events of kinds that the description does
    not know are bare `maaskit.Model`s; `event.raw` is the JSON of any.
    """

    def __init__(self, socket: Any) -> None:
        self._socket = socket
        self._core = socket.core

    def send(self, event: ClientEvent | Model | Mapping[str, Any]) -> None:
        """Send one event: a dict with its `type`, or a model.

        Raises:
            InvalidRequestError: It has no type, or can't be written as JSON; nothing was sent.
            RealtimeDisconnected: The conversation is over.
        """
        self._socket.send(self._core.encoded(event))

    def input_audio(self, data: bytes) -> None:
        """Say something: samples in the session's `input_audio_format`, of any length."""
        for event in pieces(data):
            self.send(event)

    def response(self, **settings: Unpack[RealtimeResponseConfigParam]) -> Iterator[ServerEvent]:
        """Ask for an answer, and give all events until it is done, or refused by an `error` event.

        It is asked for when the first event is. With turn detection the model answers by itself: iterate the session.

        Raises:
            RealtimeDisconnected: The conversation ended before the answer.
        """
        asked = self._core.asks(settings)
        self.send(asked)
        while True:
            event = self.receive()
            yield event
            if self._core.ends(event, asked):
                return

    def receive(self, timeout: float | None = None) -> ServerEvent:
        """The next event.

        Raises:
            APITimeoutError: None came within so many seconds; the conversation goes on.
            RealtimeDisconnected: The conversation is over.
            UnexpectedContentError: What came is no event; the conversation goes on.
        """
        event: ServerEvent = self._core.decoded(self._socket.receive(timeout))
        return event

    def close(self, code: int = 1000, reason: str = "") -> None:
        """End the conversation: what still comes is not told any more."""
        self._socket.close(code, reason)

    @property
    def close_code(self) -> int | None:
        """Code of the close frame (RFC 6455, section 7.4); None while the conversation goes on."""
        code: int | None = self._socket.closed[0]
        return code

    @property
    def close_reason(self) -> str | None:
        """What the close frame says; None while the conversation goes on."""
        reason: str | None = self._socket.closed[1]
        return reason

    @property
    def last_response(self) -> ResponseInfo:
        """The HTTP answer that opened the connection."""
        info: ResponseInfo = self._core.info
        return info

    def __iter__(self) -> Iterator[ServerEvent]:
        try:
            while not self._core.closing:
                yield self.receive()
        except RealtimeDisconnected as error:
            if not self._core.is_over(error):
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncRealtimeSession:
    """`RealtimeSession` with methods to be awaited."""

    def __init__(self, socket: AsyncSocket) -> None:
        self._socket = socket
        self._core = socket.core

    async def send(self, event: ClientEvent | Model | Mapping[str, Any]) -> None:
        """Send one event: a dict with its `type`, or a model.

        Raises:
            InvalidRequestError: It has no type, or can't be written as JSON; nothing was sent.
            RealtimeDisconnected: The conversation is over.
        """
        await self._socket.send(self._core.encoded(event))

    async def input_audio(self, data: bytes) -> None:
        """Say something: samples in the session's `input_audio_format`, of any length."""
        for event in pieces(data):
            await self.send(event)

    async def response(self, **settings: Unpack[RealtimeResponseConfigParam]) -> AsyncIterator[ServerEvent]:
        """Ask for an answer, and give all events until it is done, or refused by an `error` event.

        It is asked for when the first event is. With turn detection the model answers by itself: iterate the session.

        Raises:
            RealtimeDisconnected: The conversation ended before the answer.
        """
        asked = self._core.asks(settings)
        await self.send(asked)
        while True:
            event = await self.receive()
            yield event
            if self._core.ends(event, asked):
                return

    async def receive(self, timeout: float | None = None) -> ServerEvent:  # noqa: ASYNC109  # as in `RealtimeSession`
        """The next event.

        Raises:
            APITimeoutError: None came within so many seconds; the conversation goes on.
            RealtimeDisconnected: The conversation is over.
            UnexpectedContentError: What came is no event; the conversation goes on.
        """
        event: ServerEvent = self._core.decoded(await self._socket.receive(timeout))
        return event

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """End the conversation: what still comes is not told any more."""
        await self._socket.close(code, reason)

    @property
    def close_code(self) -> int | None:
        """Code of the close frame (RFC 6455, section 7.4); None while the conversation goes on."""
        return self._socket.closed[0]

    @property
    def close_reason(self) -> str | None:
        """What the close frame says; None while the conversation goes on."""
        return self._socket.closed[1]

    @property
    def last_response(self) -> ResponseInfo:
        """The HTTP answer that opened the connection."""
        return self._core.info

    async def __aiter__(self) -> AsyncIterator[ServerEvent]:
        try:
            while not self._core.closing:
                yield await self.receive()
        except RealtimeDisconnected as error:
            if not self._core.is_over(error):
                raise

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _opening(client: Client | AsyncClient, model: str, options: RealtimeOptions) -> Opening:
    further: dict[str, Any] = dict(options)
    return opening(
        client,
        model,
        further.pop("base_url", None),
        further.pop("ping_interval", 20.0),
        further.pop("ping_timeout", 20.0),
        further.pop("max_size", LARGEST),
        further,
    )


def _require_asyncio() -> None:
    if not in_asyncio():
        raise ConfigurationError(
            "Realtime with AsyncClient needs asyncio; under trio use Client in a thread (trio.to_thread.run_sync)."
        )
