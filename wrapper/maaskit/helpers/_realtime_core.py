"""What both sessions of realtime have in common: how they are opened, what goes over the wire, which errors it comes to."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from maaskit_api.realtime import CONNECT, EVENT, SERVERS

from .._answer import failure, hidden
from .._engine import new_attempt, request_headers
from .._error_shapes import detail, parsed_body, request_id
from .._errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    ErrorContext,
    InvalidRequestError,
    UnexpectedContentError,
)
from .._json import loads, text_of
from .._model import Model, decoder, plain
from .._reply import Headers, Reply, ResponseInfo, TransportFailure
from .._request import build, options_of

if TYPE_CHECKING:
    import ssl

    from .._client_base import Base

__all__ = ["LARGEST", "Core", "Opening", "RealtimeDisconnected", "opening", "pieces"]

LARGEST = 64 * 1024 * 1024
"""Bytes of one event that are taken, unless asked otherwise."""
_PIECE = 512 * 1024
"""Bytes of sound in one event, an even number as samples need; the vendor takes up to 15 MiB of base64."""
_NORMAL = 1000
_ABNORMAL = 1006  # RFC 6455, section 7.4.1: there was no close frame
_END = "response.done"


class RealtimeDisconnected(APIConnectionError):
    """A conversation ended before this side had closed it.

    Attributes:
        code: Code of the close frame (RFC 6455, section 7.4); 1006 when the connection broke without one.
        reason: What the close frame says; often nothing.
    """

    advice = (
        "Nothing of a conversation is kept: connect again and send what it has to know. What was answered so far has "
        "been charged."
    )
    reason: str = ""


class Opening(NamedTuple):
    """All that the WebSocket library has to be told."""

    url: str
    headers: list[tuple[str, str]]
    key: str
    context: ErrorContext
    connect_timeout: float | None
    proxy: str | bool | None
    """The URL of a proxy, True for the environment's, None for none."""
    tls: ssl.SSLContext | None
    ping_interval: float | None
    ping_timeout: float | None
    max_size: int | None
    started: float


def opening(
    client: Base,
    model: str,
    base_url: str | None,
    ping_interval: float | None,
    ping_timeout: float | None,
    max_size: int | None,
    options: Mapping[str, Any],
) -> Opening:
    """What to tell the library.

    Raises:
        InvalidRequestError: The gateway has no realtime, or an option makes no sense.
        ConfigurationError: No key, a base URL that is none, a closed client.
    """
    from .._transport import tls_context

    gateway, settings = client._gateway, client._settings()
    if client._shared.closed:
        raise ConfigurationError("This client is closed; make a new one.")
    if gateway.id != "custom" and gateway.id not in CONNECT.gateways:
        raise InvalidRequestError(
            f"{gateway.name} does not offer {CONNECT.id}; offered by: {', '.join(CONNECT.gateways)}. Nothing was sent."
        )
    own, call = options_of(options)
    if unknown := [*own, *(name for name in ("extra_body", "max_retries") if name in options)]:
        raise InvalidRequestError(f"{CONNECT.id}() does not know {', '.join(unknown)}.")
    key = gateway.key()
    request = build(CONNECT, {"model": model}, call)
    headers = request_headers(request, gateway.headers(request, key), client._headers, call.extra_headers)
    url = _address(client, base_url) + request.target
    attempt = new_attempt()
    client._log(f"{attempt} {CONNECT.id}: {url.partition('?')[0]}")
    return Opening(
        url,
        list(headers.items()),
        key,
        ErrorContext(gateway.id, CONNECT.id, None, attempt, 1),
        (call.timeout or client._timeout).connect,
        settings.proxy or (True if settings.trust_env else None),
        tls_context(settings) if url.startswith("wss:") else None,
        ping_interval,
        ping_timeout,
        max_size,
        time.monotonic(),
    )


def _address(client: Base, base_url: str | None) -> str:
    """Where to connect: what the call or the client says; what both leave to the gateway is its address for this alone."""
    from maaskit_api.operations import GATEWAYS

    from .._gateway import base

    if base_url is not None:
        return _with_scheme("ws", base(_with_scheme("http", base_url.strip())))
    gateway = client._gateway
    if gateway.id in SERVERS and gateway.base_url == GATEWAYS[gateway.id]["base_url"]:
        return SERVERS[gateway.id]
    return _with_scheme("ws", gateway.base_url)


def _with_scheme(scheme: str, url: str) -> str:
    """http and ws are two names of the same, and so are https and wss."""
    other = {"ws": "http", "http": "ws"}[scheme]
    return scheme + url.removeprefix(other) if url.startswith(other) else url


def pieces(data: bytes) -> Iterator[dict[str, Any]]:
    """The events that say a sound."""
    import base64

    view = memoryview(data).cast("B")
    for start in range(0, len(view), _PIECE):
        audio = base64.b64encode(view[start : start + _PIECE]).decode("ascii")
        yield {"type": "input_audio_buffer.append", "audio": audio}


class Core:
    """One conversation, without its connection."""

    def __init__(self, opened: Opening, pairs: list[tuple[str, str]]) -> None:
        headers = Headers(pairs)
        self._key = opened.key
        self.context = opened.context._replace(request_id=request_id(headers, None))
        self.info = ResponseInfo(
            101,
            headers,
            self.context.request_id,
            time.monotonic() - opened.started,
            1,
            opened.context.attempt_id or "",
            CONNECT.id,
            self.context.gateway,
        )
        self.closing = False
        """Whether this side has closed it."""
        self._decode = decoder(EVENT)

    def encoded(self, event: Any) -> str:
        """An event as it is sent.

        Raises:
            InvalidRequestError: It is no object with a `type`, or can't be written as JSON.
        """
        value = plain(event)
        if not isinstance(value, dict) or not isinstance(value.get("type"), str):
            raise InvalidRequestError("An event is an object with a member `type` (text). Nothing was sent.")
        try:
            return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        except (TypeError, ValueError) as error:
            raise InvalidRequestError(f"The event can't be written as JSON: {error}. Nothing was sent.") from error

    def decoded(self, message: str | bytes) -> Any:
        """The event that came. One of an unknown type is a bare `Model`.

        Raises:
            UnexpectedContentError: It is no JSON object.
        """
        content = message.encode() if isinstance(message, str) else message
        try:
            value = loads(text_of(content))
        except ValueError:
            value = None
        if not isinstance(value, dict):
            error = UnexpectedContentError(
                f"the gateway sent what is no event: {detail(parsed_body(content)).message}",
                context=self.context,
                body=parsed_body(content),
            )
            raise hidden(error, self._key)
        event = self._decode(value) if self._decode else value
        return event if isinstance(event, Model) else Model.from_dict(value)

    def disconnected(self, code: int | None, reason: str) -> RealtimeDisconnected:
        """The error for the end of the connection."""
        if self.closing or code == _NORMAL:
            message = "the conversation is over"
        elif code is None:
            message = "the connection broke without a word of the gateway"
        else:
            message = "the gateway ended the conversation"
        error = RealtimeDisconnected(
            f"{message}: {reason}" if reason else message,
            context=self.context,
            billed=None,
            code=_ABNORMAL if code is None else code,
        )
        error.reason = reason
        return hidden(error, self._key)

    def is_over(self, error: RealtimeDisconnected) -> bool:
        """Whether it ended as it should."""
        return self.closing or error.code == _NORMAL

    def late(self, seconds: float | None) -> APITimeoutError:
        """The error for a wait in vain."""
        waited = "" if seconds is None else f" within {seconds:g} s"
        return APITimeoutError(f"no event{waited}; the conversation goes on", context=self.context, retryable=True)

    @staticmethod
    def asks(settings: Mapping[str, Any]) -> dict[str, Any]:
        """The event that asks for an answer, with an id of its own."""
        asked = {"type": "response.create", "event_id": f"event_{new_attempt()}"}
        return {**asked, "response": dict(settings)} if settings else asked

    @staticmethod
    def ends(event: Any, asked: Mapping[str, Any]) -> bool:
        """Whether an event is the last one of an answer: it is done, or the gateway refuses to begin."""
        raw = event.raw
        error = raw.get("error")
        refused = isinstance(error, dict) and error.get("event_id") == asked["event_id"]
        return raw.get("type") == _END or refused


def refusal(opened: Opening, status: int, pairs: list[tuple[str, str]], content: bytes) -> APIError:
    """The error for a handshake that was answered with something else: the same as that of a call."""
    reply = Reply(status, Headers(pairs), content, time.monotonic() - opened.started)
    if 200 <= status < 300:
        body = parsed_body(content)
        error: APIError = UnexpectedContentError(
            f"the gateway did not open a WebSocket: {detail(body).message}",
            context=opened.context,
            billed=False,
            status_code=status,
            body=body,
        )
        return hidden(error, opened.key)
    return failure(CONNECT, reply, opened.context, secret=opened.key)


def unreachable(opened: Opening, error: BaseException) -> APIError:
    """The error for a handshake that was not answered."""
    late = isinstance(error, TimeoutError)
    text = str(error)
    said = f"could not connect to {opened.url.partition('?')[0]}" + (f": {text}" if text else "")
    outcome = TransportFailure(said, "timeout" if late else "connect", sent=False)
    outcome.__cause__ = error
    return hidden(failure(CONNECT, outcome, opened.context, secret=opened.key), opened.key)
