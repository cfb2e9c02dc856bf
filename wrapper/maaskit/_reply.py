"""What a transport hands back: an answer, or the way in which there was none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from ._errors import ErrorContext

__all__ = ["EVENT_STREAM", "Headers", "Reply", "ResponseInfo", "TransportFailure", "begins_stream"]

EVENT_STREAM = "text/event-stream"
_STREAMS = frozenset({EVENT_STREAM, "text/plain", "application/octet-stream", ""})
"""Media types under which gateways send event streams. The parser tells what is none."""


class Headers(Mapping[str, str]):
    """Response headers; names in any case (RFC 9110, section 5.1)."""

    __slots__ = ("_values",)

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self._values: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            self._values[key] = f"{self._values[key]}, {value}" if key in self._values else value

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({self._values!r})"


class Reply(NamedTuple):
    """An answer. `content` is None while the body of a stream is still to be read."""

    status_code: int
    headers: Headers
    content: bytes | None
    elapsed: float
    """Seconds from sending to the end of the headers, or of the body where that was read."""
    body: Any = None
    """What the transport reads a stream from: `SyncBody` or `AsyncBody` of `_transport`."""
    secret: str = ""
    """The key that was sent, to be kept out of errors."""

    def __repr__(self) -> str:  # without what the gateway says: it may repeat the key
        return f"Reply({self.status_code}, {len(self.content or b'')} bytes)"

    @property
    def media_type(self) -> str:
        """The media type, in lower case and without parameters; "" when there is none."""
        return _media_type(self.headers)


class ResponseInfo(NamedTuple):
    """The HTTP answer behind a result: `result.last_response`.

    Attributes:
        status_code: HTTP status.
        headers: Response headers; names in any case.
        request_id: The gateway's id of the request, to quote to its support.
        elapsed: Seconds from sending to the end of the answer (of its headers, for a stream).
        attempts: How often the request was sent.
        attempt_id: This call's own id, as it stands in the log.
        operation: Id of the operation.
        gateway: Id of the gateway.
    """

    status_code: int
    headers: Headers
    request_id: str | None
    elapsed: float
    attempts: int
    attempt_id: str
    operation: str
    gateway: str

    @property
    def context(self) -> ErrorContext:
        """The same for errors."""
        return ErrorContext(self.gateway, self.operation, self.request_id, self.attempt_id, self.attempts)


class TransportFailure(Exception):
    """There was no complete answer.

    Attributes:
        kind: Where it broke; `denied`: a certificate or a proxy closes the way; `unusable`: the request can't be sent;
            `unfit`: the answer can't be taken.
        sent: False when surely nothing of the request reached the gateway.
        partial: What came of an answer; None when not even its headers did.
    """

    def __init__(
        self, message: str, kind: Literal["connect", "denied", "timeout", "broken", "unusable", "unfit"], *, sent: bool
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.sent = sent
        self.partial: Reply | None = None


def begins_stream(status_code: int, headers: Mapping[str, str]) -> bool:
    """Whether an answer is taken as an event stream."""
    return 200 <= status_code < 300 and _media_type(headers) in _STREAMS


def _media_type(headers: Mapping[str, str]) -> str:
    return headers.get("content-type", "").partition(";")[0].strip().lower()
